"""What judges of names and places share: who or what is left over on each side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.proposing import candidate_of
from crosscheck.judging.sameness import telling_words
from crosscheck.model import Fact, FactKind, Kind

_KINDS: tuple[FactKind, ...] = ("name", "place")

_SAME_NEIGHBOUR = 0.5

Same = Callable[[Fact, Fact], bool]


def leftovers(
    pair: Pair, kind: Kind, same: Same, usable: Callable[[Side, Fact], bool]
) -> Iterator[Candidate]:
    """Propose each two entities of which neither is known to the other side of the finding."""
    a = [f for f in pair.a.facts(*_KINDS) if usable(pair.a, f)]
    b = [f for f in pair.b.facts(*_KINDS) if usable(pair.b, f)]
    group_a, group_b = pair.a.group_facts(*_KINDS), pair.b.group_facts(*_KINDS)
    left_a = [x for x in a if not any(same(x, y) for y in group_b) and not _told(x, pair.b)]
    left_b = [y for y in b if not any(same(x, y) for x in group_a) and not _told(y, pair.a)]
    for x in left_a:
        for y in left_b:
            alone = 1 / max(len(left_a), len(left_b))
            full = 2 if kind == "place" else _is_full(x) + _is_full(y)
            plain = (0.7 if full == 1 else 1.0) * float(x.unit == y.unit)
            found = candidate_of(pair, kind, (x, y), _KINDS, alone, plain)
            if not found.evidence.elsewhere:
                continue  # both sources know both: each speaks of the other one elsewhere
            if full or found.evidence.tight >= _SAME_NEIGHBOUR:
                yield found  # else Saddam and Hussein may be one man's first and last name


def _told(fact: Fact, other: Side) -> bool:
    """Whether the other side has the last telling word of a name, be it known as one or not."""
    last = telling_words(fact.value)[-1:]
    return any([token.norm] == last for claim in other.group for token in claim.tokens)


def _is_full(fact: Fact) -> bool:
    """Whether it is a place, or a name of two words or more."""
    return fact.kind == "place" or " " in fact.value
