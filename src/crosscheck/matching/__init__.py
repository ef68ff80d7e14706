"""Claims -> groups that tell the same thing, and why they stand together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from crosscheck.matching.features import longest_run
from crosscheck.matching.grouping import Edge, group
from crosscheck.matching.kin import story_kin
from crosscheck.matching.profiles import profiles_of
from crosscheck.matching.rarity import story_weights
from crosscheck.matching.scoring import NAMES, Score, score_pairs
from crosscheck.model import Claim, Group, Link
from crosscheck.settings import Settings
from crosscheck.similarity import aligned_tokens

__all__ = ["match"]

TWIN = 0.9
"""Pairs of this probability and above that share so many words in a row never part."""
_TWIN_RUN = math.log1p(6)
LEAST_LINK = 0.2
"""Pairs below this probability are not worth a link, even inside a group."""


def match(claims: Sequence[Claim], settings: Settings) -> tuple[Group, ...]:
    """Put the claims of one story into groups; every claim is in exactly one.

    Groups stand in the order of their first claims. The result does not depend on the order of
    the sources: ties are broken by the texts themselves.
    """
    nodes = [claim for source in _canonical(claims) for claim in source]
    scores = _scores(nodes)
    probability = {edge: score.probability for edge, score in scores.items()}
    run = runs_of({edge: score.values for edge, score in scores.items()})
    same = joined([*_identical(nodes), *twins(probability, run)])
    number = {source: n for n, source in enumerate(dict.fromkeys(c.source for c in nodes))}
    sources = [number[claim.source] for claim in nodes]
    groups = group(sources, probability, settings.threshold, same)
    order = {claim.id: index for index, claim in enumerate(claims)}
    made = (_group([nodes[n] for n in members], members, scores, order) for members in groups)
    return tuple(sorted(made, key=lambda g: order[g.claims[0]]))


def _canonical(claims: Iterable[Claim]) -> list[tuple[Claim, ...]]:
    """Return the claims by source, sources ordered by their words instead of their letters."""
    by_source: dict[str, list[Claim]] = {}
    for claim in claims:
        by_source.setdefault(claim.source, []).append(claim)
    return [
        tuple(source)
        for source in sorted(by_source.values(), key=lambda source: [c.view for c in source])
    ]


def _scores(nodes: Sequence[Claim]) -> dict[Edge, Score]:
    """Score the candidate pairs of every two sources; keys are node numbers."""
    weights = story_weights(nodes)
    first_node: dict[str, int] = {}
    by_source: dict[str, list[Claim]] = {}
    for number, claim in enumerate(nodes):
        first_node.setdefault(claim.source, number)
        by_source.setdefault(claim.source, []).append(claim)
    kin = story_kin(weights)
    profiles = {name: profiles_of(own, weights, kin) for name, own in by_source.items()}
    scores: dict[Edge, Score] = {}
    for a, b in combinations(by_source, 2):
        for (i, j), score in score_pairs(profiles[a], profiles[b]).items():
            scores[first_node[a] + i, first_node[b] + j] = score
    return scores


def _identical(nodes: Sequence[Claim]) -> list[list[int]]:
    """List the nodes that say the same words: copies, repeated pull quotes."""
    by_words: dict[tuple[str, ...], list[int]] = {}
    for number, claim in enumerate(nodes):
        by_words.setdefault(words_of(claim), []).append(number)
    return [numbers for numbers in by_words.values() if len(numbers) > 1]


def runs_of(values: Mapping[Edge, Sequence[float]]) -> dict[Edge, float]:
    """Return the longest run of words in common of each pair, of features in the order of NAMES."""
    place = NAMES.index(longest_run.__name__)
    return {edge: row[place] for edge, row in values.items()}


def twins(probability: Mapping[Edge, float], run: Mapping[Edge, float]) -> list[list[int]]:
    """List the pairs that are as good as copies: a quotation that both print, wire copy."""
    return [list(edge) for edge, p in probability.items() if p >= TWIN and run[edge] >= _TWIN_RUN]


def joined(lists: Iterable[Sequence[int]]) -> list[list[int]]:
    """Join lists that share a node; none is in two any more."""
    list_of: dict[int, list[int]] = {}
    for nodes in lists:
        whole = sorted({n for node in nodes for n in list_of.get(node, [node])})
        list_of.update((node, whole) for node in whole)
    return sorted({tuple(nodes): nodes for nodes in list_of.values()}.values())


def words_of(claim: Claim) -> tuple[str, ...]:
    """Return the words of a claim, without case and punctuation; its marks if it has no words."""
    words = tuple(token.norm for token in claim.tokens if token.word)
    return words or tuple(token.norm for token in claim.tokens)


def _group(
    members: Sequence[Claim],
    numbers: Sequence[int],
    scores: Mapping[Edge, Score],
    order: Mapping[str, int],
) -> Group:
    links = [
        _link(members[x], members[y], scores.get((numbers[x], numbers[y])), order)
        for x, y in combinations(_distinct(members), 2)
        if members[x].source != members[y].source
    ]
    kept = sorted((link for link in links if link), key=lambda k: (order[k.a], order[k.b]))
    return Group(
        claims=tuple(sorted((claim.id for claim in members), key=order.__getitem__)),
        links=tuple(kept),
        score=max((link.score for link in kept), default=1.0),
    )


def _distinct(members: Sequence[Claim]) -> list[int]:
    """Return the places of the claims that no earlier claim of their source repeats."""
    first: dict[tuple[str, tuple[str, ...]], int] = {}
    for place, claim in enumerate(members):
        first.setdefault((claim.source, words_of(claim)), place)
    return sorted(first.values())


def _link(x: Claim, y: Claim, score: Score | None, order: Mapping[str, int]) -> Link | None:
    """Link two claims of one group, unless they are there only because of others."""
    identical = words_of(x) == words_of(y)
    if not identical and (score is None or score.probability < LEAST_LINK):
        return None
    a, b = (x, y) if order[x.id] < order[y.id] else (y, x)
    return Link(
        a=a.id,
        b=b.id,
        score=1.0 if identical or score is None else round(score.probability, 4),
        shares=score.shares() if score else (),
        aligned=aligned_tokens([t.stem for t in a.tokens], [t.stem for t in b.tokens]),
    )
