"""What verbs and nouns that deny say is not so: denied, refused to, ruled out, avoided, barred."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from crosscheck.extracting.negation.cue import Cue
from crosscheck.extracting.negation.plain import past_adjectives
from crosscheck.extracting.shared.peek import follows
from crosscheck.extracting.shared.predicates import (
    before,
    clause_verb,
    content_after,
    next_word,
    that_after,
)
from crosscheck.lexicon.grammar import DETERMINERS, MODALS, POSSESSIVES
from crosscheck.lexicon.negation import (
    AWAY,
    BARRING,
    DECIDING,
    DENYING_NOUNS,
    DROPPING,
    HINDERING,
    IMPLICIT,
    INFINITIVES,
    NEEDS_TO,
    NO_OBJECT,
    NOBODY,
    NOT,
    OFFERS,
    PLANS,
    RULED_OUT,
    SHUNNING,
    STOPPED_SHORT,
    TURNING,
    WHEN,
)
from crosscheck.model import Token

_NEAR = 5
"""Tokens at most that say when between a verb and its infinitive."""
_FAR = 8
"""Tokens at most from "prevented" to its "from"."""
_NOT_DONE = MODALS | {"to"}
"""Before a verb: nobody says that it is done."""


def after_implicit(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read denied, refused to, lack of: they negate what they say is denied or refused."""
    kind = IMPLICIT[tokens[index].norm]
    following = next_word(tokens, index)
    norm = tokens[following].norm if following >= 0 else ""
    late = _late_infinitive(tokens, index) if norm in WHEN else -1
    if late >= 0 and kind in INFINITIVES:
        return Cue(index, late, True)
    if not _denies(tokens, index, kind, norm):
        return None
    that = -1 if norm == "to" and kind in INFINITIVES else that_after(tokens, index)
    if that >= 0:  # denied that he had; but refused to confirm that he had
        return Cue(index, clause_verb(tokens, that), True)
    return Cue(index, -1 if norm in NO_OBJECT else content_after(tokens, index), True)


def _late_infinitive(tokens: Sequence[Token], index: int) -> int:
    """Return the verb of "refused on Monday to extend", -1 where none follows."""
    for place in range(index + 1, min(len(tokens) - 1, index + 1 + _NEAR)):
        if not tokens[place].word:
            return -1
        if tokens[place].norm == "to":
            return _verb(tokens, place + 1)
    return -1


def _verb(tokens: Sequence[Token], index: int) -> int:
    """Return ``index`` if a verb may stand there, behind "to"; else -1."""
    token = tokens[index]
    is_noun = token.norm in DETERMINERS or token.capital or not token.norm[0].isalpha()
    return -1 if is_noun else index


def _denies(tokens: Sequence[Token], index: int, kind: str, following: str) -> bool:
    """Tell whether the word stands for a negation here: not in "shares declined"."""
    if index and tokens[index - 1].norm in ("or", "nor"):
        return False  # "confirm or deny"
    if tokens[index].norm in DENYING_NOUNS and following not in ("of", "to", "that"):
        return False
    if kind == "refrain":
        return following == "from"
    if kind in NEEDS_TO and following != "to":
        target = content_after(tokens, index)
        return kind == "decline" and target >= 0 and tokens[target].norm in OFFERS
    return kind != "lack" or following != ""


def after_ruled(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "ruled out attending"; what was ruled out by somebody stands elsewhere."""
    if not follows(tokens, index, "out"):
        return None
    target = -1 if follows(tokens, index + 1, "by") else content_after(tokens, index + 1)
    return Cue(index + 1, past_adjectives(tokens, target) if target >= 0 else -1, True)


def after_stopped(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "stopped short of promising"."""
    if not follows(tokens, index, "short") or not follows(tokens, index + 1, "of"):
        return None
    return Cue(index + 2, content_after(tokens, index + 2), True)


def after_against(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "voted against confirming her"."""
    target = next_word(tokens, index)
    if (
        before(tokens, index) not in DECIDING
        or target < 0
        or not tokens[target].norm.endswith("ing")
    ):
        return None
    return Cue(index, target, False)


def after_from(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "was barred from extending", "prevented it from extending"; not what nothing stopped."""
    target = next_word(tokens, index)
    if target < 0 or not tokens[target].norm.endswith("ing"):
        return None
    for place in range(index - 1, max(-1, index - 1 - _FAR), -1):
        norm = tokens[place].norm
        if not tokens[place].word or norm in NOT | NOBODY:
            return None
        if norm in HINDERING or norm in BARRING:
            earlier = [token.norm for token in tokens[max(0, place - _FAR) : place]]
            negated = not (NOT | NOBODY | {"no"}).isdisjoint(earlier)
            undone = negated or before(tokens, place) in _NOT_DONE
            return None if undone else Cue(index, target, True)
    return None


def after_shunning(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "avoided extending", "balked at extending", "backed away from extending"."""
    place, turned = index + 1, tokens[index].norm in SHUNNING
    while place < len(tokens) and tokens[place].norm in AWAY:
        turned = turned or tokens[place].norm in TURNING[tokens[index].norm]
        place += 1
    done = place < len(tokens) and tokens[place].norm.endswith("ing")
    if not turned or not done or before(tokens, index) in _NOT_DONE:
        return None
    return Cue(place - 1, place, True)


def after_dropping(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "abandoned its plan to extend"."""
    place = index + 1
    if place < len(tokens) and tokens[place].norm in DETERMINERS | POSSESSIVES:
        place += 1
    while place < min(len(tokens) - 2, index + _NEAR) and tokens[place].word:
        if tokens[place].norm in PLANS and tokens[place + 1].norm == "to":
            target = _verb(tokens, place + 2)
            undone = before(tokens, index) in _NOT_DONE
            return None if target < 0 or undone else Cue(place + 1, target, True)
        place += 1
    return None


READERS: Mapping[str, Callable[[Sequence[Token], int], Cue | None]] = {
    **dict.fromkeys(IMPLICIT, after_implicit),
    **dict.fromkeys(RULED_OUT, after_ruled),
    **dict.fromkeys(STOPPED_SHORT, after_stopped),
    **dict.fromkeys([*SHUNNING, *TURNING], after_shunning),
    **dict.fromkeys(DROPPING, after_dropping),
    "against": after_against,
    "from": after_from,
}
"""Which function reads what stands after which cue."""
