"""What markup says about stretches of a text, handed on to layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.model import Reason


class Hint(NamedTuple):
    """A stretch of the text that is one paragraph of a marked-up page."""

    start: int
    end: int
    heading: int = 0
    """1 for the article's headline, 2 for the heading of a section."""
    reason: Reason | None = None
    """It stands in a part of the page that is set aside."""
    listed: bool = False
    """It is an item of a list or a row of a table: no heading, however short."""
    kept: bool = False
    """It stands in the article's body: a short line there is no menu."""


NO_HINT = Hint(0, 0)


class Hints:
    """Hints asked for in text order."""

    def __init__(self, hints: Sequence[Hint]) -> None:
        self._hints = hints
        self._next = 0

    def at(self, start: int) -> Hint:
        """Return the hint for what starts at an offset, or one that says nothing."""
        while self._next < len(self._hints) and self._hints[self._next].end <= start:
            self._next += 1
        if self._next < len(self._hints) and self._hints[self._next].start <= start:
            return self._hints[self._next]
        return NO_HINT
