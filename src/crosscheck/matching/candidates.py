"""Which pairs of claims are worth scoring: those that share enough telling words.

An inverted index keeps this far below all pairs: two articles of 8,000 claims have 64 million
pairs, nearly all of which share nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crosscheck.matching.profiles import Profile
from crosscheck.matching.rarity import SCALE

LEAST_SHARED = SCALE * 3 // 20
"""Pairs that share less than this are never scored."""
MOST_PER_WORD = 2_500
"""A word that would propose more pairs than this proposes none: it tells claims apart too badly."""
MOST_PER_CLAIM = 40
"""At most so many candidates are kept for each claim of the first source, and of the second ..."""
MOST_PAIRS = 60_000
"""... and fewer in articles so long that they would make more pairs than this,"""
LEAST_PER_CLAIM = 6
"""but never fewer than this."""


def candidates(a: Sequence[Profile], b: Sequence[Profile]) -> list[tuple[int, int]]:
    """Return index pairs worth scoring, in order."""
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for j, profile in enumerate(b):
        for stem in profile.words:
            by_word[stem].append(j)
    frequency: defaultdict[str, int] = defaultdict(int)
    for profile in a:
        for stem in profile.words:
            frequency[stem] += 1
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for i, profile in enumerate(a):
        for stem, weight in profile.words.items():
            others = by_word.get(stem, ())
            if len(others) * frequency[stem] <= MOST_PER_WORD:
                for j in others:
                    shared[i, j] += weight
    heavy = {pair: mass for pair, mass in shared.items() if mass >= LEAST_SHARED}
    fair_share = MOST_PAIRS // max(1, len(a) + len(b))
    return _bounded(heavy, min(MOST_PER_CLAIM, max(LEAST_PER_CLAIM, fair_share)))


def _bounded(mass: dict[tuple[int, int], int], most: int) -> list[tuple[int, int]]:
    """Keep the heaviest pairs of each claim: those among the best of their row or their column."""
    kept: set[tuple[int, int]] = set()
    for side in (0, 1):
        lines: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for pair in mass:
            lines[pair[side]].append(pair)
        for line in lines.values():
            if len(line) > most:
                line.sort(key=lambda pair: (-mass[pair], pair))
            kept.update(line[:most])
    return sorted(kept)
