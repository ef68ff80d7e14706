"""Words that mean nearly the same, as far as a story holds both: trip and journey, die and death.

The table is WordNet's, boiled down (lexicon/related.py); only the rows of the story's own words are
looked up.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.lexicon.related import RELATED_BY_OPENING

FULL = 10
"""The grade of words that are as near as the table knows."""

Kin = Mapping[str, Mapping[str, int]]
"""Stem -> relative -> grade, 1 to FULL; the same both ways."""


def story_kin(weights: Mapping[str, int]) -> Kin:
    """Return the relatives that the words of a story have among each other."""
    kin: dict[str, dict[str, int]] = {}
    for stem in weights:
        relatives = {
            other: int(grade)
            for other, _, grade in (item.rpartition(":") for item in _row(stem))
            if other in weights
        }
        if relatives:
            kin[stem] = relatives
    return kin


def _row(stem: str) -> list[str]:
    """Return the relatives of a stem as they stand in the table, "journey:9"."""
    block = RELATED_BY_OPENING.get(stem[:2], "")
    start = block.find(f"\n{stem} ")
    if start < 0:
        return []
    start += len(stem) + 2
    return block[start : block.index("\n", start)].split()
