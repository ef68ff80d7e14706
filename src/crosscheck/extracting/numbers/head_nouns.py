"""What a number counts: the head noun behind it with the word that narrows it, or a role.

20 [state leaders] have         -> state leader
12 Russian [intelligence officers] were -> intelligence officer
12 people [were killed], [killed] 12, the death [toll] rose to 12, 12 [dead] -> killed
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.shared import peek
from crosscheck.lexicon import units as words
from crosscheck.model import Token

_REACH = 5
_TOLL_REACH = 6
_NUMBER_REACH = 14
_ROLE_REACH = 6
_OF_WHERE = frozenset(("from", "of", "at", "in"))
_DYING = frozenset(("died", "perished", "drowned"))
"""What only people and animals do: "six pupils died"."""
_KNOWN = frozenset({"now", "known", "to", "confirmed", "so", "far"})
_LOST_LIVES = (["lost", "their", "lives"], ["lost", "their", "life"])
_REACHING = frozenset(
    {"to", "at", "of", "is", "was", "reached", "reaches", "hit", "hits", "passed", "topped"}
)
_BE = frozenset({"was", "were", "is", "are", "been", "be", "being", "have", "has", "had", "also"})


class Head(NamedTuple):
    """A head noun as a unit, with the last token that belongs to it."""

    unit: str
    last: int
    person: bool = False


def singular(word: str) -> str:
    """Make a plural noun singular, lightly."""
    if word in words.PERSON_NOUNS:
        return words.PERSON_NOUNS[word]
    if word in words.IRREGULAR_SINGULARS:
        return words.IRREGULAR_SINGULARS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1] if looks_plural(word) else word


def looks_plural(word: str) -> bool:
    """Tell whether a word may be a plural noun."""
    if word in words.MASS_NOUNS or word in words.IRREGULAR_SINGULARS or word.endswith("men"):
        return True
    if not word.endswith("s") or len(word) < 4 or not word.islower():
        return False
    return not word.endswith(("ss", "us", "is", "'s")) and word not in words.NOT_PLURAL


def head_noun(tokens: Sequence[Token], index: int, single: bool = False) -> Head | None:
    """Read the noun phrase that starts at ``index``; None where no head can be told.

    Behind a number above one, the head is the first plural (or the second of two in a row:
    "sales managers"). Behind "one" and behind ordinals it is the last word of the phrase.
    """
    run = _phrase(tokens, index)
    if not run:
        return None
    place: int | None = None
    if single:
        place = _single_head(tokens, run)
    else:
        for spot, token_index in enumerate(run):
            if looks_plural(tokens[token_index].norm):
                after = run[spot + 1] if spot + 1 < len(run) else None
                both = after is not None and looks_plural(tokens[after].norm)
                place = after if both else token_index
                break
    if place is None:
        return None
    return Head(_unit(tokens, run, place), place, tokens[place].norm in words.PERSON_NOUNS)


def _phrase(tokens: Sequence[Token], index: int) -> list[int]:
    """Return the words up to where a noun phrase must end, hyphens stepped over."""
    run: list[int] = []
    while len(run) < _REACH and index < len(tokens):
        token = tokens[index]
        if token.norm in words.PHRASE_ENDS or peek.is_figure(token.norm):
            break
        if token.word:
            run.append(index)
        elif not peek.hyphen(tokens, index) or not run:
            break
        index += 1
    return run


def _single_head(tokens: Sequence[Token], run: list[int]) -> int | None:
    """Return the last word that can be a noun: verbs in -ed and adverbs end the phrase."""
    head = None
    for place in run:
        word = tokens[place].norm
        if word in words.ROLES or word.endswith("ly") or (word.endswith("ed") and head is not None):
            break
        if head is not None and tokens[place].capital and not tokens[head].capital:
            break
        head = place
        if word in words.ANCHORS:
            break
    if head is None or tokens[head].norm in words.PLAIN_ADJECTIVES:
        return None
    cut = peek.hyphen(tokens, head + 1)  # first face-to-face talks
    return None if cut or tokens[head].norm.endswith("ed") else head


def _unit(tokens: Sequence[Token], run: list[int], place: int) -> str:
    head = singular(tokens[place].norm).lower()
    if tokens[place].norm in words.PERSON_NOUNS and head == "people":
        return head
    before = place - 1
    if before in run and tokens[before].norm not in words.PLAIN_ADJECTIVES:
        narrower = tokens[before].norm
        if not narrower.endswith("ly"):
            return f"{narrower.lower()} {head}"
    return head


def role_behind(tokens: Sequence[Token], index: int, head: Head | None) -> tuple[str, int] | None:
    """Read what happened to those counted, behind the noun: ``are known to have died``.

    Who they are may stand between: "eight students from Walsh College were killed".
    """
    place = index
    if peek.norm(tokens, place) in _OF_WHERE and peek.capital(tokens, place + 1):
        place = next(
            (n for n in range(place + 1, place + _ROLE_REACH) if not peek.capital(tokens, n)), index
        )
        if peek.norm(tokens, place) not in _BE:
            return None
    while place < index + _ROLE_REACH and peek.norm(tokens, place) in _BE | _KNOWN:
        place += 1
    if [peek.norm(tokens, place + step) for step in range(3)] in _LOST_LIVES:
        return "killed", place + 2
    role = words.ROLES.get(peek.norm(tokens, place))
    if role is None:
        return None
    active = peek.norm(tokens, place) in ("killing", "injuring", "wounding", "kills", "injures")
    dies = peek.norm(tokens, place) in _DYING
    if active or (head is not None and not head.person and place == index and not dies):
        return None
    return role, place


def role_before(tokens: Sequence[Token], index: int) -> str | None:
    """Read it before the number: ``killed 12``, ``injuring 20``, ``the death toll rose to 12``."""
    word = peek.norm(tokens, index - 1)
    if word in words.ROLES and word not in ("missing", "homeless", "dead", "deaths", "death"):
        return words.ROLES[word]
    if word not in _REACHING:
        return None
    counted = None
    for place in range(index - 2, max(-1, index - 2 - _TOLL_REACH), -1):
        text = tokens[place].norm
        if text in words.TOLL_ROLES:
            return words.TOLL_ROLES[text]
        if text == "number":
            return counted  # the number of dead rose to nine
        counted = words.ROLES.get(text, counted)
        if not tokens[place].word:
            break
    return None


def number_of(tokens: Sequence[Token], index: int) -> str | None:
    """Read what is counted from "the number of guests who are ill stood at 26"."""
    if peek.norm(tokens, index - 1) not in _REACHING:
        return None
    for place in range(index - 2, max(-1, index - 2 - _NUMBER_REACH), -1):
        if not tokens[place].word:
            return None
        if peek.norm(tokens, place) == "number" and peek.norm(tokens, place + 1) == "of":
            head = head_noun(tokens, place + 2)
            return head.unit if head else None
    return None


def with_role(head: Head | None, role: str) -> str:
    """Join noun and role; people in general need no noun."""
    if head is None or head.unit == "people":
        return role
    return f"{head.unit} {role}"
