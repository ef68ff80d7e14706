"""polarity: one article affirms what the other negates, or says the opposite.

Why: "accepted" and "refused" differ by one word and by everything else.

Diverges:
    "The board approved the plan."       "The board rejected the plan."
    "She will attend."                   "She will not attend."
    "The minister confirmed the report." "The minister denied the report."

Agrees:
    "He did not deny it."                "He admitted it."               double negation
    "Prices rose in May."                "Prices fell in June."          another period
    "It is not only costly but slow."    "It is costly."                 not only
    "Ulsan won at home to Jeonbuk."      "Jeonbuk lost at Ulsan."        winner and loser
    "They will sell unless he pays."     "They will sell if he does not pay."   unless
    "He said: 'We are not afraid.'"      "They were threatened."         inside a quotation

Ignore the kind with --ignore polarity.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from crosscheck.judging.dates import fits as same_date
from crosscheck.judging.interface import Candidate, Pair, Side, Stretch, ends_clause
from crosscheck.judging.places import ADJECTIVE
from crosscheck.judging.slots import SAME_NEIGHBOUR, answered, evidence, tightness
from crosscheck.lexicon.grammar import BE, DETERMINERS, HAVE, POSSESSIVES, PREPOSITIONS
from crosscheck.lexicon.negation import IMPLICIT, NOT
from crosscheck.lexicon.opposites import CONVERSE, OPPOSITES, RIVALS
from crosscheck.model import Fact, FactKind, Token
from crosscheck.relatives import FULL, relatives

_TELLING = 20
"""Opposites commoner than this (for / against, before / after, more / less) are prepositions and
adverbs of anything: they need the same neighbours."""
_NEAR = 5
"""Words between a negation and what it may negate."""
_QUANTIFIERS = frozenset(("few", "fewer", "mani", "most", "more", "less"))
_SOME = frozenset(("some", "several", "many", "half", "most"))
_OTHERS = frozenset(("other", "others", "rest"))
_BESIDE = 2
"""Tokens from a negation to a word right behind it, "was" or "has" between them."""
_FIGURE_NEAR = 3
"""Tokens from a verb to the figure that goes with it."""
_FIGURES: tuple[FactKind, ...] = ("number", "money", "percent")
_NEARLY_FULL = FULL - 1
"""Relatives of this grade and above say the same thing."""
_OTHER_WORD = 0.6
"""What is left of plainness where the other side says it in another word."""
_OTHER_USE = 0.6
"""What is left of plainness where one side names as a thing what the other says somebody does."""
_OTHER_TIMES = frozenset(("after", "until", "before", "since"))
_NEGATING = NOT | frozenset(
    "no non unless without stop stops stopped stopping cease ceased".split()
)
_WITH = frozenset(("with", "using", "got", "gets", "received"))
_ABOUT = frozenset(("on", "for", "about", "against", "with", "to"))
_POINTING = frozenset(("that", "this", "that's", "these", "those"))
_BEFORE_NOUN = (DETERMINERS | POSSESSIVES | PREPOSITIONS) - {"to"}
_SAME_WORDS = 0.6
"""Two rivals (red / blue, cotton / silk) are one thing only where nearly all else is the same."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose words negated on one side only, opposites, and words of which only one can be so."""
    yield from _negated(pair)
    yield from _opposites(pair)
    yield from _rivals(pair)


def _negated(pair: Pair) -> Iterator[Candidate]:
    for mine, other, swapped in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        for fact in mine.facts("negation"):
            cue = mine.stretch(fact.start, fact.end)
            target = _nearest(mine, fact.value, cue) if fact.value else None
            if target is None or not _negates_predicate(mine, fact, cue, target):
                continue
            word = _same_word(mine, target, other)
            if word is None or not _is_affirmed(other, word) or _denies_too(mine, cue, other):
                continue
            place = other.places[word][0]
            if fact.text.lower() == "without" and not _is_had(other, place):
                continue
            if _is_of_another_object(mine, target, other, place):
                continue
            if _counts(mine, target) != _counts(other, place):
                continue
            plain = _negation_plainness(fact) * (1.0 if word == fact.value else _OTHER_WORD)
            if _is_noun(mine, target) != _is_noun(other, place):
                plain *= _OTHER_USE
            denied = _with_cue(cue, target)
            shown, compared = (cue, _at(place)), (denied, _at(place))
            if swapped:
                shown, compared = shown[::-1], compared[::-1]
            yield _candidate(pair, shown, compared, answered(mine, denied, other), plain)


def _with_cue(cue: Stretch, target: int) -> Stretch:
    """Return what is negated, with its negation where that stands close by: "no one was hurt"."""
    return Stretch(cue.first, target) if target - cue.last <= _BESIDE else _at(target)


