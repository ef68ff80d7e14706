"""The recipes of docs/ci.md: each file is one by its reader's own word, each command runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from crosscheck.cli.config import FORMS, PREFIX
from crosscheck.cli.files import load

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", PAGE, re.DOTALL))
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Write a story that diverges, and a crosscheck to be found in ``bin``."""
    (tmp_path / "stories" / "flood").mkdir(parents=True)
    (tmp_path / "stories" / "flood" / "a.txt").write_text(FLOOD)
    (tmp_path / "stories" / "flood" / "b.txt").write_text(FLOOD.replace("12", "19"))
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "crosscheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m crosscheck "$@"\n')
    command.chmod(0o755)
    return tmp_path


def ran(desk: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(desk / "bin"), os.environ["PATH"]))
    env = {**os.environ, "PATH": path}
    return subprocess.run(command, cwd=desk, env=env, capture_output=True, text=True, check=False)


def commands(name: str) -> Iterator[str]:
    """Yield the lines of a recipe that run crosscheck."""
    whole = yaml.safe_load(FILES[name])
    jobs = whole.get("jobs", whole).values()
    for job in jobs:
        lines = [step.get("run", "") for step in job.get("steps", ())] + job.get("script", [])
        yield from (line for line in lines if line.startswith("crosscheck "))


def test_the_page_has_all_recipes() -> None:
    assert list(FILES) == [
        ".github/workflows/stories.yml",
        ".github/workflows/comment.yml",
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
        "Makefile",
        "crosscheck.toml",
    ]
    assert PAGE.count("```yaml") + PAGE.count("```make") + PAGE.count("```toml") == len(FILES)


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        (".github/workflows/stories.yml", "vendor.github-workflows"),
        (".github/workflows/comment.yml", "vendor.github-workflows"),
        (".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_a_pipeline_fits_the_schema_of_its_host(desk: Path, name: str, schema: str) -> None:
    file = desk / "pipeline.yml"
    file.write_text(FILES[name], encoding="utf-8")
    check = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema)
    more = ("--data-transform", "gitlab-ci") if "gitlab" in schema else ()
    done = ran(desk, *check, *more, file)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflow_knows_the_inputs_and_outputs_of_the_action() -> None:
    (job,) = yaml.safe_load(FILES[".github/workflows/stories.yml"])["jobs"].values()
    (step,) = (step for step in job["steps"] if step.get("id") == "crosscheck")
    assert set(step["with"]) <= set(ACTION["inputs"])
    for output in re.findall(r"steps\.crosscheck\.outputs\.([\w-]+)", str(job)):
        assert output in ACTION["outputs"]


def test_all_inputs_of_the_action_have_their_row() -> None:
    for name, given in ACTION["inputs"].items():
        default = given.get("default", "")
        row = f"\n| `{name}` | "
        assert row in PAGE
        assert not default or f"| `{default}` |" in PAGE.partition(row)[2].partition("\n")[0]


@pytest.mark.parametrize("name", [".github/workflows/comment.yml", ".gitlab-ci.yml"])
def test_the_commands_run_and_the_last_one_fails_the_job(desk: Path, name: str) -> None:
    *before, last = commands(name)
    for command in before:
        done = ran(desk, "sh", "-c", command)
        assert done.returncode == 0, done.stderr
    done = ran(desk, "sh", "-c", last)
    assert done.returncode == 1, done.stderr
    for command in (*before, last):
        written = re.search(r"-o (\S+)", command)
        assert written
        assert (desk / written[1]).stat().st_size > 0


def test_the_hook_is_one_of_ours(desk: Path) -> None:
    (desk / ".pre-commit-config.yaml").write_text(FILES[".pre-commit-config.yaml"])
    done = ran(desk, sys.executable, "-m", "pre_commit", "validate-config")
    assert done.returncode == 0, done.stdout
    (repo,) = yaml.safe_load(FILES[".pre-commit-config.yaml"])["repos"]
    (ours,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in repo["hooks"]] == [ours["id"]]


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_the_targets_check_and_accept(desk: Path) -> None:
    (desk / "Makefile").write_text(FILES["Makefile"])
    (desk / "accepted.json").write_text('{"crosscheck_baseline": 1, "accepted": []}')
    for target, status in (("stories", 2), ("accept", 0), ("stories", 0)):
        done = ran(desk, "make", target)
        assert done.returncode == status, done.stdout + done.stderr


def test_the_settings_file_is_read(desk: Path) -> None:
    (desk / "crosscheck.toml").write_text(FILES["crosscheck.toml"])
    (desk / "accepted.json").write_text('{"crosscheck_baseline": 1, "accepted": []}')
    assert load(str(desk / "crosscheck.toml")).table["fail-on"] == "divergence"
    done = ran(desk, "crosscheck", "stories", "-q")
    assert (done.returncode, done.stderr) == (1, "")


def test_every_key_has_its_row() -> None:
    table = PAGE.partition("| key | variable |")[2].partition("\n\n")[0]
    keys = {key for row in table.splitlines() for key in re.findall(r"`([a-z-]+)`", row[:60])}
    assert {key.replace("-", "_") for key in keys} - {"true", "false"} >= set(FORMS)
    for variable in re.findall(r"CROSSCHECK_(\w+)", table):
        assert f"{PREFIX}{variable}".startswith(PREFIX)
        assert variable.lower() in FORMS
