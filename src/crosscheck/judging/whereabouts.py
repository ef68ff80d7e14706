"""What a place is to its claim and to another place: where something is, part of, the same.

bound for Nairobi      to it         the presidents of Uruguay met in Asuncion
grounded in China      there                           whom    where
"""

from __future__ import annotations

from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.sameness import is_behind, location_sort, near
from crosscheck.judging.slots import is_telling
from crosscheck.judging.verbs import is_verb
from crosscheck.lexicon.places import BEACHES, LANDSCAPE, WATERS
from crosscheck.lexicon.titles import THING_TAILS
from crosscheck.model import Fact, Token

ADJECTIVE = "adjective"
METONYM = "metonym"
PARTY_TAG = "party tag"
NEAR = 6
"""Characters between a name and the place that belongs to it, at most."""
_DIRECTIONS = frozenset(["north", "south", "east", "west", "new", "saint", "san", "upper", "lower"])
_SHARED = _DIRECTIONS | LANDSCAPE | WATERS | BEACHES | THING_TAILS
"""Words that many places have in their names."""
_WAYS = {
    "to": frozenset(("to", "into", "toward", "towards")),
    "from": frozenset(("from",)),
    "in": frozenset(("in", "at", "near", "outside", "inside")),
}
_GIVING = frozenset(("award", "give", "go", "grant"))
_ORIGINS = frozenset(("origin", "stem", "hail"))
_TRAVELLING = frozenset("train plane flight bus ferri ship boat convoy car truck lorri".split())
_BOUND = frozenset(("bound", "left", "leaving", "headed", "heading", "leaves", "leave"))
"""Before "for" they lead to a place."""


def is_place(side: Side, fact: Fact) -> bool:
    """Whether a fact tells where: a known place, or a name that its surroundings make one."""
    credit = side.claim.attribution
    if credit and credit.start - NEAR <= fact.end <= credit.end:
        between = (t for t in side.claim.tokens if fact.end <= t.start < credit.start)
        if not any(token.norm == "," for token in between):
            return False  # "South Korea's Yonhap news agency reported"
    if fact.kind == "place":
        return fact.unit != METONYM and not _says_whose(side, fact)
    return fact.unit is None and (
        bool(location_sort(side, fact)) or side.cast.is_located(fact.value)
    )


def _says_whose(side: Side, fact: Fact) -> bool:
    """Whether a place only says where somebody is from: Ethiopia's Bekele Tadesse."""
    tokens = side.claim.tokens
    behind = tokens[side.stretch(fact.start, fact.end).last + 1 :][:2]
    people = {f.start for f in side.facts("name") if f.unit in ("person", None)}
    return len(behind) > 1 and behind[0].norm in ("'s", "s") and behind[1].start in people


def way_of(side: Side, fact: Fact) -> str:
    """Say whether something goes to a place, comes from it, or is there; "" where that is open."""
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    before = [token.norm for token in tokens[max(0, first - 2) : first]]
    if before[-1:] == ["for"]:
        return "to" if before[0] in _BOUND else ""
    if before[-1:] == ["to"] and is_behind(side, first, _GIVING):
        return ""  # awarded to Belgrade: it will be there
    if before[-1:] == ["from"] and _is_origin(side, first - 2):
        return "in"  # melons from Honduras, melons grown in Honduras
    return next((way for way, words in _WAYS.items() if not words.isdisjoint(before[-1:])), "")


def _is_origin(side: Side, place: int) -> bool:
    """Whether a word is what is made in a place, or says so: "melons from", "originates from".

    No "fled from", "took off from", "train from".
    """
    tokens = side.claim.tokens
    if place >= 0 and tokens[place].stem in _ORIGINS:
        return True
    if place < 0 or not is_telling(tokens[place]) or is_verb(tokens, place):
        return False
    return tokens[place].norm.endswith("s") and tokens[place].stem not in _TRAVELLING


def placed_thing(side: Side, fact: Fact) -> Token | None:
    """Return the telling word before "in" and a place."""
    first = side.stretch(fact.start, fact.end).first
    tokens = side.claim.tokens[max(0, first - 2) : first]
    if len(tokens) < 2 or tokens[1].norm not in _WAYS["in"] or not is_telling(tokens[0]):
        return None
    return tokens[0]


def located(side: Side) -> set[Fact]:
    """Return the places that say where something is, not only of whom it tells.

    "The presidents of Uruguay and Paraguay met in Asuncion": Asuncion. Of "Erie, Pa." it is Erie.
    """
    tokens = side.claim.tokens
    ends = {fact.end for fact in side.facts("place", "name")}
    found = set()
    for fact in side.facts("place"):
        first = side.stretch(fact.start, fact.end).first
        before = tokens[first - 1].norm if first else ""
        behind_town = before == "," and first > 1 and tokens[first - 2].end in ends
        told_of = before == "of" or (before == "and" and _is_of_list(side, first))
        if not told_of and not behind_town:
            found.add(fact)
    return found


def _is_of_list(side: Side, first: int) -> bool:
    """Whether a place stands in a list behind "of": of Argentina, Brazil and Uruguay."""
    names = {f.start for f in side.facts("place", "name")}
    for index in range(first - 1, -1, -1):
        token = side.claim.tokens[index]
        if token.norm == "of":
            return True
        if token.norm not in (",", "and") and token.start not in names and not token.capital:
            return False
    return False


def are_elsewhere(pair: Pair) -> bool:
    """Whether both claims say where, and nowhere the same: they tell of two events."""
    ours, theirs = (
        [
            fact
            for fact in side.facts("place", "name")
            if is_place(side, fact) and fact.unit != PARTY_TAG and not _describes(fact)
        ]
        for side in (pair.a, pair.b)
    )
    if not ours or not theirs or any(set(x.aliases) & set(y.aliases) for x in ours for y in theirs):
        return False
    told_a, told_b = pair.a.facts("place", "name"), pair.b.facts("place", "name")
    return not any(same_place(x, y) for x in ours for y in told_b) and not any(
        same_place(x, y) for x in told_a for y in theirs
    )


def _describes(fact: Fact) -> bool:
    """Whether it is an adjective ("Laotian"), which says little of where something happened."""
    return fact.unit == ADJECTIVE and fact.text.lower() != fact.value


def same_place(x: Fact, y: Fact) -> bool:
    """Whether one place is the other, holds it, or has a name in common with it."""
    if is_called(x, y) or is_called(y, x) or lies_in(x, y) or lies_in(y, x):
        return True
    if near(x.value, y.value):
        return True  # Falluja, Fallujah
    if METONYM in (x.unit, y.unit):
        return False
    return bool(set(x.value.split()) & set(y.value.split()) - _SHARED)


def is_called(place: Fact, other: Fact) -> bool:
    """Whether they are one, a metonym by any of its names: the Kremlin, Moscow, Russia."""
    return place.value == other.value or (other.unit == METONYM and place.value in other.aliases)


def lies_in(part: Fact, whole: Fact) -> bool:
    """Whether one place is in the other; "Americans" and "the White House" hold no town."""
    return whole.value in part.aliases and whole.unit != METONYM and not _describes(whole)
