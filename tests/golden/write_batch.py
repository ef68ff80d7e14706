"""Write the golden tables of a batch anew, then read the diff.

PYTHONPATH=tests python tests/golden/write_batch.py
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import support
from crosscheck.model import Failure, Report
from crosscheck.reporting import table
from crosscheck.reporting.interface import Look

HERE = Path(__file__).parent
SCREENS = {
    "stories-80": Look(),
    "stories-40": Look(width=40),
    "stories-ascii": Look(plain_symbols=True),
    "stories-color": Look(color=True),
    "stories-agreements": Look(only=("agreement",)),
}
"""Name of the golden file -> how the batch is to look."""


def results() -> list[Report | Failure]:
    """Return a batch: divergences, one of them accepted, a failure, a story without any."""
    accepted = support.three()
    finding = replace(accepted.findings[0], accepted="the radio was told wrong")
    accepted = replace(accepted, story="ferry/later", findings=(finding, *accepted.findings[1:]))
    one = support.source("A", "radio.txt", support.RADIO)
    quiet = replace(support.report((one, one), []), story="a story with a name that is long")
    broken = Failure("flood", "b.txt", "b.txt does not exist. Check the path.")
    return [support.ferry(), accepted, broken, quiet, replace(support.hostile(), story="\x1b[31m")]


def screen(name: str) -> str:
    return "".join(table.batch(results(), SCREENS[name]))


if __name__ == "__main__":
    for name in SCREENS:
        (HERE / f"{name}.txt").write_text(screen(name), encoding="utf-8", newline="\n")
