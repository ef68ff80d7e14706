from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.reporting.display import Shown
from crosscheck.reporting.excerpts import cut_at_word, excerpt, shortened
from crosscheck.reporting.wrapping import cells

TEXT = "They had been given up for lost, and on Tuesday eleven miners survived five days below."


def marked(word: str, text: str = TEXT) -> Shown:
    start = text.index(word)
    return Shown(text, (Span(start, start + len(word)),))


def test_quiet_what_fits_stays() -> None:
    assert excerpt(marked("eleven"), len(TEXT)) == marked("eleven")
    assert cut_at_word("no change", 9) == "no change"
    assert shortened(marked("eleven"), 40, differs=True) == marked("eleven")
    assert shortened(Shown(TEXT), 40, differs=False) == Shown(TEXT)


@pytest.mark.parametrize("width", range(24, len(TEXT)))
@pytest.mark.parametrize("word", ["They", "eleven", "below"])
def test_the_mark_is_kept_and_still_marks_its_word(word: str, width: int) -> None:
    part = excerpt(marked(word), width)
    assert cells(part.text) <= width
    assert [part.text[mark.start : mark.end] for mark in part.marks] == [word]


def test_the_room_is_used_up_where_the_mark_stands_at_the_end() -> None:
    assert excerpt(marked("below"), 42).text == "… eleven miners survived five days below."


@pytest.mark.parametrize("width", [24, 40, 60])
def test_wide_characters_count_twice(width: int) -> None:
    part = excerpt(
        marked("12", "町の 長い長い長い 名前の 役所を訪ねた人は 12 人だった " * 3), width
    )
    assert cells(part.text) <= width
    assert [part.text[mark.start : mark.end] for mark in part.marks] == ["12"]


def test_words_are_kept_whole() -> None:
    assert cut_at_word("The harbour was reopened", 14) == "The harbour …"
    assert cut_at_word("x" * 40, 10) == "x" * 9 + "…"


def test_marks_too_far_apart_keep_the_whole_claim() -> None:
    text = f"Twelve {'or so ' * 60}fourteen"
    both = Shown(text, (Span(0, 6), Span(len(text) - 8, len(text))))
    assert shortened(both, 30, differs=True) == both


def test_context_is_shortened_more_than_what_differs() -> None:
    text = "word " * 100 + "end"
    context = shortened(Shown(text), 30, differs=True)
    differing = shortened(marked("end", text), 30, differs=True)
    assert len(context.text) < len(differing.text) <= 5 * 30
