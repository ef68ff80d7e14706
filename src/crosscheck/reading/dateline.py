"""Where a paragraph's dateline ends, and the agency it names.

SEOUL, May 4 (Yonhap) -- The north agreed to ...
^^^^^^^^^^^^^^^^^^^^^^^^^ masked, via Yonhap
"""

from __future__ import annotations

import re

from crosscheck.lexicon.agencies import CARRIER_OF

_LONGEST = 110
_CLOSING = frozenset(")]/")
_DASH = r"\s*[—―]\s*|\s+[-–]{1,3}\s+|\s*--+\s*|(?<=[)\]/])\.?\s*[-–:]?\s*"
_BRACKET = r"[(\[/]([^()\[\]/]{2,40}(?:/[^()\[\]/]{2,20})?)[)\]/]\.?$"
_PIECE = r"[,/;]| via "
_PLACE = r"[^\W\d_][\w.'’-]*"
# Compiled (and kept) by re where a paragraph may have a dateline.


def dateline_end(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Return (offset behind the dateline of ``text[start:end]``, canonical agency or None).

    The offset is ``start`` where the paragraph has no dateline.
    """
    head_limit = min(end, start + _LONGEST)
    opening = text[start:head_limit]
    if not _may_have_dateline(opening.lstrip()):
        return start, None
    for dash in re.finditer(_DASH, opening):
        if not dash.group() and not opening[: dash.start()].endswith((")", "]")):
            continue
        head = opening[: dash.start()].strip()
        rest = text[start + dash.end() : start + dash.end() + 3].lstrip("\"'“‘«„([")
        if not rest or not (rest[0].isupper() or rest[0].isdigit()):
            return start, None
        found, via = _read_head(head, bool(dash.group().strip()))
        if found:
            return start + dash.end(), via
        if not re.search(_BRACKET, head):
            break
    return start, None


def _may_have_dateline(opening: str) -> bool:
    """Whether there is a bracket for an agency, or a place in capitals ("McALLEN" is one)."""
    second = opening[1:2]
    shouted = not (second.isalpha() and second.islower()) or opening.startswith("Mc")
    return shouted or not _CLOSING.isdisjoint(opening)


def _read_head(head: str, dashed: bool) -> tuple[bool, str | None]:
    """Whether ``head`` is a dateline, and its agency."""
    bracket = re.search(_BRACKET, head)
    if bracket:
        names = [piece.strip() for piece in re.split(_PIECE, bracket.group(1))]
        via = next((CARRIER_OF[name] for name in names if name in CARRIER_OF), None)
        place = head[: bracket.start()].strip()
        if via is None:
            return False, None
        return (not place or _is_place(place, shouted=not dashed)), via
    return (dashed and bool(head) and _is_place(head, shouted=True)), None


def _is_place(head: str, shouted: bool) -> bool:
    """Whether ``head`` is a place ("ST. PETERSBURG, Jan. 5"), in capitals if ``shouted``."""
    first, _, rest = head.partition(",")
    words = re.findall(_PLACE, first)
    if not words or len(words) > 5 or len(head) > 70:
        return False
    letters = "".join(filter(str.isalpha, first))
    if shouted and not (letters.replace("Mc", "").isupper() and len(letters) >= 4):
        return False
    rest_words = re.findall(_PLACE, rest)
    return len(rest_words) <= 6 and all(
        word[0].isupper() or word in ("of", "de", "la", "el", "on", "am", "pm")
        for word in (*words, *rest_words)
    )
