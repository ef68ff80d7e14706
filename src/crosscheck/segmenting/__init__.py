"""Source -> Claims: sentences, and clauses that are claims of their own."""

from __future__ import annotations

from crosscheck.model import Claim, Source
from crosscheck.segmenting.sentences import spans
from crosscheck.segmenting.words import tokens

__all__ = ["segment", "spans"]


def segment(source: Source) -> list[Claim]:
    """PROVISIONAL, replaced by the segmenting chapter."""
    claims: list[Claim] = []
    for index, block in enumerate(source.blocks):
        if block.reason:
            continue
        for start, end in spans(source.view[block.start : block.end]):
            start, end = start + block.start, end + block.start
            claims.append(
                Claim(
                    id=f"{source.id}{len(claims) + 1}",
                    source=source.id,
                    start=start,
                    end=end,
                    line=source.text.count("\n", 0, start) + 1,
                    text=source.text[start:end],
                    view=source.view[start:end],
                    heading=block.heading,
                    tokens=tokens(source.view[start:end], start),
                    block=index,
                )
            )
    return claims
