from __future__ import annotations

import pytest

from crosscheck.extracting.numbers.scores import read_score
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize("text", ["10-20 cars", "2 to 5 people", "20 cars"])
def test_the_range_of_a_count_is_no_score(text: str) -> None:
    assert read_score(tokens(text), 0) is None


@pytest.mark.parametrize(
    ("text", "index", "value"), [("234-193 in", 0, "234-193"), ("voted 97 to 1", 1, "97-1")]
)
def test_score(text: str, index: int, value: str) -> None:
    found = read_score(tokens(text), index)
    assert found is not None
    assert found.value == value
