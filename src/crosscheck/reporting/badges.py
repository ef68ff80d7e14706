"""What tempers a finding, in a few words: accepted earlier, one origin, a later report."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Finding, Report
from crosscheck.reporting.display import safe


def badges(report: Report, finding: Finding) -> Iterator[str]:
    """Yield "accepted: mended since", "same origin: Reuters", "later report: B may know more"."""
    if finding.accepted is not None:
        yield f"accepted: {safe(finding.accepted)}" if finding.accepted.strip() else "accepted"
    if finding.shared_origin:
        yield "same origin: " + ", ".join(map(safe, finding.shared_origin))
    if letter := later(report, finding):
        yield f"later report: {letter} may know more"


def later(report: Report, finding: Finding) -> str:
    """Return the letter of the source that was published last, where that may explain it."""
    letters = {letter for d in finding.differences if d.update for letter in d.values}
    dated = [(s.published or "", s.id) for s in report.sources if s.id in letters]
    return max(dated)[1] if dated else ""
