"""What all formats have in common, and what each writes, whole."""

from __future__ import annotations

import pytest

import support
from crosscheck.model import Failure, Report
from crosscheck.reporting import FORMATS, format_named
from crosscheck.reporting.interface import Look
from golden.write_formats import FILES, path, text


@pytest.mark.parametrize(("made", "name"), FILES)
def test_the_golden_file(made: str, name: str) -> None:
    expected = path(made, name).read_bytes().decode()
    assert text(made, name) == expected, "PYTHONPATH=tests python tests/golden/write_formats.py"


MACHINE = sorted(set(FORMATS) - {"table", "html"})


@pytest.mark.parametrize("name", MACHINE)
def test_a_report_ends_its_last_line(name: str) -> None:
    assert format_named(name).story(support.ferry(), Look()).endswith("\n")
    results: list[Report | Failure] = [support.three(), Failure("flood", None, "no")]
    assert "".join(format_named(name).batch(results, Look())).endswith("\n")


@pytest.mark.parametrize("name", MACHINE)
def test_what_steers_a_terminal_does_not_come_through(name: str) -> None:
    whole = "".join(format_named(name).batch([support.hostile()], Look()))
    assert not {"\x1b", "\x07", "\x9b", "\x00", "\u202e"} & set(whole)


@pytest.mark.parametrize("name", MACHINE)
def test_a_failure_is_told(name: str) -> None:
    whole = "".join(format_named(name).batch([Failure("flood", "a.txt", "Is a folder.")], Look()))
    assert all(word in whole for word in ("flood", "a.txt", "Is a folder"))


@pytest.mark.parametrize("name", sorted(set(MACHINE) - {"json", "jsonl"}))
def test_only_hides_the_text_of_a_divergence(name: str) -> None:
    for look, told in ((Look(), True), (Look(only=("agreement",)), False)):
        assert ("Fourteen" in format_named(name).story(support.ferry(), look)) is told
