"""Crossed roles: one article says who beat, bought or replaced whom, the other the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.judging.interface import Candidate, Evidence, Pair, Side, Stretch
from crosscheck.judging.polarity_shared import FIGURES
from crosscheck.judging.sameness import same_name
from crosscheck.judging.slots import evidence
from crosscheck.judging.whereabouts import ADJECTIVE
from crosscheck.lexicon.certainty import MODAL, PLANNED_TO
from crosscheck.lexicon.contests import CONTESTS, LOSING
from crosscheck.lexicon.grammar import ADVERBS, BE, HAVE, PREPOSITIONS
from crosscheck.lexicon.weekdays import WEEKDAYS
from crosscheck.model import Fact, Token

_REACH = 5
"""Tokens from a verb to "to" or "by": lost 3-1 to, was beaten 3-1 by."""
_BESIDE = 4
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
        signs._replace(context=max(signs.context, _FRAME), clause=max(signs.clause, _FRAME)),
    )


class _Parties(NamedTuple):
    """The names of a claim, and the countries and towns that play, buy and follow."""

    by_start: dict[int, Fact]
    by_end: dict[int, Fact]


def _contests(side: Side) -> Iterator[_Contest]:
    """Yield what the verbs of a claim say of two parties."""
    facts = [fact for fact in side.facts("name", "place") if fact.unit != ADJECTIVE]
    parties = _Parties({f.start: f for f in facts}, {f.end: f for f in facts})
    tokens = side.claim.tokens
    for place, token in enumerate(tokens):
        lost = token.stem in LOSING
        deed = "overcoming" if lost else CONTESTS.get(token.stem, "")
        if not deed:
            continue
        passive = not lost and _is_behind_be(side, place) and not token.norm.endswith("ing")
        link = "to" if lost else "by" if passive else ""
        behind = _behind(side, parties, _link_place(side, place, link) if link else place)
        before = _before(side, parties, place)
        if before and behind:
            doer, other = (behind, before) if link else (before, behind)
            yield _Contest(deed, doer, other, side.stretch(before.start, behind.end))


def _is_behind_be(side: Side, place: int) -> bool:
    before = side.claim.tokens[max(0, place - 2) : place]
    return any(token.norm in BE for token in before)


def _link_place(side: Side, place: int, link: str) -> int | None:
    """Return where "to" or "by" stands after a verb."""
    tokens = side.claim.tokens
    reach = range(place + 1, min(len(tokens), place + 1 + _REACH))
    return next((n for n in reach if tokens[n].norm == link), None)


def _behind(side: Side, parties: _Parties, place: int | None) -> Fact | None:
    """Return who stands right behind a word, but for a few that begin nothing else."""
    if place is None:
        return None
    for token in side.claim.tokens[place + 1 : place + 1 + _BESIDE]:
        if token.start in parties.by_start:
            return parties.by_start[token.start]
        if not token.word or token.norm in PREPOSITIONS:
            return None
    return None


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
