from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from crosscheck.cli import main

FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n"
TEXTS = {
    "a.txt": FLOOD,
    "b.txt": FLOOD.replace("12", "19"),
    "quiet.txt": "The ferry Nordlys ran aground off Skerry Point on Tuesday.\n",
    "empty.txt": "",
}


class Done(NamedTuple):
    returncode: int
    stdout: bytes
    stderr: bytes


Run = Callable[..., Done]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Run the command within this process, in a folder of articles."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)

    def command(*args: str) -> Done:
        return Done(main(args), *capsysbinary.readouterr())

    return command


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("a.txt", "quiet.txt"), 0),
        (("a.txt", "quiet.txt", "--fail-on", "source-only"), 1),
        (("a.txt", "b.txt", "--fail-on", "never"), 0),
        (("a.txt", "b.txt", "--ignore", "number"), 0),
        (("a.txt", "b.txt", "--select", "date,name"), 0),
        (("a.txt", "b.txt", "--only", "agreement"), 1),
    ],
)
def test_what_counts(run: Run, args: tuple[str, ...], status: int) -> None:
    assert run(*args).returncode == status


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((), "No article is named."),
        (("a.txt",), "Only one article is named, a.txt."),
        (("a.txt", "missing.txt"), "missing.txt"),
        (("a.txt", "empty.txt"), "empty.txt"),
        (("a.txt", "folder"), "folder is a folder, but a.txt is not."),
        (("folder",), "folder holds no story."),
        (("a.txt", "b.txt", "--workers", "0"), "workers is 0, but must be at least 1 (--workers)."),
        (("a.txt", "b.txt", "--resume"), "--resume is for many stories."),
        (("a.txt", "b.txt", "--cluster", "tcp://x:1"), "--cluster is for many stories."),
        (("a.txt", "b.txt", "-o", "folder"), "folder is a folder, and table is written to one"),
        (("a.txt", "b.txt", "--max-bytes", "10"), "a.txt"),
        (("a.txt", "b.txt", "--select", "colour"), "unknown kind 'colour'"),
        (("a.txt", "b.txt", "--threshold", "7"), "threshold is 7.0"),
        (("a.txt", "b.txt", "-f", "xml"), "unknown format 'xml'; known are table"),
        (("a.txt", "b.txt", "--frobnicate"), "--frobnicate"),
        (("a.txt", "b.txt", "-o", "a.txt"), "would overwrite the article a.txt"),
        (("a.txt", "b.txt", "-o", "no/where.txt"), "Cannot write no/where.txt"),
        (("--manifest", "missing.jsonl"), "missing.jsonl"),
        (("--manifest", "empty.txt"), "holds no story"),
        (("--manifest", "empty.txt", "--json"), "holds no story"),
        (("--manifest", "m.jsonl", "a.txt"), "Give the one or the other."),
        (("--explain", "colour"), "Unknown kind 'colour'"),
    ],
)
def test_mistakes_are_one_sentence_and_exit_2(run: Run, args: tuple[str, ...], words: str) -> None:
    done = run(*args)
    told = done.stderr.decode()
    assert done.returncode == 2
    assert done.stdout == b""
    assert words in told
    assert told.startswith("crosscheck: error: ")
    assert told.count("\n") == 1
    assert "Traceback" not in told
    assert Path("a.txt").read_text() == FLOOD


@pytest.mark.parametrize(
    ("flag", "env", "colored"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": ""}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_who_decides_on_colour(
    run: Run, monkeypatch: pytest.MonkeyPatch, flag: str, env: dict[str, str], colored: bool
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    done = run("a.txt", "b.txt", "--color", flag)
    assert (b"\x1b[" in done.stdout) is colored


def test_quiet_and_verbose(run: Run) -> None:
    assert run("a.txt", "b.txt", "-q").stderr == b""
    assert b"confidence" in run("a.txt", "b.txt", "-v").stdout


def test_stages(run: Run) -> None:
    for stage in ("claims", "facts", "matches"):
        done = run("a.txt", "b.txt", "--show", stage)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"Norvik" in done.stdout
        as_json = run("a.txt", "b.txt", "--show", stage, "--json")
        assert isinstance(json.loads(as_json.stdout), list)


def test_a_mistake_of_ours_is_one_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def check_story(*given: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr("crosscheck.pipeline.check_story", check_story)
    status, out, told = run("a.txt", "b.txt")
    assert (status, out) == (2, b"")
    assert told.startswith(b"crosscheck: error: internal error (KeyError: 'oops').")
    assert told.count(b"\n") == 1
    assert b"Traceback" in run("a.txt", "b.txt", "--debug").stderr


def test_ctrl_c_exits_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def check_story(*given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("crosscheck.pipeline.check_story", check_story)
    assert run("a.txt", "b.txt", "-o", "out.txt") == (130, b"", b"crosscheck: interrupted\n")
    assert not Path("out.txt").exists()


def test_names_that_steer_a_terminal_are_harmless(run: Run) -> None:
    told = run("a.txt", "no\x1b[31m\nsuch.txt").stderr
    assert b"\x1b" not in told
    assert told.count(b"\n") == 1


def test_the_width_is_that_of_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, width in (("60", 60), ("nonsense", 80), ("0", 80), ("1", 40)):
        monkeypatch.setenv("COLUMNS", columns)
        longest = max(map(len, run("a.txt", "b.txt").stdout.decode().splitlines()))
        assert width - 25 < longest <= width


def test_pages_without_a_docstring(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosscheck.cli.pages.JUDGES", {"number": "not_there"})
    assert run("--explain", "number").stderr == (
        b"crosscheck: error: The kind 'number' has no page.\n"
    )
