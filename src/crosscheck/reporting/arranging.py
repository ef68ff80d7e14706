"""Which table a report gets: columns side by side, or a matrix for many sources."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Report
from crosscheck.reporting.interface import Look
from crosscheck.reporting.layout import MOST_COLUMNS, Arrangement
from crosscheck.reporting.wrapping import Line


def arrange(report: Report, look: Look) -> Iterator[Line]:
    """Yield the lines of one report's table, from the sources to the counts."""
    if len(report.sources) > MOST_COLUMNS:
        from crosscheck.reporting.matrix import Matrix  # noqa: PLC0415 - few stories need it

        return Matrix(report, look).lines()
    return Arrangement(report, look).lines()
