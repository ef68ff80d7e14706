"""place: the articles put the same event in different places.

Why: two towns with similar names, or two ends of a country, are easily mixed up.

Diverges:
    "The train derailed in Lyon."        "The train derailed in Dijon."

Agrees:
    "It happened in Norfolk."            "It happened in Virginia."      part of it
    "A shop in Sicily burnt down."       "A shop in Acireta burnt down." perhaps part of it
    "Moscow confirmed the visit."        "The Kremlin confirmed it."     seat of government
    "LONDON (AP) - Talks resumed."       "PARIS (AFP) - Talks resumed."  where a report was filed
    "They flew from Rome to Oslo."       "They arrived in Oslo."         only one side says it
    "The violin was stolen in Oslo."     "It was found in Rome."         another deed
    "Americans will vote soon."          "A poll opened in Iowa."        a people is no place
    "A plane bound for Oslo crashed."    "A plane crashed in Rome."      where it was to go

Ignore the kind with --ignore place.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from crosscheck.judging.deeds import tell_of_two
from crosscheck.judging.entities import leftovers
from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.proposing import candidate_of
from crosscheck.judging.sameness import location_sort, near, same_name
from crosscheck.judging.slots import SAME_NEIGHBOUR, is_telling
from crosscheck.lexicon.grammar import CONJUNCTIONS, FINITE, PREPOSITIONS, RELATIVES
from crosscheck.lexicon.places import BEACHES, COUNTRIES, LANDSCAPE, REGIONS, STATES, WATERS
from crosscheck.lexicon.titles import THING_TAILS
from crosscheck.model import Fact, Token

_DIRECTIONS = frozenset(["north", "south", "east", "west", "new", "saint", "san", "upper", "lower"])
_BOTH = frozenset(("georgia", "luxembourg", "singapore"))
"""Countries and cities, or states, of one name."""
PARTY_TAG = "party tag"
_NEAR = 6
"""Characters between a name and the place that belongs to it, at most."""
_FAR = 60
"""The same where only a party and an office stand between."""
_LONGEST_PHRASE = 5
"""Words behind an adjective that it may describe."""
_SHARED = _DIRECTIONS | LANDSCAPE | WATERS | BEACHES | THING_TAILS
"""Words that many places have in their names."""
_STATES = frozenset(STATES)
_REGIONS = frozenset(REGIONS)
_TITLES = frozenset(
    """
    a an the republican democrat democratic independent conservative former senior junior
    congressman congresswoman senator governor representative lawmaker member minority majority
    leader speaker
    """.split()
)
_WAYS = {
    "to": frozenset(("to", "into", "toward", "towards")),
    "from": frozenset(("from",)),
    "in": frozenset(("in", "at", "near", "outside", "inside")),
}
_BOUND = frozenset(("bound", "left", "leaving", "headed", "heading", "leaves", "leave"))
"""Before "for" they lead to a place."""
ADJECTIVE = "adjective"
METONYM = "metonym"


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two places that are left over, and two states that one politician comes from."""
    states = list(_states_of_one(pair))
    yield from states
    told = {fact for candidate in states for fact in candidate.facts or ()}
    around = _located(pair.a) | _located(pair.b)

    def same(x: Fact, y: Fact) -> bool:
        """Whether one is the other; that a town lies in a country counts where that says where."""
        if not same_place(x, y):
            return False
        wholes = [whole for part, whole in ((x, y), (y, x)) if _lies_in(part, whole)]
        return not wholes or any(whole in around for whole in wholes) or _is_called(x, y)

    for candidate in leftovers(pair, "place", same, is_place):
        if not candidate.facts or told & set(candidate.facts):
            continue
        if not _comparable(pair, candidate.facts):
            continue
        # the Nevada caucus, the Iowa caucus
        slot = candidate.evidence.tight >= SAME_NEIGHBOUR
        one = slot or _are_of_one_thing(pair, *candidate.facts)
        if one or not tell_of_two(pair, *candidate.facts):
            yield candidate


