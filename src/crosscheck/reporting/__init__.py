"""Report -> text: one small file a format, named in FORMATS. Reporters print nothing."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from crosscheck.reporting.interface import Format

FORMATS: dict[str, str] = {
    "table": "crosscheck.reporting.table",
    "json": "crosscheck.reporting.json_report",
    "jsonl": "crosscheck.reporting.jsonl",
    "markdown": "crosscheck.reporting.markdown",
    "html": "crosscheck.reporting.html",
    "sarif": "crosscheck.reporting.sarif",
    "junit": "crosscheck.reporting.junit",
    "github": "crosscheck.reporting.github",
}
"""Format -> the module that writes it; imported when asked for, so that no run pays for another."""


def format_named(name: str) -> Format:
    """Return the format; KeyError where there is none of that name."""
    return cast(Format, import_module(FORMATS[name]))
