"""Write the golden tables anew, then read the diff.

PYTHONPATH=tests python tests/golden/write.py
"""

from __future__ import annotations

from pathlib import Path

import support
from crosscheck.model import Report
from crosscheck.reporting import table
from crosscheck.reporting.interface import Look

HERE = Path(__file__).parent
SCREENS = {
    "ferry-80": ("ferry", Look()),
    "ferry-120-verbose": ("ferry", Look(width=120, verbose=True)),
    "ferry-40": ("ferry", Look(width=40)),
    "ferry-ascii": ("ferry", Look(plain_symbols=True)),
    "ferry-color": ("ferry", Look(color=True)),
    "ferry-divergences": ("ferry", Look(only=("divergence",))),
    "three-80": ("three", Look()),
    "three-160": ("three", Look(width=160)),
    "five-80": ("crowd", Look()),
    "five-color": ("crowd", Look(color=True)),
    "five-ascii-60": ("crowd", Look(width=60, plain_symbols=True)),
    "five-100-verbose": ("crowd", Look(width=100, verbose=True)),
    "twelve-100": ("12", Look(width=100, only=("divergence", "agreement"))),
    "thirty-100": ("30", Look(width=100, only=("divergence",))),
    "seventy-80": ("70", Look(only=("divergence",))),
    "hostile-80": ("hostile", Look()),
    "hostile-color": ("hostile", Look(color=True)),
}
"""Name of the golden file -> the report of tests/support.py and how it is to look."""


def report(name: str) -> Report:
    made = support.many(int(name)) if name.isdigit() else getattr(support, name)()
    assert isinstance(made, Report)
    return made


def screen(name: str) -> str:
    which, look = SCREENS[name]
    return table.story(report(which), look)


if __name__ == "__main__":
    for name in SCREENS:
        (HERE / f"{name}.txt").write_text(screen(name), encoding="utf-8", newline="\n")
