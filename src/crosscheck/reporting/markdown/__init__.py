"""Markdown for a job summary or a comment on a pull request: divergences first, the rest folded.

The text stays below the 65,536 characters that GitHub allows for a comment; its last line says
what was left out for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Failure, Finding, Report
from crosscheck.reporting import summary
from crosscheck.reporting.interface import Look
from crosscheck.reporting.markdown.budget import Budget, Section
from crosscheck.reporting.markdown.escaping import escaped
from crosscheck.reporting.markdown.rows import Rows

LONGEST = 64_000
"""Characters of the whole text."""

_DIVERGENCE, _OVERVIEW, _FOLDED = 1, 2, 3
"""Worth of the sections: what gets room first."""
_SYMBOLS = {"accepted": "✗", "agreement": "✓", "source-only": "◦"}
_NOUNS = {
    "loud": ("story", "stories"),
    "quiet": ("story without divergence", "stories without divergence"),
    "divergence": ("divergence", "divergences"),
    "accepted": ("accepted divergence", "accepted divergences"),
    "agreement": ("agreement", "agreements"),
    "source-only": ("source-only claim", "source-only claims"),
}


def story(report: Report, look: Look) -> str:
    """Return the report of one story."""
    budget = Budget(LONGEST)
    headline = _sentence(summary.verdicts(summary.verdicts_of(report)))
    budget.add(Section([f"# {escaped(report.story)}\n\n**{headline}**\n\n"]))
    budget.add(Section([_sources(report)]))
    for section in _sections(report, look):
        budget.add(section)
    budget.add(Section([_sentence(summary.set_aside(report.set_aside)) + "\n"]))
    return budget.text()


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield all stories in one piece: the headline has to wait for the last of them.

    Stories that diverge come first, behind the overview and the failures.
    """
    tally = summary.Tally()
    overview, failures, loud, quiet = (Budget(LONGEST) for _ in range(4))
    for result in results:
        tally.add(result)
        overview.add(Section([_row(result)], what=("row", "rows"), worth=_OVERVIEW))
        if isinstance(result, Failure):
            failures.add(Section([_failure(result)], what=("failure", "failures")))
            continue
        diverges = bool(_divergences(result, accepted=False))
        stories, worth = (loud, _DIVERGENCE) if diverges else (quiet, _FOLDED)
        name = f"\n## {escaped(result.story)}\n\n{_sources(result)}"
        what = _NOUNS["loud" if diverges else "quiet"]
        stories.add(Section([name], what=what, worth=worth))
        for section in _sections(result, look):
            stories.add(section)
    whole = Budget(LONGEST)
    table = "| story | divergences | agreements | source-only |\n| --- | ---: | ---: | ---: |\n"
    whole.add(Section([f"# crosscheck\n\n**{_sentence(tally.sentence())}**\n\n", table]))
    for part in (overview, failures, loud, quiet):
        whole.extend(part)
        whole.add(Section(["\n"]))
    yield whole.text()


def _row(result: Report | Failure) -> str:
    """Return a story's row of the overview."""
    if isinstance(result, Failure):
        return f"| {escaped(result.story)} | could not be checked | | |\n"
    total = summary.verdicts_of(result)
    accepted = f" ({total['accepted']} accepted)" if total["accepted"] else ""
    counts = f"{total['divergence']}{accepted} | {total['agreement']} | {total['source-only']}"
    return f"| {escaped(result.story)} | {counts} |\n"


def _failure(failure: Failure) -> str:
    where = f" ({escaped(failure.source)})" if failure.source else ""
    story = escaped(failure.story)
    return f"- **{story}**: could not be checked{where}: {escaped(failure.reason)}\n"


def _sources(report: Report) -> str:
    """Return the table of the sources."""
    rows = (
        f"| {source.id} | {escaped(source.name)} | {source.published or 'no date'}"
        f" | {escaped(source.title or '')} |\n"
        for source in report.sources
    )
    return "| | source | published | title |\n| --- | --- | --- | --- |\n" + "".join(rows) + "\n"


def _sections(report: Report, look: Look) -> Iterator[Section]:
    """Yield the verdicts that are shown: divergences in the open, all others folded."""
    rows = Rows(report)
    if "divergence" in look.only:
        for finding in _divergences(report, accepted=False):
            what = _NOUNS["divergence"]
            yield Section([rows.divergence(finding)], what=what, worth=_DIVERGENCE)
        accepted = [rows.divergence(finding) for finding in _divergences(report, accepted=True)]
        yield _folded("accepted", accepted)
    if "agreement" in look.only:
        found = [rows.agreement(f) for f in report.findings if f.verdict == "agreement"]
        yield _folded("agreement", found, rows.heading("remark"))
    if "source-only" in look.only:
        for source in report.sources:
            only = f" of {source.id}, {escaped(source.name)}"
            yield _folded("source-only", list(rows.alone(source)), addition=only)


def _folded(kind: str, rows: list[str], heading: str = "", addition: str = "") -> Section:
    """Return rows that a reader has to open."""
    what = _NOUNS[kind]
    title = f"{_SYMBOLS[kind]} {summary.counted(len(rows), *what)}{addition}"
    opening = f"<details>\n<summary>{title}</summary>\n\n{heading}"
    closing = f"{'' if kind == 'accepted' else chr(10)}</details>\n\n"
    return Section(rows, opening, closing, what, _FOLDED)


def _divergences(report: Report, accepted: bool) -> list[Finding]:
    """Return the divergences that a baseline accepts, or those that it does not."""
    return [
        finding
        for finding in report.findings
        if finding.verdict == "divergence" and (finding.accepted is not None) is accepted
    ]


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
