from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting.shared.capitals import in_title_case, usage
from crosscheck.extracting.shared.runs import survey


def runs(*sentences: str) -> list[list[str]]:
    _, claims = lines(*sentences)
    _, found = survey(claims)
    return [
        [" ".join(claim.tokens[place].norm for place in run.words) for run in group]
        for claim, group in zip(claims, found, strict=True)
    ]


@pytest.mark.parametrize("sentence", ["Nothing happened.", "The weather was fine.", "I left."])
def test_no_run(sentence: str) -> None:
    assert runs(sentence) == [[]]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then Kim Jong Un met Ada Berg.", ["kim jong un", "ada berg"]),
        ("They met Osama bin Laden.", ["osama bin laden"]),
        ("They left the Bank of England.", ["bank of england"]),
        ("He met Jean-Luc Roe.", ["jean luc roe"]),
    ],
)
def test_runs(sentence: str, found: list[str]) -> None:
    assert runs(sentence) == [found]


def test_usage_counts_capitals_outside_headlines() -> None:
    _, claims = lines("Ferries Collide Near Harbour Wall", "Then Berg left.", "The berg melted.")
    seen = usage(claims)
    assert not seen.named("harbour")
    assert not seen.named("Ferries")
    assert [in_title_case(claim) for claim in claims] == [True, False, False]
