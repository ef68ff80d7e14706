from __future__ import annotations

import io
import sys

import pytest

from crosscheck.cli.options import Options
from crosscheck.cli.progress_line import is_wanted, shown, stop
from crosscheck.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    for name, value in {"TERM": "xterm", "COLUMNS": "100"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return made


def options(**given: bool) -> Options:
    return Options(
        sources=(), output=None, manifest=None, show=None, explain=None, list_kinds=False,
        schema=False, debug=False, **given,
    )  # fmt: skip


def test_silence_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    with shown(False, 3) as progress:
        assert type(progress) is Progress
        progress.began("a")
        progress.ended("a")
        stop(progress)
    assert terminal.getvalue() == ""


def test_who_wants_to_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    watched(monkeypatch)
    assert is_wanted(options())
    assert not is_wanted(options(quiet=True))
    assert not is_wanted(options(no_progress=True))
    monkeypatch.setenv("TERM", "dumb")
    assert not is_wanted(options())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert not is_wanted(options())
    monkeypatch.setattr(sys, "stderr", None)
    assert not is_wanted(options())


def test_the_line_tells_how_far_we_are(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    with shown(True, 2) as progress:
        progress.began("first")
        progress.began("[red]second\x1b]0;x\x07 with a name that is far too long to be shown")
        progress.ended("first")
        progress._bars.refresh()  # type: ignore[attr-defined]
    drawn = terminal.getvalue()
    assert "1/2 stories" in drawn
    assert "[red]second" in drawn
    assert "too long to be shown" not in drawn
    assert "\x1b]0" not in drawn


def test_without_a_total_there_is_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch)
    with shown(True, None) as progress:
        progress.began("first")
        progress.ended("first")
        progress._bars.refresh()  # type: ignore[attr-defined]
        stop(progress)
        stop(progress)
    assert "1 story" in terminal.getvalue()
    assert "━" not in terminal.getvalue()
