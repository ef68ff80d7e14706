"""Text -> Page: every line labelled, as blocks.

    1. Skip to content        navigation
    Kim to visit Moscow       heading
    May 4, 2015               date
    Kim will visit Moscow     claims
    on Friday. (AP, dpa)      claims | agency-tag

First each unit is labelled by itself, then by its neighbours: menus are runs of short lines, and
what follows "Related articles" behind the last paragraph is a list of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.lexicon.layout import LIST_TITLES
from crosscheck.model import Block, Reason
from crosscheck.reading.dateline import dateline_end
from crosscheck.reading.hints import Hint, Hints
from crosscheck.reading.labels import label
from crosscheck.reading.lines import Page, Unit, units_of
from crosscheck.reading.markup import without_links
from crosscheck.reading.phrase import Phrase, names_only, phrase_of
from crosscheck.reading.plain import plain_form

_TAIL = r"[.!?…\"'*_]\s*([(\[][^()\[\]]{2,160}[)\]])$"
_SIGNATURE = r"[.!?…\"']\s+(-\s?[\w./, ]{2,40})$"
_ACRONYM_END = re.compile(r"(?:\b\w\.){2,}$")
_OPENING = {"(": "(", "[": "[", "-": "-–—―"}
_TITLE_WORDS = 30
_HEADING_WORDS = 20


@dataclass(repr=False, eq=False, slots=True)
class _Item:
    """A stretch on its way to a block."""

    start: int
    end: int
    body: int
    """Where it begins after its marker."""
    marker: str
    shown: str
    """Its plain form, markers left out, single blanks."""
    reason: Reason | None
    heading: bool = False
    kept: bool = False
    """Markup has it in the article's body."""

    @property
    def phrase(self) -> Phrase:
        """What it is made of."""
        return phrase_of(self.shown)

    @property
    def prose(self) -> bool:
        """A paragraph: it closes a sentence of some length, or is too long for anything else."""
        if self.reason:
            return False
        count = self.shown.count(" ") + 1
        return count > 25 or (count >= 6 and self.phrase.terminal)


def lay_out(text: str, hints: Sequence[Hint] = ()) -> Page:
    """Label every line of ``text``; ``hints``, in text order, say what markup knows of it."""
    bare = without_links(text)
    plain = plain_form(bare)
    units = units_of(
        text, plain, lambda line: label(bare[line.body : line.end], line.plain) is not None
    )
    known = Hints(hints)
    items = [item for unit in units for item in _items(unit, bare, known.at(unit.start))]
    _label_by_neighbours(items)
    _find_headings(items)
    blocks = tuple(_block(item, text) for item in items)
    return Page(text, plain, blocks, tuple(units))


def _items(unit: Unit, bare: str, hint: Hint) -> Iterator[_Item]:
    """Yield the unit, or its sentences and the credit behind them: "... he said. (AP, dpa)"."""
    first = unit.lines[0]
    shown = " ".join(line.plain for line in unit.lines)
    as_written = bare[first.body : first.end].strip() if len(unit.lines) == 1 else shown
    marker = "#" if hint.heading else "-" if hint.listed else first.marker
    certain = hint.heading == 1 or first.marker == "#"
    reason = None if certain else label(as_written, shown) or hint.reason
    credit = None if reason else _credit(shown)
    if not credit:
        yield _Item(unit.start, unit.end, first.body, marker, shown, reason, kept=hint.kept)
        return
    cut = max(bare.rfind(sign, unit.start, unit.end) for sign in _OPENING[credit[0]])
    kept = shown[: -len(credit)].rstrip()
    end = unit.start + len(bare[unit.start : cut].rstrip())
    yield _Item(unit.start, end, first.body, marker, kept, label(kept, kept), kept=hint.kept)
    yield _Item(cut, unit.end, cut, "", credit, label(credit, credit))


