"""Do two sources print the same sentence? Long common runs of words outside quotations say so.

Two outlets that quote one public speech report the same words on their own; two that tell the
same thing in the same twelve words copied one text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosscheck.model import Claim

SAME_WORDING = "same wording"
"""The origin of what stands word for word in several sources."""
_LEAST_WORDS = 12
_RUN = 5
_MOST = 0.8
"""Least share of the shorter text that lies in common runs ..."""
_ENOUGH = 0.6
"""... and of the longer one."""


def same_wording(a: Iterable[Claim], b: Iterable[Claim]) -> bool:
    """Whether most words of two sources' claims are the same text, quotations left out."""
    first, second = _stretches(a), _stretches(b)
    count_a, count_b = _count(first), _count(second)
    if min(count_a, count_b) < _LEAST_WORDS:
        return False
    shares = sorted(
        ((count_a, _covered(first, second)), (count_b, _covered(second, first))),
        key=lambda share: (share[0], -share[1]),
    )
    (shorter, common), (longer, common_too) = shares
    return common >= _MOST * shorter and common_too >= _ENOUGH * longer


def _stretches(claims: Iterable[Claim]) -> list[list[str]]:
    """Return the words of each stretch without a quotation; headings have words of their own."""
    found: list[list[str]] = [[]]
    for claim in claims:
        if claim.heading:
            continue
        quotes = [(fact.start, fact.end) for fact in claim.facts if fact.kind == "quote"]
        found.append([])
        for token in claim.tokens:
            if any(start <= token.start < end for start, end in quotes):
                found.append([])
            elif token.word:
                found[-1].append(token.norm)
    return [words for words in found if words]


def _count(stretches: Sequence[Sequence[str]]) -> int:
    return sum(len(words) for words in stretches)


def _covered(stretches: Iterable[Sequence[str]], others: Iterable[Sequence[str]]) -> int:
    """Return how many words lie in runs of _RUN words that the others have too."""
    known = {run for words in others for run in runs(words, _RUN)}
    covered = 0
    for words in stretches:
        inside: set[int] = set()
        for index, run in enumerate(runs(words, _RUN)):
            if run in known:
                inside.update(range(index, index + _RUN))
        covered += len(inside)
    return covered


def runs(words: Sequence[str], length: int) -> list[tuple[str, ...]]:
    """Return all runs of so many words in a row, in order."""
    return [tuple(words[i : i + length]) for i in range(len(words) - length + 1)]
