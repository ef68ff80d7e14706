"""Who speaks where "who said" holds what the sentence mainly says."""

from __future__ import annotations

import pytest

from crosscheck.model import Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings


def said(text: str) -> tuple[str | None, str] | None:
    found = claims_of(read_sources((Input("a", text=text),), Settings()))[0].attribution
    return (found.speaker, found.cue) if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg, who said that the dam was old, was booed.",
        "The plan was opposed by Ada Berg, who said it would cost jobs.",
        "Ada Berg, who says little, won the vote in the council on Monday by a wide margin.",
        "A man who said he was lost asked for bread.",
    ],
)
def test_quiet(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It was Ada Berg who said that the dam would hold.", "said"),
        ("It was the union's Ada Berg who said that the dam would hold.", "said"),
        ("The warning came from Ada Berg, who told reporters that the dam would break.", "told"),
        (
            "The last word belonged to Senator Ada Berg of Ohio, who said of the plan: "
            "“Nobody in this room will live to see it work.”",
            "said",
        ),
    ],
)
def test_the_relative_clause_names_the_speaker(text: str, cue: str) -> None:
    assert said(text) == ("Ada Berg", cue)
