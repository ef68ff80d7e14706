"""Negation: which predicate or noun a claim says is not so.

    has not yet met the president       "not" -> meet
    refused to attend                   "refused" -> attend, implicit
    did not deny it                      "not" -> deny, double: it says nothing of what follows
    not only, no doubt                   nothing: they do not negate
    no village that was not hit          nothing: all were

Facts: kind ``negation``; ``text`` the cue as written; ``value`` the stem of the word it negates,
"" where that is unclear; ``aliases`` the verb that it leads to ("no plans to visit"); ``unit``
``quoted`` inside quotation marks, ``implicit`` for verbs and nouns that deny, ``double`` where one
of these is negated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.negation import denying, plain
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.peek import follows, hyphen
from crosscheck.extracting.shared.predicates import next_word
from crosscheck.extracting.shared.quotation import quotations
from crosscheck.lexicon.grammar import AUXILIARIES, DETERMINERS
from crosscheck.lexicon.negation import DOUBLE, IMPLICIT, RULED_OUT
from crosscheck.model import Claim, Fact, Source, Token

_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
_READERS = {**plain.READERS, **denying.READERS}


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with a fact for each negation; questions negate nothing."""
    result = []
    for claim, quoted in zip(claims, quotations(source, claims), strict=True):
        is_question = any(token.norm == "?" for token in claim.tokens[-2:])
        result.append(claim if is_question else with_facts(claim, _negations(claim, quoted)))
    return result


def _negations(claim: Claim, quoted: Sequence[int]) -> list[Fact]:
    tokens = claim.tokens
    found = []
    cancelled: set[int] = set()
    for index, token in enumerate(tokens):
        spared = plain.all_but_none(tokens, index) if token.norm == "no" else -1
        if spared >= 0:
            cancelled.update((index, spared))
        read = _READERS.get(token.norm)
        joined = hyphen(tokens, index - 1) or hyphen(tokens, index + 1)  # a do-not-call list
        cue = read(tokens, index) if read and index not in cancelled and not joined else None
        if cue is None:
            continue
        last, target, implicit = cue
        double = _doubled(tokens, last)
        if double >= 0 and not implicit:
            cancelled.add(double)
            if tokens[double].norm in IMPLICIT or tokens[double].norm in RULED_OUT:
                stem, units = tokens[double].stem, ["double"] + ["quoted"] * bool(quoted[index])
                found.append(fact_between(claim, "negation", index, last, stem, " ".join(units)))
            continue
        fact = fact_between(
            claim,
            "negation",
            index,
            last,
            tokens[target].stem if target >= 0 else "",
            " ".join(["implicit"] * implicit + ["quoted"] * bool(quoted[index])) or None,
        )
        found.append(replace(fact, aliases=_led_to(tokens, target)))
    return found


def _led_to(tokens: Sequence[Token], target: int) -> tuple[str, ...]:
    """Return the verb that the negated word leads to ("no plans to visit": visit)."""
    if target >= 0 and peek.norm(tokens, target + 1) in _REFLEXIVE:
        target += 1  # stopped short of committing himself to defend it
    if target < 0 or not follows(tokens, target, "to"):
        return ()
    verb = next_word(tokens, target + 1)
    return (tokens[verb].stem,) if verb >= 0 and tokens[verb].norm not in DETERMINERS else ()


def _doubled(tokens: Sequence[Token], last: int) -> int:
    """Return the negative word that the negation ending at ``last`` cancels, or -1."""
    for place in range(last + 1, min(len(tokens), last + 5)):
        norm = tokens[place].norm
        if norm in DOUBLE or norm in IMPLICIT:
            return place
        if norm in RULED_OUT and follows(tokens, place, "out"):
            return place
        if not tokens[place].word or not (norm in AUXILIARIES or norm in ("ever", "at", "all")):
            return -1
    return -1
