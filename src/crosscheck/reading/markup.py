"""The view of a page: as long as its text, markup and datelines masked by spaces.

# Kim's **first** [visit](#)      text
  Kim's   first    visit          view
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crosscheck.reading.dateline import dateline_end
from crosscheck.reading.lines import Page

_LINK = (
    r"(!?\[)([^\[\]]{0,300})(\]\((?:[^()\s]{0,2000}|[^()\s]{0,500}\([^()\s]{0,500}\)[^()\s]{0,500})"
    r'(?:\s"[^"\n]{0,200}")?\))'
)
_ESCAPE = r"\\(?=[!-/:-@\[-`{-~])"
_EMPHASIS = r"\*{1,3}|_{1,3}"
# Compiled (and kept) by re when a text needs them; most texts need none.


def without_links(text: str) -> str:
    """Mask ``[``, ``](url)`` and escaping backslashes in ``text``; same length."""
    spans: list[tuple[int, int]] = []
    if "](" in text:
        for link in re.finditer(_LINK, text):
            spans += (link.span(1), link.span(3))
    if "\\" in text:
        spans += (match.span() for match in re.finditer(_ESCAPE, text))
    return _mask(text, sorted(spans))


def masked(page: Page) -> str:
    """Return the view of ``page``."""
    return _mask(page.plain, sorted(_marks(page)))


def _marks(page: Page) -> Iterator[tuple[int, int]]:
    """Yield what to mask; links and escapes are masked in ``page.plain`` already."""
    headings = {block.start for block in page.blocks if block.heading}
    aside = {block.start for block in page.blocks if block.reason}
    starred = "*" in page.plain or "_" in page.plain
    for unit in page.units:
        for line in unit.lines:
            if line.body > line.start:
                yield line.start, line.body
        if starred:
            yield from _emphasis(page.plain, unit.lines[0].body, unit.end)
        if unit.start not in headings and unit.start not in aside:
            body = unit.lines[0].body
            end, _ = dateline_end(page.text, body, unit.end)
            if end > body:
                yield body, end


def _emphasis(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield pairs of ``*`` or ``_`` marks that hug the words between them."""
    opened: dict[str, tuple[int, int]] = {}
    for match in re.compile(_EMPHASIS).finditer(plain, start, end):
        mark, (left, right) = match.group(), match.span()
        before = plain[left - 1] if left > start else " "
        after = plain[right] if right < end else " "
        closes = not before.isspace() and not after.isalnum()
        if closes and mark in opened:
            yield opened.pop(mark)
            yield left, right
        elif not after.isspace() and not before.isalnum():
            opened[mark] = (left, right)


def _mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Replace ``spans``, in order, by as many spaces."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        if end > done:  # overlapping marks are masked once
            first = max(start, done)
            pieces += (text[done:first], " " * (end - first))
            done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)
