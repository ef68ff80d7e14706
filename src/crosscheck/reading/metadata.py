"""Title and publication date, where the text shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from crosscheck.errors import UsageError
from crosscheck.lexicon.months import MONTH_ABBREVIATIONS, MONTHS
from crosscheck.model import Block, Input

_ISO = r"\d{4}-\d\d-\d\d"
_NUMERIC = r"(?<!\d)(\d{1,4})[-./](\d{1,2})[-./](\d{4}|\d{1,2})(?!\d)"
_MONTH_FIRST = r"([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b"
_DAY_FIRST = (
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([^\W\d_]{3,9})\.?,?\s+((?:19|20)\d\d)\b"
)
# Compiled (and kept) by re when a line needs them.
_MONTH_NUMBERS = {**MONTHS, **MONTH_ABBREVIATIONS}
_NEAR_TOP = 3
"""A date line counts above this many blocks of running text."""


def valid_date(item: Input) -> str:
    """Return the date that the user vouches for; raise UsageError where it is none."""
    given = (item.published or "").strip()
    try:
        if not re.fullmatch(_ISO, given):
            raise ValueError(given)
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise UsageError(
            f"The publication date {item.published!r} of {item.name} is not a date.",
            "Write it as YYYY-MM-DD.",
        ) from None


def title_of(text: str, view: str, blocks: Sequence[Block]) -> str | None:
    """Return the first heading, markup left out, typography kept."""
    for block in blocks:
        if block.heading:
            span = range(block.start, block.end)
            kept = (text[at] if view[at] != " " else " " for at in span)
            return " ".join("".join(kept).split()) or None
    return None


def published_of(view: str, blocks: Sequence[Block]) -> str | None:
    """Return the date of a date line or byline near the top as YYYY-MM-DD.

    A line that says "updated" counts only where no other does.
    """
    updated = None
    paragraphs = 0
    for block in blocks:
        if block.reason in ("date", "byline"):
            line = view[block.start : block.end]
            found = parse_date(line)
            if found and "updated" not in line.lower() and "modified" not in line.lower():
                return found
            updated = updated or found
        elif block.reason is None and not block.heading:
            paragraphs += 1
            if paragraphs >= _NEAR_TOP:
                break
    return updated


def parse_date(line: str) -> str | None:
    """Return the first full date of ``line`` as YYYY-MM-DD.

    01/02/2015 is left open: it is read only where one number cannot be a month.
    """
    if not any(map(str.isdecimal, line)):
        return None
    named = re.search(_MONTH_FIRST, line)
    if named and named.group(1).lower() in _MONTH_NUMBERS:
        return _iso(named.group(3), _MONTH_NUMBERS[named.group(1).lower()], named.group(2))
    named = re.search(_DAY_FIRST, line)
    if named and named.group(2).lower() in _MONTH_NUMBERS:
        return _iso(named.group(3), _MONTH_NUMBERS[named.group(2).lower()], named.group(1))
    numeric = re.search(_NUMERIC, line)
    return _parse_numeric(*numeric.groups(), dotted="." in numeric.group()) if numeric else None


def _parse_numeric(first: str, second: str, third: str, *, dotted: bool) -> str | None:
    if len(first) == 4:
        return _iso(first, second, third)
    if len(third) != 4 or len(first) > 2:
        return None
    if dotted or int(first) > 12 or first == second:
        return _iso(third, second, first)
    return _iso(third, first, second) if int(second) > 12 else None


def _iso(year: str, month: str | int, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
