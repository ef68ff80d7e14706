"""What a claim says is not so: the words that its negations deny."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from crosscheck.judging.interface import Side, Stretch, is_marked
from crosscheck.judging.polarity_shared import NEAR, is_left_open
from crosscheck.judging.whereabouts import ADJECTIVE
from crosscheck.lexicon.grammar import BE
from crosscheck.lexicon.negation import IMPLICIT, LEADING
from crosscheck.model import Fact, Token

_POINTING = frozenset(("that", "this", "that's", "these", "those"))


class Denial(NamedTuple):
    """A word that a claim negates."""

    side: Side
    fact: Fact
    cue: Stretch
    place: int
    """Token index of the word."""
    thing: bool
    """It is a noun, and what is denied is that it will be: "ruled out talks"."""


def denials(side: Side) -> Iterator[Denial]:
    """Yield what a claim says is not so."""
    for fact in side.facts("negation"):
        cue = side.stretch(fact.start, fact.end)
        place = _nearest(side, fact.value, cue) if fact.value else None
        if place is None or not _may_be_denied(side, cue, place) or is_left_open(side, place):
            continue
        thing = not _negates_predicate(side, fact, cue, place)
        if not thing or IMPLICIT.get(side.claim.tokens[cue.first].norm) != "deny":
            yield Denial(side, fact, cue, place, thing)
        led_to = _led_to(side, fact, place)
        if led_to is not None:
            yield Denial(side, fact, cue, led_to, thing=False)


def _led_to(side: Side, fact: Fact, place: int) -> int | None:
    """Return the verb of what nobody plans, promises or is expected to do: "no plans to visit"."""
    if side.claim.tokens[place].stem not in LEADING or not fact.aliases:
        return None
    return next((n for n in side.places.get(fact.aliases[0], ()) if n > place), None)


def _is_of_that(side: Side, cue: Stretch) -> bool:
    """Whether only "that" or "this" is said to be not so: "That's not putting people to work"."""
    before = [token.norm for token in side.claim.tokens[: cue.first] if token.word]
    return len(before) in (1, 2) and before[0] in _POINTING and set(before[1:]) <= BE


def _negates_predicate(side: Side, fact: Fact, cue: Stretch, target: int) -> bool:
    """Whether it says that something is not so: "denied that he met her", not "denied the charges".

    That the other side speaks of the charges too affirms nothing.
    """
    token = side.claim.tokens[target]
    if not is_marked(fact, "implicit"):
        return True
    does = IMPLICIT.get(side.claim.tokens[cue.first].norm) != "deny"
    if does and target == cue.last + 1 and token.norm.endswith("ing"):
        return True  # stopped short of naming him; but who denied stealing it may have stolen it
    behind = [t.norm for t in takewhile(_is_word, side.claim.tokens[cue.last + 1 :][:NEAR])]
    opens = {side.claim.tokens[cue.last].norm, *behind[:1], side.claim.tokens[target - 1].norm}
    return not opens.isdisjoint(("to", "of", "from")) or "that" in behind


def _may_be_denied(side: Side, cue: Stretch, target: int) -> bool:
    """Whether it says what is not so: no name, and not only "that"."""
    token = side.claim.tokens[target]
    return not _is_of_that(side, cue) and (not token.capital or _is_adjective(side, token))


def _is_adjective(side: Side, token: Token) -> bool:
    """Tell "not an American film" from "not America"."""
    return any(f.start == token.start and f.unit == ADJECTIVE for f in side.facts("place"))


def _is_word(token: Token) -> bool:
    return token.word


def _nearest(side: Side, stem: str, cue: Stretch) -> int | None:
    after = [i for i in side.places.get(stem, ()) if i > cue.first]
    return after[0] if after else None
