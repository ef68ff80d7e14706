"""What one article negates and the other affirms, in the same word or a near one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from crosscheck.judging.denials import Denial, denials
from crosscheck.judging.doers import subject_of
from crosscheck.judging.interface import Candidate, Pair, Side, Stretch, ends_clause, is_marked
from crosscheck.judging.none_or_some import (
    as_none,
    counted,
    figure_of,
    is_counted,
    is_of_another_count,
)
from crosscheck.judging.polarity_shared import (
    NEAR,
    OF_ONE,
    are_one,
    candidate_between,
    is_beside_negation,
    is_left_open,
    of_token,
)
from crosscheck.judging.sameness import same_deed, same_name
from crosscheck.judging.slots import answered, is_telling
from crosscheck.judging.utterances import have_two_speakers
from crosscheck.judging.verbs import is_past, is_verb
from crosscheck.lexicon.grammar import AUXILIARIES, BE, DETERMINERS, HAVE, POSSESSIVES, PREPOSITIONS
from crosscheck.lexicon.negation import IMPLICIT
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Fact
from crosscheck.relatives import relatives

_BESIDE = 2
"""Tokens from a negation to a word right behind it, "was" or "has" between them."""
_OTHER_WORD = 0.6
"""What is left of plainness where the other side says it in another word."""
_OTHER_USE = 0.6
"""What is left of plainness where one side names as a thing what the other says somebody does."""
_SELF = frozenset(("i", "he", "she", "we"))
_WITH = frozenset(("with", "using", "got", "gets", "received"))
_ABOUT = frozenset(("on", "for", "about", "against", "with", "to"))
_AWAITING = frozenset(
    "need needs needed awaits awaiting await pending requires require lacks lacked seeks".split()
)
_AT_TIMES = frozenset(("occasionally", "sometimes", "often", "usually", "frequently"))
"""What happens at times may not happen once: he did occasionally respond."""
_LISTING = frozenset((",", "and", "or"))
_OFFERING = frozenset("invit offer request propos call demand appeal claim accus charg ask".split())
"""Stems of what is done all the same where somebody refuses it."""
_ASKING = frozenset("whether if when where how why who what which".split())
_BEFORE_NOUN = (DETERMINERS | POSSESSIVES | PREPOSITIONS) - {"to"}


def negated(pair: Pair) -> Iterator[Candidate]:
    """Propose each word that one claim negates and the other affirms."""
    by_two = have_two_speakers(pair)
    for mine, other, swapped in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        for denial in denials(mine):
            place = _answer(denial, other)
            if place is None or (by_two and _are_of_speakers((mine, denial.place), (other, place))):
                continue
            word = _with_cue(denial.cue, denial.place)
            shown, compared = (denial.cue, counted(other, place)), (word, of_token(place))
            if swapped:
                shown, compared = shown[::-1], compared[::-1]
            covered = answered(mine, word, other)
            subjects = _subject(denial), subject_of(other, place)
            if _are_two_people(*subjects):
                continue
            if are_one(*subjects):
                covered = max(covered, OF_ONE)
            plain = _plainness(denial, other, place)
            found = candidate_between(pair, shown, compared, covered, plain)
            yield as_none(pair, found, figure_of(other, place))


def _answer(denial: Denial, other: Side) -> int | None:
    """Return where the other claim says that what is denied is so, if it does."""
    mine, target = denial.side, denial.place
    word = _same_word(mine, target, other)
    if word is None or not _is_affirmed(other, word) or _denies_too(mine, denial.cue, other):
        return None
    place = other.places[word][0]
    beside_the_point = (
        (denial.thing and not _is_done(other, place))
        or _is_the_first_since(denial, other)
        or _is_speech(denial, other, place)
        or _ends_headline(other, place)
        or (denial.fact.text.lower() == "without" and not _is_had(other, place))
        or _is_of_another_object(mine, target, other, place)
        or _is_by_anybody(denial, other, place)
        or (_is_by_the_way(other, place) and not _is_noun(mine, target))
        or is_of_another_count(figure_of(mine, target), figure_of(other, place))
    )
    return None if beside_the_point else place


def _is_speech(denial: Denial, other: Side, place: int) -> bool:
    """Whether one side would not say something, and the other only says that he said another."""
    tokens = denial.side.claim.tokens
    asked = [t.norm for t in tokens[denial.place + 1 : denial.place + 2]]
    says = SAYING.get(other.claim.tokens[place].norm) == "neutral"
    return says and (is_marked(denial.fact, "implicit") or not _ASKING.isdisjoint(asked))


def _is_the_first_since(denial: Denial, other: Side) -> bool:
    """Whether there was none since then until now: "none since 2009", "the first since 2009"."""
    ours, theirs = ({t.norm for t in side.claim.tokens} for side in (denial.side, other))
    return "since" in ours & theirs and not {"first", "last"}.isdisjoint(theirs)


def _ends_headline(side: Side, place: int) -> bool:
    """Whether it is the noun that ends a headline: "Steele to Announce Decision on R.N.C. Run"."""
    tokens = side.claim.tokens
    last = all(not token.word for token in tokens[place + 1 :])
    before = tokens[place - 1].norm if place else ""
    return side.claim.heading and last and before not in AUXILIARIES and before != "to"


def _plainness(denial: Denial, other: Side, place: int) -> float:
    """Say how plain it is, 0 to 1: less in other words, in another use, inside a quotation."""
    plain = 0.5 if is_marked(denial.fact, "quoted") else 1.0
    if other.claim.tokens[place].stem != denial.fact.value:
        plain *= _OTHER_WORD
    if _is_noun(denial.side, denial.place) != (_is_noun(other, place) or is_counted(other, place)):
        plain *= _OTHER_USE
    return plain


def _subject(denial: Denial) -> Fact | None:
    """Return who does not do it, or denies, refuses or rules out doing it."""
    said = subject_of(denial.side, denial.place)
    return said if said is not None else subject_of(denial.side, denial.cue.first)


def _are_two_people(ours: Fact | None, theirs: Fact | None) -> bool:
    """Whether one person is said to do it, and another not to do it."""
    people = [fact for fact in (ours, theirs) if fact is not None and fact.unit == "person"]
    return len(people) > 1 and not same_name(people[0], people[1])


def _with_cue(cue: Stretch, target: int) -> Stretch:
    """Return what is negated, with its negation where that stands close by: "no one was hurt"."""
    return Stretch(cue.first, target) if target - cue.last <= _BESIDE else of_token(target)


def _same_word(mine: Side, target: int, other: Side) -> str | None:
    """Return the stem of a word, or of what is done the nearest relative, that a claim has.

    To start is to begin; but a thing that is no ferry may well be a boat.
    """
    stem = mine.claim.tokens[target].stem
    if _is_noun(mine, target) and stem not in other.places:
        return None
    return same_deed(stem, other.places)


def _is_affirmed(side: Side, stem: str) -> bool:
    """Whether a claim says what the other one negates, without a negation of its own."""
    if any(_may_negate(side, f, stem) for f in side.group_facts("negation")):
        return False  # what one side negates, the other may negate in other words
    return not any(
        is_beside_negation(side, place) or is_left_open(side, place) or _is_partly_so(side, place)
        for place in side.places[stem]
    )


def _may_negate(side: Side, fact: Fact, stem: str) -> bool:
    """Whether a negation in the row may be of this word, in other words than the other side's."""
    if _cue_stem(side, fact) == stem:
        return False
    if not fact.value or fact.value == stem or fact.value in relatives(stem):
        return True
    if not side.claim.start <= fact.start < side.claim.end:
        return False
    word = side.claim.tokens[side.places[stem][0]]
    # read it, but denied that
    return not (is_marked(fact, "implicit") and side.breaks_between(word.end, fact.start))


