"""Where the two sides of a difference stand: for formats that point into files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.model import Claim, Difference, Finding, Report, Source, Span
from crosscheck.reporting.display import shown
from crosscheck.reporting.positions import Lines, Region


class Place(NamedTuple):
    """What one source says in a difference."""

    source: Source
    claim: Claim
    spans: tuple[Span, ...]
    """What differs, in text order; the whole claim where what differs is that words are missing."""
    region: Region
    """Lines and columns of the first span."""

    def sentence(self) -> str:
        """Return "A harbour-news.txt:8 Twelve passengers were injured."."""
        return f"{self.source.id} {self.source.name}:{self.claim.line} {shown(self.claim).text}"


class Evidence:
    """The places of one report's differences."""

    def __init__(self, report: Report) -> None:
        self._sources = {source.id: source for source in report.sources}
        self._claims = {claim.id: claim for claim in report.claims}
        self._lines: dict[str, Lines] = {}

    def places(self, finding: Finding, difference: Difference) -> tuple[Place, ...]:
        """Return where a difference stands, in each of its sources, as its reason names them."""
        return tuple(self._places(finding, difference))

    def region(self, source: Source, span: Span) -> Region:
        """Return lines and columns of a span."""
        if source.id not in self._lines:
            self._lines[source.id] = Lines(source.text)
        return self._lines[source.id].region(span)

    def _places(self, finding: Finding, difference: Difference) -> Iterator[Place]:
        claims = [self._claims[name] for name in finding.claims]
        for letter in difference.values:
            source = self._sources[letter]
            own = [claim for claim in claims if claim.source == letter]
            if not own:
                continue
            spans = sorted(Span(*span) for span in difference.spans.get(letter, ()))
            around = [c for c in own if spans and c.start <= spans[0].start < c.end]
            claim = (around or own)[0]
            kept = tuple(spans) or (Span(claim.start, claim.end),)
            yield Place(source, claim, kept, self.region(source, kept[0]))