def _same_word(mine: Side, target: int, other: Side) -> str | None:
    """Return the stem of a word, or of what is done the nearest relative, that a claim has.

    To start is to begin; but a thing that is no ferry may well be a boat.
    """
    stem = mine.claim.tokens[target].stem
    if stem in other.places:
        return stem
    if _is_noun(mine, target):
        return None
    grades = {word: grade for word, grade in relatives(stem).items() if word in other.places}
    best = max(grades, key=lambda word: (grades[word], word), default="")
    return best if grades.get(best, 0) >= _NEARLY_FULL else None


def _is_affirmed(side: Side, stem: str) -> bool:
    """Whether a claim says what the other one negates, without a negation of its own."""
    if any(_cue_stem(side, f) != stem for f in side.group_facts("negation")):
        return False  # what one side negates, the other may negate in other words
    return not any(_is_beside_negation(side, place) for place in side.places[stem])


def _is_of_another_object(mine: Side, target: int, other: Side, place: int) -> bool:
    """Whether each says of another thing: "agreed on the border", "did not agree on fishing"."""
    ours, theirs = _objects(mine, target), _objects(other, place)
    return bool(ours and theirs) and not any(
        x == y or y in relatives(x) for x in ours for y in theirs
    )


def _objects(side: Side, place: int) -> set[str]:
    """Return the telling words behind "on", "for" and the like, right behind a verb."""
    tokens = side.claim.tokens
    if place + 1 >= len(tokens) or tokens[place + 1].norm not in _ABOUT:
        return set()
    rest = takewhile(lambda n: not ends_clause(side.claim, n), range(place + 2, len(tokens)))
    return {tokens[n].stem for n in rest if _is_telling(tokens[n])}


def _is_had(side: Side, place: int) -> bool:
    """Whether what the other side is without is said to be there: "with", "has", "had"."""
    before = side.claim.tokens[max(0, place - _NEAR) : place]
    return any(token.norm in HAVE or token.norm in _WITH for token in before)


def _counts(side: Side, place: int) -> str:
    """Return the value of the figure that a word goes with, "" where there is none.

    "She was not the first woman" agrees with "she was the second woman".
    """
    token = side.claim.tokens[place]
    figures = side.facts(*_FIGURES)
    return next((f.value for f in figures if f.start <= token.start < f.end), "")


def _is_of_that(side: Side, cue: Stretch) -> bool:
    """Whether only "that" or "this" is said to be not so: "That's not putting people to work"."""
    before = [token.norm for token in side.claim.tokens[: cue.first] if token.word]
    return len(before) in (1, 2) and before[0] in _POINTING and set(before[1:]) <= BE


def _is_beside_negation(side: Side, place: int) -> bool:
    """Whether "not" or "no" stands shortly before a word, whatever it negates exactly."""
    before = side.claim.tokens[max(0, place - _NEAR) : place]
    return any(token.norm in _NEGATING for token in before)


def _denies_too(mine: Side, cue: Stretch, other: Side) -> bool:
    """Whether the other side denies in the same word, wherever: "failed to get", "failure"."""
    kind = IMPLICIT.get(mine.claim.tokens[cue.first].norm)
    return kind is not None and any(IMPLICIT.get(t.norm) == kind for t in other.claim.tokens)


def _is_noun(side: Side, place: int) -> bool:
    """Whether a word is a thing here ("the veto", "of agreements"), not what somebody does."""
    return place > 0 and side.claim.tokens[place - 1].norm in _BEFORE_NOUN


def _cue_stem(side: Side, fact: Fact) -> str:
    """Return the stem of the word that negates: "denied it" is what "did not deny it" negates."""
    return next((t.stem for c in side.group for t in c.tokens if t.start == fact.start), "")


def _negates_predicate(side: Side, fact: Fact, cue: Stretch, target: int) -> bool:
    """Whether it says that something is not so: "denied that he met her", not "denied the charges".

    That the other side speaks of the charges too affirms nothing.
    """
    token = side.claim.tokens[target]
    if _is_of_that(side, cue) or (token.capital and not _is_adjective(side, token)):
        return False
    if not fact.unit or "implicit" not in fact.unit:
        return True
    behind = [t.norm for t in takewhile(_is_word, side.claim.tokens[cue.last + 1 :][:_NEAR])]
    return behind[:1] in (["to"], ["of"], ["from"]) or "that" in behind


def _is_adjective(side: Side, token: Token) -> bool:
    """Tell "not an American film" from "not America"."""
    return any(f.start == token.start and f.unit == ADJECTIVE for f in side.facts("place"))


def _is_word(token: Token) -> bool:
    return token.word


def _negation_plainness(fact: Fact) -> float:
    return 0.5 if fact.unit and "quoted" in fact.unit else 1.0


def _nearest(side: Side, stem: str, cue: Stretch) -> int | None:
    after = [i for i in side.places.get(stem, ()) if i > cue.first]
    return after[0] if after else None


