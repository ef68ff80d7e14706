"""What a figure is a figure of: of what measure, of whom, of which match, of which time.

The ticket used to cost 5 euros.     It will cost 6 euros.          two times
A profit of 12 million kroner        sales of 310 million kroner    two sorts of money
71 percent are women.                29 percent are men.            two groups
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from crosscheck.judging.deeds import are_two, deed_of_figure
from crosscheck.judging.interface import Pair, Side
from crosscheck.judging.people import bearer
from crosscheck.judging.sameness import are_alike, same_name
from crosscheck.judging.slots import LEAST_LEVEL
from crosscheck.lexicon.boundaries import CLAUSE_WORDS
from crosscheck.lexicon.certainty import MODAL
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.lexicon.units import DURATIONS, JOB_LOSS, MEASURES, QUANTITIES, ROLES, VOTING
from crosscheck.model import Fact, Token

TOLLS = frozenset(ROLES.values()) | {JOB_LOSS}
"""Units of tolls: killed, injured, missing, and of jobs lost."""
SCORE = "score"
"""Unit of tallies and results."""
_GAPS = frozenset("majority margin lead gap advantage deficit won lost".split())
_CHANGED = frozenset("up down rose fell climbed dropped slipped jumped increased decreased".split())
_COMPARED = ("er", "more", "less")
_VERB_NEAR = 4
"""Tokens from a verb to its figure."""
_BESIDES = frozenset("other another additional remaining further extra more initial".split())
"""A count beside such a word leaves out what was counted before: "the other two unions"."""
_NEXT = 9
"""Characters from a score to the name of the other side: "by 2-1 against Molde"."""
_SPANS = frozenset(("hour", "day", "week", "month", "year", "night"))
_BEHIND = 3
"""Tokens behind a figure that may say whom it is about: "71 percent are women"."""
_REACH = 8
_WANTING = frozenset(
    """
    asked asks seeks sought seeking demanded demands demanding requested wants wanted proposed
    proposes recommended recommends
    """.split()
)
_ON_THE_WAY = frozenset("level half-time halftime half interval briefly ahead lead leading".split())
"""Before a score they say that the match went on."""
_SAME_BODY = 0.5
"""Two votes of one body have at least so much of each other's number of votes."""
_LACKS = frozenset(("shortfal", "gap", "deficit", "hole"))
"""Stems of words for money that a budget lacks."""
_PRISON = frozenset("prison jail jailed bars imprisonment imprisoned sentenced".split())
_MAY_BE_IMPOSED = frozenset(
    "could may might faces face facing up maximum minimum parole served earlier since".split()
)
"""Beside a term they say that nobody imposed it, or not yet, or long ago."""
_NARROWING = 3
"""Words before "profit of" that may say which profit."""
_BOUNDS = frozenset(
    "record target limit cap ceiling average goal forecast budget threshold".split()
)
_STILL_TO_COME = (["to", "find"], ["to", "raise"], ["to", "go"], ["still", "to"])
"""Behind a sum they say that it is what is missing from the whole."""
_OF_WHAT = frozenset(("in", "of", "on", "worth"))
_BEFORE = frozenset(("previously", "formerly", "hitherto"))


