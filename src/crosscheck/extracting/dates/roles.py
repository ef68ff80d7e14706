"""What the words around a date make of it: since, until, every year on; early, about."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import months, weekdays
from crosscheck.model import Token

_UNTIL = frozenset(("to", "until", "till", "through", "-", "–", "and"))
"""Behind "from 1949" they tell a stretch of time."""


def role_of(tokens: Sequence[Token], reading: Reading) -> str | None:
    """Return since, until, by, ..., recurring or time, where a plain word says so."""
    if reading.period.value.startswith("T"):
        return "by" if peek.norm(tokens, reading.first - 1) == "by" else "time"
    nearby = {peek.norm(tokens, reading.first - back) for back in (1, 2, 3)}
    nearby.add(peek.norm(tokens, reading.last + 1))
    plural = tokens[reading.first].norm in weekdays.WEEKDAY_PLURALS
    if plural or not nearby.isdisjoint(months.RECURRING_WORDS):
        return "recurring"
    before = peek.norm(tokens, reading.first - 1)
    if before == "to":
        earlier = {peek.norm(tokens, reading.first - back) for back in range(2, 7)}
        return "to" if "from" in earlier else None
    if before in ("the", "early", "late", "mid", "about", "around"):
        before = peek.norm(tokens, reading.first - 2)
    if before == "of" and "since" in (peek.norm(tokens, reading.first - n) for n in (3, 4)):
        return "since"  # since the floods of August 2023
    if before == "from" and ("/" in reading.period.value or _is_origin(tokens, reading)):
        return None
    deadline = [peek.norm(tokens, reading.first - back) for back in (3, 2, 1)]
    return months.ROLE_WORDS.get("by" if deadline == ["no", "later", "than"] else before)


def _is_origin(tokens: Sequence[Token], reading: Reading) -> bool:
    """Tell whether "from" and a year say when a thing was made: "a treaty from 1949"."""
    return reading.period.value.isdecimal() and peek.norm(tokens, reading.last + 1) not in _UNTIL


def is_fuzzy(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether "early", "about" or the like stands before the date."""
    before = peek.norm(tokens, first - 1)
    if before == "-":
        before = peek.norm(tokens, first - 2)
    return before in months.FUZZY_WORDS
