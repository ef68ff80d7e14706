"""The lexicon of places as one table: words -> which place they mean, and what it is part of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from crosscheck.lexicon.places import (
    CAPITALS,
    CITIES,
    COUNTRIES,
    METONYMS,
    REGIONS,
    SPELLINGS,
    STATES,
)


class Place(NamedTuple):
    """What a name means: the fields of a place fact."""

    value: str
    unit: str | None
    aliases: tuple[str, ...]


def longest(words: Sequence[str]) -> tuple[int, Place | None]:
    """Return how many of the first ``words`` make the longest place, and the place."""
    names = table()
    if words[0] not in _openers():
        return 0, None
    for size in range(min(len(words), 5), 0, -1):
        place = names.get(" ".join(words[:size]))
        if place is not None:
            return size, place
    return 0, None


@cache
def chain(value: str) -> tuple[str, ...]:
    """Return what a place is part of, nearest first; empty where that is not certain."""
    parent = "united states" if value in STATES else CITIES.get(value) or CAPITALS.get(value)
    if value == "georgia" or not parent:
        return ()
    return (parent, *chain(parent))


@cache
def table() -> dict[str, Place]:
    """Return every name in the lexicon with its place."""
    result: dict[str, Place] = {}
    for value in (*REGIONS, *COUNTRIES, *STATES, *CITIES, *CAPITALS):
        result[value] = Place(value, None, chain(value))
    for group in (REGIONS, COUNTRIES):
        for value, adjectives in group.items():
            for adjective in adjectives:
                place = Place(value, "adjective", chain(value))
                result[adjective] = result[adjective + "s"] = place
    for name, value in SPELLINGS.items():
        result[name] = Place(value, None, chain(value))
    for name, (value, aliases) in METONYMS.items():
        result[name] = Place(value, "metonym", aliases)
    return result


@cache
def _openers() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in table())


@cache
def abbreviations() -> dict[str, str]:
    """Return the short forms of the states."""
    return {short: state for state, shorts in STATES.items() for short in shorts}
