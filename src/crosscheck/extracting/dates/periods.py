"""Stretches of days with the name a date fact carries as its value.

    2015-05-09   2015-05   2015   2010/2019   2015-summer   --05-09   weekday:friday   T16:30
    T17:00/T24:00

Days are proleptic ordinals (``datetime.date.toordinal``); a period without a known year has none.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1000, 2200


class Period(NamedTuple):
    """A stretch of days, both ends included."""

    value: str
    low: int | None = None
    high: int | None = None
    approximate: bool = False

    @property
    def year(self) -> int | None:
        """The one year that it lies in, if it lies in one."""
        if self.low is None or self.high is None:
            return None
        first, last = date.fromordinal(self.low).year, date.fromordinal(self.high).year
        return first if first == last else None


def day_period(year: int, month: int, day: int) -> Period | None:
    """Return one day; None where the calendar has no such day."""
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    return exact(when.toordinal())


def exact(ordinal: int) -> Period:
    """Return the day with this ordinal."""
    return Period(date.fromordinal(ordinal).isoformat(), ordinal, ordinal)


def around(ordinal: int, slack: int, form: str) -> Period:
    """Return the days within ``slack`` of a day, named by the first part of its ISO form."""
    iso = date.fromordinal(ordinal).isoformat()
    value = {"day": iso, "month": iso[:7], "year": iso[:4]}[form]
    return Period(value, ordinal - slack, ordinal + slack, True)


def month_period(year: int, month: int) -> Period:
    """Return one month of one year."""
    first = date(year, month, 1).toordinal()
    following = date(year + month // 12, month % 12 + 1, 1).toordinal()
    return Period(f"{year:04d}-{month:02d}", first, following - 1)


def year_period(year: int) -> Period:
    """Return one year."""
    return Period(f"{year:04d}", date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())


def years_period(first: int, last: int) -> Period:
    """Return several whole years: a decade, a century, a term of office."""
    return Period(
        f"{first:04d}/{last:04d}", date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()
    )


def months_period(year: int, first: int, last: int, value: str) -> Period:
    """Return several months; a month above 12 is of the next year."""
    end = month_period(year + (last > 12), (last - 1) % 12 + 1)
    return Period(value, date(year, first, 1).toordinal(), end.high)


def week_period(ordinal: int) -> Period:
    """Return the week around a day, Sunday to Sunday: both customs of counting fit."""
    when = date.fromordinal(ordinal)
    monday = when - timedelta(days=when.weekday())
    year, week, _ = when.isocalendar()
    return Period(f"{year:04d}-W{week:02d}", monday.toordinal() - 1, monday.toordinal() + 6)


def nearest_day(month: int, day: int, published: int, future: bool = False) -> Period | None:
    """Return the day of that name nearest to ``published``, with ``future`` the next one."""
    year = date.fromordinal(published).year
    days = [day_period(candidate, month, day) for candidate in (year - 1, year, year + 1)]
    known = [
        item
        for item in days
        if item is not None and item.low is not None and (not future or item.low >= published)
    ]
    return min(known, key=lambda item: abs((item.low or 0) - published), default=None)


def nearest_month(month: int, published: int, future: bool) -> Period | None:
    """Return the month of that name that a reader would take; None where it stays open.

    News mostly looks back: without a word such as "will", the past month is taken where it is
    nearer than the coming one, and else none.
    """
    when = date.fromordinal(published)
    ahead = (month - when.month) % 12
    if future or not ahead:
        return month_period(when.year + (month < when.month), month)
    if ahead > 6:
        return month_period(when.year - (month > when.month), month)
    return None


def weekday_period(weekday: int, published: int, future: bool) -> Period:
    """Return the last such day up to ``published``, or with ``future`` the next one after it."""
    back = (date.fromordinal(published).weekday() - weekday) % 7
    return exact(published + 7 - back if future else published - back)
