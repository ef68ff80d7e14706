"""name: the articles name different people or organisations in the same role.

Why: the wrong name in a report is the error that hurts most.

Diverges:
    "Ana Diaz won the race in Oslo."     "Eva Moreno won the race in Oslo."
    "He told Channel Nine on Monday."    "He told Radio Seven on Monday."
    "Ana Diaz beat Eva Moreno in Oslo."  "Eva Moreno beat Ana Diaz in Oslo."

Agrees:
    "Senator Diaz spoke."                "Ana M. Diaz spoke."            title, initial
    "Park Geun-hye came."                "Park Guen-hye came."           spelling
    "The FBI opened a case."             "The Federal Bureau of ..."     acronym
    "Ana Diaz and Eva Moreno met."       "Eva Moreno met Ana Diaz."      order
    "Ana Diaz and Jo Lu sang in Oslo."   "Eva Roa and Jo Lu sang in Oslo." part of a list
    "It was designed by Ana Diaz."       "It was built by Jo Lu."         two parts
    "The director, Ana Diaz, spoke."     "The deputy director, Jo Lu, spoke." two offices
    "Ana Diaz accused the bank of lying." "Jo Lu accused the bank of lying."  what many may do

A name that only one side gives is never a divergence. Ignore the kind with --ignore name.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.crossed import crossed
from crosscheck.judging.doers import does_as_others_may, play_two_parts
from crosscheck.judging.entities import leftovers
from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.offices import are_of_two_bodies, holders_of_one
from crosscheck.judging.proposing import candidate_of, known_in_row
from crosscheck.judging.sameness import location_sort, same_name
from crosscheck.judging.slots import SAME_NEIGHBOUR
from crosscheck.judging.utterances import common_quotation, have_two_speakers, listeners
from crosscheck.judging.verbs import has_verb
from crosscheck.lexicon.speech import SAYING
from crosscheck.lexicon.titles import PERSON_NOUNS, TITLES
from crosscheck.model import Fact

_SECOND = frozenset(("deputy", "vice", "former", "acting", "assistant", "interim", "associate"))
"""Whoever they stand before does not hold the office itself."""
_HELD_BY_ONE = frozenset(
    """
    president premier chancellor governor mayor chairman chairwoman chairperson ceo coach
    principal rector dean bishop archbishop pope king queen commissioner treasurer conductor owner
    founder headmaster headteacher
    """.split()
)
"""Offices of which a body has one."""
_OFFICE = 0.8
"""How well the surroundings of two names fit that hold one office."""
_APPOSITION = 7
"""Tokens behind a name that may say what office it holds."""
_HE_OR_SHE = frozenset(("he", "she"))
_HIS_OR_HER = frozenset(("his", "her"))


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two names that are left over on the two sides."""
    speakers = [
        (c.attribution.start, c.attribution.end)
        for side in (pair.a, pair.b)
        for c in side.group
        if c.attribution
    ]

    of_two = have_two_speakers(pair)

    def usable(side: Side, fact: Fact) -> bool:
        """Who speaks is a matter of attribution; pronouns may be resolved wrong."""
        return (
            fact.kind == "name"
            and fact.unit not in ("pronoun", "role")
            and not any(start <= fact.start < end for start, end in speakers)
            and not (fact.unit is None and location_sort(side, fact))
            and not (of_two and _describes_speaker(side, fact))
            and not does_as_others_may(side, fact)
        )

    for x, y in holders_of_one(pair):
        yield _in_one_office(candidate_of(pair, "name", (x, y), ("name",), 1.0, 1.0))
    yield from crossed(pair)
    hosts = listeners(pair.a.claim), listeners(pair.b.claim)
    yield from _interviews(pair, *hosts)
    for candidate in leftovers(pair, "name", same_name, usable):
        if not candidate.facts or not _are_of_one_sort(*candidate.facts):
            continue
        x, y = candidate.facts
        told = x in hosts[0], y in hosts[1]
        if told[0] != told[1] or (all(told) and x.unit != y.unit):
            continue  # told Eva Moreno, of Radio Seven
        if _may_be_meant(pair.a, y, pair.b) or _may_be_meant(pair.b, x, pair.a):
            continue
        if play_two_parts(pair, x, y):
            continue
        if _is_listed(pair.a, x) or _is_listed(pair.b, y):
            continue
        if are_of_two_bodies(pair, x, y):
            continue
        titles = _title(pair.a, x), _title(pair.b, y)
        if _are_of_two_offices(*titles):
            continue
        if titles[0] == titles[1] and titles[0] in _HELD_BY_ONE:
            yield _in_one_office(candidate)
        elif not all(titles) or titles[0] == titles[1] or _is_in_one_slot(candidate):
            yield candidate


