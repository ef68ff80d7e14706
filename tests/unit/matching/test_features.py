from __future__ import annotations

import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from crosscheck.matching.features import FEATURES, pair_of
from crosscheck.matching.profiles import Profile, profiles_of
from crosscheck.matching.rarity import story_weights

STORM = "A storm shut the harbour of Oslo on Monday, and twelve people died."
SHUT = "The harbour of Oslo was shut on Monday after a storm left 12 dead."
OTHER = "The minister of finance resigned in Helsinki over a forged diploma."
WORDS = st.lists(
    st.sampled_from("storm ferry Oslo injured 1998 42 the of was Kim shut storm".split()),
    min_size=1,
    max_size=9,
).map(lambda words: f"They say {' '.join(words)}")
SHARES = {"mutual_coverage", "word_set", "size_ratio", "distance"}
UNLIKE = {"distance", "openings", "lesser_mass", "size_ratio"}


def two(one: str, other: str) -> tuple[Profile, Profile]:
    a, b = articles.sources(one, other)
    weights = story_weights([*a, *b])
    return profiles_of(a, weights)[0], profiles_of(b, weights)[0]


def values(a: Profile, b: Profile) -> dict[str, float]:
    pair = pair_of(a, b)
    return {feature.__name__: feature(pair) for feature in FEATURES}


def slow_run(a: Profile, b: Profile) -> int:
    """Length of the longest common run, by trying every start and every length."""
    longest = 0
    for i, j in product(range(len(a.stems)), range(len(b.stems))):
        length = 0
        while a.stems[i + length : i + length + 1] == b.stems[j + length : j + length + 1] != ():
            length += 1
        longest = max(longest, length)
    return longest


def test_claims_without_a_word_in_common_score_nothing() -> None:
    a, b = two("Storm shuts harbour", OTHER)
    found = values(a, b)
    assert not any(found[name] for name in ("mutual_coverage", "rare_mass", "names", "longest_run"))


def test_the_same_words_score_highest() -> None:
    same, near = values(*two(STORM, STORM)), values(*two(STORM, SHUT))
    far = values(*two(STORM, OTHER))
    for name in set(same) - UNLIKE:
        assert same[name] >= near[name] >= far[name], name
    assert same["word_set"] == 1


def test_numbers_that_stand_in_both_are_told_from_those_that_do_not() -> None:
    both = values(*two("The storm killed 12 people.", "A storm left 12 dead."))
    none = values(*two("The storm killed 12 people.", "A storm left 14 dead."))
    assert both["same_numbers"] > none["same_numbers"] == 0


@given(WORDS, WORDS)
@settings(max_examples=60, deadline=None)
def test_features_are_the_same_in_either_order(one: str, other: str) -> None:
    a, b = two(one, other)
    assert values(a, b) == values(b, a)


@given(WORDS, WORDS)
@settings(max_examples=60, deadline=None)
def test_features_are_finite_and_shares_are_shares(one: str, other: str) -> None:
    for name, value in values(*two(one, other)).items():
        assert math.isfinite(value)
        assert value >= 0
        assert name not in SHARES or value <= 1


@given(WORDS, WORDS)
@settings(max_examples=80, deadline=None)
def test_common_runs_are_those_of_the_slow_version(one: str, other: str) -> None:
    a, b = two(one, other)
    pair = pair_of(a, b)
    # runs of words that say nothing do not count
    assert pair.run == (slow_run(a, b) if pair.shared_pairs else bool(pair.shared))


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.__name__)
def test_each_feature_says_what_it_means(feature: object) -> None:
    assert feature.__doc__


def test_surroundings_are_the_claims_with_their_neighbours() -> None:
    one, other = articles.sources(f"{SHUT} {OTHER}", f"{OTHER} {SHUT}")
    weights = story_weights([*one, *other])
    a, b = profiles_of(one, weights), profiles_of(other, weights)
    beside = values(a[0], b[0])
    assert beside["mutual_coverage"] == 0 < beside["surroundings"] < 1
    assert values(a[0], b[1])["surroundings"] == values(b[1], a[0])["surroundings"] > 0.5
