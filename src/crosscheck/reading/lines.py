"""Text -> Units: lines, with hard-wrapped paragraphs put together again.

    Kim to visit Moscow                                    unit (heading)
                                                           blank
    The visit was confirmed by a spokesman in Moscow on    |
    Tuesday, and it is to take place in May.               | one unit
    - Kim travels by train                                 unit (list item)

A line goes on where it stops in mid sentence, far enough to the right. A line that ends a
sentence goes on only in a paragraph that shows other traces of wrapping.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from crosscheck.lexicon.abbreviations import TITLES
from crosscheck.lexicon.layout import CONNECTORS
from crosscheck.model import Block
from crosscheck.reading.phrase import ends_sentence

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_MARKER = r"(?:>[ \t]*)*(?:(#{1,6})(?=\s)|([-*+•‣◦▪●·–—])(?=\s)|(\d{1,3}[.)])(?=\s))?\s*"
_MARKED = frozenset(">#-*+•‣◦▪●·–—")
"""What a marker that is no number begins with."""
_UNFINISHED = frozenset(
    ("that", "which", "who", "as", "than", "is", "are", "was", "were", "has", "have", "had", "will")
)

WIDEST = 120
"""Columns of the widest text that counts as hard-wrapped at sentence ends."""
NARROWEST = 30
"""Columns below which a line is never taken for a wrapped one."""


@dataclass(repr=False, eq=False, slots=True)
class Line:
    """One line that is not blank, trimmed."""

    start: int
    end: int
    body: int
    """Where it begins after its marker."""
    marker: str
    """``#``, ``1`` or the bullet; empty where there is none."""
    column: int
    """Columns from the left margin to its last character."""
    plain: str
    """Its plain form after the marker."""
    ends: bool
    """It closes a sentence."""


