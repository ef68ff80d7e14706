"""How a claim stands to an event: has it happened, is it planned or possible; how is it backed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crosscheck.judging.interface import Pair, Side
from crosscheck.lexicon.certainty import CONFIRMED, FORECASTS, HEDGES
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Claim, Fact

STEPS = {"possible": 0, "planned": 1}
"""Levels of certainty that stand below what is so."""


class Stance(NamedTuple):
    """How one claim stands to one event."""

    step: int
    """2 it is so, 1 planned, 0 possible."""
    backing: int
    """2 confirmed, 1 plainly said, 0 hedged."""
    cue: Fact | None
    """The word that shows it, where there is one."""


def far_apart(pair: Pair, a: Stance, b: Stance) -> bool:
    """Whether the event has another step, or one side backs what the other only hedges.

    "Allegedly" is no more of a hedge than "police said", but it is less than "the ministry
    announced"; and plain words confirm nothing less than "confirmed" does.
    """
    if a.step != b.step:
        return not (is_forecast(a) and is_forecast(b))
    if {a.backing, b.backing} != {0, 1}:
        return a.backing != b.backing and 0 in (a.backing, b.backing)
    plain = pair.a.claim if a.backing else pair.b.claim
    said = plain.attribution
    return said is None or SAYING.get(said.cue) == "official"


def is_forecast(stance: Stance) -> bool:
    """Whether the cue says that something is to be expected: "expected to", "likely"."""
    return stance.cue is not None and bool(FORECASTS & set(stance.cue.text.lower().split()))


def agrees(stance: Stance, claims: Iterable[Claim], stem: str) -> bool:
    """Whether any of the other source's claims tells the event with the same stance."""
    return any(
        (stance.step, stance.backing) == stance_of(cues(claim), stem)[:2]
        for claim in claims
        if any(stem == token.stem for token in claim.tokens)
    )


def is_main(side: Side, stance: Stance) -> bool:
    """Whether the cue speaks of what the claim mainly says; plain claims always do."""
    return stance.cue is None or stance.cue.value in (side.claim.certainty, "asserted")


def planned_or_possible(side: Side) -> dict[str, str]:
    """Return the stems of what a claim calls planned or possible, with which of the two."""
    return {f.aliases[0]: f.value for f in cues(side.claim) if f.value in STEPS and f.aliases}


def governed_events(side: Side) -> list[str]:
    """Return the stems of the events that a claim's cues govern, denials left aside."""
    return [stem for f in cues(side.claim) if f.value != "denied" for stem in f.aliases]


def stance_on(side: Side, stem: str) -> Stance:
    """Return how a claim stands to an event; a headline, as its article does."""
    own = stance_of(cues(side.claim), stem)
    if side.claim.heading and own.backing == 1:  # a headline stands for its article
        for claim in side.source:
            told = stance_of(cues(claim), stem)
            if told.backing == 2:
                return Stance(own.step, told.backing, told.cue)
    return own


def cues(claim: Claim) -> list[Fact]:
    """Return the cues of the claim's own words; quoted words are compared as quotations."""
    return [
        f for f in claim.facts if f.kind == "certainty" and f.unit != "quoted" and not _is_report(f)
    ]


def stance_of(facts: list[Fact], stem: str) -> Stance:
    """Return what the cues of a claim say of an event, the least of several."""
    own = [f for f in facts if stem in f.aliases]
    step, backing, cue = 2, 1, None
    for fact in own:
        if fact.value in STEPS and STEPS[fact.value] < step:
            step, cue = STEPS[fact.value], fact
    for fact in own:
        words = fact.text.lower().split()
        if HEDGES & set(words):
            backing, cue = 0, fact
        elif CONFIRMED & set(words) and backing:
            backing, cue = 2, fact
    return Stance(step, backing, cue)


def _is_report(fact: Fact) -> bool:
    """Whether the cue only says who reported it: that is attribution."""
    words = fact.text.lower().split()
    return fact.value == "reported" and not HEDGES & set(words)
