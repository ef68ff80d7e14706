"""Ordinals with the noun they count: 60th anniversary, the second term, third-largest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.numbers import head_nouns
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon.grammar import TIMES
from crosscheck.lexicon.units import TIME_IDIOMS
from crosscheck.model import Token

_CLOSING = ("final", "last", "only")


class Ordinal(NamedTuple):
    """An ordinal from tokens ``first`` to ``last``; without a unit it is no fact."""

    first: int
    last: int
    value: int
    unit: str | None


def read_ordinal(tokens: Sequence[Token], index: int, titled: bool) -> Ordinal | None:
    """Read the ordinal at ``index``; None where there is none.

    ``titled`` says that all words have capitals, so that "First Amendment" cannot be told from a
    plain ordinal by them.
    """
    read = _value(tokens, index)
    if read is None:
        return None
    value, last = read
    nothing = Ordinal(index, last, value, None)
    name = peek.capital(tokens, last + 1) and not titled
    if name and not tokens[index].capital:
        return _behind_name(tokens, index, last, value) or nothing
    if name or peek.norm(tokens, index - 1) in ("at", "split", "every", "-"):
        return nothing
    place = last + 2 if peek.hyphen(tokens, last + 1) else last + 1
    if peek.norm(tokens, place) == "and" and peek.norm(tokens, place + 1) in _CLOSING:
        last = place + 1  # the seventh and final season
        place += 2
    following = peek.norm(tokens, place)
    if following.endswith("est") and len(following) > 4:
        return Ordinal(index, place, value, f"ordinal {following}")
    head = head_nouns.head_noun(tokens, place, single=True)
    if head is None or place > last + 1 or _is_idiom(tokens, place, head):
        return nothing
    return Ordinal(index, head.last, value, f"ordinal {head.unit.split()[-1]}")


def _behind_name(tokens: Sequence[Token], index: int, last: int, value: int) -> Ordinal | None:
    """Read "third Berlin marathon title": the noun behind the name is what is counted."""
    place = last + 1
    if peek.norm(tokens, place) in TIMES:
        return None  # came third Monday night
    while peek.capital(tokens, place):
        place += 1
    head = head_nouns.head_noun(tokens, place, single=True)
    if head is None or _is_idiom(tokens, place, head):
        return None
    return Ordinal(index, head.last, value, f"ordinal {head.unit.split()[-1]}")


def _is_idiom(tokens: Sequence[Token], place: int, head: head_nouns.Head) -> bool:
    """Tell the first lady, a third party, and counts (the first two) from places in a row."""
    following = peek.norm(tokens, place)
    counted = following in words.ONES or following in words.TEENS or following in words.SCALES
    word = tokens[head.last].norm
    return (
        counted
        or word in TIME_IDIOMS
        or following in TIME_IDIOMS
        or following == "party"
        or word.endswith("ing")
    )


def _value(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Return (value, last token) for ``first``, ``60th``, ``twenty-first``."""
    text = tokens[index].norm
    if text in words.ORDINALS:
        return words.ORDINALS[text], index
    number = peek.small_int(text)
    if number is not None:
        suffixed = peek.glued(tokens, index) and tokens[index + 1].norm in words.ORDINAL_SUFFIXES
        return (number, index + 1) if suffixed else None
    tens = words.TENS.get(text)
    if tens and peek.hyphen(tokens, index + 1):
        ones = words.ORDINALS.get(peek.norm(tokens, index + 2), 10)
        return (tens + ones, index + 2) if ones < 10 else None
    return None
