"""Who says one quotation, where the sentence as a whole is nobody's statement.

Prine, who called her record "a long goodbye"      Colon told her that it was "a long goodbye"
speaker    verb                quotation           speaker verb               quotation
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.doers import subject_of
from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.sameness import same_name
from crosscheck.lexicon.speech import CALLING, SAYING
from crosscheck.model import Fact

_PEOPLE = frozenset("campaign administration aide aides ally allies team camp office".split())
_LEAST = 5
"""Words of a quotation that two people do not hit upon by chance."""
_BEFORE = 16
"""Tokens at most from a verb of saying to what it quotes."""
_FAR = 30
"""Tokens at most from a name to its "who"."""


def of_two_speakers(pair: Pair) -> Iterator[tuple[Fact, Fact]]:
    """Yield the two persons, by name, to whom the claims credit one and the same quotation.

    Not where either claim names the other's person too.
    """
    for ours in pair.a.facts("quote"):
        for theirs in pair.b.facts("quote"):
            if not _are_one(ours.value, theirs.value):
                continue
            x, y = speaker_of_quote(pair.a, ours), speaker_of_quote(pair.b, theirs)
            if x and y and not (_names(pair.b, x) or _names(pair.a, y)):
                yield x, y


def speaker_of_quote(side: Side, quote: Fact) -> Fact | None:
    """Return the name of the person who says a quotation, None where no name plainly does."""
    by = side.claim.attribution
    if by and not by.carried:
        named = (f for f in side.facts("name") if f.start < by.end and f.end > by.start)
        return next((f for f in named if _is_person(f)), None)
    verb = _verb_before(side, quote)
    if verb is None:
        return None
    tokens = side.claim.tokens
    who = next((n for n in range(verb - 1, max(-1, verb - 3), -1) if tokens[n].norm == "who"), None)
    found = subject_of(side, verb) if who is None else _before_who(side, who)
    return found if found and _is_person(found) else None


def _are_one(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter.split()) >= _LEAST and shorter in longer


def _verb_before(side: Side, quote: Fact) -> int | None:
    """Return the verb of saying or calling that leads to a quotation."""
    tokens = side.claim.tokens
    first = side.stretch(quote.start, quote.end).first
    for index in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if tokens[index].norm in (".", ";", "?", "!"):
            return None
        if tokens[index].norm in CALLING or tokens[index].norm in SAYING:
            return index
    return None


def _before_who(side: Side, who: int) -> Fact | None:
    """Return the person whose name stands before "who", or before an apposition in between."""
    tokens = side.claim.tokens
    first = tokens[max(0, who - _FAR)].start
    people = [f for f in side.facts("name") if first <= f.start < tokens[who].start]
    return max((f for f in people if _is_person(f)), key=lambda f: f.end, default=None)


def _is_person(fact: Fact) -> bool:
    return fact.unit == "person" or (fact.unit is None and " " in fact.value)


def _names(side: Side, fact: Fact) -> bool:
    """Whether a claim names a person, as one who does something of their own."""
    return any(
        same_name(fact, other) and not _stands_for_others(side, other)
        for other in side.facts("name")
    )


def _stands_for_others(side: Side, fact: Fact) -> bool:
    """Whether a name only says whose people are meant: the Calloway campaign."""
    behind = (t for t in side.claim.tokens if t.start >= fact.end)
    return next((token.norm in _PEOPLE for token in behind), False)
