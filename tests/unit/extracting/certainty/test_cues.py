from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting.certainty.cues import hedges
from crosscheck.extracting.certainty.mainline import is_main, main_verb


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank.",
        "Will Smith won in May.",
        "The will of the people decided.",
        "It is due to rain.",
    ],
)
def test_no_cue(text: str) -> None:
    _, (claim,) = lines(text)
    assert hedges(claim) == []


@pytest.mark.parametrize(
    ("text", "level", "verb"),
    [
        ("The envoy will visit Oslo.", "planned", "visit"),
        ("The visit could reflect a wish.", "possible", "reflect"),
        ("The envoy has reportedly accepted.", "reported", "accepted"),
        ("The clerk is accused of having moved the money.", "reported", "moved"),
        ("Rumour has it that the keeper has joined Oslo.", "reported", "joined"),
    ],
)
def test_a_cue_governs_a_verb(text: str, level: str, verb: str) -> None:
    _, (claim,) = lines(text)
    (hedge,) = hedges(claim)
    assert hedge.level == level
    assert claim.tokens[hedge.verb].norm == verb


def test_a_relative_clause_is_no_main_statement() -> None:
    _, (claim,) = lines("Police arrested a man who could face prison.")
    main = is_main(claim)
    assert claim.tokens[main_verb(claim, main, hedges(claim))].norm == "arrested"
    assert [t.norm for t, kept in zip(claim.tokens, main, strict=True) if not kept][:2] == [
        "who",
        "could",
    ]
