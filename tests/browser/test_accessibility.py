"""No violation of WCAG 2.2, level A or AA, that axe-core can find."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ALL = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that can come out otherwise in other colours."""


def violations(tab: Any, rules: dict[str, Any]) -> list[str]:
    """Return a line for each rule that is broken, with the first place where it is."""
    found = tab.evaluate(
        "runOnly => axe.run(document, {resultTypes: ['violations'], runOnly})", rules
    )
    return [
        f"{broken['id']}: {broken['help']}: {broken['nodes'][0]['html'][:200]} "
        f"{broken['nodes'][0].get('failureSummary', '')}"
        for broken in found["violations"]
    ]


@pytest.mark.parametrize(("page", "fragment"), [("two", "#c-A4"), ("twelve", "#F1"), ("batch", "")])
def test_axe_finds_no_violation(
    visit: Callable[..., Any], axe: str, page: str, fragment: str
) -> None:
    tab = visit(page, fragment)
    tab.evaluate(axe)
    for width in (1280, 400):
        tab.set_viewport_size({"width": width, "height": 900})
        for scheme, rules in (("light", ALL), ("dark", COLOURS)):
            tab.emulate_media(color_scheme=scheme)
            assert violations(tab, rules) == [], f"{width} pixels wide, {scheme}"


@pytest.mark.parametrize(("page", "fragment"), [("two", "#help"), ("batch", "#s1-c-A4")])
def test_nor_where_something_has_been_opened(
    visit: Callable[..., Any], axe: str, page: str, fragment: str
) -> None:
    tab = visit(page, fragment, color_scheme="dark")
    tab.evaluate(axe)
    assert violations(tab, ALL) == []
