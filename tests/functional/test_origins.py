"""Every folder of fixtures/origins: who the rows go back to, and what the sides share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck.model import Finding, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings
from laws import assert_lawful

FOLDERS = sorted(
    path.parent for path in (Path(__file__).parents[2] / "fixtures/origins").glob("*/expected.json")
)


def report_of(folder: Path) -> Report:
    inputs = tuple(Input(name, path=str(folder / name)) for name in ("a.txt", "b.txt"))
    return check_story(Story(folder.name, inputs), Settings())


def expected_of(folder: Path) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return expected


def row_of(report: Report, claims: list[str]) -> Finding:
    rows = [finding for finding in report.findings if set(claims) <= set(finding.claims)]
    assert len(rows) == 1, f"{claims} stand in no row together"
    return rows[0]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_origins_of_each_row(folder: Path) -> None:
    report = report_of(folder)
    assert_lawful(report)
    for row in expected_of(folder)["rows"]:
        found = row_of(report, row["claims"])
        assert {source: list(names) for source, names in found.origins.items()} == row["origins"]
        assert list(found.shared_origin) == row["shared_origin"]


def test_half_of_the_rows_share_nothing() -> None:
    rows = [row for folder in FOLDERS for row in expected_of(folder)["rows"]]
    quiet = sum(not row["shared_origin"] for row in rows)
    assert len(rows) >= 20
    assert 0.4 <= quiet / len(rows) <= 0.6
