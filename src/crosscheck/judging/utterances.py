"""Whether two claims quote one utterance: what judges of speakers and of names ask."""

from __future__ import annotations

from itertools import product

from crosscheck.judging.interface import Pair
from crosscheck.judging.wire_copy import runs

LONG = 8
"""This many words in a row inside quotation marks are one utterance."""
SHORT = 4
"""So many may be one."""


def common_quotation(pair: Pair) -> int:
    """Return how many words in a row the two claims quote alike: 0, SHORT or LONG.

    A short run counts only where it is at least half of a quotation.
    """
    sides = [[fact.value.split() for fact in side.facts("quote")] for side in (pair.a, pair.b)]
    found = 0
    for x, y in product(*sides):
        if _share_run(x, y, LONG):
            return LONG
        if min(len(x), len(y)) <= 2 * SHORT and _share_run(x, y, SHORT):
            found = SHORT
    return found


def _share_run(x: list[str], y: list[str], length: int) -> bool:
    return not set(runs(x, length)).isdisjoint(runs(y, length))
