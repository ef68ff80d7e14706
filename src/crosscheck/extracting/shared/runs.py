"""Runs of capitalised words: what names and places are made of.

    Yesterday U.S. President Barack H. Obama met Park Geun-hye of the Department of Justice .
    (initial) |--------- run ---------------|     |-- run ----|       |------- run -------|

A run is one stretch of tokens. Inside it, full stops after initials and titles, hyphens, and small
words of names ("de", "of the" within an organisation) are joined; they are not among its words.
In a headline in Title Case capitals prove nothing: there only words count that the body writes
with a capital in mid-sentence.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.extracting.shared.capitals import (
    OPENERS,
    Usage,
    in_title_case,
    is_first_name,
    usage,
)
from crosscheck.extracting.shared.gazetteer import longest
from crosscheck.extracting.shared.joining import continuation, nameable
from crosscheck.lexicon.name_stoplist import COMMON_WORDS, FUNCTION_WORDS
from crosscheck.lexicon.places import NAMESAKES
from crosscheck.lexicon.titles import ORDINALS, ORG_TAILS, PARTICLES, THING_TAILS, TITLES
from crosscheck.model import Claim, Token

_SMALL_STARTS = frozenset({"al", "el", "bin"})


class Run(NamedTuple):
    """Capitalised words in a row, as indices into the tokens of one claim."""

    words: tuple[int, ...]
    """The words, particles included, punctuation left out; increasing."""
    initial: bool
    """It opens a sentence, a quotation or a bracket: its first capital proves little."""


_last: tuple[list[tuple[Token, ...]], Usage, list[list[Run]]] | None = None


def survey(claims: Sequence[Claim]) -> tuple[Usage, list[list[Run]]]:
    """Return how a source writes its words, and the runs of each claim.

    Places and names ask for the same source one after the other, so the last answer is kept; it
    is used again for the very same token tuples only.
    """
    global _last  # noqa: PLW0603
    tokens = [claim.tokens for claim in claims]
    kept = _last
    if kept is not None and len(kept[0]) == len(tokens) and all(map(operator.is_, kept[0], tokens)):
        return kept[1], kept[2]
    seen = usage(claims)
    found = [runs(claim, seen) for claim in claims]
    _last = (tokens, seen, found)
    return seen, found


def runs(claim: Claim, seen: Usage) -> list[Run]:
    """Return the runs of one claim, in order; they do not overlap."""
    tokens = claim.tokens
    headline = _in_places(tokens) if in_title_case(claim) else None
    result: list[Run] = []
    works = _quoted_titles(tokens)
    done = 0
    for index, token in enumerate(tokens):
        if index in works:
            done = max(done, works[index] + 1)
        if index < done or not (token.capital or token.norm in _SMALL_STARTS):
            continue
        if not _starts(tokens, index, seen, headline):
            continue
        words = [index]
        following = continuation(claim, index, seen, headline, words)
        while following is not None:
            words.extend(following)
            following = continuation(claim, words[-1], seen, headline, words)
        done = words[-1] + 1
        found = _trim(tokens, words, seen)
        if found is not None:
            result.append(found)
    return result


def _quoted_titles(tokens: Sequence[Token]) -> dict[int, int]:
    """Return (first token: last token) of quotations in Title Case: books, films, shows."""
    marks = [i for i, token in enumerate(tokens) if token.norm == '"']
    result = {}
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        inside = [token for token in tokens[first + 1 : last] if token.word]
        long = [token for token in inside if token.end - token.start > 3]
        if len(inside) < 2 or not long or not all(token.capital for token in long):
            continue
        if not is_first_name(inside[0].norm) and not longest([t.norm for t in inside])[0]:
            result[first] = last
    return result


def _in_places(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the tokens of a headline that are places by the lexicon."""
    result: set[int] = set()
    for index, token in enumerate(tokens):
        if token.capital and index not in result:
            size, place = longest([t.norm for t in tokens[index : index + 5]])
            if place is not None and token.norm not in NAMESAKES:
                result.update(range(index, index + size))
    return frozenset(result)


def _starts(
    tokens: Sequence[Token], index: int, seen: Usage, headline: frozenset[int] | None
) -> bool:
    token = tokens[index]
    if not token.word:
        return False
    if not token.capital:
        return (
            token.norm in _SMALL_STARTS
            and index + 2 < len(tokens)
            and tokens[index + 1].norm == "-"
            and tokens[index + 2].capital
        )
    return nameable(tokens, index, seen, headline)


def _trim(tokens: Sequence[Token], words: list[int], seen: Usage) -> Run | None:
    """Cut what opens the sentence only, and small words at the ends."""
    first = words[0]
    initial = first == 0 or tokens[first - 1].norm in OPENERS
    while words and _drops(tokens[words[0]], initial and words[0] == first, len(words), seen):
        if _opens_name([tokens[i].norm for i in words]):
            break
        words = words[1:]
    while words and not tokens[words[-1]].capital and tokens[words[-1]].norm in PARTICLES:
        words = words[:-1]
    if not words:
        return None
    initial = initial and words[0] == first
    if len(words) == 1 and not _stands_alone(tokens[words[0]], initial, seen):
        return None
    return Run(tuple(words), initial)


def _opens_name(words: Sequence[str]) -> bool:
    """Tell whether a common word belongs to what follows: New York, First Amendment."""
    if longest(words)[0] > 1:
        return True
    return words[0] in ORDINALS and len(words) > 1 and words[1] in THING_TAILS


def _drops(token: Token, initial: bool, count: int, seen: Usage) -> bool:
    """Tell whether the first word of a run belongs to the sentence, not to the name."""
    word = token.norm
    if not token.capital:
        return word in ("de", "of", "and", "for", "the", "a")
    if word in ("the", "a", "an"):
        return True
    if word in FUNCTION_WORDS:
        # a word in the middle of a sentence with a capital opens a title: "the For the Record Act"
        return initial or count < 3
    if (
        not initial
        or word.isupper()
        or (word in TITLES and count > 1)
        or seen.named(word)
        or is_first_name(word)
    ):
        return False
    return bool(seen.small[word]) or (
        word.endswith(("ly", "ing", "ed")) and word not in ORG_TAILS and len(word) > 4
    )


def _stands_alone(token: Token, initial: bool, seen: Usage) -> bool:
    word = token.norm
    if word.isupper():
        return True
    if not token.capital or word in FUNCTION_WORDS:
        return False
    if word in COMMON_WORDS:
        return word in ("north", "south") and not initial  # places may know them
    if initial:
        return seen.named(word) or (word not in NAMESAKES and longest([word])[0] > 0)
    return seen.small[word] <= seen.capital[word]
