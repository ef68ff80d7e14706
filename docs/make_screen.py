"""Draw a run of the real command as an SVG: the screen that the README shows.

python docs/make_screen.py                        draws docs/images/screen.svg
python docs/make_screen.py FILE.svg ARGUMENT...   draws another run
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "fixtures" / "stories" / "kim-visit"
SCREEN = ROOT / "docs" / "images" / "screen.svg"
ARGUMENTS = (
    "--only",
    "divergence",
    "--only",
    "agreement",
    "harbour-post.txt",
    "eastern-courier.txt",
)
WIDTH = 100
_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
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


def screen(arguments: tuple[str, ...], folder: Path) -> str:
    """Return what the command prints in colour; SystemExit where it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "crosscheck", "--color", "always", *arguments],
        cwd=folder,
        env={**os.environ, "COLUMNS": str(WIDTH), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode > 1:
        sys.exit(done.stderr)
    return done.stdout


def svg(arguments: tuple[str, ...], folder: Path) -> str:
    """Return the picture of a run."""
    console = Console(file=StringIO(), record=True, width=WIDTH, force_terminal=True)
    console.print(Text.from_ansi(screen(arguments, folder)), soft_wrap=True)
    title = " ".join(("crosscheck", *arguments))
    picture = console.export_svg(title=title, theme=THEME, unique_id="crosscheck")
    return _FONT.sub("", picture)  # the reader's own monospace font; nothing is fetched


def main() -> None:
    """Write the picture."""
    output, *arguments = sys.argv[1:] or (str(SCREEN), *ARGUMENTS)
    folder = Path() if sys.argv[1:] else STORY
    target = Path(output)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(svg(tuple(arguments), folder), encoding="utf-8")


if __name__ == "__main__":
    main()
