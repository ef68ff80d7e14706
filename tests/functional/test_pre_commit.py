"""The hook, run by pre-commit itself against a scratch repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n"
SHIPPED = ("src", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


class Desk:
    """A repository of stories, with its own home for what pre-commit installs."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.path = home / "desk"
        self.write("stories/flood/a.txt", FLOOD)
        self.write("stories/flood/b.txt", FLOOD.replace("12", "19"))
        self.write("README.md", "# Desk\n")
        self.git("init", "--quiet")

    def write(self, name: str, text: str) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def git(self, *args: str, cwd: Path | None = None) -> str:
        named = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org")
        return self.ran("git", *named, *args, cwd=cwd).stdout

    def ran(
        self, *command: str, cwd: Path | None = None, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "PRE_COMMIT"))}
        return subprocess.run(
            command,
            cwd=cwd or self.path,
            env={**kept, "PRE_COMMIT_HOME": str(self.home / "cache"), "COLUMNS": "80"},
            capture_output=True,
            text=True,
            check=check,
        )

    def configure(self, repo: dict[str, Any]) -> None:
        self.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": [repo]}))

    def commit_hooks(self, *names: str) -> subprocess.CompletedProcess[str]:
        """Stage these files alone and run the hooks as a commit would."""
        self.git("add", *names)
        pre_commit = (sys.executable, "-m", "pre_commit", "run", "--color", "never")
        return self.ran(*pre_commit, check=False)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def local() -> dict[str, Any]:
    """Return the hook as it ships, but run with the crosscheck under test."""
    entry = HOOK["entry"].replace("crosscheck", f'"{sys.executable}" -m crosscheck', 1)
    return {"repo": "local", "hooks": [{**HOOK, "language": "system", "entry": entry}]}


def test_it_is_a_manifest_by_pre_commit_s_own_word(desk: Desk) -> None:
    manifest = str(ROOT / ".pre-commit-hooks.yaml")
    desk.ran(sys.executable, "-m", "pre_commit", "validate-manifest", manifest)


def test_a_story_is_never_split() -> None:
    assert HOOK["require_serial"] is True
    assert HOOK["pass_filenames"] is False


def test_other_files_do_not_wake_it(desk: Desk) -> None:
    desk.configure(local())
    done = desk.commit_hooks("README.md", ".pre-commit-config.yaml")
    assert done.returncode == 0, done.stdout
    assert "(no files to check)Skipped" in done.stdout


def test_a_changed_article_is_held_against_its_unchanged_sibling(desk: Desk) -> None:
    desk.configure(local())
    done = desk.commit_hooks("stories/flood/b.txt", ".pre-commit-config.yaml")
    assert done.returncode == 1
    assert "✗ number: A says 12 people, B says 19 people" in done.stdout
    desk.write("stories/flood/b.txt", FLOOD)
    done = desk.commit_hooks("stories/flood/b.txt")
    assert done.returncode == 0, done.stdout
    assert "Passed" in done.stdout


@pytest.mark.skipif("CI" not in os.environ, reason="builds an environment, as CI does")
def test_it_is_installed_from_a_clone_as_users_do(desk: Desk, tmp_path: Path) -> None:
    tool = tmp_path / "tool"
    tool.mkdir()
    for name in SHIPPED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tool / name)
    for command in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "-m", "copy")):
        desk.git(*command, cwd=tool)
    rev = desk.git("rev-parse", "HEAD", cwd=tool).strip()
    baseline = ["--baseline", "known.json", "stories"]
    hook: dict[str, Any] = {"id": "crosscheck"}
    desk.configure({"repo": str(tool), "rev": rev, "hooks": [hook]})
    done = desk.commit_hooks(".")
    if "Failed to establish a new connection" in done.stdout:
        pytest.skip("no package index can be reached")
    assert done.returncode == 1
    assert "✗ number" in done.stdout, done.stdout
    accept = ("stories", "-q", "--write-baseline", "known.json")
    desk.ran(sys.executable, "-m", "crosscheck", *accept)
    desk.configure({"repo": str(tool), "rev": rev, "hooks": [{**hook, "args": baseline}]})
    done = desk.commit_hooks(".")
    assert done.returncode == 0, done.stdout
