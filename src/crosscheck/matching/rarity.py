"""How much a word says: rare in the language times rare in this story.

    "the"        in every sentence anywhere                  -> weighs nothing
    "Moscow"     rare in English, in every claim of the story -> weighs little
    "armoured"   rare in English, in two claims of the story  -> weighs a lot

Weights are whole numbers, so that sums are the same in any order.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from crosscheck.lexicon.rarity import RAREST
from crosscheck.model import Claim

SCALE = 1000
"""The weight of a word that is as rare as can be in both senses."""
_SOURCES = 2
"""How many sources the weights of a pair's features were fitted on."""
_LEAST_LEVEL = 8
"""Words commoner than this (the, and, of, for, it) carry nothing to compare."""


def story_weights(claims: Iterable[Claim]) -> Mapping[str, int]:
    """Weigh each stem of a story, 0 to SCALE; stems that say nothing are left out.

    The share for the story is the inverse document frequency of Spaerck Jones (1972), with claims
    as documents, scaled to 1 for a word that stands in one claim only. Frequencies are those of two
    sources of the story's average: what twelve articles tell is no less telling than what two do.
    """
    frequency: Counter[str] = Counter()
    levels: dict[str, int] = {}
    sources: set[str] = set()
    count = 0
    for claim in claims:
        count += 1
        sources.add(claim.source)
        words = {token.stem: token.level for token in claim.tokens if token.word}
        frequency.update(words.keys())
        levels.update(words)
    share = min(1.0, _SOURCES / max(1, len(sources)))
    total = count * share + 1
    top = math.log(total)
    return {
        stem: round(
            SCALE * levels[stem] / RAREST * math.log(total / max(1.0, share * claims_with_it)) / top
        )
        for stem, claims_with_it in frequency.items()
        if levels[stem] >= _LEAST_LEVEL
    }
