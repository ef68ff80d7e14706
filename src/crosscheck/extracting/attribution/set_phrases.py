"""Frames without a verb of saying: set phrases, and the colon of a headline.

was confirmed by a spokeswoman     the mayor announced the plan
as the farmer put it               in the words of Ada Berg
Governor: Dam Will Hold
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.appositions import with_apposition
from crosscheck.extracting.attribution.mentions import Frame, Mention, written
from crosscheck.extracting.attribution.outlets import outlet_at
from crosscheck.extracting.attribution.phrases import is_speaking_role, mention
from crosscheck.extracting.attribution.subjects import (
    after_relative,
    is_passive,
    phrase_end,
    subject_of,
)
from crosscheck.extracting.shared.peek import norm
from crosscheck.lexicon.agencies import CARRIER_OF
from crosscheck.lexicon.grammar import DETERMINERS, TIMES
from crosscheck.lexicon.speech import MADE_KNOWN, ROLES, SAYING
from crosscheck.lexicon.titles import PERSON_NOUNS, TITLES
from crosscheck.model import Claim

_LONGEST_LABEL = 6
_THINGS = DETERMINERS - {"that"}
_CHAMBERS = frozenset("senate parliament congress house assembly senators voters".split())
"""Who confirms by a vote says nothing."""


def set_phrase(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    """Return the frame that the claim's set phrases give, None where there is none."""
    return (
        _label(claim)
        or _made_known_by(claim, quoted)
        or _makes_known(claim, quoted)
        or _put_it(claim, quoted)
    )


def _put_it(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    tokens = claim.tokens
    for index in range(len(tokens)):
        if quoted[index]:
            continue
        if tokens[index].norm == "as":
            end = phrase_end(claim, index + 1, stops=frozenset(("put",)))
            if norm(tokens, end) == "put" and norm(tokens, end + 1) in ("it", "this"):
                who = mention(claim, index + 1, end)
                return _frame(who, "as ... put it")
            if norm(tokens, index - 1) == "," and _ends_aside(claim, end):
                who = mention(claim, index + 1, end)
                return _frame(who, f"as ... {norm(tokens, end)}")
        if [norm(tokens, index + i) for i in range(4)] == ["in", "the", "words", "of"]:
            return _frame(_person_at(claim, index + 4), "in the words of")
    return None


def _ends_aside(claim: Claim, verb: int) -> bool:
    """Whether a verb of saying ends what stands between commas: "as she told reporters,"."""
    tokens = claim.tokens
    if norm(tokens, verb) not in SAYING:
        return False
    end = verb + 1
    if norm(tokens, verb) in ("told", "tells") or norm(tokens, end) == "to":
        end = phrase_end(claim, end + (norm(tokens, end) == "to"))
    return end >= len(tokens) or norm(tokens, end) in (",", ".", ":", ";", "-")


def _frame(who: Mention | None, cue: str) -> Frame | None:
    if who is None or who.kind == "outlet":
        return None
    return Frame(who, None, cue, False)


def _made_known_by(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    tokens = claim.tokens
    for index, token in enumerate(tokens):
        if token.norm not in MADE_KNOWN or quoted[index] or not is_passive(tokens, index):
            continue
        place = _by(claim, index + 1)
        if place < 0 or after_relative(tokens, index):
            continue
        who = _person_at(claim, place + 1)
        if who is None or who.kind == "pronoun" or who.role in _CHAMBERS:
            continue
        cue = f"{token.norm} by"
        if who.kind == "outlet":
            return Frame(None, who, cue, False)
        if who.kind == "person" or is_speaking_role(who.role):
            return Frame(who, None, cue, False)
    return None


def _makes_known(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    """Read "X announced the plan", the active of what a plan is announced by."""
    tokens = claim.tokens
    for index, token in enumerate(tokens):
        if token.norm not in MADE_KNOWN or quoted[index] or norm(tokens, index + 1) not in _THINGS:
            continue
        found = None if is_passive(tokens, index) else subject_of(claim, index)
        if found is None or found.context or found.who.role in _CHAMBERS:
            continue
        if found.who.kind == "person" or is_speaking_role(found.who.role):
            return Frame(found.who, None, token.norm, False)
    return None


def _by(claim: Claim, first: int) -> int:
    """Return where "by" stands behind "here on Friday", -1 where it does not."""
    for place in range(first, min(len(claim.tokens), first + 5)):
        token = claim.tokens[place]
        if token.norm == "by":
            return place
        if token.norm not in TIMES | {"here", "on", "in"} and not token.capital:
            return -1
    return -1


def _person_at(claim: Claim, first: int) -> Mention | None:
    end = phrase_end(claim, first)
    who = mention(claim, first, end)
    return with_apposition(claim, who, end, phrase_end) if who else None


def _label(claim: Claim) -> Frame | None:
    """Read "Governor: Dam Will Hold" where the label can only be someone who speaks."""
    tokens = claim.tokens
    if not claim.heading:
        return None
    for end in range(1, min(len(tokens) - 1, _LONGEST_LABEL + 1)):
        if tokens[end].norm == ":":
            who = _labelled(claim, end)
            if who is None:
                return None
            return (
                Frame(None, who, ":", False)
                if who.kind == "outlet"
                else Frame(who, None, ":", False)
            )
    return None


def _labelled(claim: Claim, end: int) -> Mention | None:
    tokens = claim.tokens
    start, stop, role = tokens[0].start, tokens[end - 1].end, tokens[end - 1].norm
    if not all(token.word or token.norm in ("-", "'s", ".") for token in tokens[:end]):
        return None
    outlet = outlet_at(claim, 0)
    if outlet and outlet[1] == end and outlet[0] in CARRIER_OF.values():
        return Mention("outlet", outlet[0], start, stop, "")
    text = written(claim, 0, end)
    if role in ROLES or role in TITLES or role in PERSON_NOUNS:
        lowered = text if end > 1 else text.lower()
        return Mention("role", lowered, start, stop, role, bare=end == 1)
    known = any(
        fact.kind == "name" and fact.unit == "person" and fact.end == stop and fact.start <= start
        for fact in claim.facts
    )
    return mention(claim, 0, end) if known else None
