"""Groups -> Findings: compare only what is comparable, and say why."""

from __future__ import annotations

from crosscheck.judging import (
    attribution,
    certainty,
    dates,
    names,
    numbers,
    places,
    polarity,
    quotes,
)
from crosscheck.judging.findings import findings
from crosscheck.judging.interface import Judge
from crosscheck.model import Claim, Finding, Group, Kind, Source
from crosscheck.settings import Settings

__all__ = ["JUDGES", "judge"]

JUDGES: tuple[tuple[Kind, Judge], ...] = (
    ("number", numbers.judge),
    ("date", dates.judge),
    ("name", names.judge),
    ("place", places.judge),
    ("polarity", polarity.judge),
    ("certainty", certainty.judge),
    ("attribution", attribution.judge),
    ("quote", quotes.judge),
)


def judge(
    sources: tuple[Source, ...],
    claims: tuple[Claim, ...],
    groups: tuple[Group, ...],
    settings: Settings,
) -> tuple[Finding, ...]:
    """Judge every group; most important findings first."""
    return findings(JUDGES, sources, claims, groups, settings)
