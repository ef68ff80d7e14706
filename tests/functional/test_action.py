"""The GitHub action: its shell parts, run as a runner runs them, with the environment it sets."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from crosscheck.reporting import FORMATS
from crosscheck.settings import KNOWN

ROOT = Path(__file__).parent.parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"]}
FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n"

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


class Runner:
    """A workspace, and the files in which a step leaves its outputs and its summary."""

    def __init__(self, home: Path) -> None:
        self.workspace = home / "work space"
        self.output = home / "output"
        self.summary = home / "summary.md"
        (self.workspace / "stories" / "flood").mkdir(parents=True)
        (self.workspace / "stories" / "flood" / "a.txt").write_text(FLOOD)
        (self.workspace / "stories" / "flood" / "b.txt").write_text(FLOOD.replace("12", "19"))
        self.home = home

    def run(self, step: str, **inputs: str) -> subprocess.CompletedProcess[str]:
        """Run a step; inputs that are not given have their defaults."""
        env = {}
        for name, value in STEPS[step]["env"].items():
            known = {f"${{{{ inputs.{key} }}}}": key for key in ACTION["inputs"]}
            if value in known:
                key = known[value]
                default = ACTION["inputs"][key].get("default", "")
                env[name] = inputs.get(key.replace("-", "_"), default)
        script = self.home / "step.sh"
        script.write_text(STEPS[step]["run"], encoding="utf-8")
        self.output.write_text("")
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=self.workspace,
            env={
                **os.environ,
                **env,
                "ACTION_PATH": str(ROOT),
                "COMMAND": str(self.home / "crosscheck"),
                "GITHUB_OUTPUT": str(self.output),
                "GITHUB_STEP_SUMMARY": str(self.summary),
                "RUNNER_TEMP": str(self.home),
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def outputs(self) -> dict[str, str]:
        """Return the outputs that the last step has set."""
        return dict(line.split("=", 1) for line in self.output.read_text().splitlines())


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    command = tmp_path / "crosscheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m crosscheck "$@"\n')
    command.chmod(0o755)
    return Runner(tmp_path)


def test_it_is_an_action_by_the_official_schema() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_input_is_pasted_into_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]


def test_its_words_are_those_of_the_command() -> None:
    assert all(word in ACTION["inputs"]["fail-on"]["description"] for word in KNOWN["fail_on"][1])
    run = STEPS["check"]["run"]
    assert all(f"--format {name}" in run for name in ("github", "markdown", "sarif"))
    assert {"github", "markdown", "sarif"} <= set(FORMATS)


def test_divergences_fail_the_job_and_are_shown_everywhere(runner: Runner) -> None:
    done = runner.run("check", paths="stories\n")
    assert done.returncode == 1, done.stderr
    assert "::error file=stories/flood/a.txt,line=1," in done.stdout
    assert runner.outputs() == {"sarif-file": "crosscheck.sarif", "status": "1"}
    log = json.loads((runner.workspace / "crosscheck.sarif").read_text(encoding="utf-8"))
    (run,) = log["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["number"]
    assert "--ignore date" in run["tool"]["driver"]["rules"][1]["help"]["text"]
    assert "✗ number" in runner.summary.read_text(encoding="utf-8")


def test_a_job_that_is_not_to_fail(runner: Runner) -> None:
    done = runner.run("check", paths="stories", fail_on="never", sarif_file="", summary="false")
    assert done.returncode == 0, done.stderr
    assert runner.outputs() == {"status": "0"}
    assert not runner.summary.exists()
    assert not list(runner.workspace.glob("*.sarif"))


def test_a_baseline_and_more_arguments(runner: Runner) -> None:
    done = runner.run("check", paths="stories", args="--ignore\nnumber")
    assert done.returncode == 0, done.stderr
    done = runner.run("check", paths="stories", args="--write-baseline\nknown ones.json\n")
    assert done.returncode == 0, done.stderr
    done = runner.run("check", paths="stories", baseline="known ones.json")
    assert done.returncode == 0, done.stderr
    assert "(1 accepted)" in done.stdout


def test_the_articles_of_one_story(runner: Runner) -> None:
    done = runner.run("check", paths="stories/flood/a.txt\nstories/flood/b.txt")
    assert done.returncode == 1, done.stderr


@pytest.mark.parametrize(
    "nasty", ["$(touch owned)", "`touch owned`", "; touch owned", '"; touch owned; "', "-h", "a\\"]
)
def test_inputs_are_never_read_as_shell_or_as_options(runner: Runner, nasty: str) -> None:
    done = runner.run("check", paths=nasty, sarif_file=nasty, baseline=nasty)
    assert done.returncode == 2, done.stdout
    assert runner.outputs()["status"] == "2"
    assert not (runner.workspace / "owned").exists()
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_an_error_and_leaves_no_sarif(runner: Runner) -> None:
    done = runner.run("check", paths="nowhere")
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert "sarif-file" not in runner.outputs()


@pytest.mark.skipif("CI" not in os.environ, reason="builds an environment, as CI does")
def test_the_project_is_installed_from_the_path_of_the_action(runner: Runner) -> None:
    done = runner.run("install", python=sys.executable)
    if "Failed to establish a new connection" in done.stderr:
        pytest.skip("no package index can be reached")
    assert done.returncode == 0, done.stderr
    command = runner.outputs()["command"]
    told = subprocess.run([command, "--version"], capture_output=True, check=False)
    assert told.stdout.startswith(b"crosscheck ")
