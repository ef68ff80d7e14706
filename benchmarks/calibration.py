"""Say how far the probabilities can be believed: how many of those said at 0.7 are so.

    pip install numpy
    python benchmarks/calibration.py STORIES_DIR

Two reliability tables, both by cross-validation over whole stories: the score of pairs of claims
against the labels, and the confidence of candidate differences, all kinds together, against labels
and known edits.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import fit_alignment
import fit_confidence
from stories import load

BINS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)

Judged = tuple[float, bool]
"""A probability, and whether it came true."""


def scores(folder: Path) -> list[Judged]:
    """Return the score of every candidate pair of claims, and whether the labels join them."""
    stories = load(folder)
    rows = [fit_alignment.features(story) for story in stories]
    predicted = fit_alignment.cross_validate(stories, rows, fit_alignment.authored())
    return [
        (probability, pair in story.label)
        for story, of_story in zip(stories, predicted, strict=True)
        for pair, probability in of_story.items()
    ]


def confidences(folder: Path) -> list[Judged]:
    """Return the confidence of every candidate difference, and whether it is one."""
    examples = [*fit_confidence.labelled(folder), *fit_confidence.edited(folder)]
    examples += fit_confidence.from_cases()
    return [
        (probability, example.right)
        for kind, _ in fit_confidence.JUDGES
        for probability, example in fit_confidence.cross_validated(examples, kind)
        if example.weight != fit_confidence.CASE_WEIGHT
    ]


def table(judged: Iterable[Judged]) -> str:
    """Return a line a bin: how many, the mean probability, and the share that came true."""
    judged = list(judged)
    lines = [f"{'from':>5} {'to':>4} {'number':>7} {'said':>6} {'true':>6}"]
    gap = 0.0
    for low, high in pairwise(BINS):
        inside = [(p, right) for p, right in judged if low <= p < high or p == high == 1.0]
        if not inside:
            continue
        said = sum(p for p, _ in inside) / len(inside)
        true = sum(right for _, right in inside) / len(inside)
        gap += abs(said - true) * len(inside) / len(judged)
        lines.append(f"{low:5.1f} {high:4.1f} {len(inside):7} {said:6.2f} {true:6.2f}")
    return "\n".join([*lines, f"expected calibration error {gap:.3f}"])


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    print("score of pairs of claims\n" + table(scores(folder)))
    print("\nconfidence of candidate differences\n" + table(confidences(folder)))


if __name__ == "__main__":
    main()
