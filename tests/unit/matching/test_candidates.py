from __future__ import annotations

from itertools import product
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from crosscheck.matching import candidates as module
from crosscheck.matching.candidates import LEAST_SHARED, candidates
from crosscheck.matching.profiles import Profile, profiles_of
from crosscheck.matching.rarity import story_weights

HARBOUR = """\
Storm shuts Oslo harbour

A storm shut the harbour of Oslo on Monday. Twelve passengers were injured on a ferry.
The ferry was built in 1998. Its owner declined to comment.
"""
FERRY = """\
Ferry passengers hurt in storm

Twelve people were injured when a storm hit a ferry near Oslo. The harbour stays shut.
A spokesman for the owner would not comment.
"""
WORDS = st.lists(
    st.sampled_from("storm ferry harbour Oslo injured 1998 owner the of was shut comment".split()),
    min_size=1,
    max_size=6,
).map(" ".join)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map("\n\n".join)


def profiles(one: str, two: str) -> tuple[list[Profile], list[Profile]]:
    a, b = articles.sources(one, two)
    weights = story_weights([*a, *b])
    return profiles_of(a, weights), profiles_of(b, weights)


def all_pairs(a: list[Profile], b: list[Profile]) -> list[tuple[int, int]]:
    """The slow, obvious version: every pair, and what it shares."""
    return [
        (i, j)
        for (i, x), (j, y) in product(enumerate(a), enumerate(b))
        if sum(weight for stem, weight in x.words.items() if stem in y.words) >= LEAST_SHARED
    ]


def test_nothing_shared_is_no_candidate() -> None:
    a, b = profiles("A storm shut the harbour.", "The minister resigned in the afternoon.")
    assert candidates(a, b) == []


def test_common_words_make_no_candidate() -> None:
    a, b = profiles(
        f"{HARBOUR}\nA ferry to the north and a train to the south.",
        "The end of a day in the park.",
    )
    assert candidates(a, b) == []


def test_articles_give_what_all_pairs_give() -> None:
    a, b = profiles(HARBOUR, FERRY)
    found = candidates(a, b)
    assert found
    assert found == all_pairs(a, b)


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_index_and_all_pairs_agree(one: str, two: str) -> None:
    a, b = profiles(one, two)
    assert candidates(a, b) == all_pairs(a, b)


@given(TEXTS, TEXTS)
@settings(max_examples=30, deadline=None)
def test_either_order_gives_the_same_pairs(one: str, two: str) -> None:
    a, b = profiles(one, two)
    assert sorted((j, i) for i, j in candidates(b, a)) == candidates(a, b)


@given(TEXTS, TEXTS)
@settings(max_examples=30, deadline=None)
def test_a_bound_keeps_the_heaviest_pairs_of_either_claim(one: str, two: str) -> None:
    a, b = profiles(one, two)
    mass = {
        (i, j): sum(w for stem, w in a[i].words.items() if stem in b[j].words)
        for i, j in all_pairs(a, b)
    }
    with patch.object(module, "MOST_PER_CLAIM", 1):
        found = set(candidates(a, b))
    assert found <= set(mass)
    for side in (0, 1):
        for line in {pair[side] for pair in mass}:
            best = max(mass[pair] for pair in mass if pair[side] == line)
            assert any(pair[side] == line and mass[pair] == best for pair in found)
    assert len(found) <= len({i for i, _ in mass}) + len({j for _, j in mass})


def test_a_word_of_every_claim_proposes_nothing() -> None:
    one = "\n\n".join(f"Oslo{'abcdefghij'[n % 10]} x{n} storm" for n in range(60))
    a, b = profiles(one, one.replace("x", "y"))
    assert len(a) * len(b) > module.MOST_PER_WORD
    shared = {stem for p in a for stem in p.words} & {stem for p in b for stem in p.words}
    assert "storm" in shared
    assert all(i % 10 == j % 10 for i, j in candidates(a, b))
