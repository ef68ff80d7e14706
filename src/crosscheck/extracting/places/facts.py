"""From the words of a place in the lexicon to its fact."""

from __future__ import annotations

from dataclasses import replace

from crosscheck.extracting.interface import fact_between
from crosscheck.extracting.places.states import state_follows
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.gazetteer import Place
from crosscheck.lexicon.places import CAPITALS, GOVERNING_VERBS, LOCATIVES, WEAK_LOCATIVES
from crosscheck.model import Claim, Fact

_JOINED = (
    LOCATIVES | WEAK_LOCATIVES | {"on", "by", "and", "or", "with", "against", "between", "for"}
)


def fact_of(claim: Claim, first: int, last: int, place: Place) -> Fact:
    """Return the fact of a place; a state behind it belongs to what it is part of."""
    tokens = claim.tokens
    value, unit, aliases = place
    after = peek.norm(tokens, last + 1)
    before = peek.norm(tokens, first - 1)
    if value == "washington" and after == "state":
        value, aliases, last = "washington state", ("united states",), last + 1
    elif value == "washington" and after == "," and peek.norm(tokens, last + 2) == "DC":
        last += 2
    elif unit is None and after == "," and (state := state_follows(tokens, last)):
        if state != value:
            aliases = (state, "united states")
    elif value in CAPITALS and after in GOVERNING_VERBS and before not in _JOINED:
        value, unit, aliases = CAPITALS[value], "metonym", (value,)
    return replace(fact_between(claim, "place", first, last, value, unit), aliases=aliases)
