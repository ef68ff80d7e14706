"""Lines of styled pieces: cut at blanks, measured in terminal cells, put side by side."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from crosscheck.model import Span


class Piece(NamedTuple):
    """Text in one style. Style names are this project's own; table.py gives them colours."""

    text: str
    style: str = ""


Line = list[Piece]


def cells(text: str) -> int:
    """Return how many terminal cells the text takes: two for East Asian wide characters."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def cut(text: str, width: int) -> str:
    """Return the text, shortened with an ellipsis where it takes more than ``width`` cells."""
    if cells(text) <= width:
        return text
    return text[: _reach(text, 0, max(width - 1, 0))].rstrip() + "…"


def wrap(text: str, width: int) -> list[Span]:
    """Return the lines that the text falls into, as spans of it without the blanks between.

    Words longer than a line are cut. Linear in the length of the text.
    """
    lines: list[Span] = []
    start, size = 0, len(text)
    while start < size:
        end = _reach(text, start, width)
        if end < size:
            blank = text.rfind(" ", start, end + 1)
            end = blank if blank > start else max(end, start + 1)
        lines.append(Span(start, end))
        start = end
        while start < size and text[start] == " ":
            start += 1
    return lines


def paragraph(
    text: str, width: int, style: str = "", marks: Sequence[Span] = (), mark: str = ""
) -> list[Line]:
    """Wrap the text in ``style``, with its ``marks`` (ordered, apart) in the style ``mark``."""
    return [list(_styled(text, line, style, marks, mark)) for line in wrap(text, width)]


def hanging(label: Piece, body: Iterable[Line]) -> list[Line]:
    """Put the label before the first line, and as many blanks before the others."""
    blanks = Piece(" " * cells(label.text))
    return [[blanks if index else label, *line] for index, line in enumerate(body)] or [[label]]


def side_by_side(columns: Sequence[list[Line]], width: int, gap: Piece) -> list[Line]:
    """Put columns of ``width`` cells beside each other, with the gap between."""
    rows: list[Line] = []
    for parts in zip_longest(*columns):
        row: Line = []
        for index, part in enumerate(parts):
            if index:
                row.append(gap)
            row += part or ()
            if index < len(parts) - 1:
                used = sum(cells(piece.text) for piece in part or ())
                row.append(Piece(" " * (width - used)))
        rows.append(row)
    return rows


def _styled(text: str, line: Span, style: str, marks: Sequence[Span], mark: str) -> Iterable[Piece]:
    """Yield the pieces of one line."""
    place = line.start
    for span in marks:
        start, end = max(span.start, place), min(span.end, line.end)
        if start >= end:
            continue
        if place < start:
            yield Piece(text[place:start], style)
        yield Piece(text[start:end], mark)
        place = end
    if place < line.end:
        yield Piece(text[place : line.end], style)


def _reach(text: str, start: int, width: int) -> int:
    """Return the largest end for which ``text[start:end]`` takes at most ``width`` cells."""
    window = text[start : start + width]
    if window.isascii():
        return start + len(window)
    used, end = 0, start
    while end < len(text) and (used := used + _cell(text[end])) <= width:
        end += 1
    return end


@lru_cache(maxsize=4096)
def _cell(character: str) -> int:
    """Return 0 for marks that sit on the letter before, 2 for wide characters, else 1."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
