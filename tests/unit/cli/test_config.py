"""Flag, environment and file: which one holds, and what is said of mistakes in them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from crosscheck.cli.command import command
from crosscheck.cli.config import _FLAGS_ONLY, FORMS, PREFIX, configured
from crosscheck.cli.options import Options
from crosscheck.errors import UsageError
from crosscheck.model import KINDS
from crosscheck.reporting import FORMATS

Get = Callable[..., Options]


@pytest.fixture
def get(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Get:
    """Return the options of a command line typed in an empty folder, with variables set."""
    monkeypatch.chdir(tmp_path)
    for name in [*os.environ]:
        if name.startswith(PREFIX) or name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name)

    def options(*args: str, toml: str = "", **env: str) -> Options:
        if toml:
            Path("crosscheck.toml").write_text(toml, encoding="utf-8")
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        with command.make_context("crosscheck", [*args]) as context:
            return configured(context.params)

    return options


def mistakes(get: Get, *args: str, **more: Any) -> str:
    with pytest.raises(UsageError) as caught:
        get(*args, **more)
    return str(caught.value)


def test_without_any_word_the_defaults_hold(get: Get) -> None:
    options = get("a.txt")
    assert options == Options(("a.txt",), None, None, None, None, False, False, False)
    assert options.settings().threshold == 0.35


FILE = """
format = "json"
only = ["divergence", "agreement"]
select = "number, date"
ignore = []
fail-on = "never"
threshold = 1
min-confidence = 0.5
max-bytes = 1000
baseline = "known.json"
workers = 2
color = "never"
quiet = true
verbose = false
no-progress = true
"""
TAKEN: dict[str, Any] = {
    "format": "json",
    "only": ("divergence", "agreement"),
    "select": ("number", "date"),
    "ignore": (),
    "fail_on": "never",
    "threshold": 1,
    "min_confidence": 0.5,
    "max_bytes": 1000,
    "baseline": "known.json",
    "workers": 2,
    "color": "never",
    "quiet": True,
    "verbose": False,
    "no_progress": True,
}
VARIABLES: dict[str, tuple[str, Any]] = {
    "format": ("table", "table"),
    "only": ("source-only", ("source-only",)),
    "select": ("quote, name", ("quote", "name")),
    "ignore": ("date", ("date",)),
    "fail_on": ("source-only", "source-only"),
    "threshold": ("0.25", 0.25),
    "min_confidence": ("1", 1.0),
    "max_bytes": ("7", 7),
    "baseline": ("other.json", "other.json"),
    "workers": ("1", 1),
    "color": ("always", "always"),
    "quiet": ("no", False),
    "verbose": ("YES", True),
    "no_progress": ("0", False),
}


def test_a_file_may_say_all_of_this(get: Get) -> None:
    options = get(toml=FILE)
    assert {name: getattr(options, name) for name in FORMS} == TAKEN


@pytest.mark.parametrize("name", FORMS)
def test_the_environment_beats_the_file(get: Get, name: str) -> None:
    text, value = VARIABLES[name]
    options = get(toml=FILE, **{PREFIX + name.upper(): text})
    assert {n: getattr(options, n) for n in FORMS} == {**TAKEN, name: value}


@pytest.mark.parametrize(
    ("flag", "env", "name", "value"),
    [
        ("--threshold=0.35", {"CROSSCHECK_THRESHOLD": "0.9"}, "threshold", 0.35),
        ("--fail-on=divergence", {"CROSSCHECK_FAIL_ON": "never"}, "fail_on", "divergence"),
        ("--json", {"CROSSCHECK_FORMAT": "sarif"}, "format", "json"),
        ("-fjsonl", {"CROSSCHECK_FORMAT": "sarif"}, "format", "jsonl"),
        ("--only=agreement", {"CROSSCHECK_ONLY": "divergence"}, "only", ("agreement",)),
        ("--quiet", {"CROSSCHECK_QUIET": "no"}, "quiet", True),
        ("--workers=4", {"CROSSCHECK_WORKERS": "1"}, "workers", 4),
        ("--verbose", {"CROSSCHECK_THRESHOLD": ""}, "threshold", 1),
    ],
)
def test_a_flag_beats_both_even_where_it_says_the_default(
    get: Get, flag: str, env: dict[str, str], name: str, value: object
) -> None:
    assert getattr(get(flag, toml=FILE, **env), name) == value


def test_what_a_flag_leaves_no_room_for_gives_way(get: Get) -> None:
    assert get("--cluster", "tcp://127.0.0.1:8786", toml=FILE).workers is None
    assert get("--write-baseline", "known.json").baseline is None
    Path("known.json").touch()
    assert get("--write-baseline", "known.json").baseline == "known.json"


def test_repeated_flags_and_commas_add_up(get: Get) -> None:
    options = get("--ignore", "number,date", "--ignore", "name")
    assert options.ignore == ("number", "date", "name")


def test_isolated_heeds_neither(get: Get) -> None:
    options = get("--isolated", toml=FILE + "nonsense = 1\n", CROSSCHECK_FORMAT="xml")
    assert (options.format, options.quiet) == ("table", False)


def test_a_named_file_and_paths_relative_to_it(get: Get) -> None:
    Path("desk").mkdir()
    Path("desk/own.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    for options in (get("--config", "desk/own.toml"), get(CROSSCHECK_CONFIG="desk/own.toml")):
        assert options.baseline == os.path.join("desk", "known.json")  # noqa: PTH118
    told = mistakes(get, "--config", "desk/none.toml")
    assert told == "Cannot read the settings file desk/none.toml: No such file or directory."
    told = mistakes(get, "--config", "desk/own.toml", "--isolated")
    assert told == "--isolated heeds no file, but --config names one."


def test_colour_asked_for_by_the_environment_beats_the_file(get: Get) -> None:
    assert get(toml=FILE).color == "never"
    assert get(FORCE_COLOR="1").color == "auto"
    assert get(CROSSCHECK_COLOR="always").color == "always"


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("threshhold = 1", "unknown key 'threshhold', probably threshold (crosscheck.toml)."),
        ("fail_on = 'never'", "unknown key 'fail_on', probably fail-on (crosscheck.toml)."),
        ("xyz = 1", "unknown key 'xyz' (crosscheck.toml)."),
        ("output = 'x'", "output belongs on the command line (crosscheck.toml)."),
        (
            "threshold = '0.5'",
            "threshold is '0.5', but must be a number from 0 to 1 (crosscheck.toml).",
        ),
        (
            "threshold = true",
            "threshold is True, but must be a number from 0 to 1 (crosscheck.toml).",
        ),
        ("max-bytes = 1.5", "max-bytes is 1.5, but must be a whole number (crosscheck.toml)."),
        ("workers = 0", "workers is 0, but must be at least 1 (crosscheck.toml)."),
        ("only = 7", "only is 7, but must be a list of verdicts (only in crosscheck.toml)."),
        (
            "ignore = ['toll', 'date']",
            f"unknown kind 'toll'; known are {', '.join(KINDS)} (ignore in crosscheck.toml).",
        ),
        ("quiet = 'yes'", "quiet is 'yes', but must be true or false (crosscheck.toml)."),
        ("baseline = ''", "baseline is '', but must be a text (crosscheck.toml)."),
        (
            "format = ['json']",
            f"unknown format ['json']; known are {', '.join(FORMATS)} (crosscheck.toml).",
        ),
        (
            "color = 'blue'",
            "unknown color 'blue'; known are auto, always, never (crosscheck.toml).",
        ),
        ("= 1", "The settings file crosscheck.toml is not TOML: Invalid statement (at line 1, col"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_its_place(get: Get, toml: str, told: str) -> None:
    assert mistakes(get, toml=toml).startswith(told)


def test_all_mistakes_are_told_at_once(get: Get) -> None:
    told = mistakes(
        get,
        "--select=colour",
        "--max-bytes=lots",
        toml="threshold = 2\nfail_on = 1\n",
        CROSSCHECK_QUIET="maybe",
        CROSSCHECK_FAILON="never",
    )
    for part in (
        "threshold is 2, but must be a number from 0 to 1 (crosscheck.toml). ",
        "unknown key 'fail_on', probably fail-on (crosscheck.toml). ",
        "quiet is 'maybe', but must be true or false (CROSSCHECK_QUIET). ",
        "unknown variable CROSSCHECK_FAILON, probably CROSSCHECK_FAIL_ON (the environment). ",
        "unknown kind 'colour'; known are ",
        "max-bytes is 'lots', but must be a whole number (--max-bytes).",
    ):
        assert part in told


def test_every_option_is_for_the_command_line_only_or_has_a_form() -> None:
    names = {str(p.name) for p in command.params if isinstance(p, click.Option)}
    never = {"explain", "list_kinds", "schema", "debug", "version", "help"}
    assert names - never == set(FORMS) | {n.replace("-", "_") for n in _FLAGS_ONLY}
