"""certainty: one article states as fact what the other only reports, expects or thinks possible.

Why: "confirmed" and "reportedly" are not the same news, even when the rest of the words are.

Diverges:
    "Russia has confirmed the visit."     "He is reportedly due to visit."
    "The plant will close."               "The plant could close."

Agrees:
    "The plant may close."                "The plant could close."       same step
    "He was re-elected, and may retire."  "He was re-elected."           hedge in another clause

Steps, from least to most certain: denied, possible, planned, reported, asserted. Ignore the kind
with --ignore certainty.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.slots import evidence
from crosscheck.model import Fact

_STEPS = {"denied": 0, "possible": 1, "planned": 2, "reported": 3, "asserted": 4}
_WORDS = {
    "denied": "denies it",
    "possible": "calls it possible",
    "planned": "calls it planned",
    "reported": "only reports it",
    "asserted": "states it as fact",
}


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference where the two claims stand on distant steps about one event."""
    a, b = pair.a.claim.certainty, pair.b.claim.certainty
    if a == b or any(c.certainty == a for c in pair.b.group) or any(
        c.certainty == b for c in pair.a.group
    ):
        return
    cue_a, cue_b = _cue(pair.a), _cue(pair.b)
    confirmed = any(cue and cue.value == "asserted" for cue in (cue_a, cue_b))
    if abs(_STEPS[a] - _STEPS[b]) < 2 and not (confirmed and "asserted" in (a, b)):
        return
    event = _event(pair, cue_a, cue_b)
    if event is None:
        return
    shown = (
        pair.a.stretch(cue_a.start, cue_a.end) if cue_a else event[0],
        pair.b.stretch(cue_b.start, cue_b.end) if cue_b else event[1],
    )
    yield Candidate(
        "certainty",
        (f"{a} ({cue_a.text})" if cue_a else a, f"{b} ({cue_b.text})" if cue_b else b),
        ((pair.a.span(shown[0]),), (pair.b.span(shown[1]),)),
        f"They differ in certainty: {{a}} {_WORDS[a]}, {{b}} {_WORDS[b]}.",
        evidence(
            pair, *event, 1.0, 1.0, 1.0 if confirmed else abs(_STEPS[a] - _STEPS[b]) / 4
        ),
    )


def _cue(side: Side) -> Fact | None:
    """Return the cue that made the claim's certainty."""
    cues = [f for f in side.facts("certainty") if f.value == side.claim.certainty]
    return cues[0] if cues else None


def _event(pair: Pair, *cues: Fact | None) -> tuple[Stretch, Stretch] | None:
    """Return where the event stands that a cue governs, if both claims name it."""
    for cue in cues:
        for stem in cue.aliases if cue else ():
            if stem in pair.a.places and stem in pair.b.places:
                here, there = pair.a.places[stem][0], pair.b.places[stem][0]
                return Stretch(here, here), Stretch(there, there)
    return None
