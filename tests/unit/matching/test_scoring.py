from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from crosscheck.matching.profiles import Profile, profiles_of
from crosscheck.matching.rarity import story_weights
from crosscheck.matching.scoring import (
    CONTEXT_NAMES,
    NAMES,
    Score,
    context_values,
    score_pairs,
)
from crosscheck.matching.weights import ALONE, AMONG_OTHERS

ONE = """\
Storm shuts Oslo harbour

A storm shut the harbour of Oslo on Monday. Twelve passengers were injured on a ferry.

The ferry was built in 1998. Its owner, Holm & Sons, declined to comment on the injuries.
"""
TWO = """\
Ferry passengers hurt in storm

Twelve passengers were injured when a storm hit a ferry near Oslo. The harbour stays shut.

A spokesman for the owner, Holm & Sons, would not comment.
"""
ALONE_VALUES = st.dictionaries(
    st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0.001, 0.999), max_size=12
)


def profiles(*texts: str) -> list[list[Profile]]:
    found = articles.sources(*texts)
    weights = story_weights([claim for own in found for claim in own])
    return [profiles_of(own, weights) for own in found]


def scores(one: str, two: str) -> dict[tuple[int, int], Score]:
    a, b = profiles(one, two)
    return score_pairs(a, b)


def test_weights_name_the_features_in_their_order() -> None:
    assert tuple(ALONE.features) == NAMES
    assert tuple(AMONG_OTHERS.features) == NAMES + CONTEXT_NAMES


def test_nothing_in_common_is_not_scored() -> None:
    assert scores("The minister resigned at noon.", "A ferry sank off the western coast.") == {}


def test_the_same_fact_scores_higher_than_a_shared_subject() -> None:
    a, b = profiles(ONE, TWO)
    found = score_pairs(a, b)
    texts = {place: (a[place[0]].claim.text, b[place[1]].claim.text) for place in found}
    injured = next(p for p, (x, y) in texts.items() if "injured" in x and "injured" in y)
    others = [p for p in found if p != injured and p[0] == injured[0]]
    assert found[injured].probability > 0.5
    assert all(found[injured].probability > found[other].probability for other in others)


def test_probabilities_are_probabilities_and_the_same_in_either_order() -> None:
    here, there = scores(ONE, TWO), scores(TWO, ONE)
    assert {(j, i): score for (i, j), score in there.items()} == here
    assert all(0 < score.probability < 1 for score in here.values())


def test_shares_add_up_to_the_odds() -> None:
    for score in scores(ONE, TWO).values():
        shares = score.shares()
        odds = AMONG_OTHERS.intercept + math.fsum(share.weight for share in shares)
        assert abs(odds - math.log(score.probability / (1 - score.probability))) < 1e-6
        assert [abs(s.weight) for s in shares] == sorted(abs(s.weight) for s in shares)[::-1]


@given(ALONE_VALUES)
@settings(max_examples=60)
def test_context_is_the_same_in_either_order(alone: dict[tuple[int, int], float]) -> None:
    here = context_values(alone)
    there = context_values({(j, i): p for (i, j), p in alone.items()})
    for (i, j), row in here.items():
        assert all(math.isclose(x, y, abs_tol=1e-12) for x, y in zip(row, there[j, i], strict=True))
        assert len(row) == len(CONTEXT_NAMES)


def test_context_of_a_lone_pair() -> None:
    ((place, row),) = context_values({(0, 0): 0.8}).items()
    named = dict(zip(CONTEXT_NAMES, row, strict=True))
    assert place == (0, 0)
    assert named["best_of_one"] == named["best_of_both"] == 1
    assert named["rivals_of_one"] == named["rivals_of_both"] == 0
    assert named["best_neighbour"] == named["neighbours"] == 0
