from __future__ import annotations

from dataclasses import replace

import pytest

from articles import article
from crosscheck.extracting import attribution
from crosscheck.model import Attribution, Claim


def read(text: str) -> list[Claim]:
    return attribution.extract(*article(text))


def said(text: str, index: int = 0) -> tuple[str | None, str | None, str] | None:
    found = read(text)[index].attribution
    return (found.speaker, found.via, found.cue) if found else None


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank near the harbour.",
        "On Friday said nothing changed.",
        "It said the bridge was closed.",
        "He said the bridge was closed.",
        "The man who told reporters about the leak resigned.",
        "The firm reported a profit.",
        "The work went according to plan.",
        "The guards were told to leave.",
        "Protesters will have their say on Monday.",
        "The court has a tower, each of which, according to polls, is loved.",
        "The council agreed, but the mayor said it was too late.",
        "Critics noted the date.",
        "Guards described the plan, a point the press office denied.",
        "Mayors back the plan and have suggested changes.",
        "Fees are set according to a town's income.",
        'He called it "a mess" in media reports.',
        "The statement said the bridge was closed.",
    ],
)
def test_quiet(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge is closed, Ada Berg said.", ("Ada Berg", None, "said")),
        ("The bridge is closed, said Ada Berg.", ("Ada Berg", None, "said")),
        ('"It is closed," Mayor Ada Berg said on Friday.', ("Ada Berg", None, "said")),
        ('"It is closed," said Ada Berg, the mayor.', ("Ada Berg", None, "said")),
        ("Ada Berg said that the bridge was closed.", ("Ada Berg", None, "said")),
        ("Ada Berg, a spokeswoman for Oslo, said it was late.", ("Ada Berg", None, "said")),
        (
            "Sen. Ada Berg, D-Ohio, who runs it, said it was late.",
            ("Ada Berg", None, "said"),
        ),
        ("On Friday, a Kremlin spokesman said it was late.", ("Kremlin spokesman", None, "said")),
        ("The bridge is safe, two city officials said.", ("city officials", None, "said")),
        (
            "A spokesman for the ministry said it was late.",
            ("spokesman for the ministry", None, "said"),
        ),
        ("Ada Berg told Reuters that it was late.", ("Ada Berg", "Reuters", "told")),
        ("The bridge is closed, according to Ada Berg.", ("Ada Berg", None, "according to")),
        ("The bridge is closed, according to Reuters.", (None, "Reuters", "according to")),
        (
            "It is closed, Norway's NTB news agency reported Tuesday.",
            (None, "NTB", "reported"),
        ),
        (
            "Reuters, citing a port official, said so.",
            ("port official", "Reuters", "citing"),
        ),
        (
            '"It is closed," Reuters quoted a port official as saying.',
            ("port official", "Reuters", "quoted ... as saying"),
        ),
        (
            '"It is closed," the port official was quoted by Reuters as saying.',
            ("port official", "Reuters", "quoted ... as saying"),
        ),
        (
            '"It is closed," Ada Berg was quoted as saying by Reuters.',
            ("Ada Berg", "Reuters", "quoted as saying"),
        ),
        ("A statement from the port said it was late.", ("port", None, "said")),
        ("The port's owner, Ada Berg, said that it was late.", ("Ada Berg", None, "said")),
        (
            "Norway confirmed that the king will come, Reuters reported.",
            ("Norway", "Reuters", "confirmed"),
        ),
        ("Secretary of State Ada Berg said it was late.", ("Ada Berg", None, "said")),
        ("Bishop Olav Moe, of Bergen, said it was late.", ("Olav Moe", None, "said")),
        ("Olav Moe, the head of the United States team, said so.", ("Olav Moe", None, "said")),
        ("Ada Berg, the mayor, said the papers, if real, are new.", ("Ada Berg", None, "said")),
        ("Ada Berg, who is 60, told reporters on Friday that so.", ("Ada Berg", None, "told")),
        ("The two-term mayor said it was late.", ("two-term mayor", None, "said")),
        ("The Justice Department said it was late.", ("Justice Department", None, "said")),
        ('Ada Berg tweeted: "It is closed."', ("Ada Berg", None, "tweeted")),
    ],
)
def test_speaker_via_and_cue(text: str, expected: tuple[str | None, str | None, str]) -> None:
    assert said(text) == expected


