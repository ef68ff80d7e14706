"""The face that all formats share, and what they may know about where their text will go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from crosscheck.model import VERDICTS, Failure, Report, Verdict


class Look(NamedTuple):
    """How a report is to look. A format ignores what means nothing to it."""

    only: tuple[Verdict, ...] = VERDICTS
    """The verdicts that are shown; counts still cover all."""
    width: int = 80
    """Columns of the terminal, in cells."""
    color: bool = False
    """Escape sequences are welcome; also draws thin lines."""
    plain_symbols: bool = False
    """The output knows ASCII only."""
    verbose: bool = False
    """Also what only one side of a finding adds, scores, and every stretch set aside."""
    explain: Callable[[str], str] | None = None
    """Returns the page of a kind, for formats that carry help along."""


class Format(Protocol):
    """A format is a module with these two functions; both return text that ends with a newline."""

    def story(self, report: Report, look: Look) -> str:
        """Return the report of the one story that was asked for."""

    def batch(self, results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
        """Yield the text of many stories piece by piece, in their order, failures included."""
