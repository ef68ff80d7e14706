"""Dates that lean on the day of publication, or on a date named before.

published 2015-01-28:  on Friday -> 2015-01-23,  last month -> 2014-12,  two years ago -> ~2013
not known:             on Friday -> weekday:friday,  last month -> relative:-1 month
after "in 2011":       that same year -> 2011
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crosscheck.extracting.dates import periods
from crosscheck.extracting.dates.periods import Period
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import weekdays as words
from crosscheck.lexicon.months import SEASONS
from crosscheck.lexicon.number_words import ONES, TEENS, TENS
from crosscheck.model import Token

_NUMBERS: dict[str, int] = {**ONES, **TEENS, **TENS, "a": 1, "an": 1}
_DAYS = {"day": 1, "week": 7, "month": 30.44, "year": 365.25, "decade": 3652.5}
_SLACK = {"day": 1, "week": 5, "month": 20, "year": 200, "decade": 1000}


def from_relative_day(tokens: Sequence[Token], index: int, published: int | None) -> Reading | None:
    """Read today, tonight, yesterday, tomorrow; a capital inside a sentence makes it a name."""
    token = tokens[index]
    if token.capital and not peek.opens_sentence(tokens, index):
        return None
    if token.capital and peek.capital(tokens, index + 1):  # "Tonight Show"
        return None
    if _quoted_name(tokens, index, index):
        return None
    shift = words.RELATIVE_DAYS[token.norm]
    if published is None:
        return Reading(index, index, Period(f"relative:{shift} day"))
    period = periods.exact(published + shift)
    if token.norm == "today":  # also "these days", and the day before in print
        period = period._replace(low=published - 1, approximate=True)
    return Reading(index, index, period)


def _quoted_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether quotation marks enclose just these tokens: the "Today" show, "This Week"."""
    quotes = ('"', "'")
    return peek.norm(tokens, first - 1) in quotes and peek.norm(tokens, last + 1) in (*quotes, ",")


def from_shift(tokens: Sequence[Token], index: int, published: int | None) -> Reading | None:
    """Read last month, this week, next year, last summer: ``index`` is at last, this, next."""
    span = peek.norm(tokens, index + 1)
    if span not in words.PERIODS and span not in SEASONS:
        return None
    if peek.capital(tokens, index) and (
        peek.capital(tokens, index + 1) or not peek.opens_sentence(tokens, index)
    ):
        return None
    if span == "fall" and peek.norm(tokens, index - 1) in ("to", "will"):
        return None
    shift = words.PERIOD_SHIFTS[tokens[index].norm]
    if published is None or span in SEASONS:
        return Reading(index, index + 1, Period(f"relative:{shift} {span}"))
    return Reading(index, index + 1, _shifted(span, shift, published))


def _shifted(span: str, shift: int, published: int) -> Period:
    when = date.fromordinal(published)
    if span == "week":
        return periods.week_period(published + 7 * shift)
    if span == "year":
        return periods.year_period(when.year + shift)
    count = when.year * 12 + when.month - 1 + shift
    return periods.month_period(count // 12, count % 12 + 1)


def from_ago(tokens: Sequence[Token], index: int, published: int | None) -> Reading | None:
    """Read ``two weeks ago`` backwards from ``ago`` at ``index``."""
    unit = words.AGO_UNITS.get(peek.norm(tokens, index - 1))
    amount = peek.norm(tokens, index - 2)
    count = _NUMBERS.get(amount)
    if count is None:
        count = peek.small_int(amount, 3)
    if unit is None or not count or peek.hyphen(tokens, index - 3):
        return None
    if published is None:
        value = f"relative:-{count} {unit}"
        return Reading(index - 2, index, Period(value, approximate=True))
    day = published - round(count * _DAYS[unit])
    if day < 366 * 1000:
        return None
    form = {"day": "day", "week": "day", "month": "month"}.get(unit, "year")
    period = periods.around(day, _SLACK[unit] if count > 1 or unit != "day" else 0, form)
    return Reading(index - 2, index, period)


def from_back_reference(tokens: Sequence[Token], index: int, last: Period | None) -> Reading | None:
    """Read ``that same year``, ``the same day``, ``the following day`` through the last date."""
    end = index + 1
    if peek.norm(tokens, end) in ("same", "very"):
        end += 1
    elif tokens[index].norm != "that":
        return _next_day(tokens, index, last)
    span = peek.norm(tokens, end)
    if last is None or last.low is None:
        return None
    if span == "year" and last.year:
        return Reading(index, end, periods.year_period(last.year))
    when = date.fromordinal(last.low)
    if span == "month" and len(last.value) in (7, 10) and last.year:
        return Reading(index, end, periods.month_period(when.year, when.month))
    if span == "day" and last.low == last.high and tokens[index].norm != "the":
        return Reading(index, end, periods.exact(last.low))
    return None


def _next_day(tokens: Sequence[Token], index: int, last: Period | None) -> Reading | None:
    shift = {"following": 1, "next": 1, "previous": -1}.get(peek.norm(tokens, index + 1))
    if shift is None or last is None or last.low is None:
        return None
    span = peek.norm(tokens, index + 2)
    if span == "day" and last.low == last.high:
        return Reading(index, index + 2, periods.exact(last.low + shift))
    if span == "year" and last.year:
        return Reading(index, index + 2, periods.year_period(last.year + shift))
    return None
