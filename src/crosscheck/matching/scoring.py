"""Features -> probability that two claims tell the same thing, in two stages.

First each pair by itself, then again among its neighbours: a pair is likelier when it is the best
that both of its claims have, and when the claims around it pair up too. Both stages are logistic
regressions; the weights stand in weights.py and are fitted by benchmarks/fit_alignment.py.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosscheck.matching.candidates import candidates
from crosscheck.matching.features import FEATURES, pair_of
from crosscheck.matching.profiles import Profile
from crosscheck.matching.weights import ALONE, AMONG_OTHERS
from crosscheck.model import Share

Place = tuple[int, int]
"""Index of the claim in the first source, and in the second."""

NAMES = tuple(feature.__name__ for feature in FEATURES)
CONTEXT_NAMES = (
    "alone",
    "best_of_one",
    "best_of_both",
    "rivals_of_one",
    "rivals_of_both",
    "best_neighbour",
    "neighbours",
)


class Score(NamedTuple):
    """The probability of a pair, with the features that made it."""

    probability: float
    values: tuple[float, ...]
    """In the order of NAMES + CONTEXT_NAMES."""

    def shares(self) -> tuple[Share, ...]:
        """How far each feature moved the log-odds from those of an average pair."""
        shares = [
            Share(name, value, weight * (value - mean))
            for (name, (weight, mean)), value in zip(
                AMONG_OTHERS.features.items(), self.values, strict=True
            )
        ]
        return tuple(sorted(shares, key=lambda share: (-abs(share.weight), share.feature)))


def score_pairs(a: Sequence[Profile], b: Sequence[Profile]) -> dict[Place, Score]:
    """Score all pairs of claims of two sources that share anything to speak of."""
    values = feature_values(a, b)
    alone = {place: ALONE.probability(row) for place, row in values.items()}
    context = context_values(alone)
    scores = {}
    for place, row in values.items():
        everything = row + context[place]
        scores[place] = Score(AMONG_OTHERS.probability(everything), everything)
    return scores


def feature_values(a: Sequence[Profile], b: Sequence[Profile]) -> dict[Place, tuple[float, ...]]:
    """Return the features of each candidate pair, in the order of NAMES."""
    values = {}
    for i, j in candidates(a, b):
        pair = pair_of(a[i], b[j])
        values[i, j] = tuple(feature(pair) for feature in FEATURES)
    return values


def context_values(alone: Mapping[Place, float]) -> dict[Place, tuple[float, ...]]:
    """Return what the other pairs say about each pair, in the order of CONTEXT_NAMES.

    Everything is symmetric in the two sources: rows and columns count the same.
    """
    best_row: defaultdict[int, float] = defaultdict(float)
    best_column: defaultdict[int, float] = defaultdict(float)
    sum_row: defaultdict[int, float] = defaultdict(float)
    sum_column: defaultdict[int, float] = defaultdict(float)
    for (i, j), p in alone.items():
        best_row[i], best_column[j] = max(best_row[i], p), max(best_column[j], p)
        sum_row[i], sum_column[j] = sum_row[i] + p, sum_column[j] + p
    result: dict[Place, tuple[float, ...]] = {}
    for (i, j), p in alone.items():
        of_row, of_column = p / best_row[i], p / best_column[j]
        rivals = sum_row[i] - p, sum_column[j] - p
        around = [
            alone.get((i + di, j + dj), 0.0) for di in (-1, 0, 1) for dj in (-1, 0, 1) if di or dj
        ]
        result[i, j] = (
            math.log(p / (1 - p)),
            max(of_row, of_column),
            min(of_row, of_column),
            math.log1p(max(rivals)),
            math.log1p(min(rivals)),
            max(around),
            math.log1p(math.fsum(around)),
        )
    return result
