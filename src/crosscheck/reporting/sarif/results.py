"""The results of a story as SARIF has them, and their places."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from crosscheck.model import KINDS, Difference, Finding, Report, Source, Span
from crosscheck.reporting.badges import badges
from crosscheck.reporting.display import safe, shown
from crosscheck.reporting.evidence import Evidence, Place
from crosscheck.reporting.interface import Look


def results_of(report: Report, look: Look) -> Iterator[dict[str, Any]]:
    """Yield the results of one story, a result for each difference of a divergence."""
    if "divergence" not in look.only:
        return
    evidence, seen = Evidence(report), Counter[tuple[str, str]]()
    for finding in report.findings:
        if finding.verdict != "divergence":
            continue
        for difference in finding.differences:
            key = finding.fingerprint, difference.kind
            seen[key] += 1
            yield _result(report, finding, difference, evidence) | {
                "partialFingerprints": {
                    "crosscheck/v1": finding.fingerprint,
                    "primaryLocationLineHash": f"{finding.fingerprint}:{seen[key]}",
                }
            }


def _result(
    report: Report, finding: Finding, difference: Difference, evidence: Evidence
) -> dict[str, Any]:
    first, *others = evidence.places(finding, difference)
    accepted = finding.accepted
    return {
        "ruleId": difference.kind,
        "ruleIndex": KINDS.index(difference.kind),
        "level": "warning",
        "message": {"text": _message(report, finding, difference, [first, *others])},
        "locations": [_location(first, evidence)],
        "relatedLocations": [
            {"id": place, **_location(other, evidence)} for place, other in enumerate(others, 1)
        ],
        "suppressions": [] if accepted is None else [_suppression(accepted)],
        "rank": round(100 * difference.confidence, 1),
        "properties": {
            "story": report.story,
            "finding": finding.id,
            "values": dict(difference.values),
            "update": difference.update,
        },
    }


def _message(report: Report, finding: Finding, difference: Difference, places: list[Place]) -> str:
    """Return the reason and what each source says; the related ones are links to their places."""
    lines = [plain(safe(difference.why)), *(plain(badge) for badge in badges(report, finding))]
    for number, place in enumerate(places):
        name = plain(f"{place.source.id} {safe(place.source.name)}:{place.claim.line}")
        link = f"[{name}]({number})" if number else name
        lines.append(f"{link}: {plain(shown(place.claim).text)}")
    return "\n".join(lines)


def plain(text: str) -> str:
    r"""Escape what SARIF reads as a link: ``\[`` and ``\]``, and the backslash itself."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _suppression(reason: str) -> dict[str, Any]:
    told = {"justification": reason} if reason.strip() else {}
    return {"kind": "external", "status": "accepted", **told}


def _location(place: Place, evidence: Evidence) -> dict[str, Any]:
    """Return the first span that differs, further ones as annotations.

    Of a marked-up page only the file is named: its lines are not those of the text.
    """
    source = place.source
    where: dict[str, Any] = {"artifactLocation": artifact_location(source)}
    location: dict[str, Any] = {
        "physicalLocation": where,
        "message": {"text": plain(f"{source.id} {safe(source.name)}")},
    }
    if source.marked_up:
        return location
    (start, end), *others = place.spans
    snippet = {"snippet": {"text": source.text[start:end]}}
    where["region"] = _region(source, Span(start, end), evidence) | snippet
    if others:
        location["annotations"] = [_region(source, span, evidence) for span in others]
    return location


def _region(source: Source, span: Span, evidence: Evidence) -> dict[str, int]:
    place = evidence.region(source, span)
    return {
        "startLine": place.start_line,
        "startColumn": place.start_column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def artifact_location(source: Source) -> dict[str, str]:
    """Return the file of a source, relative to the root of the repository where it can be."""
    uri = uri_of(source)
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def uri_of(source: Source) -> str:
    """Return a source's path as a URI reference; one without a path goes by its name."""
    from urllib.parse import quote  # noqa: PLC0415 - no other format needs it

    path = source.path
    if path is None or not _is_name(path):
        return quote(source.name, safe="", errors="replace")
    name = os.fsencode(os.path.normpath(path).replace(os.sep, "/"))
    if os.path.isabs(path):  # noqa: PTH117
        return "file:///" + quote(name.lstrip(b"/"), safe="/:")
    return quote(name, safe="/")


def _is_name(path: str) -> bool:
    """Whether a file can go by this name: no lone surrogates but those that Python puts in."""
    try:
        return bool(os.fsencode(path))
    except UnicodeEncodeError:
        return False
