"""Words that contradict each other: opposites, and words of which only one can be so."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.dates import fits as same_date
from crosscheck.judging.doers import subject_of
from crosscheck.judging.interface import Candidate, Pair, Side, Stretch, ends_clause
from crosscheck.judging.polarity_shared import (
    FIGURES,
    NEAR,
    OF_ONE,
    are_one,
    candidate_between,
    is_beside_negation,
    is_left_open,
    of_token,
)
from crosscheck.judging.sameness import are_alike
from crosscheck.judging.slots import SAME_NEIGHBOUR, TELLING, answered, is_telling, tightness
from crosscheck.judging.verbs import is_verb
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE
from crosscheck.lexicon.opposites import ALSO, CONVERSE, MEASURES, OPPOSITES, RIVALS
from crosscheck.model import Fact, Span

_QUANTIFIERS = frozenset(("few", "fewer", "mani", "most", "more", "less"))
_SOME = frozenset(("some", "several", "many", "half", "most"))
_OTHERS = frozenset(("other", "others", "rest"))
_FIGURE_NEAR = 3
"""Tokens from a verb to the figure that goes with it."""
_OTHER_TIMES = frozenset(("after", "until", "before", "since"))
_BODIES = frozenset(("hous", "chamber", "court", "branch"))
_WITHIN = frozenset(("in", "of", "on", "among"))
_SCOPE_NEAR = 8
"""Tokens behind a superlative that may say of what."""
_LINKING = BE | HAVE | ADVERBS | frozenset(("remained", "remains", "stayed", "stays"))
"""Between a subject and what is said of it."""
_SAME_WORDS = 0.6
"""Two rivals (red / blue, cotton / silk) are one thing only where nearly all else is the same."""


def opposites(pair: Pair) -> Iterator[Candidate]:
    """Propose each two words that contradict each other: accepted, refused."""
    told_a, told_b = _stems(pair.a), _stems(pair.b)
    for stem, here in pair.a.places.items():
        if here[0] and pair.a.claim.tokens[here[0]].capital:
            continue  # North and South are no opposites in names
        for opposite in OPPOSITES.get(stem, ()):
            there = pair.b.places.get(opposite)
            if there is None or _is_told(stem, told_b) or _is_told(opposite, told_a):
                continue
            if _is_negated(pair.a, stem) != _is_negated(pair.b, opposite):
                continue
            stretches = of_token(here[0]), of_token(there[0])
            common = _is_common(pair, (stem, opposite), stretches)
            if common and tightness(pair, *stretches) < SAME_NEIGHBOUR:
                continue
            if not _are_said_alike(pair, here[0], there[0]) or _are_of_two(pair, stem, stretches):
                continue
            if _are_in_two_scopes(pair, here[0], there[0]):
                continue
            covered = _covered(pair, stretches)
            of_one = are_one(subject_of(pair.a, here[0]), subject_of(pair.b, there[0]))
            if of_one:
                covered = max(covered, OF_ONE)
            found = candidate_between(pair, stretches, stretches, covered, 1.0)
            yield _with_same_subject(pair, found, (here[0], there[0]), of_one)


def _with_same_subject(
    pair: Pair, found: Candidate, places: tuple[int, int], of_one: bool
) -> Candidate:
    """Say that two opposites fill one slot where one person, or one thing, is their subject."""
    signs = found.evidence
    if of_one and _have_one_object(pair, *places):
        signs = signs.at_least(context=OF_ONE, clause=OF_ONE)
    elif _share_subject(pair, *places):
        signs = signs.at_least(context=pair.link.score / 2, elsewhere=OF_ONE)
    return found._replace(evidence=signs)


def _share_subject(pair: Pair, here: int, there: int) -> bool:
    """Whether the same telling noun stands right before both: "the airport (remained) closed"."""
    ours, theirs = _noun_before(pair.a, here), _noun_before(pair.b, there)
    return bool(ours) and ours == theirs


def _noun_before(side: Side, place: int) -> str:
    """Return the stem of the noun right before a verb and its auxiliaries, "" where none is."""
    tokens = side.claim.tokens
    at = place - 1
    while at >= 0 and (tokens[at].norm in _LINKING or tokens[at].norm.endswith("ly")):
        at -= 1
    if at < 0 or not is_telling(tokens[at]) or is_verb(tokens, at):
        return ""
    return tokens[at].stem


def _is_told(stem: str, told: set[str]) -> bool:
    """Whether it is said of something else: guilty of one count, acquitted of the other."""
    return stem in told or ALSO.get(stem) in told


def _have_one_object(pair: Pair, here: int, there: int) -> bool:
    """Whether what follows two verbs is the same, maybe in another word: the bill, the measure."""
    ours, theirs = _object(pair.a, here), _object(pair.b, there)
    if ours & theirs or (ours & MEASURES and theirs & MEASURES):
        return True
    return any(are_alike(x, y) for x in ours for y in theirs)


def _object(side: Side, place: int) -> set[str]:
    """Return the telling words right behind a verb."""
    stems: set[str] = set()
    for index in range(place + 1, min(len(side.claim.tokens), place + 1 + NEAR)):
        token = side.claim.tokens[index]
        if ends_clause(side.claim, index):
            break
        if is_telling(token) or token.stem in MEASURES:
            stems.add(token.stem)
    return stems


def _are_said_alike(pair: Pair, here: int, there: int) -> bool:
    """Whether both words are said outright, or both beside a "not", or of the same time."""
    places = (pair.a, here), (pair.b, there)
    if any(_is_in_compound(*p) or is_left_open(*p) or _dwells(*p) for p in places):
        return False
    negated = {is_beside_negation(*place) for place in places}
    return len(negated) == 1 and len({_is_of_then(*place) for place in places}) == 1


def _are_of_two(pair: Pair, stem: str, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether the two words are told of two dates, groups, parties or amounts."""
    return (
        _are_of_two_dates(pair, stretches)
        or _are_of_two_groups(pair, stem, stretches)
        or _is_of_another(pair, stretches)
        or _is_by_another_amount(pair, stretches)
    )


