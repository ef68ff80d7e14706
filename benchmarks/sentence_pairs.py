"""Check the project's own pairs of short texts, and count which come out as expected.

    python benchmarks/sentence_pairs.py                a table by kind
    python benchmarks/sentence_pairs.py --failures     and every pair that does not

fixtures/pairs.jsonl has one pair a line: ``a``, ``b``, ``verdict`` (``divergence`` where the two
contradict each other, ``agreement`` where nothing may be reported) and ``kind``: of what they
contradict each other in, or of what a naive tool would report.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from cases import reported_kinds

from crosscheck.model import Input, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

PAIRS = Path(__file__).parent.parent / "fixtures/pairs.jsonl"


class Verdict(NamedTuple):
    """One pair, and the kinds of all divergences that were reported."""

    pair: dict[str, str]
    found: frozenset[str]

    @property
    def quiet(self) -> bool:
        """Whether nothing may be reported."""
        return self.pair["verdict"] != "divergence"

    @property
    def right(self) -> bool:
        """Whether a divergence is reported, of whatever kind, exactly where there is one."""
        return bool(self.found) != self.quiet


def verdicts() -> list[Verdict]:
    """Check all pairs, each as a story of its own."""
    return [_check(json.loads(line)) for line in PAIRS.read_text("utf-8").splitlines()]


def _check(pair: dict[str, str]) -> Verdict:
    inputs = tuple(Input(side, text=pair[side]) for side in "ab")
    return Verdict(pair, reported_kinds(check_story(Story("pair", inputs), Settings())))


def figures(checked: list[Verdict]) -> dict[str, dict[str, float]]:
    """Count by kind: quiet pairs kept quiet, divergences found."""
    counts: dict[str, dict[str, float]] = {}
    for one in checked:
        count = counts.setdefault(
            f"pairs: {one.pair['kind']}", {"quiet kept": 0, "divergences found": 0}
        )
        count["quiet kept" if one.quiet else "divergences found"] += one.right
    return counts


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args()
    checked = verdicts()
    count = Counter(
        (kind, one.quiet, one.right) for one in checked for kind in (one.pair["kind"], "all")
    )
    for kind in dict.fromkeys([*(one.pair["kind"] for one in checked), "all"]):
        kept, heard = count[kind, True, True], count[kind, True, False]
        found, missed = count[kind, False, True], count[kind, False, False]
        print(
            f"{kind:12} quiet kept {kept:3}/{kept + heard:3}   "
            f"divergence found {found:3}/{found + missed:3}"
        )
    if options.failures:
        for one in checked:
            if not one.right:
                told = ", ".join(sorted(one.found)) or "nothing"
                print(f"{one.pair['kind']}: got {told}\n  {one.pair['a']}\n  {one.pair['b']}")


if __name__ == "__main__":
    main()
