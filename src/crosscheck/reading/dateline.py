"""Where a paragraph's dateline ends, and the agency it names.

SEOUL, May 4 (Yonhap) -- The north agreed to ...
^^^^^^^^^^^^^^^^^^^^^^^^^ masked, via Yonhap
"""

from __future__ import annotations

import re

from crosscheck.lexicon.agencies import CARRIER_OF

_LONGEST = 110
_DASH = re.compile(r"\s*[—―]\s*|\s+[-–]{1,3}\s+|\s*--+\s*|(?<=[)\]/])\.?\s*[-–:]?\s*")
_BRACKET = re.compile(r"[(\[/]([^()\[\]/]{2,40}(?:/[^()\[\]/]{2,20})?)[)\]/]\.?$")
_PIECE = re.compile(r"[,/;]| via ")
_PLACE = re.compile(r"[^\W\d_][\w.'’-]*")


def dateline_end(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Return (offset behind the dateline of ``text[start:end]``, canonical agency or None).

    The offset is ``start`` where the paragraph has no dateline.
    """
    head_limit = min(end, start + _LONGEST)
    opening = text[start:head_limit]
    for dash in _DASH.finditer(opening):
        if not dash.group() and not opening[: dash.start()].endswith((")", "]")):
            continue
        head = opening[: dash.start()].strip()
        rest = text[start + dash.end() : start + dash.end() + 3].lstrip("\"'“‘«„([")
        if not rest or not (rest[0].isupper() or rest[0].isdigit()):
            return start, None
        found, via = _read_head(head, bool(dash.group().strip()))
        if found:
            return start + dash.end(), via
        if not _BRACKET.search(head):
            break
    return start, None


def _read_head(head: str, dashed: bool) -> tuple[bool, str | None]:
    """Whether ``head`` is a dateline, and its agency."""
    bracket = _BRACKET.search(head)
    if bracket:
        names = [piece.strip() for piece in _PIECE.split(bracket.group(1))]
        via = next((CARRIER_OF[name] for name in names if name in CARRIER_OF), None)
        place = head[: bracket.start()].strip()
        if via is None:
            return False, None
        return (not place or _is_place(place, shouted=not dashed)), via
    return (dashed and bool(head) and _is_place(head, shouted=True)), None


def _is_place(head: str, shouted: bool) -> bool:
    """Whether ``head`` is a place ("ST. PETERSBURG, Jan. 5"), in capitals if ``shouted``."""
    first, _, rest = head.partition(",")
    words = _PLACE.findall(first)
    if not words or len(words) > 5 or len(head) > 70:
        return False
    letters = "".join(filter(str.isalpha, first))
    if shouted and not (letters.replace("Mc", "").isupper() and len(letters) >= 4):
        return False
    rest_words = _PLACE.findall(rest)
    return len(rest_words) <= 6 and all(
        word[0].isupper() or word in ("of", "de", "la", "el", "on", "am", "pm")
        for word in (*words, *rest_words)
    )
