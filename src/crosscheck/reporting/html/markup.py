"""Text with stretches that stand out, as HTML in which every character is escaped."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from crosscheck.model import Span
from crosscheck.reporting.html.visible import visible


def marked(text: str, marks: Iterable[Span], start: int = 0, end: int | None = None) -> Markup:
    """Return ``text[start:end]`` with its marks (in order, apart) as ``<mark>`` elements.

    ``text`` must be visible already; marks that reach out of the stretch are cut to it.
    """
    end = len(text) if end is None else end
    pieces: list[str] = []
    place = start
    for mark in marks:
        first, last = max(mark.start, place), min(mark.end, end)
        if first >= last:
            continue
        pieces += (escape(text[place:first]), "<mark>", escape(text[first:last]), "</mark>")
        place = last
    pieces.append(escape(text[place:end]))
    return Markup("".join(pieces))


def shown_as_markup(text: str, marks: Iterable[Span]) -> Markup:
    """Return text of any kind with its marks."""
    return marked(visible(text), marks)
