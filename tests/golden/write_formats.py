"""Write the golden files of the formats for programs anew, then read the diff.

PYTHONPATH=tests python tests/golden/write_formats.py
"""

from __future__ import annotations

from pathlib import Path

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Failure
from crosscheck.reporting import format_named
from crosscheck.reporting.interface import Look
from crosscheck.version import __version__

HERE = Path(__file__).parent
ENDINGS = {
    "json": "json",
    "jsonl": "jsonl",
    "markdown": "md",
    "sarif": "sarif",
    "junit": "xml",
    "github": "log",
}
"""Format -> how its golden files end."""
LOOK = Look(explain=lambda kind: f"{kind}: the page of the kind.\n\nWhy: it says why.\n")
FILES = [(made, name) for made in ("ferry", "batch") for name in ENDINGS]


def text(made: str, name: str) -> str:
    """Return a story, or a batch with an accepted divergence, a failure and hostile text."""
    writer = format_named(name)
    if made == "batch":
        known = Baseline([Entry("ferry", "5f0c", reason="the operator has corrected it")])
        results = [
            known.apply(support.ferry()),
            Failure("flood", "north|desk.txt", "No such file: @north<desk>.txt"),
            support.three(),
            support.hostile(),
        ]
        whole = "".join(writer.batch(results, LOOK))
    else:
        whole = writer.story(getattr(support, made)(), LOOK)
    return whole.replace(f'"{__version__}"', '"0.0.0"')


def path(made: str, name: str) -> Path:
    return HERE / f"{made}.{ENDINGS[name]}"


if __name__ == "__main__":
    for each in FILES:
        path(*each).write_text(text(*each), encoding="utf-8", newline="\n")
