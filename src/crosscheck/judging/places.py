"""place: the articles put the same event in different places.

Why: two towns with similar names, or two ends of a country, are easily mixed up.

Diverges:
    "The train derailed near Lyon."      "The train derailed near Dijon."

Agrees:
    "It happened in Norfolk."            "It happened in Virginia."      part of it
    "Moscow confirmed the visit."        "The Kremlin confirmed it."     seat of government
    "LONDON (AP) - Talks resumed."       "PARIS (AFP) - Talks resumed."  where a report was filed
    "They flew from Rome to Oslo."       "They arrived in Oslo."         only one side says it

Ignore the kind with --ignore place.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.entities import leftovers
from crosscheck.judging.interface import Candidate, Pair
from crosscheck.model import Fact

_DIRECTIONS = frozenset("north south east west new saint san upper lower".split())
_NOT_LOCATIONS = ("adjective", "metonym", "in name")


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two places that are left over on the two sides."""
    return leftovers(pair, "place", same_place, lambda f: f.unit not in _NOT_LOCATIONS)


def same_place(x: Fact, y: Fact) -> bool:
    """Whether one place is the other, holds it, or has a name in common with it."""
    if x.value == y.value or x.value in y.aliases or y.value in x.aliases:
        return True
    if "metonym" in (x.unit, y.unit):
        return bool({x.value, *x.aliases} & {y.value, *y.aliases})
    return bool(set(x.value.split()) & set(y.value.split()) - _DIRECTIONS)
