"""Percent, money, ages and units of measure around an amount.

Values of measures come in base units (metre, kilogram, celsius, minute, month), so that 10 km and
6.2 miles can be compared. A month has no fixed number of days: days and months never meet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crosscheck.extracting.numbers import head_nouns
from crosscheck.extracting.numbers.ages import age_end
from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import currencies
from crosscheck.lexicon.units import DURATIONS, MEASURES, QUANTITIES, SCALED
from crosscheck.model import FactKind, Token

_LINKS = frozenset("of is was stands stood at reached about around some nearly roughly".split())
"""Between a quantity and its figure."""
_PER_HOUR = frozenset({("per", "hour"), ("an", "hour"), ("/", "h")})


class Measure(NamedTuple):
    """The kind and unit of an amount, and the tokens that they add to its span."""

    kind: FactKind
    unit: str
    first: int
    last: int
    factor: float = 1
    offset: float = 0
    """Base value = (value + offset) * factor."""


def read_measure(tokens: Sequence[Token], amount: Amount) -> Measure | None:
    """Return what the signs and words next to the amount say it measures."""
    after = amount.last + 1
    vague = amount.approximate and peek.norm(tokens, after) == "of"
    if vague or peek.hyphen(tokens, after):
        after += 1
    readers: tuple[Callable[[Sequence[Token], Amount, int], Measure | None], ...] = (
        _percent,
        _money,
        _age,
        _degrees,
        _plain,
        _quantity,
    )
    for reader in readers:
        found = reader(tokens, amount, after)
        if found:
            return found
    return None


def _percent(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    word = peek.norm(tokens, after)
    if word == "percentage" and peek.norm(tokens, after + 1) in ("point", "points"):
        return Measure("percent", "percentage point", amount.first, after + 1)
    if word in ("percent", "%", "pct"):
        return Measure("percent", "percent", amount.first, after)
    if word == "per" and peek.norm(tokens, after + 1) == "cent":
        return Measure("percent", "percent", amount.first, after + 1)
    return None


def _money(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    sign = peek.norm(tokens, amount.first - 1)
    if sign in currencies.CURRENCY_SIGNS:
        first = amount.first - 1
        unit = currencies.CURRENCY_SIGNS[sign]
        prefix = currencies.DOLLAR_PREFIXES.get(peek.norm(tokens, first - 1).lower())
        if sign == "$" and prefix and peek.glued(tokens, first - 1):
            return Measure("money", prefix, first - 1, amount.last)
        return Measure("money", unit, first, amount.last)
    if sign in currencies.CURRENCY_CODES:
        return Measure("money", sign, amount.first - 1, amount.last)
    return _money_word(tokens, amount, after)


def _money_word(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    """Read the currency behind: euros, Swiss francs, Hong Kong dollars."""
    for place in range(after, min(after + 3, len(tokens))):
        word = tokens[place].norm
        if word in currencies.CURRENCY_CODES:
            return Measure("money", word, amount.first, place) if place == after else None
        unit = currencies.CURRENCY_WORDS.get(word)
        if unit is None and amount.scale >= 1e3:
            unit = currencies.SCALED_CURRENCY_WORDS.get(word)
        if unit is None and word in currencies.CURRENCY_SIGNS and place == after:
            return Measure("money", currencies.CURRENCY_SIGNS[word], amount.first, place)
        if unit is not None:
            before = peek.norm(tokens, place - 1)
            narrowed = currencies.CURRENCY_ADJECTIVES.get((before, unit))
            if narrowed is None and place > after:
                return None
            factor = 0.01 if unit == "cent" else 1
            code = "USD" if unit == "cent" else narrowed or unit
            return Measure("money", code, amount.first, place, factor)
        if not tokens[place].word or peek.is_figure(word):
            return None
    return None


def _age(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    last = age_end(tokens, amount, after)
    return None if last is None else Measure("number", "age", amount.first, last)


def _quantity(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    """Read ``magnitude 6.4``, ``population of 40,000``, ``the population of Ulm is 40,000``."""
    back = amount.first - 1
    while peek.norm(tokens, back) in _LINKS and back > 0:
        back -= 1
    linked = back < amount.first - 1
    if linked and tokens[back].capital:
        while back > 0 and (tokens[back].capital or peek.norm(tokens, back) in ("of", "the", "'s")):
            back -= 1
    noun = peek.norm(tokens, back)
    if noun not in QUANTITIES or (noun not in SCALED and not linked):
        return None
    return Measure("number", noun, amount.first, amount.last)


def _degrees(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    place = after
    if peek.norm(tokens, place) in ("degree", "degrees", "°"):
        place += 1
    marked = place > after or peek.glued(tokens, amount.last)
    scale = peek.norm(tokens, place)
    if scale in ("celsius", "centigrade") or (scale == "c" and marked):
        return Measure("number", "celsius", amount.first, place)
    if scale == "fahrenheit" or (scale == "f" and marked):
        return Measure("number", "celsius", amount.first, place, 5 / 9, -32)
    return Measure("number", "degree", amount.first, place - 1) if place > after else None


def _plain(tokens: Sequence[Token], amount: Amount, after: int) -> Measure | None:
    """Read length, weight, area, speed, duration; a compound names what lasts so long."""
    place = after
    shape = peek.norm(tokens, place)
    if shape in ("square", "cubic"):
        place += 1
    word = peek.norm(tokens, place)
    known = MEASURES.get(word) or MEASURES.get(head_nouns.singular(word))
    if known is None:
        return None
    unit, factor = known
    if place > after:
        power = 2 if shape == "square" else 3
        return Measure("number", f"{shape} {unit}", amount.first, place, factor**power)
    if (peek.norm(tokens, place + 1), peek.norm(tokens, place + 2)) in _PER_HOUR:
        return Measure("number", f"{unit} per hour", amount.first, place + 2, factor)
    if unit in DURATIONS:
        unit = _narrowed_duration(tokens, amount, place, unit)
    return Measure("number", unit, amount.first, place, factor)


def _narrowed_duration(tokens: Sequence[Token], amount: Amount, place: int, unit: str) -> str:
    """Tell a ten-year term from ten years in prison, two years later from two years."""
    following = peek.norm(tokens, place + 1)
    if following in ("later", "earlier", "before", "after", "away", "apart"):
        return f"{following} {unit}"
    if peek.hyphen(tokens, amount.last + 1):
        head = head_nouns.head_noun(tokens, place + 1, single=True)
        if head:
            return f"{head.unit.split()[-1]} {unit}"
    return unit
