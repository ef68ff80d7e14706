"use strict";
// The page is whole without this script. It adds: filters, keys, the texts side by side at the
// place of a finding, dark and light, and stories that are laid out only when they are opened.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const story = () => document.querySelector(".story.on");
  root.classList.add("js");

  // Remembering may be forbidden where the page comes from a mail.
  const memory = {
    get: (key) => { try { return localStorage.getItem("crosscheck-" + key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem("crosscheck-" + key, value); } catch { /* no matter */ } },
  };

  // Dark and light

  const THEMES = ["auto", "light", "dark"];
  const setTheme = (theme) => {
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
    const name = document.getElementById("theme-name");
    if (name) name.textContent = theme[0].toUpperCase() + theme.slice(1);
    const button = document.getElementById("theme");
    if (button) button.setAttribute("aria-label", "Colours: " + theme);
  };
  let theme = THEMES.includes(memory.get("theme")) ? memory.get("theme") : "auto";
  setTheme(theme);

  // Filters of a story's findings

  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);
  const texts = new WeakMap();
  const lower = (element) => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
    return texts.get(element);
  };
  const listOf = (value) => (value || "").split(" ");

  const filterFindings = (box) => {
    const within = box.closest(".story");
    const verdicts = all("[name=verdict]:checked", box).map((input) => input.value);
    const accepted = box.querySelector("[name=accepted]");
    const kind = box.querySelector("[name=kind]").value;
    const source = box.querySelector("[name=source]").value;
    const wanted = words(box.querySelector("[name=words]").value);
    const rows = all(".f", within);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(
        verdicts.includes(row.dataset.v)
        && (!accepted || accepted.checked || !row.classList.contains("accepted"))
        && (!kind || listOf(row.dataset.k).includes(kind))
        && (!source || listOf(row.dataset.s).includes(source))
        && wanted.every((word) => lower(row).includes(word))
      );
      shown += !row.hidden;
    }
    for (const group of all(".group", within)) {
      let next = group.nextElementSibling;
      while (next && next.hidden) next = next.nextElementSibling;
      group.hidden = !next || next.classList.contains("group");
    }
    const off = new Set(rows.filter((row) => row.hidden).map((row) => "#" + row.id));
    for (const claim of all("a.c", within)) claim.classList.toggle("off", off.has(claim.hash));
    box.querySelector(".status").textContent = `${shown} of ${rows.length}`;
    box.querySelector("[name=reset]").hidden = shown === rows.length;
    within.querySelector(".none").hidden = shown > 0 || !rows.length;
  };

  const reset = (box) => {
    for (const input of all("input[type=checkbox]", box)) input.checked = true;
    for (const field of all("select, input[type=search]", box)) field.value = "";
    filterFindings(box);
  };

  // The list of stories

  const filterStories = (box) => {
    const diverging = box.querySelector("[name=diverging]").checked;
    const wanted = words(box.querySelector("[name=words]").value);
    const rows = all("#index tbody tr");
    let shown = 0;
    for (const row of rows) {
      row.hidden = (diverging && !(row.dataset.divergence > 0))
        || !wanted.every((word) => lower(row).includes(word));
      shown += !row.hidden;
    }
    box.querySelector(".status").textContent = `${shown} of ${rows.length}`;
  };

  const sortable = (header) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const key = header.dataset.sort;
      const figures = header.classList.contains("n");
      const before = header.getAttribute("aria-sort");
      const down = before ? before === "ascending" : figures;
      const value = (row) => (figures ? Number(row.dataset[key] || 0) : row.dataset[key] || "");
      const compare = (a, b) => (figures ? value(a) - value(b) : value(a).localeCompare(value(b)));
      const rows = all("#index tbody tr").sort((a, b) => (down ? compare(b, a) : compare(a, b)));
      document.querySelector("#index tbody").append(...rows);
      for (const other of all("#index [aria-sort]")) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
    });
  };

  // From a row to the texts and back

  const rowOf = (claim) => claim && claim.hash && document.getElementById(claim.hash.slice(1));
  const claimsOf = (row) => all(`a.c[href="#${row.id}"]`, row.closest(".story"));
  const jumpOf = (row) => row.querySelector(".jump");

  const markRow = (row) => {
    for (const other of all(".here")) other.classList.remove("here");
    row.classList.add("here");
  };

  const toRow = (row) => {
    if (row.hidden) reset(row.closest(".story").querySelector(".filters"));
    markRow(row);
    jumpOf(row).focus({ preventScroll: true });
    const pane = row.closest(".pane");
    if (pane) pane.scrollIntoView({ block: "start" });
    const fits = row.offsetHeight < innerHeight / 2;
    row.scrollIntoView({ block: pane ? "nearest" : fits ? "center" : "start" });
  };

  const scrollBody = (claim) => {
    const body = claim.closest(".body");
    const top = claim.getBoundingClientRect().top - body.getBoundingClientRect().top;
    body.scrollTop += top - body.clientHeight / 4;
  };

  const showPlace = (row, section) => {
    const place = section.querySelector(".place");
    const back = document.createElement("a");
    back.href = "#" + row.id;
    back.textContent = "Back to " + row.id.replace(/^.*-/, "");
    const note = document.createElement("p");
    note.className = "why";
    note.textContent = all("th .kinds, th .why, th .said", row).map((part) => part.textContent.trim()).join(" · ");
    const button = (name, action) => {
      const one = document.createElement("button");
      one.type = "button";
      one.textContent = name;
      one.addEventListener("click", action);
      return one;
    };
    const every = button("Show every text", () => {
      for (const text of all(".text", section)) text.hidden = false;
      every.hidden = true;
    });
    every.hidden = !section.querySelector(".text[hidden]");
    const walk = (by) => () => { step(by); };
    place.replaceChildren(back, note, button("Previous", walk(-1)), button("Next", walk(1)), every);
    place.hidden = false;
  };

  const toClaim = (claim) => {
    const row = rowOf(claim);
    const section = claim.closest(".texts");
    for (const other of all(".lit", section)) other.classList.remove("lit");
    const claims = row ? claimsOf(row) : [claim];
    const many = section.querySelector(".columns").classList.contains("many");
    const involved = new Set(claims.map((one) => one.closest(".text")));
    for (const text of all(".text", section)) text.hidden = many && !!row && !involved.has(text);
    if (row) showPlace(row, section);
    if (row) markRow(row);
    section.querySelector(".columns").scrollIntoView({ block: "start" });
    const first = new Set();
    for (const one of [claim, ...claims]) {
      one.classList.add("lit");
      const text = one.closest(".text");
      if (!first.has(text)) scrollBody(one);
      first.add(text);
    }
    claim.closest(".text").scrollIntoView({ block: "nearest", inline: "nearest" });
    claim.focus({ preventScroll: true });
  };

  // Stories of a batch wait inside <noscript> until they are opened.

  const open = (wanted) => {
    for (const other of all(".story.on")) other.classList.toggle("on", other === wanted);
    document.getElementById("main").classList.toggle("reading", !!wanted);
    if (!wanted) { scrollTo(0, 0); return; }
    const shelf = wanted.querySelector(":scope > noscript");
    if (shelf) wanted.innerHTML = shelf.textContent;
    wanted.classList.add("on");
  };

  const route = () => {
    const id = location.hash.slice(1); // ids are ASCII letters, digits and hyphens
    const number = /^s\d+-/.exec(id);
    if (number) open(document.getElementById(number[0] + "top"));
    else if (document.getElementById("index") && (!id || id === "index")) open(null);
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.matches(".f")) toRow(target);
    else if (target.matches(".c")) toClaim(target);
    else if (target.matches(".text")) target.closest(".texts").scrollIntoView();
    else if (target.matches(".story")) scrollTo(0, 0);
    else if (target.matches("details")) { target.open = true; target.scrollIntoView(); target.querySelector("summary").focus(); }
  };

  // A step takes effect at once, not when the browser comes to tell of it.

  let told = 0;
  const go = (id) => {
    if (location.hash !== "#" + id) { told += 1; location.hash = id; }
    route();
  };
  const onHash = () => {
    if (told) told -= 1;
    else route();
  };

  // Keys

  const step = (by) => {
    const within = story();
    if (!within) {
      const links = all("#index tbody tr:not([hidden]) a");
      const now = links.indexOf(document.activeElement);
      const next = links[Math.max(0, Math.min(links.length - 1, now + by))];
      if (next) next.focus();
      return;
    }
    const rows = all(".f:not([hidden])", within);
    const now = rows.findIndex((row) => row.classList.contains("here"));
    const next = rows[Math.max(0, Math.min(rows.length - 1, now + by))];
    if (!next || (now >= 0 && next === rows[now])) return;
    if (document.activeElement.closest(".texts")) go(claimsOf(next)[0].id);
    else toRow(next);
  };

  const back = () => {
    const here = document.activeElement;
    if (here.matches("input[type=search]") && here.value) {
      here.value = "";
      here.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (here.closest(".texts")) {
      const row = document.querySelector(".story.on .f.here");
      if (row) go(row.id);
      else document.getElementById("main").scrollIntoView();
    } else if (story() && document.getElementById("index")) {
      const link = document.querySelector(`#index a[href="#${story().id}"]`);
      go("index");
      link.focus();
    } else here.blur();
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => (story() || document).querySelector(".filters [name=words]").focus(),
    "?": () => { go("help"); },
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { back(); return; }
    const typing = event.target.matches("input[type=search], select, textarea");
    if (typing || !keys[event.key] || !document.getElementById("keys").checked) return;
    event.preventDefault();
    keys[event.key]();
  };

  const onInput = (event) => {
    const box = event.target.closest(".filters");
    if (event.target.id === "keys") memory.set("keys", event.target.checked ? "on" : "off");
    if (box) (box.closest(".story") ? filterFindings : filterStories)(box);
  };

  const onClick = (event) => {
    const part = event.target.closest("[data-c]");
    if (part) { go(part.dataset.c); return; }
    if (event.target.closest("#theme")) {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      setTheme(theme);
      memory.set("theme", theme);
    }
    const button = event.target.closest(".filters [name=reset]");
    if (button) reset(button.closest(".filters"));
    const said = event.target.closest("td .said");
    if (said && !event.target.closest("a") && getSelection().isCollapsed) {
      go(said.querySelector("a.ref").hash.slice(1));
    }
    const link = event.target.closest("a[href^='#']");
    if (link) { event.preventDefault(); go(link.hash.slice(1)); }
  };

  document.addEventListener("DOMContentLoaded", () => {
    setTheme(theme);
    document.getElementById("keys").checked = memory.get("keys") !== "off";
    all("#index [data-sort]").forEach(sortable);
    document.addEventListener("keydown", onKey);
    document.addEventListener("input", onInput);
    document.addEventListener("click", onClick);
    addEventListener("hashchange", onHash);
    route();
  });
  addEventListener("load", () => setTimeout(route)); // after the browser's own jump
})();
