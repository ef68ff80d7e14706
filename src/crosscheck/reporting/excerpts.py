"""The part of a long claim that matters, on one line, with some context.

They had been given up for lost, and on Tuesday ... eleven miners survived five days in the mine.
                          ... on Tuesday they were drinking tea: eleven miners survived five ...
"""

from __future__ import annotations

from crosscheck.model import Span
from crosscheck.reporting.display import Shown
from crosscheck.reporting.wrapping import cells, cut

_BEFORE = "… "
_LINES = 6
"""Lines of a column above which a claim is long."""
_CONTEXT = 3
"""Lines that are kept of a long claim without marks."""
_LABEL = 8
"""Cells of an id and line number."""


def excerpt(what: Shown, width: int) -> Shown:
    """Return as much of the text around its first mark as takes at most ``width`` cells.

    A third of the context stands before the mark; words are kept whole where they are short.
    """
    if cells(what.text) <= width:
        return what
    start = _start(what, width)
    before = _BEFORE if start else ""
    text = before + cut_at_word(what.text[start:], width - len(before))
    shift = len(before) - start
    marks = (Span(mark.start + shift, min(mark.end + shift, len(text))) for mark in what.marks)
    return Shown(text, tuple(mark for mark in marks if len(before) <= mark.start < mark.end))


def shortened(what: Shown, width: int, differs: bool) -> Shown:
    """Return a claim of a divergence on at most a few lines of ``width`` cells.

    A claim without marks beside others that have some is context: its opening will do. Of a long
    one the part around its marks is kept, unless they stand too far apart.
    """
    if cells(what.text) <= _LINES * width - _LABEL:
        return what
    context = differs and not what.marks
    part = excerpt(what, (_CONTEXT if context else _LINES - 1) * width - _LABEL)
    return part if len(part.marks) == len(what.marks) else what


def cut_at_word(text: str, width: int) -> str:
    """Shorten the text to ``width`` cells, at a blank unless that takes a third of it away."""
    short = cut(text, width)
    if short == text:
        return text
    blank = short.rfind(" ", 2 * len(short) // 3)
    return short if blank < 0 else short[:blank].rstrip(" ,;:-–—") + " …"


def _start(what: Shown, width: int) -> int:
    """Return where the excerpt begins: 0, or a word's start before the first mark."""
    first = what.marks[0] if what.marks else Span(0, 0)
    if cells(what.text[: first.end]) <= width * 3 // 4:
        return 0
    room = max(width - (first.end - first.start) - 4, 0) // 3
    last = len(what.text) - (width - len(_BEFORE))  # from here on, the rest fits
    blank = what.text.find(" ", max(min(first.start - room, last) - 1, 0), first.start)
    start = blank + 1 if blank >= 0 else first.start
    while start < first.start and cells(what.text[start : first.end]) > width - 4:
        blank = what.text.find(" ", start, first.start)  # wide characters: less of the context
        start = blank + 1 if blank >= 0 else first.start
    return start
