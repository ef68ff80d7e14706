"""Fit the weights of matching on a folder of labelled stories; print cross-validated figures.

    pip install numpy
    python benchmarks/fit_alignment.py STORIES_DIR            figures only
    python benchmarks/fit_alignment.py STORIES_DIR --write    write the weights too

Folds are whole stories. Logistic regression by Newton's method with a quadratic penalty. The
project's own stories (fixtures/stories) are on other subjects and in other styles than any one
collection; they are fitted too, with less weight, and never among those that are predicted.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from fixture_stories import labelled_stories
from stories import LabelledStory, Pair, Tally, load

from crosscheck.matching import joined, runs_of, twins
from crosscheck.matching.grouping import group
from crosscheck.matching.kin import story_kin
from crosscheck.matching.logistic import Logistic
from crosscheck.matching.profiles import profiles_of
from crosscheck.matching.rarity import story_weights
from crosscheck.matching.scoring import CONTEXT_NAMES, NAMES, context_values, feature_values

FOLDS = 9
PARTIAL_WEIGHT = 0.5
"""A pair that shares one of several facts counts half as a positive example."""
AUTHORED_WEIGHT = 0.5
"""A pair of claims of the project's own stories weighs so much."""
PENALTY = 1.0
TARGET = Path(__file__).parent.parent / "src/crosscheck/matching/weights.py"

Rows = dict[Pair, tuple[float, ...]]
Weighed = tuple[LabelledStory, Rows, float]
"""A story with the features of its candidate pairs, and what each of them weighs."""


def features(story: LabelledStory) -> Rows:
    """Compute the features of a story's candidate pairs."""
    weights = story_weights([*story.claims[0], *story.claims[1]])
    kin = story_kin(weights)
    return feature_values(*(profiles_of(claims, weights, kin) for claims in story.claims))


class Examples(NamedTuple):
    """Candidate pairs of claims with what the labels say of them."""

    values: np.ndarray
    target: np.ndarray
    """1.0 where the claims tell the same thing."""
    weight: np.ndarray


def examples(story: LabelledStory, rows: Rows, weight: float = 1.0) -> Examples:
    """Return the candidate pairs of one story; partial ones count half."""
    labels = np.array([story.label.get(pair, 0) for pair in rows])
    return Examples(
        np.array(list(rows.values())),
        (labels > 0).astype(float),
        weight * np.where(labels == 1, PARTIAL_WEIGHT, 1.0),
    )


def fit(parts: list[Examples], names: tuple[str, ...]) -> Logistic:
    """Fit one stage on all examples."""
    values, target, weight = (np.concatenate(column) for column in zip(*parts, strict=True))
    mean, spread = values.mean(0), values.std(0) + 1e-9
    x = np.hstack([np.ones((len(values), 1)), (values - mean) / spread])
    beta = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], PENALTY)
    penalty[0] = 0.0
    for _ in range(25):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (weight * (target - p)) - penalty * beta
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-6:
            break
    pairs = {
        n: (float(b / s), float(m))
        for n, b, s, m in zip(names, beta[1:], spread, mean, strict=True)
    }
    return Logistic(float(beta[0]), pairs)


def add_context(rows: Rows, alone: Logistic) -> Rows:
    """Add the features of the second stage."""
    context = context_values({pair: alone.probability(row) for pair, row in rows.items()})
    return {pair: row + context[pair] for pair, row in rows.items()}


def train(weighed: list[Weighed]) -> tuple[Logistic, Logistic]:
    """Fit both stages."""
    alone = fit([examples(*story) for story in weighed], NAMES)
    among_others = fit(
        [examples(story, add_context(rows, alone), weight) for story, rows, weight in weighed],
        NAMES + CONTEXT_NAMES,
    )
    return alone, among_others


@cache
def authored() -> list[Weighed]:
    """Return the project's own stories."""
    return [
        (story, features(story), AUTHORED_WEIGHT * weight) for story, weight in labelled_stories()
    ]


def predict(rows: list[Rows], stages: tuple[Logistic, Logistic]) -> list[dict[Pair, float]]:
    """Return the probability of each candidate pair, story by story."""
    alone, among_others = stages
    return [
        {pair: among_others.probability(row) for pair, row in add_context(own, alone).items()}
        for own in rows
    ]


def grouped(
    story: LabelledStory, p: dict[Pair, float], run: dict[Pair, float], threshold: float
) -> set[Pair]:
    """Return the claim pairs that stand in one group."""
    size = len(story.claims[0])
    sources = [0] * size + [1] * len(story.claims[1])
    edges = {(i, size + j): value for (i, j), value in p.items()}
    same = joined(twins(edges, {(i, size + j): value for (i, j), value in run.items()}))
    return {
        (i, j - size)
        for members in group(sources, edges, threshold, same)
        for i in members
        if i < size
        for j in members
        if j >= size
    }


def cross_validate(
    stories: list[LabelledStory], rows: list[Rows], own: list[Weighed]
) -> list[dict[Pair, float]]:
    """Predict each story with weights fitted on the stories of the other folds, and on ``own``."""
    result: list[dict[Pair, float]] = [{} for _ in stories]
    for inside, outside in folds(stories, rows):
        stages = train([*outside, *own])
        for n, p in zip(inside, predict([rows[n] for n in inside], stages), strict=True):
            result[n] = p
    return result


def folds(
    stories: list[LabelledStory], rows: list[Rows]
) -> Iterator[tuple[list[int], list[Weighed]]]:
    """Yield, for each fold, the numbers of its stories, and all other stories."""
    for fold in range(FOLDS):
        yield (
            list(range(fold, len(stories), FOLDS)),
            [(s, rows[n], 1.0) for n, s in enumerate(stories) if n % FOLDS != fold],
        )


def tallies(
    stories: list[LabelledStory],
    predicted: list[dict[Pair, float]],
    run: list[dict[Pair, float]],
    threshold: float,
) -> tuple[Tally, Tally]:
    """Count the pairs above the threshold, and those that stand in the rows made of them."""
    apart, together = Tally(), Tally()
    for story, p, longest in zip(stories, predicted, run, strict=True):
        apart.add(story, [pair for pair, value in p.items() if value > threshold])
        together.add(story, grouped(story, p, longest, threshold))
    return apart, together


def write(stages: tuple[Logistic, Logistic], threshold_note: str) -> None:
    """Write the weights as a readable module."""
    lines = [
        '"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.\n\n',
        f'{threshold_note}\n"""\n\n',
        "from __future__ import annotations\n\n",
        "from crosscheck.matching.logistic import Logistic\n",
    ]
    for name, stage in zip(("ALONE", "AMONG_OTHERS"), stages, strict=True):
        lines.append(f"\n{name} = Logistic(\n    {stage.intercept:.4f},\n    {{\n")
        for feature, (weight, mean) in stage.features.items():
            lines.append(f'        "{feature}": ({weight:.4f}, {mean:.4f}),\n')
        lines.append("    },\n)\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


def main() -> None:
    """Fit, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    stories = load(options.folder)
    rows = [features(story) for story in stories]
    predicted = cross_validate(stories, rows, authored())
    run = [runs_of(own) for own in rows]
    for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        apart, together = tallies(stories, predicted, run, threshold)
        print(f"threshold {threshold:.2f}   pairs {apart}   groups {together}")
    if options.write:
        write(
            train([*((s, r, 1.0) for s, r in zip(stories, rows, strict=True)), *authored()]),
            f"Fitted on {len(stories)} stories and the project's own.",
        )


if __name__ == "__main__":
    main()
