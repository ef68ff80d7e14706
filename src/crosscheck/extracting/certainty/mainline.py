"""Which words of a claim belong to its main statement, and which is its verb.

Police arrested a man who could face jail, Yonhap reported
^^^^^^^^^^^^^^^^^^^^^^ main (verb: arrested) ^^^ saying verbs are seen through
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.certainty.cues import Hedge
from crosscheck.extracting.shared.predicates import content_after, looks_past
from crosscheck.lexicon.certainty import SEEMS, STATED_THAT
from crosscheck.lexicon.grammar import (
    BE,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    VERBS,
)
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Claim, Token

_THAT_CLAUSE_AFTER = frozenset(SAYING) | STATED_THAT
_SIDE = RELATIVES | SUBORDINATORS | {"whether"}


def is_main(claim: Claim) -> list[bool]:
    """Return per token whether it stands outside relative and other side clauses."""
    tokens = claim.tokens
    main = [True] * len(tokens)
    side = False
    for index, token in enumerate(tokens):
        norm = token.norm
        if side and norm in (",", ";", "-") and _is_mark(tokens, index):
            side = False
        elif (norm in _SIDE and not (norm == "as" and _quotes_follow(tokens, index))) or (
            norm == "that" and index and _is_relative(tokens, index)
        ):
            side = True
        main[index] = not side
    return main


def main_verb(claim: Claim, main: Sequence[bool], found: Sequence[Hedge]) -> int:
    """Return the first verb of the main statement, -1 where none is recognised."""
    tokens = claim.tokens
    starts = {hedge.first: hedge for hedge in found}
    for index, token in enumerate(tokens):
        if not main[index]:
            continue
        if index in starts:
            hedge = starts[index]
            return hedge.verb if hedge.verb >= 0 else hedge.first
        if token.norm in SEEMS or (token.norm in SAYING and not _is_only_verb(tokens, index)):
            continue
        if token.norm in FINITE:
            verb = content_after(tokens, index)
            if verb >= 0 and tokens[verb].norm not in SAYING:
                return verb
        elif _looks_finite(tokens, index, claim.heading):
            return index
    return -1


def _is_mark(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].norm != "-" or tokens[index - 1].end != tokens[index].start


def _quotes_follow(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].norm in ("saying", "of", "a", "the", "an")


def _is_relative(tokens: Sequence[Token], index: int) -> bool:
    previous = tokens[index - 1]
    if previous.norm in _THAT_CLAUSE_AFTER or not previous.word:
        return False
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    return following in FINITE or not any(
        token.norm in SAYING for token in tokens[max(0, index - 6) : index]
    )


def _is_only_verb(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a verb of saying has an object, not a statement: denied the report."""
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    return tokens[index].norm in ("denied", "denies") and following != "that"


def _looks_finite(tokens: Sequence[Token], index: int, heading: bool) -> bool:
    token = tokens[index]
    if not token.word or index == 0 or (token.capital and not heading):
        return False
    previous = tokens[index - 1]
    if previous.norm in DETERMINERS or previous.norm in PREPOSITIONS or previous.norm == "-":
        return False
    if looks_past(token):
        following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        return following not in ("by", "of") and previous.norm not in BE
    return (
        heading
        and token.norm.endswith("s")
        and (token.norm[:-1] in VERBS or token.norm[:-2] in VERBS)
    )
