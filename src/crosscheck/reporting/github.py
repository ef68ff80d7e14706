"""GitHub workflow commands: an annotation at the line of each divergence, in the log of a job.

    ::error file=news/a.txt,line=8,endLine=8,col=1,endColumn=18,title=crosscheck number::A counts …

An accepted divergence is silent; one that a later report may explain is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Difference, Failure, Report
from crosscheck.reporting import summary
from crosscheck.reporting.badges import badges
from crosscheck.reporting.display import safe
from crosscheck.reporting.evidence import Evidence, Place
from crosscheck.reporting.interface import Look


def story(report: Report, look: Look) -> str:
    """Return a command for each difference that counts, and a line with the counts."""
    counts = summary.verdicts(summary.verdicts_of(report))
    # "##[" is a command wherever it stands in a line
    plain = f"crosscheck: {safe(report.story)}: {counts}\n".replace("##[", "## [")
    return "".join(_commands(report, look)) + plain


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield the commands of each story as soon as it is checked."""
    for result in results:
        yield _failure(result) if isinstance(result, Failure) else story(result, look)


def _commands(report: Report, look: Look) -> Iterator[str]:
    if "divergence" not in look.only:
        return
    evidence = Evidence(report)
    for finding in report.findings:
        if finding.verdict == "divergence" and finding.accepted is None:
            for difference in finding.differences:
                lines = [difference.why, *badges(report, finding)]
                yield _annotation(evidence.places(finding, difference), difference, lines)


def _annotation(places: tuple[Place, ...], difference: Difference, lines: list[str]) -> str:
    """Return the command that marks a difference in the first of its sources."""
    level = "warning" if difference.update else "error"
    first, *_ = places
    path, region = first.source.path, first.region
    where: dict[str, object] = {"file": path if path.isprintable() else safe(path)} if path else {}
    if not first.source.marked_up:  # else the lines are not those of the file
        where |= {"line": region.start_line, "endLine": region.end_line}
    if region.start_line == region.end_line and not first.source.marked_up:
        where |= {"col": region.start_column, "endColumn": region.end_column}
    texts = [safe(line) for line in (*lines, *(place.sentence() for place in places))]
    return _command(level, where | {"title": f"crosscheck {difference.kind}"}, "\n".join(texts))


def _failure(failure: Failure) -> str:
    where = f" ({failure.source})" if failure.source else ""
    told = f"{failure.story}: could not be checked{where}: {failure.reason}"
    return _command("error", {"title": "crosscheck"}, safe(told))


def _command(level: str, where: dict[str, object], message: str) -> str:
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{level} {properties}::{_data(message)}\n"


def _data(text: str) -> str:
    """Escape a message; a line break in it would start a new line of the log."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
