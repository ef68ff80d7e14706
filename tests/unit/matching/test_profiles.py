from __future__ import annotations

import articles
from crosscheck.matching.profiles import Profile, profiles_of
from crosscheck.matching.rarity import story_weights

TEXT = """\
Ferry sinks off Bergen

The ferry Nordlys sank off Bergen on Monday with 214 people on board.

Its owner, Holm & Sons, declined to comment.
"""


def profiles() -> list[Profile]:
    (claims,) = articles.sources(TEXT)
    return profiles_of(claims, story_weights(claims))


def test_only_headlines_and_first_claims_open() -> None:
    assert [profile.opening for profile in profiles()] == [True, False, False]
    (claims,) = articles.sources("A ferry sank off Bergen on Monday. It was empty.")
    assert [p.opening for p in profiles_of(claims, {})] == [True, False]


def test_places_run_from_0_to_below_1() -> None:
    assert [profile.place for profile in profiles()] == [0, 1 / 3, 2 / 3]


def test_words_are_the_weighted_ones() -> None:
    _, middle, _ = profiles()
    assert "the" in middle.stems
    assert "the" not in middle.words
    assert middle.mass == sum(middle.words.values())
    assert set(middle.content.split()) == set(middle.words)
    assert all(middle.stems[i] == stem for stem, where in middle.places.items() for i in where)


def test_capitals_leave_out_the_first_word() -> None:
    _, middle, last = profiles()
    assert {"nordli", "bergen", "monday"} & middle.capitals.keys() >= {"bergen", "monday"}
    assert "the" not in middle.capitals
    assert "comment" not in last.capitals


def test_numbers_are_kept_apart() -> None:
    assert [sorted(profile.numbers) for profile in profiles()] == [[], ["214"], []]


def test_a_claim_without_a_telling_word_is_empty() -> None:
    (claims,) = articles.sources("It was.")
    (profile,) = profiles_of(claims, {})
    assert (profile.mass, profile.norm, profile.content) == (0, 0.0, "")
