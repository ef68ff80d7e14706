"""Do two facts fill the same slot? What stands around them says so.

    A   The House  passed  the bill   on  Friday  by 234 to 193
    B   The bill   passed  the House  on  Thursday , 234-193
                   same event         ^ same word before, other value: one slot

Order matters little (active and passive, split sentences), so contexts are compared as bags of
telling words, weighted by how rare the words are in English.
"""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.judging.interface import Evidence, Pair, Side, Stretch, ends_clause
from crosscheck.model import Claim, Token

WINDOW = 6
"""How many telling words before and after a fact make its context."""
_FADE = 0.12
"""Each further telling word counts so much less, as a share of its level."""
LEAST_LEVEL = 12
"""Rarer words than this tell something (the, of, has, on do not)."""
TELLING = 20
"""Commoner words than this (for / against, before / after, more / less) are prepositions and
adverbs of anything: they say something only beside the same neighbours."""
_LOOSE = 0.15
"""What a shared function word beside the facts counts; a telling one counts a half."""
SAME_NEIGHBOUR = 0.5
"""Tightness from which a word beside two facts is the same."""
MOST_TOKENS = 400
"""No context is longer, whatever the claim."""


def evidence(  # noqa: PLR0913, PLR0917 (one argument a sign)
    pair: Pair, a: Stretch, b: Stretch, alone: float, elsewhere: float, plain: float = 1.0
) -> Evidence:
    """Measure how well the slots of stretch ``a`` and of stretch ``b`` fit each other."""
    clauses = _places_of_clause(pair.a, a), _places_of_clause(pair.b, b)
    return Evidence(
        link=pair.link.score,
        tight=tightness(pair, a, b),
        context=overlap(_window(pair.a, a), _window(pair.b, b)),
        clause=overlap(_words(pair.a, clauses[0]), _words(pair.b, clauses[1])),
        deed=overlap(_deed(pair.a, clauses[0]), _deed(pair.b, clauses[1])),
        whole=overlap(_without(pair.a, a), _without(pair.b, b)),
        alone=alone,
        elsewhere=elsewhere,
        plain=plain,
    )


def evidence_of_words(  # noqa: PLR0913, PLR0917 (one argument a sign)
    pair: Pair,
    a: dict[str, int],
    b: dict[str, int],
    alone: float,
    elsewhere: float,
    plain: float,
) -> Evidence:
    """Measure two statements as a whole, for kinds whose facts stand outside of what they tell."""
    return Evidence(
        link=pair.link.score,
        tight=0.0,
        context=overlap(a, b),
        clause=mutual_overlap(a, b),
        deed=overlap(a, b),
        whole=overlap(a, b),
        alone=alone,
        elsewhere=elsewhere,
        plain=plain,
    )


def mutual_overlap(a: dict[str, int], b: dict[str, int]) -> float:
    """Share, by level, of the heavier bag's words that the other bag has too."""
    most = max(sum(a.values()), sum(b.values()))
    return sum(level for stem, level in a.items() if stem in b) / most if most else 0.0


def tightness(pair: Pair, a: Stretch, b: Stretch) -> float:
    """Return how many direct neighbours are the same word: half each, less for "on" and "of"."""
    before = _neighbour(pair.a.claim, a.first, -1), _neighbour(pair.b.claim, b.first, -1)
    after = _neighbour(pair.a.claim, a.last, 1), _neighbour(pair.b.claim, b.last, 1)
    return sum(_LOOSE if x[1] < LEAST_LEVEL else 0.5 for x, y in (before, after) if x == y)


def _neighbour(claim: Claim, index: int, step: int) -> tuple[str, int]:
    """Return stem and level of the next word in a direction; the edge of a claim is one too."""
    index += step
    while 0 <= index < len(claim.tokens) and not claim.tokens[index].word:
        index += step
    if not 0 <= index < len(claim.tokens):
        return "", 0
    return claim.tokens[index].stem, claim.tokens[index].level


def _window(side: Side, stretch: Stretch) -> dict[str, int]:
    """Return the telling words around a stretch with their levels."""
    tokens = side.claim.tokens
    before = _telling(side.claim, range(stretch.first - 1, max(-1, stretch.first - 30), -1))
    after = _telling(side.claim, range(stretch.last + 1, min(len(tokens), stretch.last + 30)))
    return {
        stem: round(level * (1 - _FADE * distance))
        for words in (before, after)
        for distance, (stem, level) in reversed(list(enumerate(words[:WINDOW])))
    }


def _words(side: Side, places: list[int]) -> dict[str, int]:
    """Return the telling words at these places with their levels."""
    return dict(_telling(side.claim, places))


def _deed(side: Side, places: list[int]) -> dict[str, int]:
    """Return those of them that are no names."""
    tokens = side.claim.tokens
    return _words(side, [i for i in places if not (i and tokens[i].capital)])


def _places_of_clause(side: Side, stretch: Stretch) -> list[int]:
    """Return where the words of the clause that holds a stretch are, without the stretch."""
    tokens = side.claim.tokens
    first, last = stretch
    while (
        first > 0 and not ends_clause(side.claim, first - 1) and stretch.first - first < MOST_TOKENS
    ):
        first -= 1
    while last + 1 < len(tokens) and not ends_clause(side.claim, last + 1):
        last += 1
        if last - stretch.last > MOST_TOKENS:
            break
    return [i for i in range(first, last + 1) if not stretch.first <= i <= stretch.last]


def _without(side: Side, stretch: Stretch) -> dict[str, int]:
    """Return the telling words of the whole claim, without the stretch."""
    count = min(len(side.claim.tokens), MOST_TOKENS)
    places = [i for i in range(count) if not stretch.first <= i <= stretch.last]
    return dict(_telling(side.claim, places))


def is_telling(token: Token) -> bool:
    """Whether a word says something by itself."""
    return token.word and token.level >= TELLING


def _telling(claim: Claim, indices: Iterable[int]) -> list[tuple[str, int]]:
    return [
        (claim.tokens[i].stem, claim.tokens[i].level)
        for i in indices
        if claim.tokens[i].word and claim.tokens[i].level >= LEAST_LEVEL
    ]


def overlap(a: dict[str, int], b: dict[str, int]) -> float:
    """Share, by level, of the lighter bag's words that the other bag has too.

    0 where one bag is empty; one half where both are: nothing speaks against one slot.
    """
    if not a and not b:
        return 0.5
    least = min(sum(a.values()), sum(b.values()))
    return sum(min(level, b.get(stem, 0)) for stem, level in a.items()) / least if least else 0.0


def answered(side: Side, stretch: Stretch, other: Side) -> float:
    """Share, by level, of the telling words in a stretch's clause that the other claim has.

    One half where the clause has no others.
    """
    clause = _words(side, _places_of_clause(side, stretch))
    total = sum(clause.values())
    found = sum(level for stem, level in clause.items() if stem in other.places)
    return found / total if total else 0.5
