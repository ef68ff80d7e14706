"""What is a name, and who bears it."""

from __future__ import annotations

import re

import pytest

from crosscheck.extracting import names, places
from crosscheck.model import Block, Claim, Fact, Source
from crosscheck.segmenting.words import tokens


def facts(*paragraphs: str, heading: str | None = None) -> list[list[Fact]]:
    """Return the name facts of each sentence; a sentence ends in a full stop before " | "."""
    text = ""
    claims: list[Claim] = []
    source_blocks = []
    for number, paragraph in enumerate(([heading] if heading else []) + list(paragraphs)):
        start = len(text)
        for sentence in paragraph.split(" | "):
            first = len(text)
            text += sentence
            claims.append(
                Claim(
                    id=f"A{len(claims) + 1}",
                    source="A",
                    start=first,
                    end=len(text),
                    line=number + 1,
                    text=sentence,
                    view=sentence,
                    heading=bool(heading) and number == 0,
                    tokens=tokens(sentence, first),
                    block=number,
                )
            )
            text += " "
        source_blocks.append(Block(start, len(text) - 1))
        text = text[:-1] + "\n"
    source = Source("A", "a", None, text, text, tuple(source_blocks), "utf-8", "")
    result = names.extract(source, places.extract(source, claims))
    assert [claim.id for claim in result] == [claim.id for claim in claims]
    for claim in result:
        for fact in claim.facts:
            assert fact.text == text[fact.start : fact.end]
    return [[fact for fact in claim.facts if fact.kind == "name"] for claim in result]


def values(*paragraphs: str, heading: str | None = None) -> list[list[str]]:
    return [
        [f"?{fact.value}" if fact.ambiguous else fact.value for fact in group]
        for group in facts(*paragraphs, heading=heading)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The weather was fine on Wednesday.",
        "Yesterday the talks ended without a deal.",
        "However the council met again in October.",
        "Strikingly, nobody objected.",
        "I think I know what I saw.",
        "The CEO said on TV that it was OK.",
        "Hundreds of Muslims and Christians marched.",
        "The senator declined to comment.",
        "She reads “The Long Way Home” every year.".replace("“", '"').replace("”", '"'),
        "He lives in New York.",
        "North Korean officials arrived in Paris.",
        "Prime ministers come and go.",
    ],
)
def test_no_name(sentence: str) -> None:
    assert values(sentence) == [[]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met President Xi Jinping.", ["xi jinping"]),
        ("U.S. President Barack Obama spoke.", ["barack obama"]),
        ("A letter from Secretary of State John Kerry arrived.", ["john kerry"]),
        ("Housing and Urban Development Secretary Ann Roe left.", ["ann roe"]),
        ("They asked FBI Director James Comey.", ["fbi", "james comey"]),
        ("The prize went to Richard A. McFeely.", ["richard a mcfeely"]),
        ("We met Joseph I. Lieberman there.", ["joseph i lieberman"]),
        ("Leaders met Park Geun-hye in May.", ["park geun hye"]),
        ("The Trump-backed bill failed.", ["trump"]),
        ("He worked for the Department of Justice.", ["department of justice"]),
        ("The Food and Drug Administration agreed.", ["food and drug administration"]),
        ("She studied at the University of St. Gallen.", ["university of st gallen"]),
        ("They read the New York Times.", ["new york times"]),
        ("It broke the Defense of Marriage Act.", ["defense of marriage act"]),
        ("It ended World War II.", ["world war ii"]),
        ("They cited the First Amendment.", ["first amendment"]),
        ("Supporters of Osama bin Laden fled.", ["osama bin laden"]),
        ("Troops of Bashar al-Assad advanced.", ["bashar al assad"]),
        ("We heard Martin Luther King, Jr. speak.", ["martin luther king jr"]),
        ("Mr. Steve King and Rep. Ann Hall left.", ["steve king", "ann hall"]),
        ("The House and the Senate agreed.", ["house of representatives", "senate"]),
        ("House Republicans met.", ["republican party"]),
        ("The accord was signed by Julián Castro.", ["julian castro"]),
    ],
)
def test_names(sentence: str, expected: list[str]) -> None:
    assert values(sentence) == [expected]


