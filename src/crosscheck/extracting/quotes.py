"""What stands inside quotation marks: one fact a stretch, and a stretch for each claim it crosses.

    "We are ready. We have waited," said Lee.   'No deal,' wrote Ms. Roe of the voters' choice.
     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^                 ^^^^^^^                         ^ an apostrophe
     claim 1       claim 2

Straight and curly marks, double and single, are read alike; what is quoted inside a quotation
belongs to the outer one. A paragraph that opens a quotation and never closes it goes on in the
next paragraph if that begins with a quotation mark too; otherwise the mark is taken for stray.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, zip_longest

from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.model import Claim, Fact, Source

_DOUBLE = re.compile(r"[\"“”„«»]")
_SINGLE = re.compile(r"['‘’]")
_OPENING, _CLOSING = frozenset("“„«‘"), frozenset("”»’")
_BEFORE_OPENER = frozenset("([{-–—/\"'“‘„«")
_AFTER_CLOSER = frozenset(".,;:!?)]}-–—/\"'”’»…")
_ELISION = re.compile(r"\d0s|(?:n|em|tis|twas|til|till|cause|round|bout|cuz)\b", re.IGNORECASE)
_MAY_DROP_LETTERS = re.compile(r"(?:s|in|\bo|\bol)\Z", re.IGNORECASE)
_LONGEST_SINGLE = 1500  # characters; further apart, two apostrophes are no pair


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Add a fact of kind ``quote`` for each stretch inside quotation marks.

    The value is the words' norms joined by blanks, without punctuation. A fact never leaves its
    claim: a quotation that crosses three claims gives three facts.
    """
    paragraphs = [list(run) for _, run in groupby(claims, key=lambda claim: claim.block)]
    result: list[Claim] = []
    carried = False
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        stretches, carried = _stretches(source, paragraph, following or (), carried)
        result.extend(with_facts(claim, _facts(claim, stretches)) for claim in paragraph)
    return result


def _stretches(
    source: Source, paragraph: Sequence[Claim], following: Sequence[Claim], carried: bool
) -> tuple[list[tuple[int, int]], bool]:
    """Return the outermost quoted stretches of a paragraph, and whether the last one goes on.

    ``carried`` says that the paragraph before left a quotation open.
    """
    start, end = paragraph[0].start, paragraph[-1].end
    double, opener = _doubles(source, start, end, carried)
    single, single_opener = _singles(source, start, end)
    if goes_on := opener >= 0 and _goes_on(source, following, _DOUBLE):
        double.append((opener + 1, end))
    elif single_opener >= 0 and _goes_on(source, following, _SINGLE):
        single.append((single_opener + 1, end))
    return _outermost(double, single), goes_on


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
    return marks is _DOUBLE and _sides(source, mark.start(), start, end) == (False, True)


def _facts(claim: Claim, stretches: Sequence[tuple[int, int]]) -> list[Fact]:
    """Cut the stretches, which stand in order, down to the claim's words."""
    found = []
    starts = [token.start for token in claim.tokens] if stretches else []
    for index in range(bisect_left(stretches, claim.start, key=_end), len(stretches)):
        start, end = stretches[index]
        if start >= claim.end:
            break
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        words = [place for place in range(first, last) if claim.tokens[place].word]
        if words:
            value = " ".join(claim.tokens[place].norm for place in words)
            found.append(fact_between(claim, "quote", words[0], words[-1], value))
    return found


def _end(stretch: tuple[int, int]) -> int:
    return stretch[1]


def _doubles(
    source: Source, start: int, end: int, carried: bool
) -> tuple[list[tuple[int, int]], int]:
    """Return the stretches between double marks, and the mark left open at the end or -1."""
    found = []
    opener = -1
    for mark in _DOUBLE.finditer(source.view, start, end):
        at = mark.start()
        opens, closes = _sides(source, at, start, end)
        if carried and not opens:
            found.append((start, at))
        elif opener >= 0 and not (opens and not closes):
            found.append((opener + 1, at))
            opener = -1
        elif opens:  # a second opener means that the first was stray
            opener = at
        carried = False
    return found, opener


def _singles(source: Source, start: int, end: int) -> tuple[list[tuple[int, int]], int]:
    """Return the stretches between single marks; apostrophes are looked through.

    With them the mark that opens the paragraph, where it is left open, or -1.
    """
    view = source.view
    found = []
    opener = weak = -1
    for mark in _SINGLE.finditer(view, start, end):
        at = mark.start()
        opens, closes = _sides(source, at, start, end)
        if opener >= 0 and at - opener > _LONGEST_SINGLE:
            opener = weak = -1
        if opens and not closes and not _is_elision(source, at):
            if weak >= 0:
                found.append((opener + 1, weak))
            opener, weak = at, -1
        elif opener >= 0 and closes and not opens:
            if _may_be_apostrophe(view, at, end):
                weak = at if weak < 0 else weak
            else:
                found.append((opener + 1, at))
                opener = weak = -1
    if weak >= 0:
        found.append((opener + 1, weak))
        opener = -1
    return found, opener if opener >= 0 and not view[start:opener].strip() else -1


def _sides(source: Source, at: int, start: int, end: int) -> tuple[bool, bool]:
    """Whether the mark at ``at`` may open, and may close, by what stands beside it.

    Where that leaves both open, a curly mark in the source decides.
    """
    before = source.view[at - 1] if at > start else " "
    after = source.view[at + 1] if at + 1 < end else " "
    opens = (before.isspace() or before in _BEFORE_OPENER) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSER) and not before.isspace()
    if opens == closes:
        written = source.text[at]
        opens, closes = written in _OPENING, written in _CLOSING and not before.isspace()
        if not (opens or closes) and written == '"':
            return not before.isdigit(), True
    return opens, closes


def _is_elision(source: Source, at: int) -> bool:
    """Whether letters are left out, as in '90s and rock 'n' roll."""
    return source.text[at] == "’" or bool(_ELISION.match(source.view, at + 1))


def _may_be_apostrophe(view: str, at: int, end: int) -> bool:
    """Whether the closing mark may be that of "the voters' choice" or "nothin' new"."""
    if at + 1 >= end or not view[at + 1].isspace():
        return False
    return bool(_MAY_DROP_LETTERS.search(view[max(0, at - 4) : at]))


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