def test_fact_and_span() -> None:
    (claim,) = read("The bridge is closed, a Kremlin spokesman said.")
    (fact,) = claim.facts
    assert (fact.kind, fact.text, fact.value) == (
        "attribution",
        "Kremlin spokesman",
        "kremlin spokesman",
    )
    assert claim.attribution is not None
    assert (claim.attribution.start, claim.attribution.end) == (fact.start, fact.end)


def test_a_short_name_gets_its_full_form() -> None:
    assert said("Ada Berg said it was late. Berg said the bus had left.", 1) == (
        "Ada Berg",
        None,
        "said",
    )


def test_two_bearers_of_a_name_stay_short() -> None:
    text = "Ada Berg said it was late. Olav Berg said it was early. Berg said the bus had left."
    assert said(text, 2) == ("Berg", None, "said")


def test_he_is_the_speaker_of_the_sentence_before() -> None:
    claims = read("Olav Berg said it was late. He said the bus had left.")
    found = claims[1].attribution
    assert found is not None
    assert (found.speaker, found.carried) == ("Olav Berg", True)


def test_he_is_never_a_ministry_nor_a_group() -> None:
    assert said("The ministry said it was late. He said the bus had left.", 1) is None
    assert said("Port officials said it was late. He said the bus had left.", 1) is None


def test_the_source_is_the_one_introduced_before() -> None:
    text = "Reuters, citing a Norwegian diplomatic source, said so. The source said it was late."
    assert said(text, 1) == ("Norwegian diplomatic source", None, "said")


def test_the_source_is_the_only_one_introduced_later() -> None:
    text = (
        '"It is late," the source was cited by Reuters as saying.\n\n'
        "The agency, citing a Norwegian diplomatic source, said the bus had left."
    )
    assert said(text, 0) == ("Norwegian diplomatic source", "Reuters", "cited ... as saying")
    assert said(text, 1) == ("Norwegian diplomatic source", "Reuters", "citing")


def test_the_agency_is_the_one_named_last() -> None:
    text = "The bridge is closed, Reuters reported. The agency said the port was shut too."
    assert said(text, 1) == (None, "Reuters", "said")


def test_a_bare_role_is_ambiguous() -> None:
    (claim,) = read("The bridge is closed, officials said.")
    assert claim.facts[0].ambiguous


def test_a_quotation_has_one_speaker() -> None:
    claims = read('"It is late. The bus has left," Ada Berg said. "We will walk. It is near."')
    found = [claim.attribution for claim in claims]
    assert [one.speaker if one else None for one in found] == ["Ada Berg"] * len(claims)
    assert [one.carried for one in found if one] == [True, False, True, True]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    claims = read('"It is late," Ada Berg said. "The bus has left.\n\n"We will walk now."')
    assert [one.attribution.speaker if one.attribution else None for one in claims] == [
        "Ada Berg"
    ] * 3


def test_an_outlet_that_shares_its_name_with_a_person() -> None:
    text = "Vicente Fox crossed the bridge.\n\nFox said it was late."
    assert said(text, 1) == ("Fox", None, "said")


def test_the_dateline_agency_counts_only_beside_a_speaker() -> None:
    one, claims = article("The bridge is closed. Ada Berg said it was late.")
    one = replace(one, blocks=tuple(block._replace(via="AP") for block in one.blocks))
    found = [claim.attribution for claim in attribution.extract(one, claims)]
    assert found[0] is None
    assert isinstance(found[1], Attribution)
    assert (found[1].speaker, found[1].via) == ("Ada Berg", "AP")
