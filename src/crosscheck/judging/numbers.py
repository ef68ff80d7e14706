"""number: the articles give different figures for the same thing.

Why: a toll, a price or a score that differs is what a reader notices first, and what an editor
must settle before printing.

Diverges:
    "The flood killed 12 people."      "The flood killed 19 people."
    "The council voted 9-4."           "The council voted 8-5."
    "The couple had no children."      "The couple had two children."

Agrees:
    "About 20 leaders will come."      "19 leaders will come."         rounded
    "12 people died."                  "30 people were hurt."          another role
    "Exports rose 3 percent in May."   "Exports rose 5 percent in June."   another period
    "The road is 8 km long."           "The 5-mile road ..."           another unit
    "She met the three unions."        "She met the other two unions." the rest only
    "A ticket used to cost 5 euros."   "A ticket will cost 6 euros."   another time
    "71 percent are women."            "29 percent are men."           another group
    "A net profit of $3 million."      "A gross profit of $5 million." another sort
    "The hall cost $9 million."        "It needs $2 million towards the hall." a part
    "They invited 180 guests."         "120 guests came."              another deed

Figures are compared only with the same unit or head noun, in the same slot of the same event.
Ignore the kind with --ignore number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.judging.dates import RELATIVE
from crosscheck.judging.deeds import share_deed
from crosscheck.judging.figures import (
    SCORE,
    TOLLS,
    are_of_one_sort,
    are_of_two_things,
    are_sentences,
    following,
)
from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.proposing import KNOWN, candidate_of, known_in_row
from crosscheck.judging.rounding import EXACT, FIGURE, fits, last_place
from crosscheck.judging.sameness import are_alike
from crosscheck.lexicon.units import JOB_LOSS
from crosscheck.model import Fact, FactKind

_LEAST_TALLY = 20
"""From so many votes on one side it is a vote, not a match."""
_KINDS: tuple[FactKind, ...] = ("number", "money", "percent")
_LEAST_SUM = 15.0
_LEAST_SHARE = 2.0
_LEAST_BARE = 1000.0
"""From here on a figure without a noun beside sums of money is one."""
_ROUND = 1
"""Sums of so few digits that count are round: $400 million, not $385 million."""
_FAR = 2.0
_MOMENTS = 2
"""Claims of which so many figures differ and none agrees tell of two moments: two looks at a share
price, two matches. A toll is counted on, so its figures may all have moved."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two figures of one unit that cannot both be right."""
    ours, theirs = _told(pair.a), _told(pair.b)
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
            if _is_ordinal_of_both(x, y, group_a) or are_of_two_things(pair, x, y):
                continue
            if _are_whole_and_part(pair, x, y):
                continue
            same = max(sum(_comparable(x, z) for z in theirs), sum(_comparable(y, z) for z in ours))
            yield _candidate(pair, x, y, 1 / min(3, same), known)


def _told(side: Side) -> list[Fact]:
    """Return the figures of what is told, not those of who tells it: "two people said"."""
    by = side.claim.attribution
    figures = side.facts(*_KINDS)
    return [f for f in figures if not (by and f.start <= by.start < f.end and "-" not in f.text)]


def _agree(x: Fact, y: Fact) -> bool:
    return _comparable(x, y) and fits(x, y)


def _is_figure(x: Fact, y: Fact) -> bool:
    return x.value == y.value


def _other_period(pair: Pair) -> bool:
    """Whether the claims tell of two years, or of last year and this: each has its own figures."""
    years = [
        {fact.value[:4] for fact in side.facts("date") if fact.value[:4].isdecimal()}
        for side in (pair.a, pair.b)
    ]
    if years[0] and years[1]:
        return not years[0] & years[1]
    told = [
        {fact.value for fact in side.facts("date") if fact.value.startswith(RELATIVE)}
        for side in (pair.a, pair.b)
    ]
    return bool(told[0]) and bool(told[1]) and not told[0] & told[1]


def _other_moment(ours: Sequence[Fact], theirs: Sequence[Fact]) -> bool:
    """Whether several figures of each side compare with the other's, and none is in common."""
    if any(x.value == y.value or _agree(x, y) for x in ours for y in theirs):
        return False
    counted = [[f for f in facts if f.unit not in TOLLS] for facts in (ours, theirs)]
    return all(
        sum(any(_comparable(x, y) or (x.unit is y.unit is None) for y in other) for x in own)
        >= _MOMENTS
        for own, other in (counted, counted[::-1])
    )


def _candidate(pair: Pair, x: Fact, y: Fact, alone: float, known: int) -> Candidate:
    plain = _plainness(x, y) * KNOWN**known
    of_one_sentence = are_sentences(pair, x, y)
    if not of_one_sentence:
        plain *= _same_purpose(following(pair.a, x), following(pair.b, y))
    found = candidate_of(pair, "number", (x, y), _KINDS, alone, plain)
    if x.unit and x.kind == "number":
        found = found._replace(why=f"{found.why[:-1]} ({x.unit}).")
    of_one_deed = alone == 1 and share_deed(pair, x, y)
    of_one_sort = x.kind == "money" and are_of_one_sort(pair, x, y)
    of_one_event = _are_of_one_toll(x, y) or _are_of_one_vote(x, y) or of_one_sentence
    if of_one_deed or of_one_sort or of_one_event:
        # a toll, a tally, a shortfall, a term in prison and what one verb governs fill one slot
        # wherever they stand
        found = found._replace(evidence=found.evidence.at_least(context=pair.link.score / 2))
    return found


