from __future__ import annotations

import pytest

from articles import article
from crosscheck.extracting import attribution, certainty
from crosscheck.model import Claim, Fact


def read(text: str, heading: bool = False) -> list[Claim]:
    one, claims = article(text, heading)
    return certainty.extract(one, attribution.extract(one, claims))


def cues(claim: Claim) -> list[tuple[str, str, tuple[str, ...]]]:
    facts: list[Fact] = [fact for fact in claim.facts if fact.kind == "certainty"]
    return [(fact.text, fact.value, fact.aliases) for fact in facts]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank near the harbour.",
        "Will Smith won the race in May.",
        "The ceremony is on May 9.",
        "The will of the people decided.",
        "Police arrested a man who could face prison.",
        "The council passed a plan that may cost millions.",
        "The crew could not reach the shore.",
        "The aim is to improve schools.",
        "The delay was due to heavy rain.",
        "The minister said the bridge was safe.",
        "The judge, who will retire in June, freed the men.",
        "She proved an unlikely ally.",
        "The pilot was denied entry.",
        "The appointment was confirmed by the senate.",
    ],
)
def test_asserted_without_a_cue_for_the_main_verb(text: str) -> None:
    (claim,) = read(text)
    assert claim.certainty == "asserted"


@pytest.mark.parametrize(
    ("text", "level", "cue"),
    [
        ("The minister will visit Oslo.", "planned", ("will", "planned", ("visit",))),
        ("The queen is to open the bridge.", "planned", ("is to", "planned", ("open",))),
        ("The envoy is due to arrive.", "planned", ("due to", "planned", ("arriv",))),
        ("The firm plans to cut jobs.", "planned", ("plans to", "planned", ("cut",))),
        ("The talks are scheduled for June.", "planned", ("scheduled", "planned", ())),
        ("The visit could reflect a wish.", "possible", ("could", "possible", ("reflect",))),
        ("The ship may have hit a rock.", "possible", ("may", "possible", ("hit",))),
        ("The king is likely to attend.", "possible", ("likely", "possible", ("attend",))),
        ("The pilot appears to have slept.", "possible", ("appears", "possible", ("sleep",))),
        (
            "The envoy has reportedly accepted.",
            "reported",
            ("reportedly", "reported", ("accept",)),
        ),
        ("The general is said to own it.", "reported", ("said", "reported", ("own",))),
        (
            "Oslo denied that it had paid bribes.",
            "denied",
            ("denied", "denied", ("pay",)),
        ),
        (
            "Oslo confirmed that the king will attend.",
            "planned",
            ("confirmed", "asserted", ("attend",)),
        ),
    ],
)
def test_level_and_cue(text: str, level: str, cue: tuple[str, str, tuple[str, ...]]) -> None:
    (claim,) = read(text)
    assert claim.certainty == level
    assert cue in cues(claim)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Oslo Mayor to visit Bergen", "planned"),
        ("Oslo Mayor Reportedly Due to Visit Bergen", "reported"),
        ("Road to recovery", "asserted"),
        ("Senate fails to pass budget", "asserted"),
        ("Mayor May Attend Talks", "possible"),
    ],
)
def test_headlines(text: str, level: str) -> None:
    assert read(text, heading=True)[0].certainty == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The bridge is closed, Reuters reported.", "reported"),
        ("The bridge is closed, sources said.", "reported"),
        ("The bridge is closed, a spokesman said.", "asserted"),
        ("The mayor reportedly will attend.", "reported"),
        ("The mayor will reportedly attend if he can.", "possible"),
        ("The mayor might attend, Reuters reported.", "possible"),
    ],
)
def test_precedence(text: str, level: str) -> None:
    assert read(text)[0].certainty == level


def test_a_cue_inside_a_quotation_is_marked() -> None:
    (claim,) = read('"The bridge will open," the mayor said.')
    (fact,) = [fact for fact in claim.facts if fact.kind == "certainty"]
    assert (fact.text, fact.unit) == ("will", "quoted")


def test_a_negated_confirmation_is_none() -> None:
    assert cues(read("The queen has not confirmed her attendance.")[0]) == []


def test_what_was_confirmed_stands_behind_to_whom_and_when() -> None:
    (claim,) = read("Seoul confirmed on Monday that Kim met Putin.")
    assert ("confirmed", "asserted", ("meet",)) in cues(claim)
