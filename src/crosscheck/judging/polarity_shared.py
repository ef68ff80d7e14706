"""What the judges of polarity share: where "not" stands, and how a difference is shown."""

from __future__ import annotations

from crosscheck.judging.interface import Candidate, Pair, Side, Stretch, ends_clause, is_marked
from crosscheck.judging.sameness import same_name
from crosscheck.judging.slots import evidence
from crosscheck.lexicon.grammar import BE
from crosscheck.lexicon.negation import NOT
from crosscheck.model import Fact, FactKind

NEAR = 5
"""Words between a negation and what it may negate."""
FIGURES: tuple[FactKind, ...] = ("number", "money", "percent")
OF_ONE = 0.8
"""How much of its clause the other claim has where both say it of one subject."""
_FAR = 14
"""Words between a negation and what it may negate behind "who"."""
_CONDITIONS = frozenset(("if", "unless"))
_SUPPOSING = frozenset(("would", "could", "might"))
_WHO = frozenset(("who", "that", "which"))
_OBJECTS = frozenset(("him", "her", "them", "it", "us", "me", "you"))
_NEGATING = NOT | frozenset(
    "no non unless without stop stops stopped stopping cease ceased".split()
)


def are_one(ours: Fact | None, theirs: Fact | None) -> bool:
    """Whether one and the same person or body is said to do a thing, and its contrary."""
    return ours is not None and theirs is not None and same_name(ours, theirs)


def is_beside_negation(side: Side, place: int) -> bool:
    """Whether "not" or "no" stands shortly before a word, whatever it negates exactly.

    Before "who" it may stand farther off: "there is not a majority of them who support it".
    """
    before = side.claim.tokens[max(0, place - NEAR) : place]
    if any(token.norm in _WHO for token in before):
        before = side.claim.tokens[max(0, place - _FAR) : place]
    return any(token.norm in _NEGATING for token in before)


def is_left_open(side: Side, place: int) -> bool:
    """Whether it is not said that it is so: "whether he was born", "get Mexico to pay", "if"."""
    tokens = side.claim.tokens
    if any(token.norm in _CONDITIONS for token in tokens[max(0, place - _FAR) : place]):
        return True
    start = place
    while start > 0 and place - start < _FAR and not ends_clause(side.claim, start - 1):
        start -= 1
    if any(token.norm == "whether" for token in tokens[start:place]):
        return True
    if _is_supposed(side, place):
        return True
    if place < 2 or tokens[place - 1].norm != "to":
        return False
    other = tokens[place - 2]
    return other.norm in _OBJECTS or any(f.end == other.end for f in side.facts("name", "place"))


def _is_supposed(side: Side, place: int) -> bool:
    """Whether it is told what a deed would do: "turning them over would break the law"."""
    tokens = side.claim.tokens
    gerund = tokens[place].norm.endswith("ing") and not (place and tokens[place - 1].norm in BE)
    behind = tokens[place + 1 : place + 1 + NEAR]
    return gerund and any(token.norm in _SUPPOSING for token in behind)


def of_token(place: int) -> Stretch:
    """Return the stretch of one token."""
    return Stretch(place, place)


def _undisturbed(pair: Pair, shown: tuple[Stretch, Stretch]) -> float:
    """Less than 1 where both claims negate something: what is affirmed may hide in there.

    "Denied" does not, where the other side has "did not deny".
    """
    negations = pair.a.facts("negation"), pair.b.facts("negation")
    double = any(is_marked(fact, "double") for facts in negations for fact in facts)
    places = pair.a.span(shown[0]).start, pair.b.span(shown[1]).start
    disturbing = (
        any(not (double and fact.start == place and is_marked(fact, "implicit")) for fact in facts)
        for facts, place in zip(negations, places, strict=True)
    )
    return 0.3 if all(disturbing) else 1.0


def candidate_between(
    pair: Pair,
    shown: tuple[Stretch, Stretch],
    compared: tuple[Stretch, Stretch],
    covered: float,
    plain: float,
) -> Candidate:
    """Propose a difference between two stretches; ``compared`` are those whose slots must fit."""
    spans = pair.a.span(shown[0]), pair.b.span(shown[1])
    texts = pair.a.text(shown[0]), pair.b.text(shown[1])
    return Candidate(
        "polarity",
        texts,
        ((spans[0],), (spans[1],)),
        f"{pair.a.letter} says “{texts[0]}”, {pair.b.letter} says “{texts[1]}”.",
        evidence(pair, *compared, _undisturbed(pair, shown), covered, plain),
    )
