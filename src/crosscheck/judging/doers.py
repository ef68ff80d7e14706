"""Who does what a claim tells, and to whom it is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.judging.deeds import NEAR, are_two
from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.verbs import is_past, is_verb
from crosscheck.lexicon.certainty import MODAL
from crosscheck.lexicon.grammar import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
)
from crosscheck.lexicon.speech import SAYING, TAKING_SIDES
from crosscheck.model import Fact, Token

_OBJECTS_OF_ONE: dict[str, frozenset[str]] = {
    "wrote": ARTICLES,
    "claimed": frozenset(("responsibility",)),
    "claims": frozenset(("responsibility",)),
    "called": frozenset(("a", "an", "off", "back")),
    "declared": frozenset(("a", "an")),
}
"""Words right behind a word of saying with which it tells a deed: called a mistrial."""


class _Part(NamedTuple):
    """What somebody does, or what is done to them."""

    deed: Token
    does: bool


def play_two_parts(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two names have two parts: one pulls and one is pulled, one designs and one builds."""
    ours, theirs = _part_of(pair.a, x), _part_of(pair.b, y)
    if not ours or not theirs:
        return False
    return are_two(pair, ours.deed, theirs.deed) or (
        ours.deed.stem == theirs.deed.stem and ours.does != theirs.does
    )


def subject_of(side: Side, place: int) -> Fact | None:
    """Return the nearest name before a verb, if no other verb stands between.

    What stands behind a preposition is no subject: "the vote in Gotland was held", "Ada Moe, the
    head of the Marlow council, resigned".
    """
    tokens = side.claim.tokens
    if place and tokens[place - 1].norm in ("he", "she"):
        return _meant_by(side, tokens[place - 1])
    before = [fact for fact in side.facts("name") if fact.end <= tokens[place].start]
    for fact in sorted(before, key=lambda fact: -fact.end):
        first, last = side.stretch(fact.start, fact.end)
        ahead = [token.norm for token in tokens[max(0, first - 2) : first]]
        if ahead[-1:] and ahead[-1] in ARTICLES:
            ahead.pop()
        if ahead[-1:] and ahead[-1] in PREPOSITIONS:
            continue
        between = _without_relative_clause(tokens, last + 1, place)
        verbs = (n for n in between if tokens[n].norm not in AUXILIARIES and is_verb(tokens, n))
        return fact if next(verbs, None) is None else None
    return None


def _meant_by(side: Side, pronoun: Token) -> Fact | None:
    """Return the name of "he" or "she": as it was found, or that of whoever speaks of himself."""
    names = side.facts("name")
    found = next((fact for fact in names if fact.start == pronoun.start), None)
    by = side.claim.attribution
    if found or by is None or by.carried:
        return found
    before = [fact for fact in names if fact.end <= pronoun.start]
    nearest = max(before, key=lambda fact: fact.end, default=None)
    return nearest if nearest and by.start <= nearest.start < by.end else None


def _without_relative_clause(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """Return the places up to a verb, without those of ", who leads the union," before it."""
    opens = (
        index
        for index in range(first, last - 1)
        if tokens[index].norm == "," and tokens[index + 1].norm in RELATIVES
    )
    end = next(opens, last) if tokens[last - 1].norm == "," else last
    return list(range(first, end))


def _behind_relative_clause(tokens: Sequence[Token], first: int) -> int:
    """Return the place itself, or the one behind ", who died in June," there."""
    opening = [token.norm for token in tokens[first : first + 2]]
    if len(opening) < 2 or opening[0] != "," or opening[1] not in RELATIVES:
        return first
    closing = (n for n in range(first + 2, len(tokens)) if tokens[n].norm == ",")
    return next(closing, first - 1) + 1


def does_as_others_may(side: Side, fact: Fact) -> bool:
    """Whether somebody does what many may do besides: says, accuses, supports; no "won"."""
    part = _part_of(side, fact)
    if part is None or not part.does or part.deed.norm not in SAYING.keys() | TAKING_SIDES:
        return False
    return not _is_of_one(side, fact, part.deed)


def _is_of_one(side: Side, fact: Fact, deed: Token) -> bool:
    """Whether a word of saying tells a deed of one: wrote the novel, claimed responsibility."""
    tokens = side.claim.tokens
    if deed.norm in ("written", "claimed") and deed.end <= fact.start:
        return True  # a novel written by, an attack claimed by
    behind = next((token.norm for token in tokens if token.start >= deed.end), "")
    return behind in _OBJECTS_OF_ONE.get(deed.norm, ())


def acts(side: Side, fact: Fact) -> bool:
    """Whether a name does something in its claim: "the AARP reassured them"."""
    part = _part_of(side, fact)
    return part is not None and part.does


def _part_of(side: Side, fact: Fact) -> _Part | None:
    """Return the part of a name: "built by Lund", "Lund built", "Lund was pulled out"."""
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    if first > 1 and tokens[first - 1].norm == "by" and is_past(tokens[first - 2]):
        return _Part(tokens[first - 2], True)
    passive = False
    behind = _behind_relative_clause(tokens, last + 1)
    for index in range(behind, min(len(tokens), behind + NEAR)):
        token = tokens[index]
        if token.norm in BE:
            passive = True
        elif is_verb(tokens, index):
            active = not passive or token.norm.endswith("ing")
            return _Part(token, active)
        elif not (token.norm in HAVE | ADVERBS or token.norm in MODAL):
            return None
    return None
