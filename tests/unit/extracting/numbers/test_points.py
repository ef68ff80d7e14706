from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting.numbers.points import read_points


@pytest.mark.parametrize(
    "text",
    ["half a point", "a third term", "half of the points", "25 points", "a quarter", "3 basis"],
)
def test_no_part_of_a_percentage_point(text: str) -> None:
    _, claims = lines(f"They lost by {text}")
    assert not any(read_points(claims[0].tokens, n) for n in range(len(claims[0].tokens)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half a percentage point", 0.5),
        ("a quarter of a percentage point", 0.25),
        ("three-quarters of a percentage point", 0.75),
        ("a quarter-point", 0.25),
        ("25 basis points", 0.25),
        ("50-basis-point", 0.5),
    ],
)
def test_parts_of_a_percentage_point(text: str, value: float) -> None:
    _, claims = lines(f"{text} was the cut")
    found = read_points(claims[0].tokens, 0)
    assert found is not None
    assert found.value == value
    end = claims[0].tokens[found.last].end
    assert claims[0].text[: end - claims[0].start] == text