def _is_partly_so(side: Side, place: int) -> bool:
    """Whether a thing is only needed, awaited, or so at times: "still needs the approval"."""
    before = side.claim.tokens[max(0, place - NEAR) : place]
    return any(token.norm in _AWAITING or token.norm in _AT_TIMES for token in before)


def _is_of_another_object(mine: Side, target: int, other: Side, place: int) -> bool:
    """Whether each says of another thing: "agreed on the border", "did not agree on fishing"."""
    ours, theirs = _objects(mine, target), _objects(other, place)
    return bool(ours and theirs) and all(theirs.isdisjoint((x, *relatives(x))) for x in ours)


def _objects(side: Side, place: int) -> set[str]:
    """Return the telling words behind "on", "for" and the like, right behind a verb."""
    tokens = side.claim.tokens
    if place + 1 >= len(tokens) or tokens[place + 1].norm not in _ABOUT:
        return set()
    rest = takewhile(lambda n: not ends_clause(side.claim, n), range(place + 2, len(tokens)))
    return {tokens[n].stem for n in rest if is_telling(tokens[n])}


def _is_had(side: Side, place: int) -> bool:
    """Whether what the other side is without is said to be there: "with", "has", "had"."""
    before = side.claim.tokens[max(0, place - NEAR) : place]
    return any(token.norm in HAVE or token.norm in _WITH for token in before)


