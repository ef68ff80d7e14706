"""Votes and scores: 234-193, voted 97 to 1, six-to-one; their value keeps the order written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.numbers.head_nouns import looks_plural, singular
from crosscheck.extracting.numbers.number_words import Numeral, read_numeral
from crosscheck.extracting.shared import peek
from crosscheck.lexicon.currencies import CURRENCY_SIGNS
from crosscheck.lexicon.units import MEASURES, VOTE_WORDS
from crosscheck.model import Token

_REACH = 8
_JOINTS = frozenset({"-", "–", "—", "to"})
_PERCENT = frozenset({"percent", "%", "per", "percentage", "pct"})


class Score(NamedTuple):
    """Two whole numbers set against each other, from tokens ``first`` to ``last``."""

    first: int
    last: int
    value: str


def read_score(tokens: Sequence[Token], index: int) -> Score | None:
    """Read the score that starts at ``index``; a range of a count is none."""
    joined = peek.norm(tokens, index + 1) in _JOINTS or _counts_votes(tokens, index + 1)
    if peek.is_figure(tokens[index].norm) and not joined:
        return None  # most numbers: decided early
    first = read_numeral(tokens, index)
    if first is None or not _is_plain(first) or peek.norm(tokens, index - 1) in CURRENCY_SIGNS:
        return None
    place = first.last + 1
    dashed = peek.hyphen(tokens, place)
    spelled = dashed and peek.norm(tokens, place + 1) == "to" and peek.hyphen(tokens, place + 2)
    place += 2 if spelled else int(_counts_votes(tokens, place))  # nine votes to six
    if not dashed and peek.norm(tokens, place) != "to":
        return None
    starts = place + 1 < len(tokens) and tokens[place + 1].norm not in ("a", "an", "half")
    second = read_numeral(tokens, place + 1) if starts else None
    if second is None or not _is_plain(second):
        return None
    if not spelled and not _is_score(tokens, first, second, dashed):
        return None
    return Score(index, second.last, f"{int(first.value)}-{int(second.value)}")


def _counts_votes(tokens: Sequence[Token], place: int) -> bool:
    return peek.norm(tokens, place) in ("vote", "votes") and peek.norm(tokens, place + 1) == "to"


def _is_plain(numeral: Numeral) -> bool:
    return numeral.scale == 1 and numeral.value % 1 == 0


def _is_score(tokens: Sequence[Token], left: Numeral, right: Numeral, dashed: bool) -> bool:
    """Tell a score from the range of a count by the words around it and by its order."""
    following = peek.norm(tokens, right.last + 1)
    if following in _PERCENT or following in MEASURES or singular(following) in MEASURES:
        return False
    nearby = range(max(0, left.first - _REACH), min(len(tokens), right.last + 3))
    told = any(tokens[place].norm in VOTE_WORDS for place in nearby)
    if told and (dashed or left.value != right.value):
        return True
    if not dashed or looks_plural(following):
        return False
    return left.value >= right.value
