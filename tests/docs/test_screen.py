from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_screen_of_the_readme_can_be_drawn(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The ferry [bold] sank on Tuesday.\n", encoding="utf-8")
    command = [sys.executable, str(ROOT / "docs" / "make_screen.py"), "a.txt", "b.txt"]
    subprocess.run([*command, "images/x.svg", "--only", "agreement"], cwd=tmp_path, check=True)
    svg = (tmp_path / "images" / "x.svg").read_text(encoding="utf-8")
    assert svg.startswith("<svg")
    assert "1&#160;agreement" in svg
    assert "[bold]" in svg
    assert "no&#160;divergence" not in svg
