"""The list of stories of a batch: a row a story, its counts, and those that failed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crosscheck.model import VERDICTS, Failure, Report, Verdict


class Entry(NamedTuple):
    """One story of the list."""

    name: str
    href: str
    """Where its page is."""
    sources: tuple[str, ...]
    counts: dict[str, int]
    accepted: int
    kinds: tuple[str, ...]
    """The kinds of its divergences."""
    failure: str
    """Why it could not be checked; empty where it was."""


class Index(NamedTuple):
    """All that the template of the list asks for."""

    entries: tuple[Entry, ...]
    counts: tuple[tuple[Verdict, int], ...]
    failures: int


def entry_of(result: Report | Failure, href: str) -> Entry:
    """Return the row of a story, or of its failure."""
    if isinstance(result, Failure):
        source = f"{result.source}: " if result.source else ""
        return Entry(result.story, "", (), {}, 0, (), f"{source}{result.reason}")
    diverging = [finding for finding in result.findings if finding.verdict == "divergence"]
    return Entry(
        name=result.story,
        href=href,
        sources=tuple(source.name for source in result.sources),
        counts={verdict: result.count(verdict) for verdict in VERDICTS},
        accepted=sum(finding.accepted is not None for finding in diverging),
        kinds=tuple(sorted({d.kind for finding in diverging for d in finding.differences})),
        failure="",
    )


def index_of(entries: Iterable[Entry]) -> Index:
    """Add up the rows."""
    rows = tuple(entries)
    return Index(
        rows,
        tuple((v, sum(row.counts.get(v, 0) for row in rows)) for v in VERDICTS),
        sum(bool(row.failure) for row in rows),
    )
