"""What judges of names and places share: who or what is left over on each side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.slots import elsewhere, evidence
from crosscheck.model import Fact, Kind

Same = Callable[[Fact, Fact], bool]


def leftovers(
    pair: Pair, kind: Kind, same: Same, usable: Callable[[Side, Fact], bool]
) -> Iterator[Candidate]:
    """Propose each two entities of which neither is known to the other side of the finding."""
    a = [f for f in pair.a.facts("name", "place") if usable(pair.a, f)]
    b = [f for f in pair.b.facts("name", "place") if usable(pair.b, f)]
    group_a, group_b = pair.a.group_facts("name", "place"), pair.b.group_facts("name", "place")
    left_a = [x for x in a if not any(same(x, y) for y in group_b)]
    left_b = [y for y in b if not any(same(x, y) for x in group_a)]
    for x in left_a:
        for y in left_b:
            yield _candidate(pair, kind, x, y, 1 / max(len(left_a), len(left_b)))


def _candidate(pair: Pair, kind: Kind, x: Fact, y: Fact, alone: float) -> Candidate:
    stretch_a, stretch_b = pair.a.stretch(x.start, x.end), pair.b.stretch(y.start, y.end)
    known = elsewhere(
        {form for f in pair.a.source_facts("name", "place") for form in (f.value, *f.aliases)},
        {form for f in pair.b.source_facts("name", "place") for form in (f.value, *f.aliases)},
        x.value,
        y.value,
    )
    return Candidate(
        kind,
        (x.text, y.text),
        ((pair.a.span(stretch_a),), (pair.b.span(stretch_b),)),
        f"{{a}} says {x.text}, {{b}} says {y.text}.",
        evidence(pair, stretch_a, stretch_b, alone, known, float(x.unit == y.unit)),
        (x, y),
    )
