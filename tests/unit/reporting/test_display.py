from __future__ import annotations

import support
from crosscheck.model import Span
from crosscheck.reporting.display import LONGEST, safe, shown


def claim(text: str, view: str | None = None):  # type: ignore[no-untyped-def]
    return support.claims_of(support.source("A", "a.txt", text, view=view))[0]


def test_ordinary_text_is_shown_as_it_is() -> None:
    for text in ("The “mayor” of São Paulo – 東京 – resigned.", "👩‍🚒 فارسی‌زبان"):
        assert safe(text) == text
        assert shown(claim(text)).text == text


def test_white_space_collapses() -> None:
    assert safe("  a \t b\u00a0c\r\nd  ") == "a b c d"


def test_steering_characters_get_a_visible_substitute() -> None:
    assert safe("a\x1b[31mb\x07\x9bc\u202ed\ud800") == "a\ufffd[31mb\ufffd\ufffdc\ufffdd\ufffd"


def test_invisible_characters_vanish() -> None:
    assert safe("co\u00adop\u200b\ufeff") == "coop"


def test_markup_that_the_view_masks_is_not_shown() -> None:
    text = "# Kim [visits](http://x.example) **Moscow**, twice"
    view = "  Kim  visits                      Moscow  , twice"
    assert len(text) == len(view)
    assert shown(claim(text, view)).text == "Kim visits Moscow, twice"


def test_marks_follow_the_words() -> None:
    text = "#  Kim **visits**\tMoscow"
    view = "   Kim   visits  \tMoscow"
    spans = (Span(text.index("visits"), text.index("visits") + 6), Span(18, 24))
    result = shown(claim(text, view), spans)
    assert [result.text[start:end] for start, end in result.marks] == ["visits", "Moscow"]


def test_marks_that_overlap_become_one_and_empty_ones_vanish() -> None:
    result = shown(claim("Twelve passengers were hurt"), (Span(7, 17), Span(0, 10), Span(20, 20)))
    assert result.marks == (Span(0, 17),)


def test_an_endless_claim_is_cut() -> None:
    result = shown(claim("x" * 10_000), (Span(9_000, 9_010),))
    assert result.text == "x" * LONGEST + " …"
    assert result.marks == ()