def _is_in_compound(side: Side, place: int) -> bool:
    """Whether a hyphen stands right before a word: slow-growing corals may have declined."""
    return place > 0 and side.claim.tokens[place - 1].norm == "-"


def _dwells(side: Side, place: int) -> bool:
    """Whether it is said where somebody lives, not whether: the dead lived in Pedrosa."""
    tokens = side.claim.tokens
    behind = tokens[place + 1].norm if place + 1 < len(tokens) else ""
    return tokens[place].stem == "live" and behind in ("in", "at", "near", "on")


def _covered(pair: Pair, stretches: tuple[Stretch, Stretch]) -> float:
    """Return how much of both clauses the other claim has, the lesser of the two."""
    return min(answered(pair.a, stretches[0], pair.b), answered(pair.b, stretches[1], pair.a))


def _is_of_then(side: Side, place: int) -> bool:
    """Whether it is said of another time: "alive after five days below ground"."""
    before = side.claim.tokens[max(0, place - NEAR) : place]
    return any(token.norm in _OTHER_TIMES for token in before)


def _are_in_two_scopes(pair: Pair, here: int, there: int) -> bool:
    """Whether superlatives are of two wholes: the largest in the county, the smallest in the state.

    The upper and the lower house are two anyway.
    """
    tokens = pair.a.claim.tokens[here], pair.b.claim.tokens[there]
    if not all(token.norm.endswith("st") for token in tokens):
        bodies = (_next(pair.a, here), _next(pair.b, there))
        return bodies[0] == bodies[1] and bodies[0] in _BODIES
    ours, theirs = _scope(pair.a, here), _scope(pair.b, there)
    return bool(ours and theirs) and not any(are_alike(x, y) for x in ours for y in theirs)


def _next(side: Side, place: int) -> str:
    tokens = side.claim.tokens
    return tokens[place + 1].stem if place + 1 < len(tokens) else ""


def _scope(side: Side, place: int) -> set[str]:
    """Return the telling words behind "in" or "of" behind a superlative."""
    stems: set[str] = set()
    inside = False
    for index in range(place + 1, min(len(side.claim.tokens), place + 1 + _SCOPE_NEAR)):
        token = side.claim.tokens[index]
        if ends_clause(side.claim, index):
            break
        inside = inside or token.norm in _WITHIN
        if inside and is_telling(token):
            stems.add(token.stem)
    return stems


