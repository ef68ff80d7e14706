from __future__ import annotations

from datetime import date

from crosscheck.extracting.dates import periods

DAY = date(2015, 1, 28).toordinal()  # a Wednesday


def test_no_such_day() -> None:
    assert periods.day_period(2015, 2, 29) is None


def test_both_ends_are_included() -> None:
    month = periods.month_period(2015, 2)
    assert (month.value, month.low, month.high) == ("2015-02", DAY + 4, DAY + 31)
    assert periods.years_period(1990, 1999).value == "1990/1999"
    assert periods.year_period(2015).year == 2015
    assert periods.years_period(1990, 1999).year is None


def test_the_nearest_day_of_that_name() -> None:
    before = periods.nearest_day(12, 30, DAY)
    after = periods.nearest_day(3, 3, DAY, future=True)
    assert before is not None
    assert after is not None
    assert (before.value, after.value) == ("2014-12-30", "2015-03-03")


def test_a_far_month_stays_open() -> None:
    assert periods.nearest_month(5, DAY, False) is None
    found = periods.nearest_month(11, DAY, False)
    assert found is not None
    assert found.value == "2014-11"


def test_weekdays_before_and_after() -> None:
    assert periods.weekday_period(4, DAY, False).value == "2015-01-23"
    assert periods.weekday_period(4, DAY, True).value == "2015-01-30"
    assert periods.weekday_period(2, DAY, False).value == "2015-01-28"
