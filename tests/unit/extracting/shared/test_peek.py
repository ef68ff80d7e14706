from __future__ import annotations

from crosscheck.extracting.shared import peek
from crosscheck.segmenting.words import tokens


def test_outside_the_claim_there_is_nothing() -> None:
    words = tokens("Kim came")
    assert (peek.norm(words, -1), peek.norm(words, 2)) == ("", "")
    assert not peek.capital(words, -1)
    assert not peek.glued(words, 1)


def test_a_dash_between_spaces_is_no_hyphen() -> None:
    assert not peek.hyphen(tokens("he came - late"), 2)
    assert peek.hyphen(tokens("a half-hour"), 2)


def test_small_int_reads_plain_digits_only() -> None:
    assert peek.small_int("2015") == 2015
    assert peek.small_int("1.5") is None
    assert peek.small_int("20150") is None


def test_a_capital_behind_a_colon_may_only_open_a_sentence() -> None:
    words = tokens("Police: Two men of the Big Three")
    assert peek.opens_sentence(words, 0)
    assert peek.opens_sentence(words, 2)
    assert not peek.opens_sentence(words, 6)


def test_title_case_needs_most_of_the_longer_words() -> None:
    assert peek.title_case(tokens("Two Ferries Collide Near Harbour"))
    assert not peek.title_case(tokens("Two ferries collide near Oslo harbour"))
