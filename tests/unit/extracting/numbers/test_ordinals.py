from __future__ import annotations

import pytest

from crosscheck.extracting.numbers.ordinals import read_ordinal
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize(
    "text",
    ["third party", "first two days", "first lady", "third Monday night", "third Tesla to burn"],
)
def test_an_ordinal_without_a_place_in_a_row_has_no_unit(text: str) -> None:
    found = read_ordinal(tokens(text), 0, False)
    assert found is not None
    assert found.unit is None


def test_no_ordinal() -> None:
    assert read_ordinal(tokens("20 cars"), 0, False) is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("60th anniversary", 60, "ordinal anniversary"),
        ("first term", 1, "ordinal term"),
        ("third Oslo marathon title", 3, "ordinal title"),
        ("twenty-first century", 21, "ordinal century"),
    ],
)
def test_unit(text: str, value: int, unit: str) -> None:
    found = read_ordinal(tokens(text), 0, False)
    assert found is not None
    assert (found.value, found.unit) == (value, unit)
