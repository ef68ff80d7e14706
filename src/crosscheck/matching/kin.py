"""Words that mean nearly the same, as far as a story holds both: trip and journey, die and death.

The table is WordNet's, boiled down (lexicon/related.py); only the rows of the story's own words are
looked up.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.relatives import relatives

Kin = Mapping[str, Mapping[str, int]]
"""Stem -> relative -> grade, 1 to FULL; the same both ways."""


def story_kin(weights: Mapping[str, int]) -> Kin:
    """Return the relatives that the words of a story have among each other."""
    kin: dict[str, dict[str, int]] = {}
    for stem in weights:
        known = {other: grade for other, grade in relatives(stem).items() if other in weights}
        if known:
            kin[stem] = known
    return kin
