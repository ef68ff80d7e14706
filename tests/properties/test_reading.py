from __future__ import annotations

import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from articles import FURNITURE, SENTENCES
from crosscheck.model import Input, Source
from crosscheck.reading import read

PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
PAGES = st.lists(PARAGRAPHS | st.sampled_from(FURNITURE), min_size=2, max_size=6)
NOISE = st.text(
    st.sampled_from("aB1.,“”'’\"*_#[]()\\<>-—\n\r\t \u00a0\u00ad\u200b|:/é\ud800\ufeff")
)


def source(text: str) -> Source:
    return read(Input("a", text=text), "A", 1_000_000)


def words(page: Source) -> list[tuple[str, str | None, bool, str | None]]:
    """Every word of the view with the label of its block."""
    return [
        (word, block.reason, block.heading, block.via)
        for block in page.blocks
        for word in page.view[block.start : block.end].split()
    ]


def title_and(paragraphs: list[str]) -> str:
    return "\n\n".join(["Storm hits Oslo", *paragraphs])


def starts_inside_sentences(page: Source) -> int:
    """Blocks of running text that begin in lower case: a paragraph cut in two."""
    return sum(page.text[b.start].islower() for b in page.blocks if not b.reason)


@given(NOISE)
def test_blocks_hold_every_character_and_the_view_keeps_its_length(noise: str) -> None:
    page = source(f"{noise}x")
    assert len(page.view) == len(page.text)
    position = 0
    for block in page.blocks:
        assert not page.text[position : block.start].strip()
        assert page.text[block.start : block.end].strip() == page.text[block.start : block.end]
        assert block.start < block.end
        position = block.end
    assert not page.text[position:].strip()
    page.text.encode()


@settings(max_examples=60)
@given(PAGES, st.integers(50, 110))
def test_wrapping_changes_no_label(paragraphs: list[str], width: int) -> None:
    wrapped = [
        textwrap.fill(p, width, break_long_words=False, break_on_hyphens=False) for p in paragraphs
    ]
    plain, copy = source(title_and(paragraphs)), source(title_and(wrapped))
    assert words(copy) == words(plain)
    assert starts_inside_sentences(copy) == 0


@settings(max_examples=60)
@given(PAGES, st.sampled_from(["crlf", "blanks", "indent", "lines", "quotes"]))
def test_white_space_and_quotation_marks_change_no_label(paragraphs: list[str], how: str) -> None:
    text = title_and(paragraphs)
    copy = {
        "crlf": text.replace("\n", "\r\n"),
        "blanks": text.replace(" ", "  "),
        "indent": text.replace("\n\n", "\n\n    "),
        "lines": text.replace("\n", "\n \n"),
        "quotes": text.translate(str.maketrans("“”’–", '""\'-')),
    }[how]
    original, other = source(text), source(copy)
    assert words(other) == words(original)
    assert len(other.blocks) == len(original.blocks)
