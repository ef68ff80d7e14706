"""What reading a date gives: the tokens it covers and the days it means."""

from __future__ import annotations

from typing import NamedTuple

from crosscheck.extracting.dates.periods import Period


class Reading(NamedTuple):
    """A date read from tokens ``first`` to ``last``, both included."""

    first: int
    last: int
    period: Period
    month: int | None = None
    day: int | None = None
    """Given where the year is still open."""
