"""How long the whole command takes, against importing the libraries that it stands on.

    python benchmarks/startup.py [A.txt B.txt] [--runs 15]

Both are whole processes and run in turns, so that a busy machine slows both; the figure is the
median of the paired ratios, which is to stay at or below 2.0.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

STORY = Path(__file__).parent.parent / "fixtures" / "stories" / "kim-visit"
LIBRARIES = [sys.executable, "-c", "import click, rich.table, rich.console, rapidfuzz.fuzz"]


def seconds(command: list[str]) -> float:
    """Run a command to its end and return how long it took."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode > 1:
        sys.exit(done.stderr.decode())
    return time.perf_counter() - start


def measure(command: list[str], runs: int) -> tuple[float, float, float]:
    """Return the medians of the command, of the libraries, and of the paired ratios."""
    pairs = [(seconds(command), seconds(LIBRARIES)) for _ in range(runs + 1)][1:]  # one to warm up
    ours, theirs = zip(*pairs, strict=True)
    return median(ours), median(theirs), median(a / b for a, b in pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sources", nargs="*", type=Path, default=sorted(STORY.glob("*.txt"))[:2])
    parser.add_argument("--runs", type=int, default=15)
    given = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    base = [sys.executable, "-m", "crosscheck", *map(str, given.sources), "--color"]
    for color in ("never", "always"):
        ours, theirs, ratio = measure([*base, color], given.runs)
        print(f"color {color:7} {ours * 1000:4.0f} ms against {theirs * 1000:4.0f} ms: {ratio:.2f}")


if __name__ == "__main__":
    main()
