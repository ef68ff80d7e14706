"""Numbers as written, in figures or in words, without what is around them.

1,024.5   twenty-five   two hundred and six   1.2 billion   10bn   a dozen   half a million
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.model import Token

_LONGEST = 18  # digits; longer ones are codes
_CONTINUES = frozenset((*words.SCALES, *words.SHORT_SCALES, "and", "-", "–", "—"))


class Numeral(NamedTuple):
    """A number from tokens ``first`` to ``last``, both included."""

    value: float
    first: int
    last: int
    step: float
    """Worth of its last telling digit: 100 for 1,200, 0.1 for 1.5. Says how round it is."""
    scale: float = 1
    """1e6 where "million" is part of it."""
    figures: bool = False


def canonical(value: float) -> str:
    """Write a value the one way: ``20``, ``0.5``, ``1200000000``."""
    if value == int(value):
        return str(int(value))
    return f"{value:.6f}".rstrip("0").rstrip(".")


def read_numeral(tokens: Sequence[Token], index: int) -> Numeral | None:
    """Read the longest number that starts at ``index``."""
    text = tokens[index].norm
    if peek.is_figure(text):
        value = figure_value(text)
        return None if value is None else _scaled(tokens, index, value, index, figures=True)
    if part := part_of_scale(tokens, index):
        return part
    if text in ("a", "an", "half"):
        return _article(tokens, index, text)
    read = _small_words(tokens, index)
    return None if read is None else _scaled(tokens, index, *read)


def figure_value(text: str) -> float | None:
    """Read digits with separators; None where they cannot be a plain number.

    ``1,024.5`` and ``1.024,5`` are clear; ``1,024`` is a thousand, ``1,5`` and ``10.500`` decimals.
    """
    if len(text) > _LONGEST or not text.replace(".", "").replace(",", "").isdecimal():
        return None  # a code, or a folded fraction sign
    if "," not in text and text.count(".") <= 1:
        return float(text)
    point = max(text.rfind("."), text.rfind(","))
    mark = text[point]
    other = "," if mark == "." else "."
    whole, rest = text[:point], text[point + 1 :]
    if other in whole:
        if mark in whole or not _grouped(whole.split(other)):
            return None
        return float(f"{whole.replace(other, '')}.{rest}")
    groups = text.split(mark)
    if _grouped(groups):
        return float("".join(groups))
    return float(f"{whole}.{rest}") if len(groups) == 2 and len(rest) <= 2 else None


def _grouped(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and len(groups) > 1 and all(len(g) == 3 for g in groups[1:])


def _article(tokens: Sequence[Token], index: int, text: str) -> Numeral | None:
    """Read ``a hundred``, ``a dozen``, ``half a million``, ``half-dozen``."""
    place = index + 1
    value = 1.0
    if text == "half":
        value = 0.5
        place += peek.norm(tokens, place) in ("a", "-")
    elif peek.norm(tokens, place) == "half" and peek.norm(tokens, place + 1) in ("-", "dozen"):
        value, place = 0.5, place + 1 + (peek.norm(tokens, place + 1) == "-")
    scale = words.SCALES.get(peek.norm(tokens, place))
    if scale is None or peek.norm(tokens, place) not in words.SCALES:
        return None
    return Numeral(value * scale, index, place, value * scale, scale)


def part_of_scale(tokens: Sequence[Token], index: int) -> Numeral | None:
    """Read ``three-quarters of a million``, ``a third of a billion``."""
    text = tokens[index].norm
    top = 1 if text in ("a", "one") else words.ONES.get(text, 0)
    place = index + 2 if peek.hyphen(tokens, index + 1) else index + 1
    bottom = words.PARTS.get(peek.norm(tokens, place), 0)
    joint = [peek.norm(tokens, place + 1), peek.norm(tokens, place + 2)]
    scale = words.SCALES.get(peek.norm(tokens, place + 3), 0)
    if not (top and bottom > top and joint == ["of", "a"] and scale >= 1e6):
        return None
    value = float(round(scale * top / bottom))
    return Numeral(value, index, place + 3, value, scale)


def _small_words(tokens: Sequence[Token], index: int) -> tuple[float, int] | None:
    """Read words below a hundred: (value, last token)."""
    text = tokens[index].norm
    if text in words.TENS:
        last = index + 2 if peek.hyphen(tokens, index + 1) else index + 1
        unit = words.ONES.get(peek.norm(tokens, last))
        if unit:
            return float(words.TENS[text] + unit), last
        return float(words.TENS[text]), index
    value = words.ONES.get(text, words.TEENS.get(text))
    return None if value is None else (float(value), index)


def _scaled(
    tokens: Sequence[Token], first: int, value: float, last: int, figures: bool = False
) -> Numeral:
    """Add ``hundred and six``, ``thousand``, ``and a half``, ``million``, ``bn``."""
    step = _step(tokens[last].norm if figures else "", value)
    scale = 1.0
    following = peek.norm(tokens, last + 1)
    if following not in _CONTINUES:
        return Numeral(value, first, last, step, scale, figures)
    half = following == "and" and [
        peek.norm(tokens, last + 2),
        peek.norm(tokens, last + 3),
    ] == ["a", "half"]
    if half:
        value, last, step = value + 0.5, last + 3, 0.5
    while True:
        place = last + 2 if peek.hyphen(tokens, last + 1) else last + 1
        word = peek.norm(tokens, place)
        factor = words.SCALES.get(word)
        if factor is None and figures and scale == 1 and peek.glued(tokens, last):
            factor = words.SHORT_SCALES.get(word) if place == last + 1 else None
        if factor is None and word in ("bn", "mln", "bln", "trn", "mn") and figures and scale == 1:
            factor = words.SHORT_SCALES[word]
        if factor is None or (scale > 1 and factor <= scale):
            break
        value, step, scale, last = value * factor, step * factor, scale * factor, place
        if not figures and factor in (1e2, 1e3, 1e6):
            value, step, last = _tail(tokens, value, step, last, factor)
    return Numeral(round(value, 6), first, last, step, scale, figures)


def _tail(
    tokens: Sequence[Token], value: float, step: float, last: int, factor: float
) -> tuple[float, float, int]:
    """Add the smaller rest: ``two hundred`` + ``and six``, ``one thousand`` + ``two hundred``."""
    place = last + 1
    if peek.norm(tokens, place) == "and":
        place += 1
    if place >= len(tokens):
        return value, step, last
    rest = _small_words(tokens, place)
    if rest is None or (place > last + 1 and factor < 1e3 and rest[0] >= factor):
        return value, step, last
    amount, end = rest
    if factor >= 1e3 and peek.norm(tokens, end + 1) == "hundred":
        amount, end = amount * 100, end + 1
        more = _small_words(tokens, end + 1) if end + 1 < len(tokens) else None
        if more:
            amount, end = amount + more[0], more[1]
    following = peek.norm(tokens, end + 1)
    counted_apart = place > last + 1 and factor >= 1e3 and amount >= 100
    if following in words.SCALES or counted_apart:
        return value, step, last
    return value + amount, 1, end


def _step(figure: str, value: float) -> float:
    """Return the worth of the last digit that is not a trailing zero."""
    _, _, decimals = figure.partition(".")
    if decimals and value != int(value):
        return float(10 ** -len(decimals))
    number = int(abs(value)) if math.isfinite(value) else 0
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    return float(step)
