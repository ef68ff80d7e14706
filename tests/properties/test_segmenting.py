from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.extracting.quotes import extract
from crosscheck.model import Block, Reason, Source
from crosscheck.segmenting import segment, spans

PIECES = st.sampled_from(
    "Kim |left. |The |U.S. |p.m. |\"|'|“|”|’|…|.|?|! |he was here on the day|, but |; |1. |- |(|) |"
    "\n|\r\n|\r|\u00a0|said ".split("|")
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join))
MASKS = st.lists(st.booleans(), max_size=200)


def made(text: str, mask: list[bool]) -> Source:
    """Lay out a block a line, every fifth set aside, with some marks masked."""
    view = "".join(
        " " if not c.isspace() and not c.isalnum() and index < len(mask) and mask[index] else c
        for index, c in enumerate(text)
    )
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        if line.strip():
            reason: Reason | None = "rule" if len(blocks) % 5 == 4 else None
            blocks.append(Block(start, start + len(line.strip()), reason=reason))
        at += len(line) + 1
    return Source("A", "a", None, text, view, tuple(blocks), "utf-8", "")


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_spans_hold_every_character_once(text: str) -> None:
    found = spans(text)
    at = 0
    for start, end in found:
        assert start < end
        assert not text[at:start].strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        at = end
    assert not text[at:].strip()


@given(TEXTS, MASKS)
@settings(max_examples=150, deadline=None)
def test_claims_and_blocks_set_aside_hold_every_character_once(text: str, mask: list[bool]) -> None:
    source = made(text, mask)
    claims = segment(source)
    seen = [0] * len(text)
    held = [(claim.start, claim.end) for claim in claims]
    held += [(block.start, block.end) for block in source.blocks if block.reason]
    for start, end in held:
        for index in range(start, end):
            seen[index] += 1
    assert all(count == 1 for count, c in zip(seen, text, strict=True) if not c.isspace())
    assert max(seen, default=0) <= 1
    assert [claim.id for claim in claims] == [f"A{n + 1}" for n in range(len(claims))]
    for claim in claims:
        assert claim.text == text[claim.start : claim.end]
        assert (
            claim.line
            == text[: claim.start].replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        )


@given(TEXTS, MASKS)
@settings(max_examples=150, deadline=None)
def test_quotes_stay_in_their_claims_and_never_cross(text: str, mask: list[bool]) -> None:
    source = made(text, mask)
    claims = segment(source)
    for before, after in zip(claims, extract(source, claims), strict=True):
        assert (before.id, before.text, before.tokens) == (after.id, after.text, after.tokens)
        at = after.start
        for fact in after.facts:
            assert at <= fact.start < fact.end <= after.end
            assert fact.value == " ".join(fact.value.split()) != ""
            at = fact.end
