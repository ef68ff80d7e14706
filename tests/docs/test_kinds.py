from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from command import crosscheck
from crosscheck.model import KINDS

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "docs" / "kinds"
MADE = runpy.run_path(str(ROOT / "docs" / "make_kinds.py"))


def letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_what_explain_prints(kind: str) -> None:
    page = (FOLDER / f"{kind}.md").read_text(encoding="utf-8")
    assert page == MADE["page"](kind), "run python docs/make_kinds.py"
    body = page.partition("\n---\n")[0].replace("```text", "")
    assert letters(body) == letters(crosscheck("--explain", kind).stdout.decode())


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_why_what_diverges_what_agrees_and_how_to_ignore_it(kind: str) -> None:
    page = (FOLDER / f"{kind}.md").read_text(encoding="utf-8")
    for part in ("**Why:**", "## Diverges\n\n```text\n", "## Agrees\n\n```text\n"):
        assert part in page
    assert f"`--ignore {kind}`" in page


def test_every_kind_has_a_page_and_every_page_a_kind() -> None:
    assert {page.stem for page in FOLDER.iterdir()} == set(KINDS)
    listed = crosscheck("--list-kinds").stdout.decode().splitlines()
    assert [line.split()[0] for line in listed] == list(KINDS)
