"""Offsets -> lines and columns, as editors and code hosts count them: from 1, in code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from crosscheck.model import Span


class Region(NamedTuple):
    """A stretch of a text by lines and columns; the end is the place behind its last character."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def region(self, span: Span) -> Region:
        """Return where a span lies."""
        return Region(*self._place(span.start), *self._place(span.end))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
