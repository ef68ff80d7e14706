from __future__ import annotations

import random
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.matching.grouping import COHERENT, LARGEST, Edge, group

THRESHOLD = 0.35


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[int], dict[Edge, float], list[list[int]]]:
    """Nodes with their sources, probabilities of pairs of different sources, identical nodes."""
    count = draw(st.sampled_from([2, 3, 5, 12]))
    sizes = draw(st.lists(st.integers(1, 3), min_size=count, max_size=count))
    source_of = [source for source, size in enumerate(sizes) for _ in range(size)]
    chance = random.Random(draw(st.integers(0, 10_000)))
    probability = {
        (x, y): chance.choice([0.01, 0.04, 0.2, 0.4, 0.6, chance.random(), 0.95])
        for x, y in combinations(range(len(source_of)), 2)
        if source_of[x] != source_of[y] and chance.random() < 0.5
    }
    nodes = list(range(len(source_of)))
    chance.shuffle(nodes)
    same = (
        [sorted(nodes[:2]), sorted(nodes[2:5])] if len(nodes) > 4 and chance.random() < 0.5 else []
    )
    return source_of, probability, same


def identical(same: list[list[int]], x: int, y: int) -> bool:
    return any(x in nodes and y in nodes for nodes in same)


def test_nothing_likely_leaves_everyone_alone() -> None:
    assert group([0, 0, 1], {(0, 2): 0.1, (1, 2): 0.3}, THRESHOLD) == [[0], [1], [2]]
    assert group([0, 1], {}, THRESHOLD) == [[0], [1]]
    assert group([], {}, THRESHOLD) == []


def test_claims_of_one_source_do_not_meet_by_themselves() -> None:
    assert group([0, 0], {}, 0.0) == [[0], [1]]


def test_a_chain_whose_ends_share_nothing_does_not_form() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.9}
    assert group([0, 1, 2], chain, THRESHOLD) == [[0, 1], [2]]


def test_a_claim_that_one_of_a_group_knows_nothing_of_may_join_the_others() -> None:
    likely = {(0, 2): 0.9, (0, 3): 0.9, (1, 2): 0.9}
    assert group([0, 0, 1, 1], likely, THRESHOLD) == [[0, 1, 2, 3]]


def test_a_likely_pair_meets() -> None:
    assert group([0, 1], {(0, 1): 0.9}, THRESHOLD) == [[0, 1]]


def test_three_sources_meet_where_all_pairs_are_likely() -> None:
    likely = {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.7}
    assert group([0, 1, 2], likely, THRESHOLD) == [[0, 1, 2]]


def test_one_long_claim_meets_two_short_ones() -> None:
    assert group([0, 1, 1], {(0, 1): 0.8, (0, 2): 0.7}, THRESHOLD) == [[0, 1, 2]]


def test_identical_claims_never_part() -> None:
    assert group([0, 1, 0], {(0, 1): 0.9}, THRESHOLD, [[1, 2]]) == [[0, 1, 2]]
    assert group([0, 1, 2], {(0, 1): 0.9}, THRESHOLD, [[1, 2]]) == [[0], [1, 2]]


def test_the_threshold_decides() -> None:
    assert group([0, 1], {(0, 1): 0.5}, 0.49) == [[0, 1]]
    assert group([0, 1], {(0, 1): 0.5}, 0.5) == [[0], [1]]


@pytest.mark.parametrize("sources", [2, 3, 5, 12])
def test_a_fact_that_all_tell_makes_one_group(sources: int) -> None:
    likely = dict.fromkeys(combinations(range(sources), 2), 0.8)
    assert group(list(range(sources)), likely, THRESHOLD) == [list(range(sources))]


def test_groups_stay_within_bounds() -> None:
    count = LARGEST + 20
    likely = dict.fromkeys(combinations(range(count), 2), 0.8)
    assert max(map(len, group(list(range(count)), likely, THRESHOLD))) <= LARGEST


@given(stories())
@settings(max_examples=60, deadline=None)
def test_every_node_is_in_one_group(
    story: tuple[list[int], dict[Edge, float], list[list[int]]],
) -> None:
    source_of, probability, same = story
    groups = group(source_of, probability, THRESHOLD, same)
    assert sorted(node for nodes in groups for node in nodes) == list(range(len(source_of)))
    assert groups == sorted(sorted(nodes) for nodes in groups)


@given(stories())
@settings(max_examples=300, deadline=None)
def test_groups_are_coherent_and_hold_identical_claims_together(
    story: tuple[list[int], dict[Edge, float], list[list[int]]],
) -> None:
    source_of, probability, same = story
    groups = group(source_of, probability, THRESHOLD, same)
    for nodes in groups:
        for x, source in product(nodes, {source_of[y] for y in nodes}):
            assert source_of[x] == source or any(
                probability.get((min(x, y), max(x, y)), 0) >= COHERENT or identical(same, x, y)
                for y in nodes
                if source_of[y] == source
            )
        of_one_source = len({source_of[x] for x in nodes}) == 1
        assert not of_one_source or len(nodes) == 1 or any(set(nodes) <= set(n) for n in same)
    for wanted in same:
        assert any(set(wanted) <= set(nodes) for nodes in groups)


@given(stories())
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_probabilities_does_not_matter(
    story: tuple[list[int], dict[Edge, float], list[list[int]]],
) -> None:
    source_of, probability, same = story
    turned = dict(reversed(list(probability.items())))
    assert group(source_of, turned, THRESHOLD, same[::-1]) == group(
        source_of, probability, THRESHOLD, same
    )


@given(stories())
@settings(max_examples=40, deadline=None)
def test_every_group_of_two_sources_holds_a_likely_pair(
    story: tuple[list[int], dict[Edge, float], list[list[int]]],
) -> None:
    source_of, probability, same = story
    for nodes in group(source_of, probability, THRESHOLD, same):
        if len(nodes) > 1:
            assert any(
                probability.get((x, y), 0) > THRESHOLD or identical(same, x, y)
                for x, y in combinations(nodes, 2)
            )
