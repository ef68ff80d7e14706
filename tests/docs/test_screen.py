from __future__ import annotations

import re
import runpy
import subprocess
import sys
from html import unescape
from pathlib import Path

from command import crosscheck

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "docs" / "make_screen.py"
MADE = runpy.run_path(str(SCRIPT))
PIECE = re.compile(r"<text class=\"crosscheck-r\d+\"[^>]*>(.*?)</text>")


def words_of(svg: str) -> str:
    """Return all that a picture shows, without white space."""
    return "".join("".join(unescape(piece) for piece in PIECE.findall(svg)).split())


def printed(*args: str, cwd: Path) -> str:
    result = crosscheck("--color", "always", *args, cwd=cwd, env={"COLUMNS": str(MADE["WIDTH"])})
    return "".join(re.sub(r"\x1b\[[\d;]*m", "", result.stdout.decode()).split())


def test_the_screen_of_the_readme_is_what_the_command_prints() -> None:
    shown = words_of(MADE["SCREEN"].read_text(encoding="utf-8"))
    assert shown == printed(*MADE["ARGUMENTS"], cwd=MADE["STORY"])
    assert "divergence" in shown


def test_text_of_an_article_is_drawn_as_it_is(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The ferry [bold] sank & burned.\n", encoding="utf-8")
    arguments = ["--only", "agreement", "a.txt", "b.txt"]
    subprocess.run([sys.executable, SCRIPT, "images/x.svg", *arguments], cwd=tmp_path, check=True)
    svg = (tmp_path / "images" / "x.svg").read_text(encoding="utf-8")
    assert words_of(svg) == printed(*arguments, cwd=tmp_path)
    assert "Theferry[bold]sank&burned." in words_of(svg)
    assert "crosscheck&#160;--only&#160;agreement&#160;a.txt&#160;b.txt" in svg.replace(
        " ", "&#160;"
    )


def test_the_screen_fetches_nothing() -> None:
    svg = MADE["SCREEN"].read_text(encoding="utf-8")
    assert "url(http" not in svg
    assert "@font-face" not in svg
