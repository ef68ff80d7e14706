"""Numbers that count nothing: Boeing 737, Article 5, No. 2, Covid-19, 9/11, 1-800-555-0100.

Only ranks ("No. 2") and sections ("Article 5") become facts, with the unit "rank" and "section".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.numbers import head_nouns
from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon import units
from crosscheck.lexicon.currencies import CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS
from crosscheck.model import Token

_GLUE = frozenset({"/", "#", "@", "_", ".", "'", ":"})
_GLUED_UNITS = frozenset({"c", "f", "pct", "percent", "kilos", "lbs"})


class Label(NamedTuple):
    """A label that ends at token ``last``; without a unit it is no fact."""

    first: int
    last: int
    value: int = 0
    unit: str | None = None


def read_label(tokens: Sequence[Token], index: int) -> Label | None:
    """Read the label whose figures stand at ``index``; None where they may count something."""
    if not peek.is_figure(tokens[index].norm):
        return None
    before = peek.norm(tokens, index - 1)
    last = _code_end(tokens, index)
    if last is not None:
        return Label(index, last)
    number = peek.small_int(tokens[index].norm)
    if number is not None and _is_rank(tokens, index):
        return Label(index - (1 if before == "#" else 2), index, number, "rank")
    if number is not None and before in units.SECTION_NOUNS:
        return Label(index - 1, index, number, "section")
    return Label(index, index) if before in units.LABEL_NOUNS else None


def _code_end(tokens: Sequence[Token], index: int) -> int | None:
    """Return the last token of F-16, G20, 9/11, @2015, the 30s, 1-800-555-0100."""
    before = peek.norm(tokens, index - 1)
    after = peek.norm(tokens, index + 1)
    if peek.glued(tokens, index) and after in ("/", "_", "@"):
        return index + 2
    if peek.glued(tokens, index) and _is_code_tail(after):
        return index + 1
    if peek.glued(tokens, index - 1) and (
        before in _GLUE or (before[:1].isalpha() and before not in CURRENCY_CODES)
    ):
        return index
    stem = peek.norm(tokens, index - 2)
    if peek.hyphen(tokens, index - 1) and stem[-1:].isalpha() and stem not in words.ONES:
        return index
    if peek.hyphen(tokens, index - 1) and peek.glued(tokens, index - 3) and tokens[index - 3].word:
        return index  # the 200 of A330-200
    end = index
    while peek.hyphen(tokens, end + 1) and peek.is_figure(peek.norm(tokens, end + 2)):
        end += 2
    return end if end - index >= 4 else None


def _is_code_tail(text: str) -> bool:
    """Tell the letters of 3D, 5G, 30s from a unit or a scale: 5km, 40k."""
    if "\u2044" in text:  # the half of 3\u00bd
        return True
    known = text in words.SHORT_SCALES or text in words.SCALES or text in words.ORDINAL_SUFFIXES
    unit = text in units.MEASURES or text in _GLUED_UNITS or text in CURRENCY_WORDS
    return text[:1].isalpha() and not (known or unit or text in CURRENCY_CODES)


def _is_rank(tokens: Sequence[Token], index: int) -> bool:
    if peek.norm(tokens, index - 1) == "#":
        return True
    return peek.norm(tokens, index - 1) == "." and peek.norm(tokens, index - 2) in ("no", "nos")


def is_name(tokens: Sequence[Token], amount: Amount, titled: bool) -> bool:
    """Tell whether the number is part of a name: Boeing 737, World War Two, the Big Three."""
    if titled or peek.opens_sentence(tokens, amount.first):
        return False
    if not amount.figures and tokens[amount.first].capital:
        return True
    before = amount.first - 1
    if not peek.capital(tokens, before) or peek.norm(tokens, before) in units.PHRASE_ENDS:
        return False
    if peek.norm(tokens, before) in CURRENCY_SIGNS or tokens[before].norm in words.HEDGES:
        return False
    head = head_nouns.head_noun(tokens, amount.last + 1)
    role = head_nouns.role_behind(tokens, amount.last + 1, None)
    return not role and not (head and head.person)
