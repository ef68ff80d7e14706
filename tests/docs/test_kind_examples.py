from __future__ import annotations

import re
from typing import Any

import pytest

from crosscheck import Input, check
from crosscheck.cli.pages import explain
from crosscheck.model import KINDS

EXAMPLE = re.compile(r" {4}(\S.*?)\s{2,}(\S.*?)(?:\s{2,}.*)?")


def examples() -> list[Any]:
    """Return (kind, first text, second text, whether they diverge) from the pages of the kinds."""
    made = []
    for kind in KINDS:
        part = ""
        for line in explain(kind).splitlines():
            if line in ("Diverges:", "Agrees:"):
                part = line
            found = EXAMPLE.fullmatch(line)
            if part and found:
                a, b = map(bare, found.groups())
                made.append(pytest.param(kind, a, b, part == "Diverges:"))
    return made


def bare(text: str) -> str:
    """Return an example without the quotation marks around all of it."""
    whole = text.startswith('"') and text.endswith('"') and text.count('"') == 2
    return text[1:-1] if whole else text


@pytest.mark.parametrize(("kind", "a", "b", "diverges"), examples())
def test_an_example_of_a_page_is_judged_as_it_says(
    kind: str, a: str, b: str, diverges: bool
) -> None:
    report = check([Input("a", text=a), Input("b", text=b)])
    found = {
        difference.kind
        for finding in report.findings
        if finding.verdict == "divergence"
        for difference in finding.differences
    }
    assert found == ({kind} if diverges else set())


def test_every_page_has_examples_of_both_sorts() -> None:
    seen = {(case.values[0], case.values[3]) for case in examples()}
    assert seen == {(kind, diverges) for kind in KINDS for diverges in (True, False)}
