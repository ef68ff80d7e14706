"""Times of day: 5 a.m., 11:30 p.m., noon, 14:30 GMT -> T05:00, T23:30, T12:00, T14:30.

A part of a day is an interval: "on Tuesday evening", "in the evening" -> T17:00/T24:00.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.dates.periods import Period
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.shared import peek
from crosscheck.lexicon.weekdays import (
    CLOCK_PREPOSITIONS,
    CLOCK_ZONES,
    PARTS_OF_DAY,
    RELATIVE_DAYS,
    WEEKDAYS,
)
from crosscheck.model import Token

_POINTING = frozenset(("this", "that", "same")) | WEEKDAYS.keys() | RELATIVE_DAYS.keys()
"""Behind these a part of a day is that of one day."""


def from_clock(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read a time whose hour stands at ``index``."""
    hour, minute, last = _hour_and_minute(tokens, index)
    if hour is None:
        return None
    half, end = _half_of_day(tokens, last + 1)
    if half:
        if not 1 <= hour <= 12 or minute > 59:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
        return Reading(index, end, Period(f"T{hour:02d}:{minute:02d}"))
    if last == index or hour > 23 or minute > 59 or len(tokens[last].norm) != 2:
        return None
    zone = peek.norm(tokens, last + 1) in CLOCK_ZONES
    if zone or (hour > 12 and peek.norm(tokens, index - 1) in CLOCK_PREPOSITIONS):
        return Reading(index, last, Period(f"T{hour:02d}:{minute:02d}"))
    return None


def _hour_and_minute(tokens: Sequence[Token], index: int) -> tuple[int | None, int, int]:
    text = tokens[index].norm
    if "." in text:
        hour, _, minute = text.partition(".")
        if len(minute) == 2 and minute.isdecimal() and int(minute) < 60:
            return peek.small_int(hour, 2), int(minute), index
        return None, 0, index
    number = peek.small_int(text, 2)
    minutes = peek.small_int(peek.norm(tokens, index + 2), 2)
    if peek.norm(tokens, index + 1) == ":" and peek.glued(tokens, index) and minutes is not None:
        return number, minutes, index + 2
    return number, 0, index


def _half_of_day(tokens: Sequence[Token], index: int) -> tuple[str, int]:
    """Return ("a" or "p", last token) for ``a.m.``, ``PM``, ``p.m``; ("", index) otherwise."""
    name = peek.norm(tokens, index).lower()
    if name in ("am", "pm"):
        return name[0], index
    dotted = peek.norm(tokens, index + 1) == "." and peek.norm(tokens, index + 2) == "m"
    if (
        name in ("a", "p")
        and dotted
        and peek.glued(tokens, index)
        and peek.glued(tokens, index + 1)
    ):
        return name, index + 2
    return "", index


def from_noon(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``at noon``, ``by midnight``; not the film High Noon."""
    token = tokens[index]
    if token.capital or peek.norm(tokens, index - 1) not in CLOCK_PREPOSITIONS:
        return None
    return Reading(index, index, Period("T12:00" if token.norm == "noon" else "T00:00"))


def from_part_of_day(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``Tuesday evening``, ``in the morning``; not "a night at the opera"."""
    token = tokens[index]
    before = peek.norm(tokens, index - 1)
    if before in ("early", "late"):
        before = peek.norm(tokens, index - 2)
    in_the = before == "the" and "in" in (
        peek.norm(tokens, index - 2),
        peek.norm(tokens, index - 3),
    )
    if token.capital or not (in_the or before in _POINTING):
        return None
    return Reading(index, index, Period(PARTS_OF_DAY[token.norm]))
