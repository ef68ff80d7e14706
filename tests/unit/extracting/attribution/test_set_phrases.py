from __future__ import annotations

import pytest

from crosscheck.model import Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings


def said(text: str) -> tuple[str | None, str | None, str] | None:
    found = claims_of(read_sources((Input("a", text=text),), Settings()))[0].attribution
    return (found.speaker, found.via, found.cue) if found else None


@pytest.mark.parametrize(
    "text",
    [
        "The judge was confirmed by the Senate.",
        "The leak, which was confirmed by Ada Berg, is old.",
        "As the years went by, he put it away.",
        "The words of the song are old.",
        "The dam broke, as Ada Berg said it would, on Friday.",
        "Analysis: What Comes After the Vote\n\nThe votes are in.",
        "Boehner: One More Term\n\nThe votes are in.",
    ],
)
def test_quiet(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The arrest was confirmed by a police spokeswoman, Ada Berg, on Monday.",
            ("Ada Berg", None, "confirmed by"),
        ),
        ("The cut was announced here on Friday by Ada Berg.", ("Ada Berg", None, "announced by")),
        ("The crash was first reported by Reuters.", (None, "Reuters", "reported by")),
        ("It went dark, as the farmer Ada Berg put it.", ("Ada Berg", None, "as ... put it")),
        ("It went dark, as Ada Berg told the BBC.", ("Ada Berg", None, "as ... told")),
        (
            "The test failed, as Ada Berg admitted to us: it broke.",
            ("Ada Berg", None, "as ... admitted"),
        ),
        ("In the words of Ada Berg, it went dark.", ("Ada Berg", None, "in the words of")),
        ("Governor: Dam Will Hold\n\nRain fell.", ("governor", None, ":")),
        ("Yonhap: Kim to Come in May\n\nRain fell.", (None, "Yonhap", ":")),
    ],
)
def test_speaker_via_and_cue(text: str, expected: tuple[str | None, str | None, str]) -> None:
    assert said(text) == expected
