"""What stands on a story's page: a Report, arranged for the template.

counts      ✗ 3   ✓ 9   ◦ 24
sources     a letter, a name, a date, the strip of its text
rows        a finding each, with a cell for each source
texts       every source in full
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from crosscheck.model import VERDICTS, Claim, Finding, Report, SetAside, Source, Span, Verdict
from crosscheck.reporting import summary
from crosscheck.reporting.html.coverage import Coverage, coverage, verdicts_of
from crosscheck.reporting.html.fulltext import full_text
from crosscheck.reporting.html.rows import Row, Rows
from crosscheck.reporting.interface import Look

MOST_COLUMNS = 3
"""With more sources than this, a cell holds a mark, and the claims stand below the row."""


class SourceView(NamedTuple):
    """One source on the page."""

    source: Source
    coverage: Coverage
    claims: int
    text: Markup


class Section(NamedTuple):
    """The rows of one verdict."""

    verdict: Verdict
    rows: tuple[Row, ...]


class Page(NamedTuple):
    """All that the template of a story asks for."""

    name: str
    prefix: str
    """Before every id, so that many stories fit into one file."""
    home: str
    """Where the list of stories is; empty where there is none."""
    counts: tuple[tuple[Verdict, int], ...]
    """Of all findings, also those that are not shown."""
    accepted: int
    aside: str
    """What was set aside, in words."""
    sources: tuple[SourceView, ...]
    sections: tuple[Section, ...]
    kinds: tuple[str, ...]
    """The kinds of difference that occur, for the filter."""
    hidden: tuple[Verdict, ...]
    """The verdicts that the user asked not to see."""

    @property
    def wide(self) -> bool:
        """Whether there are too many sources for their claims to stand beside each other."""
        return len(self.sources) > MOST_COLUMNS

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return sum(len(section.rows) for section in self.sections)


def page_of(report: Report, look: Look, prefix: str = "", home: str = "") -> Page:
    """Arrange a report; ``prefix`` is for its ids, ``home`` the link to the list of stories."""
    findings = [finding for finding in report.findings if finding.verdict in look.only]
    rows = Rows(report, look.verbose)
    kinds = dict.fromkeys(d.kind for f in findings for d in f.differences)
    return Page(
        name=report.story,
        prefix=prefix,
        home=home,
        counts=tuple((verdict, report.count(verdict)) for verdict in VERDICTS),
        accepted=sum(finding.accepted is not None for finding in report.findings),
        aside=summary.set_aside(report.set_aside),
        sources=_sources(report, findings, prefix),
        sections=tuple(
            Section(verdict, tuple(rows.row(f) for f in findings if f.verdict == verdict))
            for verdict in VERDICTS
            if any(finding.verdict == verdict for finding in findings)
        ),
        kinds=tuple(sorted(kinds)),
        hidden=tuple(verdict for verdict in VERDICTS if verdict not in look.only),
    )


def _sources(report: Report, findings: Sequence[Finding], prefix: str) -> tuple[SourceView, ...]:
    """Return each source with its strip and its text."""
    verdicts = verdicts_of(report)
    shown = {claim: finding for finding in findings for claim in finding.claims}
    return tuple(
        SourceView(
            source,
            coverage(report, source, verdicts),
            sum(claim.source == source.id for claim in report.claims),
            full_text(
                source,
                _stretches(report, source.id),
                shown,
                _marks(findings, source.id),
                prefix,
            ),
        )
        for source in report.sources
    )


def _stretches(report: Report, source: str) -> list[Claim | SetAside]:
    """Return the claims of a source and what was set aside in it."""
    every: tuple[Claim | SetAside, ...] = (*report.claims, *report.set_aside)
    return [stretch for stretch in every if stretch.source == source]


def _marks(findings: Iterable[Finding], source: str) -> list[Span]:
    """Return the stretches of a source that differ, in order, those that overlap as one."""
    spans = sorted(
        {span for f in findings for d in f.differences for span in d.spans.get(source, ())}
    )
    marks: list[Span] = []
    for start, end in spans:
        if marks and start <= marks[-1].end:
            last = marks.pop()
            marks.append(Span(last.start, max(last.end, end)))
        else:
            marks.append(Span(start, end))
    return marks
