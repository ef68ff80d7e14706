"""Text -> sentence spans; the only place that knows the segmenter library.

    "Will he come?" Mr. Lee asked. He left at 8 p.m. Results are due.

        library     |"Will he come?"|Mr. Lee asked.|He left at 8 p.m. Results are due.|
        revised     |"Will he come?" Mr. Lee asked.|He left at 8 p.m.|Results are due.|

Every line is cut by itself, without its list marker; then `boundaries.revise` takes back or adds
single cuts; then what holds no word joins its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tokenizesentences import tokenize_spans

from crosscheck.segmenting.boundaries import revise

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_MARKER = r"\s*(?:[-*+•▪◦‣·–—]|\(?(?:\d{1,3}|[A-Za-z])[.)])(?:\s+|$)"
_BULLETS = frozenset("-*+•▪◦‣·–—")
_WORD = re.compile(r"\w")


class _Piece(NamedTuple):
    start: int
    end: int
    bare: bool
    """It holds no word, or nothing but a list marker."""
    first: bool
    """It opens its line."""


def spans(text: str) -> list[tuple[int, int]]:
    """Cut ``text`` into sentences: half-open spans in code points, trimmed, in order.

    A line break always ends a sentence. Every character that is not white space lies in exactly
    one span. A list marker or a stray mark is never a span of its own unless the text holds
    nothing else.
    """
    found: list[tuple[int, int]] = []
    waiting = -1  # where a bare piece that waits for the next one starts
    for piece in _pieces(text):
        if piece.bare and (piece.first or not found):
            waiting = piece.start if waiting < 0 else waiting
        elif piece.bare:
            found[-1] = (found[-1][0], piece.end)
        else:
            found.append((piece.start if waiting < 0 else waiting, piece.end))
            waiting = -1
    if waiting >= 0:
        end = len(text.rstrip())
        if found:
            found[-1] = (found[-1][0], end)
        else:
            found.append((waiting, end))
    return found


def is_bare(text: str) -> bool:
    """Whether ``text`` holds no word, or nothing but a list marker."""
    return not _WORD.search(text, _marker_end(text))


def _marker_end(line: str) -> int:
    """Return where the list marker that ``line`` begins with ends, blanks included, or 0."""
    start = line.lstrip()[:5]
    if not start or (start[0] not in _BULLETS and "." not in start and ")" not in start):
        return 0
    marker = re.match(_MARKER, line)
    return marker.end() if marker else 0


def _pieces(text: str) -> Iterator[_Piece]:
    for line in _LINE.finditer(text):
        body, offset = line.group(), line.start()
        if body.isspace():
            continue
        skip = _marker_end(body)
        cuts = [0, *(skip + end for end in _ends(body[skip:]))]
        for cut, following in pairwise(cuts):
            start, end = _trimmed(body, cut, following)
            bare = not _WORD.search(body, max(start, skip), end)
            yield _Piece(offset + start, offset + end, bare, start <= skip)


def _ends(body: str) -> list[int]:
    """Return where the sentences of one line end; the last end is the line's."""
    if not body or body.isspace():
        return [len(body)]
    # The library knows no one-character ellipsis; as a stop it is judged like one.
    ends = [end for _, end in tokenize_spans(body.replace("…", "."))]
    ends = revise(body, ends)
    ends[-1] = len(body)
    return ends


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
