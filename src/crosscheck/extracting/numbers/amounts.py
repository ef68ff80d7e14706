"""Numbers with the bounds that their own words give.

    20 -> 20..20    10 to 20 -> 10..20    dozens -> 24..99    two-thirds -> 65.67..67.67 percent

Words around them (about, more than) are read in bounds.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.extracting.numbers.number_words import (
    Numeral,
    canonical,
    part_of_scale,
    read_numeral,
)
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon.currencies import CURRENCY_SIGNS
from crosscheck.model import Token


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its bounds, from tokens ``first`` to ``last``, both included."""

    first: int
    last: int
    value: str
    low: float
    high: float
    step: float = 1
    approximate: bool = False
    share: bool = False
    """A part of a whole, in percent: half, two-thirds."""
    scale: float = 1
    figures: bool = False

    @property
    def single(self) -> bool:
        """It counts exactly one."""
        return self.low == self.high == 1


def read_amount(tokens: Sequence[Token], index: int) -> Amount | None:
    """Read the amount that starts at ``index``, without hedges before it."""
    vague = _vague(tokens, index) or _share(tokens, index)
    if vague:
        return vague
    numeral = read_numeral(tokens, index)
    if numeral is None:
        return None
    return _range(tokens, numeral) or Amount(
        index,
        numeral.last,
        canonical(numeral.value),
        numeral.value,
        numeral.value,
        numeral.step,
        scale=numeral.scale,
        figures=numeral.figures,
    )


def _vague(tokens: Sequence[Token], index: int) -> Amount | None:
    """Read dozens, tens of thousands, several hundred, a few thousand."""
    few = index + 1 if tokens[index].norm == "a" else index
    count = words.VAGUE_COUNTS.get(peek.norm(tokens, few))
    scale = words.SCALES.get(peek.norm(tokens, few + 1))
    if count and scale:
        return _blurred(index, few + 1, count[0] * scale, count[1] * scale)
    text = tokens[index].norm
    if text not in words.VAGUE:
        return None
    low, high = words.VAGUE[text]
    of = peek.norm(tokens, index + 1) == "of"
    outer = words.VAGUE.get(peek.norm(tokens, index + 2))
    if of and outer and outer[0] > high:
        return _blurred(index, index + 2, low * outer[0] / 2, (high + 1) * outer[0] / 2 - 1)
    counts = text != "tens" and (of or text != "scores")
    return _blurred(index, index, low, high) if counts else None


def _blurred(first: int, last: int, low: float, high: float) -> Amount:
    return Amount(first, last, canonical(low), float(low), float(high), approximate=True)


def _share(tokens: Sequence[Token], index: int) -> Amount | None:
    """Read half of, a third of, two-thirds, one in five: percent with a little slack."""
    text = tokens[index].norm
    following = peek.norm(tokens, index + 1)
    if text == "half":
        plain = following in ("of", "the", "their", "its", "his", "her", "our", "all", "those")
        return _percent(index, index, 50) if plain else None
    top = 1 if text in ("a", "one") else words.ONES.get(text, 0)
    if not top or part_of_scale(tokens, index):
        return None
    place = index + 2 if peek.hyphen(tokens, index + 1) else index + 1
    part = peek.norm(tokens, place)
    bottom = words.PARTS.get(part, 0)
    if bottom > top and (part.endswith("s") == (top > 1)) and _is_part(tokens, index, place, top):
        return _percent(index, place, 100 * top / bottom)
    if following == "in" and text != "a":
        whole = read_numeral(tokens, index + 2) if index + 2 < len(tokens) else None
        if whole and top < whole.value <= 100 and whole.scale == 1 and not whole.figures:
            return _percent(index, whole.last, 100 * top / whole.value)
    return None


def _is_part(tokens: Sequence[Token], first: int, last: int, top: int) -> bool:
    """Tell ``a third of them`` from ``a third term``."""
    if top > 1 or peek.norm(tokens, last + 1) == "of":
        return True
    by = peek.norm(tokens, first - 1) in ("by", "nearly", "almost", "than", "about", "roughly")
    return by and tokens[last].norm != "half"


def _percent(first: int, last: int, value: float) -> Amount:
    value = round(value, 2)
    return Amount(first, last, canonical(value), value - 1, value + 1, 5, True, True)


def _range(tokens: Sequence[Token], first: Numeral) -> Amount | None:
    """Read ``10 to 20``, ``10-20``, ``between 10 and 20``, ``two or three``, ``$2-3 billion``."""
    place = first.last + 1
    joint = peek.norm(tokens, place)
    before = peek.norm(tokens, first.first - 1)
    if before in CURRENCY_SIGNS:
        before = peek.norm(tokens, first.first - 2)
    between = joint == "and" and before == "between"
    through = joint in ("to", "or") and before != "from"
    if not (between or through or peek.hyphen(tokens, place)) or place + 1 >= len(tokens):
        return None
    place += 1
    if tokens[place].norm in CURRENCY_SIGNS and place + 1 < len(tokens):
        place += 1
    if tokens[place].norm in ("a", "an", "half"):
        return None
    second = read_numeral(tokens, place)
    if second is None or (joint == "or" and second.value > first.value + 10):
        return None
    low = first.value
    if first.scale == 1 and second.scale > 1 and low < second.value / second.scale:
        low *= second.scale
    if not low < second.value:
        return None
    return Amount(
        first.first,
        second.last,
        f"{canonical(low)}-{canonical(second.value)}",
        low,
        second.value,
        max(first.step, second.step),
        True,
        scale=second.scale,
        figures=first.figures,
    )
