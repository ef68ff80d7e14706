from __future__ import annotations

import re

import pytest

import support
from crosscheck.reporting import table
from crosscheck.reporting.interface import Look
from crosscheck.reporting.wrapping import cells
from golden import write

_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("name", write.SCREENS)
def test_the_screen_is_the_golden_one(name: str) -> None:
    assert write.screen(name) == (write.HERE / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("which", ["ferry", "three", "5", "12", "hostile"])
@pytest.mark.parametrize("width", [40, 60, 80, 120, 160, 240])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_screen(which: str, width: int, color: bool) -> None:
    text = table.story(write.report(which), Look(width=width, color=color, verbose=True))
    assert max(cells(line) for line in _ESCAPE.sub("", text).splitlines()) <= width


@pytest.mark.parametrize("which", ["ferry", "three", "5", "hostile"])
def test_colour_adds_nothing_but_colour_and_thin_lines(which: str) -> None:
    plain = table.story(write.report(which), Look())
    colored = _ESCAPE.sub("", table.story(write.report(which), Look(color=True)))
    assert re.sub(r"[│─]", " ", colored).split() == plain.split()


@pytest.mark.parametrize("color", [False, True])
def test_document_text_never_steers_the_terminal(color: bool) -> None:
    text = _ESCAPE.sub("", table.story(support.hostile(), Look(color=color, verbose=True)))
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text
    )


@pytest.mark.parametrize("color", [False, True])
def test_document_text_is_never_markup(color: bool) -> None:
    text = _ESCAPE.sub("", table.story(support.hostile(), Look(color=color)))
    for literal in ("[bold]Mayor[/bold]", ":smile:", "[/]", "[red]b", "[blink]東京[/blink]"):
        assert literal in text


def test_plain_text_has_no_escape_sequences_and_no_trailing_blanks() -> None:
    text = table.story(support.ferry(), Look(verbose=True))
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_only_ascii_where_the_output_knows_no_more() -> None:
    assert table.story(support.ferry(), Look(plain_symbols=True)).isascii()
