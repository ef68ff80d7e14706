from __future__ import annotations

import math
from itertools import combinations, permutations

import pytest

import articles
from crosscheck.matching import joined, match, twins, words_of
from crosscheck.model import Claim, Group
from crosscheck.settings import Settings

ONE = """\
A storm shut the harbour of Oslo on Monday. Twelve passengers were injured on the ferry Nordlys.

The mayor of Oslo opened a museum of modern art last week.
"""
TWO = """\
Twelve passengers of the ferry Nordlys were injured. The Oslo harbour was shut by a storm on Monday.

Fishermen in Bergen asked for higher subsidies.
"""
THREE = """\
A storm has shut the harbour of Oslo. On the ferry Nordlys, 12 passengers were injured.
"""


def groups(*texts: str, threshold: float = 0.35) -> tuple[list[Claim], tuple[Group, ...]]:
    claims = [claim for own in articles.sources(*texts) for claim in own]
    return claims, match(claims, Settings(threshold=threshold))


def as_texts(claims: list[Claim], made: tuple[Group, ...]) -> set[frozenset[str]]:
    text = {claim.id: claim.text for claim in claims}
    return {frozenset(text[name] for name in group.claims) for group in made}


def test_other_facts_stay_apart() -> None:
    claims, made = groups(ONE, TWO)
    alone = {group.claims[0] for group in made if len(group.claims) == 1}
    assert {
        claim.id for claim in claims if "museum" in claim.text or "Fisher" in claim.text
    } <= alone


def test_the_same_facts_meet_in_any_order() -> None:
    claims, made = groups(ONE, TWO)
    met = [g for g in made if len(g.claims) == 2]
    owner = {claim.id: claim for claim in claims}
    for word in ("harbour", "injured"):
        assert any(all(word in owner[name].text for name in group.claims) for group in met)


def test_every_claim_is_in_one_group_and_links_join_sources() -> None:
    claims, made = groups(ONE, TWO, THREE)
    owner = {claim.id: claim.source for claim in claims}
    assert sorted(name for g in made for name in g.claims) == sorted(owner)
    for group in made:
        for link in group.links:
            assert {link.a, link.b} <= set(group.claims)
            assert owner[link.a] < owner[link.b]
            assert 0 < link.score <= group.score <= 1


@pytest.mark.parametrize("order", list(permutations((ONE, TWO, THREE))))
def test_the_order_of_the_sources_changes_no_group(order: tuple[str, ...]) -> None:
    assert as_texts(*groups(*order)) == as_texts(*groups(ONE, TWO, THREE))


def test_identical_claims_meet_at_any_threshold() -> None:
    claims, made = groups(ONE, ONE.replace(".", "!"), threshold=1.0)
    assert all(len(group.claims) == 2 and group.score == 1.0 for group in made)
    assert len(made) * 2 == len(claims)


def test_identical_claims_of_one_source_are_one_group() -> None:
    pull = "“We were lucky to get out of the water alive,” said the captain of the ferry."
    _, made = groups(f"{pull}\n\nThe ferry sank.\n\n{pull}", "The minister resigned at noon.")
    assert ("A1", "A3") in [group.claims for group in made]


def test_a_higher_threshold_never_joins_more() -> None:
    sizes = [
        sum(len(list(combinations(g.claims, 2))) for g in groups(ONE, TWO, threshold=t)[1])
        for t in (0.1, 0.35, 0.7, 0.99)
    ]
    assert sizes == sorted(sizes, reverse=True)


def test_aligned_tokens_have_the_same_stem() -> None:
    claims, made = groups(ONE, TWO)
    owner = {claim.id: claim for claim in claims}
    links = [link for group in made for link in group.links]
    assert links
    for link in links:
        a, b = owner[link.a].tokens, owner[link.b].tokens
        assert link.aligned
        assert all(a[i].stem == b[j].stem for i, j in link.aligned)


def test_case_and_punctuation_are_no_words() -> None:
    ((claim,), (other,)) = articles.sources("“It sank!” he said.", "It sank, he Said...")
    assert words_of(claim) == words_of(other) == ("it", "sank", "he", "said")


def test_a_quotation_that_both_print_never_parts() -> None:
    edges = {(0, 4): 0.95, (1, 4): 0.4, (2, 4): 0.34}
    far, near = math.log1p(3), math.log1p(9)
    assert twins(edges, {(0, 4): near, (1, 4): near, (2, 4): near}) == [[0, 4]]
    assert twins(edges, {(0, 4): far, (1, 4): far, (2, 4): far}) == []


def test_lists_that_share_a_node_are_one() -> None:
    assert joined([[0, 4], [5, 6], [4, 7], [7, 5]]) == [[0, 4, 5, 6, 7]]
    assert joined([[0, 4], [1, 5]]) == [[0, 4], [1, 5]]
    assert joined([]) == []
