from __future__ import annotations

from dataclasses import replace

import pytest

import support
from crosscheck.model import Failure, Report
from crosscheck.reporting import table
from crosscheck.reporting.batch_table import arrange_batch
from crosscheck.reporting.interface import Look
from golden import write_batch


def text(*results: Report | Failure, look: Look = Look()) -> str:  # noqa: B008
    return "".join(table.batch(results, look))


@pytest.mark.parametrize("name", write_batch.SCREENS)
def test_the_screen_is_the_golden_one(name: str) -> None:
    golden = write_batch.HERE / f"{name}.txt"
    assert write_batch.screen(name) == golden.read_text(encoding="utf-8")


def test_one_story_is_shown_as_if_it_was_named() -> None:
    shown = text(support.ferry())
    assert shown == "ferry\n\n" + table.story(support.ferry(), Look())


def test_one_failure_is_told() -> None:
    shown = text(Failure("flood", None, "It is gone."))
    assert "! flood: could not be checked: It is gone.\n" in shown
    assert shown.endswith("in 0 stories; 1 could not be checked\n")


def test_stories_without_a_divergence_stand_in_the_summary_only() -> None:
    quiet = support.report([support.source("A", "a.txt", support.RADIO)], [])
    shown = text(replace(quiet, story="calm"), support.ferry(), replace(quiet, story="still"))
    assert shown.count("calm") == shown.count("still") == 1
    assert shown.count("ferry") == 2


def test_what_is_asked_for_is_shown_of_every_story() -> None:
    both = support.ferry(), support.three()
    assert "✓" not in "".join(text(*both).split("\n\n\n")[1:])
    shown = text(*both, look=Look(only=("agreement",)))
    assert shown.count("✓ 3 agreements") == 1
    assert "✗ " not in "".join(shown.split("\n\n\n")[1:])
    assert "✓ 3 agreements" in text(*both, look=Look(verbose=True))


def test_the_counts_of_the_summary_are_those_of_the_reports() -> None:
    rows = text(support.ferry(), support.three()).splitlines()
    ferry, three, total = ([int(n) for n in rows[place].split()[:3]] for place in (1, 2, 3))
    assert ferry == [support.ferry().count(v) for v in ("divergence", "agreement", "source-only")]
    assert total == [a + b for a, b in zip(ferry, three, strict=True)]


@pytest.mark.parametrize("width", [40, 57, 80, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    for line in arrange_batch(write_batch.results(), Look(width=width)):
        assert sum(len(piece.text) for piece in line) <= width
