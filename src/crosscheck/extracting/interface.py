"""The face that all extractors share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from crosscheck.model import Claim, Fact, FactKind, Source


class Extractor(Protocol):
    """Takes all claims of one source, in order, and returns them with more facts.

    It sees the whole source, so that "Kim", "he" or "that same year" can mean what was said
    before. It never changes a claim's id, span, text or tokens, and never drops a claim.
    """

    def __call__(self, source: Source, claims: Sequence[Claim]) -> list[Claim]:
        """Return the claims, same length and order."""


def with_facts(claim: Claim, found: Sequence[Fact]) -> Claim:
    """Return the claim with ``found`` added; facts stand in text order."""
    if not found:
        return claim
    facts = sorted((*claim.facts, *found), key=lambda fact: (fact.start, fact.end, fact.kind))
    return replace(claim, facts=tuple(facts))


def fact_between(  # noqa: PLR0913, PLR0917 (the fields of a fact)
    claim: Claim,
    kind: FactKind,
    first: int,
    last: int,
    value: str,
    unit: str | None = None,
    approximate: bool = False,
    low: float | None = None,
    high: float | None = None,
) -> Fact:
    """Build a fact that spans the claim's tokens ``first`` to ``last``, both included."""
    start, end = claim.tokens[first].start, claim.tokens[last].end
    text = claim.text[start - claim.start : end - claim.start]
    return Fact(kind, text, start, end, value, unit, approximate, low, high)
