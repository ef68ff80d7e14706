"""Parts of a percentage point, as central banks move: 25 basis points, half a percentage point.

a quarter of a percentage point    a quarter-point cut    three-quarters of a point -> 0.25, 0.75
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.numbers.number_words import read_numeral
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.model import Token

_A = ("a", "one")
_POINT = ("point", "points")


class Points(NamedTuple):
    """A change in percentage points, from tokens ``first`` to ``last``, both included."""

    first: int
    last: int
    value: float
    share: bool = False
    """It is a part of a percent: one-tenth of a percent is 0.1 percent."""


def read_points(tokens: Sequence[Token], index: int) -> Points | None:
    """Read the part of a percentage point that starts at ``index``, None where none does."""
    return _basis_points(tokens, index) or _part(tokens, index)


def _basis_points(tokens: Sequence[Token], index: int) -> Points | None:
    if not peek.is_figure(tokens[index].norm) and tokens[index].norm not in words.ONES:
        return None
    numeral = read_numeral(tokens, index)
    if numeral is None:
        return None
    place = numeral.last + 2 if peek.hyphen(tokens, numeral.last + 1) else numeral.last + 1
    end = place + 2 if peek.hyphen(tokens, place + 1) else place + 1
    if peek.norm(tokens, place) != "basis" or peek.norm(tokens, end) not in _POINT:
        return None
    return Points(index, end, numeral.value / 100)


def _part(tokens: Sequence[Token], index: int) -> Points | None:
    """Read ``half a percentage point``, ``a quarter-point``, ``three-quarters of a point``."""
    top, place = 1, index
    first = tokens[index].norm
    if first in _A or first in words.ONES:
        top = words.ONES.get(first, 1)
        place += 2 if peek.hyphen(tokens, index + 1) else 1
    bottom = words.PARTS.get(peek.norm(tokens, place), 0)
    if bottom <= top:
        return None
    end = place + 1
    joined = peek.hyphen(tokens, end)
    of = peek.norm(tokens, end) == "of"
    end += joined or of
    article = peek.norm(tokens, end) == "a"
    end += article
    if article and peek.norm(tokens, end) in ("percent", "per"):
        end += peek.norm(tokens, end) == "per"  # per cent
        return Points(index, end, top / bottom, share=True)
    percentage = peek.norm(tokens, end) == "percentage"
    end += percentage
    if peek.norm(tokens, end) not in _POINT:
        return None
    # "half a point" may be one of a league; "a quarter-point" and "a quarter point" are not
    told = percentage or joined or not (of or article)
    return Points(index, end, top / bottom) if told else None
