"""What a person sees of a text: no markup, no odd white space, nothing that steers a terminal.

    text     #  Kim **visits**   Moscow    as the source has it
    view        Kim   visits     Moscow    markup is masked by blanks
    shown       Kim visits Moscow          what is printed

Spans of the source are carried over to what is shown, so that words can be marked in place.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from crosscheck.model import Claim, Span

LONGEST = 1500
"""Characters of a claim that are shown; a page without a full stop is one claim."""
_SUBSTITUTE = "\N{REPLACEMENT CHARACTER}"
_JOINERS = "\u200c\u200d"  # they shape Persian words and emoji, and steer nothing
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Shown(NamedTuple):
    """Text that is safe to print, with the stretches of it that are to stand out."""

    text: str
    marks: tuple[Span, ...] = ()
    """Offsets into ``text``, in order, not overlapping."""


def safe(text: str) -> str:
    """Return any text on one line, without characters that steer a terminal."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join("".join(map(_safe_character, text)).split())


def shown(claim: Claim, spans: Sequence[Span] = ()) -> Shown:
    """Return the claim as it is displayed; ``spans`` are offsets into its source."""
    text, view = claim.text[:LONGEST], claim.view[:LONGEST]
    places: Sequence[int]
    if text.isprintable() and "  " not in text and text.count(" ") == view.count(" "):
        kept, places = text, range(claim.start, claim.start + len(text))
    else:
        kept, places = _without_markup(text, view, claim.start)
    more = " …" if len(claim.text) > LONGEST else ""
    return Shown(kept + more, _merged(places, spans))


def _without_markup(text: str, view: str, start: int) -> tuple[str, list[int]]:
    """Return what is shown, and the source offset of each of its characters."""
    kept: list[str] = []
    places: list[int] = []
    for offset, (character, seen) in enumerate(zip(text, view, strict=True), start):
        new = _safe_character(character)
        if new == " ":
            if not kept or kept[-1] == " ":
                continue
        elif not new or seen == " ":
            continue  # masked markup leaves no blank behind: "[name](link)," is "name,"
        kept.append(new)
        places.append(offset)
    if kept and kept[-1] == " ":
        kept.pop()
        places.pop()
    return "".join(kept), places


def _merged(places: Sequence[int], spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans as offsets into ``places``, in order; those that touch become one."""
    marks: list[Span] = []
    for span in sorted(spans):
        start, end = bisect_left(places, span.start), bisect_left(places, span.end)
        if start >= end:
            continue
        if marks and start <= marks[-1].end:
            start, end = marks[-1].start, max(end, marks.pop().end)
        marks.append(Span(start, end))
    return tuple(marks)


@lru_cache(maxsize=4096)
def _safe_character(character: str) -> str:
    """Return the character, a blank, a visible substitute, or nothing."""
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if character in _DIRECTIONS or category in ("Cc", "Cs"):
        return _SUBSTITUTE
    return character if character in _JOINERS or category not in ("Cf", "Zl", "Zp") else ""
