"""number: the articles give different figures for the same thing.

Why: a toll, a price or a score that differs is what a reader notices first, and what an editor
must settle before printing.

Diverges:
    "The flood killed 12 people."      "The flood killed 19 people."
    "The council voted 9-4."           "The council voted 8-5."

Agrees:
    "About 20 leaders will come."      "19 leaders will come."         rounded
    "12 people died."                  "30 people were hurt."          another role
    "Exports rose 3 percent in May."   "Exports rose 5 percent in June."   another period
    "The road is 8 km long."           "The 5-mile road ..."           another unit
    "She met the three unions."        "She met the other two unions." the rest only

Figures are compared only with the same unit or head noun, in the same slot of the same event.
Ignore the kind with --ignore number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.proposing import KNOWN, candidate_of, known_in_row
from crosscheck.judging.sameness import same_name
from crosscheck.judging.slots import LEAST_LEVEL
from crosscheck.lexicon.boundaries import CLAUSE_WORDS
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.lexicon.units import ROLES
from crosscheck.model import Fact, FactKind

_GAPS = frozenset("majority margin lead gap advantage deficit won lost".split())
_COMPARED = ("er", "more", "less")
_TOLLS = frozenset(ROLES.values())
_SCORE = "score"
_LEAST_TALLY = 20
"""From so many votes on one side it is a vote, not a match."""
_VERB_NEAR = 4
"""Tokens from a verb to its figure."""
_KINDS: tuple[FactKind, ...] = ("number", "money", "percent")
_BESIDES = frozenset("other another additional remaining further extra more".split())
"""A count beside such a word leaves out what was counted before: "the other two unions"."""
_FIGURE = re.compile(r"-?\d+(\.\d+)?\Z")
_EXACT = 1e-9
"""Of two figures that binary fractions do not hold exactly."""
_BEHIND = 3
"""Tokens behind a figure that may say whom it is about: "71 percent are women"."""
_REACH = 8
_BEFORE = frozenset(("previously", "formerly", "hitherto"))
_NEXT = 9
"""Characters from a score to the name of the other side: "by 2-1 against Molde"."""
_FAR = 2.0
_MOMENTS = 2
"""Claims of which so many figures differ and none agrees tell of two moments: two looks at a share
price, two matches. A toll is counted on, so its figures may all have moved."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two figures of one unit that cannot both be right."""
    ours, theirs = pair.a.facts(*_KINDS), pair.b.facts(*_KINDS)
    group_a = pair.a.group_facts(*_KINDS)
    if _other_period(pair) or _other_moment(ours, theirs):
        return
    for x in ours:
        if any(_agree(x, y) for y in theirs):
            continue
        for y in theirs:
            if not _comparable(x, y) or any(_agree(y, z) for z in ours):
                continue
            known = known_in_row(pair, (x, y), _KINDS, _is_figure)
            if known == 2:
                continue  # four dead and eleven hurt: both have both
            if _measures(pair.a, x) != _measures(pair.b, y) or _is_ordinal_of_both(x, y, group_a):
                continue
            if _leaves_out(pair.a, x) != _leaves_out(pair.b, y):
                continue
            if _are_of_two_matches(pair, x, y):
                continue  # beat Molde 2-1, beat Viking 4-0
            if _is_of_another_sort(pair, x, y):
                continue  # 43 million in taxes, 139 million in sales
            if _is_of_before(pair.a, x) != _is_of_before(pair.b, y):
                continue  # used to cost 5 euros, will cost 6
            if _are_opposite(_near(pair.a, x), _near(pair.b, y)):
                continue  # rose 1 percent in June, fell 3 percent in a year
            same = max(sum(_comparable(x, z) for z in theirs), sum(_comparable(y, z) for z in ours))
            yield _candidate(pair, x, y, 1 / min(3, same), known)


def _agree(x: Fact, y: Fact) -> bool:
    return _comparable(x, y) and fits(x, y)


def _is_figure(x: Fact, y: Fact) -> bool:
    return x.value == y.value


def _other_period(pair: Pair) -> bool:
    """Whether the claims tell of two years: the figures of each are its own."""
    years = [
        {fact.value[:4] for fact in side.facts("date") if fact.value[:4].isdecimal()}
        for side in (pair.a, pair.b)
    ]
    return bool(years[0]) and bool(years[1]) and not years[0] & years[1]


