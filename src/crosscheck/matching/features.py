"""What speaks for two claims telling the same thing: one small function a feature.

Every feature takes the two profiles in either order and gives the same figure (the law of
symmetry). Shared words are found once a pair and handed to all features.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from crosscheck.matching.kin import FULL
from crosscheck.matching.profiles import Profile
from crosscheck.matching.rarity import SCALE
from crosscheck.matching.similarity import best_stretch_similarity, word_set_similarity

LONGEST = 2_000
"""Characters of a claim in which the best stretch is looked for: the search is quadratic."""


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
    run_mass: int
    """Heaviest run of words in common, as a sum of weights."""


def pair_of(a: Profile, b: Profile) -> Pair:
    """Prepare a pair: what several features need."""
    small, large = (a.words, b.words) if len(a.words) <= len(b.words) else (b.words, a.words)
    shared = tuple(stem for stem in small if stem in large)
    pairs = len(a.pairs & b.pairs)
    if pairs:
        run, run_mass = _longest_run(a, b)
    else:  # no two words in a row in common, or only such that say nothing
        run, run_mass = int(bool(shared)), max((small[stem] for stem in shared), default=0)
    return Pair(a, b, shared, sum(small[stem] for stem in shared), pairs, run, run_mass)


def _longest_run(a: Profile, b: Profile) -> tuple[int, int]:
    """Return length and weight of the longest and of the heaviest common run of words."""
    places: dict[str, list[int]] = {}
    for index, stem in enumerate(b.stems):
        places.setdefault(stem, []).append(index)
    longest = heaviest = 0
    before: dict[int, tuple[int, int]] = {}
    for stem in a.stems:
        here: dict[int, tuple[int, int]] = {}
        for index in places.get(stem, ()):
            length, mass = before.get(index - 1, (0, 0))
            length, mass = length + 1, mass + a.words.get(stem, 0)
            here[index] = (length, mass)
            longest, heaviest = max(longest, length), max(heaviest, mass)
        before = here
    return longest, heaviest


def coverage(pair: Pair) -> float:
    """Share of the lighter claim's words, by weight, that the other claim has too."""
    return pair.shared_mass / (min(pair.a.mass, pair.b.mass) + 1)


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
    return sum(
        max(
            (
                grade * min(mine.words[stem], other.words[relative])
                for relative, grade in relatives.items()
                if relative in other.words and relative not in mine.words
            ),
            default=0,
        )
        for stem, relatives in mine.kin.items()
        if stem not in other.words
    )


def rare_mass(pair: Pair) -> float:
    """How much the shared words weigh in all."""
    return math.log1p(pair.shared_mass / SCALE)


def rarest_word(pair: Pair) -> float:
    """Weight of the most telling word in common."""
    return max((pair.a.words[stem] for stem in pair.shared), default=0) / SCALE


def shared_words(pair: Pair) -> float:
    """How many telling words they share."""
    return math.log1p(len(pair.shared))


def cosine(pair: Pair) -> float:
    """Cosine of the two bags of words."""
    product = sum(pair.a.words[stem] ** 2 for stem in pair.shared)
    return product / (pair.a.norm * pair.b.norm + 1)


def longest_run(pair: Pair) -> float:
    """Longest run of words in common: quotations, wire copy."""
    return math.log1p(pair.run)


def heaviest_run(pair: Pair) -> float:
    """Weight of the heaviest run of words in common."""
    return math.log1p(pair.run_mass / SCALE)


def word_pairs(pair: Pair) -> float:
    """How many neighbouring word pairs they share."""
    return math.log1p(pair.shared_pairs)


def word_set(pair: Pair) -> float:
    """Similarity of the sets of telling words (rapidfuzz token_set_ratio)."""
    return word_set_similarity(pair.a.content, pair.b.content)


def best_stretch(pair: Pair) -> float:
    """Similarity of the shorter claim to the best stretch of the longer (partial_ratio)."""
    first, second = sorted((pair.a.sentence, pair.b.sentence), key=lambda s: (len(s), s))
    if first == second:
        return 1.0
    return best_stretch_similarity(first[:LONGEST], second[:LONGEST])


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


def other_numbers(pair: Pair) -> float:
    """Both have figures, and none in common."""
    a, b = pair.a.numbers, pair.b.numbers
    return float(bool(a) and bool(b) and not a & b)


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
    coverage,
    mutual_coverage,
    kin_coverage,
    rare_mass,
    rarest_word,
    shared_words,
    cosine,
    longest_run,
    heaviest_run,
    word_pairs,
    word_set,
    best_stretch,
    names,
    name_coverage,
    same_numbers,
    other_numbers,
    lesser_mass,
    size_ratio,
    distance,
    openings,
)
"""All features of a pair, in the order of the weights."""