def _opposites(pair: Pair) -> Iterator[Candidate]:
    told_a, told_b = _stems(pair.a), _stems(pair.b)
    for stem, here in pair.a.places.items():
        if here[0] and pair.a.claim.tokens[here[0]].capital:
            continue  # North and South are no opposites in names
        for opposite in OPPOSITES.get(stem, ()):
            there = pair.b.places.get(opposite)
            if there is None or stem in told_b or opposite in told_a:
                continue
            if _is_negated(pair.a, stem) != _is_negated(pair.b, opposite):
                continue
            if _is_beside_negation(pair.a, here[0]) != _is_beside_negation(pair.b, there[0]):
                continue
            stretches = _at(here[0]), _at(there[0])
            common = _is_common(pair, (stem, opposite), stretches)
            if common and tightness(pair, *stretches) < SAME_NEIGHBOUR:
                continue
            if _is_of_then(pair.a, here[0]) != _is_of_then(pair.b, there[0]):
                continue
            if _are_of_two_dates(pair, stretches):
                continue
            if _are_of_two_groups(pair, stem, stretches):
                continue
            if _is_of_another(pair, stretches) or _is_by_another_amount(pair, stretches):
                continue
            yield _candidate(pair, stretches, stretches, _covered(pair, stretches), 1.0)


def _covered(pair: Pair, stretches: tuple[Stretch, Stretch]) -> float:
    """Return how much of both clauses the other claim has, the lesser of the two."""
    return min(answered(pair.a, stretches[0], pair.b), answered(pair.b, stretches[1], pair.a))


def _is_of_then(side: Side, place: int) -> bool:
    """Whether it is said of another time: "alive after five days below ground"."""
    before = side.claim.tokens[max(0, place - _NEAR) : place]
    return any(token.norm in _OTHER_TIMES for token in before)


def _are_of_two_dates(pair: Pair, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether each has a date of its own: opened on Monday, closes on Saturday."""
    ours, theirs = (
        [f for f in side.facts("date") if _is_in_clause(side, at, f)]
        for side, at in zip((pair.a, pair.b), stretches, strict=True)
    )
    return bool(ours and theirs) and not any(same_date(x, y) for x in ours for y in theirs)


def _is_in_clause(side: Side, at: Stretch, fact: Fact) -> bool:
    """Whether no clause ends between a word and a fact."""
    found = side.stretch(fact.start, fact.end)
    between = range(min(at.last, found.last) + 1, max(at.first, found.first))
    return not any(ends_clause(side.claim, index) for index in between)


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
        before = [t.stem for t in side.claim.tokens[: at.first] if t.capital and _is_telling(t)]
        if side.claim.tokens[at.first].stem not in CONVERSE or not before:
            return False
        subjects.append(before[-1])
    return subjects[0] != subjects[1]


def _is_telling(token: Token) -> bool:
    return token.word and token.level >= _TELLING


def _is_by_another_amount(pair: Pair, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether another figure stands beside each: "rose 1 percent", "29 percent are women"."""
    beside = [
        next((f for f in side.facts(*_FIGURES) if _is_beside(side, at, f)), None)
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
        token.stem == stem and token.level < _TELLING
        for token, stem in zip(tokens, stems, strict=True)
    )


def _rivals(pair: Pair) -> Iterator[Candidate]:
    theirs = {RIVALS[stem]: stem for stem in pair.b.places if stem in RIVALS}
    if not theirs:
        return
    told_a, told_b = _stems(pair.a), _stems(pair.b)
    for stem, here in pair.a.places.items():
        other = theirs.get(RIVALS.get(stem, -1), stem)
        if other == stem or stem in told_b or other in told_a:
            continue
        stretches = _at(here[0]), _at(pair.b.places[other][0])
        found = _candidate(pair, stretches, stretches, _covered(pair, stretches), 1.0)
        same = found.evidence
        if same.tight >= SAME_NEIGHBOUR and min(same.context, same.whole) >= _SAME_WORDS:
            yield found


def _at(place: int) -> Stretch:
    """Return the stretch of one token."""
    return Stretch(place, place)


def _stems(side: Side) -> set[str]:
    return {t.stem for claim in side.group for t in claim.tokens}


def _is_negated(side: Side, stem: str) -> bool:
    return any(f.value == stem for f in side.claim.facts if f.kind == "negation")


def _undisturbed(pair: Pair) -> float:
    """Less than 1 where both claims negate something: what is affirmed may hide in there."""
    return 1.0 if not (pair.a.facts("negation") and pair.b.facts("negation")) else 0.3


def _candidate(
    pair: Pair,
    shown: tuple[Stretch, Stretch],
    compared: tuple[Stretch, Stretch],
    covered: float,
    plain: float,
) -> Candidate:
    spans = pair.a.span(shown[0]), pair.b.span(shown[1])
    texts = pair.a.text(shown[0]), pair.b.text(shown[1])
    return Candidate(
        "polarity",
        texts,
        ((spans[0],), (spans[1],)),
        f"{{a}} says “{texts[0]}”, {{b}} says “{texts[1]}”.",
        evidence(pair, *compared, _undisturbed(pair), covered, plain),
    )