def _other_moment(ours: Sequence[Fact], theirs: Sequence[Fact]) -> bool:
    """Whether both sides give several figures, of whatever, and have none in common."""
    counted = [[f for f in facts if f.unit not in _TOLLS] for facts in (ours, theirs)]
    if min(len(facts) for facts in counted) < _MOMENTS:
        return False
    return not any(x.value == y.value or _agree(x, y) for x in ours for y in theirs)


def _leaves_out(side: Side, fact: Fact) -> bool:
    """Whether a count is of the rest only: "two other unions", "the other two", "two more"."""
    first, last = side.stretch(fact.start, fact.end)
    tokens = side.claim.tokens[max(0, first - 1) : last + 2]
    return any(
        token.norm in _BESIDES and (token.norm, following.norm) != ("more", "than")
        for token, following in pairwise(tokens)
    )


def _are_of_two_matches(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each score stands beside the name of another opponent."""
    if not x.unit == y.unit == _SCORE:
        return False
    ours, theirs = _beside(pair.a, x), _beside(pair.b, y)
    return bool(ours and theirs) and not any(same_name(m, n) for m in ours for n in theirs)


def _beside(side: Side, fact: Fact) -> list[Fact]:
    """Return the names right before and right behind a score."""
    return [
        name
        for name in side.facts("name", "place")
        if 0 <= fact.start - name.end <= _NEXT or 0 <= name.start - fact.end <= _NEXT
    ]


def _is_of_another_sort(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both say what the money is, and not the same: in taxes, a profit of, sales of."""
    if x.kind != "money":
        return False
    ours, theirs = _sort(pair.a, x), _sort(pair.b, y)
    return bool(ours and theirs) and not ours & theirs


def _sort(side: Side, fact: Fact) -> set[str]:
    """Return the stems of what money is: profit of "a profit of 3 million", "3 million in tax"."""
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    if first > 1 and tokens[first - 1].norm == "of" and tokens[first - 2].word:
        return {tokens[first - 2].stem}
    behind = tokens[last + 1 :][:1]
    return _following(side, fact) if behind and behind[0].norm in ("in", "of") else set()


def _near(side: Side, fact: Fact) -> set[str]:
    """Return the stems close to a figure: the verb before it, and whom it is about behind."""
    first, last = side.stretch(fact.start, fact.end)
    tokens = side.claim.tokens
    around = (*tokens[max(0, first - _VERB_NEAR) : first], *tokens[last + 1 : last + 1 + _BEHIND])
    return {token.stem for token in around}


def _is_of_before(side: Side, fact: Fact) -> bool:
    """Whether a figure is said to be one of former times."""
    first = side.stretch(fact.start, fact.end).first
    before = [token.norm for token in side.claim.tokens[max(0, first - _REACH) : first]]
    return not _BEFORE.isdisjoint(before) or ("used", "to") in pairwise(before)


def _are_opposite(ours: set[str], theirs: set[str]) -> bool:
    return any(not ours.isdisjoint(OPPOSITES.get(stem, ())) for stem in theirs)


def _candidate(pair: Pair, x: Fact, y: Fact, alone: float, known: int) -> Candidate:
    plain = _plainness(x, y) * _same_purpose(_following(pair.a, x), _following(pair.b, y))
    plain *= KNOWN**known
    found = candidate_of(pair, "number", (x, y), _KINDS, alone, plain)
    if x.unit and x.kind == "number":
        found = found._replace(why=f"{found.why[:-1]} ({x.unit}).")
    if (x.unit in _TOLLS and x.unit == y.unit) or _are_of_one_vote(x, y):
        # a toll and a tally fill one slot wherever they stand
        context = max(found.evidence.context, pair.link.score / 2)
        found = found._replace(evidence=found.evidence._replace(context=context))
    return found


def _are_of_one_vote(x: Fact, y: Fact) -> bool:
    """Whether two tallies, too large for goals, have a side in common: 97-1, 95-1."""
    if not x.unit == y.unit == _SCORE:
        return False
    ours, theirs = (sorted(map(int, fact.value.split("-"))) for fact in (x, y))
    return min(ours[1], theirs[1]) >= _LEAST_TALLY and bool(set(ours) & set(theirs))


def _measures(side: Side, fact: Fact) -> str:
    """Say what a figure measures: so many "per" something, so much "more than" something, or that.

    "Eight metres above the usual level" is no depth, "15 tonnes heavier than allowed" no weight.
    """
    first, last = side.stretch(fact.start, fact.end)
    behind = [token.norm for token in side.claim.tokens[last + 1 :][:5]]
    before = [token.norm for token in side.claim.tokens[max(0, first - 2) : first]]
    if any(norm in ("per", "every", "each") for norm in behind[:3]):
        return "rate"
    if fact.kind != "money" and before[-1:] in (["of"], ["by"]) and before[0] in _GAPS:
        return "difference"
    compared = "than" in behind and any(norm.endswith(_COMPARED) for norm in behind[:2])
    return "difference" if compared or behind[:1] in (["above"], ["below"]) else "amount"


def _is_ordinal_of_both(x: Fact, y: Fact, known: list[Fact]) -> bool:
    """Whether both are ordinals and the second stands on the first side too, of whatever.

    "Its seventh and last season, after the sixth" has both.
    """
    ordinal = all((fact.unit or "").startswith("ordinal") for fact in (x, y))
    return ordinal and any(z.value == y.value for z in known)


def _following(side: Side, fact: Fact) -> set[str]:
    """Return the telling words right behind a figure: "$43 million in federal taxes"."""
    stems: set[str] = set()
    for token in side.claim.tokens[side.stretch(fact.start, fact.end).last + 1 :][:5]:
        if not token.word or token.norm in CLAUSE_WORDS:
            break
        if token.level >= LEAST_LEVEL:
            stems.add(token.stem)
    return stems


def _same_purpose(a: set[str], b: set[str]) -> float:
    """Less than 1 where the words behind the figures have nothing in common."""
    if a and b:
        return 1.0 if a & b else 0.4
    return 0.8


def _comparable(x: Fact, y: Fact) -> bool:
    """Whether two figures count the same kind of thing."""
    if x.kind != y.kind or x.low is None or y.low is None:
        return x.kind == y.kind and x.unit == y.unit == _SCORE
    if x.kind != "number":
        return x.unit == y.unit
    if not x.unit or not y.unit:
        return False
    if x.unit.startswith("ordinal") != y.unit.startswith("ordinal"):
        return False  # the 18th minute, twenty minutes
    return x.unit == y.unit or x.unit.split()[-1] == y.unit.split()[-1]


def fits(x: Fact, y: Fact) -> bool:
    """Whether one state of the world makes both figures right."""
    if x.value == y.value or x.value == "-".join(reversed(y.value.split("-"))):
        return True  # 3-1 and 1-3 are one score, told by the two sides
    if x.low is None or x.high is None or y.low is None or y.high is None:
        return False
    if x.low <= y.high and y.low <= x.high:
        return True
    return _is_rounded(x, y)


def _is_rounded(x: Fact, y: Fact) -> bool:
    """Whether the coarser figure is the finer one rounded: 9 and 8.76 percent, 4,100 and 4,068."""
    if not (_FIGURE.match(x.value) and _FIGURE.match(y.value)):
        return False
    one, other = _last_place(x.value), _last_place(y.value)
    if one == other:
        return False
    return abs(float(x.value) - float(y.value)) <= 0.5 * max(one, other) + _EXACT


def _last_place(value: str) -> float:
    """Return what the last digit that was not rounded counts: 0.1 in 17.3, 100 in 4100.

    Of whole numbers two digits at least are meant: 100 may stand for 96, not for 60.
    """
    whole, _, decimals = value.lstrip("-").partition(".")
    if decimals:
        return 10.0 ** -len(decimals)
    zeros = len(whole) - len(whole.rstrip("0"))
    return 10.0 ** max(0, min(zeros, len(whole) - 2))


def _plainness(x: Fact, y: Fact) -> float:
    """Plain where the units agree word for word and neither is approximate, or far apart."""
    rough = 0 if _are_far_apart(x, y) else x.approximate + y.approximate
    return (1.0 if x.unit == y.unit else 0.5) * 0.6**rough


def _are_far_apart(x: Fact, y: Fact) -> bool:
    """Whether one figure is so many times the other that "about" does not matter."""
    low, high = sorted((x, y), key=lambda fact: fact.low or 0.0)
    return bool(high.low and low.high) and (high.low or 0.0) >= _FAR * (low.high or 0.0)
