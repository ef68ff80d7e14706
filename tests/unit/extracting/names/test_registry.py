from __future__ import annotations

from articles import lines
from crosscheck.extracting.names.mentions import Mention, mentions
from crosscheck.extracting.names.registry import Registry, explains
from crosscheck.extracting.shared.runs import survey


def found(*sentences: str) -> list[Mention]:
    _, claims = lines(*sentences)
    _, runs = survey(claims)
    return [m for i, claim in enumerate(claims) for m in mentions(i, claim, runs[i])]


def entered(*sentences: str) -> tuple[Registry, list[Mention]]:
    registry = Registry()
    every = found(*sentences)
    for mention in every:
        if len(mention.words) > 1:
            registry.add(mention)
    registry.close()
    return registry, every


def test_the_title_is_no_part_of_the_name() -> None:
    (mention,) = found("Later President Ada Berg left.")
    assert mention.words == ("ada", "berg")
    assert mention.title == ("president",)


def test_a_short_name_means_its_only_bearer() -> None:
    registry, (_, short) = entered("Then Ada Berg left.", "Later Berg came back.")
    entity, rivals = registry.short(short)
    assert entity is not None
    assert entity.value == "ada berg"
    assert rivals == []


def test_two_bearers_make_a_short_name_ambiguous() -> None:
    registry, (_, _, short) = entered(
        "Then Ada Berg left.", "Here Tom Berg stayed.", "It rained.", "Later Berg came back."
    )
    entity, rivals = registry.short(short)
    assert entity is None
    assert sorted(rival.value for rival in rivals) == ["ada berg", "tom berg"]


def test_an_acronym_in_brackets_is_explained() -> None:
    _, claims = lines("They asked the Harbour Safety Board (HSB) about it.")
    _, (runs,) = survey(claims)
    mention = mentions(0, claims[0], runs)[0]
    assert explains(claims[0].tokens, mention) == "hsb"
