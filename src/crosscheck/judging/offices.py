"""Which office a person holds, told before the name or behind it, and whether two hold one.

the works minister, Patrick Mugisha        the minister for works, Henry Byaruhanga
    office                                     office
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.sameness import near, same_name
from crosscheck.lexicon.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS
from crosscheck.lexicon.titles import HELD_BY_ONE, TITLE_PARTS, TITLES
from crosscheck.model import Fact, Token

_LONGEST = 7
"""Words at most that name an office."""
_LEAST = 2
"""Words at least: "the minister" may be any of several."""


def holders_of_one(pair: Pair) -> Iterator[tuple[Fact, Fact]]:
    """Yield two persons whom the claims call by different names, in one and the same office.

    Not where either article names the other's person too: an office changes hands.
    """
    ours = [(fact, office_of(pair.a, fact)) for fact in pair.a.facts("name")]
    theirs = [(fact, office_of(pair.b, fact)) for fact in pair.b.facts("name")]
    for x, one in ours:
        for y, other in theirs:
            if _are_one(pair, one, other) and _are_two_people(pair, x, y):
                yield x, y


def are_of_two_bodies(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each holds the office in a body of its own: the mayor of Erie, the mayor of Hull."""
    one, other = office_of(pair.a, x), office_of(pair.b, y)
    if not one & other & HELD_BY_ONE:
        return False
    ours, theirs = one - other, other - one
    return bool(ours and theirs) and ours <= _names(pair.a) and theirs <= _names(pair.b)


def _names(side: Side) -> set[str]:
    """Return the words of a claim that are written with a capital, in lower case."""
    return {token.norm.lower() for token in side.claim.tokens if token.capital}


def office_of(side: Side, fact: Fact) -> frozenset[str]:
    """Return the words of the office that stands beside a person's name; none if there is none."""
    if fact.unit not in ("person", None) or " " not in fact.value:
        return frozenset()
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    before = tokens[max(0, first - _LONGEST) : first]
    comma = bool(before) and before[-1].norm == ","
    found = _office(_back_to_article(before[:-1] if comma else before, whole=comma))
    behind = tokens[last + 1 : last + 2 + _LONGEST]
    if found or not behind or behind[0].norm != ",":
        return found
    return _office(list(takewhile(_is_word, behind[1:])))


def _back_to_article(before: Sequence[Token], whole: bool) -> list[Token]:
    """Return the words of a noun phrase that ends here; ``whole``: up to its article."""
    found: list[Token] = []
    for token in reversed(before):
        if not token.word and token.norm != "'s":
            break
        if token.norm in DETERMINERS | POSSESSIVES or not (whole or _is_of_title(token)):
            break
        found.append(token)
    return found


def _is_of_title(token: Token) -> bool:
    """Whether a word may stand in a title before a name: "Portuguese Foreign Minister"."""
    return token.capital or token.norm in HELD_BY_ONE | TITLES | TITLE_PARTS


def _office(words: Sequence[Token]) -> frozenset[str]:
    norms = {token.norm.lower() for token in words if token.word}
    norms -= DETERMINERS | PREPOSITIONS | POSSESSIVES
    return frozenset(norms) if norms & HELD_BY_ONE and len(norms) >= _LEAST else frozenset()


def _is_word(token: Token) -> bool:
    return token.word or token.norm in ("'s", "-")


def _are_one(pair: Pair, one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two offices are one, whatever nationality or party stands beside them."""
    if len(one & other) < _LEAST or not one & other & HELD_BY_ONE:
        return False
    places = {
        word
        for side in (pair.a, pair.b)
        for fact in side.facts("place")
        for word in fact.text.lower().split()
    }
    return (one <= other or other <= one) and one ^ other <= places


def _are_two_people(pair: Pair, x: Fact, y: Fact) -> bool:
    if same_name(x, y) or near(x.value, y.value):
        return False
    return not (_is_named(x, pair.b) or _is_named(y, pair.a))


def _is_named(fact: Fact, other: Side) -> bool:
    last = fact.value.split()[-1]
    return any(last in name.value.split() for name in other.source_facts("name"))
