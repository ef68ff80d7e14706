"""Which quotation marks open and which close, and which are apostrophes.

    'No deal,' wrote Ms. Roe of the voters' choice in the '90s.
    ^ opens  ^ closes                     ^ apostrophe   ^ elision

Straight and curly marks, double and single, are read alike.
"""

from __future__ import annotations

import re

from crosscheck.model import Source

DOUBLE = re.compile(r"[\"“”„«»]")
SINGLE = re.compile(r"['‘’]")
_OPENING, _CLOSING = frozenset("“„«‘"), frozenset("”»’")
_BEFORE_OPENER = frozenset("([{-–—/\"'“‘„«")
_AFTER_CLOSER = frozenset(".,;:!?)]}-–—/\"'”’»…")
_ELISION = re.compile(r"\d0s|(?:n|em|tis|twas|til|till|cause|round|bout|cuz)\b", re.IGNORECASE)
_MAY_DROP_LETTERS = re.compile(r"(?:s|in|\bo|\bol)\Z", re.IGNORECASE)
_LONGEST_SINGLE = 1500  # characters; further apart, two apostrophes are no pair


def doubles(
    source: Source, start: int, end: int, carried: bool
) -> tuple[list[tuple[int, int]], list[int], int]:
    """Return the stretches between double marks, the stray marks, and the one left open or -1.

    ``carried`` says that the paragraph before left a quotation open.
    """
    found = []
    strays = []
    opener = -1
    for mark in DOUBLE.finditer(source.view, start, end):
        at = mark.start()
        opens, closes = sides(source, at, start, end)
        if carried and not opens:
            found.append((start, at))
        elif opener >= 0 and not (opens and not closes):
            found.append((opener + 1, at))
            opener = -1
        elif opens:  # a second opener means that the first was stray
            if opener >= 0:
                strays.append(opener)
            opener = at
        carried = False
    return found, strays, opener


def singles(source: Source, start: int, end: int) -> tuple[list[tuple[int, int]], int]:
    """Return the stretches between single marks; apostrophes are looked through.

    With them the mark that opens the paragraph, where it is left open, or -1.
    """
    view = source.view
    found = []
    opener = weak = -1
    for mark in SINGLE.finditer(view, start, end):
        at = mark.start()
        opens, closes = sides(source, at, start, end)
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


def sides(source: Source, at: int, start: int, end: int) -> tuple[bool, bool]:
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
