from __future__ import annotations

import pytest

from articles import article
from crosscheck.extracting.shared.quotation import Stretch, by_paragraph, quotations


def numbers(text: str) -> list[str]:
    """Return for each claim the number of the quotation that each word stands in."""
    source, claims = article(text)
    return [
        "".join(str(n) for token, n in zip(claim.tokens, ids, strict=True) if token.word)
        for claim, ids in zip(claims, quotations(source, claims), strict=True)
    ]


@pytest.mark.parametrize("text", ["Nobody speaks.", "The workers' union can't help."])
def test_nothing_stands_inside_where_no_mark_does(text: str) -> None:
    assert set("".join(numbers(text))) == {"0"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We won," he said. "It is over."', ["1100", "222"]),
        ('He said: "We won. It is over." He left.', ["0011", "111", "00"]),
        ('He said: "We won.\n"It is over," he added.\nHe left.', ["0011", "11100", "00"]),
        ('He said: "We won.\nIt is over," he added.', ["0011", "11100"]),
        ("\"He told me 'go home' and left,\" she said.", ["111111100"]),
    ],
)
def test_a_quotation_keeps_its_number(text: str, found: list[str]) -> None:
    assert numbers(text) == found


def test_a_stray_mark_reaches_to_the_end_of_its_paragraph() -> None:
    assert numbers('He began: "We won. It is over.\nThen he left.') == ["0011", "111", "000"]


def test_a_stray_mark_reaches_to_the_next_quotation() -> None:
    source, claims = article('He said "we won but "it is over" now.')
    ((_, stretches),) = by_paragraph(source, claims)
    assert [source.text[s.start : s.end] for s in stretches] == ["we won but ", "it is over"]
    assert [s.stray for s in stretches] == [True, False]


def test_the_marks_count_as_outside() -> None:
    source, claims = article('"No," he said.')
    (ids,) = quotations(source, claims)
    assert ids == (0, 1, 1, 0, 0, 0, 0)
    ((_, stretches),) = by_paragraph(source, claims)
    assert stretches == [Stretch(1, 4, 1)]