def _credit(shown: str) -> str | None:
    """Return the credit that ends a paragraph, if one does."""
    bracketed = shown[-1:] in ")]"
    if not bracketed and " -" not in shown[-50:]:
        return None
    found = re.search(_TAIL if bracketed else _SIGNATURE, shown[-200:])
    if found and label(found.group(1), found.group(1)) in ("agency-tag", "photo-credit", "byline"):
        return found.group(1)
    return None


def _label_by_neighbours(items: list[_Item]) -> None:
    prose = [index for index, item in enumerate(items) if item.prose]
    first = prose[0] if prose else len(items)
    last = prose[-1] if prose else len(items)
    _label_menus(items, first)
    _label_link_lists(items, last)
    _label_lone_names(items, first)


def _label_menus(items: list[_Item], first_prose: int) -> None:
    """Set menus aside: runs of short lines that only name things.

    The last line of a run above the first paragraph is kept where no other could be the title.
    """
    start = 0
    while start < len(items):
        stop = start
        while stop < len(items) and _menu_like(items[stop]):
            stop += 1
        run = items[start:stop]
        known = sum(1 for item in run if item.reason)
        loose = [item for item in run if not item.reason]
        if loose and start < first_prose and not _title_among(items, stop, first_prose):
            loose = [] if run[-1].reason else loose[:-1]
        if (known >= 2 and len(run) >= 3) or len(loose) >= 4:
            for item in loose:
                item.reason = "navigation"
        start = max(stop, start + 1)


def _menu_like(item: _Item) -> bool:
    if item.reason in ("navigation", "share"):
        return True
    if item.reason or item.kept or len(item.shown) > 40 or item.marker == "#":
        return False
    phrase = item.phrase
    return (
        len(phrase.words) <= 3
        and not phrase.terminal
        and not phrase.has_verb
        and names_only(phrase)
        and not any(map(str.isdigit, item.shown))
        and item.shown[-1:] not in ":,;"
    )


def _title_among(items: list[_Item], start: int, stop: int) -> bool:
    return any(not item.reason for item in items[start:stop])


def _label_link_lists(items: list[_Item], last_prose: int) -> None:
    """Set aside, behind the last paragraph, headlines under "Related articles"."""
    listing = False
    for item in items[last_prose + 1 :]:
        if item.reason == "navigation":
            listing = listing or not LIST_TITLES.isdisjoint(item.phrase.words)
        elif item.reason is None and listing and not item.phrase.terminal:
            item.reason = "navigation"


def _label_lone_names(items: list[_Item], first_prose: int) -> None:
    """Set names of two or three words beside a byline or date above the text aside."""
    title = False
    for index, item in enumerate(items[:first_prose]):
        if item.reason:
            continue
        if not title:
            title = True
            continue
        beside = [other.reason for other in items[max(0, index - 1) : index + 2]]
        words = item.phrase.raw
        if (
            2 <= len(words) <= 3
            and all(word[0].isupper() and word.isalpha() for word in words)
            and ("date" in beside or "byline" in beside)
        ):
            item.reason = "byline"


def _find_headings(items: list[_Item]) -> None:
    first = True
    for item in items:
        if item.reason:
            continue
        item.heading = item.marker == "#" or (
            not item.marker
            and _reads_as_heading(item, _TITLE_WORDS if first else _HEADING_WORDS, first)
        )
        first = False


def _reads_as_heading(item: _Item, most: int, title: bool) -> bool:
    shown = item.shown
    if shown.count(" ") >= most or shown[-1:] in ":,;-":
        return False
    if item.kept and item.phrase.terminal:
        return False  # a paragraph to its markup, even where it ends with "a.m."
    if not item.phrase.terminal or _ACRONYM_END.search(shown):
        return True
    return title and shown.rstrip("\"')*_")[-1:] in "?!"


def _block(item: _Item, text: str) -> Block:
    via = None
    if not item.reason and not item.heading:
        via = dateline_end(text, item.body, item.end)[1]
    return Block(item.start, item.end, item.heading, item.reason, via)
