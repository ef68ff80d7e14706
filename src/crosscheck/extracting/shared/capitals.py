"""Where a capital means something: how a source writes its words, which lines are headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES
from crosscheck.model import Claim

OPENERS = frozenset("'\"([:;.!?-*")
"""After them a word may have a capital without being a name."""
_QUOTES = frozenset("\"'")


@dataclass(slots=True)
class Usage:
    """How one source writes its words where capitals mean something."""

    capital: Counter[str] = field(default_factory=Counter)
    """Times with a capital in mid-sentence."""
    small: Counter[str] = field(default_factory=Counter)
    """Times in lower case."""

    def named(self, word: str) -> bool:
        """Tell whether the source treats ``word`` as (part of) a name."""
        capital = self.capital[word]
        return capital > 0 and capital >= self.small[word]


def usage(claims: Sequence[Claim]) -> Usage:
    """Count capitals over the claims that are not in Title Case."""
    result = Usage()
    for claim in claims:
        if in_title_case(claim):
            continue
        previous = ""
        for token in claim.tokens:
            if token.word:
                if not token.capital:
                    # the end of "Geun-hye" is no word of its own
                    result.small[token.norm] += previous != "-"
                elif previous and previous not in OPENERS:
                    result.capital[token.norm] += 1
            previous = token.norm
    return result


def in_title_case(claim: Claim) -> bool:
    """Tell whether a claim is a headline that writes most words with a capital, or all in capitals.

    A sentence that ends in a full stop is none, however many names it has.
    """
    tokens = claim.tokens
    closing = next((t.norm for t in reversed(tokens) if t.norm not in _QUOTES), "")
    if not claim.heading and closing in (".", ";", ":", ","):
        return False
    if not claim.heading and len(tokens) > 24:
        return False
    long = [token for token in tokens if token.word and token.end - token.start > 3]
    capital = sum(token.capital for token in long)
    if capital < (2 if claim.heading else 3):
        return False
    return capital >= 0.7 * len(long)


def is_first_name(word: str) -> bool:
    """Tell whether ``word`` is a common first name."""
    return word in MALE_NAMES or word in FEMALE_NAMES
