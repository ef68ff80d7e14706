"""Which words stand inside quotation marks, across sentences and paragraphs.

    "We won," he said. "It is over."                two quotations, 1 and 2
    "We won.  <paragraph>  "It is over."            one, which goes on in the next paragraph
    He began: "We won. It is over.  <paragraph>     a stray one: it may end anywhere

What is quoted inside a quotation belongs to the outer one. A paragraph that opens a quotation and
never closes it goes on in the next paragraph if that begins with a mark too, or first closes one.
If not, the mark is stray: its quotation reaches to the next one or to the end of the paragraph, no
further. So a lone mark can never swallow an article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from crosscheck.extracting.shared.quotation_marks import DOUBLE, SINGLE, doubles, sides, singles
from crosscheck.model import Claim, Source, Token

_MOST_MARKS = 4_000
"""A paragraph with more marks than this is no prose: nothing in it is a quotation."""


class Stretch(NamedTuple):
    """The inside of a pair of marks: code points ``start`` to ``end`` of the source's text."""

    start: int
    end: int
    number: int
    """Of the quotation, from 1; one that goes on in the next paragraph keeps its number."""
    stray: bool = False
    """Never closed."""


def quotations(source: Source, claims: Sequence[Claim]) -> list[tuple[int, ...]]:
    """Return per claim and token the number of the quotation it stands in, 0 outside.

    The marks themselves count as outside; a stray quotation counts.
    """
    result = []
    for paragraph, stretches in by_paragraph(source, claims):
        starts = [stretch.start for stretch in stretches]
        for claim in paragraph:
            place = bisect_right(starts, claim.end) - 1
            if place < 0 or stretches[place].end <= claim.start:
                result.append((0,) * len(claim.tokens))
                continue
            result.append(tuple(_number(token, stretches, starts) for token in claim.tokens))
    return result


def _number(token: Token, stretches: Sequence[Stretch], starts: Sequence[int]) -> int:
    place = bisect_right(starts, token.start) - 1
    is_mark = token.norm == '"' or (token.norm == "'" and not token.word)
    if is_mark or place < 0 or token.start >= stretches[place].end:
        return 0
    return stretches[place].number


def by_paragraph(
    source: Source, claims: Sequence[Claim]
) -> Iterator[tuple[list[Claim], list[Stretch]]]:
    """Yield the claims of each paragraph with its outermost quotations, in text order."""
    paragraphs = [list(run) for _, run in groupby(claims, key=lambda claim: claim.block)]
    number = 0
    carried = False
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        found, goes_on = _stretches(source, paragraph, following or (), carried)
        stretches: list[Stretch] = []
        for start, end, stray in found:
            first = carried and not stretches
            number += not (first and not source.view[paragraph[0].start : start].strip(' "'))
            stretches.append(Stretch(start, end, number, stray))
        yield paragraph, stretches
        carried = goes_on


def _stretches(
    source: Source, paragraph: Sequence[Claim], following: Sequence[Claim], carried: bool
) -> tuple[list[tuple[int, int, bool]], bool]:
    """Return (start, end, stray) of each quotation, and whether the last one goes on.

    ``carried`` says that the paragraph before left a quotation open.
    """
    start, end = paragraph[0].start, paragraph[-1].end
    if source.view.count('"', start, end) > _MOST_MARKS:
        return [], False
    double, strays, opener = doubles(source, start, end, carried)
    single, single_opener = singles(source, start, end)
    goes_on = opener >= 0 and _goes_on(source, following, DOUBLE)
    if goes_on:
        double.append((opener + 1, end))
    elif opener >= 0:
        strays.append(opener)
    if not goes_on and single_opener >= 0 and _goes_on(source, following, SINGLE):
        single.append((single_opener + 1, end))
    closed = _outermost(double, single)
    return _with_strays(closed, strays, end), goes_on


def _with_strays(
    closed: Sequence[tuple[int, int]], strays: Sequence[int], end: int
) -> list[tuple[int, int, bool]]:
    """Add the stray quotations; each reaches to the next one or to the end."""
    found = [(first, last, False) for first, last in closed]
    for mark in strays:
        place = bisect_right(closed, (mark, end))
        if not place or closed[place - 1][1] <= mark:
            found.append((mark + 1, end, True))
    found.sort()
    marks = [first - 1 for first, _, _ in found[1:]] + [end]
    return [
        (first, min(last, mark), stray)
        for (first, last, stray), mark in zip(found, marks, strict=False)
    ]


def _goes_on(source: Source, following: Sequence[Claim], marks: re.Pattern[str]) -> bool:
    """Whether a quotation left open goes on: the next paragraph opens or first closes one."""
    if not following or following[0].heading:
        return False
    start, end = following[0].start, following[-1].end
    mark = marks.search(source.view, start, end)
    if not mark:
        return False
    if not source.view[start : mark.start()].strip():
        return True
    return marks is DOUBLE and sides(source, mark.start(), start, end) == (False, True)


def _outermost(
    double: list[tuple[int, int]], single: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Merge both kinds in order; what lies inside another stretch is dropped.

    Where two cross, the single one was no quotation.
    """
    kept: list[tuple[int, int, bool]] = []
    merged = [(start, end, True) for start, end in double]
    merged += [(start, end, False) for start, end in single]
    for start, end, sure in sorted(merged, key=lambda item: (item[0], -item[1])):
        if kept and start < kept[-1][1]:
            if end <= kept[-1][1] or kept[-1][2]:
                continue
            kept.pop()
        kept.append((start, end, sure))
    return [(start, end) for start, end, _ in kept]
