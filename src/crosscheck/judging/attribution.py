"""attribution: the articles credit the same statement to different speakers.

Why: who says a thing decides how far to trust it.

Diverges:
    "A Kremlin spokesman confirmed it."   "A diplomatic source in Seoul confirmed it."

Agrees:
    "Dmitry Peskov said so."              "Putin's spokesman said so."   where a text links them
    "Yonhap reported it."                 "A spokesman told Yonhap."     agency and speaker
    "The minister said X."                "A union leader said Y."       another statement

Ignore the kind with --ignore attribution.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.slots import evidence
from crosscheck.model import Attribution, Span

_EMPTY = frozenset(
    "a an the of for to in his her their its who which senior top former official officials "
    "spokesman spokeswoman spokesperson source sources said".split()
)


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference where both claims have a speaker, and not the same one."""
    x, y = pair.a.claim.attribution, pair.b.claim.attribution
    if x is None or y is None or not x.speaker or not y.speaker:
        return
    if _same(x, y) or any(_speaks(x, pair.b)) or any(_speaks(y, pair.a)):
        return
    here, there = _place(pair.a, x), _place(pair.b, y)
    yield Candidate(
        "attribution",
        (x.speaker, y.speaker),
        ((Span(x.start, x.end),), (Span(y.start, y.end),)),
        f"{{a}} credits {x.speaker}, {{b}} credits {y.speaker}.",
        evidence(pair, here, there, 1.0, 1.0, 1.0 - 0.5 * (x.carried or y.carried)),
    )


def _speaks(attribution: Attribution, side: Side) -> Iterator[bool]:
    """Yield, for each claim of the other side's finding, whether the speaker is credited there."""
    for claim in side.group:
        yield claim.attribution is not None and _same(attribution, claim.attribution)


def _same(x: Attribution, y: Attribution) -> bool:
    """Whether two names of speakers can mean one: any telling word in common."""
    words_x, words_y = _words(x), _words(y)
    return not words_x or not words_y or bool(words_x & words_y)


def _words(attribution: Attribution) -> frozenset[str]:
    speaker = (attribution.speaker or "").lower().replace("-", " ").replace("'s", "")
    return frozenset(speaker.replace(",", " ").split()) - _EMPTY


def _place(side: Side, attribution: Attribution) -> Stretch:
    inside = side.claim.start <= attribution.start < side.claim.end
    return side.stretch(attribution.start, attribution.end) if inside else Stretch(0, 0)
