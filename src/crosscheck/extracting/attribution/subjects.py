"""Who stands beside a verb of saying: the noun phrase before it, behind it, around a comma.

On Friday, Jane Doe, a spokeswoman for the ministry, told reporters
^^^^^^^^ subject                          ^^^^ verb
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.attribution.appositions import joined, with_apposition
from crosscheck.extracting.attribution.mentions import Mention
from crosscheck.extracting.attribution.phrases import is_filler, mention
from crosscheck.lexicon.grammar import (
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    HAVE,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from crosscheck.lexicon.speech import CITED, CITING, MESSAGES, SAYING
from crosscheck.model import Claim, Token

_CLAUSE_MARKS = frozenset((",", '"', ";", ":", "?", "!", "(", ")", "[", "]"))
_BREAKS = SUBORDINATORS | RELATIVES | {"that", "but", "whether", "where", "why", "how", "than"}
_KEPT = frozenset(("of", "for", "at", "from", "in", "with", "to", "on", "by", "about"))
_ENDS = _CLAUSE_MARKS | RELATIVES | FINITE
_ENDS_LATER = TIMES | (PREPOSITIONS - _KEPT) | (CONJUNCTIONS - {"and"}) | {"that"}


class Subject(NamedTuple):
    """Who speaks, and what stands before them: a mark, a word, or "" at the claim's start."""

    who: Mention
    context: str
    behind: bool = False
    """They stand behind the verb: said X."""


def subject_at(claim: Claim, verb: int) -> Subject | None:
    """Return who stands before the verb, or behind it where that is all that is left."""
    behind = inverted_subject(claim, verb)
    if behind and behind.who.end >= claim.tokens[-1].start - 1:
        return behind
    return subject_of(claim, verb) or behind


def subject_of(claim: Claim, verb: int) -> Subject | None:
    """Return who stands before the verb, and the mark or word before them ("" at the start)."""
    tokens = claim.tokens
    last = last_before(tokens, verb, HAVE | BE if tokens[verb].norm in CITED else HAVE)
    if last < 0:
        return None
    last = _before_brackets(tokens, last)
    if last >= 0 and tokens[last].norm == ",":
        return _around_apposition(claim, last)
    first = _phrase_start(tokens, last)
    if 1 < first <= last and tokens[first - 1].norm == "who":
        return _before_who(claim, first - 1)
    return _checked(claim, first, last)


def _before_who(claim: Claim, who: int) -> Subject | None:
    """Read "An official who asked not to be named said"."""
    tokens = claim.tokens
    first = _phrase_start(tokens, who - 1)
    found = _checked(claim, first, who - 1)
    return found if found and found.who.kind in ("role", "person") else None


def _checked(claim: Claim, first: int, last: int, bare: bool = False) -> Subject | None:
    """Return the subject from ``first`` to ``last``; ``bare``: no "in Oslo" before the name."""
    tokens = claim.tokens
    context = tokens[first - 1].norm if first else ""
    if context == "but" and first > 1:
        return None  # "A did this, but B said that": only half of it is B's
    in_which = context == "which" and first > 1 and tokens[first - 2].norm == "in"
    if first > last or not (
        not context or context in _CLAUSE_MARKS or context in ("but", "-", ".") or in_which
    ):
        return None
    if context == '"' and first > 1 and tokens[first - 2].word:
        return None  # what he called "a mess" critics said: no quotation ends there
    who = mention(claim, first, last + 1)
    if who is None and not bare and tokens[first].norm in PREPOSITIONS | TIMES | {"early", "late"}:
        begin = _behind_time(tokens, first, last)
        if begin == first and tokens[last].capital:
            begin = last
            while begin > first and (tokens[begin - 1].capital or tokens[begin - 1].norm == "."):
                begin -= 1
        who = mention(claim, begin, last + 1) if begin > first else None
        context = ""
    return Subject(who, context) if who else None


