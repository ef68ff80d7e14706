"""The findings of a report as Markdown: a divergence with its evidence, a row, a list item.

**✗ number:** A counts 12 injured passengers, B counts 14.

| A | B |
| --- | --- |
| A3:8 <b>Twelve passengers</b> were injured … | B3:4 <b>Fourteen passengers</b> were hurt … |

_same origin: Reuters; later report: B may know more_
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Finding, Report, Source, Span
from crosscheck.reporting.badges import badges
from crosscheck.reporting.display import shown
from crosscheck.reporting.markdown.escaping import escaped, marked

MOST_COLUMNS = 3
"""The claims of more sources than this stand below each other."""


class Rows:
    """One report on its way to Markdown; holds what every row asks for."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.claims = {claim.id: claim for claim in report.claims}
        self.letters = [source.id for source in report.sources]
        self.stacked = len(self.letters) > MOST_COLUMNS

    def divergence(self, finding: Finding) -> str:
        """Return the reasons, the claims with the differing words in bold, and the badges."""
        reasons = [f"**✗ {d.kind}:** {escaped(d.why)}" for d in finding.differences]
        notes = "; ".join(map(escaped, badges(self.report, finding)))
        return (
            "<br>\n".join(reasons)
            + f"\n\n{self.heading()}{self._row(self._cells(finding))}\n"
            + (f"_{notes}_\n\n" if notes else "")
        )

    def agreement(self, finding: Finding) -> str:
        """Return the claims in one row, with what tempers them in the last column."""
        remarks = [f"not counted, {d.kind}: {escaped(d.why)}" for d in finding.differences]
        remarks += map(escaped, badges(self.report, finding))
        return self._row([*self._cells(finding), "<br>".join(remarks)])

    def alone(self, source: Source) -> Iterator[str]:
        """Yield what only this source says, a list item a claim."""
        for finding in self.report.findings:
            claim = self.claims[finding.claims[0]]
            if finding.verdict == "source-only" and claim.source == source.id:
                yield f"- {claim.id}:{claim.line} {marked(shown(claim))}\n"

    def heading(self, *more: str) -> str:
        """Return the head of a table of claims: a column for each source if there are few."""
        names = [*(["claims"] if self.stacked else self.letters), *more]
        return self._row(names) + self._row(["---"] * len(names))

    def _cells(self, finding: Finding) -> list[str]:
        cells = [self._cell(finding, letter) for letter in self.letters]
        return ["<br>".join(filter(None, cells))] if self.stacked else [c or "–" for c in cells]

    def _cell(self, finding: Finding, letter: str) -> str:
        """Return what one source says in a finding, each claim after its id and line."""
        spans = [span for d in finding.differences for span in d.spans.get(letter, ())]
        claims = [c for c in map(self.claims.__getitem__, finding.claims) if c.source == letter]
        texts = []
        for claim in claims:
            inside = [Span(*s) for s in spans if claim.start <= s.start < claim.end]
            texts.append(f"{claim.id}:{claim.line} {marked(shown(claim, inside))}")
        return "<br>".join(texts)

    def _row(self, cells: list[str]) -> str:
        return f"| {' | '.join(cells)} |\n"
