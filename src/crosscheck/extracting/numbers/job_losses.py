"""Whether a count is of jobs that go, in the many ways in which that is told.

will cut 1,200 jobs       800 positions will be eliminated       with the loss of 640 jobs
laid off 1,100 workers    11,000 people lost their jobs          1,900 staff made redundant
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crosscheck.extracting.shared import peek
from crosscheck.lexicon.units import CUTTING, DISMISSING, JOBS, STAFF
from crosscheck.model import Token

_LOSING = frozenset(("lose", "lost", "losing", "loses"))
_JOBS = frozenset(f"{job}s" for job in JOBS)
_BEFORE = 4
_BEHIND = 6


def are_lost(tokens: Sequence[Token], first: int, last: int, unit: str) -> bool:
    """Tell whether the jobs or the people counted by the tokens ``first`` to ``last`` go."""
    noun = unit.rsplit(maxsplit=1)[-1]
    if noun not in JOBS and noun not in STAFF:
        return False
    before = [peek.norm(tokens, place) for place in range(max(0, first - _BEFORE), first)]
    behind = _until_mark([peek.norm(tokens, last + step) for step in range(1, _BEHIND + 1)])
    if noun in JOBS:
        return not CUTTING.isdisjoint((*before, *behind))
    lost = not _LOSING.isdisjoint(behind) and not _JOBS.isdisjoint(behind)
    laid_off = any(("laid", "off") in pairwise(words) for words in (before, behind))
    dismissed = not DISMISSING.isdisjoint((*before[-2:], *behind))
    cut = bool(before) and before[-1] in CUTTING - _LOSING
    return laid_off or dismissed or lost or cut


def _until_mark(norms: Sequence[str]) -> list[str]:
    found: list[str] = []
    for norm in norms:
        if norm in (".", ",", ";", ":", ""):
            break
        found.append(norm)
    return found
