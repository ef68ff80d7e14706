"""Claims -> groups that tell the same thing. PROVISIONAL."""

from __future__ import annotations

from crosscheck.model import Claim, Group
from crosscheck.settings import Settings


def match(claims: tuple[Claim, ...], settings: Settings) -> tuple[Group, ...]:
    """PROVISIONAL: every claim stands alone."""
    return tuple(Group((claim.id,), (), 1.0) for claim in claims)
