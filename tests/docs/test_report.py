"""The page on the HTML report names what the HTML report has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import support
from crosscheck.reporting import html
from crosscheck.reporting.interface import Look

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs/report.md").read_text(encoding="utf-8")
PAGE = html.story(support.ferry(), Look())
PICTURES = re.findall(r"!\[[^\]]+\]\((\S+)\)", DOCS)


def test_every_filter_is_described() -> None:
    filters = set(re.findall(r'name="(verdict|kind|source|words|accepted)"', PAGE))
    assert filters == {"verdict", "kind", "source", "words"}
    for name in filters:
        assert f"| {name} |" in DOCS


def test_every_key_of_the_page_is_described() -> None:
    keys = set(re.findall(r"<kbd>(.+?)</kbd>", PAGE))
    assert len(keys) >= 6
    assert {key for key in keys if f"`{key}`" not in DOCS} == set()


@pytest.mark.parametrize("badge", ["same origin", "later report", "not counted", "accepted"])
def test_every_badge_is_described_on_the_page_and_in_the_docs(badge: str) -> None:
    assert badge in DOCS
    assert f"<dt>{badge}" in PAGE


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_is_there_and_small(picture: str) -> None:
    assert 1_000 < (ROOT / "docs" / picture).stat().st_size < 150_000


def test_there_are_pictures() -> None:
    assert len(PICTURES) >= 4
