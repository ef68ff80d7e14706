"""Who does what a fact goes with: two people, two deeds.

    Inslee issued his ban on Monday.     Steele, seeking peace, issued a statement on Friday.
    actor  deed              fact        actor                  deed               fact

Only somebody who is named, or a pronoun that stands for one, right before the verb is an actor.
"""

from __future__ import annotations

from crosscheck.judging.deeds import deed_index
from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.sameness import same_name
from crosscheck.lexicon.certainty import MODAL
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE
from crosscheck.model import Fact

_OPENING = 4
"""A name after so few tokens opens its claim."""
_COMMA = ","


def have_two_actors(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two people do what the facts go with, one of whom the other side does not know."""
    ours, theirs = actor_of(pair.a, x), actor_of(pair.b, y)
    if not ours or not theirs or same_name(ours, theirs):
        return False
    return not (_knows(pair.b, ours) and _knows(pair.a, theirs))


def actor_of(side: Side, fact: Fact) -> Fact | None:
    """Return the person who does the deed of a fact, where it is plain."""
    deed = deed_index(side, fact)
    if deed is None:
        return None
    tokens = side.claim.tokens
    place = deed - 1
    while place >= 0 and (
        tokens[place].norm in ADVERBS | BE | HAVE
        or tokens[place].norm in MODAL
        or tokens[place].norm.endswith("ly")
    ):
        place -= 1
    if place < 0:
        return None
    people = [f for f in side.facts("name") if f.unit in ("person", "pronoun")]
    if tokens[place].norm == _COMMA:
        opening = tokens[min(_OPENING, len(tokens) - 1)].start
        return next((f for f in people if f.start < opening and f.end < tokens[place].end), None)
    return next((f for f in people if f.start < tokens[place].end <= f.end), None)


def _knows(side: Side, person: Fact) -> bool:
    return any(same_name(person, other) for other in side.group_facts("name"))