def _denies_too(mine: Side, cue: Stretch, other: Side) -> bool:
    """Whether the other side denies in the same word, wherever: "failed to get", "failure"."""
    kind = IMPLICIT.get(mine.claim.tokens[cue.first].norm)
    return kind is not None and any(IMPLICIT.get(t.norm) == kind for t in other.claim.tokens)


def _is_noun(side: Side, place: int) -> bool:
    """Whether a word is a thing here, not what somebody does: "the veto", "a singer and actor"."""
    tokens = side.claim.tokens
    if not place or tokens[place - 1].norm not in _LISTING:
        return place > 0 and tokens[place - 1].norm in _BEFORE_NOUN
    for index in range(place - 1, max(-1, place - 1 - NEAR), -1):
        if tokens[index].norm in _BEFORE_NOUN:
            return not is_verb(tokens, place)
        if tokens[index].norm == "to" or is_verb(tokens, index):
            return False
    return False


def _are_of_speakers(*verbs: tuple[Side, int]) -> bool:
    """Whether each speaker speaks of what he or she does: "I will not back him", "she would"."""
    return all(
        any(token.norm.split("'")[0] in _SELF for token in side.claim.tokens[max(0, n - NEAR) : n])
        for side, n in verbs
    )


def _is_by_anybody(denial: Denial, other: Side, place: int) -> bool:
    """Whether one side says who did not do it, the other only that it was done."""
    if _is_passive(denial.side, denial.place) or not _is_passive(other, place):
        return False
    first = denial.cue.first
    before = [token.norm for token in denial.side.claim.tokens[max(0, first - _BESIDE) : first]]
    said = subject_of(denial.side, first)
    return not _SELF.isdisjoint(before) or (said is not None and said.unit in ("person", "pronoun"))


def _is_passive(side: Side, place: int) -> bool:
    """Whether a form of "to be" stands before a past form: was sent."""
    before = [t.norm for t in side.claim.tokens[max(0, place - _BESIDE) : place]]
    return not BE.isdisjoint(before) and is_past(side.claim.tokens[place])


def _is_by_the_way(side: Side, place: int) -> bool:
    """Whether a word only says how something is done: "he said in response"."""
    return place > 0 and side.claim.tokens[place - 1].norm == "in"


def _cue_stem(side: Side, fact: Fact) -> str:
    """Return the stem of the word that negates: "denied it" is what "did not deny it" negates."""
    return next((t.stem for c in side.group for t in c.tokens if t.start == fact.start), "")


def _is_done(side: Side, place: int) -> bool:
    """Whether a word is what somebody does ("agreed to talk"); he may invite, and be refused."""
    tokens = side.claim.tokens
    if tokens[place].stem in _OFFERING:
        return False
    return is_verb(tokens, place) or (place > 0 and tokens[place - 1].norm == "to")
