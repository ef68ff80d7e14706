"""The words of a claim that say how sure it is, with the verb each of them governs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crosscheck.extracting.shared.predicates import (
    before,
    clause_verb,
    content_after,
    next_word,
    that_after,
)
from crosscheck.lexicon.certainty import (
    ADVERB,
    AIM_NOUNS,
    BEFORE_MONTH,
    CONFIRMED,
    CONSIDERING,
    MODAL,
    NOUN_WILL,
    PERCEIVING,
    PLANNED_BY_BE,
    PLANNED_TO,
    POSSIBLE_THAT,
    RUMOUR,
    SCHEDULED,
    SEEMS,
    SUSPECTED,
    SUSPECTING,
    SUSPECTING_ONES,
    THOUGHT,
    UNSETTLED,
)
from crosscheck.lexicon.grammar import (
    BE,
    DETERMINERS,
    FINITE,
    HAVE,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from crosscheck.lexicon.negation import IMPLICIT, NOT
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Claim, Token


class Hedge(NamedTuple):
    """A cue: its level, its first and last token, and the verb it governs (-1: unclear)."""

    level: str
    first: int
    last: int
    verb: int


def hedges(claim: Claim) -> list[Hedge]:
    """Return the cues of a claim in text order; none overlaps another."""
    found: list[Hedge] = []
    free = 0
    for index, token in enumerate(claim.tokens):
        read = _READERS.get(token.norm)
        hedge = read(claim, index) if read and index >= free else None
        if hedge:
            found.append(hedge)
            free = hedge.last + 1
    return found


def _adverb(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    norm = tokens[index].norm
    if norm in ("likely", "unlikely") and not _leaves_open(tokens, index):
        return None  # an unlikely ally, the most likely choice
    verb = content_after(tokens, index)
    if verb >= 0 and tokens[verb].norm in PLANNED_TO:
        planned = _verb_after_to(claim, verb)
        verb = planned if planned >= 0 else verb  # reportedly due to visit: visit
    return Hedge(ADVERB[norm], index, index, verb)


def _seems(claim: Claim, index: int) -> Hedge | None:
    verb = _verb_after_to(claim, index)
    return Hedge("possible", index, index, verb) if verb >= 0 else None


def _considering(claim: Claim, index: int) -> Hedge | None:
    if before(claim.tokens, index) in DETERMINERS:
        return None
    following = next_word(claim.tokens, index)
    if following >= 0 and claim.tokens[following].norm == "whether":
        return Hedge("possible", index, index, _verb_after_to(claim, following))
    return Hedge("possible", index, index, content_after(claim.tokens, index))


def _leaves_open(tokens: Sequence[Token], index: int) -> bool:
    previous = before(tokens, index)
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    return previous in FINITE or previous in SEEMS or following == "to"


def _modal(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    if not _is_modal(claim, index):
        return None
    verb = content_after(tokens, index)
    if verb < 0 or (tokens[index].norm == "could" and tokens[verb].norm in PERCEIVING):
        return None  # "could still hear tapping": they heard it
    return Hedge(MODAL[tokens[index].norm], index, index, verb)


def _is_modal(claim: Claim, index: int) -> bool:
    """Tell the modal from the month, the name and the noun, and a plan from a condition."""
    tokens = claim.tokens
    norm = tokens[index].norm
    previous = tokens[index - 1].norm if index else ""
    following = tokens[index + 1].norm if index + 1 < len(tokens) else "."
    if tokens[index].capital and not (claim.heading and following in VERBS | BE | HAVE):
        named = index + 1 < len(tokens) and tokens[index + 1].capital
        if index or named:
            return False  # Will Smith, the month of May
    if norm == "would":  # only "said it would" tells a plan
        return following not in ("have", "like") and _says(tokens, index)
    if norm == "could":
        return following != "not"  # "could not muster" tells what was
    if norm == "may":
        return previous not in BEFORE_MONTH and not following[0].isdigit()
    if norm == "might":
        return previous not in DETERMINERS
    return norm != "will" or previous not in NOUN_WILL


def _says(tokens: Sequence[Token], index: int) -> bool:
    return any(token.norm in SAYING for token in tokens[max(0, index - 40) : index])


def _to(claim: Claim, index: int) -> Hedge | None:
    """Read "is to visit", and "Kim to visit Russia" in a headline."""
    tokens = claim.tokens
    verb = _verb_after_to(claim, index - 1)
    if verb < 0 or index == 0:
        return None
    previous = tokens[index - 1]
    if previous.norm in ("is", "are", "was", "were"):
        if index > 1 and tokens[index - 2].norm in AIM_NOUNS:
            return None
        return Hedge("planned", index - 1, index, verb)
    headline = claim.heading and previous.word and tokens[verb].norm in VERBS
    if headline and not any(_is_verb(token) for token in tokens[max(0, index - 40) : index]):
        return Hedge("planned", index, index, verb)
    return None


def _is_verb(token: Token) -> bool:
    norm = token.norm
    if norm in FINITE or norm in IMPLICIT or norm in SAYING or norm in VERBS:
        return True
    return norm.endswith(("ed", "ing")) or (
        norm.endswith("s") and (norm[:-1] in VERBS or norm[:-2] in VERBS)
    )


def _verb_after_to(claim: Claim, index: int) -> int:
    """Return the verb of "to ..." right after ``index``, -1 where "to" leads to a noun."""
    tokens = claim.tokens
    to = next_word(tokens, index)
    if to < 0 or tokens[to].norm != "to":
        return -1
    verb = next_word(tokens, to)
    if verb < 0:
        return -1
    token = tokens[verb]
    if token.norm in DETERMINERS | PREPOSITIONS | PRONOUNS or token.norm[0].isdigit():
        return -1
    if token.capital and not (claim.heading and token.norm in VERBS | BE | HAVE):
        return -1
    if token.norm in BE | HAVE:
        return content_after(tokens, verb)
    return verb


def _confirmed(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    if _is_negated(tokens, index):
        return None
    following = next_word(tokens, index)
    norm = tokens[following].norm if following >= 0 else ""
    that = that_after(tokens, index)
    if that >= 0:  # confirmed on Monday that
        return Hedge("asserted", index, index, clause_verb(tokens, that))
    passive = before(tokens, index) in BE or before(tokens, index) == "and"
    if passive or norm in PREPOSITIONS or not norm:
        return None  # confirmed by the Senate
    return Hedge("asserted", index, index, content_after(tokens, index))


def _denied(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    following = next_word(tokens, index)
    if before(tokens, index) in BE or _is_negated(tokens, index) or following < 0:
        return None  # was denied entry
    that = that_after(tokens, index)
    if that >= 0:  # denied to reporters on Monday that
        return Hedge("denied", index, index, clause_verb(tokens, that))
    return Hedge("denied", index, index, content_after(tokens, index))


def _is_negated(tokens: Sequence[Token], index: int) -> bool:
    near = [token.norm for token in tokens[max(0, index - 4) : index]]
    return any(norm in NOT or norm in ("neither", "nor", "nobody", "none", "no") for norm in near)


def _thought(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    following = next_word(tokens, index)
    norm = tokens[following].norm if following >= 0 else ""
    headline = claim.heading and norm == "to" and tokens[index].norm == "said"
    if before(tokens, index) not in BE and not headline:  # "Kim Said to Accept"
        return _planned(claim, index)
    if norm == "to":
        return Hedge("reported", index, index, content_after(tokens, following))
    if norm == "that":
        return Hedge("reported", index, index, clause_verb(tokens, following))
    return None


def _suspected(claim: Claim, index: int) -> Hedge | None:
    """Read "is accused of having moved": what somebody is accused of is not said to be so."""
    tokens = claim.tokens
    following = next_word(tokens, index)
    if following < 0 or tokens[following].norm != "of":
        return None
    verb = content_after(tokens, following)
    done = verb >= 0 and tokens[following + 1].norm.endswith("ing")
    return Hedge("reported", index, following, verb) if done else None


def _rumour(claim: Claim, index: int) -> Hedge | None:
    """Read "rumour has it that"."""
    tokens = claim.tokens
    if [token.norm for token in tokens[index + 1 : index + 3]] != ["has", "it"]:
        return None
    return Hedge("reported", index, index + 2, clause_verb(tokens, index + 2))


def _suspecting(claim: Claim, index: int) -> Hedge | None:
    """Read "police suspect that a gas leak caused it"; not "the suspect fled"."""
    tokens = claim.tokens
    if before(tokens, index) not in SUSPECTING_ONES:
        return None
    verb = clause_verb(tokens, index)
    return Hedge("reported", index, index, verb) if verb >= 0 else None


def _possible_that(claim: Claim, index: int) -> Hedge | None:
    """Read "it is possible that the river will flood", "not impossible that"."""
    that = that_after(claim.tokens, index)
    verb = clause_verb(claim.tokens, that) if that == index + 1 else -1
    return Hedge("possible", index, index, verb) if verb >= 0 else None


def _unsettled(claim: Claim, index: int) -> Hedge | None:
    """Read "it is unclear whether the talks will resume"."""
    tokens = claim.tokens
    following = next_word(tokens, index)
    if following < 0 or tokens[following].norm not in ("whether", "if"):
        return None
    verb = clause_verb(tokens, following)
    return Hedge("possible", index, following, verb) if verb >= 0 else None


def _talks(claim: Claim, index: int) -> Hedge | None:
    """Read "is in talks to merge with"."""
    if before(claim.tokens, index) != "in":
        return None
    verb = _verb_after_to(claim, index)
    return Hedge("possible", index - 1, index, verb) if verb >= 0 else None


def _planned(claim: Claim, index: int) -> Hedge | None:
    tokens = claim.tokens
    norm = tokens[index].norm
    previous = before(tokens, index)
    following = next_word(tokens, index)
    if following < 0 or previous in DETERMINERS or previous == "'s":
        return None  # his plan to build
    if norm == "invited":
        return _invited(claim, index, following)
    verb = _verb_after_to(claim, index)
    by_be = previous in BE or previous == "not" or (claim.heading and index > 0)
    if norm == "due" and verb >= 0 and tokens[verb].norm not in VERBS:
        return None  # due to rain
    if verb >= 0 and norm in PLANNED_TO and (by_be or norm not in PLANNED_BY_BE):
        return Hedge("planned", index, following, verb)
    timed = tokens[following].norm in ("for", "on", "in", "at", "next", "later")
    if norm in SCHEDULED and previous in BE and timed:
        return Hedge("planned", index, index, -1)
    return None


def _invited(claim: Claim, index: int, following: int) -> Hedge | None:
    """Read "has been invited to": a visit to come. Who was invited may have come long ago."""
    tokens = claim.tokens
    near = {token.norm for token in tokens[max(0, index - 4) : index]}
    now = before(tokens, index) in BE and not near.isdisjoint(("is", "are", "has", "have"))
    if not now or tokens[following].norm != "to":
        return None
    return Hedge("planned", index, following, _verb_after_to(claim, index))


_READERS: dict[str, Callable[[Claim, int], Hedge | None]] = {
    **dict.fromkeys(MODAL, _modal),
    **dict.fromkeys(ADVERB, _adverb),
    **dict.fromkeys(CONFIRMED, _confirmed),
    **dict.fromkeys(PLANNED_TO | SCHEDULED, _planned),
    **dict.fromkeys(THOUGHT, _thought),
    **dict.fromkeys(SEEMS, _seems),
    **dict.fromkeys(CONSIDERING, _considering),
    **dict.fromkeys(SUSPECTED, _suspected),
    **dict.fromkeys(SUSPECTING, _suspecting),
    **dict.fromkeys(UNSETTLED, _unsettled),
    **dict.fromkeys(POSSIBLE_THAT, _possible_that),
    **dict.fromkeys(RUMOUR, _rumour),
    "talks": _talks,
    "denied": _denied,
    "denies": _denied,
    "to": _to,
}
"""Which function reads which cue."""
