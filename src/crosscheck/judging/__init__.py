"""Groups -> Findings. PROVISIONAL."""

from __future__ import annotations

from crosscheck.model import Claim, Finding, Group, Source
from crosscheck.settings import Settings


def judge(
    sources: tuple[Source, ...],
    claims: tuple[Claim, ...],
    groups: tuple[Group, ...],
    settings: Settings,
) -> tuple[Finding, ...]:
    """PROVISIONAL: everything is source-only or agrees."""
    return tuple(
        Finding(f"F{i}", "agreement" if g.links else "source-only", g.claims, g.score, 1.0, "")
        for i, g in enumerate(groups, 1)
    )
