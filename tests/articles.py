"""Short articles for the tests of single stages: text -> Source and Claims, one a sentence."""

from __future__ import annotations

import re

from crosscheck.model import Block, Claim, Input, Source
from crosscheck.segmenting.sentences import spans
from crosscheck.segmenting.words import tokens

SENTENCES = [
    "A storm hit the harbour of Oslo early on Monday and left twelve people dead.",
    "“We were lucky,” said Ida Holm, 34, who was on board with her two children.",
    "The U.S. embassy said on Tuesday that it had no word of the captain’s family.",
    "Kim Jong Un, the leader of North Korea, is to visit Moscow on May 9, Yonhap reported.",
    "The ferry – built in 1998 – had passed its tests - all of them - in March.",
    "It sank.",
    "Its owner owes $10.5 million to Nordic Bank (once Holm & Sons), which declined to comment.",
    "The search, by 20 boats and 3 helicopters, went on until about 9:30 p.m. on Monday.",
]
"""What articles of the properties are made of: quotations, dashes, initials, figures."""

FURNITURE = [
    "By Ann Lee",
    "May 4, 2015",
    "Share on Facebook",
    "* * *",
    "Photo: EPA/KCNA",
    "Read more",
]
"""What stands around the text of an article on a page."""


def lines(
    *sentences: str, published: str | None = None, headings: int = 0, per_block: int = 1
) -> tuple[Source, list[Claim]]:
    """Make a claim of each sentence; ``per_block`` of them are a paragraph."""
    text = "\n".join(sentences)
    claims: list[Claim] = []
    start = 0
    for number, sentence in enumerate(sentences):
        end = start + len(sentence)
        claims.append(
            Claim(
                id=f"A{number + 1}",
                source="A",
                start=start,
                end=end,
                line=number + 1,
                text=sentence,
                view=sentence,
                heading=number < headings,
                tokens=tokens(sentence, start),
                block=number // per_block,
            )
        )
        start = end + 1
    return Source("A", "a.txt", None, text, text, (), "utf-8", "", None, published), claims


def article(text: str, heading: bool = False) -> tuple[Source, list[Claim]]:
    """Lay out paragraphs divided by line breaks; ``heading`` makes all of them headings."""
    blocks = tuple(
        Block(match.start(), match.end(), heading) for match in re.finditer(r"\S[^\n]*", text)
    )
    source = Source("A", "a.txt", None, text, text, blocks, "utf-8", "")
    claims: list[Claim] = []
    for index, block in enumerate(blocks):
        for first, last in spans(text[block.start : block.end]):
            start, end = block.start + first, block.start + last
            claims.append(
                Claim(
                    id=f"A{len(claims) + 1}",
                    source="A",
                    start=start,
                    end=end,
                    line=text.count("\n", 0, start) + 1,
                    text=text[start:end],
                    view=text[start:end],
                    heading=heading,
                    tokens=tokens(text[start:end], start),
                    block=index,
                )
            )
    return source, claims


def sources(*texts: str) -> list[tuple[Claim, ...]]:
    """Return the claims, with their facts, of texts that the pipeline reads as A, B, ..."""
    from crosscheck.pipeline import claims_of, read_sources
    from crosscheck.settings import Settings

    read = read_sources(tuple(Input("text", text=text) for text in texts), Settings())
    claims = claims_of(read)
    return [tuple(c for c in claims if c.source == source.id) for source in read]
