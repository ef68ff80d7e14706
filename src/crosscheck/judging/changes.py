"""Where two quotations of one utterance part, and whether that changes what they mean.

We will  never   give in to them
We will  rarely  give in to them
^ a change; a comma, "the", "ha[s]" for "had" are none
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.judging.interface import Pair, Side, Stretch
from crosscheck.judging.sameness import near
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE
from crosscheck.lexicon.months import MONTH_ABBREVIATIONS
from crosscheck.lexicon.negation import NOT
from crosscheck.lexicon.number_words import ONES, TEENS, TENS
from crosscheck.model import Token

_MEANINGFUL = 20
"""Level of the words whose change matters: "any" and "much" stay below."""
_SHORT_FORMS = frozenset(MONTH_ABBREVIATIONS)
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
_DENYING = frozenset(("not", "no", "never", "none", "nothing"))
AMOUNTS = NOT | frozenset("no none some few many all every never always nothing most".split())
"""Common words whose change matters all the same."""
_LONGEST_CHANGE = 8
"""More words than this between two common stretches are another passage, not a change."""
_SHORT_ROOT = 4
"""Letters that many words begin with."""
_LONGEST_NAME = 5
"""Words of a name that one side gives in full."""
OURSELVES = frozenset(("we", "us", "our", "i", "me", "my"))


class Change(NamedTuple):
    """A place between words in common where the two quotations part."""

    a: Stretch
    b: Stretch
    """Token indices; ``last < first`` where a side has no words there."""


def changes(
    pair: Pair, inside: Sequence[tuple[int, int]], a: Stretch, b: Stretch
) -> Iterator[Change]:
    """Yield the places where words that carry meaning differ.

    At the edges of the quotations one side alone may have been cut short.
    """
    start, end = (a.first - 1, b.first - 1), (a.last + 1, b.last + 1)
    for (i, j), (k, m) in itertools.pairwise((start, *inside, end)):
        change = Change(Stretch(i + 1, k - 1), Stretch(j + 1, m - 1))
        if (k, m) == end:
            change = _without_what_follows(pair, change)
        mine, yours = meaning(pair.a, change.a), meaning(pair.b, change.b)
        longest = max(stretch.last - stretch.first + 2 for stretch in change)
        if _same_meaning(mine, yours) or longest > _LONGEST_CHANGE:
            continue
        if _letters(pair.a, change.a) == _letters(pair.b, change.b):
            continue  # war fighters, war-fighters, warfighters
        if (k, m) == end and not (mine and yours) and not _is_swap(pair, change):
            continue
        if (i, j) == start and not _is_swap(pair, change):
            continue
        if _is_at_an_end(pair, inside, change):
            continue
        if _has_gap(pair.a, change.a) or _has_gap(pair.b, change.b):
            continue
        if not (_is_pronoun_of(pair, change) or _is_fuller_name(pair, change)):
            yield change


def _without_what_follows(pair: Pair, change: Change) -> Change:
    """Cut a long end of a quotation to as many words as the other one goes on for."""
    places = [
        [n for n in range(stretch.first, stretch.last + 1) if side.claim.tokens[n].word]
        for side, stretch in ((pair.a, change.a), (pair.b, change.b))
    ]
    least = min(map(len, places))
    if not 0 < least <= _SWAPPED or max(map(len, places)) < _LONGEST_CHANGE:
        return change
    return Change(*(Stretch(own[0], own[least - 1]) for own in places))


def _is_at_an_end(pair: Pair, inside: Sequence[tuple[int, int]], change: Change) -> bool:
    """Whether words are left out before which nothing that means anything is common.

    "We're not predicting it, we're describing it" has the beginning of "We're describing it".
    """
    if _words(pair.a, change.a) and _words(pair.b, change.b):
        return False
    if _denies(pair, change):
        return False  # "there can be no peace without it", "there can be peace without it"
    tokens = pair.a.claim.tokens
    return not any(_has_meaning(tokens[i]) for i, _ in inside if i < change.a.first)


def _denies(pair: Pair, change: Change) -> bool:
    """Whether all that one side has more is a word such as "not" or "no"."""
    count = _words(pair.a, change.a) + _words(pair.b, change.b)
    return count == 1 and means_denial(pair, change)


def means_denial(pair: Pair, change: Change) -> bool:
    """Whether the one word that carries meaning, of both sides together, is a "not" or the like."""
    told = [*meaning(pair.a, change.a), *meaning(pair.b, change.b)]
    return len(told) == 1 and told[0] in _DENYING


def _is_fuller_name(pair: Pair, change: Change) -> bool:
    """Whether one side only gives more of a name: "Mr Bush", "US President George W Bush"."""
    for (side, stretch), (_, other) in itertools.permutations(
        ((pair.a, change.a), (pair.b, change.b))
    ):
        tokens = side.claim.tokens
        words = [t for t in tokens[stretch.first : stretch.last + 1] if t.word]
        behind = tokens[stretch.last + 1 : stretch.last + 2]
        if other.last < other.first and words and behind and behind[0].capital:
            return all(t.capital for t in words) and stretch.last - stretch.first < _LONGEST_NAME
    return False


def _is_pronoun_of(pair: Pair, change: Change) -> bool:
    """Whether a name stands where the speakers mean themselves: "We", "Microsoft"."""
    words = [
        [t for t in side.claim.tokens[stretch.first : stretch.last + 1] if t.word]
        for side, stretch in ((pair.a, change.a), (pair.b, change.b))
    ]
    return any(
        len(one) == 1 and one[0].norm in OURSELVES and other and all(t.capital for t in other)
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
        near(x, y) or _is_shortened(x, y) or _sound_alike(x, y) or _share_root(x, y)
        for x, y in zip(left, right, strict=True)
    )


def _share_root(a: str, b: str) -> bool:
    """Whether two words are forms of one: terrorism, terrorists."""
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) > _SHORT_ROOT and longer.startswith(shorter[:-1])


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


def meaning(side: Side, stretch: Stretch) -> list[str]:
    """Return the stems of the words that carry meaning; numbers in figures, "not" for "don't"."""
    tokens = side.claim.tokens[stretch.first : stretch.last + 1]
    return [_sense(token) for token in tokens if token.word and _has_meaning(token)]


def _sense(token: Token) -> str:
    if token.norm in NOT and token.norm != "never":
        return "not"
    return str(_WORDS.get(token.norm, token.stem))


def _has_meaning(token: Token) -> bool:
    if token.norm in AMOUNTS or token.norm in _WORDS:
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
