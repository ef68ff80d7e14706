"""Each reader of a form of date, alone: clock times, days and months, years, weekdays."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.extracting.dates import (
    clock_times,
    month_dates,
    relative_dates,
    weekday_dates,
    years,
)
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.dates.roles import is_fuzzy, role_of
from crosscheck.segmenting.words import tokens

DAY = date(2015, 1, 28).toordinal()  # a Wednesday
NONE: frozenset[str] = frozenset()


def value(reading: Reading | None) -> str | None:
    return reading.period.value if reading else None


@pytest.mark.parametrize(
    ("text", "found"),
    [("5 people", None), ("2:1 lead", None), ("5 a.m.", "T05:00"), ("14:30 GMT", "T14:30")],
)
def test_clock(text: str, found: str | None) -> None:
    assert value(clock_times.from_clock(tokens(text), 0)) == found


def test_high_noon_is_a_film() -> None:
    assert clock_times.from_noon(tokens("High Noon"), 1) is None
    assert value(clock_times.from_noon(tokens("at noon"), 1)) == "T12:00"


@pytest.mark.parametrize(
    ("text", "index", "found"),
    [
        ("Theresa May said", 1, None),
        ("in May 2015", 1, "2015-05"),
        ("Sept. 3, 2014", 0, "2014-09-03"),
    ],
)
def test_month_first(text: str, index: int, found: str | None) -> None:
    assert value(month_dates.from_month(tokens(text), index, NONE)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("25/13/2015", None), ("02/03/2015", None), ("9 May 2015", "2015-05-09")],
)
def test_day_first(text: str, found: str | None) -> None:
    assert value(month_dates.from_day(tokens(text), 0)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2000 people", None),
        ("1990s", "1990/1999"),
        ("1989-2013", "1989/2013"),
        ("2012-13 season", "2012/2013"),
    ],
)
def test_year(text: str, found: str | None) -> None:
    assert value(years.from_year(tokens(text), 0)) == found


def test_weekday() -> None:
    assert weekday_dates.from_weekday(tokens("Black Friday"), 1, DAY) is None
    assert value(weekday_dates.from_weekday(tokens("on Friday"), 1, DAY)) == "2015-01-23"
    assert weekday_dates.looks_ahead(tokens("He will leave on Friday"), 4)
    assert not weekday_dates.looks_ahead(tokens("He had left on Friday"), 4)


def test_relative() -> None:
    assert value(relative_dates.from_relative_day(tokens("yesterday"), 0, DAY)) == "2015-01-27"
    assert value(relative_dates.from_shift(tokens("last month"), 0, DAY)) == "2014-12"
    assert value(relative_dates.from_ago(tokens("two years ago"), 2, DAY)) == "2013"
    assert relative_dates.from_back_reference(tokens("that same year"), 0, None) is None


@pytest.mark.parametrize(
    ("text", "index", "role"),
    [
        ("he came in 2012", 3, None),
        ("he led since 2012", 3, "since"),
        ("until late 2012", 2, "until"),
    ],
)
def test_role(text: str, index: int, role: str | None) -> None:
    words = tokens(text)
    reading = years.from_year(words, index)
    assert reading is not None
    assert role_of(words, reading) == role
    assert is_fuzzy(words, index) == ("late" in text)
