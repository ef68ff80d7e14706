"""Whatever stands in names and articles, the page stays a page that holds it."""

from __future__ import annotations

from typing import Any

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

import support
from crosscheck.model import Span
from crosscheck.reporting import html
from crosscheck.reporting.html.markup import marked
from crosscheck.reporting.html.visible import visible
from crosscheck.reporting.interface import Look

PIECES = [
    "<script>",
    "</style>",
    "</noscript>",
    "<!--",
    "]]>",
    "&amp;",
    "{{ x }}",
    "{% raw %}",
    '" onload="x',
    "javascript:alert(1)",
    "\u202e",
    "\ud800",
    "\x00",
    "\r\n",
    "\n\n\n",
    "e\u0301",
    "שלום",
    "said the mayor.",
]
TEXT = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=12).map("".join)


def parsed(text: str) -> Any:
    return html5lib.HTMLParser(strict=True).parse(text, scripting=False)


@given(TEXT, TEXT, TEXT, TEXT)
@settings(max_examples=40, deadline=None)
def test_any_text_makes_a_sound_page_that_holds_it(a: str, b: str, name: str, why: str) -> None:
    sources = support.source("A", name, f"{a}\nToll: 12."), support.source("B", why, b + "\nx")
    spans = support.difference(sources, "number", {"A": "Toll: 12.", "B": "x"}, why)
    report = support.report(sources, [support.finding("divergence", "A1 B1", (spans,))])
    for text in (html.story(report, Look()), "".join(html.batch([report], Look()))):
        root = parsed(text)
        found = {e.get("id"): e for e in root.iter() if e.get("id")}
        bodies = [e for e in root.iter() if (e.get("class") or "") == "body"]
        assert ["".join(e.itertext()) for e in bodies] == [visible(s.text) for s in sources]
        assert len([e for e in root.iter() if str(e.tag).endswith("}script")]) == 1
        held = " ".join("".join(root.itertext()).split())
        assert " ".join(visible(name).split()) in held
        assert " ".join(visible(why).split()) in held
        assert any(key.endswith("F1") for key in found)
        assert text.encode("utf-8").decode("utf-8") == text


@given(TEXT, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=4))
@settings(max_examples=100)
def test_marks_add_elements_and_no_text(text: str, spans: list[tuple[int, int]]) -> None:
    shown = visible(text)
    marks = sorted(Span(start, start + size) for start, size in spans)
    made = str(marked(shown, marks))
    plain = made.replace("<mark>", "").replace("</mark>", "")
    assert plain == str(marked(shown, ()))
    assert made.count("<mark>") == made.count("</mark>")


@given(TEXT)
@settings(max_examples=200)
def test_visible_text_keeps_its_length_and_is_stable(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert visible(shown) == shown
    assert shown.encode("utf-8").decode("utf-8") == shown
