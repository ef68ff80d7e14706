"""Counts of jobs that go, and of people who lose theirs, have one unit."""

from __future__ import annotations

import pytest

from crosscheck.model import Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings


def unit_of(text: str) -> str | None:
    (claim,) = claims_of(read_sources((Input("a", text=text),), Settings()))
    return next(fact.unit for fact in claim.facts if fact.kind == "number")


@pytest.mark.parametrize(
    "text",
    [
        "The plant has 640 jobs.",
        "The firm will create 640 jobs.",
        "The firm employs 1,900 workers in Oslo.",
        "The fire killed 19 workers.",
        "The team lost 12 players to injury.",
    ],
)
def test_quiet(text: str) -> None:
    assert unit_of(text) != "laid-off"


@pytest.mark.parametrize(
    "text",
    [
        "The firm will cut 640 jobs.",
        "Some 640 positions will be eliminated.",
        "The plant will close with the loss of 640 jobs.",
        "The firm laid off 640 workers.",
        "The firm made 640 people redundant.",
        "Around 640 employees are to be laid off.",
        "In Oslo 640 people lost their jobs.",
        "The firm cut 640 workers.",
    ],
)
def test_jobs_that_go(text: str) -> None:
    assert unit_of(text) == "laid-off"
