"""Outline -> the parts of the text: which paragraphs are the article, and why the others are not.

    menu, breadcrumbs        outside: set aside
h1  Kim to visit Moscow      the headline
    By Ann Lee               between headline and body: as in plain text
    Kim will visit ...       the body: the element that holds most running text
    Read more: ...           only links: set aside
    Related, comments        outside: set aside
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from crosscheck.lexicon.page import NOTICES
from crosscheck.model import Reason
from crosscheck.reading.html.nodes import Paragraph
from crosscheck.reading.html.outline import Outline
from crosscheck.reading.html.regions import Regions, is_prose
from crosscheck.reading.plain import plain_form

_LISTED = ("li", "dd", "dt", "blockquote", "cite")
_LONGEST_CELL = 60
_LONGEST_LABEL = {"byline": 300, "date": 100, "share": 200, "copyright": 300}
"""Characters above which a paragraph is not what its element's name says."""


@dataclass(eq=False, slots=True)
class Part:
    """One paragraph of the extracted text."""

    text: str
    reason: Reason | None = None
    heading: int = 0
    """1 for the headline, 2 for the heading of a section."""
    listed: bool = False
    kept: bool = False
    """It stands in the article's body."""


def parts_of(outline: Outline, headline: str | None) -> list[Part]:
    """Return the parts in the order of the page; what the page hides is left out."""
    regions = Regions(outline.elements, outline.paragraphs)
    hidden = regions.hidden()
    shown = _rows_joined([p for p in outline.paragraphs if not hidden[p.element]])
    first, last = _body(shown, regions)
    title = _title(shown, regions, headline, first)
    if title is not None:
        regions.free_header(shown[title].element)
    opening = title if title is not None and title < first else first
    parts = []
    for index, paragraph in enumerate(shown):
        if index == title:
            parts.append(Part(paragraph.text, heading=1))
            continue
        reason = _reason(paragraph, regions, opening <= index <= last)
        heading = 2 if paragraph.heading and not reason else 0
        kept = first <= index <= last and not reason and not paragraph.linked
        parts.append(Part(paragraph.text, reason, heading, _is_listed(paragraph, regions), kept))
    return parts


def _is_listed(paragraph: Paragraph, regions: Regions) -> bool:
    if paragraph.pre:
        return False
    return paragraph.row > 0 or regions.elements[paragraph.element].tag in _LISTED


def _body(shown: Sequence[Paragraph], regions: Regions) -> tuple[int, int]:
    """Return the first and the last paragraph of the article's body; all where it is unclear."""
    body = regions.body()
    inside: list[bool] = []
    for index, element in enumerate(regions.elements):
        inside.append(index == body or (element.parent >= 0 and inside[element.parent]))
    held = [i for i, p in enumerate(shown) if body < 0 or inside[p.element]]
    return (held[0], held[-1]) if held else (0, len(shown) - 1)


def _title(
    shown: Sequence[Paragraph], regions: Regions, headline: str | None, first: int
) -> int | None:
    """Return the headline's place: the ``h1`` most like the one that the page gives for links.

    Without an ``h1``, a line near the top that says the same, the site's name apart.
    """
    wanted = _words(headline or "")
    tops = [i for i, p in enumerate(shown) if p.heading == "h1"]
    named = [i for i in tops if wanted and len(wanted & _words(shown[i].text)) * 2 >= len(wanted)]
    if named:
        return named[0]
    free = [i for i in tops if regions.reason(shown[i].element) is None]
    if not free and not wanted:  # a page of no name may have it in its header
        free = tops[-1:]
    if free:
        above = [i for i in free if i <= first]
        return above[-1] if above else free[0]
    for index, paragraph in enumerate(shown):
        if index > first and is_prose(paragraph):
            break
        words = _words(paragraph.text)
        if len(words) > 1 and words <= wanted and len(words) * 2 >= len(wanted):
            return index
    return None


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", plain_form(text).lower()))


def _reason(paragraph: Paragraph, regions: Regions, inside: bool) -> Reason | None:
    """Return why a paragraph is set aside, if it is."""
    text = paragraph.text
    reason = regions.reason(paragraph.element)
    if reason and len(text) <= _LONGEST_LABEL.get(reason, len(text)) and _may_be(reason, text):
        return reason
    if not inside or _is_link(paragraph) or _is_notice(text):
        return "navigation"
    return None


def _may_be(reason: Reason, text: str) -> bool:
    return reason != "date" or len(text) <= 40 or any(map(str.isdecimal, text))


def _is_link(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a link and no sentence."""
    text = paragraph.text
    letters = len(text) - text.count(" ")
    return paragraph.linked * 10 >= letters * 9 and not text.rstrip("\"'”’").endswith((".", "!"))


def _is_notice(text: str) -> bool:
    return len(text) < 400 and re.search(NOTICES, text, re.IGNORECASE) is not None


def _rows_joined(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Put the short cells of a table row on one line, tabs between them."""
    result: list[Paragraph] = []
    for row, group in groupby(paragraphs, key=lambda paragraph: paragraph.row):
        cells = list(group)
        if not row or len(cells) < 2 or not all(map(_is_cell, cells)):
            result += cells
            continue
        text = "\t".join(cell.text for cell in cells)
        linked = sum(cell.linked for cell in cells)
        result.append(Paragraph(text, cells[0].element, linked, row=row))
    return result


def _is_cell(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) <= _LONGEST_CELL and "\n" not in text and not paragraph.heading
