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
from crosscheck.judging.sameness import location_sort, same_name
from crosscheck.judging.slots import SAME_NEIGHBOUR
from crosscheck.judging.verbs import is_verb
from crosscheck.judging.whereabouts import (
    ADJECTIVE,
    NEAR,
    PARTY_TAG,
    is_called,
    is_place,
    lies_in,
    located,
    placed_thing,
    same_place,
    way_of,
)
from crosscheck.lexicon.grammar import CONJUNCTIONS, FINITE, PREPOSITIONS, RELATIVES
from crosscheck.lexicon.places import COUNTRIES, REGIONS, STATES
from crosscheck.model import Fact, Token

_BOTH = frozenset(("georgia", "luxembourg", "singapore"))
"""Countries and cities, or states, of one name."""
_FAR = 60
"""Characters between a name and its place where only a party and an office stand between."""
_LONGEST_PHRASE = 5
"""Words behind an adjective that it may describe."""
_STATES = frozenset(STATES)
_REGIONS = frozenset(REGIONS)
_TITLES = frozenset(
    """
    a an the republican democrat democratic independent conservative former senior junior
    congressman congresswoman senator governor representative lawmaker member minority majority
    leader speaker
    """.split()
)


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two places that are left over, and two states that one politician comes from."""
    states = list(_states_of_one(pair))
    yield from states
    told = {fact for candidate in states for fact in candidate.facts or ()}
    around = located(pair.a) | located(pair.b)

    def same(x: Fact, y: Fact) -> bool:
        """Whether one is the other; that a town lies in a country counts where that says where."""
        if not same_place(x, y):
            return False
        wholes = [whole for part, whole in ((x, y), (y, x)) if lies_in(part, whole)]
        return not wholes or any(whole in around for whole in wholes) or is_called(x, y)

    for candidate in leftovers(pair, "place", same, is_place):
        if not candidate.facts or told & set(candidate.facts):
            continue
        if not _comparable(pair, candidate.facts) or _is_told_by_town(pair, *candidate.facts):
            continue
        # the Nevada caucus, the Iowa caucus
        slot = candidate.evidence.tight >= SAME_NEIGHBOUR
        thing = _are_of_one_thing(pair, *candidate.facts)
        if _may_hold_the_other(candidate) and not (thing and _is_noun(pair.a, candidate.facts[0])):
            continue
        if slot or thing or not tell_of_two(pair, *candidate.facts):
            yield candidate


def _is_told_by_town(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether the other claim has the town for which a state is given: "Smyrna, Tennessee"."""
    return any(
        _town_before(side, fact) in {token.norm for token in other.claim.tokens if token.capital}
        for side, fact, other in ((pair.a, x, pair.b), (pair.b, y, pair.a))
    )


def _town_before(side: Side, fact: Fact) -> str | None:
    """Return the last word of the town right before a state and its comma."""
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    if fact.value not in _STATES or first < 2 or tokens[first - 1].norm != ",":
        return None
    return tokens[first - 2].norm if tokens[first - 2].capital else None


def _is_noun(side: Side, fact: Fact) -> bool:
    """Whether what is placed is a thing: the court in Reno, not who lives in Leicester."""
    return not is_verb(side.claim.tokens, side.stretch(fact.start, fact.end).first - 2)


def _may_hold_the_other(candidate: Candidate) -> bool:
    """Whether a place that no list has may be a part of the other: one article names both.

    "Hit by a car in Geelong's east, on Portarlington Road, Newcomb" and "hit in Newcomb".
    """
    unlisted = any(fact.kind == "name" for fact in candidate.facts or ())
    return unlisted and candidate.evidence.elsewhere < 1


def _are_of_one_thing(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both places say where one and the same thing is: a gymnasium in Dubuque."""
    ours, theirs = (placed_thing(side, fact) for side, fact in ((pair.a, x), (pair.b, y)))
    return ours is not None and theirs is not None and ours.stem == theirs.stem


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


def _comparable(pair: Pair, facts: tuple[Fact, Fact]) -> bool:
    """Whether none of the two can lie in the other; a party tag needs the same politician.

    A spot may lie in a landscape: "at Punta Roja", "on the Caribbean coast". Where something is
    bound for is not where it is.
    """
    ways = way_of(pair.a, facts[0]), way_of(pair.b, facts[1])
    sorts = {location_sort(pair.a, facts[0]), location_sort(pair.b, facts[1])}
    listed = all(fact.kind == "place" for fact in facts)  # what they lie in is known
    if (sorts == {"spot", "landscape"} and not listed) or (all(ways) and ways[0] != ways[1]):
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
    near = place.start - before[-1].end <= NEAR
    return before[-1] if near or _comes_from(side, before[-1], place) else None
