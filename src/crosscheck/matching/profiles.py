"""Claim -> Profile: what the features look at, prepared once per claim."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.matching.kin import Kin
from crosscheck.model import Claim


@dataclass(frozen=True, slots=True)
class Profile:
    """One claim as a weighted bag of words, and as sequences. Weights are whole numbers."""

    claim: Claim
    place: float
    """Where it stands in its source, 0 to 1."""
    opening: bool
    """It is a headline, or the first claim of its source."""
    stems: tuple[str, ...]
    """All words in order."""
    places: Mapping[str, Sequence[int]]
    """Stem -> where it stands among the words."""
    words: Mapping[str, int]
    """Stem -> weight, for the words that say something."""
    mass: int
    """Sum of the weights."""
    norm: float
    """Euclidean length of the weights."""
    around: Mapping[str, int]
    """The words of the claim and, at half their weight, those of the claims before and after it:
    what "he" or "the measure" stands for is mostly there."""
    around_mass: int
    """Sum of their weights."""
    capitals: Mapping[str, int]
    """The words written with a capital inside the claim: names, mostly."""
    numbers: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    """Neighbouring words of which one says something."""
    content: str
    """The words that say something, as a string for rapidfuzz."""
    kin: Mapping[str, Sequence[tuple[str, int]]]
    """Telling word -> the words of the story that mean nearly the same, with a grade; without
    those that the claim has itself."""


def profiles_of(
    claims: Sequence[Claim], weights: Mapping[str, int], kin: Kin | None = None
) -> list[Profile]:
    """Prepare the claims of one source, in order."""
    bags = [_bag(claim, weights) for claim in claims]
    return [
        _profile(claim, index / len(claims), bags[index], _around(bags, index), kin or {})
        for index, claim in enumerate(claims)
    ]


def _bag(claim: Claim, weights: Mapping[str, int]) -> dict[str, int]:
    return {t.stem: weights[t.stem] for t in claim.tokens if t.word and weights.get(t.stem)}


def _around(bags: Sequence[Mapping[str, int]], index: int) -> dict[str, int]:
    before = bags[index - 1] if index else {}
    after = bags[index + 1] if index + 1 < len(bags) else {}
    beside = {stem: weight // 2 for bag in (before, after) for stem, weight in bag.items()}
    return {**beside, **bags[index]}


def _profile(
    claim: Claim, place: float, words: Mapping[str, int], around: Mapping[str, int], kin: Kin
) -> Profile:
    tokens = [token for token in claim.tokens if token.word]
    stems = tuple(token.stem for token in tokens)
    return Profile(
        claim=claim,
        place=place,
        opening=claim.heading or place == 0,
        stems=stems,
        places=_places(stems),
        words=words,
        mass=sum(words.values()),
        norm=math.sqrt(sum(weight * weight for weight in words.values())),
        around=around,
        around_mass=sum(around.values()),
        capitals={t.stem: words[t.stem] for t in tokens[1:] if t.capital and t.stem in words},
        numbers=frozenset(stem for stem in stems if stem[0].isdigit()),
        pairs=frozenset(
            pair for pair in itertools.pairwise(stems) if pair[0] in words or pair[1] in words
        ),
        content=" ".join(stem for stem in stems if stem in words),
        kin=_relatives(words, kin),
    )


def _places(stems: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for index, stem in enumerate(stems):
        places.setdefault(stem, []).append(index)
    return places


def _relatives(words: Mapping[str, int], kin: Kin) -> dict[str, list[tuple[str, int]]]:
    found = {
        stem: [(other, grade) for other, grade in kin[stem].items() if other not in words]
        for stem in words
        if stem in kin
    }
    return {stem: others for stem, others in found.items() if others}