def _located(side: Side) -> set[Fact]:
    """Return the places that say where something is, not only of whom it tells.

    "The presidents of Uruguay and Paraguay met in Asuncion": Asuncion.
    """
    tokens = side.claim.tokens
    found = set()
    for fact in side.facts("place"):
        first = side.stretch(fact.start, fact.end).first
        before = tokens[first - 1].norm if first else ""
        if before != "of" and not (before in (",", "and") and _is_of_list(side, first)):
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


def _are_of_one_thing(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both places say where one and the same thing is: a gymnasium in Dubuque."""
    ours, theirs = (_placed(side, fact) for side, fact in ((pair.a, x), (pair.b, y)))
    return ours is not None and theirs is not None and ours.stem == theirs.stem


def _placed(side: Side, fact: Fact) -> Token | None:
    """Return the telling word before "in" and a place."""
    first = side.stretch(fact.start, fact.end).first
    tokens = side.claim.tokens[max(0, first - 2) : first]
    if len(tokens) < 2 or tokens[1].norm not in _WAYS["in"] or not is_telling(tokens[0]):
        return None
    return tokens[0]


def _states_of_one(pair: Pair) -> Iterator[Candidate]:
    """Propose "Boehner of Indiana" against "Boehner (R-Ohio)", whatever else the claims name."""
    ours, theirs = _home_states(pair.a), _home_states(pair.b)
    for bearer, x in ours:
        for other, y in theirs:
            if not same_name(bearer, other) or same_place(x, y):
                continue
            if any(same_name(bearer, who) and same_place(x, z) for who, z in theirs):
                continue
            found = candidate_of(pair, "place", (x, y), ("place",), 1.0, 1.0)
            yield found._replace(evidence=found.evidence._replace(context=1.0, clause=1.0))


def _home_states(side: Side) -> list[tuple[Fact, Fact]]:
    """Return the persons of a claim who are given a state, with that state."""
    found = []
    for place in side.facts("place"):
        bearer = _bearer(side, place) if place.value in _STATES else None
        if bearer is not None and (place.unit == PARTY_TAG or _comes_from(side, bearer, place)):
            found.append((bearer, place))
    return found


def _comes_from(side: Side, bearer: Fact, place: Fact) -> bool:
    """Whether only "of", "from" and a party or an office stand between a person and a place."""
    between = [t for t in side.claim.tokens if bearer.end <= t.start and t.end <= place.start]
    words = [token.norm for token in between if token.word]
    return bool(words) and words[-1] in ("of", "from") and set(words[:-1]) <= _TITLES


def is_place(side: Side, fact: Fact) -> bool:
    """Whether a fact tells where: a known place, or a name that its surroundings make one."""
    credit = side.claim.attribution
    if credit and credit.start - _NEAR <= fact.end <= credit.end:
        between = (t for t in side.claim.tokens if fact.end <= t.start < credit.start)
        if not any(token.norm == "," for token in between):
            return False  # "South Korea's Yonhap news agency reported"
    if fact.kind == "place":
        return fact.unit != METONYM
    return fact.unit is None and (
        bool(location_sort(side, fact)) or side.cast.is_located(fact.value)
    )


def _comparable(pair: Pair, facts: tuple[Fact, Fact]) -> bool:
    """Whether none of the two can lie in the other; a party tag needs the same politician.

    A spot may lie in a landscape: "at Punta Roja", "on the Caribbean coast". Where something is
    bound for is not where it is.
    """
    ways = _way(pair.a, facts[0]), _way(pair.b, facts[1])
    sorts = {location_sort(pair.a, facts[0]), location_sort(pair.b, facts[1])}
    if sorts == {"spot", "landscape"} or (all(ways) and ways[0] != ways[1]):
        return False
    if ADJECTIVE in (facts[0].unit, facts[1].unit):
        described = _described(pair.a, facts[0]) & _described(pair.b, facts[1])
        names = _name_behind(pair.a, facts[0]), _name_behind(pair.b, facts[1])
        if names[0] and names[1] and not same_name(names[0], names[1]):
            return False  # the Danish group Lund, the Dutch group Van Houten: a matter of names
        return facts[0].unit == facts[1].unit and bool(described)
    if not _are_of_one_level(*facts):
        return False
    if PARTY_TAG not in (facts[0].unit, facts[1].unit):
        return True
    bearers = _bearer(pair.a, facts[0]), _bearer(pair.b, facts[1])
    return bearers[0] is not None and bearers[1] is not None and same_name(bearers[0], bearers[1])


def _way(side: Side, fact: Fact) -> str:
    """Say whether something goes to a place, comes from it, or is there; "" where that is open."""
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    before = [token.norm for token in tokens[max(0, first - 2) : first]]
    if before[-1:] == ["for"]:
        return "to" if before[0] in _BOUND else ""
    return next((way for way, words in _WAYS.items() if not words.isdisjoint(before[-1:])), "")


def _are_of_one_level(x: Fact, y: Fact) -> bool:
    """Whether both are countries, both regions or both towns; or a country and a town elsewhere."""
    if x.value in _BOTH or y.value in _BOTH:
        return True
    levels = {_level(x), _level(y)}
    if levels == {"country", "town"}:
        return any(alias in COUNTRIES for alias in (*x.aliases, *y.aliases))
    return len(levels) == 1


def _level(fact: Fact) -> str:
    if fact.value in COUNTRIES:
        return "country"
    return "region" if fact.value in _STATES or fact.value in _REGIONS else "town"


def _described(side: Side, fact: Fact) -> set[str]:
    """Return the stems that an adjective describes: those of "a Chinese fish restaurant"."""
    return {token.stem for token in _phrase_behind(side, fact)} or {fact.text}


def _name_behind(side: Side, fact: Fact) -> Fact | None:
    """Return the name right behind what an adjective describes: the Danish group Lund."""
    reach = [token.start for token in _phrase_behind(side, fact)]
    return next((name for name in side.facts("name") if name.start in reach), None)


def _phrase_behind(side: Side, fact: Fact) -> list[Token]:
    """Return the words behind an adjective that it may describe."""
    behind = side.claim.tokens[side.stretch(fact.start, fact.end).last + 1 :][:_LONGEST_PHRASE]
    return list(takewhile(_may_be_noun, behind))


def _may_be_noun(token: Token) -> bool:
    return token.word and token.norm not in FINITE | PREPOSITIONS | CONJUNCTIONS | RELATIVES


def _bearer(side: Side, place: Fact) -> Fact | None:
    """Return the name before a place: "Boehner of Ohio", "Corker, Republican of Tennessee"."""
    before = [fact for fact in side.facts("name") if 0 <= place.start - fact.end <= _FAR]
    if not before:
        return None
    near = place.start - before[-1].end <= _NEAR
    return before[-1] if near or _comes_from(side, before[-1], place) else None


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
    if _is_called(x, y) or _is_called(y, x) or _lies_in(x, y) or _lies_in(y, x):
        return True
    if near(x.value, y.value):
        return True  # Falluja, Fallujah
    if METONYM in (x.unit, y.unit):
        return False
    return bool(set(x.value.split()) & set(y.value.split()) - _SHARED)


def _is_called(place: Fact, other: Fact) -> bool:
    """Whether they are one, a metonym by any of its names: the Kremlin, Moscow, Russia."""
    return place.value == other.value or (other.unit == METONYM and place.value in other.aliases)


def _lies_in(part: Fact, whole: Fact) -> bool:
    """Whether one place is in the other; "Americans" and "the White House" hold no town."""
    return whole.value in part.aliases and whole.unit != METONYM and not _describes(whole)
