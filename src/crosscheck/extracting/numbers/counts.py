"""From an amount to its fact: its bounds, and what it measures or counts.

more than   20   state leaders        10   km
bounds      amount   counted unit     amount   measure, converted to metres
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.interface import fact_between
from crosscheck.extracting.numbers import measures
from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.numbers.bounds import hedged
from crosscheck.extracting.numbers.counted_units import unit_of
from crosscheck.extracting.numbers.labels import is_name
from crosscheck.extracting.numbers.number_words import canonical
from crosscheck.extracting.shared import peek
from crosscheck.model import Claim, Fact, Token


def counted(claim: Claim, amount: Amount, titled: bool) -> tuple[Fact | None, int]:
    """Add bounds and unit to an amount and make it a fact."""
    tokens = claim.tokens
    end = amount.last + 1
    if peek.norm(tokens, amount.first - 1) in ("minus", "negative"):
        return None, end  # below zero: the bounds would turn around
    wide = hedged(tokens, amount)
    measure = _measure(tokens, amount, wide)
    if measure is None:
        if is_name(tokens, amount, titled):
            return None, end
        unit, last = unit_of(tokens, wide)
        if unit is None and (_is_small_word(tokens, amount) or amount.single):
            return None, end
        measure = measures.Measure("number", unit or "", wide.first, last)
    elif _is_one_day(tokens, amount, measure):
        return None, end
    return _in_base_unit(claim, wide, measure), max(end, measure.last + 1)


def _measure(tokens: Sequence[Token], amount: Amount, wide: Amount) -> measures.Measure | None:
    """Read what the amount measures; the hedge around it belongs to the span."""
    if amount.share:
        return measures.Measure("percent", "percent", wide.first, wide.last)
    measure = measures.read_measure(tokens, amount)
    if measure is None and wide.last > amount.last:
        measure = measures.read_measure(tokens, wide)  # 90-plus percent
    if measure is None:
        return None
    first, last = min(wide.first, measure.first), max(wide.last, measure.last)
    return measure._replace(first=first, last=last)


def _in_base_unit(claim: Claim, amount: Amount, measure: measures.Measure) -> Fact:
    """Convert to the base unit."""
    factor, offset = measure.factor, measure.offset

    def base(value: float) -> float:
        return round((value + offset) * factor, 6)

    plain = factor == 1 and not offset
    low, high = (amount.low, amount.high) if plain else (base(amount.low), base(amount.high))
    value = amount.value
    if not plain:
        value = "-".join(canonical(base(float(part))) for part in value.split("-"))
    return fact_between(
        claim,
        measure.kind,
        measure.first,
        measure.last,
        value,
        measure.unit or None,
        amount.approximate,
        low,
        high,
    )


def _is_one_day(tokens: Sequence[Token], amount: Amount, measure: measures.Measure) -> bool:
    """Tell ``one day he left`` from a length of time."""
    return tokens[amount.first].norm == "one" and tokens[measure.last].norm == "day"


def _is_small_word(tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell ``the two`` and ``three`` alone, which stand for somebody named before."""
    return not amount.figures and amount.high <= 10 and amount.first == amount.last
