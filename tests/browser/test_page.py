"""What a person does with the page, in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import support
from crosscheck.reporting import html
from crosscheck.reporting.interface import Look

Visit = Callable[..., Any]


def rows(tab: Any) -> list[str]:
    """Return the ids of the findings that can be seen."""
    return tab.eval_on_selector_all(".f", "all => all.filter(e => e.offsetHeight).map(e => e.id)")


def in_view(tab: Any, selector: str) -> bool:
    return tab.eval_on_selector(
        selector,
        "e => { const b = e.getClientRects()[0];"  # the first line: it may begin in mid-line
        " const top = document.elementFromPoint(b.left + 5, b.top + 5);"
        " return b.top >= 0 && b.top < innerHeight && e.contains(top); }",
    )


def focused(tab: Any) -> str:
    return tab.evaluate("document.activeElement.hash || document.activeElement.name || ''")


@pytest.mark.parametrize("page", ["two", "twelve", "batch"])
def test_a_page_loads_in_silence_and_fits(visit: Visit, page: str) -> None:
    tab = visit(page)
    for width in (1280, 400):
        tab.set_viewport_size({"width": width, "height": 900})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.locator("h1:visible").count() == 1
        assert tab.locator("main").is_visible()


def test_filters_show_what_they_say(visit: Visit) -> None:
    tab = visit("two")
    everything = rows(tab)
    status = tab.locator(".story .status")
    assert status.text_content() == f"{len(everything)} of {len(everything)}"
    tab.uncheck("[name=verdict][value=source-only]")
    assert rows(tab) == tab.eval_on_selector_all(
        ".f:not(.source-only)", "all => all.map(e => e.id)"
    )
    assert tab.locator(".group.source-only").is_hidden()
    tab.select_option("[name=kind]", "attribution")
    assert rows(tab) == ["F1"]
    assert status.text_content() == f"1 of {len(everything)}"
    tab.click("[name=reset]")
    assert rows(tab) == everything
    tab.fill("[name=words]", "  KREMLIN spokesman ")
    assert "F1" in rows(tab) != everything
    tab.fill("[name=words]", "no such words")
    assert rows(tab) == []
    assert tab.locator(".none").is_visible()
    assert tab.locator("a.c.off").count() == tab.locator("a.c").count()


def test_the_source_filter_keeps_rows_in_which_the_source_speaks(visit: Visit) -> None:
    tab = visit("twelve")
    tab.select_option("[name=source]", "J")
    shown = rows(tab)
    assert shown
    for name in shown:
        assert "J" in tab.get_attribute(f"#{name}", "data-s").split()


@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("page", ["two", "twelve"])
def test_a_click_leads_from_a_row_to_the_texts_and_back(
    visit: Visit, page: str, width: int
) -> None:
    tab = visit(page, viewport={"width": width, "height": 900})
    tab.click("#F1 .jump")
    assert tab.url.rpartition("#")[2] == focused(tab)[1:] or focused(tab) == "#F1"
    claims = tab.locator("a.c.lit")
    assert claims.count() > 1
    assert {a.get_attribute("href") for a in claims.all()} == {"#F1"}
    assert in_view(tab, "a.c:target")
    assert tab.locator(".text:visible").count() < 12
    tab.click("a.c:target")
    assert tab.url.endswith("#F1")
    assert in_view(tab, "#F1 .jump")


def test_a_click_on_the_words_of_a_claim_leads_to_its_text(visit: Visit) -> None:
    tab = visit("two")
    tab.click("#F2 td >> nth=1 >> .said >> nth=0", position={"x": 150, "y": 10})
    assert tab.locator("a.c:target").get_attribute("href") == "#F2"
    assert tab.locator("#text-B a.c:target").count() == 1


def test_all_sources_of_a_finding_are_brought_to_their_place(visit: Visit) -> None:
    tab = visit("two", viewport={"width": 1280, "height": 500})
    last = tab.eval_on_selector_all(".f.agreement", "all => all[all.length - 1].id")
    tab.click(f"#{last} .jump")
    for source in "AB":
        place = f"#text-{source} a.c.lit >> nth=0"
        body = tab.locator(f"#text-{source} .body").bounding_box()
        claim = tab.locator(place).bounding_box()
        assert body["y"] <= claim["y"] < body["y"] + body["height"]


def test_keys_walk_from_finding_to_text_and_back(visit: Visit) -> None:
    tab = visit("two")
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    tab.keyboard.press("k")
    assert tab.locator(".here").get_attribute("id") == "F1"
    tab.keyboard.press("Enter")
    assert tab.locator("a.c.lit").count() > 1
    tab.keyboard.press("Escape")
    assert tab.url.endswith("#F1")
    tab.keyboard.press("j")
    tab.keyboard.press("Enter")
    assert focused(tab) == "#F2"
    tab.keyboard.press("j")
    assert focused(tab) == "#F3"
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#F3")
    tab.keyboard.press("/")
    assert focused(tab) == "words"
    tab.keyboard.type("jk?/")
    assert tab.input_value("[name=words]") == "jk?/"
    tab.keyboard.press("Escape")
    assert tab.input_value("[name=words]") == ""
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    tab.wait_for_selector("#help[open]")


def test_single_keys_can_be_switched_off(visit: Visit) -> None:
    tab = visit("two")
    tab.keyboard.press("?")
    tab.uncheck("#keys")
    tab.keyboard.press("Escape")
    tab.keyboard.press("j")
    assert tab.locator(".here").count() == 0


def test_a_link_to_a_finding_opens_on_it_and_beats_the_filters(visit: Visit) -> None:
    tab = visit("two", "#F3")
    assert in_view(tab, "#F3 .jump")
    tab.uncheck("[name=verdict][value=agreement]")
    tab.evaluate("location.hash = 'F4'")
    tab.wait_for_selector("#F4")
    assert in_view(tab, "#F4 .jump")


def test_the_strip_leads_to_the_text(visit: Visit) -> None:
    tab = visit("two")
    part = tab.locator(".strip rect.divergence").first
    part.click()
    assert tab.url.rpartition("#")[2] == part.get_attribute("data-c")
    assert in_view(tab, "a.c:target")


def test_dark_and_light_follow_the_system_until_the_reader_says(visit: Visit) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    tab = visit("two", color_scheme="dark")
    dark = tab.evaluate(ground)
    tab.click("#theme")
    light = tab.evaluate(ground)
    assert light == "rgb(255, 255, 255)" != dark
    tab.click("#theme")
    assert tab.evaluate(ground) == dark


@pytest.mark.parametrize("page", ["two", "twelve", "batch"])
def test_without_a_script_everything_is_there(visit: Visit, page: str) -> None:
    tab = visit(page, java_script_enabled=False)
    assert tab.locator(".js-only:visible").count() == 0
    assert tab.locator(".f").count() == tab.locator(".f:visible").count() > 10
    assert tab.locator(".body").count() == tab.locator(".body:visible").count() > 1
    assert tab.locator(".story:visible h1").count() == (2 if page == "batch" else 1)
    tab.locator(".f .jump").first.click()
    assert tab.locator("a.c:target").count() == 1


def test_a_batch_opens_its_stories_one_at_a_time(visit: Visit) -> None:
    tab = visit("batch")
    assert tab.locator("#index tbody tr").count() == 3
    assert tab.locator(".f").count() == 0
    tab.click("#index a >> nth=1")
    assert tab.locator(".story:visible h1").first.text_content() == "mine-rescue"
    assert tab.locator("#index").is_hidden()
    tab.locator(".story.on .jump").first.click()
    assert in_view(tab, "a.c.lit >> nth=0") or tab.locator("a.c.lit").count()
    tab.click(".place a")
    tab.keyboard.press("Escape")
    assert tab.locator("#index").is_visible()
    assert tab.locator(".story:visible").count() == 0


def test_a_link_into_a_story_of_a_batch(visit: Visit) -> None:
    tab = visit("batch", "#s3-F2")
    assert in_view(tab, "#s3-F2 .jump")


def test_the_list_of_stories_can_be_sorted_and_filtered(visit: Visit) -> None:
    tab = visit("batch")
    names = "all => all.map(e => e.dataset.name)"
    tab.click("[data-sort=sources] button")
    assert tab.eval_on_selector_all("#index tbody tr", names)[0] == "mine-rescue"
    assert tab.get_attribute("[data-sort=sources]", "aria-sort") == "descending"
    tab.click("[data-sort=name] button")
    assert tab.eval_on_selector_all("#index tbody tr", names) == [
        "kim-visit",
        "lost",
        "mine-rescue",
    ]
    tab.check("[name=diverging]")
    assert tab.locator("#index tbody tr:visible").count() == 2
    tab.fill("#index [name=words]", "mine")
    assert tab.locator("#index tbody tr:visible").count() == 1


def test_hostile_texts_change_nothing(visit: Visit, tmp_path: Path) -> None:
    evil = (
        "<script>document.title = 'owned'</script> </style></noscript></textarea> said the mayor.\n"
        "<img src=x onerror=alert(1)> {{ 7 * 7 }} \u202e gnp.exe \u202c \ud800 \x00 \x1b[31m "
        "a\u0301\u0300\u0302 \u05e9\u05dc\u05d5\u05dd &lt;b&gt; ]]> <!-- -->\n" + "x" * 100_000
    )
    a = support.source("A", "javascript:alert(1)//.txt", evil)
    b = support.source("B", "</title><script>alert(2)</script>", evil)
    name = support.difference(
        (a, b), "name", {"A": "mayor", "B": "</style>"}, "A says <script>alert(3)</script>."
    )
    report = support.report((a, b), [support.finding("divergence", "A1 B1", (name,))])
    for number, text in enumerate(
        (html.story(report, Look()), "".join(html.batch([report, report], Look())))
    ):
        path = tmp_path / f"{number}.html"
        path.write_text(text, encoding="utf-8")
        tab = visit(path, "#s1-F1" if number else "")
        assert "owned" not in tab.title()
        assert tab.locator("script").count() == 1
        assert tab.locator("img").count() == 0
        assert tab.evaluate("document.documentElement.scrollWidth") <= 1280
        assert (
            "<script>document.title = 'owned'</script>" in tab.locator(".body").first.text_content()
        )
