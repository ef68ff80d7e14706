"""JSON Lines: one report or failure a line, ready to be written as soon as it is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Failure, Report
from crosscheck.reporting.interface import Look
from crosscheck.reporting.json_report import dumps, to_dict


def story(report: Report, look: Look) -> str:
    """Return the report on one line."""
    return dumps(to_dict(report, look.only))


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield a line for every result."""
    for result in results:
        yield dumps(result.to_dict()) if isinstance(result, Failure) else story(result, look)
