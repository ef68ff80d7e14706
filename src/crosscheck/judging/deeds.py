"""What was done to whom when: the verb that a fact goes with, by closed classes; no parser here.

    The deal was signed on Monday.     Talks about the deal began on Sunday.
                 deed      fact                             deed     fact

Two facts whose deeds differ are told of two events, or of two roles in one.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.interface import Pair, Side, ends_clause
from crosscheck.judging.sameness import mean_alike
from crosscheck.judging.slots import is_telling
from crosscheck.judging.verbs import is_verb
from crosscheck.lexicon.deeds import DEEDS
from crosscheck.lexicon.grammar import DETERMINERS, PERSONAL, PREPOSITIONS
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.lexicon.phrasal import PHRASAL
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Fact, Token
from crosscheck.relatives import relatives

_REACH = 18
"""Tokens before a fact among which the verb of its clause is looked for."""
_NEXT = 2
"""Tokens behind a date among which its verb stands: "Obama on Monday also said"."""
_OPENING = (
    PREPOSITIONS | DETERMINERS | frozenset("and but earlier late later early day week then".split())
)
"""Words before a date that opens its claim: "But later on Monday, ..."."""
_FAR = 20
"""Tokens before a fact among which its verb stands, with other phrases between."""
NEAR = 4
"""Tokens behind a name among which its verb stands."""
_LIGHT = frozenset(
    """
    be have do hold come go goe leav take make get give put run fall set turn move bring lay carri
    """.split()
)
"""With a noun or an adverb they can say anything: came off the rails, left the tracks."""
_BORN = "born"
"""No other deed means the same, be it as common as "went"."""
_DOING = frozenset(("take", "took", "make", "made", "hold", "held", "give", "gave"))
_NO_NOUN = PREPOSITIONS | DETERMINERS | PERSONAL
_IN_FORCE = frozenset(("force", "effect"))
_ON = frozenset(("on", "in", "of"))


def tell_of_two(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each of two facts goes with a deed of its own, which the other claim does not tell.

    Deeds that mean nearly the same, or stand against the same, are one: passed, approved.
    """
    if x.kind == "date" and (
        _is_of_event(pair.a, x, pair.b, y) or _is_of_event(pair.b, y, pair.a, x)
    ):
        return False
    ours = deed_of(pair.a, x) or _event_noun(pair.a, x)
    theirs = deed_of(pair.b, y) or _event_noun(pair.b, y)
    if _is_noun_of(ours, pair.a, pair.b) or _is_noun_of(theirs, pair.b, pair.a):
        return False  # will hold a hearing, will go ahead with a hearing
    return are_two(pair, ours, theirs)


def _is_noun_of(deed: Token | None, side: Side, other: Side) -> bool:
    """Whether a deed is told by a noun that the other claim has too."""
    if deed is None or deed.stem not in other.places:
        return False
    return not any(is_verb(side.claim.tokens, place) for place in side.places.get(deed.stem, ()))


def _event_noun(side: Side, fact: Fact) -> Token | None:
    """Return the noun of a deed right before a date: "the death in July of the lawmaker"."""
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    if fact.kind != "date" or first < 2 or tokens[first - 1].norm not in _ON:
        return None
    noun = tokens[first - 2]
    is_deed = noun.word and not noun.capital and not DEEDS.isdisjoint(relatives(noun.stem))
    return noun if is_deed else None


def _is_of_event(side: Side, fact: Fact, other: Side, dated: Fact) -> bool:
    """Whether a date goes with the noun that does what the other date goes with.

    "The explosion on Sunday injured seven", "an explosion tore through the mill on Saturday".
    """
    tokens = side.claim.tokens
    first = side.stretch(fact.start, fact.end).first
    deed = deed_index(other, dated)
    if first < 2 or tokens[first - 1].norm not in _ON or deed is None:
        return False
    if any(is_verb(tokens, index) for index in _before(side, fact)):
        return False
    noun = tokens[first - 2]
    before = other.claim.tokens[max(0, deed - _NEXT) : deed]
    return is_telling(noun) and not noun.capital and any(t.stem == noun.stem for t in before)


