"""Words that blur a number: about, nearly, more than, up to, or so.

    about 20 -> 17.5..22.5    nearly 20 -> 17..20    over 20 -> 20..inf    up to 20 -> 0..20
    20-plus -> 20..30         60-plus -> 60..75      (some more, but not many)

The rounder the figure, the wider the band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon.currencies import CURRENCY_SIGNS
from crosscheck.model import Token

_LONGEST_HEDGE = 4
_INFINITY = float("inf")


def hedged(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Widen the amount by the words around it; its span takes them in."""
    how, first = _hedge_before(tokens, _start(tokens, amount.first))
    last = amount.last
    if how is None:
        how, last = _hedge_behind(tokens, amount.last)
        first = amount.first
    if how is None:
        return amount
    low, high = _bounds(how, amount)
    return replace(amount, first=first, last=last, low=low, high=high, approximate=True)


def _start(tokens: Sequence[Token], start: int) -> int:
    """Return where a hedge would end: before the currency sign ("more than US$5")."""
    if peek.norm(tokens, start - 1) in CURRENCY_SIGNS:
        start -= 1
        if peek.glued(tokens, start - 1) and tokens[start - 1].word:
            start -= 1
    return start


def _hedge_before(tokens: Sequence[Token], start: int) -> tuple[str | None, int]:
    """Return (how it bounds, first token of the hedge), the longest phrase first."""
    for length in range(min(_LONGEST_HEDGE, start), 1, -1):
        phrase = tuple(token.norm for token in tokens[start - length : start])
        how = words.HEDGE_PHRASES.get(phrase)
        if how:
            return how, start - length
    how = words.HEDGES.get(peek.norm(tokens, start - 1))
    return how, start - 1


def _hedge_behind(tokens: Sequence[Token], last: int) -> tuple[str | None, int]:
    """Read ``or more``, ``or so``, ``20+``, ``90-plus``: (how it bounds, last token)."""
    pair = (peek.norm(tokens, last + 1), peek.norm(tokens, last + 2))
    how = words.HEDGES_BEHIND.get(pair)
    if how:
        return how, last + 2
    how = words.HEDGES_BEHIND.get(pair[:1])
    return (how, last + 1) if how and peek.glued(tokens, last) else (None, last)


def _bounds(how: str, amount: Amount) -> tuple[float, float]:
    """Return the least and the greatest value that the hedge leaves open."""
    low, high = amount.low, amount.high
    if amount.share:
        low = high = float(amount.value)
    slack = max(0.1 * high, 0.25 * amount.step)
    wide = max(0.15 * high, 0.3 * amount.step)
    top = 100 if amount.share else _INFINITY
    return {
        "about": (low - slack, high + slack),
        "below": (low - wide, high),
        "above": (low, high + wide),
        "more": (low, top),
        "plus": (low, min(top, high + max(amount.step, 0.25 * high))),
        "less": (0.0, high),
    }[how]
