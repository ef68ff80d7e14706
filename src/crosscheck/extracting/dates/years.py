"""Years, decades, centuries, seasons and quarters.

2015 | 1989-2013 | 2012-13 | the 1990s | the '60s | summer of 2015 | the first quarter of 2015
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.dates import periods
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import months as words
from crosscheck.lexicon.currencies import CURRENCY_SIGNS
from crosscheck.lexicon.number_words import ORDINAL_SUFFIXES, ORDINALS
from crosscheck.model import Token

_COUNT_HEDGES = frozenset({"than", "least", "some", "about", "around", "nearly", "almost", "over"})
_MONTHS_OF_PART = {"quarter": 3, "half": 6}


def year_at(tokens: Sequence[Token], index: int) -> int | None:
    """Return the four-digit year at ``index``, unless it counts something."""
    text = peek.norm(tokens, index)
    year = peek.small_int(text)
    if year is None or len(text) != 4 or _is_count(tokens, index):
        return None
    return year if periods.FIRST_YEAR <= year < periods.LAST_YEAR else None


def _is_count(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the four digits count something or belong to a longer figure."""
    following = peek.norm(tokens, index + 1)
    stuck = peek.glued(tokens, index)
    return (
        following in words.FOLLOWS_YEAR_AS_COUNT
        or peek.norm(tokens, index - 1) in CURRENCY_SIGNS
        or peek.norm(tokens, index - 1) in ("#", "/", "+")
        or (stuck and following[:1].isalpha())
        or (stuck and following == "/")
    )


def from_year(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read a bare year, a decade (``1990s``) or a range of years (``1989-2013``, ``2012-13``)."""
    decade = _decade(tokens, index)
    if decade:
        return decade
    year = year_at(tokens, index)
    if year is None or not _sure_year(tokens, index, year):
        return None
    plain = Reading(index, index, periods.year_period(year))
    if not peek.hyphen(tokens, index + 1):
        return plain
    text = peek.norm(tokens, index + 2)
    if not text.isdecimal():
        return plain
    final = peek.small_int(text) or 0
    if len(text) == 2:
        final += year // 100 * 100
    if len(text) not in (2, 4) or not year < final < year + 150:
        return None
    return Reading(index, index + 2, periods.years_period(year, final))


def _decade(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``1990s``, ``the 1990's``, ``'60s``."""
    text = tokens[index].norm
    year = peek.small_int(text)
    if year is None or year % 10 or not peek.glued(tokens, index):
        return None
    ending = tokens[index + 1].norm
    before = peek.norm(tokens, index - 1)
    if ending != "s" and not (ending == "'s" and before in ("the", "-", "mid", "early", "late")):
        return None
    if len(text) == 4 and periods.FIRST_YEAR <= year < periods.LAST_YEAR:
        return Reading(index, index + 1, periods.years_period(year, year + 9))
    if len(text) == 2 and year >= 20 and before == "'" and peek.glued(tokens, index - 1):
        return Reading(index - 1, index + 1, periods.years_period(1900 + year, 1909 + year))
    return None


def from_decade_word(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``the nineties``."""
    before = peek.norm(tokens, index - 1)
    if before not in ("the", "early", "late", "mid", "-"):
        return None
    year = words.DECADE_WORDS[tokens[index].norm]
    return Reading(index, index, periods.years_period(year, year + 9))


def _sure_year(tokens: Sequence[Token], index: int, year: int) -> bool:
    """Tell whether a bare four-digit number is a year by its size and the word before it."""
    before = peek.norm(tokens, index - 1)
    if before in words.DATE_PREPOSITIONS and before not in ("around", "on"):
        return True
    if peek.hyphen(tokens, index - 1):
        return peek.norm(tokens, index - 2) in words.FUZZY_WORDS
    if before == "(":
        return 1900 <= year <= 2100
    if before in _COUNT_HEDGES or peek.is_figure(before) or peek.glued(tokens, index - 1):
        return False
    return 1900 <= year <= 2050


def from_season(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``summer of 2015``, ``summer 2015``."""
    place = index + 1 + (peek.norm(tokens, index + 1) == "of")
    year = year_at(tokens, place)
    if year is None:
        return None
    name = "autumn" if tokens[index].norm == "fall" else tokens[index].norm
    first, last = words.SEASONS[name]
    period = periods.months_period(year, first, last, f"{year:04d}-{name}")
    return Reading(index, place, period._replace(approximate=True))


def from_ordinal(tokens: Sequence[Token], index: int) -> Reading | None:
    """Read ``the first quarter of 2015``, ``the second half of 2015``, ``the 19th century``."""
    number, last = ORDINALS.get(tokens[index].norm), index
    if number is None:
        number = peek.small_int(tokens[index].norm, 2)
        last = index + 1
    if not number or (last > index and peek.norm(tokens, last) not in ORDINAL_SUFFIXES):
        return None
    place = last + 2 if peek.hyphen(tokens, last + 1) else last + 1
    part = peek.norm(tokens, place)
    if part == "century" and 10 <= number <= 21 and not peek.capital(tokens, place):
        return Reading(index, place, periods.years_period(number * 100 - 99, number * 100))
    length = _MONTHS_OF_PART.get(part)
    if length is None or number > 12 // length:
        return None
    year_place = place + 1 + (peek.norm(tokens, place + 1) in ("of", "in"))
    year = year_at(tokens, year_place)
    if year is None:
        return None
    value = f"{year:04d}-{'Q' if length == 3 else 'H'}{number}"
    last_month = number * length
    period = periods.months_period(year, last_month - length + 1, last_month, value)
    return Reading(index, year_place, period)