def are_two(pair: Pair, ours: Token | None, theirs: Token | None) -> bool:
    """Whether two verbs tell of two deeds: arrived, left. What is unknown tells nothing."""
    if not ours or not theirs or ours.stem == theirs.stem:
        return False
    if theirs.stem in OPPOSITES.get(ours.stem, ()) or _BORN in (ours.norm, theirs.norm):
        return True
    if {ours.stem, theirs.stem} & _LIGHT or {ours.norm, theirs.norm} <= SAYING.keys():
        return False
    if ours.stem in pair.b.places and theirs.stem in pair.a.places:
        return False
    return not mean_alike(ours.stem, theirs.stem)


def deed_index(side: Side, fact: Fact) -> int | None:
    """Return where the verb stands that a fact goes with.

    It is the nearest one before the fact in its clause; for a date also one right behind it, or
    the nearest one behind where the date opens its claim ("On Monday, ...") or a "when" follows.
    """
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    found = next((i for i in _before(side, fact) if is_verb(tokens, i)), None)
    if fact.kind != "date":
        return found
    when = any(t.norm == "when" for t in tokens[last + 1 : last + 1 + _NEXT])
    if found is not None and not when:
        return found
    opens = all(t.norm in _OPENING for t in tokens[:first])
    reach = _REACH if opens or when else _NEXT
    behind = range(last + 1, min(len(tokens), last + 1 + reach))
    return next((i for i in behind if is_verb(tokens, i)), found)


def _before(side: Side, fact: Fact) -> Iterator[int]:
    """Return the token indices before a fact in its clause, the nearest first.

    "And" may join two words there, and "before" may stand right before a time of day.
    """
    first = side.stretch(fact.start, fact.end).first
    tokens = side.claim.tokens
    days = {date.end for date in side.facts("date")}

    def joins(index: int) -> bool:
        token = tokens[index]
        of_date = token.norm == "," and token.start in days  # Monday, March 3
        return token.norm == "and" or of_date or (index == first - 1 and fact.unit == "time")

    return side.before(fact, _REACH, joins)


def deed_of(side: Side, fact: Fact) -> Token | None:
    """Return the verb that a fact goes with, "force" of "comes into force"; "came out" is one."""
    index = deed_index(side, fact)
    if index is None:
        return None
    verb, *behind = side.claim.tokens[index : index + 3]
    meaning = PHRASAL.get((verb.stem, behind[0].norm)) if behind else None
    if meaning:
        return verb._replace(stem=meaning)
    in_force = next((token for token in behind if token.norm in _IN_FORCE), None)
    if in_force and verb.stem in _LIGHT | {"enter"}:
        return in_force
    doing = fact.kind == "date" and verb.stem in _DOING
    return (_done(side, index) or verb) if doing else verb


def _done(side: Side, verb: int) -> Token | None:
    """Return the noun that says what is done: stand of "took a similar stand"."""
    tokens = side.claim.tokens
    first = verb + 1
    if first < len(tokens) and tokens[first].norm in ("a", "an"):
        first += 1
    noun = None
    for index in range(first, min(len(tokens), first + NEAR)):
        norm = tokens[index].norm
        if not tokens[index].word or tokens[index].capital or norm in _NO_NOUN:
            break
        noun = tokens[index]
    return noun


def share_deed(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both facts go with one telling verb, whatever stands between: would lend ... 430."""
    ours, theirs = _verb_before(pair.a, x), _verb_before(pair.b, y)
    if ours is None or theirs is None or ours.stem in _LIGHT or ours.norm in SAYING:
        return False
    return ours.stem == theirs.stem and is_telling(ours)


def _verb_before(side: Side, fact: Fact) -> Token | None:
    """Return the nearest verb before a fact in its claim."""
    tokens = side.claim.tokens
    places = side.before(fact, _FAR, lambda _: True)
    return next((tokens[index] for index in places if is_verb(tokens, index)), None)


def deed_of_figure(side: Side, fact: Fact) -> Token | None:
    """Return the verb that a figure goes with, before it or behind: "120 guests came"."""
    tokens = side.claim.tokens
    before = deed_of(side, fact)
    if before:
        return before
    last = side.stretch(fact.start, fact.end).last
    for index in range(last + 1, min(len(tokens), last + 1 + NEAR)):
        if ends_clause(side.claim, index):
            return None
        if is_verb(tokens, index):
            return tokens[index]
    return None
