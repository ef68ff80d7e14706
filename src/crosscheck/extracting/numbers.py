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

from crosscheck.extracting import head_nouns, measures, peek
from crosscheck.extracting.amounts import Amount, read_amount
from crosscheck.extracting.bounds import hedged
from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.labels import is_name, read_label
from crosscheck.extracting.number_words import canonical
from crosscheck.extracting.ordinals import read_ordinal
from crosscheck.extracting.scores import read_score
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon import units
from crosscheck.model import Claim, Fact, Source, Token


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
    return _counted(claim, amount, titled) if amount else (None, index + 1)


def _exact(claim: Claim, first: int, last: int, value: int, unit: str) -> tuple[Fact, int]:
    number = float(value)
    fact = fact_between(claim, "number", first, last, str(value), unit, low=number, high=number)
    return fact, last + 1


def _counted(claim: Claim, amount: Amount, titled: bool) -> tuple[Fact | None, int]:
    """Add bounds and unit to an amount and make it a fact."""
    tokens = claim.tokens
    end = amount.last + 1
    if peek.norm(tokens, amount.first - 1) in ("minus", "negative"):
        return None, end  # below zero: the bounds would turn around
    wide = hedged(tokens, amount)
    measure = _measure(tokens, amount, wide)
    if measure is None:
        if is_name(tokens, amount, titled):
            return None, end
        unit, last = _unit(tokens, wide)
        if unit is None and (_is_small_word(tokens, amount) or amount.single):
            return None, end
        measure = measures.Measure("number", unit or "", wide.first, last)
    elif _is_one_day(tokens, amount, measure):
        return None, end
    return _fact(claim, wide, measure), max(end, measure.last + 1)


def _measure(tokens: Sequence[Token], amount: Amount, wide: Amount) -> measures.Measure | None:
    """Read what the amount measures; the hedge around it belongs to the span."""
    if amount.share:
        return measures.Measure("percent", "percent", wide.first, wide.last)
    measure = measures.read_measure(tokens, amount)
    if measure is None and wide.last > amount.last:
        measure = measures.read_measure(tokens, wide)  # 90-plus percent
    if measure is None:
        return None
    first, last = min(wide.first, measure.first), max(wide.last, measure.last)
    return measure._replace(first=first, last=last)


def _fact(claim: Claim, amount: Amount, measure: measures.Measure) -> Fact:
    """Convert to the base unit."""
    factor, offset = measure.factor, measure.offset

    def base(value: float) -> float:
        return round((value + offset) * factor, 6)

    plain = factor == 1 and not offset
    low, high = (amount.low, amount.high) if plain else (base(amount.low), base(amount.high))
    value = amount.value
    if not plain:
        value = "-".join(canonical(base(float(part))) for part in value.split("-"))
    return fact_between(
        claim,
        measure.kind,
        measure.first,
        measure.last,
        value,
        measure.unit or None,
        amount.approximate,
        low,
        high,
    )


def _unit(tokens: Sequence[Token], amount: Amount) -> tuple[str | None, int]:
    """Return (unit, last token) of what the amount counts."""
    place = amount.last + 1
    if peek.hyphen(tokens, place):
        place += 1
        if place < len(tokens) and tokens[place].word and not amount.single:
            return head_nouns.singular(tokens[place].norm), place
    subset = peek.norm(tokens, place) == "of"
    vague = amount.approximate and tokens[amount.last].norm in words.VAGUE
    if subset:
        return _unit_of_whole(tokens, amount, place + 1, vague)
    return _unit_with_role(tokens, amount, place)


def _unit_with_role(tokens: Sequence[Token], amount: Amount, place: int) -> tuple[str | None, int]:
    """Join the head noun from ``place`` with what happened to those counted."""
    head = head_nouns.head_noun(tokens, place, amount.single)
    last = head.last if head else amount.last
    if amount.single and (head is None or not head.person):
        return None, amount.last
    role = head_nouns.role_behind(tokens, last + 1, head)
    if role:
        return head_nouns.with_role(head, role[0]), role[1]
    before = head_nouns.role_before(tokens, amount.first)
    if before and (head is None or head.person):
        return head_nouns.with_role(head, before), last
    if head and head.unit in units.ROLES:
        return units.ROLES[head.unit], last
    return (head.unit if head else None), last


def _unit_of_whole(
    tokens: Sequence[Token], amount: Amount, place: int, vague: bool
) -> tuple[str | None, int]:
    """Read ``dozens of people``; ``15 of the 19 hijackers`` is a part, not the count of all."""
    if amount.single:
        return None, amount.last
    if not vague:
        place += peek.norm(tokens, place) in _OWNERS
        counted = peek.norm(tokens, place)
        place += peek.is_figure(counted) or counted in words.ONES or counted in words.TEENS
        part = head_nouns.head_noun(tokens, place)
        return (f"of {part.unit}" if part else None), amount.last
    return _unit_with_role(tokens, amount, place)


def _is_one_day(tokens: Sequence[Token], amount: Amount, measure: measures.Measure) -> bool:
    """Tell ``one day he left`` from a length of time."""
    return tokens[amount.first].norm == "one" and tokens[measure.last].norm == "day"


def _is_small_word(tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell ``the two`` and ``three`` alone, which stand for somebody named before."""
    return not amount.figures and amount.high <= 10 and amount.first == amount.last


_OWNERS = frozenset({"the", "their", "its", "his", "her", "those", "these", "our", "all"})
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
