"""Places, through a lexicon: countries, states, cities, seats of government; and party tags.

    in Norwalk , Conn. , South Korean President Park met Paris Hilton of the Bank of England
       place     state   adjective   (title)             (a person)       (an organisation)

Runs before names: a token that a place fact covers belongs to no name. So a place is taken only
where its words stand alone in their run of capitals, open it before a title or a first name, or are
followed by a state. Whatever else stands in the run makes it somebody's name and gives no place.

unit: None for a place as such, "adjective" ("Russian"), "metonym" (a government named by its seat),
"party tag" ("R-Ohio"). aliases: what the place is part of, nearest first, where that is certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.interface import with_facts
from crosscheck.extracting.places.bearers import borne_by_persons, is_sure, opens_run
from crosscheck.extracting.places.contexts import by_context
from crosscheck.extracting.places.facts import fact_of
from crosscheck.extracting.places.states import party_tags
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.gazetteer import longest
from crosscheck.extracting.shared.runs import Run, survey
from crosscheck.lexicon.currencies import CURRENCY_SIGNS
from crosscheck.model import Claim, Fact, Source


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with facts of kind "place"."""
    _, found = survey(claims)
    borne = borne_by_persons(claims, found)
    result = []
    known: dict[str, tuple[str, ...]] = {}
    for claim, claim_runs in zip(claims, found, strict=True):
        facts = _of_claim(claim, claim_runs, borne, known)
        known.update((fact.value, fact.aliases) for fact in facts)
        result.append(with_facts(claim, facts))
    return result


def _of_claim(
    claim: Claim,
    claim_runs: Sequence[Run],
    borne: frozenset[str],
    known: dict[str, tuple[str, ...]],
) -> list[Fact]:
    facts = party_tags(claim)
    tags = [(fact.start, fact.end) for fact in facts]
    tagged = 0
    for run in claim_runs:
        start = claim.tokens[run.words[0]].start
        end = claim.tokens[run.words[-1]].end
        while tagged < len(tags) and tags[tagged][1] <= start:
            tagged += 1
        if tagged < len(tags) and tags[tagged][0] < end:
            continue
        facts.extend(_in_run(claim, run, borne, known))
    return facts


def _in_run(
    claim: Claim, run: Run, borne: frozenset[str], known: dict[str, tuple[str, ...]]
) -> list[Fact]:
    """Return the places of one run; none where the run is the name of something else."""
    tokens, words = claim.tokens, run.words
    facts: list[Fact] = []
    position = 0
    while position < len(words):
        size, place = longest([tokens[i].norm for i in words[position : position + 5]])
        first = words[position]
        if place is None:
            return facts or by_context(claim, run, known)
        last = words[position + size - 1]
        rest = [tokens[i].norm for i in words[position + size :]]
        if rest and not opens_run(rest, place):
            break
        if size == 1 and not is_sure(tokens, first, last, place, borne):
            break
        if peek.norm(tokens, last + 1) in CURRENCY_SIGNS and peek.glued(tokens, last):
            break  # US$70 million
        facts.append(fact_of(claim, first, last, place))
        position += size
    return facts
