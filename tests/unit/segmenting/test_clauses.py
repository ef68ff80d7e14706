from __future__ import annotations

import pytest

from crosscheck.segmenting.clauses import split


@pytest.mark.parametrize(
    "text",
    [
        "Twelve were killed on Monday, but not by the storm that hit the coast.",
        "He said the bridge was closed on Monday; the tunnel would stay open until June.",
        "The bridge was closed on Monday, but the tunnel will stay open, officials said.",
        'The bridge was "closed for good" on Monday; the tunnel will stay open until June.',
        "If the bridge is closed on Monday night; the tunnel will stay open until June.",
        "They are Ann Lee, 40; Bob Ray, 35; and Joe Doe, who was 12.",
        "The bridge was closed; the tunnel was not.",
        "The bridge was closed (it had cracks; the tunnel had none) until the end of June.",
        "The bridge collapsed on Monday night, while cars were on it, near the town.",
    ],
)
def test_keeps_a_sentence_whose_halves_lean_on_each_other(text: str) -> None:
    assert split(text, [(0, len(text))]) == [(0, len(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge was closed on Monday night;| the tunnel will stay open until June.",
        "The bridge was closed on Monday night,| but the old tunnel will stay open until June.",
        "Ann Lee has led the party since 2012,| while Bob Ray was elected only last spring.",
        "It was sold in 2010 for $2 million,| whereas the house next door is still empty.",
    ],
)
def test_cuts_between_clauses_that_stand_alone(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split(text, [(0, len(text))])]
    assert found == [part.strip() for part in marked.split("|")]
