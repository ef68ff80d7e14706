from __future__ import annotations

import pytest

from crosscheck.extracting.numbers.labels import read_label
from crosscheck.segmenting.words import tokens


def test_a_count_is_no_label() -> None:
    assert read_label(tokens("We saw 20 cars"), 2) is None


@pytest.mark.parametrize(("text", "index"), [("Covid-19 cases", 2), ("a 5G mast", 1), ("F-16", 2)])
def test_a_code_has_no_unit(text: str, index: int) -> None:
    found = read_label(tokens(text), index)
    assert found is not None
    assert found.unit is None


@pytest.mark.parametrize(
    ("text", "index", "value", "unit"), [("No. 2", 2, 2, "rank"), ("Article 5", 1, 5, "section")]
)
def test_ranks_and_sections(text: str, index: int, value: int, unit: str) -> None:
    found = read_label(tokens(text), index)
    assert found is not None
    assert (found.first, found.value, found.unit) == (0, value, unit)