def _is_ordinal_of_both(x: Fact, y: Fact, known: list[Fact]) -> bool:
    """Whether both are ordinals and the second stands on the first side too, of whatever.

    "Its seventh and last season, after the sixth" has both.
    """
    ordinal = all((fact.unit or "").startswith("ordinal") for fact in (x, y))
    return ordinal and any(z.value == y.value for z in known)


def _are_whole_and_part(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether a third figure makes one of two the sum of the others: $47 million, $17 and $30.

    Small counts make sums by chance; of figures elsewhere in the articles, only exact sums of money
    count.
    """
    if min(x.low or 0.0, y.low or 0.0) < (_LEAST_SHARE if _is_broken(x, y) else _LEAST_SUM):
        return False
    near = (*pair.a.claim.facts, *pair.b.claim.facts)
    far = (*pair.a.source_facts("money"), *pair.b.source_facts("money"))
    return any(
        _holds(whole, part, rest)
        for whole, part in ((x, y), (y, x))
        for rest in (*near, *(far if _is_exact_sum(part) else ()))
        if _may_be_added(rest, x) and rest not in (x, y) and (rest in near or _is_exact_sum(rest))
    )


def _may_be_added(rest: Fact, x: Fact) -> bool:
    """Whether a third figure is of the kind of two others: 18 million euros, 55 million more."""
    bare = rest.kind == "number" and not rest.unit and (rest.low or 0.0) >= _LEAST_BARE
    return rest.kind == x.kind or (x.kind == "money" and bare)


def _is_exact_sum(fact: Fact) -> bool:
    """Whether it is a sum of money that nobody rounded: $385 million, not $400 million."""
    return fact.kind == "money" and len(fact.value.rstrip("0")) > _ROUND


def _is_broken(x: Fact, y: Fact) -> bool:
    """Whether two shares are given to a tenth, or one of them is."""
    return x.kind == "percent" and ("." in x.value or "." in y.value)


def _holds(whole: Fact, part: Fact, rest: Fact) -> bool:
    """Whether a figure is another one and a rest together, or rounded from so many of it."""
    if part.low is None or part.low != part.high or whole.low is None or whole.high is None:
        return False
    if not rest.low or rest.low != rest.high:
        return False
    total = part.low + rest.low
    if whole.low - EXACT <= total <= whole.high + EXACT:
        return True
    return _is_exact_sum(part) and _is_exact_sum(rest) and _rounds_to(total, whole)


def _rounds_to(total: float, figure: Fact) -> bool:
    """Whether a sum, rounded as a figure is, is that figure."""
    exact = FIGURE.match(figure.value)
    return bool(exact) and abs(total - float(figure.value)) <= 0.5 * last_place(figure.value)


def _are_of_one_toll(x: Fact, y: Fact) -> bool:
    """Whether both count the dead, the injured: of people, or pupils here and students there."""
    ours, theirs = (x.unit or "").split(), (y.unit or "").split()
    if not ours or not theirs or ours[-1] != theirs[-1] or ours[-1] not in TOLLS:
        return False
    one, other = ours[:-1], theirs[:-1]
    return one == other or bool(one and other and are_alike(one[-1], other[-1]))


def _are_of_one_vote(x: Fact, y: Fact) -> bool:
    """Whether two tallies, too large for goals, have a side in common: 97-1, 95-1."""
    if not x.unit == y.unit == SCORE:
        return False
    ours, theirs = (sorted(map(int, fact.value.split("-"))) for fact in (x, y))
    return min(ours[1], theirs[1]) >= _LEAST_TALLY and bool(set(ours) & set(theirs))


def _same_purpose(a: set[str], b: set[str]) -> float:
    """Less than 1 where the words behind the figures have nothing in common."""
    if a and b:
        return 1.0 if a & b else 0.4
    return 0.8


def _comparable(x: Fact, y: Fact) -> bool:
    """Whether two figures count the same kind of thing."""
    if x.kind != y.kind or x.low is None or y.low is None:
        return x.kind == y.kind and x.unit == y.unit == SCORE
    if x.kind != "number":
        return x.unit == y.unit
    if not x.unit or not y.unit:
        return False
    if x.unit.startswith("ordinal") != y.unit.startswith("ordinal"):
        return False  # the 18th minute, twenty minutes
    ours, theirs = x.unit.split(), y.unit.split()
    if {ours[-1], theirs[-1]} == {JOB_LOSS, "job"}:
        return True  # what is told of a job may stand far off
    return sorted(ours) == sorted(theirs) or ours[-1] == theirs[-1]  # pupils hurt, injured pupils


def _plainness(x: Fact, y: Fact) -> float:
    """Plain where the units agree word for word and neither is approximate, or far apart."""
    rough = 0 if _are_far_apart(x, y) else x.approximate + y.approximate
    return (1.0 if x.unit == y.unit or _are_of_one_toll(x, y) else 0.5) * 0.6**rough


def _are_far_apart(x: Fact, y: Fact) -> bool:
    """Whether one figure is so many times the other that "about" does not matter."""
    low, high = sorted((x, y), key=lambda fact: fact.low or 0.0)
    return bool(high.low and low.high) and (high.low or 0.0) >= _FAR * (low.high or 0.0)
