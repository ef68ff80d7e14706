"""quote: the articles print different words inside quotation marks for the same utterance.

Why: words in quotation marks are a promise that they were said.

Diverges:
    "We will never give in to them," he said.   "We will rarely give in to them," he said.
    "We have asked Ann, Bob and Eve," she said. "We have asked Ann and Eve," she said.
    She said a deal was "very close".           She said a deal was "not that close".

Agrees:
    "We will never give in," he said.     "We will never give in!" he said.    punctuation
    "It was a long, hard night."          "... a long, hard night."            cut beginning
    "I have got to go," she said.         "I've got to go," she said.          contraction
    "He had left," she said.              "He has left," she said.             tense

An utterance printed without marks (set off as a block, or never closed) is compared all the same:
what says "I", "we" or "you" outside of quotation marks is no article's own words.

Ignore the kind with --ignore quote.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.judging.changes import AMOUNTS, OURSELVES, Change, changes, meaning, means_denial
from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.slots import evidence
from crosscheck.judging.speakers import may_be_one, speaker_of
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.model import Token
from crosscheck.similarity import aligned_tokens

_LEAST_RUN = 4
"""Two quotations are one utterance from this many words in a row in common."""
_LEAST_SHARE = 0.5
"""... and where at least this share of the shorter quotation's words is common."""
_NEARLY_ALL = 0.8
_SHORTEST_RUN = 3
"""The same where all but a "not" is common."""
_SHORT = 5
"""Words of quotations that are compared word for word."""
_LONG_RUN = 8
"""From so many words in a row in common there is no doubt that it is one utterance."""
_SPEAKING = OURSELVES | frozenset("your you i'm i've i'd i'll we're we've we'd we'll".split())
_DROPPED = 0.5
"""Plainness where one side only leaves out words, unless they negate, count or name."""


class Utterance(NamedTuple):
    """What somebody says, as one claim prints it."""

    stretch: Stretch
    value: str
    """The norms of its words, joined by blanks."""
    marked: bool
    """Between quotation marks, both of them."""


class Common(NamedTuple):
    """What two quotations have in common."""

    words: Sequence[tuple[int, int]]
    """Aligned token indices inside both."""
    run: int
    """Most words in a row."""
    share: float
    """Of the shorter quotation's words, how many are common."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two quotations that are one utterance with other words in its middle."""
    ours, theirs = _utterances(pair.a), _utterances(pair.b)
    if not ours or not theirs:
        return
    alike = _may_be_one_speaker(pair)
    for x in ours:
        for y in theirs:
            if alike and x.marked and y.marked and _differ_in_a_word(pair, x, y):
                yield _candidate_of_short(pair, x, y)
                continue
            common = _common(pair, x, y)
            if common.share < _LEAST_SHARE or common.run < _SHORTEST_RUN:
                continue
            found = list(changes(pair, common.words, x.stretch, y.stretch))
            least = _LEAST_RUN if alike and x.marked and y.marked else _LONG_RUN
            if alike and common.share >= _NEARLY_ALL and _only_denies(pair, found):
                least = _SHORTEST_RUN
            if found and common.run >= least:
                yield _candidate(pair, x, y, found, common)


def _only_denies(pair: Pair, found: Sequence[Change]) -> bool:
    """Whether one side only has a "not", "no" or "never" more: expect to, expect never to."""
    return len(found) == 1 and means_denial(pair, found[0])


def _differ_in_a_word(pair: Pair, x: Utterance, y: Utterance) -> bool:
    """Whether a few quoted words say the same but for "not", "no", "some", or an opposite.

    "Very close" and "not that close", "in good faith" and "in bad faith" have too few words in a
    row in common to be compared otherwise.
    """
    if max(len(x.value.split()), len(y.value.split())) > _SHORT:
        return False
    ours, theirs = set(meaning(pair.a, x.stretch)), set(meaning(pair.b, y.stretch))
    same = ours & theirs
    if not same - AMOUNTS:
        return False
    if ours != theirs and ours ^ theirs <= AMOUNTS:
        return True
    apart = _stems(pair.a, x) ^ _stems(pair.b, y)
    return len(apart) == 2 and any(not apart.isdisjoint(OPPOSITES.get(s, ())) for s in apart)


def _stems(side: Side, one: Utterance) -> set[str]:
    tokens = side.claim.tokens[one.stretch.first : one.stretch.last + 1]
    return {token.stem for token in tokens if token.word}


def _candidate_of_short(pair: Pair, x: Utterance, y: Utterance) -> Candidate:
    texts = pair.a.text(x.stretch), pair.b.text(y.stretch)
    known = 1 - (_printed(x, pair.b) + _printed(y, pair.a)) / 2
    signs = evidence(pair, x.stretch, y.stretch, 1.0, known, 1.0)
    return Candidate(
        "quote",
        texts,
        ((pair.a.span(x.stretch),), (pair.b.span(y.stretch),)),
        _why(pair, texts),
        signs,
    )


def _why(pair: Pair, texts: tuple[str, str]) -> str:
    one, other = pair.a.letter, pair.b.letter
    return f"The quoted words differ: {one} has “{texts[0]}”, {other} has “{texts[1]}”."


def _may_be_one_speaker(pair: Pair) -> bool:
    """Whether the two claims may quote one person: two may say alike things in a few words."""
    x, y = pair.a.claim.attribution, pair.b.claim.attribution
    if not x or not y or not x.speaker or not y.speaker:
        return True
    return may_be_one(speaker_of(pair.a, x), speaker_of(pair.b, y))


