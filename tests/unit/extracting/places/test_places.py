"""What is a place, and what only looks like one."""

from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting import places
from crosscheck.model import Fact


def facts(*sentences: str) -> list[Fact]:
    """Return the place facts of one source, in order."""
    source, claims = lines(*sentences)
    found = [fact for claim in places.extract(source, claims) for fact in claim.facts]
    assert all(fact.text == source.text[fact.start : fact.end] for fact in found)
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "The party met Paris Hilton.",
        "It was Rep. Virginia Foxx who asked.",
        "They honoured George Washington.",
        "A rise by the Bank of England followed.",
        "She reads the New York Times.",
        "He taught at the University of Michigan.",
        "They called the American Civil Liberties Union.",
        "The dinner had turkey and chili.",
        "Nice work, he said.",
        "Polish the table before noon.",
        "We met Michael Jordan. Everyone likes Jordan.",
    ],
)
def test_no_place(sentence: str) -> None:
    assert facts(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Russia has confirmed it.", [("russia", None)]),
        ("They went to New York.", [("new york", None)]),
        ("A North Korean leader spoke.", [("north korea", "adjective")]),
        ("South Korean President Park Geun-hye spoke.", [("south korea", "adjective")]),
        ("The U.S. and the UK agreed.", [("united states", None), ("united kingdom", None)]),
        ("Many Americans disagree.", [("united states", "adjective")]),
        ("They harmed U.S.-Israel relations.", [("united states", None), ("israel", None)]),
        ("The Trump-Russia inquiry ended.", [("russia", None)]),
        ("The Kremlin denied it.", [("russia", "metonym")]),
        ("The White House press secretary spoke.", [("united states", "metonym")]),
        ("Yesterday Moscow denied it.", [("russia", "metonym")]),
        ("It happened in Moscow.", [("moscow", None)]),
        ("A march in Kiev ended.", [("kyiv", None)]),
        ("The rebels left Nazi Germany.", [("germany", None)]),
        ("He lives in Jordan.", [("jordan", None)]),
        ("He moved to Washington state.", [("washington state", None)]),
        ("He works in Washington, D.C., today.", [("washington", None)]),
        ("He voted in Hope, Arkansas.", [("hope", None), ("arkansas", None)]),
        ("It was said by Ann Roe (R-Tenn.) again.", [("tennessee", "party tag")]),
        ("It was said by Ann Roe, D-N.Y., again.", [("new york", "party tag")]),
        ("It was said by Ann Roe (Ky.) again.", [("kentucky", "party tag")]),
        ("Iraqi Kurdistan voted.", [("iraq", "adjective"), ("kurdistan", None)]),
        ("Alabama Republicans objected.", [("alabama", None)]),
    ],
)
def test_places(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(fact.value, fact.unit) for fact in facts(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "aliases"),
    [
        ("They met in Moscow.", ("russia",)),
        ("They met in Norwalk, Conn., on Monday.", ("connecticut", "united states")),
        ("They met in Norfolk, Virginia.", ("virginia", "united states")),
        ("They met in Manhattan.", ("new york city", "new york", "united states")),
        ("They met in Springfield.", ()),
        ("They met in Georgia.", ()),
        ("They met the Kremlin.", ("kremlin", "moscow")),
    ],
)
def test_what_a_place_is_part_of(sentence: str, aliases: tuple[str, ...]) -> None:
    assert facts(sentence)[0].aliases == aliases


def test_the_north_is_korea_only_where_korea_was_named() -> None:
    assert [fact.value for fact in facts("They fear North Korea.", "Then the North fired.")] == [
        "north korea",
        "north korea",
    ]
    assert facts("Then the North won the war.") == []


def test_an_unlisted_town_stays_a_place_once_its_state_was_told() -> None:
    found = facts("He spoke in Norwalk, Conn., on Monday.", "Then Norwalk voted.")
    assert [fact.value for fact in found] == ["norwalk", "connecticut", "norwalk"]
