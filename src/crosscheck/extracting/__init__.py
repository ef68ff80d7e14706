"""Claim -> Facts: one small file a kind, run in the order of EXTRACTORS."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.interface import Extractor
from crosscheck.model import Claim, Source

EXTRACTORS: tuple[Extractor, ...] = ()
"""Order matters where one builds on another: attribution reads the names found before it."""


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of one source, in order, with their facts, certainty and attribution."""
    result = list(claims)
    for extractor in EXTRACTORS:
        result = extractor(source, result)
    return result
