"""What judges of names and places share: who or what is left over on each side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from crosscheck.judging.interface import Candidate, Evidence, Pair, Side
from crosscheck.judging.proposing import KNOWN, Same, candidate_of, known_in_row
from crosscheck.judging.sameness import are_namesakes, telling_words
from crosscheck.judging.slots import SAME_NEIGHBOUR
from crosscheck.judging.verbs import has_verb
from crosscheck.model import Claim, Fact, FactKind, Kind, Token

_SAME_FRAME = 0.85
"""Share of the words around from which two claims are one but for the names."""
_KINDS: tuple[FactKind, ...] = ("name", "place")


def leftovers(
    pair: Pair, kind: Kind, same: Same, usable: Callable[[Side, Fact], bool]
) -> Iterator[Candidate]:
    """Propose each two entities of which neither is known to the other claim."""
    a = [f for f in pair.a.facts(*_KINDS) if usable(pair.a, f) and not _is_included(pair.a, f)]
    b = [f for f in pair.b.facts(*_KINDS) if usable(pair.b, f) and not _is_included(pair.b, f)]
    told_a, told_b = pair.a.claim.facts, pair.b.claim.facts
    left_a = [x for x in a if not _is_told(x, told_b, same) and not _is_word(x, [pair.b.claim])]
    left_b = [y for y in b if not _is_told(y, told_a, same) and not _is_word(y, [pair.a.claim])]
    for x in left_a:
        for y in left_b:
            alone = 1 / max(len(left_a), len(left_b))
            full = 2 if kind == "place" else _is_full(x) + _is_full(y)
            known = known_in_row(pair, (x, y), _KINDS, same)
            if known == 2 or (_is_word(x, pair.b.group) and _is_word(y, pair.a.group)):
                continue
            plain = (0.7 if full == 1 else 1.0) * float(x.unit == y.unit) * KNOWN**known
            found = candidate_of(pair, kind, (x, y), _KINDS, alone, plain)
            if not found.evidence.elsewhere:
                continue  # both sources know both: each speaks of the other one elsewhere
            told_elsewhere = kind == "name" and found.evidence.elsewhere < 1
            if (full and not told_elsewhere) or _is_in_one_frame(found.evidence):
                yield found  # else Saddam and Hussein may be one man's first and last name


def _is_in_one_frame(found: Evidence) -> bool:
    """Whether the same word stands beside both, or the claims say nearly the same besides."""
    return found.tight >= SAME_NEIGHBOUR or min(found.context, found.whole) >= _SAME_FRAME


def _is_included(side: Side, fact: Fact) -> bool:
    """Whether it is one of several: "including Ana Ruiz", "from 42 countries, including Canada"."""
    before = side.claim.tokens[: side.stretch(fact.start, fact.end).first]
    places = [n for n, token in enumerate(before) if token.norm == "including"]
    return bool(places) and not has_verb(before[places[-1] :])


def _is_told(fact: Fact, others: Iterable[Fact], same: Same) -> bool:
    return any(other.kind in _KINDS and same(fact, other) for other in others)


def _is_word(fact: Fact, claims: Iterable[Claim]) -> bool:
    """Whether a claim has the last telling word of a name, be it known as one or not."""
    last = telling_words(fact.value)[-1:]
    return any(
        [token.norm] == last and not any(are_namesakes(fact, f) for f in _at(claim, token))
        for claim in claims
        for token in claim.tokens
    )


def _at(claim: Claim, token: Token) -> Iterator[Fact]:
    """Yield the names that a token is part of."""
    return (f for f in claim.facts if f.kind == "name" and f.start <= token.start < f.end)


def _is_full(fact: Fact) -> bool:
    """Whether it is a place, or a name of two words or more."""
    return fact.kind == "place" or " " in fact.value
