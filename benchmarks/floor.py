"""Compare the program's accuracy on the project's own fixtures with the committed floor.

    python benchmarks/floor.py                          print the figures beside the floor
    python benchmarks/floor.py --check-floor            fail where a figure is below it
    python benchmarks/floor.py --write-floor            raise the floor to what is reached now
    python benchmarks/floor.py --write-floor --lower    and lower it where less is reached

Figures of cases are counts, so a new case never lowers one. A pair of sentences counts as found
where claims of both stand in one finding; precision asks for labelled pairs, recall for core ones.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from cases import Outcome, case_folders, run_case
from fixture_stories import count_stories
from sentence_pairs import figures as figures_of_pairs
from sentence_pairs import verdicts

FLOOR = Path(__file__).parent / "accuracy-floor.json"

Figures = dict[str, dict[str, float]]
"""Group ("cases: number", "stories of two sources") -> name -> figure; more is better."""


def measure() -> Figures:
    """Run everything: about ten seconds."""
    outcomes = [run_case(folder)[0] for folder in case_folders()]
    return {**figures_of_cases(outcomes), **figures_of_pairs(verdicts()), **figures_of_stories()}


def figures_of_cases(outcomes: list[Outcome]) -> Figures:
    """Count by kind: quiet cases kept quiet, divergences found, rows right."""
    figures: Figures = {}
    for outcome in outcomes:
        name = f"cases: {outcome.name.split('/')[0]}"
        count = figures.setdefault(name, {"quiet kept": 0, "divergences found": 0, "rows right": 0})
        count["quiet kept" if outcome.quiet else "divergences found"] += outcome.right
        count["rows right"] += outcome.placed
    return figures


def figures_of_stories() -> Figures:
    """Return precision, recall and F1 of alignment, over stories of two and of more sources."""
    return {f"stories of {name}": alignment(count) for name, count in count_stories().items()}


def alignment(count: Mapping[str, int]) -> dict[str, float]:
    """Return precision, recall and F1, cut to three decimals."""
    precision = count["right"] / max(1, count["found"])
    recall = count["core_found"] / max(1, count["core"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {
        name: int(1000 * value) / 1000
        for name, value in (("precision", precision), ("recall", recall), ("F1", f1))
    }


def read_floor() -> Figures:
    """Return the committed floor."""
    floor: Figures = json.loads(FLOOR.read_text("utf-8"))
    return floor


def below(figures: Figures, floor: Figures) -> list[str]:
    """List the figures that are below the floor; precision and recall may trade, F1 may not."""
    return [
        f"{group}: {name} is {figures.get(group, {}).get(name, 0)}, the floor is {least}"
        for group, names in floor.items()
        for name, least in names.items()
        if figures.get(group, {}).get(name, 0) < least
    ]


def kept(figures: Figures) -> Figures:
    """Return what the floor holds: everything but precision and recall, which may trade."""
    return {
        group: {name: value for name, value in names.items() if name not in ("precision", "recall")}
        for group, names in figures.items()
    }


def main() -> int:
    """Print, check or write; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check-floor", action="store_true")
    parser.add_argument("--write-floor", action="store_true")
    parser.add_argument("--lower", action="store_true", help="with --write-floor: let figures fall")
    options = parser.parse_args()
    if options.lower and not options.write_floor:
        parser.error("--lower goes with --write-floor")
    figures, floor = measure(), read_floor() if FLOOR.exists() else {}
    for group, names in figures.items():
        for name, value in names.items():
            least = floor.get(group, {}).get(name, "")
            print(f"{group:26} {name:18} {value:>7} {least:>7}")
    fallen = below(figures, floor)
    print("\n".join(fallen))
    if options.write_floor:
        if fallen and not options.lower:
            print("Nothing written: --lower lets figures fall.")
            return 1
        FLOOR.write_text(json.dumps(kept(figures), indent=2) + "\n", "utf-8")
    return int(bool(fallen) and options.check_floor)


if __name__ == "__main__":
    sys.exit(main())
