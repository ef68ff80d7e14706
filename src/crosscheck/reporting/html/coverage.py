"""A source's text as a strip: which stretches others tell too, dispute, or leave to it alone.

▁▁▁▇▇▄▄▄▄▂▂▂▂▂▂▄▄▁▁      tall: divergence   middle: agreement   low: only here   line: set aside
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from crosscheck.model import Report, Source, Verdict

WIDTH = 1000
"""Units of the strip; the text's length is spread over them."""


class Stretch(NamedTuple):
    """A claim, or a line set aside, on the strip."""

    x: int
    width: int
    look: str
    """A verdict, or "aside"."""
    claim: str
    """Empty for what was set aside."""


class Coverage(NamedTuple):
    """The strip of one source and what it comes to."""

    stretches: tuple[Stretch, ...]
    shares: tuple[tuple[str, int], ...]
    """Verdict or "aside" -> percent of the characters, of those that there are."""


def coverage(report: Report, source: Source, verdicts: Mapping[str, Verdict]) -> Coverage:
    """Return the strip; ``verdicts`` tells the verdict of each claim."""
    claims = [claim for claim in report.claims if claim.source == source.id]
    parts = [(c.start, c.end, str(verdicts[c.id]), c.id) for c in claims]
    parts += [(a.start, a.end, "aside", "") for a in report.set_aside if a.source == source.id]
    parts.sort()
    size = max(len(source.text), 1)
    stretches = []
    for start, end, look, claim in parts:
        x = start * WIDTH // size
        stretches.append(Stretch(x, max(-(-end * WIDTH // size) - x, 1), look, claim))
    return Coverage(tuple(stretches), _shares(parts))


def _shares(parts: list[tuple[int, int, str, str]]) -> tuple[tuple[str, int], ...]:
    total = sum(end - start for start, end, _, _ in parts) or 1
    sizes = {
        look: sum(end - start for start, end, what, _ in parts if what == look)
        for look in ("divergence", "agreement", "source-only", "aside")
    }
    return tuple((look, round(100 * size / total)) for look, size in sizes.items() if size)


def verdicts_of(report: Report) -> dict[str, Verdict]:
    """Return the verdict of each claim's finding."""
    return {claim: finding.verdict for finding in report.findings for claim in finding.claims}
