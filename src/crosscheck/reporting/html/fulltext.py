"""The whole text of a source, every character of it once, with its claims and their marks.

Home | News                    set aside, with its reason
✗F1 A toll of 12 ...           a claim: a link to its finding, in the look of its verdict
       --------                the words that differ
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup, escape

from crosscheck.model import Claim, Finding, SetAside, Source, Span
from crosscheck.reporting.html.markup import marked
from crosscheck.reporting.html.visible import visible


def full_text(
    source: Source,
    stretches: Iterable[Claim | SetAside],
    findings: Mapping[str, Finding],
    marks: Sequence[Span],
    prefix: str,
) -> Markup:
    """Return the text of a source as HTML.

    ``stretches`` are the source's own. ``findings`` has the finding of each claim that is shown;
    the others link nowhere. ``marks`` are in order and apart.
    """
    text = visible(source.text)
    pieces: list[str] = []
    place = 0
    for stretch in sorted(stretches, key=_start):
        pieces.append(_between(text[place : stretch.start]))
        if isinstance(stretch, Claim):
            inside = marked(text, marks, stretch.start, stretch.end)
            pieces.append(_claim(stretch, findings.get(stretch.id), inside, prefix))
        else:
            words = escape(text[stretch.start : stretch.end])
            pieces.append(f'<span class="x" data-r="{stretch.reason}">{words}</span>')
        place = stretch.end
    pieces.append(_between(text[place:]))
    return Markup("".join(pieces))


def _start(stretch: Claim | SetAside) -> int:
    return stretch.start


def _between(text: str) -> str:
    """Return what stands between two stretches; blank lines, however many, show as one gap."""
    if text.count("\n") > 1 and text.isspace():
        return f'<span class="gap">{text}</span>'
    return escape(text)


def _claim(claim: Claim, finding: Finding | None, inside: Markup, prefix: str) -> str:
    """Return a claim at its anchor, "c-F1": of its own kind, since F1 is the first finding too."""
    heading = " h" if claim.heading else ""
    if finding is None:
        return f'<span class="c{heading}" id="{prefix}c-{claim.id}">{inside}</span>'
    accepted = "" if finding.accepted is None else " accepted"
    return (
        f'<a class="c {finding.verdict}{accepted}{heading}" id="{prefix}c-{claim.id}"'
        f' href="#{prefix}{finding.id}" data-f="{finding.id}">{inside}</a>'
    )
