from __future__ import annotations

import pytest

from crosscheck.reading.layout import lay_out

LONG = "The talks were held in Oslo on Monday, and they are to go on in Bergen in May. "


def blocks(text: str) -> list[str]:
    return [text[block.start : block.end] for block in lay_out(text).blocks]


@pytest.mark.parametrize(
    "text",
    [
        "Storm hits Oslo\nA storm hit Oslo on Monday, and 12 people died in it, police said.",
        f"{LONG * 3}\n{LONG * 2}".strip(),
        "- The storm left twelve people dead in the town\n- the ferry was not hit by the storm",
        "1. The storm left twelve people dead in the town\n2. The ferry was not hit by the storm",
        "Storm hits Oslo\nBy Ann Lee",
    ],
)
def test_quiet_lines_that_stand_for_themselves(text: str) -> None:
    assert blocks(text) == [line.strip() for line in text.split("\n")]


@pytest.mark.parametrize(
    "text",
    [
        "A storm hit the harbour of Oslo on Monday and left\ntwelve people dead, police said.",
        "A storm hit the harbour of Oslo on Monday, the U.S.\nembassy in the town said.",
        "The talks with the north began in Oslo on Monday, and Kim\nJong Un was not there.",
        "The talks with the north began in Oslo on Monday, on\nMay 4.",
        "The storm hit the harbour of Oslo on Monday, said Mr.\nBerg, the mayor of the town.",
        "The talks that began in Oslo on Monday were held in the town\n- as planned - by all.",
        "The army lost most of its men in the first days of March and\n20. The rest fled.",
        "> The storm hit the harbour of Oslo on Monday and left\n> twelve people dead.",
    ],
)
def test_wrapped_sentence_is_one_block(text: str) -> None:
    assert blocks(text) == [text]


def test_byline_and_date_stand_apart_without_blank_lines() -> None:
    text = (
        "Kim to visit Moscow in May\nBy Ann Lee\nMay 4, 2015\n"
        "The leader of the north will visit Moscow in May, a spokesman for the\n"
        "government said on Monday."
    )
    assert len(blocks(text)) == 4


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028", "\n \t\n"])
def test_line_ends(newline: str) -> None:
    text = f"Storm hits Oslo{newline}It is over."
    assert blocks(text) == ["Storm hits Oslo", "It is over."]
