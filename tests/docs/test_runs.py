from __future__ import annotations

import runpy
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MADE = runpy.run_path(str(ROOT / "docs" / "make_runs.py"))
RUNS = [
    pytest.param(
        command,
        printed,
        id=f"{page.stem}-{number}",
        marks=pytest.mark.skipif(
            shutil.which("bash") is None or ("| jq" in command and shutil.which("jq") is None),
            reason="bash or jq is not installed",
        ),
    )
    for page in MADE["PAGES"]
    for number, (command, printed) in enumerate(MADE["runs"](page.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize(("command", "printed"), RUNS)
def test_a_command_of_the_docs_prints_what_they_say(command: str, printed: str) -> None:
    assert printed == MADE["output_of"](command), "run python docs/make_runs.py"


def test_every_command_of_the_docs_is_run() -> None:
    for page in MADE["PAGES"]:
        text = page.read_text(encoding="utf-8")
        assert text.count("```console") == len(list(MADE["runs"](text))), page.name
    assert len(RUNS) >= 10


def test_a_page_that_is_out_of_date_is_renewed() -> None:
    old = "Before.\n\n```console\n$ crosscheck --version\nold\n```\n\nAfter.\n"
    new = MADE["renewed"](old)
    assert new.startswith("Before.\n\n```console\n$ crosscheck --version\ncrosscheck ")
    assert new.endswith("\n```\n\nAfter.\n")
    assert "old" not in new
    assert MADE["renewed"](new) == new


def test_a_command_that_fails_is_not_written_down() -> None:
    with pytest.raises(SystemExit, match=r"missing\.txt"):
        MADE["output_of"]("crosscheck missing.txt wire-digest.txt")