def test_headline_in_title_case_names_only_what_the_body_knows() -> None:
    found = values(
        "On Monday Glenn Beck told the crowd that Arizona would win.",
        heading="Glenn Beck Wows Crowd With Bold Speech In Arizona",
    )
    assert found == [["glenn beck"], ["glenn beck"]]


def test_short_forms_and_titles_lead_to_the_full_name() -> None:
    assert values(
        "Rep. Jane Q. Roe spoke first.", "Then Ms. Roe left.", "Critics said Jane Roe was late."
    ) == [["jane q roe"], ["jane q roe"], ["jane q roe"]]


def test_aliases_hold_the_other_forms_and_the_common_spelling() -> None:
    (first, second) = facts("Yesterday Joe B. Roe met Moammar Gadhafi.")[0]
    assert {"joe roe", "joseph roe"} <= set(first.aliases)
    assert second.aliases == ("muammar gaddafi",)


def test_an_acronym_means_its_long_form() -> None:
    found = facts(
        "It opened the Conservative Policy Action Forum (CPAF) on Friday.", "CPAF ended on Sunday."
    )
    assert found[1][0].value == "conservative policy action forum"
    assert "cpaf" in found[1][0].aliases


def test_two_who_share_a_name() -> None:
    found = values(
        "North Korean leader Kim Jong Un will travel. | Kim is keen to go.",
        "It would please leader Kim Jong Un.",
        "Kim's father, Kim Jong Il, went by train.",
        "The late Kim feared to fly. | He took the train.",
        "Nobody was surprised.",
        "The visit by Kim is set for May.",
    )
    assert found == [
        ["kim jong un"],
        ["kim jong un"],
        ["kim jong un"],
        ["kim jong un", "kim jong il"],
        ["?kim"],
        [],
        [],
        ["kim jong un"],
    ]


def test_a_couple_is_not_one_of_them() -> None:
    assert "bill clinton" not in values("Bill Clinton spoke.", "Later the Clintons left.")[1]


def test_gender_tells_spouses_apart() -> None:
    found = values(
        "Bill Clinton and Hillary Clinton came.", "Mrs. Clinton spoke after Mr. Clinton."
    )
    assert found[1] == ["hillary clinton", "bill clinton"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Jane Roe met Ann Poe on Monday. | She was early.",
        "The sheriff said John Roe was there. | He did not explain.",
        'John Roe smiled. | "He lied," a woman said.',
        "Of John Roe, he said little.",
        "The board met in May. | He was absent.",
    ],
)
def test_a_pronoun_that_may_mean_two_or_nobody_gives_nothing(paragraph: str) -> None:
    assert not [f for group in facts(paragraph) for f in group if f.unit == "pronoun"]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Jane Roe met the press on Monday. | She was early.", "jane roe"),
        ("Senator John Roe met Ann Poe on Monday. | He was late.", "john roe"),
        ("Mr. Roe said he would run.", "roe"),
    ],
)
def test_a_plain_pronoun(paragraph: str, expected: str) -> None:
    assert [f.value for group in facts(paragraph) for f in group if f.unit == "pronoun"] == [
        expected
    ]


def test_a_role_noun_means_its_only_holder() -> None:
    found = facts("President Jane Roe spoke.", "On Friday the president left.")
    assert [(f.value, f.unit, f.text) for f in found[1]] == [("jane roe", "role", "the president")]


def test_a_role_noun_with_two_holders_gives_nothing() -> None:
    assert values("President Jane Roe met President Ann Poe.", "The president left.")[1] == []


def test_units() -> None:
    (group,) = facts("Jane Roe left the Acme Corporation for Wikimania.")
    assert [fact.unit for fact in group] == ["person", "organization", None]


def test_a_long_run_of_capitals_takes_linear_time() -> None:
    sentence = "the " + "Alpha Beta " * 20_000 + "end."
    (group,) = facts(sentence)
    assert len(group) <= 1
    assert re.match("alpha beta", group[0].value)


def test_a_bare_surname_does_not_mean_the_son() -> None:
    assert values("Donald Roe Jr. met them.", "It was a win for Roe.", "Then Mr. Roe left.") == [
        ["donald roe jr"],
        ["?roe"],
        ["donald roe jr"],
    ]


def test_committees_keep_their_and() -> None:
    assert values("The House Oversight and Reform Committee met.") == [
        ["house oversight and reform committee"]
    ]
