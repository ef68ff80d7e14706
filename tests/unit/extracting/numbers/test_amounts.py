from __future__ import annotations

import pytest

from crosscheck.extracting.numbers.amounts import Amount, read_amount
from crosscheck.extracting.numbers.bounds import hedged
from crosscheck.extracting.numbers.counted_units import unit_of
from crosscheck.extracting.numbers.measures import read_measure
from crosscheck.segmenting.words import tokens


def amount(text: str, index: int = 0) -> Amount:
    found = read_amount(tokens(text), index)
    assert found is not None
    return found


def test_no_amount() -> None:
    assert read_amount(tokens("none came"), 0) is None


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("20 cars", "20", 20, 20),
        ("12 to 20 cars", "12-20", 12, 20),
        ("dozens of cars", "24", 24, 199),
        ("several hundred cars", "200", 200, 999),
    ],
)
def test_value_and_bounds(text: str, value: str, low: float, high: float) -> None:
    found = amount(text)
    assert (found.value, found.low, found.high) == (value, low, high)


def test_shares() -> None:
    assert amount("one in five voters").share
    assert not amount("one to five voters").share


@pytest.mark.parametrize(
    ("text", "index", "low", "high"),
    [
        ("saw 20 cars", 1, 20, 20),
        ("more than 20 cars", 2, 20, float("inf")),
        ("20 or more cars", 0, 20, float("inf")),
        ("about 20 cars", 1, 17.5, 22.5),
    ],
)
def test_hedges_widen_the_bounds(text: str, index: int, low: float, high: float) -> None:
    found = hedged(tokens(text), amount(text, index))
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("12 soldiers died", "soldier killed"),
        ("dozens of people", "people"),
        ("15 of the 19 hijackers", "of hijacker"),
        ("20 in Moscow", None),
    ],
)
def test_counted_unit(text: str, unit: str | None) -> None:
    assert unit_of(tokens(text), amount(text))[0] == unit


@pytest.mark.parametrize(
    ("text", "index", "kind", "unit", "factor"),
    [
        ("$1.2 billion", 1, "money", "USD", 1),
        ("10 km away", 0, "number", "metre", 1000),
        ("5 Swiss francs", 0, "money", "CHF", 1),
    ],
)
def test_measure(text: str, index: int, kind: str, unit: str, factor: float) -> None:
    found = read_measure(tokens(text), amount(text, index))
    assert found is not None
    assert (found.kind, found.unit, found.factor) == (kind, unit, factor)


def test_cars_are_counted_not_measured() -> None:
    assert read_measure(tokens("20 cars"), amount("20 cars")) is None
