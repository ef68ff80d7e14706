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
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.sameness import near
from crosscheck.judging.slots import evidence
from crosscheck.judging.speakers import may_be_one, speaker_of
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE
from crosscheck.lexicon.months import MONTH_ABBREVIATIONS
from crosscheck.lexicon.negation import NOT
from crosscheck.lexicon.number_words import ONES, TEENS, TENS
from crosscheck.model import Token

_LEAST_RUN = 4
"""Two quotations are one utterance from this many words in a row in common."""
_LEAST_SHARE = 0.5
"""... and where at least this share of the shorter quotation's words is common."""
_SHORT = 5
"""Words of quotations that are compared word for word."""
_LONG_RUN = 8
"""From so many words in a row in common there is no doubt that it is one utterance."""
_MEANINGFUL = 20
"""Level of the words whose change matters: "any" and "much" stay below."""
_SHORT_FORMS = frozenset(MONTH_ABBREVIATIONS)
_OURSELVES = frozenset(("we", "us", "our", "i", "me", "my"))
_SPEAKING = _OURSELVES | frozenset("your you i'm i've i'd i'll we're we've we'd we'll".split())
_BRACKETS = ("[", "]", "(", ")")
_WORDS = {**ONES, **TEENS, **TENS}
_SWAPPED = 2
_NO_MEANING = (
    BE
    | HAVE
    | frozenset("very really just quite so simply actually certainly absolutely therefore".split())
    | (ADVERBS - frozenset("only first once twice longer least".split()))
    | frozenset("st nd rd th al el".split())
    | frozenset("of in on at by to into onto through toward towards with as per than upon".split())
)
"""Words that change nothing, however rare."""
_VOWELS = re.compile("[aeiou]")
_NO_LETTERS = re.compile(r"[^\w]|_")
_DROPPED = 0.5
"""Plainness where one side only leaves out words, unless they negate, count or name."""
_AMOUNTS = NOT | frozenset("no none some few many all every never always nothing most".split())
"""Common words whose change matters all the same."""
_LONGEST_CHANGE = 8
"""More words than this between two common stretches are another passage, not a change."""


class Utterance(NamedTuple):
    """What somebody says, as one claim prints it."""

    stretch: Stretch
    value: str
    """The norms of its words, joined by blanks."""
    marked: bool
    """Between quotation marks, both of them."""


class Change(NamedTuple):
    """A place between words in common where the two quotations part."""

    a: Stretch
    b: Stretch
    """Token indices; ``last < first`` where a side has no words there."""


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
            if alike and x.marked and y.marked and _differ_in_amount(pair, x, y):
                yield _candidate_of_short(pair, x, y)
                continue
            common = _common(pair, x, y)
            least = _LEAST_RUN if alike and x.marked and y.marked else _LONG_RUN
            if common.run < least or common.share < _LEAST_SHARE:
                continue
            changes = list(_changes(pair, common.words, x, y))
            if changes:
                yield _candidate(pair, x, y, changes, common)


def _differ_in_amount(pair: Pair, x: Utterance, y: Utterance) -> bool:
    """Whether a few quoted words say the same but for "not", "no" or "some".

    "Very close" and "not that close" have too few words in a row in common to be compared so.
    """
    if max(len(x.value.split()), len(y.value.split())) > _SHORT:
        return False
    ours, theirs = set(_meaning(pair.a, x.stretch)), set(_meaning(pair.b, y.stretch))
    same = ours & theirs
    return bool(same - _AMOUNTS) and ours != theirs and ours ^ theirs <= _AMOUNTS


