"""Which words of a claim are verbs that say what happens, by closed classes; no parser here."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.lexicon.certainty import MODAL
from crosscheck.lexicon.deeds import DEEDS
from crosscheck.lexicon.grammar import (
    ADVERBS,
    BE,
    DETERMINERS,
    IRREGULAR,
    POSSESSIVES,
    PREPOSITIONS,
    VERBS,
)
from crosscheck.model import Token

_PLURAL = frozenset(("i", "we", "you", "they", "who"))
"""Behind these an infinitive is a present tense: they meet."""
_ONE = frozenset(("he", "she", "it", "who", "which"))
_SAME_PAST = frozenset(("cut", "hit", "put", "quit", "set", "shut", "split", "let", "cost"))
"""Behind "he" and the like they are past: the present has an "s"."""
_PLURALS = frozenset("attacks calls jobs orders results shares strikes talks visits votes".split())
"""More often things than deeds: the peace talks."""
_BEFORE_PARTICIPLE = frozenset(("-", "a", "an", "the")) | POSSESSIVES
_PAST = frozenset(("born",))
_AT_A_TIME = frozenset(("since", "after", "before", "while", "when"))
"""Behind these "taking" is a deed: since taking power in 2011."""
_SETTING_IN = frozenset(("starting", "beginning", "ending"))
"""Deeds wherever they stand: "a strike starting on Friday"."""
_VERBS = VERBS | {"live", "die"}


def is_verb(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word says what happens: opened, began, opens, will open; no "held talks"."""
    token = tokens[index]
    if index and tokens[index - 1].norm in _BEFORE_PARTICIPLE:
        return False  # a Kremlin-backed lawyer, the canceled vote
    if is_past(token) and not (token.capital and _is_in_name(tokens, index)):
        return True
    place = index - 1
    while place >= 0 and (tokens[place].norm in ADVERBS or tokens[place].norm.endswith("ly")):
        place -= 1
    if place < 0 or token.capital:
        return False
    deed = tokens[place].norm == "to" and token.stem in DEEDS and token.norm not in _PLURALS
    return deed or _is_verb_behind(tokens[place], token.norm)


def _is_verb_behind(before: Token, norm: str) -> bool:
    """Whether a word that is no plain past form is a verb behind another."""
    if norm in _SAME_PAST and before.norm in _ONE:
        return True
    if before.norm in MODAL:
        return norm not in PREPOSITIONS | DETERMINERS
    if before.norm == "to" or (before.norm in _PLURAL and before.norm not in _ONE):
        return norm in _VERBS
    if before.norm in _PLURAL and norm in _VERBS:
        return True  # those who live there; one who lives there is read below
    if norm.endswith("ing"):
        return before.norm in BE | _AT_A_TIME or norm in _SETTING_IN
    bare = norm.removesuffix("s") in _VERBS or norm.removesuffix("es") in _VERBS
    noun = before.norm in DETERMINERS | PREPOSITIONS | POSSESSIVES or is_past(before)
    return norm.endswith("s") and bare and not noun and norm not in _PLURALS


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether a capital stands beside a capital: Ed Royce, the Armed Services Committee."""
    return any(
        token.capital for token in (*tokens[max(0, index - 1) : index], *tokens[index + 1 :][:1])
    )


def is_past(token: Token) -> bool:
    """Whether it is a past form: ended, began, born."""
    return token.norm.endswith("ed") or token.norm in IRREGULAR or token.norm in _PAST


def has_verb(tokens: Sequence[Token]) -> bool:
    """Whether one of the words says what happens."""
    return any(is_verb(tokens, index) for index in range(len(tokens)))
