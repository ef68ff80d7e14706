"""What "not", "no", "nobody", "without" and their like say is not so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from crosscheck.extracting.negation.cue import Cue
from crosscheck.extracting.shared.peek import follows
from crosscheck.extracting.shared.predicates import before, clause_verb, content_after, next_word
from crosscheck.lexicon.grammar import AUXILIARIES, BE, FINITE, HAVE, PREPOSITIONS, RELATIVES
from crosscheck.lexicon.negation import (
    BARELY,
    CHOOSING,
    HINDERING,
    NO_PLAIN,
    NO_PLAIN_ENDINGS,
    NOBODY,
    NOT,
    NOT_NEGATING_AFTER_NO,
    NOT_NEGATING_AFTER_NOT,
)
from crosscheck.lexicon.number_words import ONES, TEENS, TENS
from crosscheck.model import Token

_LONGEST_CLAUSE = 20
_PAST = ("had", "has", "did", "was", "were")
"""How "hadn't" and the like begin, which tell what was not."""
_PAST_AUXILIARIES = HAVE | {"did", "was", "were"}
_LONGEST_PHRASE = 9
"""Tokens at most from "no" to the "that" of its noun."""
_NEAR = 5
"""Tokens at most from a verb of deciding to its "not": "opted on Monday not to"."""


def after_not(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "has not yet met", "chose not to meet"; "not only" negates nothing."""
    if _only_seems_to_negate(tokens, index):
        return None
    following = next_word(tokens, index)
    immediate = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    target = content_after(tokens, index)
    if immediate == "to":
        return Cue(index, _chosen(tokens, index), False)
    if (following < 0 and target < 0) or (immediate in PREPOSITIONS and immediate != "like"):
        return Cue(index, -1, False)  # "was not in the final bill" negates no word of it
    return Cue(index, target, False)


def _chosen(tokens: Sequence[Token], index: int) -> int:
    """Return the verb of "chose not to extend", -1 where nobody decides: "urged not to extend"."""
    near = {token.norm for token in tokens[max(0, index - _NEAR) : index]}
    verb = next_word(tokens, index + 1)
    if verb < 0 or near.isdisjoint(CHOOSING):
        return -1
    return content_after(tokens, verb) if tokens[verb].norm in BE | HAVE else verb


def _only_seems_to_negate(tokens: Sequence[Token], index: int) -> bool:
    """Tell "not only", "whether or not", "did not arrive until Friday": it did arrive.

    And she won where nothing stopped her from winning.
    """
    immediate = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if immediate in NOT_NEGATING_AFTER_NOT or immediate in ("until", "but"):
        return True
    if index and tokens[index - 1].norm in ("or", "if", "why", "whether"):
        return True
    pair = [token.norm for token in tokens[index + 1 : index + 3]]
    told = tokens[index].norm.startswith(_PAST) or before(tokens, index) in _PAST_AUXILIARIES
    later = ("until",) if told else ("until", "before")  # "had not met him before" negates
    if pair in (["to", "mention"], ["help", "but"]) or _comes(tokens, index, *later):
        return True
    target = content_after(tokens, index)
    hinders = target >= 0 and tokens[target].norm in HINDERING
    return hinders and _comes(tokens, target, "from")


def _comes(tokens: Sequence[Token], index: int, *norms: str) -> bool:
    """Whether a word stands in the clause behind a token."""
    for token in tokens[index + 1 : index + _LONGEST_CLAUSE]:
        if token.norm in norms:
            return True
        if not token.word and token.norm != "'s":
            return False
    return False