def _candidate_of_short(pair: Pair, x: Utterance, y: Utterance) -> Candidate:
    texts = pair.a.text(x.stretch), pair.b.text(y.stretch)
    known = 1 - (_printed(x, pair.b) + _printed(y, pair.a)) / 2
    signs = evidence(pair, x.stretch, y.stretch, 1.0, known, 1.0)
    return Candidate(
        "quote",
        texts,
        ((pair.a.span(x.stretch),), (pair.b.span(y.stretch),)),
        f"The quoted words differ: {{a}} has “{texts[0]}”, {{b}} has “{texts[1]}”.",
        signs,
    )


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
    a, b = x.stretch, y.stretch
    inside = [
        (i, j)
        for i, j in pair.link.aligned
        if a.first <= i <= a.last and b.first <= j <= b.last and pair.a.claim.tokens[i].word
    ]
    longest = run = min(1, len(inside))
    for (i, j), (k, m) in itertools.pairwise(inside):
        run = run + 1 if _next_word(pair.a, i) == k and _next_word(pair.b, j) == m else 1
        longest = max(longest, run)
    shorter = min(len(x.value.split()), len(y.value.split()))
    return Common(inside, longest, len(inside) / shorter)


def _next_word(side: Side, index: int) -> int:
    tokens = side.claim.tokens
    index += 1
    while index < len(tokens) and not tokens[index].word:
        index += 1
    return index


def _changes(
    pair: Pair, inside: Sequence[tuple[int, int]], x: Utterance, y: Utterance
) -> Iterator[Change]:
    """Yield the places where words that carry meaning differ.

    At the edges of the quotations one side alone may have been cut short.
    """
    a, b = x.stretch, y.stretch
    start, end = (a.first - 1, b.first - 1), (a.last + 1, b.last + 1)
    for (i, j), (k, m) in itertools.pairwise((start, *inside, end)):
        change = Change(Stretch(i + 1, k - 1), Stretch(j + 1, m - 1))
        mine, yours = _meaning(pair.a, change.a), _meaning(pair.b, change.b)
        if _same_meaning(mine, yours) or max(k - i, m - j) > _LONGEST_CHANGE:
            continue
        if _letters(pair.a, change.a) == _letters(pair.b, change.b):
            continue  # war fighters, war-fighters, warfighters
        if (k, m) == end and not (mine and yours):
            continue
        if (i, j) == start and not _is_swap(pair, change):
            continue
        if _is_at_an_end(pair, inside, change):
            continue
        if _has_gap(pair.a, change.a) or _has_gap(pair.b, change.b):
            continue
        if not (_is_pronoun_of(pair, change) or _is_fuller_name(pair, change)):
            yield change


def _is_fuller_name(pair: Pair, change: Change) -> bool:
    """Whether one side only gives more of a name: "Mr Bush", "US President George W Bush"."""
    for (side, stretch), (_, other) in itertools.permutations(
        ((pair.a, change.a), (pair.b, change.b))
    ):
        tokens = side.claim.tokens
        words = [t for t in tokens[stretch.first : stretch.last + 1] if t.word]
        behind = tokens[stretch.last + 1 : stretch.last + 2]
        if other.last < other.first and words and behind and behind[0].capital:
            return all(t.capital for t in words) and stretch.last - stretch.first < _SHORT
    return False


def _is_at_an_end(pair: Pair, inside: Sequence[tuple[int, int]], change: Change) -> bool:
    """Whether words are left out before which nothing that means anything is common.

    "We're not predicting it, we're describing it" has the beginning of "We're describing it".
    """
    if _words(pair.a, change.a) and _words(pair.b, change.b):
        return False
    tokens = pair.a.claim.tokens
    return not any(_has_meaning(tokens[i]) for i, _ in inside if i < change.a.first)


def _is_pronoun_of(pair: Pair, change: Change) -> bool:
    """Whether a name stands where the speakers mean themselves: "We", "Microsoft"."""
    words = [
        [t for t in side.claim.tokens[stretch.first : stretch.last + 1] if t.word]
        for side, stretch in ((pair.a, change.a), (pair.b, change.b))
    ]
    return any(
        len(one) == 1 and one[0].norm in _OURSELVES and other and all(t.capital for t in other)
        for one, other in (words, words[::-1])
    )


