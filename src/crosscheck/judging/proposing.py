"""Two facts set against each other -> a candidate: what judges of facts share."""

from __future__ import annotations

from collections.abc import Callable

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.slots import evidence
from crosscheck.model import Fact, FactKind, Kind


def candidate_of(  # noqa: PLR0913, PLR0917 (one argument a part of the candidate)
    pair: Pair,
    kind: Kind,
    facts: tuple[Fact, Fact],
    kinds: tuple[FactKind, ...],
    alone: float,
    plain: float,
) -> Candidate:
    """Set a fact of ``pair.a`` against one of ``pair.b``, with the evidence that they compare.

    ``kinds`` are the facts among which either value may stand elsewhere in the other source.
    """
    x, y = facts
    a, b = pair.a.stretch(x.start, x.end), pair.b.stretch(y.start, y.end)
    known = (x.value in _forms(pair.b, kinds)) + (y.value in _forms(pair.a, kinds))
    return Candidate(
        kind,
        (x.text, y.text),
        ((pair.a.span(a),), (pair.b.span(b),)),
        f"{pair.a.letter} says {x.text}, {pair.b.letter} says {y.text}.",
        evidence(pair, a, b, alone, 1 - known / 2, plain),
        facts,
    )


KNOWN = 0.7
"""What is left of plainness for each of two facts that the other side's claims in the row have."""

Same = Callable[[Fact, Fact], bool]
"""Whether two facts can be one."""


def known_in_row(
    pair: Pair, facts: tuple[Fact, Fact], kinds: tuple[FactKind, ...], same: Same
) -> int:
    """Count which of two facts the claims of the other side in the row have too: 0, 1 or 2.

    With 2 there is nothing to set against each other: the row has both on both sides.
    """
    x, y = facts
    return any(same(x, z) for z in pair.b.group_facts(*kinds)) + any(
        same(y, z) for z in pair.a.group_facts(*kinds)
    )


def _forms(side: Side, kinds: tuple[FactKind, ...]) -> set[str]:
    """Return the values of a source's facts, with their other forms."""
    return {form for fact in side.source_facts(*kinds) for form in (fact.value, *fact.aliases)}