def after_no(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "no plans", "no immediate comment"; "no doubt" negates nothing."""
    if index + 1 >= len(tokens) or not tokens[index + 1].word:
        return None  # "No, he said", "No. 2", "no-fly zone"
    following = tokens[index + 1].norm
    if following == "one":
        return after_nobody(tokens, index)
    if following == "longer":
        return Cue(index + 1, content_after(tokens, index + 1), False)
    place = past_adjectives(tokens, index + 1)
    before = tokens[index - 1].norm if index else ""
    said_no = before in ("say", "said", "says") and following in PREPOSITIONS | {"and", "but"}
    counted = before in ONES or before in TEENS or before in TENS or before.isdecimal()
    stop = before in ("or", "by") or counted or said_no or following in NOT_NEGATING_AFTER_NO
    return None if stop else Cue(index, place, False)


def all_but_none(tokens: Sequence[Token], index: int) -> int:
    """Return the "not" of "no village that was not hit", which cancels the "no"; -1 if none does.

    Between the two stands no other verb: "no village was hit that had not paid" negates twice.
    """
    for place in range(index + 1, min(len(tokens), index + _LONGEST_PHRASE)):
        norm = tokens[place].norm
        if not tokens[place].word or norm in FINITE:
            return -1
        if norm in RELATIVES or norm == "that":
            behind = range(place + 1, min(len(tokens), place + 4))
            return next((i for i in behind if tokens[i].norm in NOT), -1)
    return -1


def past_adjectives(tokens: Sequence[Token], place: int) -> int:
    """Return the noun behind adjectives: "no immediate comment", "no Kenyan president"."""
    while place + 1 < len(tokens) and tokens[place + 1].word:
        named = tokens[place].capital and not tokens[place + 1].capital
        following = tokens[place + 1].norm in PREPOSITIONS | FINITE | {"and", "or", "to"}
        if not (_is_plain(tokens[place]) or named) or following:
            break
        place += 1
    return place


def _is_plain(token: Token) -> bool:
    """Tell whether the word looks like an adjective: "no immediate comment" denies comment."""
    return token.norm in NO_PLAIN or token.norm.endswith(NO_PLAIN_ENDINGS)


def after_nobody(tokens: Sequence[Token], index: int) -> Cue | None:
    """Negate the verb that follows a subject, or the verb before an object."""
    last = index + 1 if tokens[index].norm == "no" else index
    norm = tokens[index].norm
    following = tokens[last + 1].norm if last + 1 < len(tokens) else ""
    if following in ("but", "less", "short", "other"):
        return None
    previous = tokens[index - 1] if index else None
    if norm in ("nothing", "nobody", "none", "no") and previous and previous.word:
        if previous.norm in PREPOSITIONS:
            return None
        plain = previous.norm not in AUXILIARIES and content_after(tokens, index - 2, 1) >= 0
        if plain and not previous.capital:
            return Cue(last, index - 1, False)
    if norm in ("neither", "none"):
        if content_after(tokens, last, 1) >= 0 and follows(tokens, last + 1, "nor"):
            return Cue(last, last + 1, False)
        return Cue(last, clause_verb(tokens, last), False)
    return Cue(last, content_after(tokens, last), False)


def after_yet(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "has yet to answer"."""
    if not follows(tokens, index, "to") or before(tokens, index) not in BE | HAVE:
        return None
    return Cue(index + 1, content_after(tokens, index + 1), False)


def after_without(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "without a permit"; "without doubt" negates nothing."""
    target = content_after(tokens, index)
    if target < 0 or tokens[target].norm in ("doubt", "question", "fail"):
        return None
    return Cue(index, target, False)


def after_barely(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "hardly moved"; "barely an hour later" is no negation."""
    target = content_after(tokens, index)
    if target < 0 or tokens[target].norm[0].isdigit() or tokens[target - 1].norm in ("a", "an"):
        return None
    return Cue(index, target, False)


def after_instead(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "instead of extending it", "rather than extending it"."""
    joint = "of" if tokens[index].norm == "instead" else "than"
    target = next_word(tokens, index + 1)
    if not follows(tokens, index, joint) or target < 0 or not tokens[target].norm.endswith("ing"):
        return None
    return Cue(index + 1, target, False)


READERS: Mapping[str, Callable[[Sequence[Token], int], Cue | None]] = {
    **dict.fromkeys(NOT, after_not),
    **dict.fromkeys(BARELY, after_barely),
    **dict.fromkeys(NOBODY, after_nobody),
    "instead": after_instead,
    "no": after_no,
    "rather": after_instead,
    "without": after_without,
    "yet": after_yet,
}
"""Which function reads what stands after which cue."""
