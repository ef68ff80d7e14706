"""How the table is arranged: sources, divergences, agreements, what stands alone, set aside.

A  harbour-news.txt  2024-03-05  Ferry runs aground         sources
B  coast-post.txt    2024-03-06  Ferry hits rocks

✗ 1 divergence                                              most important first
✗ number: A counts 12 injured, B counts 14.                 the reason, then the evidence
  A2:3 Twelve people …      B1:1 Fourteen …                 claim id and line, claim

◦ 3 claims only in A  harbour-news.txt
  A1:1  Ferry runs aground

2 lines set aside: 1 byline, 1 photo credit                 counts
1 divergence, 0 agreements, 3 source-only claims
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Claim, Difference, Failure, Finding, Report, Source, Span, Verdict
from crosscheck.reporting import summary
from crosscheck.reporting.display import safe, shown
from crosscheck.reporting.interface import Look
from crosscheck.reporting.wrapping import (
    Line,
    Piece,
    cells,
    cut,
    hanging,
    paragraph,
    side_by_side,
)

SYMBOLS = {"divergence": "✗", "agreement": "✓", "source-only": "◦"}
ASCII_SYMBOLS = {"divergence": "x", "agreement": "=", "source-only": "-"}
MOST_COLUMNS = 3
"""More sources than this stand below each other."""
LEAST_WIDTH = 24
"""A column narrower than this is unreadable; the sources stand below each other instead."""
WIDEST = 76
"""A column wider than this is hard to read; the rest of the line stays free."""
_INDENT = Piece("  ")


def title(report: Report, look: Look) -> list[Line]:
    """Return the name of the story, as it stands above each table of a batch."""
    return [[Piece(cut(safe(report.story), look.width), "title")], []]


def failure(result: Failure, look: Look) -> list[Line]:
    """Return the paragraph of a story that could not be checked."""
    where = f" ({safe(result.source)})" if result.source else ""
    sentence = f"{safe(result.story)}: could not be checked{where}: {safe(result.reason)}"
    return hanging(Piece("! ", "divergence"), paragraph(sentence, look.width - 2, "reason"))


def arrange(report: Report, look: Look) -> Iterator[Line]:
    """Yield the lines of one report's table, from the sources to the counts."""
    return Arrangement(report, look).lines()


