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
        "The yard hired two welders, adding a third in May.",
        "The mayor met Ada Berg, who left early, saying that she was ill.",
        "The mayor left early but the guests stayed, saying that the food was good.",
        "The mayor kept on saying that the dam would hold.",
        "Rain fell all night, telling farmers that the drought was over.",
        "The storm broke the mast, warning lights and all.",
        "“We left, saying that we would be back.”",
        "Officials declined to warn that the dam could break.",
        "The guards may argue that they were asleep.",
    ],
)
def test_quiet(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        (
            "Governor Ada Berg vetoed the bill, saying that it would cost jobs.",
            "Ada Berg",
            "saying",
        ),
        ("Ada Berg left the council, saying she was tired.", "Ada Berg", "saying"),
        ("Ada Berg was calm on Monday, telling reporters “we will win”.", "Ada Berg", "telling"),
        ("The mayor opened the dam, adding that it would hold.", "mayor", "adding"),
        (
            "Secretary of the Interior Ada Berg defended the ban, arguing that it works.",
            "Ada Berg",
            "arguing",
        ),
        ("Critics of the dam warn that it could break.", "Critics of the dam", "warn"),
        ("Ada Berg announced the charges on Friday.", "Ada Berg", "announced"),
    ],
)
def test_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    assert said(text) == (speaker, cue)