def _interviews(pair: Pair, ours: list[Fact], theirs: list[Fact]) -> Iterator[Candidate]:
    """Propose the outlets of two interviews in which one and the same thing was said."""
    outlets = [[host for host in hosts if host.unit != "person"] for hosts in (ours, theirs)]
    if [len(own) for own in outlets] != [1, 1] or not common_quotation(pair):
        return
    (x,), (y,) = outlets
    if same_name(x, y) or known_in_row(pair, (x, y), ("name",), same_name):
        return
    found = candidate_of(pair, "name", (x, y), ("name",), 1.0, 1.0)
    yield found._replace(evidence=found.evidence._replace(context=1.0, clause=1.0))


def _describes_speaker(side: Side, fact: Fact) -> bool:
    """Whether a name says who the speaker is: "Jo Lu, chairman for Bibb County, said"."""
    by = side.claim.attribution
    if not by or fact.start < by.end:
        return False
    between = [t for t in side.claim.tokens if by.end <= t.start < fact.start]
    return not any(t.norm in SAYING for t in between) and not has_verb(between)


def _is_listed(side: Side, fact: Fact) -> bool:
    """Whether "and" joins a name with another: of a list each article may give another part."""
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    others = [other for other in side.facts("name") if other is not fact]
    before, behind = tokens[max(0, first - 2) : first], tokens[last + 1 : last + 3]
    return (
        len(before) == 2
        and before[1].norm == "and"
        and any(other.end == before[0].end for other in others)
    ) or (
        len(behind) == 2
        and behind[0].norm == "and"
        and any(other.start == behind[1].start for other in others)
    )


def _is_in_one_slot(candidate: Candidate) -> bool:
    return candidate.evidence.tight >= SAME_NEIGHBOUR


def _in_one_office(candidate: Candidate) -> Candidate:
    """Say that two names fill one slot: who holds the same office of one body."""
    signs = candidate.evidence.at_least(context=_OFFICE, clause=_OFFICE)
    return candidate._replace(evidence=signs)


def _title(side: Side, fact: Fact) -> str:
    """Return the title or job of a name.

    "Coach Mame Sarr", "the deputy director, Jo Lu", "Keith Moe, the airline's chairman,".
    """
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    before = [token.norm for token in tokens[max(0, first - 3) : first]]
    if before[-1:] == [","]:
        before.pop()
    if _is_title(before[-1:]):
        return _with_rank(before)
    behind = [token.norm for token in tokens[last + 1 : last + 3 + _APPOSITION]]
    if behind[:1] != [","]:
        return ""
    end = next((n for n, norm in enumerate(behind) if n and norm in (",", ".", ";")), 0)
    return _with_rank(behind[:end]) if _is_title(behind[:end][-1:]) else ""


def _is_title(norms: list[str]) -> bool:
    return bool(norms) and (norms[0] in TITLES or norms[0] in PERSON_NOUNS)


def _with_rank(norms: list[str]) -> str:
    """Return the last word, with "deputy" or "former" where that stands before it."""
    second = len(norms) > 1 and norms[-2] in _SECOND
    return f"{norms[-2]} {norms[-1]}" if second else norms[-1]


def _are_of_two_offices(one: str, other: str) -> bool:
    """Whether one is the director and one the deputy director."""
    return one != other and one.split()[-1:] == other.split()[-1:]


def _may_be_meant(side: Side, fact: Fact, other: Side) -> bool:
    """Whether a "he" or "his" of nobody knows whom may be the person that the other side names.

    Where the other side has such a word too, the two mean each other.
    """
    person = fact.unit in ("person", None)
    return person and _has_stranger(side) and not _has_stranger(other)


def _has_stranger(side: Side) -> bool:
    """Whether a claim speaks of a "he" or "his" without a name that it could stand for."""
    names = side.facts("name")
    known = {f.start for f in names if f.unit == "pronoun"}
    people = [f.start for f in names if f.unit in ("person", None)]
    return any(
        token.norm in _HE_OR_SHE and token.start not in known
        if token.norm not in _HIS_OR_HER
        else not any(start < token.start for start in people)
        for token in side.claim.tokens
    )


def _are_of_one_sort(x: Fact, y: Fact) -> bool:
    """Whether both are people or both are not; a single word that may be anything is nobody."""
    if {x.unit, y.unit} == {"person", None}:
        return " " in (x if x.unit is None else y).value
    return x.unit == y.unit