class Arrangement:
    """One report on its way to lines; holds what every part of the table asks for."""

    def __init__(self, report: Report, look: Look) -> None:
        self.report = report
        self.look = look
        self.symbols = ASCII_SYMBOLS if look.plain_symbols else SYMBOLS
        self.claims = {claim.id: claim for claim in report.claims}
        self.sources = {source.id: source for source in report.sources}
        bar = "│" if look.color and not look.plain_symbols else " "
        self.gap = Piece(f" {bar} ", "dim")
        columns = len(report.sources)
        self.width = min((look.width - 2 - 3 * (columns - 1)) // max(columns, 1), WIDEST)
        self.stacked = columns > MOST_COLUMNS or self.width < LEAST_WIDTH

    def lines(self) -> Iterator[Line]:
        """Yield the whole table."""
        yield from self.header()
        for verdict in ("divergence", "agreement"):
            if verdict in self.look.only:
                yield from self.section(verdict)
        if "source-only" in self.look.only:
            for source in self.report.sources:
                yield from self.alone(source)
        yield []
        yield from self.closing()

    def header(self) -> Iterator[Line]:
        """Yield a line for each source: letter, name, date, title."""
        names = {source.id: safe(source.name) for source in self.report.sources}
        letters = max(map(cells, names), default=0)
        width = min(max(map(cells, names.values()), default=0), self.look.width // 3)
        for source in self.report.sources:
            line = [
                Piece(source.id.ljust(letters), "name"),
                _INDENT,
                Piece(_padded(names[source.id], width), "name"),
                _INDENT,
                Piece(source.published or "no date   ", "dim"),
            ]
            rest = self.look.width - sum(cells(piece.text) for piece in line) - 2
            if source.title and rest > 8:
                line += [_INDENT, Piece(cut(safe(source.title), rest))]
            yield line

    def section(self, verdict: Verdict) -> Iterator[Line]:
        """Yield the divergences or the agreements, under their number."""
        findings = [f for f in self.report.findings if f.verdict == verdict]
        yield []
        if not findings:
            yield [Piece(f"no {verdict}", "dim")]
            return
        yield self.heading(verdict, summary.counted(len(findings), verdict))
        for finding in findings:
            yield []
            if verdict == "divergence":
                yield from self.reasons(finding)
                yield from self.evidence(finding)
            else:
                yield from self.evidence(finding)
                yield from self.remarks(finding)
            yield from self.badges(finding)
            if self.look.verbose:
                yield from self.details(finding)

    def heading(self, verdict: Verdict, words: str, note: str = "") -> Line:
        """Return a section's heading; in colour it is drawn out to the right edge."""
        line = [Piece(f"{self.symbols[verdict]} {words}", verdict)]
        if note:
            line += [_INDENT, Piece(cut(note, self.look.width // 2), "dim")]
        if self.look.color and not self.look.plain_symbols:
            rest = self.look.width - sum(cells(piece.text) for piece in line) - 1
            line.append(Piece(" " + "─" * rest, "dim"))
        return line

    def reasons(self, finding: Finding) -> Iterator[Line]:
        """Yield why a finding diverges, one sentence a difference."""
        symbol = Piece(self.symbols["divergence"] + " ", "divergence")
        for difference in finding.differences:
            yield from hanging(symbol, self.sentence("", difference, "reason", "divergence"))

    def remarks(self, finding: Finding) -> Iterator[Line]:
        """Yield the differences of an agreement that did not count."""
        for difference in finding.differences:
            yield from hanging(_INDENT, self.sentence("not counted, ", difference, "dim", "dim"))

    def sentence(self, before: str, difference: Difference, style: str, kind: str) -> list[Line]:
        """Return the reason of a difference after its kind, each in its style."""
        label = f"{before}{difference.kind}:"
        text = f"{label} {safe(difference.why)}"
        return paragraph(text, self.look.width - 2, style, (Span(0, len(label)),), kind)

    def evidence(self, finding: Finding) -> list[Line]:
        """Return the claims of a finding, a column or a paragraph for each source."""
        sources = dict.fromkeys(self.claims[name].source for name in finding.claims)
        if self.stacked:
            body = [
                line
                for source in sources
                for line in self.cell(finding, source, self.look.width - 2)
            ]
        else:
            body = side_by_side(
                [self.cell(finding, source, self.width) for source in self.sources],
                self.width,
                self.gap,
            )
        symbol = self.symbols["agreement"] if finding.verdict == "agreement" else " "
        return hanging(Piece(symbol + " ", "agreement"), body)

    def cell(self, finding: Finding, source: str, width: int) -> list[Line]:
        """Return what one source says in a finding, each claim after its id and line."""
        spans = [span for d in finding.differences for span in d.spans.get(source, ())]
        mark = "mark" if finding.verdict == "divergence" else "remark"
        claims = [c for c in map(self.claims.__getitem__, finding.claims) if c.source == source]
        if not claims:
            return [[Piece("-" if self.look.plain_symbols else "–", "dim")]]
        lines: list[Line] = []
        for claim in claims:
            inside = [span for span in spans if claim.start <= span.start < claim.end]
            lines += self.labelled(claim, width, inside, mark)
        return lines

    def labelled(
        self, claim: Claim, width: int, spans: Sequence[Span] = (), mark: str = ""
    ) -> list[Line]:
        """Return a claim that runs on from its id and line number."""
        label = f"{claim.id}:{claim.line} "
        what = shown(claim, spans)
        shift = len(label)
        marks = [Span(start + shift, end + shift) for start, end in what.marks]
        style = "heading" if claim.heading else ""
        first, *others = paragraph(label + what.text, width - 2, style, marks, mark)
        return [
            [Piece(label, "dim"), *_without(first, shift)],
            *([_INDENT, *line] for line in others),
        ]

    def badges(self, finding: Finding) -> Iterator[Line]:
        """Yield what tempers a finding: one origin behind both, or a later report."""
        badges = []
        if finding.shared_origin:
            badges.append("same origin: " + ", ".join(map(safe, finding.shared_origin)))
        if any(difference.update for difference in finding.differences):
            badges.append(self.later(finding))
        if badges:
            yield from hanging(_INDENT, paragraph("; ".join(badges), self.look.width - 2, "origin"))

    def later(self, finding: Finding) -> str:
        """Name the source that was published last and may simply know more."""
        letters = {a for d in finding.differences if d.update for a in d.values}
        dated = [(self.sources[a].published or "", a) for a in letters]
        return f"later report: {max(dated)[1]} may know more"

    def details(self, finding: Finding) -> Iterator[Line]:
        """Yield what only one side adds, and the figures behind a finding."""
        for source, facts in finding.extra.items():
            listed = ", ".join(safe(fact.text) for fact in facts)
            if listed:
                label = Piece(f"  only {source}: ", "dim")
                yield from hanging(label, paragraph(listed, self.look.width - len(label.text)))
        figures = f"  {finding.id} score {finding.score:.2f} confidence {finding.confidence:.2f}"
        yield [Piece(f"{figures} {finding.fingerprint}", "dim")]

    def alone(self, source: Source) -> Iterator[Line]:
        """Yield what only this source says, a paragraph a claim."""
        claims = [
            self.claims[finding.claims[0]]
            for finding in self.report.findings
            if finding.verdict == "source-only"
            and self.claims[finding.claims[0]].source == source.id
        ]
        if not claims:
            return
        yield []
        yield self.heading(
            "source-only",
            f"{summary.counted(len(claims), 'claim')} only in {source.id}",
            safe(source.name),
        )
        yield []
        labels = max(len(f"{claim.id}:{claim.line}") for claim in claims)
        for claim in claims:
            label = Piece(f"  {claim.id}:{claim.line}".ljust(labels + 4), "dim")
            style = "heading" if claim.heading else ""
            body = paragraph(shown(claim).text, self.look.width - len(label.text), style)
            yield from hanging(label, body)

    def closing(self) -> Iterator[Line]:
        """Yield what was set aside and the counts."""
        stretches = self.report.set_aside
        if self.look.verbose:
            for stretch in stretches:
                line = self.sources[stretch.source].text.count("\n", 0, stretch.start) + 1
                label = Piece(f"  {stretch.source}:{line} {stretch.reason}  ", "dim")
                rest = self.look.width - len(label.text)
                yield [label, Piece(cut(safe(stretch.text), rest), "dim")]
        for sentence in (
            summary.set_aside(stretches),
            summary.verdicts(summary.verdicts_of(self.report)),
        ):
            style = "dim" if stretches and "set aside" in sentence else ""
            yield from paragraph(sentence, self.look.width, style)


def _padded(text: str, width: int) -> str:
    """Return the text, cut or filled up to this many cells."""
    text = cut(text, width)
    return text + " " * (width - cells(text))


def _without(line: Line, size: int) -> Line:
    """Return the line without its first ``size`` characters, all of one piece."""
    first, *others = line
    return [Piece(first.text[size:], first.style), *others]