def _behind_time(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where "On Wednesday" or "In a statement" is over; ``first`` where none opens."""
    begin = first
    for place in range(first, last + 1):
        token = tokens[place]
        if token.norm in TIMES | MESSAGES:
            begin = place + 1
        elif not (token.norm in PREPOSITIONS | DETERMINERS | {"next"} or token.norm[0].isdigit()):
            break
    return begin if begin <= last else first


def _around_apposition(claim: Claim, comma: int) -> Subject | None:
    """Read "X, a spokesman for Y, said" from its second comma."""
    tokens = claim.tokens
    for opening in range(comma - 1, max(-1, comma - 26), -1):
        norm = tokens[opening].norm
        if norm == '"':
            return None
        if norm != "," or opening + 1 == comma:
            continue
        if not _is_apposition(tokens, opening + 1, comma):
            continue
        last = _before_brackets(tokens, opening - 1)
        found = _checked(claim, _phrase_start(tokens, last), last, bare=True)
        if found and found.who.kind != "pronoun":
            outer = _around_apposition(claim, opening) if found.who.kind == "role" else None
            if outer and outer.who.kind == "person":  # Ada Berg, Democrat of Ohio, a lawyer, said
                return outer
            return Subject(joined(claim, found.who, opening + 1, comma), found.context)
    return None


def _before_brackets(tokens: Sequence[Token], last: int) -> int:
    """Step over "(D-Ohio)"."""
    if last < 0 or tokens[last].norm != ")":
        return last
    for place in range(last - 1, max(-1, last - 9), -1):
        if tokens[place].norm == "(":
            return place - 1
    return -1


def _is_apposition(tokens: Sequence[Token], first: int, last: int) -> bool:
    if tokens[first].norm in CONJUNCTIONS | PERSONAL:
        return False
    if tokens[first].norm in RELATIVES or tokens[first].norm in CITING:
        return True
    if tokens[first].norm == "asked":
        first += 1
    own = next((i for i in range(first + 1, last) if tokens[i].norm in RELATIVES), last)
    return not any(
        token.norm in FINITE or (token.norm in SAYING and not token.capital)
        for token in tokens[first:own]  # a lawyer who has sued both: what sues is "who"
    )


def inverted_subject(claim: Claim, verb: int) -> Subject | None:
    """Read "...," said X: only where what follows is all of the subject."""
    tokens = claim.tokens
    before = tokens[verb - 1].norm if verb else ""
    if before not in (",", '"', "?", "!") or verb + 1 >= len(tokens):
        return None
    if tokens[verb].norm in ("told", "tells"):
        return None
    end = phrase_end(claim, verb + 1)
    if tokens[verb + 1].norm in PERSONAL or (
        end < len(tokens)
        and tokens[end].norm not in (",", ".", '"', ":", "(", ";", "-")
        and tokens[end].norm not in PREPOSITIONS | TIMES | RELATIVES
    ):
        return None
    who = mention(claim, verb + 1, end)
    if who is None:
        return None
    who = with_apposition(claim, who, end, phrase_end)
    return Subject(who, '"' if before == '"' else ",", behind=True)


def _phrase_start(tokens: Sequence[Token], last: int) -> int:
    """Return the first token of the noun phrase that ends at ``last``."""
    place = last
    while place >= 0 and last - place < 16:
        token = tokens[place]
        if token.norm in _CLAUSE_MARKS or (token.norm in _BREAKS and not token.capital):
            break
        if token.norm in _BREAKS and place == 0 and token.norm != "that":
            break
        if token.norm == "-" and place and tokens[place - 1].end != token.start:
            break
        if token.norm == "." and place and len(tokens[place - 1].norm) > 4:
            break
        place -= 1
    return place + 1


def phrase_end(claim: Claim, first: int, stops: frozenset[str] = frozenset()) -> int:
    """Return the index after the noun phrase that starts at ``first``; ``stops`` end it too."""
    tokens = claim.tokens
    stop = min(len(tokens), first + 16)
    for place in range(first, stop):
        norm = tokens[place].norm
        saying = norm in SAYING and (place == first or not tokens[place].capital)
        if saying or norm in _ENDS or norm in stops or _is_end_mark(tokens, place):
            return place
        if place > first and (norm in _ENDS_LATER or _opens_time(tokens, place)):
            return place
    return stop


def _is_end_mark(tokens: Sequence[Token], place: int) -> bool:
    """Tell the full stop and the dash from those inside Mr. and Jean-Luc."""
    norm = tokens[place].norm
    if norm == "-":
        return place > 0 and tokens[place - 1].end != tokens[place].start
    last = place + 1 >= len(tokens)
    return norm == "." and (
        last or len(tokens[place - 1].norm) > 4 or tokens[place + 1].norm == '"'
    )


def _opens_time(tokens: Sequence[Token], place: int) -> bool:
    """Tell "on Friday" and "in the evening" from "officials in Moscow"."""
    if tokens[place].norm not in ("on", "in") or place + 1 >= len(tokens):
        return False
    following = tokens[place + 1].norm
    return following in TIMES or following in DETERMINERS or following[0].isdigit()


def last_before(tokens: Sequence[Token], index: int, skipped: frozenset[str] = frozenset()) -> int:
    """Return the last token before ``index`` that is neither adverb nor in ``skipped``, or -1."""
    place = index - 1
    while place >= max(0, index - 6) and (
        is_filler(tokens, place) or tokens[place].norm in skipped
    ):
        place -= 1
    return place


def is_passive(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form of "be" stands before the verb: was told."""
    place = last_before(tokens, index)
    return place >= 0 and tokens[place].norm in BE


def after_relative(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the words at ``index`` only back up a relative clause before them."""
    place = index - 1
    if place >= 0 and tokens[place].norm == ",":
        place -= 1
    for back in range(place, max(-1, place - 30), -1):
        if tokens[back].norm == "," or tokens[back].norm == ";":
            following = {token.norm for token in tokens[back + 1 : back + 4]}
            return tokens[back].norm == ";" or bool(following & RELATIVES)
    return False
