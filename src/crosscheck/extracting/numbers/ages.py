"""Years of age: 75-year-old, 75 years of age, aged 16, Ada Berg, 75, and "she was 75"."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.shared import peek
from crosscheck.lexicon.titles import PERSON_NOUNS
from crosscheck.model import Token

_OLDEST = 115
"""Years of age."""
_PEOPLE = ("age", "ist", "ian", "man", "woman", "boy", "girl", "er", "or")
"""Endings of nouns for somebody who has an age: "a cyclist, 43,"."""
_WHO = frozenset(("he", "she"))
_OF_AGE = _WHO | {"who"}
_IS_OF_AGE = frozenset(("was", "is", "turned", "were"))
_BEHIND_AGE = frozenset(("", ".", ",", ";", "when", "and"))
"""Behind "she was 84" nothing is counted."""


def age_end(tokens: Sequence[Token], amount: Amount, after: int) -> int | None:
    """Return the last token of an age, None where the amount is none.

    ``after`` is the first token behind the amount and its hyphen.
    """
    if peek.norm(tokens, after) in ("year", "years"):
        return _end_of_years(tokens, amount, after)
    before = peek.norm(tokens, amount.first - 1)
    if before in ("and", "or", "of") and peek.is_figure(peek.norm(tokens, amount.first - 2)):
        before = peek.norm(tokens, amount.first - 3)  # aged 16 and 13
    elif before == "of":
        before = peek.norm(tokens, amount.first - 2)
    said = before in ("aged", "age", "ages") and amount.high <= _OLDEST
    opens = before == "at" and amount.figures and _opens_with_age(tokens, amount)
    return amount.last if said or opens or _is_of_person(tokens, amount, before) else None


def _end_of_years(tokens: Sequence[Token], amount: Amount, after: int) -> int | None:
    """Read ``75-year-old``, ``75 years old``, ``75 years of age``."""
    place = after + 2 if peek.hyphen(tokens, after + 1) else after + 1
    if peek.norm(tokens, place) in ("old", "olds"):
        return place
    of_age = peek.norm(tokens, place) == "of" and peek.norm(tokens, place + 1) == "age"
    return place + 1 if of_age else None


def _is_of_person(tokens: Sequence[Token], amount: Amount, before: str) -> bool:
    """Read ``Smith, 75,`` and ``she was 75.``."""
    who, behind = peek.norm(tokens, amount.first - 2), peek.norm(tokens, amount.last + 1)
    bare = amount.figures and amount.low == amount.high == int(amount.low) and amount.scale == 1
    if not bare or not 1 <= amount.low <= _OLDEST:
        return False
    if before in _IS_OF_AGE and who in _OF_AGE:
        return behind in _BEHIND_AGE
    named = peek.capital(tokens, amount.first - 2) or who in PERSON_NOUNS or who.endswith(_PEOPLE)
    return named and before == behind == ","


def _opens_with_age(tokens: Sequence[Token], amount: Amount) -> bool:
    """Read "At 81, Ada Berg swam": an age where the sentence opens so and a person follows."""
    opens = amount.first == 1 and peek.norm(tokens, amount.last + 1) == ","
    person = peek.capital(tokens, amount.last + 2) or peek.norm(tokens, amount.last + 2) in _WHO
    return opens and person and 1 <= amount.low == amount.high <= _OLDEST
