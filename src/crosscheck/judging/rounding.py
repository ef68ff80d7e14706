"""Can one state of the world make two figures right? Bounds, rounding, and other units."""

from __future__ import annotations

import re

from crosscheck.lexicon.units import DURATIONS, MEASURES
from crosscheck.model import Fact

FIGURE = re.compile(r"-?\d+(\.\d+)?\Z")
EXACT = 1e-9
"""Of two figures that binary fractions do not hold exactly."""
_FAHRENHEIT = 5 / 9
"""A degree of it, in degrees Celsius."""
_LETTERS = re.compile(r"[a-z]+")


def fits(x: Fact, y: Fact) -> bool:
    """Whether one state of the world makes both figures right."""
    if x.value == y.value or x.value == "-".join(reversed(y.value.split("-"))):
        return True  # 3-1 and 1-3 are one score, told by the two sides
    if x.low is None or x.high is None or y.low is None or y.high is None:
        return False
    slack = _rounding(x, y)
    if x.low - slack <= y.high and y.low - slack <= x.high:
        return True
    return _is_rounded(x, y)


def _rounding(x: Fact, y: Fact) -> float:
    """Return by how much two measures in two units may differ: half of each, where it is whole.

    35 miles may be 57 kilometres, and 112 degrees Fahrenheit 44.2 Celsius.
    """
    one, other = _written_unit(x), _written_unit(y)
    if one is None or other is None or one == other:
        return 0.0
    halves = (unit / 2 for unit, fact in ((one, x), (other, y)) if "." not in fact.text)
    return sum(halves)


def _written_unit(fact: Fact) -> float | None:
    """Return the size of the unit that a length, weight or heat was written in, in base units."""
    if fact.unit in DURATIONS:
        return None  # three weeks are 21 days
    words = _LETTERS.findall(fact.text.lower())
    word = words[-1] if words else ""
    if fact.unit == "celsius":
        return _FAHRENHEIT if word.startswith("f") else 1.0
    known = MEASURES.get(word) or MEASURES.get(word.removesuffix("s"))
    return known[1] if known and known[0] == fact.unit else None


def _is_rounded(x: Fact, y: Fact) -> bool:
    """Whether the coarser figure is the finer one rounded: 9 and 8.76 percent, 4,100 and 4,068."""
    if not (FIGURE.match(x.value) and FIGURE.match(y.value)):
        return False
    one, other = last_place(x.value), last_place(y.value)
    if one == other:
        return False
    return abs(float(x.value) - float(y.value)) <= 0.5 * max(one, other) + EXACT


def last_place(value: str) -> float:
    """Return what the last digit that was not rounded counts: 0.1 in 17.3, 100 in 4100.

    Of whole numbers two digits at least are meant: 100 may stand for 96, not for 60.
    """
    whole, _, decimals = value.lstrip("-").partition(".")
    if decimals:
        return 10.0 ** -len(decimals)
    zeros = len(whole) - len(whole.rstrip("0"))
    return 10.0 ** max(0, min(zeros, len(whole) - 2))
