from __future__ import annotations

import pytest

from crosscheck.judging.findings import _Story
from crosscheck.judging.speakers import Speaker, are_one, head_of, may_be_one, speaker_of
from crosscheck.model import Group, Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings


def speaker(text: str) -> Speaker:
    """Return who speaks in the first sentence of a text that has a speaker."""
    sources = read_sources((Input("a", text=text),), Settings())
    claims = claims_of(sources)
    claim = next(claim for claim in claims if claim.attribution)
    side = _Story(sources, claims).side(claim, Group((claim.id,), (), 1.0))
    assert claim.attribution is not None
    return speaker_of(side, claim.attribution)


SAME = [
    ("Dmitry Berg said so.", "Putin's spokesman, Dmitry Berg, said so."),
    ("Sen. Ada Berg said so.", "Ada Q. Berg said so."),
    ("Park Geun-hye said so.", "Park Guen-hye said so."),
    ("A government spokesman said so.", "A police spokesman said so."),
    ("A senior administration official said so.", "A White House official said so."),
    ("Experts said so.", "Analysts said so."),
    ("A Kremlin spokesman said so.", "Dmitry Berg, Putin's spokesman, said so."),
    ("Forecasters in Greece said so.", "The Greek weather service said so."),
    ("The company said so.", "Chief Financial Officer Ada Berg said so."),
    ("The retailer said so.", "Ada Berg, a spokeswoman for Coop, said so."),
    ("Berg said so.", "The Environment Agency said so."),
    ("Pinova said so.", "Pinova's chief executive, Ada Berg, said so."),
]
OTHERS = [
    ("Ada Berg said so.", "Olav Moe said so."),
    ("The defendant's lawyer said so.", "The victims' lawyer said so."),
    ("A hospital spokesman said so.", "A police spokesman said so."),
    ("A U.S. forces spokesman said so.", "A police spokesman said so."),
    ("Police said so.", "The operator said so."),
    ("Police said so.", "Doctors said so."),
    ("The museum's curator, Ada Berg, said so.", "The captain's grandson said so."),
    ("A White House official said so.", "A Polish foreign ministry source said so."),
    ("Researchers at Lund University said so.", "Researchers at Ghent University said so."),
    ("The school's principal, Ada Berg, said so.", "The teachers' union in Ballarat said so."),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_speakers_that_may_be_one(a: str, b: str) -> None:
    assert may_be_one(speaker(a), speaker(b))
    assert may_be_one(speaker(b), speaker(a))


@pytest.mark.parametrize(("a", "b"), OTHERS)
def test_speakers_that_are_two(a: str, b: str) -> None:
    assert not may_be_one(speaker(a), speaker(b))
    assert not may_be_one(speaker(b), speaker(a))
    assert not are_one(speaker(a), speaker(b))


def test_one_needs_more_than_a_possibility() -> None:
    assert not are_one(speaker("Berg said so."), speaker("The Environment Agency said so."))
    assert are_one(speaker("Berg said so."), speaker("Ada Berg said so."))


def test_head_of() -> None:
    assert head_of("chief engineer of a rival network") == "engineer"
    assert head_of("Kremlin spokesman") == "spokesman"