def _utterances(side: Side) -> list[Utterance]:
    """Return the quotations of a claim, and what it prints as speech outside of them."""
    marked = [
        Utterance(side.stretch(fact.start, fact.end), fact.value, True)
        for fact in side.facts("quote")
    ]
    tokens = side.claim.tokens
    inside = {n for one in marked for n in range(one.stretch.first, one.stretch.last + 1)}
    marks = [n for n, token in enumerate(tokens) if token.norm == '"']
    if len(marks) % 2:
        lone = marks[-1] if _closes(side, marks[-1]) else marks[0]
        outside = range(lone) if _closes(side, lone) else range(lone, len(tokens))
    elif any(t.norm in _SPEAKING for n, t in enumerate(tokens) if n not in inside):
        outside = range(len(tokens))
    else:
        return marked
    words = [n for n in outside if tokens[n].word and n not in inside]
    if not words:
        return marked
    value = " ".join(tokens[n].norm for n in words)
    return [*marked, Utterance(Stretch(words[0], words[-1]), value, False)]


def _closes(side: Side, place: int) -> bool:
    """Whether a mark stands right behind a word or its punctuation: it ends what is said."""
    tokens = side.claim.tokens
    return place > 0 and tokens[place - 1].end == tokens[place].start


def _common(pair: Pair, x: Utterance, y: Utterance) -> Common:
    """Return what two utterances have in common, as their claims are aligned; else alone.

    Who speaks may stand before the one and behind the other.
    """
    found = _common_of(pair, x, y, pair.link.aligned)
    if found.share >= _LEAST_SHARE or not (x.marked and y.marked):
        return found
    return _common_of(pair, x, y, _aligned_inside(pair, x.stretch, y.stretch))


def _common_of(
    pair: Pair, x: Utterance, y: Utterance, aligned: Sequence[tuple[int, int]]
) -> Common:
    a, b = x.stretch, y.stretch
    inside = [
        (i, j)
        for i, j in aligned
        if a.first <= i <= a.last and b.first <= j <= b.last and pair.a.claim.tokens[i].word
    ]
    longest = run = min(1, len(inside))
    for (i, j), (k, m) in itertools.pairwise(inside):
        run = run + 1 if _next_word(pair.a, i) == k and _next_word(pair.b, j) == m else 1
        longest = max(longest, run)
    shorter = min(len(x.value.split()), len(y.value.split()))
    return Common(inside, longest, len(inside) / shorter)


def _aligned_inside(pair: Pair, a: Stretch, b: Stretch) -> list[tuple[int, int]]:
    ours, theirs = (
        [token.stem for token in side.claim.tokens[stretch.first : stretch.last + 1]]
        for side, stretch in ((pair.a, a), (pair.b, b))
    )
    return [(a.first + i, b.first + j) for i, j in aligned_tokens(ours, theirs)]


def _next_word(side: Side, index: int) -> int:
    tokens = side.claim.tokens
    index += 1
    while index < len(tokens) and not tokens[index].word:
        index += 1
    return index


def _candidate(
    pair: Pair, x: Utterance, y: Utterance, found: Sequence[Change], common: Common
) -> Candidate:
    change = found[0]
    shown = _shown(pair.a, change.a), _shown(pair.b, change.b)
    texts = pair.a.text(shown[0]), pair.b.text(shown[1])
    known = 1 - (_printed(x, pair.b) + _printed(y, pair.a)) / 2
    plain = min(1.0, common.share)
    if all(_is_mere_cut(pair, change) for change in found):
        plain *= _DROPPED
    signs = evidence(pair, x.stretch, y.stretch, 1 / len(found), known, plain)
    longer = max(len(x.value.split()), len(y.value.split()))
    return Candidate(
        "quote",
        texts,
        ((pair.a.span(shown[0]),), (pair.b.span(shown[1]),)),
        _why(pair, texts),
        signs._replace(tight=min(1.0, common.run / _LONG_RUN), whole=len(common.words) / longer),
    )


def _is_mere_cut(pair: Pair, change: Change) -> bool:
    """Whether one side only leaves out words, none of which negates, counts or names."""
    words = [
        token
        for side, stretch in ((pair.a, change.a), (pair.b, change.b))
        for token in side.claim.tokens[stretch.first : stretch.last + 1]
        if token.word
    ]
    if meaning(pair.a, change.a) and meaning(pair.b, change.b):
        return False
    return not any(
        token.norm in AMOUNTS or token.norm[0].isdigit() or _is_listed(pair, token)
        for token in words
    )


def _is_listed(pair: Pair, token: Token) -> bool:
    """Whether a name stands in a list: "Ann, Bob and Eve"."""
    if not token.capital:
        return False
    for side in (pair.a, pair.b):
        tokens = side.claim.tokens
        if token in tokens:
            at = tokens.index(token)
            beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
            return any(t.norm in (",", "and", "or") for t in beside)
    return False


def _shown(side: Side, stretch: Stretch) -> Stretch:
    """Return what to show of a change: the words, or those around where words are missing."""
    words = [i for i in range(stretch.first, stretch.last + 1) if side.claim.tokens[i].word]
    if words:
        return Stretch(words[0], words[-1])
    return Stretch(stretch.first - 1, min(stretch.last + 1, len(side.claim.tokens) - 1))


def _printed(quote: Utterance, side: Side) -> bool:
    """Whether the other source prints the very words anywhere."""
    return any(quote.value in other.value for other in side.source_facts("quote"))
