"""Whom a claim is about: two claims about two people tell two things.

Ana Diaz resigned on Tuesday.     Jo Lu, her deputy, quit on Wednesday.
"We ran," said Ana Diaz, 40.      Her son, Ben, 12, woke first.
"""

from __future__ import annotations

from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.sameness import same_name
from crosscheck.judging.utterances import listeners
from crosscheck.model import Fact


def are_about_two_people(pair: Pair) -> bool:
    """Whether each claim names people, and neither source's claims in the row those of the other.

    Who speaks or is spoken to is nobody that the claim is about.
    """
    ours, theirs = _people(pair.a), _people(pair.b)
    return bool(ours and theirs) and not any(
        same_name(one, other)
        for mine, yours in ((ours, pair.b), (theirs, pair.a))
        for one in mine
        for other in yours.group_facts("name", "attribution")
    )


def _people(side: Side) -> list[Fact]:
    by, heard = side.claim.attribution, listeners(side.claim)
    return [
        fact
        for fact in side.facts("name")
        if fact.unit == "person"
        and fact not in heard
        and not (by and by.start <= fact.start < by.end)
    ]


def bearer(side: Side, age: Fact) -> Fact | None:
    """Return whose age it is, where a name and a comma stand right before it: "Ben, 12,"."""
    tokens = side.claim.tokens
    first = side.stretch(age.start, age.end).first
    if first < 2 or tokens[first - 1].norm != ",":
        return None
    return next((f for f in side.facts("name") if f.end == tokens[first - 2].end), None)
