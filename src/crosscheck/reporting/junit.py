"""JUnit's XML: a test case for each story, failed where it diverges, in error where it failed.

    <testcase classname="crosscheck" name="ferry">
      <failure type="divergence" message="number: A counts 12 injured passengers, B counts 14.">

An accepted divergence fails no test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from crosscheck.model import Failure, Finding, Report
from crosscheck.reporting import summary
from crosscheck.reporting.badges import badges
from crosscheck.reporting.display import safe
from crosscheck.reporting.evidence import Evidence
from crosscheck.reporting.interface import Look

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_LONGEST = 1000
"""Characters of a message; the whole text stands inside the element."""


def story(report: Report, look: Look) -> str:
    """Return a suite of one test case."""
    return "".join(batch([report], look))


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield the suite in one piece: it begins with the number of its failures."""
    tests = failures = errors = 0
    cases: list[str] = []
    for result in results:
        cases.append("".join(_case(result, look)))
        tests += 1
        errors += isinstance(result, Failure)
        failures += isinstance(result, Report) and any(map(_counts, result.findings))
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}"'
    suite = f'<testsuite name="crosscheck" {counts} skipped="0">\n'
    opening = f'<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="crosscheck" {counts}>\n'
    yield "".join(chain([opening, suite], cases, ["</testsuite>\n</testsuites>\n"]))


def _case(result: Report | Failure, look: Look) -> Iterator[str]:
    """Yield a test case; the counts are its output."""
    yield f'<testcase classname="crosscheck" name="{_value(result.story)}">\n'
    if isinstance(result, Failure):
        where = f"{result.source}: " if result.source else ""
        yield f'<error type="failure" message="{_value(where + result.reason)}"/>\n'
    else:
        if found := [finding for finding in result.findings if _counts(finding)]:
            yield from _failure(result, found, look)
        accepted = [f for f in result.findings if f.accepted is not None]
        counts = summary.verdicts(summary.verdicts_of(result))
        lines = [counts, *chain.from_iterable(_lines(result, f) for f in accepted)]
        yield f"<system-out>{_text(chr(10).join(lines))}</system-out>\n"
    yield "</testcase>\n"


def _failure(report: Report, found: list[Finding], look: Look) -> Iterator[str]:
    """Yield all that fails a story in one element: most readers show the first one only."""
    reasons = [f"{d.kind}: {d.why}" for finding in found for d in finding.differences]
    more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
    lines = chain.from_iterable(_lines(report, finding) for finding in found)
    text = _text("\n".join(lines)) if "divergence" in look.only else ""
    message = _value(reasons[0], more)
    yield f'<failure type="divergence" message="{message}">{text}</failure>\n'


def _lines(report: Report, finding: Finding) -> Iterator[str]:
    """Yield the reasons of a divergence, what tempers it, and what each source says."""
    evidence = Evidence(report)
    for difference in finding.differences:
        yield f"{difference.kind}: {safe(difference.why)}"
        for place in evidence.places(finding, difference):
            yield f"    {safe(place.sentence())}"
    for badge in badges(report, finding):
        yield f"    {badge}"


def _counts(finding: Finding) -> bool:
    return finding.verdict == "divergence" and finding.accepted is None


def _value(text: str, more: str = "") -> str:
    """Return any text as the value of an attribute."""
    text = safe(text)
    return _text((text if len(text) <= _LONGEST else text[:_LONGEST] + " …") + more)


def _text(text: str) -> str:
    """Escape any text; what no XML may hold, not even escaped, becomes a visible substitute."""
    clean = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
    return "".join(_SPECIAL.get(character, character) for character in clean)
