"""Dates with a month in them.

May 9, 2015 | 9 May 2015 | the 9th of May | May 2015 | May 9-11 | 2015-05-09 | in May
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.dates import periods
from crosscheck.extracting.dates.periods import Period
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.dates.years import year_at
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import months as words
from crosscheck.lexicon.number_words import ORDINAL_SUFFIXES
from crosscheck.lexicon.units import PHRASE_ENDS
from crosscheck.model import Token

_PARTS = frozenset(("end", "start", "beginning", "middle", "month", "half", "week", "weeks"))
"""Of these before "of" it is a month: the end of June."""


def month_of(tokens: Sequence[Token], index: int) -> int | None:
    """Return the month that the capitalised token names or abbreviates."""
    if not peek.capital(tokens, index):
        return None
    name = tokens[index].norm
    return words.MONTHS.get(name) or words.MONTH_ABBREVIATIONS.get(name)


def day_at(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Return (day, index of its last token) for ``9``, ``9th``."""
    day = peek.small_int(peek.norm(tokens, index), 2)
    if day is None or not 1 <= day <= 31:
        return None
    if peek.glued(tokens, index) and tokens[index + 1].norm in ORDINAL_SUFFIXES:
        return day, index + 1
    return day, index


def _past_dot(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind a month's name and the dot of its short form."""
    short = tokens[index].norm not in words.MONTHS
    return index + 2 if short and peek.norm(tokens, index + 1) == "." else index + 1


def _year_behind(tokens: Sequence[Token], last: int) -> tuple[int | None, int]:
    """Return (year, its index) behind a date, a comma stepped over."""
    place = last + 2 if peek.norm(tokens, last + 1) == "," else last + 1
    return year_at(tokens, place), place


def from_month(tokens: Sequence[Token], index: int, doubtful: frozenset[str]) -> Reading | None:
    """Read a date that starts with the month's name at ``index``.

    ``doubtful`` holds the months that are somebody's name in this source.
    """
    month = month_of(tokens, index)
    if month is None:
        return None
    after = _past_dot(tokens, index)
    day = day_at(tokens, after)
    if day and peek.norm(tokens, day[1] + 1) not in words.FOLLOWS_YEAR_AS_COUNT:
        return _month_and_day(tokens, index, month, *day)
    place = after + (peek.norm(tokens, after) in (",", "of"))
    year = year_at(tokens, place)
    if year:
        return Reading(index, place, periods.month_period(year, month))
    if tokens[index].norm in words.MONTHS and _sure_month(tokens, index, doubtful):
        return Reading(index, index, Period(f"--{month:02d}"), month)
    return None


def _month_and_day(
    tokens: Sequence[Token], first: int, month: int, day: int, last: int
) -> Reading | None:
    """Finish ``May 9``: a second day, a year, or neither."""
    final = day
    if peek.hyphen(tokens, last + 1) or _second_day(tokens, last + 1):
        second = day_at(tokens, last + 2)
        if second and second[0] > day:
            final, last = second
    year, place = _year_behind(tokens, last)
    if year is None:
        value = f"--{month:02d}-{day:02d}"
        if final != day:
            return Reading(first, last, Period(f"{value}/{final:02d}"))
        return Reading(first, last, Period(value), month, day)
    start, end = periods.day_period(year, month, day), periods.day_period(year, month, final)
    if start is None or end is None:
        return None
    if final != day:
        start = Period(f"{start.value}/{end.value}", start.low, end.high)
    return Reading(first, place, start)


def _second_day(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether ``and 10`` after ``May 9`` is a day too, not the count of something."""
    if peek.norm(tokens, index) not in ("and", "to"):
        return False
    following = peek.norm(tokens, index + 2)
    return not following or not following[0].isalnum() or following in PHRASE_ENDS


def from_day(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``9 May 2015``, ``the 9th of May``, ``2015-05-09``, ``25/12/2015``."""
    numeric = _numeric(tokens, index)
    day = day_at(tokens, index)
    if numeric or not day:
        return numeric
    place = day[1] + 1
    if peek.norm(tokens, place) == "of" and day[1] > index:
        place += 1
    month = month_of(tokens, place)
    after = _past_dot(tokens, place) if month else place
    if month is None or day_at(tokens, after):  # 19 Sept. 11 hijackers
        return None
    year, year_place = _year_behind(tokens, after - 1)
    if year:
        period = periods.day_period(year, month, day[0])
        return Reading(index, year_place, period) if period else None
    if tokens[place].norm not in words.MONTHS and after == place + 1:
        return None
    return Reading(index, after - 1, Period(f"--{month:02d}-{day[0]:02d}"), month, day[0])


def _numeric(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read dates in figures; where day and month could be swapped, read nothing."""
    text = tokens[index].norm
    parts, last = text.split("."), index
    if len(parts) != 3:
        separator = peek.norm(tokens, index + 1)
        if separator not in ("-", "/") or peek.norm(tokens, index + 3) != separator:
            return None
        if not all(peek.glued(tokens, place) for place in range(index, index + 4)):
            return None
        parts = [text, peek.norm(tokens, index + 2), peek.norm(tokens, index + 4)]
        last = index + 4
    if not all(part.isdecimal() and len(part) in (1, 2, 4) for part in parts):
        return None
    period = _of_figures([int(part) for part in parts], [len(part) for part in parts], "." in text)
    return Reading(index, last, period) if period else None


def _of_figures(parts: list[int], lengths: list[int], dotted: bool) -> Period | None:
    """Put year, month and day in order: 2015-05-09, 25/12/2015, 12/25/2015, 9.5.2015."""
    a, b, c = parts
    if lengths[0] == 4:
        return periods.day_period(a, b, c)
    if lengths[2] != 4:
        return None
    if dotted or a > 12 or a == b:
        return periods.day_period(c, b, a)
    return periods.day_period(c, a, b) if b > 12 else None


def _sure_month(tokens: Sequence[Token], index: int, doubtful: frozenset[str]) -> bool:
    """Tell whether a bare capitalised month name is the month: ``in May``, not ``Theresa May``."""
    name = tokens[index].norm
    if name not in words.NAME_LIKE_MONTHS:
        return True
    if peek.capital(tokens, index + 1) and peek.norm(tokens, index + 1) not in PHRASE_ENDS:
        return False
    before = peek.norm(tokens, index - 1)
    if name in doubtful:
        return before in ("in", "last", "early", "late", "mid", "since")
    if before == "-":
        before = peek.norm(tokens, index - 2)
    if before == "of" and peek.norm(tokens, index - 2) in _PARTS:
        return True
    if before == "to" and peek.norm(tokens, index - 2) in ("back", "dates", "dating"):
        return True
    return before in words.DATE_PREPOSITIONS and before not in ("around", "year", "after", "by")