def _are_of_two_dates(pair: Pair, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether each has a date of its own: opened on Monday, closes on Saturday."""
    ours, theirs = (
        [f for f in side.facts("date") if _is_in_clause(side, at, f)]
        for side, at in zip((pair.a, pair.b), stretches, strict=True)
    )
    return bool(ours and theirs) and not any(same_date(x, y) for x in ours for y in theirs)


def _is_in_clause(side: Side, at: Stretch, fact: Fact) -> bool:
    """Whether no clause ends between a word and a fact."""
    first, second = sorted((side.span(at), Span(fact.start, fact.end)))
    return not side.breaks_between(first.end, second.start)


def _are_of_two_groups(pair: Pair, stem: str, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether they speak of different ones: few farmers and many traders, some and others."""
    behind = [
        side.claim.tokens[at.first + 1].stem
        for side, at in zip((pair.a, pair.b), stretches, strict=True)
        if at.first + 1 < len(side.claim.tokens)
    ]
    if stem in _QUANTIFIERS and len(set(behind)) > 1:
        return True
    before = [
        {t.norm for t in side.claim.tokens[: at.first]}
        for side, at in zip((pair.a, pair.b), stretches, strict=True)
    ]
    return any(one & _SOME and other & _OTHERS for one, other in (before, before[::-1]))


def _is_of_another(pair: Pair, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether one event is told of both its parties: "Ulsan won", "Jeonbuk lost in Ulsan"."""
    subjects = []
    for side, at in zip((pair.a, pair.b), stretches, strict=True):
        before = [t.stem for t in side.claim.tokens[: at.first] if t.capital and is_telling(t)]
        if side.claim.tokens[at.first].stem not in CONVERSE or not before:
            return False
        subjects.append(before[-1])
    return subjects[0] != subjects[1]


def _is_by_another_amount(pair: Pair, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether another figure stands beside each: "rose 1 percent", "29 percent are women"."""
    beside = [
        next((f for f in side.facts(*FIGURES) if _is_beside(side, at, f)), None)
        for side, at in zip((pair.a, pair.b), stretches, strict=True)
    ]
    return all(beside) and len({f.value for f in beside if f}) > 1


def _is_beside(side: Side, at: Stretch, fact: Fact) -> bool:
    first, last = side.stretch(fact.start, fact.end)
    return max(first - at.first, at.first - last) <= _FIGURE_NEAR


def _is_common(pair: Pair, stems: tuple[str, str], stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether either word says little by itself; "go ahead" says more than "go"."""
    tokens = (
        side.claim.tokens[stretch.first]
        for side, stretch in zip((pair.a, pair.b), stretches, strict=True)
    )
    return any(
        token.stem == stem and token.level < TELLING
        for token, stem in zip(tokens, stems, strict=True)
    )


def rivals(pair: Pair) -> Iterator[Candidate]:
    """Propose words of which a thing can be only one: cotton, silk."""
    theirs = {RIVALS[stem]: stem for stem in pair.b.places if stem in RIVALS}
    if not theirs:
        return
    told_a, told_b = _stems(pair.a), _stems(pair.b)
    for stem, here in pair.a.places.items():
        other = theirs.get(RIVALS.get(stem, -1), stem)
        if other == stem or stem in told_b or other in told_a:
            continue
        stretches = of_token(here[0]), of_token(pair.b.places[other][0])
        found = candidate_between(pair, stretches, stretches, _covered(pair, stretches), 1.0)
        same = found.evidence
        if same.tight >= SAME_NEIGHBOUR and min(same.context, same.whole) >= _SAME_WORDS:
            yield found


def _stems(side: Side) -> set[str]:
    return {t.stem for claim in side.group for t in claim.tokens}


def _is_negated(side: Side, stem: str) -> bool:
    """Whether a claim negates a word, or its object: "accept no money"."""
    if any(f.value == stem for f in side.claim.facts if f.kind == "negation"):
        return True
    tokens = side.claim.tokens
    return any(n + 1 < len(tokens) and tokens[n + 1].norm == "no" for n in side.places[stem])
