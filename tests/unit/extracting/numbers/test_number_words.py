from __future__ import annotations

import pytest

from crosscheck.extracting.numbers.number_words import canonical, figure_value, read_numeral
from crosscheck.segmenting.words import tokens


def test_no_number() -> None:
    assert read_numeral(tokens("none came"), 0) is None
    assert figure_value("1,2,3") is None


@pytest.mark.parametrize(
    ("text", "value", "last"),
    [
        ("two hundred and six cars", 206, 3),
        ("half a million voters", 500000, 2),
        ("5 million homes", 5e6, 1),
        ("1,024.5 litres", 1024.5, 0),
        ("a dozen nations", 12, 1),
    ],
)
def test_the_longest_number_is_read(text: str, value: float, last: int) -> None:
    numeral = read_numeral(tokens(text), 0)
    assert numeral is not None
    assert (numeral.value, numeral.last) == (value, last)


@pytest.mark.parametrize(
    ("text", "value"), [("1,024", 1024), ("1.5", 1.5), ("12.345.678", 12345678)]
)
def test_figures(text: str, value: float) -> None:
    assert figure_value(text) == value


@pytest.mark.parametrize(("value", "text"), [(20.0, "20"), (0.5, "0.5"), (1.2e9, "1200000000")])
def test_canonical(value: float, text: str) -> None:
    assert canonical(value) == text
