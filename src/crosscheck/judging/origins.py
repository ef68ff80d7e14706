"""Who a claim ultimately comes from: named speakers, and the agencies that carried them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosscheck.model import Claim, Source


def origins_of(
    claims: Iterable[Claim], sources: Mapping[str, Source]
) -> dict[str, tuple[str, ...]]:
    """Return, for each source, the speakers and agencies behind its claims, in order."""
    found: dict[str, dict[str, None]] = {}
    for claim in claims:
        own = found.setdefault(claim.source, {})
        if claim.attribution and claim.attribution.speaker:
            own[claim.attribution.speaker] = None
        if claim.attribution and claim.attribution.via:
            own[claim.attribution.via] = None
        via = sources[claim.source].blocks[claim.block].via
        if via:
            own[via] = None
    return {source: tuple(names) for source, names in found.items()}


def shared_origin(origins: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the origins that all sides go back to: these are one witness, not several."""
    sides = list(origins.values())
    if len(sides) < 2:
        return ()
    first, *others = sides
    return tuple(name for name in first if all(name in names for names in others))
