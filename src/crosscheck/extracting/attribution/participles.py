"""Frames of a participle of saying, whose speaker is the subject of the sentence.

    The governor vetoed the bill, saying that it would cost jobs.
        speaker                   cue

Only where nobody else can be meant: no "who" and no "but" between the verb and the participle. Only
what follows the participle is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Frame, Mention
from crosscheck.extracting.attribution.phrases import is_speaking_role
from crosscheck.extracting.attribution.subjects import last_before, phrase_end, subject_of
from crosscheck.lexicon.grammar import CONJUNCTIONS, FINITE, IRREGULAR, PERSONAL, RELATIVES
from crosscheck.lexicon.speech import SAYING_PARTICIPLES, TELLING_PARTICIPLES
from crosscheck.model import Claim, Token

_SETS_OFF = (",", "-", ")")
_NEW_CLAUSE = RELATIVES | (CONJUNCTIONS - {"and"}) | {";", ":"}


def participle(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    """Return the frame that a participle of saying makes with the claim's subject, or None."""
    tokens = claim.tokens
    for index, token in enumerate(tokens):
        if index and not quoted[index] and tokens[index - 1].norm in _SETS_OFF:
            behind = _what_is_said(claim, index)
            who = _subject(claim, quoted, index) if behind else None
            if who:
                return Frame(who, None, token.norm, tokens[behind].norm == '"')
    return None


def _what_is_said(claim: Claim, index: int) -> int:
    """Return where the words begin that the participle at ``index`` introduces, 0 if none."""
    tokens = claim.tokens
    norm = tokens[index].norm
    if norm not in SAYING_PARTICIPLES:
        return 0
    place = phrase_end(claim, index + 1) if norm in TELLING_PARTICIPLES else index + 1
    if place < len(tokens) and tokens[place].norm == ",":
        place += 1
    if place >= len(tokens):
        return 0
    plain = norm in ("saying", "telling") and place > index
    return place if plain or tokens[place].norm in ('"', "that") else 0


def _subject(claim: Claim, quoted: Sequence[int], end: int) -> Mention | None:
    """Return who does what the sentence tells before the token at ``end``, if they can speak."""
    tokens = claim.tokens
    verb = next((i for i in range(1, end) if _is_finite(tokens, i) and not quoted[i]), -1)
    if verb < 0 or any(token.norm in _NEW_CLAUSE for token in tokens[verb:end]):
        return None
    found = subject_of(claim, verb)
    if found is None or found.context not in ("", "."):
        return None
    who = found.who
    if who.kind in ("person", "pronoun"):
        return who
    if who.kind == "role":
        return who if is_speaking_role(who.role) else None
    known = any(fact.kind == "name" and fact.end == who.end for fact in claim.facts)
    return who if who.kind == "name" and known else None  # no "Rain fell, telling farmers that"


def _is_finite(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if not token.word or token.capital:
        return False
    if token.norm in FINITE or token.norm in IRREGULAR:
        return True
    past = token.norm.endswith("ed") and len(token.norm) > 4
    return past and (tokens[last_before(tokens, index)].capital or _is_person(tokens, index))


def _is_person(tokens: Sequence[Token], index: int) -> bool:
    """Whether a pronoun or a noun that speaks stands before the verb: no "disputed plan"."""
    before = tokens[last_before(tokens, index)].norm
    return before in PERSONAL or is_speaking_role(before)
