from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import support
from crosscheck.batch import resuming
from crosscheck.batch.resuming import Kept, Keys, Row, read_row, row_of, with_kept
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

LINE = b'{"story": "ferry"}\n'
A = Input("a", text="The flood in Norvik killed 12 people.")
B = Input("b", text="The flood in Norvik killed 19 people.")
STORY = Story("s", (A, B))


def test_a_row_comes_back_as_it_was() -> None:
    row = row_of(support.ferry(), "key", LINE)
    assert read_row(row.to_line()) == row
    assert row.verdicts["divergence"] == 1
    assert row.set_aside == len(support.ferry().set_aside)
    assert row.divergences == ("5f0c",)


def test_a_row_knows_its_line() -> None:
    row = row_of(Failure("s", None, "x"), "", LINE)
    assert row.fits(LINE)
    for other in (b"", LINE[:-1], LINE + b"x", LINE.replace(b"ferry", b"fairy")):
        assert not row.fits(other)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"key": "x"}',
        b'{"crosscheck": 1}',
        b"\xff",
        b"[" * 100_000,
        row_of(support.ferry(), "k", LINE).to_line()[:-1],
        *(
            json.dumps({**row_of(support.ferry(), "k", LINE)._asdict(), name: None}).encode()
            + b"\n"
            for name in Row._fields
        ),
    ],
)
def test_what_is_no_row_is_none(raw: bytes) -> None:
    assert read_row(raw) is None


def test_the_key_of_a_story_is_that_of_its_result() -> None:
    keys = Keys(Settings())
    report = check_story(STORY, Settings())
    assert keys.of_story(STORY) == keys.of_result(STORY, report) != ""


def test_what_failed_or_cannot_be_read_has_no_key() -> None:
    keys = Keys(Settings())
    assert keys.of_result(STORY, Failure("s", None, "x")) == ""
    assert keys.of_story(Story("s", (A, Input("b", "no/such.txt")))) == ""


@pytest.mark.parametrize(
    "other",
    [
        Story("t", (A, B)),
        Story("s", (B, A)),
        Story("s", (A, B, B)),
        Story("s", (A, B._replace(name="c"))),
        Story("s", (A, B._replace(published="2015-01-28"))),
        Story("s", (A, B._replace(text="The flood in Norvik killed 20 people."))),
    ],
)
def test_whatever_changes_in_a_story_changes_its_key(other: Story) -> None:
    keys = Keys(Settings())
    assert keys.of_story(other) != keys.of_story(STORY)


@pytest.mark.parametrize(
    "change", [{"threshold": 0.5}, {"only": ("divergence",)}, {"ignore": ("date",)}]
)
def test_settings_change_the_key(change: dict[str, Any]) -> None:
    changed = Keys(replace(Settings(), **change))
    assert changed.of_story(STORY) != Keys(Settings()).of_story(STORY)


def test_the_baseline_and_the_version_change_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    key = Keys(Settings()).of_story(STORY)
    assert Keys(Settings(), "a baseline").of_story(STORY) != key
    assert Keys(replace(Settings(), fail_on="never")).of_story(STORY) == key
    monkeypatch.setattr(resuming, "__version__", "99")
    assert Keys(Settings()).of_story(STORY) != key


def test_a_file_counts_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    story = Story("s", (Input("a.txt", str(path)), B))
    keys = Keys(Settings())
    path.write_text("One.")
    before = keys.of_story(story)
    path.write_text("Two.")
    assert keys.of_story(story) != before
    path.write_text("One.")
    assert keys.of_story(story) == before


def test_what_is_held_takes_the_place_of_its_story() -> None:
    keys = Keys(Settings())
    row = row_of(Report("s", (), (), (), ()), keys.of_story(STORY), LINE)
    failed, other = Failure("line 2", None, "x"), Story("t", (A, B))
    found = with_kept([STORY, failed, other], keys, {row.key: row}.get)
    assert list(found) == [Kept("s", row), failed, other]
