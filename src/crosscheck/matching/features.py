"""What speaks for two claims telling the same thing: one small function a feature.

Every feature takes the two profiles in either order and gives the same figure (the law of
symmetry). Shared words are found once a pair and handed to all features.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from crosscheck.matching.profiles import Profile
from crosscheck.matching.rarity import SCALE
from crosscheck.relatives import FULL
from crosscheck.similarity import word_set_similarity


class Pair(NamedTuple):
    """Two claims of different sources, and the words they share."""

    a: Profile
    b: Profile
    shared: tuple[str, ...]
    """Stems in both bags of words."""
    shared_mass: int
    """Sum of the shared words' weights."""
    shared_pairs: int
    """How many neighbouring word pairs they share."""
    run: int
    """Longest run of words in common, in words."""


def pair_of(a: Profile, b: Profile) -> Pair:
    """Prepare a pair: what several features need."""
    small, large = (a.words, b.words) if len(a.words) <= len(b.words) else (b.words, a.words)
    shared = tuple(stem for stem in small if stem in large)
    pairs = len(a.pairs & b.pairs)
    run = _longest_run(a, b) if pairs else int(bool(shared))  # no two in a row: one word at most
    return Pair(a, b, shared, sum(small[stem] for stem in shared), pairs, run)


def _longest_run(a: Profile, b: Profile) -> int:
    """Return the length of the longest common run of words."""
    longest = 0
    lengths: dict[int, int] = {}
    for stem in a.stems:
        if stem in b.places:
            lengths = {index: lengths.get(index - 1, 0) + 1 for index in b.places[stem]}
            longest = max(longest, *lengths.values())
        else:
            lengths = {}
    return longest


def mutual_coverage(pair: Pair) -> float:
    """Share of the heavier claim's words, by weight, that the other claim has too."""
    return pair.shared_mass / (max(pair.a.mass, pair.b.mass) + 1)


def kin_coverage(pair: Pair) -> float:
    """Share of the lighter claim's words that only a word of like meaning answers."""
    return max(_kin_mass(pair.a, pair.b), _kin_mass(pair.b, pair.a)) / (
        FULL * min(pair.a.mass, pair.b.mass) + 1
    )


def _kin_mass(mine: Profile, other: Profile) -> int:
    """Sum, over the words that the other claim lacks, of the best relative's weight and grade."""
    total = 0
    theirs = other.words
    for stem, relatives in mine.kin.items():
        if stem in theirs:
            continue
        weight, best = mine.words[stem], 0
        for relative, grade in relatives:
            if relative in theirs:
                best = max(best, grade * min(weight, theirs[relative]))
        total += best
    return total


def surroundings(pair: Pair) -> float:
    """Share of words, by weight, of the claims with their neighbours that both sides have.

    Measured on the heavier side; a neighbour's word counts half.
    """
    a, b = pair.a.around, pair.b.around
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    mass = sum(min(weight, large[stem]) for stem, weight in small.items() if stem in large)
    return mass / (max(pair.a.around_mass, pair.b.around_mass) + 1)


def rare_mass(pair: Pair) -> float:
    """How much the shared words weigh in all."""
    return math.log1p(pair.shared_mass / SCALE)


def rarest_word(pair: Pair) -> float:
    """Weight of the most telling word in common."""
    return max((pair.a.words[stem] for stem in pair.shared), default=0) / SCALE


def cosine(pair: Pair) -> float:
    """Cosine of the two bags of words."""
    product = sum(pair.a.words[stem] ** 2 for stem in pair.shared)
    return product / (pair.a.norm * pair.b.norm + 1)


def longest_run(pair: Pair) -> float:
    """Longest run of words in common: quotations, wire copy."""
    return math.log1p(pair.run)


def word_pairs(pair: Pair) -> float:
    """How many neighbouring word pairs they share."""
    return math.log1p(pair.shared_pairs)


def word_set(pair: Pair) -> float:
    """Similarity of the sets of telling words (rapidfuzz token_set_ratio)."""
    return word_set_similarity(pair.a.content, pair.b.content)


def names(pair: Pair) -> float:
    """How much the capitalised words in common weigh."""
    return math.log1p(_shared_capitals(pair) / SCALE)


def name_coverage(pair: Pair) -> float:
    """Share of the capitalised words of the claim that has fewer."""
    least = min(sum(pair.a.capitals.values()), sum(pair.b.capitals.values()))
    return _shared_capitals(pair) / (least + SCALE // 5)


def _shared_capitals(pair: Pair) -> int:
    return sum(weight for stem, weight in pair.a.capitals.items() if stem in pair.b.capitals)


def same_numbers(pair: Pair) -> float:
    """How many figures they share."""
    return math.log1p(len(pair.a.numbers & pair.b.numbers))


def lesser_mass(pair: Pair) -> float:
    """Weight of the lighter claim: long claims share words by chance."""
    return math.log1p(min(pair.a.mass, pair.b.mass) / SCALE)


def size_ratio(pair: Pair) -> float:
    """Weight of the lighter claim by that of the heavier."""
    return min(pair.a.mass, pair.b.mass) / (max(pair.a.mass, pair.b.mass) + 1)


def distance(pair: Pair) -> float:
    """How far apart they stand in their articles, 0 to 1: the news comes first in both."""
    return abs(pair.a.place - pair.b.place)


def openings(pair: Pair) -> float:
    """How many of the two are headlines or first claims."""
    return float(pair.a.opening) + float(pair.b.opening)


FEATURES: tuple[Callable[[Pair], float], ...] = (
    mutual_coverage,
    kin_coverage,
    surroundings,
    rare_mass,
    rarest_word,
    cosine,
    longest_run,
    word_pairs,
    word_set,
    names,
    name_coverage,
    same_numbers,
    lesser_mass,
    size_ratio,
    distance,
    openings,
)
"""All features of a pair, in the order of the weights."""
