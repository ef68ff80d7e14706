"""Claim -> Facts: one small file a kind, run in the order of EXTRACTORS."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting import (
    attribution,
    certainty,
    dates,
    names,
    negation,
    numbers,
    places,
    quotes,
)
from crosscheck.extracting.interface import Extractor
from crosscheck.model import Claim, Source

EXTRACTORS: tuple[Extractor, ...] = (
    quotes.extract,
    dates.extract,
    numbers.extract,
    places.extract,
    names.extract,
    negation.extract,
    attribution.extract,
    certainty.extract,
)
"""Order matters where one builds on another: numbers skip what dates took, attribution reads the
names found before it."""


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of one source, in order, with their facts, certainty and attribution."""
    result = list(claims)
    for extractor in EXTRACTORS:
        result = extractor(source, result)
    return result
