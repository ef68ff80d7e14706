from __future__ import annotations

import re
from typing import Any

import pytest

from crosscheck import Input, check
from crosscheck.cli.pages import explain
from crosscheck.model import KINDS

EXAMPLE = re.compile(r" {4}(\S.*?)\s{2,}(\S.*?)(?:\s{2,}.*)?")
STRUGGLES = {
    ("It grew 3 percent in May.", "It grew 5 percent in June."),
    ("Diaz and Moreno met.", "Moreno met Diaz."),
    ("The train derailed near Lyon.", "The train derailed near Dijon."),
    ("He confirmed the report.", "He declined to confirm the report."),
    ("Russia has confirmed the visit.", "He is reportedly due to visit."),
    ("The plant will close.", "The plant could close."),
    ("She has signed the deal.", "She intends to sign the deal."),
    ("A Kremlin spokesman confirmed it.", "A diplomatic source in Seoul confirmed it."),
    ('"We will never give in," he said.', '"We will rarely give in," he said.'),
    ('"Ask Ann, Bob and Eve," she said.', '"Ask Ann and Eve," she said.'),
}
"""Examples that still come out otherwise than their page says."""


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
                known = (a, b) in STRUGGLES
                marks = [pytest.mark.xfail(reason="known")] if known else []
                made.append(pytest.param(kind, a, b, part == "Diverges:", marks=marks))
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
