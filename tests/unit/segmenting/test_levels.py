"""How rare a word is."""

from __future__ import annotations

from crosscheck.lexicon.rarity import RAREST
from crosscheck.segmenting.words import tokens


def level(word: str) -> int:
    return tokens(word)[0].level


def test_levels_follow_the_frequency_of_words() -> None:
    assert level("the") < level("people") < level("bridge") < level("abbey") < RAREST


def test_words_that_are_not_listed_are_the_rarest() -> None:
    assert level("qwxzv") == RAREST
    assert level("1984") == RAREST
    assert level(",") == 0


def test_an_acronym_is_rarer_than_the_word_it_looks_like() -> None:
    assert level("us") < level("US")
