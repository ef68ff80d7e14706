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
from crosscheck.reporting.badges import badges
from crosscheck.reporting.display import Shown, safe, shown
from crosscheck.reporting.excerpts import shortened
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
"""More sources than this do not fit beside each other: a matrix shows them."""
LEAST_WIDTH = 24
"""A column narrower than this is unreadable; the sources stand below each other instead."""
WIDEST = 76
"""A column wider than this is hard to read; the rest of the line stays free."""
MOST_ALONE = 10
"""Claims of a source's own that are listed beside other verdicts, or two more."""
_INDENT = Piece("  ")


def title(report: Report, look: Look) -> list[Line]:
    """Return the name of the story, as it stands above each table of a batch."""
    return [[Piece(cut(safe(report.story), look.width), "title")], []]


def failure(result: Failure, look: Look) -> list[Line]:
    """Return the paragraph of a story that could not be checked."""
    where = f" ({safe(result.source)})" if result.source else ""
    sentence = f"{safe(result.story)}: could not be checked{where}: {safe(result.reason)}"
    return hanging(Piece("! ", "divergence"), paragraph(sentence, look.width - 2, "reason"))


class Arrangement:
    """One report on its way to lines; holds what every part of the table asks for."""

    def __init__(self, report: Report, look: Look) -> None:
        self.report = report
        self.look = look
        self.symbols = ASCII_SYMBOLS if look.plain_symbols else SYMBOLS
        self.claims = {claim.id: claim for claim in report.claims}
        self.sources = {source.id: source for source in report.sources}
        bar = "│" if look.color and not look.plain_symbols else " "
        self.indent = _INDENT
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
            yield from self.alone()
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
        yield from self.titled(verdict, summary.counted(len(findings), verdict))
        yield from self.rows(verdict, findings)

    def titled(self, verdict: Verdict, words: str) -> Iterator[Line]:
        """Yield the heading of a section."""
        yield self.heading(verdict, words)

    def rows(self, verdict: Verdict, findings: Sequence[Finding]) -> Iterator[Line]:
        """Yield the findings of a section."""
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

    def heading(self, verdict: Verdict, words: str, note: str = "", width: int = 0) -> Line:
        """Return a section's heading; in colour it is drawn out to the right edge or a width."""
        line = [Piece(f"{self.symbols[verdict]} {words}", verdict)]
        if note:
            line += [_INDENT, Piece(cut(note, self.look.width // 2), "dim")]
        if self.look.color and not self.look.plain_symbols:
            rest = (width or self.look.width) - sum(cells(piece.text) for piece in line) - 1
            line.append(Piece(" " + "─" * rest, "dim"))
        return line

    def reasons(self, finding: Finding) -> Iterator[Line]:
        """Yield why a finding diverges, one sentence a difference; an accepted one is dim."""
        styles = ("reason", "divergence") if finding.accepted is None else ("dim", "dim")
        symbol = Piece(self.symbols["divergence"] + " ", styles[1])
        for difference in finding.differences:
            why = self.sentence("", difference, *styles, self.look.width - 2)
            yield from hanging(symbol, why)

    def remarks(self, finding: Finding) -> Iterator[Line]:
        """Yield the differences of an agreement that did not count."""
        for difference in finding.differences:
            width = self.look.width - 2
            yield from hanging(
                _INDENT, self.sentence("not counted, ", difference, "dim", "dim", width)
            )

    def sentence(
        self, before: str, difference: Difference, style: str, kind: str, width: int
    ) -> list[Line]:
        """Return the reason of a difference after its kind, each in its style."""
        label = f"{before}{difference.kind}:"
        text = f"{label} {safe(difference.why)}"
        return paragraph(text, width, style, (Span(0, len(label)),), kind)

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
        counts = finding.verdict == "divergence" and finding.accepted is None
        mark = "mark" if counts else "remark"
        claims = [c for c in map(self.claims.__getitem__, finding.claims) if c.source == source]
        if not claims:
            return [[Piece("-" if self.look.plain_symbols else "–", "dim")]]
        said: dict[str, list[Claim]] = {}  # a source may say the same twice
        marks: dict[str, tuple[Span, ...]] = {}
        for claim in claims:
            inside = [span for span in spans if claim.start <= span.start < claim.end]
            what = shown(claim, inside)
            said.setdefault(what.text, []).append(claim)
            marks[what.text] = marks.get(what.text) or what.marks
        brief = finding.verdict == "divergence" and not self.look.verbose
        lines: list[Line] = []
        for text, same in said.items():
            what = Shown(text, marks[text])
            if brief:
                what = shortened(what, width - 2, any(marks.values()))
            lines += self.labelled(same, what, width, mark)
        return lines

    def labelled(self, claims: Sequence[Claim], what: Shown, width: int, mark: str) -> list[Line]:
        """Return what claims say, running on from their ids and line numbers."""
        label = ", ".join(f"{claim.id}:{claim.line}" for claim in claims) + " "
        shift = len(label)
        marks = [Span(start + shift, end + shift) for start, end in what.marks]
        style = "heading" if claims[0].heading else ""
        first, *others = paragraph(label + what.text, width - 2, style, marks, mark)
        return [
            [Piece(label, "dim"), *_without(first, shift)],
            *([_INDENT, *line] for line in others),
        ]

    def badges(self, finding: Finding) -> Iterator[Line]:
        """Yield what tempers a finding: accepted earlier, one origin, or a later report."""
        if told := "; ".join(badges(self.report, finding)):
            width = self.look.width - len(self.indent.text)
            yield from hanging(self.indent, paragraph(told, width, "origin"))

    def details(self, finding: Finding) -> Iterator[Line]:
        """Yield what only one side adds, and the figures behind a finding."""
        for source, facts in finding.extra.items():
            listed = ", ".join(safe(fact.text) for fact in facts)
            if listed:
                label = Piece(f"  only {source}: ", "dim")
                yield from hanging(label, paragraph(listed, self.look.width - len(label.text)))
        figures = f"  {finding.id} score {finding.score:.2f} confidence {finding.confidence:.2f}"
        yield [Piece(cut(f"{figures} {finding.fingerprint}", self.look.width), "dim")]

    def only_in(self, source: Source) -> list[Finding]:
        """Return the findings that only this source makes."""
        alone = [f for f in self.report.findings if f.verdict == "source-only"]
        return [f for f in alone if self.claims[f.claims[0]].source == source.id]

    def kept(self, findings: list[Finding]) -> list[Finding]:
        """Return those of a source's own findings that are shown beside other verdicts."""
        asked = self.look.verbose or self.look.only == ("source-only",)
        return findings if asked or len(findings) <= MOST_ALONE + 2 else findings[:MOST_ALONE]

    def rest(self, number: int, where: str = "") -> Iterator[Line]:
        """Say how many claims are not shown, and how to see them."""
        if number:
            dots = "..." if self.look.plain_symbols else "…"
            way = "--only source-only or -v shows them"
            yield [Piece(f"  {dots} {number} more{where}: {way}", "dim")]

    def alone(self) -> Iterator[Line]:
        """Yield what only one source says, source by source."""
        for source in self.report.sources:
            yield from self.alone_in(source)

    def alone_in(self, source: Source) -> Iterator[Line]:
        """Yield what only this source says, a paragraph a claim."""
        findings = self.only_in(source)
        claims = [self.claims[finding.claims[0]] for finding in self.kept(findings)]
        if not claims:
            return
        yield []
        yield self.heading(
            "source-only",
            f"{summary.counted(len(findings), 'claim')} only in {source.id}",
            safe(source.name),
        )
        yield []
        labels = max(len(f"{claim.id}:{claim.line}") for claim in claims)
        for claim in claims:
            label = Piece(f"  {claim.id}:{claim.line}".ljust(labels + 4), "dim")
            style = "heading" if claim.heading else ""
            body = paragraph(shown(claim).text, self.look.width - len(label.text), style)
            yield from hanging(label, body)
        yield from self.rest(len(findings) - len(claims))

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
