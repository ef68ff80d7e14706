"""Numbers, money and percent of a claim as facts.

    About 20 state leaders  ->  number  20   unit "state leader"   17.5..22.5
    $1.2 billion            ->  money   1200000000   unit USD
    60th anniversary        ->  number  60   unit "ordinal anniversary"
    passed 234-193          ->  number  234-193   unit "score", no bounds

Runs after the dates: what lies in a date is no number. Labels (Boeing 737, Article 5, Covid-19)
and pronouns ("one of them") are none either. Without a unit a number is not compared.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.numbers.amounts import read_amount
from crosscheck.extracting.numbers.counts import counted
from crosscheck.extracting.numbers.labels import read_label
from crosscheck.extracting.numbers.number_words import canonical
from crosscheck.extracting.numbers.ordinals import read_ordinal
from crosscheck.extracting.numbers.points import Points, read_points
from crosscheck.extracting.numbers.scores import read_score
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.model import Claim, Fact, Source

_TRIGGERS = frozenset(
    (
        *words.ONES,
        *words.TEENS,
        *words.TENS,
        *words.ORDINALS,
        *words.VAGUE,
        *words.VAGUE_COUNTS,
        "half",
        "a",
        "an",
    )
)


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with their numbers; dates must have been found before."""
    return [with_facts(claim, _facts(claim)) for claim in claims]


def _facts(claim: Claim) -> list[Fact]:
    tokens = claim.tokens
    found: list[Fact] = []
    titled: bool | None = None
    dates = [fact for fact in claim.facts if fact.kind == "date"]
    taken = {place for fact in dates for place in range(fact.start, fact.end)}
    index = 0
    while index < len(tokens):
        norm = tokens[index].norm
        if not norm[0].isdecimal() and norm not in _TRIGGERS:
            index += 1
            continue
        if tokens[index].start in taken:
            index += 1
            continue
        if titled is None:
            titled = peek.title_case(tokens)
        fact, index = _read(claim, index, titled)
        if fact is not None:
            found.append(fact)
    return found


def _read(claim: Claim, index: int, titled: bool) -> tuple[Fact | None, int]:
    """Return the fact at ``index``, if any, and the token to go on with."""
    tokens = claim.tokens
    label = read_label(tokens, index)
    if label:
        if label.unit is None:
            return None, label.last + 1
        return _exact(claim, label.first, label.last, label.value, label.unit)
    points = read_points(tokens, index)
    if points:
        return _points(claim, points)
    ordinal = read_ordinal(tokens, index, titled)
    if ordinal:
        if ordinal.unit is None:
            return None, ordinal.last + 1
        return _exact(claim, ordinal.first, ordinal.last, ordinal.value, ordinal.unit)
    return _read_amount(claim, index, titled)


def _read_amount(claim: Claim, index: int, titled: bool) -> tuple[Fact | None, int]:
    score = read_score(claim.tokens, index)
    if score:
        fact = fact_between(claim, "number", score.first, score.last, score.value, "score")
        return fact, score.last + 1
    amount = read_amount(claim.tokens, index)
    return counted(claim, amount, titled) if amount else (None, index + 1)


def _points(claim: Claim, points: Points) -> tuple[Fact, int]:
    value, first, last = points.value, points.first, points.last
    unit = "percent" if points.share else "percentage point"
    fact = fact_between(
        claim, "percent", first, last, canonical(value), unit, low=value, high=value
    )
    return fact, last + 1


def _exact(claim: Claim, first: int, last: int, value: int, unit: str) -> tuple[Fact, int]:
    number = float(value)
    fact = fact_between(claim, "number", first, last, str(value), unit, low=number, high=number)
    return fact, last + 1
