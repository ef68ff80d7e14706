"""Crossed roles: one article says who beat, bought or replaced whom, the other the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.judging.interface import Candidate, Evidence, Pair, Side, Stretch
from crosscheck.judging.polarity_shared import FIGURES
from crosscheck.judging.sameness import same_name
from crosscheck.judging.slots import evidence, is_telling
from crosscheck.judging.verbs import is_verb
from crosscheck.judging.whereabouts import ADJECTIVE
from crosscheck.lexicon.certainty import MODAL, PLANNED_TO
from crosscheck.lexicon.contests import CONTESTS, LOSING, WINNING
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE, PREPOSITIONS
from crosscheck.lexicon.weekdays import WEEKDAYS
from crosscheck.model import Fact, Token

_REACH = {"to": 5, "by": 5, "over": 1, "from": 8}
"""Tokens from a deed to such a word: lost 3-1 to, was beaten 3-1 by, bought the gas fields from."""
_BESIDE = 6
"""Tokens from a verb to whoever bears it: beat the former champions Sweden."""
_FRAME = 0.8
"""How well the surroundings of two names fit that do one thing to each other."""
_LEAST = 0.5
"""Least share of the claims' other words in common: teams meet again, and again."""


class _Contest(NamedTuple):
    """Who did to whom what cannot be so the other way round."""

    deed: str
    doer: Fact
    other: Fact
    told: Stretch
    """From the one party to the other: "Norway were beaten 3-1 by Sweden"."""


def crossed(pair: Pair) -> Iterator[Candidate]:
    """Propose each two parties of which either article has the one overcome the other."""
    if _are_two_meetings(pair):
        return
    theirs = list(_contests(pair.b))
    for mine in _contests(pair.a):
        for yours in theirs:
            if mine.deed != yours.deed or same_name(mine.doer, yours.doer):
                continue
            if not same_name(mine.doer, yours.other) or not same_name(mine.other, yours.doer):
                continue
            signs = evidence(pair, mine.told, yours.told, 1.0, 1.0)
            if signs.whole >= _LEAST or not signs.whole:
                yield _candidate(pair, mine, yours, signs)


def _are_two_meetings(pair: Pair) -> bool:
    """Whether both give figures, and none in common: won 3-1 in May, lost 2-0 in June."""
    ours, theirs = ({f.value for f in side.facts(*FIGURES)} for side in (pair.a, pair.b))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _candidate(pair: Pair, mine: _Contest, yours: _Contest, signs: Evidence) -> Candidate:
    texts = pair.a.text(mine.told), pair.b.text(yours.told)
    return Candidate(
        "name",
        texts,
        ((pair.a.span(mine.told),), (pair.b.span(yours.told),)),
        f"{pair.a.letter} says {texts[0]}, {pair.b.letter} says {texts[1]}.",
        signs.at_least(context=_FRAME, clause=_FRAME),
    )


class _Parties(NamedTuple):
    """The names of a claim, and the countries and towns that play, buy and follow."""

    by_start: dict[int, Fact]
    by_end: dict[int, Fact]


def _contests(side: Side) -> Iterator[_Contest]:
    """Yield what the verbs of a claim say of two parties."""
    facts = [fact for fact in side.facts("name", "place") if fact.unit != ADJECTIVE]
    if not facts:
        return
    parties = _Parties({f.start: f for f in facts}, {f.end: f for f in facts})
    tokens = side.claim.tokens
    for place, token in enumerate(tokens):
        deed, link = _deed(side, place)
        if not deed:
            continue
        behind = _behind(side, parties, _link_place(side, place, link) if link else place)
        before = facts[0] if link == "over" else _before(side, parties, place)
        if before and behind and before.end <= token.start:
            doer, other = (behind, before) if link in ("to", "by") else (before, behind)
            yield _Contest(deed, doer, other, side.stretch(before.start, behind.end))
        elif before and deed == "taking over" and not link:
            seller = _behind(side, parties, _link_place(side, place, "from"))
            if seller:
                told = side.stretch(before.start, seller.end)
                yield _Contest("buying from", before, seller, told)


def _deed(side: Side, place: int) -> tuple[str, str]:
    """Return which contest a word tells, and the word that leads to the second party, if any.

    With "to" and "by" the second party is the doer; of "a win over Sweden" it bears the deed.
    """
    token = side.claim.tokens[place]
    if token.stem in WINNING:
        behind = side.claim.tokens[place + 1 : place + 2]
        return ("overcoming", "over") if [t.norm for t in behind] == ["over"] else ("", "")
    if token.stem in LOSING:
        return "overcoming", "to"
    passive = _is_behind_be(side, place) and not token.norm.endswith("ing")
    return CONTESTS.get(token.stem, ""), "by" if passive else ""


def _is_behind_be(side: Side, place: int) -> bool:
    before = side.claim.tokens[max(0, place - 2) : place]
    return any(token.norm in BE for token in before)


def _link_place(side: Side, place: int, link: str) -> int | None:
    """Return where "to", "by" and the like stand after a deed."""
    tokens = side.claim.tokens
    reach = range(place + 1, min(len(tokens), place + 1 + _REACH[link]))
    return next((n for n in reach if tokens[n].norm == link), None)


def _behind(side: Side, parties: _Parties, place: int | None) -> Fact | None:
    """Return who stands right behind a word, but for a few that begin nothing else."""
    if place is None:
        return None
    for token in side.claim.tokens[place + 1 : place + 1 + _BESIDE]:
        party = parties.by_start.get(token.start)
        if party and not _describes(side, party):
            return party
        if not token.word or token.norm in PREPOSITIONS:
            return None
    return None


def _describes(side: Side, party: Fact) -> bool:
    """Whether a name only says of what the word behind it is: Germany's Vogt, North Sea gas."""
    last = side.stretch(party.start, party.end).last
    behind = side.claim.tokens[last + 1 : last + 2]
    if not behind or behind[0].norm == "'s":
        return bool(behind)
    token = behind[0]
    noun = is_telling(token) and token.norm.isalpha() and not token.capital
    return noun and not is_verb(side.claim.tokens, last + 1)


def _before(side: Side, parties: _Parties, place: int) -> Fact | None:
    """Return who stands right before a verb, its auxiliaries and what leads to it."""
    tokens = side.claim.tokens
    at = place - 1
    while at >= 0 and _leads(tokens[at]):
        at -= 1
    if at < 0:
        return None
    if tokens[at].norm != "it":
        return parties.by_end.get(tokens[at].end)
    by = side.claim.attribution  # Tessera said that it was buying Norwood
    return parties.by_start.get(by.start) if by else None


def _leads(token: Token) -> bool:
    """Whether a word may stand between who does a thing and the verb: "agreed on Monday to"."""
    norm = token.norm
    if norm in BE | HAVE | ADVERBS or norm.endswith("ly") or norm in MODAL or norm in PLANNED_TO:
        return True
    return norm in ("to", "on") or norm in WEEKDAYS
