"""How the table of many sources is arranged: a row a finding, a mark a source.

✗ 1 divergence                                              A B C D     the letters of the sources
✗ number: A and C say 12, B says 14.                        ✗ ✗ ✗ ·     the reason, who has it
    12      A, C  A4:7 Twelve people were injured when …                a value, who says it, where
    14      B     B2:3 … said that 14 people had been …

✓ 2 agreements                                              A B C D
  C2:3 All passengers were brought ashore.                  ✓ · ✓ ✓

Where the letters take too much room, they are written downwards; where even the marks do, their
number stands instead. With ``verbose`` each row is followed by all of its claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Claim, Difference, Finding, Report, Span, Verdict
from crosscheck.reporting import summary
from crosscheck.reporting.display import safe, shown
from crosscheck.reporting.excerpts import cut_at_word, excerpt
from crosscheck.reporting.interface import Look
from crosscheck.reporting.layout import Arrangement
from crosscheck.reporting.wrapping import Line, Piece, cells, cut, hanging, paragraph

_SHARE = 0.4
"""Of the width, at most, for marks with blanks between them."""
_MOST = 0.6
"""The same for marks without blanks."""
_VALUE = 24
"""Cells of the widest value that is not shortened."""
_FULL = range(30, 140)
"""Characters of a claim that makes a good row."""


class Matrix(Arrangement):
    """A report of four or more sources on its way to lines."""

    def __init__(self, report: Report, look: Look) -> None:
        super().__init__(report, look)
        self.indent = Piece("    ")
        self.silent = "." if look.plain_symbols else "·"
        letters = [source.id for source in report.sources]
        tall = max(map(len, letters))
        if len(letters) * (tall + 1) <= look.width * _SHARE:
            self.step, self.titles = tall + 1, [_spread(letters, tall + 1)]
        elif len(letters) <= look.width * _MOST:
            rows = ["".join(letter.rjust(tall)[row] for letter in letters) for row in range(tall)]
            self.step, self.titles = 1, rows
        else:
            self.step, self.titles = 0, [""]
        self.marks_width = self.step * len(letters) or 2 * len(str(len(letters))) + 5
        self.room = look.width - 2 - self.marks_width - 2
        self.links: dict[str, float] = {}
        for group in report.groups:
            for link in group.links:
                for name in (link.a, link.b):
                    self.links[name] = self.links.get(name, 0.0) + link.score

    def header(self) -> Iterator[Line]:
        """Yield a line for each source, and what the marks mean."""
        yield from super().header()
        yield []
        words = {
            self.symbols["divergence"]: "differs",
            self.symbols["agreement"]: "tells it too",
            self.symbols["source-only"]: "tells it alone",
            self.silent: "does not tell it",
        }
        legend = "   ".join(f"{symbol} {what}" for symbol, what in words.items())
        yield from paragraph(legend, self.look.width, "dim")

    def rows(self, verdict: Verdict, findings: Sequence[Finding]) -> Iterator[Line]:
        """Yield a row a finding, and below a divergence what each source says."""
        wide = self.labels(findings)
        for index, finding in enumerate(findings):
            if index and (verdict == "divergence" or self.look.verbose):
                yield []
            if verdict == "divergence":
                yield from self.divergence(finding)
            else:
                yield from self.row(finding, [self.opening(finding, wide, self.room)])
            if self.look.verbose:
                yield from self.whole(finding)
            elif finding.shared_origin or verdict == "divergence":
                yield from self.badges(finding)

    def alone(self) -> Iterator[Line]:
        """Yield what only one source says, a line a claim: its id names the source."""
        if self.look.verbose:
            yield from super().alone()
            return
        findings = [f for f in self.report.findings if f.verdict == "source-only"]
        if not findings:
            return
        yield []
        words = summary.counted(len(findings), "claim") + " of one source only"
        yield self.heading("source-only", words)
        wide = self.labels(findings)
        for source in self.report.sources:
            own = self.only_in(source)
            kept = self.kept(own)
            for finding in kept:
                yield [Piece("  "), *self.opening(finding, wide, self.look.width - 2)]
            yield from self.rest(len(own) - len(kept), f" in {source.id}")

    def titled(self, verdict: Verdict, words: str) -> Iterator[Line]:
        """Yield a section's heading with the letters of the sources over their marks."""
        width = self.look.width - self.marks_width - 2
        *above, last = self.titles
        for title in above:
            yield [Piece(" " * (width + 2)), Piece(title, "name")]
        line = self.heading(verdict, words, width=width)
        used = sum(cells(piece.text) for piece in line)
        yield [*line, Piece(" " * (width - used + 2)), Piece(last, "name")]

    def row(self, finding: Finding, body: Sequence[Line], symbol: str = " ") -> Iterator[Line]:
        """Yield a finding's lines, the marks at the end of the first."""
        first, *others = hanging(Piece(f"{symbol} ", "divergence"), body)
        used = sum(cells(piece.text) for piece in first)
        gap = Piece(" " * (self.look.width - self.marks_width - used))
        yield [*first, gap, *self.marks(finding)]
        yield from others

    def marks(self, finding: Finding) -> Line:
        """Return a mark for each source: it differs, tells it too, tells it alone, or is silent."""
        telling = {self.claims[name].source for name in finding.claims}
        differing = {
            letter
            for difference in finding.differences
            for letter in difference.values
            if finding.verdict == "divergence"
        }
        if not self.step:
            return [Piece(f"{len(telling)} of {len(self.sources)}".rjust(self.marks_width), "dim")]
        line = []
        for letter in self.sources:
            verdict = finding.verdict if letter in telling else "silent"
            if verdict == "divergence" and letter not in differing:
                verdict = "agreement"
            symbol = self.symbols.get(verdict, self.silent).ljust(self.step)
            line.append(Piece(symbol, verdict if verdict != "silent" else "dim"))
        return line

    def labels(self, findings: Sequence[Finding]) -> int:
        """Return the cells of the longest label over the rows of a section."""
        return max(len(_label(self.telling(finding))) for finding in findings)

    def opening(self, finding: Finding, wide: int, width: int) -> Line:
        """Return the claim that says best what a finding is about, on one line."""
        claim = self.telling(finding)
        text = cut_at_word(shown(claim).text, width - wide - 2)
        style = "heading" if claim.heading else ""
        return [Piece(_label(claim).ljust(wide + 2), "dim"), Piece(text, style)]

    def telling(self, finding: Finding) -> Claim:
        """Return a whole sentence that fits, nearest to all the others of its finding."""
        claims = [self.claims[name] for name in finding.claims]
        return max(
            claims,
            key=lambda c: (not c.heading, len(c.text) in _FULL, self.links.get(c.id, 0.0)),
        )

    def divergence(self, finding: Finding) -> Iterator[Line]:
        """Yield each reason, and below it the values with their sources and places."""
        for index, difference in enumerate(finding.differences):
            width = self.look.width - 2 if index else self.room
            reason = self.sentence("", difference, "reason", "divergence", width)
            symbol = self.symbols["divergence"]
            if index:
                yield from hanging(Piece(f"{symbol} ", "divergence"), reason)
            else:
                yield from self.row(finding, reason, symbol)
            yield from self.sides(finding, difference)

    def sides(self, finding: Finding, difference: Difference) -> Iterator[Line]:
        """Yield a line a value: the value, who says it, and where the first of them does."""
        groups = self.values(finding, difference)
        values = [cut(safe(difference.values[group[0]]), _VALUE) for group in groups]
        wide = max(map(cells, values), default=0)
        names = [_letters(group) for group in groups]
        long = max(map(cells, names), default=0)
        for group, value, letters in zip(groups, values, names, strict=True):
            label = [
                Piece("    " + value + " " * (wide - cells(value)) + "  ", "mark-name"),
                Piece(letters + " " * (long - cells(letters)) + "  ", "name"),
            ]
            claim = self.holder(finding, difference, group[0])
            rest = self.look.width - wide - long - 8
            yield [*label, *(self.part(claim, difference, rest) if claim and rest > 20 else ())]

    def values(self, finding: Finding, difference: Difference) -> list[list[str]]:
        """Group the sources that say the same, in their order: "12" and "Twelve" are one value."""
        groups: dict[str, list[str]] = {}
        for letter in filter(difference.values.__contains__, self.sources):
            claim = self.holder(finding, difference, letter)
            key = _normal(claim, difference, letter) or safe(difference.values[letter]).lower()
            groups.setdefault(key, []).append(letter)
        return list(groups.values())

    def holder(self, finding: Finding, difference: Difference, letter: str) -> Claim | None:
        """Return the claim in which a source says what differs."""
        spans = difference.spans.get(letter, ())
        claims = [c for c in map(self.claims.__getitem__, finding.claims) if c.source == letter]
        holding = [c for c in claims if any(c.start <= span.start < c.end for span in spans)]
        return next(iter(holding or claims), None)

    def part(self, claim: Claim, difference: Difference, width: int) -> Line:
        """Return the differing part of a claim after its id and line."""
        label = _label(claim) + " "
        spans = [s for s in difference.spans.get(claim.source, ()) if s.start >= claim.start]
        what = excerpt(shown(claim, spans), width - len(label))
        (line,) = paragraph(what.text, width, "", what.marks, "mark") or [[]]
        return [Piece(label, "dim"), *line]

    def whole(self, finding: Finding) -> Iterator[Line]:
        """Yield all that is known of a finding, as the layout of few sources does."""
        sources = dict.fromkeys(self.claims[name].source for name in finding.claims)
        for source in sources:
            yield from hanging(self.indent, self.cell(finding, source, self.look.width - 4))
        if finding.verdict == "agreement":
            yield from self.remarks(finding)
        yield from self.badges(finding)
        yield from self.details(finding)


def _label(claim: Claim) -> str:
    return f"{claim.id}:{claim.line}"


def _letters(group: Sequence[str]) -> str:
    """List the letters, with their number where not all of them find room."""
    listed = ", ".join(group)
    return listed if len(listed) <= _VALUE else cut(f"{len(group)}: {listed}", _VALUE)


def _normal(claim: Claim | None, difference: Difference, letter: str) -> str:
    """Return the value of the fact that a difference points at, normalised, if there is one."""
    for span in difference.spans.get(letter, ()):
        for fact in claim.facts if claim else ():
            if _overlap(Span(fact.start, fact.end), span) and _fits(fact.kind, difference.kind):
                return fact.value
    return ""


def _fits(fact: str, kind: str) -> bool:
    return fact == kind or (kind == "number" and fact in ("money", "percent"))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _spread(letters: Sequence[str], step: int) -> str:
    return "".join(letter.ljust(step) for letter in letters).rstrip()
