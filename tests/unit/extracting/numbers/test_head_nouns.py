from __future__ import annotations

import pytest

from crosscheck.extracting.numbers import head_nouns
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize(
    ("plural", "one"), [("cities", "city"), ("boxes", "box"), ("men", "man"), ("police", "police")]
)
def test_singular(plural: str, one: str) -> None:
    assert head_nouns.singular(plural) == one


def test_news_is_no_plural() -> None:
    assert not head_nouns.looks_plural("news")


def test_no_head() -> None:
    assert head_nouns.head_noun(tokens("in Moscow"), 0) is None


@pytest.mark.parametrize(
    ("text", "unit", "person"),
    [("state leaders came", "state leader", False), ("people were killed", "people", True)],
)
def test_head(text: str, unit: str, person: bool) -> None:
    head = head_nouns.head_noun(tokens(text), 0)
    assert head is not None
    assert (head.unit, head.person) == (unit, person)


def test_roles_stand_behind_or_before() -> None:
    assert head_nouns.role_behind(tokens("people were killed"), 1, None) == ("killed", 2)
    assert head_nouns.role_before(tokens("it killed 12"), 2) == "killed"
    assert head_nouns.role_before(tokens("it saw 12"), 2) is None
