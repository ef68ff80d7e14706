"""Where one word stands in the place of another: "The Greens won 12 seats", "The Liberals won 9".

Between two pairs of aligned words each claim has one telling word, and not the same. Of two claims
that are alike word for word, a swap beside the facts in question says that they tell of two things.
"""

from __future__ import annotations

from itertools import pairwise

from crosscheck.judging.interface import Pair, Side, Stretch
from crosscheck.judging.sameness import mean_alike
from crosscheck.judging.slots import is_telling

_SAME = 0.7
"""Share of the longer claim's words that must be aligned for the two to be alike."""


def swapped_beside(pair: Pair, a: Stretch, b: Stretch) -> bool:
    """Whether a word other than those at ``a`` and ``b`` was swapped for another."""
    return any(not (a.first <= i <= a.last or b.first <= j <= b.last) for i, j in _swaps(pair))


def _swaps(pair: Pair) -> list[tuple[int, int]]:
    """Return the token indices of the swapped words, in order."""
    count = max(sum(t.word for t in side.claim.tokens) for side in (pair.a, pair.b))
    if len(pair.link.aligned) < _SAME * count:
        return []
    ends = (len(pair.a.claim.tokens), len(pair.b.claim.tokens))
    found = []
    for (i, j), (k, m) in pairwise(((-1, -1), *pair.link.aligned, ends)):
        ours = _telling(pair.a, i + 1, k)
        theirs = _telling(pair.b, j + 1, m)
        if len(ours) == len(theirs) == 1 and k - i == m - j == 2:
            x, y = pair.a.claim.tokens[ours[0]], pair.b.claim.tokens[theirs[0]]
            if (
                not mean_alike(x.stem, y.stem)
                and x.stem not in pair.b.places
                and y.stem not in pair.a.places
            ):
                found.append((ours[0], theirs[0]))
    return found


def _telling(side: Side, first: int, end: int) -> list[int]:
    tokens = side.claim.tokens
    return [n for n in range(first, end) if is_telling(tokens[n])]
