"""Score the segmenter on hard cases, and time it.

    python benchmarks/segmentation.py hard_cases.json

The file is a list of objects: "cat" (the category), "text", "gold" (the sentences) and "alt" (a
list of other accepted cuts). Prints the score by category, each failure, and the speed in MB/s on
the cases' own text and on text that invites quadratic behaviour.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from crosscheck.segmenting import spans

SIZE = 1_000_000  # characters of each timed text
HOSTILE = {
    "dots": ".",
    "spaced dots": ". ",
    "quotation marks": '"',
    "apostrophes": "'",
    "stops and quotation marks": '."A',
    "no stop": "word ",
    "one word": "a",
    "line breaks": "\n",
    "blanks": " ",
    "list markers": "- ",
    "initials": "A. ",
    "times of day": "at 5 p.m. Lee ",
    "brackets": ".(",
    "ellipses": "… ",
}


def score(cases: list[dict[str, Any]]) -> int:
    """Print the score by category and the failures; return how many failed."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    failures = []
    for case in cases:
        text = case["text"]
        found = [text[start:end] for start, end in spans(text)]
        ok = found == case["gold"] or found in case.get("alt", [])
        right[case["cat"]] += ok
        total[case["cat"]] += 1
        if not ok:
            failures.append((case.get("id", "?"), found, case["gold"]))
    for category in sorted(total):
        print(f"{category:14} {right[category]:3} of {total[category]}")
    print(f"{'all':14} {sum(right.values()):3} of {sum(total.values())}")
    for name, found, gold in failures:
        print(f"\n{name}\n  found {found}\n  gold  {gold}")
    return len(failures)


def clock(name: str, text: str) -> None:
    start = time.perf_counter()
    spans(text)
    seconds = time.perf_counter() - start
    print(f"{name:26} {len(text) / 1e6 / seconds:8.1f} MB/s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path, help="JSON file of hard cases")
    cases = json.loads(parser.parse_args().cases.read_text(encoding="utf-8"))
    failed = score(cases)
    print()
    news = "\n".join(case["text"] for case in cases)
    clock("hard cases, repeated", (news + "\n") * (SIZE // len(news)))
    for name, piece in HOSTILE.items():
        clock(name, piece * (SIZE // len(piece)))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
