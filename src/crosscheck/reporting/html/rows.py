"""A finding as a row: the reason, then what each source says, who says it, and what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from crosscheck.model import Claim, Difference, Finding, Report, Verdict
from crosscheck.reporting.badges import later
from crosscheck.reporting.display import safe, shown
from crosscheck.reporting.html.markup import shown_as_markup


class Said(NamedTuple):
    """One claim, as it stands in a cell."""

    id: str
    line: int
    heading: bool
    text: Markup
    who: str
    """Who says it and through which agency; empty where the text names nobody."""


class Cell(NamedTuple):
    """What one source says in a finding."""

    source: str
    claims: tuple[Said, ...]
    values: tuple[str, ...]
    """The values that differ, where this source has a say in a difference."""
    adds: tuple[str, ...]
    """Details that only this source gives."""
    elsewhere: tuple[tuple[str, str], ...]
    """Claim ids and words that show a difference, but stand in a claim outside of the row."""


class Row(NamedTuple):
    """One finding."""

    id: str
    verdict: Verdict
    kinds: tuple[str, ...]
    reasons: tuple[Difference, ...]
    cells: tuple[Cell | None, ...]
    """One for each source of the story; None where it is silent."""
    origin: str
    """Who all sides go back to."""
    later: str
    """The letter of the later source that may know more."""
    accepted: str | None
    """The reason why a known divergence is accepted; empty where none was given."""
    figures: str
    """Score, confidence and fingerprint; empty where nobody asked for them."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The letters of the sources that take part."""
        return tuple(cell.source for cell in self.cells if cell)

    @property
    def claims(self) -> int:
        """How many claims the row holds."""
        return sum(len(cell.claims) for cell in self.cells if cell)

    @property
    def first(self) -> Said:
        """The claim that speaks for the row: of those in running text, the shortest."""
        claims = [said for cell in self.cells if cell for said in cell.claims]
        return min(claims, key=lambda said: (said.heading, len(said.text)))


class Rows:
    """Makes rows of one report's findings; holds what all of them ask for."""

    def __init__(self, report: Report, verbose: bool) -> None:
        self.verbose = verbose
        self.report = report
        self.claims = {claim.id: claim for claim in report.claims}
        self.sources = {source.id: source for source in report.sources}

    def row(self, finding: Finding) -> Row:
        """Return one finding as a row."""
        return Row(
            id=finding.id,
            verdict=finding.verdict,
            kinds=tuple(dict.fromkeys(difference.kind for difference in finding.differences)),
            reasons=finding.differences,
            cells=tuple(self.cell(finding, source) for source in self.sources),
            origin=", ".join(map(safe, finding.shared_origin)),
            later=later(self.report, finding),
            accepted=finding.accepted,
            figures=figures(finding) if self.verbose else "",
        )

    def cell(self, finding: Finding, source: str) -> Cell | None:
        """Return what one source says; None where it says nothing."""
        claims = [c for c in map(self.claims.__getitem__, finding.claims) if c.source == source]
        if not claims:
            return None
        values = [d.values[source] for d in finding.differences if source in d.values]
        adds = dict.fromkeys(safe(fact.text) for fact in finding.extra.get(source, ()))
        return Cell(
            source,
            tuple(self.said(claim, finding) for claim in claims),
            tuple(dict.fromkeys(map(safe, values))),
            tuple(adds),
            tuple(self.elsewhere(finding, source, claims)),
        )

    def elsewhere(
        self, finding: Finding, source: str, claims: Sequence[Claim]
    ) -> Iterator[tuple[str, str]]:
        """Yield the claim and the words of each span that no claim of the row holds.

        A certainty or a speaker may be carried over from an earlier sentence.
        """
        spans = {span for d in finding.differences for span in d.spans.get(source, ())}
        for start, end in sorted(spans):
            if any(claim.start <= start < claim.end for claim in claims):
                continue
            for claim in self.claims.values():
                if claim.source == source and claim.start <= start < claim.end:
                    yield claim.id, safe(self.sources[source].text[start:end])

    def said(self, claim: Claim, finding: Finding) -> Said:
        """Return one claim with the words that differ marked."""
        spans = [
            span
            for difference in finding.differences
            for span in difference.spans.get(claim.source, ())
            if claim.start <= span.start < claim.end
        ]
        text = shown_as_markup(*shown(claim, spans))
        return Said(claim.id, claim.line, claim.heading, text, self.who(claim))

    def who(self, claim: Claim) -> str:
        """Return "Kremlin spokesman, via Yonhap"."""
        blocks = self.sources[claim.source].blocks
        said = claim.attribution
        via = (said.via if said else None) or (
            blocks[claim.block].via if claim.block < len(blocks) else None
        )
        speaker = said.speaker if said else None
        parts = ([safe(speaker)] if speaker else []) + ([f"via {safe(via)}"] if via else [])
        return ", ".join(parts)


def figures(finding: Finding) -> str:
    """Return what stands behind a finding in numbers, as the table says it."""
    return f"score {finding.score:.2f}, confidence {finding.confidence:.2f}, {finding.fingerprint}"
