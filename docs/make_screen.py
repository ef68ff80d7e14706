"""Draw the table of two articles as an SVG: the screen that the README shows.

python docs/make_screen.py A.txt B.txt docs/images/screen.svg
"""

from __future__ import annotations

import argparse
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from crosscheck import Report, Settings, check
from crosscheck.model import VERDICTS, Verdict
from crosscheck.reporting.interface import Look
from crosscheck.reporting.layout import arrange
from crosscheck.reporting.table import as_rich

BLACK, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, WHITE = (
    (40, 42, 46),
    (235, 100, 110),
    (130, 195, 115),
    (229, 190, 110),
    (100, 160, 230),
    (190, 140, 220),
    (95, 190, 200),
    (215, 218, 222),
)
THEME = TerminalTheme(
    (24, 26, 31),
    (215, 218, 222),
    [BLACK, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, WHITE],
)
"""Quiet colours on a dark ground, with enough contrast for the dim ones."""


def svg(report: Report, width: int, title: str, only: tuple[Verdict, ...] = VERDICTS) -> str:
    """Return the table of a report, in colour, as an SVG of this many columns."""
    console = Console(
        file=StringIO(), record=True, width=width, height=100, force_terminal=True, no_color=False
    )
    look = Look(only=only, width=width, color=True)
    console.print(as_rich(arrange(report, look)), soft_wrap=True, end="")
    return console.export_svg(title=title, theme=THEME, unique_id="crosscheck")


def main() -> None:
    """Write the SVG of the articles that are named."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sources", nargs="+", metavar="SOURCE")
    parser.add_argument("output", metavar="FILE.svg", type=Path)
    parser.add_argument("--width", type=int, default=100)
    parser.add_argument("--only", action="append", choices=VERDICTS)
    given = parser.parse_args()
    report = check(given.sources, settings=Settings())
    title = "crosscheck " + " ".join(Path(name).name for name in given.sources)
    only = tuple(given.only or VERDICTS)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_text(svg(report, given.width, title, only), encoding="utf-8")


if __name__ == "__main__":
    main()
