from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting.places.states import party_tags, state_at, state_follows
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize("text", ["Norwalk voted", "Norwalk, then voted", "Norwalk, Ada Berg"])
def test_no_state_follows(text: str) -> None:
    assert state_follows(tokens(text), 0) is None


@pytest.mark.parametrize(
    ("text", "state"),
    [("Norwalk, Conn.", "connecticut"), ("Norfolk, West Virginia", "west virginia")],
)
def test_state_follows(text: str, state: str) -> None:
    assert state_follows(tokens(text), 0) == state


def test_a_short_form_needs_its_dot_or_capitals() -> None:
    assert state_at(tokens("Ill today"), 0) == (None, 0)
    assert state_at(tokens("Ill."), 0) == ("illinois", 0)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("He met Ann Roe (left) today.", []),
        ("He met Ann Roe (R-Tenn.) today.", ["tennessee"]),
        ("He met Ann Roe, D-N.Y., today.", ["new york"]),
        ("He met Ann Roe (Ky.) today.", ["kentucky"]),
    ],
)
def test_party_tags(text: str, states: list[str]) -> None:
    _, (claim,) = lines(text)
    assert [fact.value for fact in party_tags(claim)] == states
