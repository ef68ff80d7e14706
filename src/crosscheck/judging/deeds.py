"""What was done to whom when: the verb that a fact goes with, by closed classes; no parser here.

    The deal was signed on Monday.     Talks about the deal began on Sunday.
                 deed      fact                             deed     fact

Two facts whose deeds differ are told of two events, or of two roles in one.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.judging.interface import Pair, Side, ends_clause
from crosscheck.lexicon.certainty import MODAL
from crosscheck.lexicon.grammar import (
    ADVERBS,
    BE,
    DETERMINERS,
    IRREGULAR,
    POSSESSIVES,
    PREPOSITIONS,
    VERBS,
)
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.model import Fact, Token
from crosscheck.relatives import relatives

_REACH = 8
"""Tokens before a fact among which the verb of its clause is looked for."""
_LIGHT = frozenset("come go leav take make get give put run fall set turn move bring lay".split())
"""With a noun or an adverb they can say anything: came off the rails, left the tracks."""
_PAST = frozenset(("born",))
_VERBS = VERBS | {"live", "die"}


def tell_of_two(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each of two facts goes with a deed of its own, which the other claim does not tell.

    Deeds that mean nearly the same, or stand against the same, are one: passed, approved.
    """
    return are_two(pair, deed_before(pair.a, x), deed_before(pair.b, y))


def are_two(pair: Pair, ours: Token | None, theirs: Token | None) -> bool:
    """Whether two verbs tell of two deeds; where one is unknown or says nothing, they do not."""
    if not ours or not theirs or ours.stem == theirs.stem or {ours.stem, theirs.stem} & _LIGHT:
        return False
    if ours.stem in pair.b.places or theirs.stem in pair.a.places:
        return False
    alike = OPPOSITES.get(ours.stem, set()) & OPPOSITES.get(theirs.stem, set())
    return not alike and theirs.stem not in relatives(ours.stem)


def deed_before(side: Side, fact: Fact) -> Token | None:
    """Return the nearest verb before a fact in its clause."""
    tokens = side.claim.tokens
    end = side.stretch(fact.start, fact.end).first
    for index in range(end - 1, max(-1, end - 1 - _REACH), -1):
        if ends_clause(side.claim, index):
            return None
        if is_verb(tokens, index):
            return tokens[index]
    return None


def is_verb(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word says what happens: opened, began, opens, will open; no "held talks"."""
    token = tokens[index]
    if _is_past(token):
        return True
    place = index - 1
    while place >= 0 and (tokens[place].norm in ADVERBS or tokens[place].norm.endswith("ly")):
        place -= 1
    if place < 0 or token.capital:
        return False
    before = tokens[place]
    if before.norm in MODAL or before.norm == "to":
        return token.norm in _VERBS
    if token.norm.endswith("ing"):
        return before.norm in BE
    bare = token.norm.removesuffix("s") in _VERBS or token.norm.removesuffix("es") in _VERBS
    noun = before.norm in DETERMINERS | PREPOSITIONS | POSSESSIVES or _is_past(before)
    return token.norm.endswith("s") and bare and not noun


def _is_past(token: Token) -> bool:
    return token.norm.endswith("ed") or token.norm in IRREGULAR or token.norm in _PAST
