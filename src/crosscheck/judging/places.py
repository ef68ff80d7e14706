"""place: the articles put the same event in different places.

Why: two towns with similar names, or two ends of a country, are easily mixed up.

Diverges:
    "The train derailed in Lyon."        "The train derailed in Dijon."

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
from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.sameness import is_location, near, same_name
from crosscheck.lexicon.places import COUNTRIES
from crosscheck.model import Fact

_DIRECTIONS = frozenset(["north", "south", "east", "west", "new", "saint", "san", "upper", "lower"])
_BOTH = frozenset(("georgia", "luxembourg", "singapore"))
"""Countries and cities, or states, of one name."""
PARTY_TAG = "party tag"
_NEAR = 6
"""Characters between a name and the place that belongs to it, at most."""
ADJECTIVE = "adjective"


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two places that are left over on the two sides."""
    for candidate in leftovers(pair, "place", same_place, _is_place):
        if candidate.facts and _comparable(pair, candidate.facts):
            yield candidate


def _is_place(side: Side, fact: Fact) -> bool:
    """Whether a fact tells where: a known place, or a name that its surroundings make one."""
    credit = side.claim.attribution
    if credit and credit.start - _NEAR <= fact.end <= credit.end:
        return False  # "South Korea's Yonhap news agency reported"
    if fact.kind == "place":
        return fact.unit != "metonym"
    return fact.unit is None and is_location(side, fact)


def _comparable(pair: Pair, facts: tuple[Fact, Fact]) -> bool:
    """Whether both are countries, or neither is; a party tag needs the same politician."""
    if ADJECTIVE in (facts[0].unit, facts[1].unit):
        return facts[0].unit == facts[1].unit and _described(pair.a, facts[0]) == _described(
            pair.b, facts[1]
        )
    if (facts[0].value in COUNTRIES) != (facts[1].value in COUNTRIES):
        return any(fact.value in _BOTH for fact in facts)
    if PARTY_TAG not in (facts[0].unit, facts[1].unit):
        return True
    bearers = _bearer(pair.a, facts[0]), _bearer(pair.b, facts[1])
    return bearers[0] is not None and bearers[1] is not None and same_name(bearers[0], bearers[1])


def _described(side: Side, fact: Fact) -> str:
    """Return the stem of the word that an adjective describes: "a Chinese restaurant"."""
    behind = side.claim.tokens[side.stretch(fact.start, fact.end).last + 1 :][:1]
    return behind[0].stem if behind and behind[0].word else fact.text


def _bearer(side: Side, place: Fact) -> Fact | None:
    """Return the name right before a place: "Boehner of Ohio", "Boehner (R-Ohio)"."""
    before = [
        fact
        for fact in side.facts("name")
        if fact.end <= place.start and place.start - fact.end <= _NEAR
    ]
    return before[-1] if before else None


def same_place(x: Fact, y: Fact) -> bool:
    """Whether one place is the other, holds it, or has a name in common with it."""
    if x.value == y.value or x.value in y.aliases or y.value in x.aliases:
        return True
    if near(x.value, y.value):
        return True  # Falluja, Fallujah
    if "metonym" in (x.unit, y.unit):
        return bool({x.value, *x.aliases} & {y.value, *y.aliases})
    return bool(set(x.value.split()) & set(y.value.split()) - _DIRECTIONS)
