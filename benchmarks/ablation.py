"""Say what each part of matching is worth: cross-validated F1 with and without it.

    pip install numpy
    python benchmarks/ablation.py STORIES_DIR

Weights are fitted anew without the part; folds are whole stories, as in fit_alignment.py.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import fit_alignment
from fit_alignment import Rows, authored
from stories import LabelledStory, Pair, load

from crosscheck.matching import runs_of
from crosscheck.matching.scoring import CONTEXT_NAMES, NAMES

THRESHOLDS = (0.25, 0.3, 0.35, 0.4, 0.45)
FAMILIES = {
    "words in common": ["mutual_coverage", "rare_mass", "rarest_word", "cosine"],
    "runs of words (quotations, wire copy)": ["longest_run", "word_pairs"],
    "rapidfuzz's token_set_ratio": ["word_set"],
    "words of like meaning (WordNet)": ["kin_coverage"],
    "names": ["names", "name_coverage"],
    "figures": ["same_numbers"],
    "words of the claims before and after": ["surroundings"],
    "sizes of the claims": ["lesser_mass", "size_ratio"],
    "place in the article": ["distance", "openings"],
}
"""What is left out together."""


def without(rows: Rows, names: Sequence[str]) -> Rows:
    """Leave out the features of these names."""
    kept = [index for index, name in enumerate(NAMES) if name not in names]
    return {pair: tuple(row[index] for index in kept) for pair, row in rows.items()}


def alone_only(stories: list[LabelledStory], rows: list[Rows]) -> list[dict[Pair, float]]:
    """Predict by the first stage alone: no neighbours, no rivals."""
    result: list[dict[Pair, float]] = [{} for _ in stories]
    for inside, outside in fit_alignment.folds(stories, rows):
        parts = [fit_alignment.examples(*story) for story in [*outside, *authored()]]
        stage = fit_alignment.fit(parts, NAMES)
        for n in inside:
            result[n] = {pair: stage.probability(row) for pair, row in rows[n].items()}
    return result


def best(
    stories: list[LabelledStory],
    predicted: list[dict[Pair, float]],
    runs: list[dict[Pair, float]],
) -> tuple[float, float]:
    """Return the best F1 of the pairs, and of the rows made of them, over the thresholds."""
    counts = [
        fit_alignment.tallies(stories, predicted, runs, threshold) for threshold in THRESHOLDS
    ]
    return max(pairs.f1 for pairs, _ in counts), max(rows.f1 for _, rows in counts)


def main() -> None:
    """Print a line for all, and for each part that is left out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    stories = load(folder)
    rows = [fit_alignment.features(story) for story in stories]
    runs = [runs_of(own) for own in rows]
    no_runs = [dict.fromkeys(own, 0.0) for own in runs]
    print(f"{'without':56} {'pairs':>6} {'rows':>6}")
    show("nothing", best(stories, fit_alignment.cross_validate(stories, rows, authored()), runs))
    for family, names in FAMILIES.items():
        fit_alignment.NAMES = tuple(name for name in NAMES if name not in names)
        less = [without(own, names) for own in rows]
        own = [(story, without(values, names), weight) for story, values, weight in authored()]
        known = no_runs if "longest_run" in names else runs
        show(family, best(stories, fit_alignment.cross_validate(stories, less, own), known))
    fit_alignment.NAMES = NAMES
    show(
        f"the second stage ({len(CONTEXT_NAMES)} features)",
        best(stories, alone_only(stories, rows), runs),
    )


def show(what: str, figures: tuple[float, float]) -> None:
    """Print one line of the table."""
    print(f"{what:56} {figures[0]:6.3f} {figures[1]:6.3f}", flush=True)


if __name__ == "__main__":
    main()
