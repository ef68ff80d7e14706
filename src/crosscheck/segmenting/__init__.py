"""Source -> Claims: sentences, and clauses that are claims of their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from crosscheck.model import Block, Claim, Source
from crosscheck.segmenting.clauses import split
from crosscheck.segmenting.sentences import is_bare, spans
from crosscheck.segmenting.words import tokens

__all__ = ["segment", "spans"]

_SHORT_HEADING = 3  # words; a shorter piece of a headline is no claim of its own


def segment(source: Source) -> list[Claim]:
    """Cut the blocks that are not set aside into claims, in text order.

    Every character of such a block that is not white space in ``source.text`` lies in exactly one
    claim: what reading masked (a list marker, a dateline, markup) goes with the claim that follows
    it, or with the one before where it touches that.
    """
    claims: list[Claim] = []
    line, counted = 1, 0
    for index, start, end in _stretches(source):
        line += _breaks(source.text, counted, start)
        counted = start
        view = source.view[start:end]
        claims.append(
            Claim(
                id=f"{source.id}{len(claims) + 1}",
                source=source.id,
                start=start,
                end=end,
                line=line,
                text=source.text[start:end],
                view=view,
                heading=source.blocks[index].heading,
                tokens=tokens(view, start),
                block=index,
            )
        )
    return claims


def _stretches(source: Source) -> Iterator[tuple[int, int, int]]:
    """Yield (block, start, end) of each claim; a block without a word joins its neighbour."""
    for kept, run in groupby(enumerate(source.blocks), key=lambda item: item[1].reason is None):
        if not kept:
            continue
        found: list[tuple[int, int, int]] = []
        waiting: tuple[int, int, int] | None = None  # blocks without a word, for the next claim
        for index, block in run:
            if is_bare(source.view[block.start : block.end]):
                waiting = (index, waiting[1] if waiting else block.start, block.end)
                continue
            pieces = _cut(source, block)
            if waiting:
                pieces[0] = (waiting[1], pieces[0][1])
                waiting = None
            found.extend((index, start, end) for start, end in pieces)
        if waiting and found:
            found[-1] = (*found[-1][:2], waiting[2])
        elif waiting:
            found.append(waiting)
        yield from found


def _cut(source: Source, block: Block) -> list[tuple[int, int]]:
    """Cut one block into the spans of its claims, which cover all of its text."""
    view = source.view[block.start : block.end]
    pieces = spans(view)
    pieces = _joined_heading(view, pieces) if block.heading else split(view, pieces)
    ends = [
        _glued(source.text, block.start + end, block.start + following)
        for (_, end), (following, _) in pairwise(pieces)
    ]
    result = []
    start = block.start
    for end in (*ends, block.end):
        result.append((start, end))
        start = _skip_blanks(source.text, end)
    return result


def _joined_heading(view: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join pieces of a headline that are too short to be claims: "Wow! Kim visits Moscow"."""
    result = pieces[:1]
    for start, end in pieces[1:]:
        before = result[-1][0]
        if min(len(view[before:start].split()), len(view[start:end].split())) < _SHORT_HEADING:
            result[-1] = (before, end)
        else:
            result.append((start, end))
    return result


def _glued(text: str, at: int, stop: int) -> int:
    """Move ``at`` over masked marks that touch the claim before them, as in ``[link.](url)``."""
    while at < stop and not text[at].isspace():
        at += 1
    return at


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _breaks(text: str, start: int, end: int) -> int:
    """Count the line breaks of a stretch that does not begin inside a CR LF."""
    crlf = text.count("\r\n", start, end)
    return text.count("\n", start, end) + text.count("\r", start, end) - crlf
