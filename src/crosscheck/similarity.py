"""The only door to rapidfuzz: string similarity and token alignment."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import token_set_ratio


def word_set_similarity(a: str, b: str) -> float:
    """Return how alike two bags of words are, 0 to 1, whatever their order."""
    return token_set_ratio(a, b) / 100


def aligned_tokens(a: Sequence[str], b: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return index pairs of equal tokens: a longest common subsequence, increasing in both."""
    return tuple(
        (block.a + step, block.b + step)
        for block in Indel.opcodes(a, b).as_matching_blocks()
        for step in range(block.size)
    )
