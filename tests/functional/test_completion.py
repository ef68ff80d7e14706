"""Completion, as the shells ask for it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from command import crosscheck
from crosscheck.model import KINDS

COMPLETE = "_CROSSCHECK_COMPLETE"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_that_it_understands(shell: str, tmp_path: Path) -> None:
    done = crosscheck(env={COMPLETE: f"{shell}_source"})
    assert done.returncode == 0
    assert b"crosscheck" in done.stdout
    if shutil.which(shell):
        script = tmp_path / "script"
        script.write_bytes(done.stdout)
        told = subprocess.run([shell, "-n", script], capture_output=True, check=False)
        assert told.returncode == 0, told.stderr


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("--fai", ["plain,--fail-on"]),
        ("-f s", ["plain,sarif"]),
        ("--explain na", ["plain,name"]),
        ("--fail-on n", ["plain,never"]),
        ("--color a", ["plain,auto", "plain,always"]),
        ("--show f", ["plain,facts"]),
        ("--only d", ["plain,divergence"]),
        ("--select number,da", ["plain,number,date"]),
        ("--baseline kn", ["file,kn"]),
        ("draft", ["file,draft"]),
    ],
)
def test_what_is_offered(typed: str, offered: list[str]) -> None:
    words = f"crosscheck {typed}"
    env = {
        COMPLETE: "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    assert crosscheck(env=env).stdout.decode().splitlines() == offered


def test_all_kinds_are_offered() -> None:
    env = {COMPLETE: "bash_complete", "COMP_WORDS": "crosscheck --ignore", "COMP_CWORD": "2"}
    assert crosscheck(env=env).stdout.decode().split() == [f"plain,{kind}" for kind in KINDS]
