"""quote: the articles print different words inside quotation marks for the same utterance.

Why: words in quotation marks are a promise that they were said.

Diverges:
    "We will never give in," he said.     "We will not give up," he said.

Agrees:
    "We will never give in," he said.     "We will never give in!" he said.    punctuation
    "It was a long, hard night."          "... a long, hard night."            cut beginning
    "I have got to go," she said.         "I've got to go," she said.          contraction

Ignore the kind with --ignore quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.slots import evidence
from crosscheck.model import Fact

_LEAST_RUN = 4
"""Two quotations are one utterance from this many words in a row in common."""
_LEAST_SHARE = 0.5
"""... that are at least this share of the shorter quotation."""
_QUIET = frozenset("a an the that and but so well just very really is are 's i we you".split())


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two quotations that are one utterance with other words in its middle."""
    for x in pair.a.facts("quote"):
        for y in pair.b.facts("quote"):
            changed = _changed(x.value.split(), y.value.split())
            if changed:
                known = 1 - (_printed(x, pair.b) + _printed(y, pair.a)) / 2
                stretches = pair.a.stretch(x.start, x.end), pair.b.stretch(y.start, y.end)
                yield Candidate(
                    "quote",
                    (x.text, y.text),
                    ((pair.a.span(stretches[0]),), (pair.b.span(stretches[1]),)),
                    f"The quoted words differ: {{a}} has “{changed[0]}”, {{b}} has “{changed[1]}”.",
                    evidence(pair, *stretches, 1.0, known, _plainness(x, y)),
                )


def _printed(quote: Fact, side: Side) -> bool:
    """Whether the other source prints the very words anywhere."""
    return any(quote.value in other.value for other in side.source_facts("quote"))


def _changed(a: list[str], b: list[str]) -> tuple[str, str] | None:
    """Return the words that differ between the first and the last word in common, if they matter."""
    if min(len(a), len(b)) < _LEAST_RUN:
        return None
    blocks = [m for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]
    if not blocks or max(m.size for m in blocks) < _LEAST_RUN:
        return None
    if sum(m.size for m in blocks) < _LEAST_SHARE * min(len(a), len(b)):
        return None
    for one, two in zip(blocks, blocks[1:]):
        mine = a[one.a + one.size : two.a]
        yours = b[one.b + one.size : two.b]
        if set(mine) - _QUIET and set(yours) - _QUIET and "..." not in mine + yours:
            return " ".join(mine), " ".join(yours)
    return None


def _plainness(x: Fact, y: Fact) -> float:
    a, b = set(x.value.split()), set(y.value.split())
    return len(a & b) / max(1, min(len(a), len(b)))
