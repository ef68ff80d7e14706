"""White space as a page shows it: blanks run together, line breaks where the markup has them."""

from __future__ import annotations

import re

BREAK = "\0"
"""Stands for ``br`` in raw text; decoded text holds no such character."""

_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_BREAKS = re.compile(f"(?: ?{BREAK} ?){{2,}}")
_TAGGED_LINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def paragraphs_of(raw: str) -> list[str]:
    """Collapse white space; two line breaks in a row divide paragraphs, one divides lines."""
    shown = _BLANKS.sub(" ", raw)
    if BREAK not in shown:
        return [shown.strip(" ")]
    return [part for stretch in _BREAKS.split(shown) if (part := _lines_joined(stretch))]


def _lines_joined(stretch: str) -> str:
    """Put single line breaks in; those within a sentence are white space."""
    joined = ""
    for line in filter(None, map(str.strip, stretch.split(BREAK))):
        goes_on = joined and line[0].islower() and joined[-1] not in '.!?:…”"'
        joined += f"{' ' if goes_on else chr(10) if joined else ''}{line}"
    return joined


def lines_of(raw: str) -> list[str]:
    """Keep the lines of a ``pre`` element."""
    return [_TAGGED_LINES.sub("\n", raw).strip("\n")]