def are_of_two_things(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two figures of one unit are of two measures, groups, deeds, matches or times."""
    if _counts_things(x) and are_two(pair, deed_of_figure(pair.a, x), deed_of_figure(pair.b, y)):
        return True  # invited 180 guests, 120 guests came
    return (
        _are_of_two_people(pair, x, y)
        or _measures(pair.a, x) != _measures(pair.b, y)
        or _leaves_out(pair.a, x) != _leaves_out(pair.b, y)
        or _is_wanted(pair.a, x) != _is_wanted(pair.b, y)
        or {_time(pair.a, x), _time(pair.b, y)} == {"past", "coming"}
        or _are_of_two_matches(pair, x, y)
        or _are_of_two_bodies(pair, x, y)
        or {_end(pair.a, x), _end(pair.b, y)} == {"from", "to"}
        or _is_of_another_sort(pair, x, y)
        or _are_of_two_owners(pair, x, y)
        or _are_opposite(_near(pair.a, x), _near(pair.b, y))
    )


def _leaves_out(side: Side, fact: Fact) -> bool:
    """Whether a count is of the rest only: "two other unions", "the other two", "two more"."""
    first, last = side.stretch(fact.start, fact.end)
    tokens = side.claim.tokens[max(0, first - 1) : last + 2]
    return any(
        token.norm in _BESIDES and (token.norm, following.norm) != ("more", "than")
        for token, following in pairwise(tokens)
    )


def _counts_things(fact: Fact) -> bool:
    """Whether a figure counts guests or rooms: no toll, place in a row, length of time or way."""
    unit = (fact.unit or "").split()
    return (
        fact.kind == "number"
        and "-" not in fact.text
        and fact.unit not in TOLLS | {SCORE, "age"}
        and bool(unit)
        and unit[0] != "ordinal"
        and unit[-1] not in MEASURES
        and unit[-1] not in DURATIONS | QUANTITIES
    )


def _are_of_two_people(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two ages stand behind two names."""
    if not x.unit == y.unit == "age":
        return False
    one, other = bearer(pair.a, x), bearer(pair.b, y)
    return one is not None and other is not None and not same_name(one, other)


def _are_of_two_matches(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each score stands beside the name of another opponent."""
    if not x.unit == y.unit == SCORE:
        return False
    ours, theirs = _beside(pair.a, x), _beside(pair.b, y)
    if any(_is_told(m, pair.b) for m in ours) and any(_is_told(n, pair.a) for n in theirs):
        return False  # beside the one stands the winner, beside the other the loser
    return bool(ours and theirs) and not any(same_name(m, n) for m in ours for n in theirs)


def _is_told(name: Fact, side: Side) -> bool:
    """Whether a claim has the last word of a name, be it known as one there or not."""
    last = name.text.split()[-1].lower()
    return any(token.norm == last for token in side.claim.tokens)


def _are_of_two_bodies(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two tallies are of a full court and a panel of three: 9-6, 2-1."""
    if not x.unit == y.unit == SCORE or not all(
        any(t.norm in VOTING for t in side.claim.tokens) for side in (pair.a, pair.b)
    ):
        return False
    fewer, more = sorted(sum(map(int, fact.value.split("-"))) for fact in (x, y))
    return fewer < _SAME_BODY * more


def _end(side: Side, fact: Fact) -> str:
    """Say at which end of a change a figure stands: "cut from 10.25 percent", "cut to 9.75"."""
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    return tokens[first - 1].norm if first and tokens[first - 1].norm in ("from", "to") else ""


def _beside(side: Side, fact: Fact) -> list[Fact]:
    """Return the names right before a score, or right behind it."""
    names = side.facts("name", "place")
    before = [name for name in names if 0 <= fact.start - name.end <= _NEXT]
    return before or [name for name in names if 0 <= name.start - fact.end <= _NEXT]


def _is_of_another_sort(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both say what the figure is of, and not the same: in taxes, a net profit of."""
    if x.kind not in ("money", "percent"):
        return False
    (ours, one), (theirs, other) = _sort(pair.a, x), _sort(pair.b, y)
    if ours and theirs and not ours & theirs and not _mean_one_sort(ours, theirs):
        return True
    return bool(one and other) and not one & other


def are_of_one_sort(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both say what the sum is of, and the same: a shortfall of 2 billion, a gap of 3."""
    ours, theirs = _sort(pair.a, x)[0], _sort(pair.b, y)[0]
    return bool(ours & theirs) or _mean_one_sort(ours, theirs)


def _mean_one_sort(ours: set[str], theirs: set[str]) -> bool:
    """Whether two words for what a figure is of mean the same: a shortfall, a gap."""
    if ours & _LACKS and theirs & _LACKS:
        return True
    return any(are_alike(x, y) for x in ours for y in theirs)


def _sort(side: Side, fact: Fact) -> tuple[set[str], set[str]]:
    """Return the stems of what a figure is of, and of the words that narrow it down.

    "A net profit of 3 million" is a profit, a net one; "3 million in tax" is tax.
    """
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    if first > 1 and tokens[first - 1].norm == "of" and tokens[first - 2].word:
        before = takewhile(_narrows, reversed(tokens[max(0, first - 2 - _NARROWING) : first - 2]))
        return {tokens[first - 2].stem}, {token.stem for token in before}
    if first > 1 and tokens[first - 1].norm == "worth" and tokens[first - 2].word:
        return {tokens[first - 2].stem}, set()  # a deal worth 3 billion
    behind = tokens[last + 1 :][:1]
    if fact.kind == "money" and behind and behind[0].norm in _OF_WHAT:
        return following(side, fact), set()
    return set(), set()


def are_sentences(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both are terms in prison that a court imposed: 12 years in prison, behind bars."""
    return x.unit == y.unit == "month" and _is_sentence(pair.a, x) and _is_sentence(pair.b, y)


def _is_sentence(side: Side, fact: Fact) -> bool:
    first, last = side.stretch(fact.start, fact.end)
    around = side.claim.tokens[max(0, first - _REACH) : last + _BEHIND + 1]
    norms = {token.norm for token in around}
    if any(token.norm in ("suspended", "suspend") for token in side.claim.tokens):
        return False  # four years, half of them suspended, are two to serve
    return not _PRISON.isdisjoint(norms) and _MAY_BE_IMPOSED.isdisjoint(norms)


def _narrows(token: Token) -> bool:
    return token.word and not token.capital and token.level >= LEAST_LEVEL


def _are_of_two_owners(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each share stands behind a name, and not the same: Romney leads at 21 percent."""
    if x.kind != "percent":
        return False
    ours, theirs = _owner(pair.a, x), _owner(pair.b, y)
    if not ours or not theirs or same_name(ours, theirs):
        return False
    told_a, told_b = pair.a.facts("name", "place"), pair.b.facts("name", "place")
    return not any(same_name(ours, f) for f in told_b) or not any(
        same_name(theirs, f) for f in told_a
    )


def _owner(side: Side, fact: Fact) -> Fact | None:
    """Return the nearest name shortly before a figure."""
    first = side.stretch(fact.start, fact.end).first
    start = side.claim.tokens[max(0, first - _REACH)].start
    names = [f for f in side.facts("name", "place") if start <= f.start < fact.start]
    return max(names, key=lambda f: f.start, default=None)


def _near(side: Side, fact: Fact) -> set[str]:
    """Return the stems close to a figure: the verb before it, and whom it is about behind."""
    first, last = side.stretch(fact.start, fact.end)
    tokens = side.claim.tokens
    around = (*tokens[max(0, first - _VERB_NEAR) : first], *tokens[last + 1 : last + 1 + _BEHIND])
    return {token.stem for token in around}


def _is_wanted(side: Side, fact: Fact) -> bool:
    """Whether somebody only wants a figure: asked for six years, was sentenced to four."""
    return any(norm in _WANTING for norm in _before(side, fact))


def _before(side: Side, fact: Fact) -> list[str]:
    """Return the words before a figure in its clause, the nearest first."""
    return [side.claim.tokens[index].norm for index in side.before(fact, _REACH)]


def _time(side: Side, fact: Fact) -> str:
    """Say whether a figure is one of times past, or one to come: "used to cost", "will have"."""
    norms = _before(side, fact)
    if not _BEFORE.isdisjoint(norms) or ("to", "used") in pairwise(norms) or "had" in norms:
        return "past"
    return "coming" if any(MODAL.get(norm) == "planned" for norm in norms) else ""


def _are_opposite(ours: set[str], theirs: set[str]) -> bool:
    return any(not ours.isdisjoint(OPPOSITES.get(stem, ())) for stem in theirs)


def _measures(side: Side, fact: Fact) -> str:
    """Say what a figure measures: so many "per" something, so much "more than" something, or that.

    "Eight metres above the usual level" is no depth, "15 tonnes heavier than allowed" no weight,
    "the record of 5 million" is what nobody has paid yet.
    """
    first, last = side.stretch(fact.start, fact.end)
    behind = [token.norm for token in side.claim.tokens[last + 1 :][:5]]
    before = [token.norm for token in side.claim.tokens[max(0, first - 2) : first]]
    rate = _rate(side, fact, behind)
    if rate:
        return rate
    if fact.unit == SCORE and not _ON_THE_WAY.isdisjoint(_before(side, fact)):
        return "on the way"
    if before[-1:] == ["of"] and before[0] in _BOUNDS:
        return before[0]
    if behind[:1] in (["towards"], ["left"]) or behind[:2] in _STILL_TO_COME:
        return "part"
    return "difference" if _is_difference(fact, before, behind) else "amount"


def _rate(side: Side, fact: Fact, behind: list[str]) -> str:
    """Say for each of what a figure is: "rate day" of "40 a day"; "" where it is for all."""
    if behind[:1] in (["a"], ["an"]) and behind[1:2] and behind[1] in _SPANS:
        return f"rate {behind[1]}"
    if any(norm in ("per", "every", "each") for norm in behind[:3]):
        return next((f"rate {norm}" for norm in behind[:4] if norm in _SPANS), "rate")
    one_by_one = behind[:3] == ["at", "a", "time"] or "apiece" in behind[:2]
    return "rate each" if one_by_one or "each" in _before(side, fact) else ""


def _is_difference(fact: Fact, before: list[str], behind: list[str]) -> bool:
    """Whether a figure is one between two others: "up 600 euros", "a lead of 12 points"."""
    if fact.kind == "money":
        if not _CHANGED.isdisjoint(before):
            return True
    elif (before[-1:] in (["of"], ["by"]) and before[0] in _GAPS) or behind[:1] == ["short"]:
        return True
    compared = "than" in behind and any(norm.endswith(_COMPARED) for norm in behind[:2])
    return compared or behind[:1] in (["above"], ["below"])


def following(side: Side, fact: Fact) -> set[str]:
    """Return the telling words right behind a figure: "$43 million in federal taxes"."""
    stems: set[str] = set()
    for token in side.claim.tokens[side.stretch(fact.start, fact.end).last + 1 :][:5]:
        if token.norm == '"':
            continue
        if not token.word or token.norm in CLAUSE_WORDS:
            break
        if token.level >= LEAST_LEVEL:
            stems.add(token.stem)
    return stems
