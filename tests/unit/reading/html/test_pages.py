from __future__ import annotations

from pathlib import Path

import pytest

from pages import PAGES, described

FILES = sorted(PAGES.glob("*.html"))


def test_there_are_pages() -> None:
    assert len(FILES) >= 12


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_page_is_read_as_expected(path: Path) -> None:
    assert described(path) == path.with_suffix(".txt").read_text(encoding="utf-8")
