from __future__ import annotations

import pytest

from crosscheck.extracting.shared.quotation_marks import doubles, sides, singles
from crosscheck.model import Source


def made(text: str) -> Source:
    plain = text.translate(str.maketrans("“”‘’", "\"\"''"))
    return Source("A", "a", None, text, plain, (), "utf-8", "")


@pytest.mark.parametrize(
    "text",
    [
        "the workers' union can't help",
        "rock 'n' roll of the '90s",
        "nothin' new to the voters' aim",
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert singles(made(text), 0, len(text)) == ([], -1)


def test_singles_stand_between_marks() -> None:
    text = "'The workers' plan is fine,' he said."
    found, opener = singles(made(text), 0, len(text))
    assert [text[a:b] for a, b in found] == ["The workers' plan is fine,"]
    assert opener == -1


def test_a_second_opener_makes_the_first_stray() -> None:
    text = 'He said "we won but "it is over," and "more'
    found, strays, opener = doubles(made(text), 0, len(text), False)
    assert [text[a:b] for a, b in found] == ["it is over,"]
    assert strays == [8]
    assert text[opener:] == '"more'


def test_a_carried_quotation_ends_at_the_first_mark() -> None:
    text = 'It is over," he said.'
    assert doubles(made(text), 0, len(text), True)[0] == [(0, 11)]
    assert doubles(made(text), 0, len(text), False)[0] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [('say "no', (True, False)), ('no" say', (False, True)), ('5" pipes', (False, True))],
)
def test_sides(text: str, expected: tuple[bool, bool]) -> None:
    assert sides(made(text), text.index('"'), 0, len(text)) == expected
