"""What is said, to whom, and whether two claims quote one utterance."""

from __future__ import annotations

from itertools import product

from crosscheck.judging.interface import Pair
from crosscheck.judging.slots import LEAST_LEVEL
from crosscheck.judging.wire_copy import runs
from crosscheck.lexicon.grammar import DETERMINERS
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Claim, Fact

LONG = 8
"""This many words in a row inside quotation marks are one utterance."""
SHORT = 4
"""So many may be one."""
_NEAR = 4
"""Tokens from "interview" to the name of an outlet."""
_TO_WHOM = DETERMINERS | frozenset(("with", "for", "on", "to", "by"))
_TELLING = frozenset(("told", "tells", "telling"))
_HEARD = frozenset(("told", "telling", "interview"))


def common_quotation(pair: Pair) -> int:
    """Return how many words in a row the two claims quote alike: 0, SHORT or LONG.

    A short run counts only where it is at least half of a quotation.
    """
    sides = [[fact.value.split() for fact in side.facts("quote")] for side in (pair.a, pair.b)]
    found = 0
    for x, y in product(*sides):
        if _share_run(x, y, LONG):
            return LONG
        if min(len(x), len(y)) <= 2 * SHORT and _share_run(x, y, SHORT):
            found = SHORT
    return found


def _share_run(x: list[str], y: list[str], length: int) -> bool:
    return not set(runs(x, length)).isdisjoint(runs(y, length))


def have_two_speakers(pair: Pair) -> bool:
    """Whether each claim has a speaker of its own, by last name; "an aide" may be anybody."""
    x, y = pair.a.claim.attribution, pair.b.claim.attribution
    if not (x and y and x.speaker and y.speaker):
        return False
    named = x.speaker[:1].isupper() and y.speaker[:1].isupper()
    return named and x.speaker.lower().split()[-1] != y.speaker.lower().split()[-1]


def listeners(claim: Claim) -> list[Fact]:
    """Return who was told: of "told Channel Nine", "an interview with Eva Moreno"."""
    found = []
    for fact in claim.facts:
        if fact.kind != "name" or fact.ambiguous or fact.unit == "pronoun":
            continue
        before = [token.norm for token in claim.tokens if token.start < fact.start][-_NEAR:]
        while before and before[-1] in _TO_WHOM:
            before.pop()
        if before and before[-1] in _HEARD:
            found.append(fact)
    return found


def _audiences(claim: Claim) -> list[tuple[int, int]]:
    """Return where those stand who were told and have no name: "told the jury that"."""
    tokens = claim.tokens
    found = []
    for index, token in enumerate(tokens):
        if token.norm not in _TELLING:
            continue
        last = index + 1
        while last < len(tokens) and tokens[last].norm in DETERMINERS:
            last += 1
        if last < len(tokens) and tokens[last].word and not tokens[last].capital:
            found.append((token.start, tokens[last].end))
    return found


def statement_words(claim: Claim) -> dict[str, int]:
    """Return the telling words of what is said, without who says it and to whom."""
    aside = [(fact.start, fact.end) for fact in listeners(claim)]
    if claim.attribution:
        aside.append((claim.attribution.start, claim.attribution.end))
    aside += _audiences(claim)
    return {
        token.stem: token.level
        for token in claim.tokens
        if token.word
        and token.level >= LEAST_LEVEL
        and token.norm not in SAYING
        and not any(start <= token.start < end for start, end in aside)
    }