def _is_swap(pair: Pair, change: Change) -> bool:
    """Whether one or two words stand in the place of one or two others."""
    words = _words(pair.a, change.a), _words(pair.b, change.b)
    return min(words) > 0 and max(words) <= _SWAPPED


def _words(side: Side, stretch: Stretch) -> int:
    return sum(t.word for t in side.claim.tokens[stretch.first : stretch.last + 1])


def _same_meaning(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two runs of words say the same: equal but for spelling."""
    a, b = [word.lower() for word in a], [word.lower() for word in b]
    left, right = sorted(set(a) - set(b)), sorted(set(b) - set(a))
    return len(left) == len(right) and all(
        near(x, y) or _is_shortened(x, y) or _sound_alike(x, y)
        for x, y in zip(left, right, strict=True)
    )


def _sound_alike(a: str, b: str) -> bool:
    """Whether two words differ in their vowels only, as names do: Qaeda, Qaida."""
    return len(a) > 4 and _VOWELS.sub("", a) == _VOWELS.sub("", b) and a[0] == b[0]


def _letters(side: Side, stretch: Stretch) -> str:
    """Return the letters and digits of a stretch, without what joins or parts its words."""
    tokens = side.claim.tokens[stretch.first : stretch.last + 1]
    return _NO_LETTERS.sub("", "".join(token.norm for token in tokens))


def _is_shortened(a: str, b: str) -> bool:
    """Whether one word is short for the other: Sept, September; Gov, Governor."""
    shorter, longer = sorted((a, b), key=len)
    return shorter in _SHORT_FORMS and longer.startswith(shorter)


def _meaning(side: Side, stretch: Stretch) -> list[str]:
    """Return the stems of the words that carry meaning; numbers in figures, "not" for "don't"."""
    tokens = side.claim.tokens[stretch.first : stretch.last + 1]
    return [_sense(token) for token in tokens if token.word and _has_meaning(token)]


def _sense(token: Token) -> str:
    if token.norm in NOT and token.norm != "never":
        return "not"
    return str(_WORDS.get(token.norm, token.stem))


def _has_meaning(token: Token) -> bool:
    if token.norm in _AMOUNTS or token.norm in _WORDS:
        return True
    return token.norm not in _NO_MEANING and token.level >= _MEANINGFUL and "'" not in token.norm


def _has_gap(side: Side, stretch: Stretch) -> bool:
    """Whether an ellipsis, a bracket or an end of quotation admits that words are missing."""
    tokens = side.claim.tokens
    marks = [t.norm for t in tokens[stretch.first : stretch.last + 1] if not t.word]
    beside = (*tokens[max(0, stretch.first - 1) : stretch.first], *tokens[stretch.last + 1 :][:1])
    return (
        any(token.norm in _BRACKETS for token in beside)
        or marks.count(".") > 1
        or marks.count("-") > 1
        or any(mark in ("…", "[", "(", '"', "*", "—") for mark in marks)
    )


def _candidate(
    pair: Pair, x: Utterance, y: Utterance, changes: Sequence[Change], common: Common
) -> Candidate:
    change = changes[0]
    shown = _shown(pair.a, change.a), _shown(pair.b, change.b)
    texts = pair.a.text(shown[0]), pair.b.text(shown[1])
    known = 1 - (_printed(x, pair.b) + _printed(y, pair.a)) / 2
    plain = min(1.0, common.share)
    if all(_is_mere_cut(pair, change) for change in changes):
        plain *= _DROPPED
    signs = evidence(pair, x.stretch, y.stretch, 1 / len(changes), known, plain)
    longer = max(len(x.value.split()), len(y.value.split()))
    return Candidate(
        "quote",
        texts,
        ((pair.a.span(shown[0]),), (pair.b.span(shown[1]),)),
        f"The quoted words differ: {{a}} has “{texts[0]}”, {{b}} has “{texts[1]}”.",
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
    if _meaning(pair.a, change.a) and _meaning(pair.b, change.b):
        return False
    return not any(
        token.norm in _AMOUNTS or token.norm[0].isdigit() or _is_listed(pair, token)
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