class Unit(NamedTuple):
    """Lines that belong together: a paragraph, a heading, a list item or a line of furniture."""

    lines: list[Line]

    @property
    def start(self) -> int:
        """Offset of its first character, the marker included."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.lines[-1].end


class Page(NamedTuple):
    """A laid-out text."""

    text: str
    plain: str
    """The plain form, links masked."""
    blocks: tuple[Block, ...]
    units: tuple[Unit, ...]
    """In text order; a unit makes one block, or two where a credit ends it."""


class _Shape(NamedTuple):
    """How a run of lines without blank lines fills the page."""

    width: int
    """Columns of its widest line, the margin included."""
    longest: int
    """Characters of its longest line, single blanks, markers left out."""
    wrapped: bool
    """Whether some line plainly goes on in the next one."""


def units_of(text: str, plain: str, apart: Callable[[Line], bool]) -> list[Unit]:
    """Cut ``text`` into units; ``apart`` says whether a line alone is furniture."""
    units: list[Unit] = []
    for chunk in _chunks(text, plain):
        if len(chunk) == 1:
            units.append(Unit(chunk))
        else:
            units.extend(_units_of_chunk(chunk, apart))
    return units


def _chunks(text: str, plain: str) -> Iterator[list[Line]]:
    """Yield runs of lines without a blank line between them."""
    chunk: list[Line] = []
    previous = 0
    for match in _LINE.finditer(text):
        line = _line(text, plain, match.start(), match.end())
        if line is None:
            continue
        gap = text[previous : match.start()]
        if chunk and len(gap) > 1 and gap != "\r\n":
            yield chunk
            chunk = []
        chunk.append(line)
        previous = match.end()
    if chunk:
        yield chunk


def _line(text: str, plain: str, start: int, end: int) -> Line | None:
    raw = text[start:end]
    left = len(raw) - len(raw.lstrip())
    right = len(raw.rstrip())
    if left >= right:
        return None
    skip, kind = _marker(raw[left:right])
    body = start + left + skip
    if body >= start + right:  # "***" or ">" alone
        body, kind = start + left, ""
    shown = " ".join(plain[body : start + right].split())
    ends = ends_sentence(shown) and not _is_title(shown)
    return Line(start + left, start + right, body, kind, right, shown, ends)


def _marker(line: str) -> tuple[int, str]:
    """Return the length of the marker that the line begins with, and its kind."""
    if line[0] not in _MARKED and not line[0].isdecimal():
        return 0, ""
    marker = re.match(_MARKER, line)
    if not marker:
        return 0, ""
    kind = ("#", marker.group(2), "1")[marker.lastindex - 1] if marker.lastindex else ""
    return marker.end(), kind or ""


def _units_of_chunk(chunk: list[Line], apart: Callable[[Line], bool]) -> Iterator[Unit]:
    shape = _shape_of(chunk)
    furniture = [len(line.plain) <= 200 and apart(line) for line in chunk]
    unit = [chunk[0]]
    for index in range(1, len(chunk)):
        line, before = chunk[index], chunk[index - 1]
        joined = _goes_on(before, line, unit[0].marker, shape)
        if joined and not _dangles(before):
            # Furniture stands apart, unless it is the middle or the end of a wrapped sentence.
            closed = furniture[index - 1] and len(unit) == 1 and not (shape.wrapped and _low(line))
            joined = not closed and (not furniture[index] or line.ends or _low(line))
        if joined:
            line.marker, line.body = "", line.start + _quote_marks(line)
            unit.append(line)
        else:
            yield Unit(unit)
            unit = [line]
    yield Unit(unit)


def _quote_marks(line: Line) -> int:
    """Length of the ``>`` marks before a line; a bullet in mid paragraph is a dash."""
    return 0 if line.marker else line.body - line.start


def _shape_of(chunk: list[Line]) -> _Shape:
    longest = max(len(line.plain) for line in chunk)
    wrapped = longest >= NARROWEST and any(
        not before.ends and len(before.plain) >= 0.6 * longest and (_low(line) or _dangles(before))
        for before, line in pairwise(chunk)
    )
    return _Shape(max(line.column for line in chunk), longest, wrapped)


def _goes_on(before: Line, line: Line, marker: str, shape: _Shape) -> bool:
    """Whether what ``before`` says, in a unit that began with ``marker``, goes on in ``line``."""
    if before.marker == "#" or marker == "#" or line.marker == "#":
        return False
    first = line.plain.split(" ", 1)[0]
    full = (
        before.column + 1 + len(first) > shape.width
        or len(before.plain) + 1 + len(first) > shape.longest
    )
    goes_on = _low(line)  # even behind a stop: "the U.S." / "attorney"
    if (before.ends or before.plain.endswith(":")) and not goes_on:
        return full and shape.wrapped and shape.width <= WIDEST and not line.marker
    if line.marker and (marker == line.marker or not (goes_on or full)):
        return False
    long = len(before.plain) >= max(NARROWEST, 0.5 * shape.longest)
    if goes_on or _dangles(before):
        return long or (full and shape.longest >= NARROWEST)
    return long and full


def _low(line: Line) -> bool:
    """Whether the line starts in mid sentence: lower case, or a closing or joining mark."""
    first = line.plain[:1]
    return first.islower() or first in ",;)-" or line.plain[:2] in ("& ", "+ ")


def _dangles(line: Line) -> bool:
    """Whether the line stops at a word that cannot end a heading or a sentence."""
    if line.ends or len(line.plain) < NARROWEST:
        return False
    last = line.plain.rsplit(" ", 1)[-1]
    return (
        last.endswith((",", " -", ";"))
        or last == "-"
        or last in CONNECTORS
        or last in _UNFINISHED
        or _is_title(last)
    )


def _is_title(text: str) -> bool:
    """Whether the last word is a title that waits for its name, as "Mr." does."""
    last = text[text.rfind(" ") + 1 :]
    return last.endswith(".") and last.istitle() and last[:-1].lower() in TITLES
