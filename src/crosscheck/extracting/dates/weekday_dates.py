"""Weekdays, past or to come, and the words that tell which.

published Wednesday 2015-01-28:   on Friday -> 2015-01-23,   will meet on Friday -> 2015-01-30
not known, or open:               Friday's vote -> weekday:friday
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.dates import periods
from crosscheck.extracting.dates.periods import Period
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import weekdays as words
from crosscheck.lexicon.months import FUTURE_CUES, NEAR_FUTURE_CUES
from crosscheck.model import Token

_CUE_REACH = 8
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our", "my", "this"})
_CUE_STOPS = frozenset({",", ";", ":", ".", '"', "(", ")"})


def from_weekday(tokens: Sequence[Token], index: int, published: int | None) -> Reading | None:
    """Read a weekday; None where it is part of a name (Black Friday, the Sunday Times).

    It stays open where nothing says whether the day is past: Friday's vote, to meet on Friday.
    """
    if not tokens[index].capital or _is_named_day(tokens, index):
        return None
    name = tokens[index].norm
    before = peek.norm(tokens, index - 1)
    first = index - 1 if before in ("last", "next", "this") else index
    if published is None or before == "this" or _is_open(tokens, index):
        return Reading(first, index, Period(f"weekday:{name}"))
    weekday = words.WEEKDAYS[name]
    if before == "last":
        return Reading(first, index, periods.weekday_period(weekday, published - 1, False))
    future = looks_ahead(tokens, index)
    period = periods.weekday_period(weekday, published, future)
    if before == "next":  # tomorrow, or a week later: readers differ
        period = period._replace(high=(period.high or 0) + 7, approximate=True)
    return Reading(first, index, period)


def looks_ahead(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word shortly before says that the day is still to come."""
    before = peek.norm(tokens, index - 1)
    if before in ("after", "following", "since"):
        return False
    if before in NEAR_FUTURE_CUES or peek.norm(tokens, index - 2) in ("ahead", "soon", "early"):
        return True  # by Friday, ahead of Friday, as soon as Friday
    for place in range(index - 1, max(-1, index - 1 - _CUE_REACH), -1):
        if not tokens[place].word and tokens[place].norm in _CUE_STOPS:
            return False
        if tokens[place].norm in FUTURE_CUES:
            return True
    return False


def _is_open(tokens: Sequence[Token], index: int) -> bool:
    if peek.norm(tokens, index - 1) in NEAR_FUTURE_CUES or peek.norm(tokens, index - 1) == "last":
        return False
    if peek.norm(tokens, index + 1) == "'s" or peek.norm(tokens, index - 1) == "before":
        return True
    infinitive = any(
        peek.norm(tokens, place) == "to"
        and not tokens[place + 1].capital
        and peek.norm(tokens, place + 1) not in _DETERMINERS
        for place in range(index - 4, index - 1)
    )
    return infinitive and not looks_ahead(tokens, index)


def _is_named_day(tokens: Sequence[Token], index: int) -> bool:
    if peek.norm(tokens, index - 1) in words.NAMED_DAY_PREFIXES and peek.capital(tokens, index - 1):
        return True
    return peek.norm(tokens, index + 1) in words.NAMED_DAY_SUFFIXES and peek.capital(
        tokens, index + 1
    )
