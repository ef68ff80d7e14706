"""Source-only facts inside a shared claim: what one side adds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosscheck.judging import dates, rounding
from crosscheck.judging.sameness import same_name
from crosscheck.judging.whereabouts import same_place
from crosscheck.model import Claim, Fact

_SAME = {
    "number": rounding.fits,
    "money": rounding.fits,
    "percent": rounding.fits,
    "date": dates.fits,
    "name": same_name,
    "place": same_place,
}


def extras(by_source: Mapping[str, Iterable[Claim]]) -> dict[str, tuple[Fact, ...]]:
    """Return, for each source of a finding, the facts that no other source of it gives."""
    facts = {
        source: list(
            {
                (fact.kind, fact.value, fact.unit): fact
                for claim in reversed(list(claims))
                for fact in reversed(claim.facts)
                if fact.kind in _SAME and fact.unit not in ("pronoun", "role")
            }.values()
        )[::-1]
        for source, claims in by_source.items()
    }
    return {
        source: tuple(
            fact
            for fact in own
            if not any(
                _same(fact, other)
                for name, others in facts.items()
                if name != source
                for other in others
            )
        )
        for source, own in facts.items()
    }


def _same(fact: Fact, other: Fact) -> bool:
    return fact.kind == other.kind and _SAME[fact.kind](fact, other)
