from __future__ import annotations

from crosscheck.model import Block, Reason, Source
from crosscheck.segmenting import segment


def source(*parts: str | tuple[str, str], text: str | None = None) -> Source:
    """Build a source with a block a part; a pair is (text, view)."""
    written = [part if isinstance(part, str) else part[0] for part in parts]
    seen = [part if isinstance(part, str) else part[1] for part in parts]
    blocks, at = [], 0
    for part in written:
        reason: Reason | None = "navigation" if part.startswith("Skip") else None
        blocks.append(Block(at, at + len(part), heading=part.startswith("#"), reason=reason))
        at += len(part) + 2
    return Source(
        "A", "a", None, "\n\n".join(written), "\n\n".join(seen), tuple(blocks), "utf-8", ""
    )


def texts(made: Source) -> list[str]:
    return [claim.text for claim in segment(made)]


def test_blocks_with_a_reason_make_no_claims() -> None:
    assert texts(source("Skip to content", "Oil fell.", "Skip this")) == ["Oil fell."]


def test_claims_are_numbered_and_know_their_block_and_line() -> None:
    claims = segment(source("Skip it", "Oil fell. Gold rose.", "Tin held."))
    assert [(c.id, c.block, c.line) for c in claims] == [("A1", 1, 3), ("A2", 1, 3), ("A3", 2, 5)]


def test_every_kind_of_line_break_counts_once() -> None:
    text = "One fell.\r\nTwo fell.\rThree fell.\nFour fell."
    made = Source("A", "a", None, text, text, (Block(0, len(text)),), "utf-8", "")
    assert [claim.line for claim in segment(made)] == [1, 2, 3, 4]


def test_masked_marks_go_with_the_claim_they_touch() -> None:
    made = source(
        ("# Kim visits", "  Kim visits"),
        ("MOSCOW (Reuters) - Oil fell. **Gold** rose.", " " * 19 + "Oil fell.   Gold   rose."),
        ("[Oil fell.](u) Gold rose **", " Oil fell.     Gold rose   "),
    )
    assert texts(made) == [
        "# Kim visits",
        "MOSCOW (Reuters) - Oil fell.",
        "**Gold** rose.",
        "[Oil fell.](u)",
        "Gold rose **",
    ]


def test_a_block_without_a_word_joins_the_next_claim_else_the_one_before() -> None:
    assert texts(source("Oil fell.", "***", "Gold rose.")) == ["Oil fell.", "***\n\nGold rose."]
    assert texts(source("Oil fell.", "***", "Skip it")) == ["Oil fell.\n\n***"]
    assert texts(source("***")) == ["***"]


def test_a_headline_is_not_cut_into_scraps() -> None:
    assert texts(source("# Wow! Kim visits Moscow")) == ["# Wow! Kim visits Moscow"]
    assert texts(source("# Kim visits Moscow. Russia is glad of it")) == [
        "# Kim visits Moscow.",
        "Russia is glad of it",
    ]


def test_tokens_point_into_the_source() -> None:
    made = source("Oil fell.", "Gold rose.")
    claim = segment(made)[1]
    assert [made.text[t.start : t.end] for t in claim.tokens] == ["Gold", "rose", "."]
