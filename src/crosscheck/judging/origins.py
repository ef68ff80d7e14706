"""Who a claim ultimately comes from: named speakers, and the agencies that carried them.

    SEOUL (Yonhap) -- Kim will come in May, a diplomat said.    diplomat, Yonhap
    He would travel by train.                                   leans on it: diplomat, Yonhap
    The dam held, officials said.                               officials are nobody in particular

An agency's dateline holds until the next one; an article signed by one agency is all its own.
What stands word for word in several sources comes from one text, whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosscheck.judging.wire_copy import SAME_WORDING, same_wording
from crosscheck.lexicon.agencies import AGENCIES, AGENCY_OF
from crosscheck.lexicon.speech import ROLES
from crosscheck.lexicon.titles import TITLES
from crosscheck.model import Attribution, Claim, Reason, Source

_SIGNED: frozenset[Reason] = frozenset(("agency-tag", "source-label", "copyright", "byline"))
"""Lines that may name the agency of a whole article."""
_LEANS = frozenset(("would", "wouldn't"))
"""Reported speech goes on: "They would be paid in May." """


class Origins:
    """Who the claims of one story come from."""

    def __init__(self, sources: Sequence[Source], of_source: Mapping[str, Sequence[Claim]]) -> None:
        """Look through each source once; ``of_source`` holds its claims in text order."""
        self._claims = of_source
        self._index = {claim.id: i for own in of_source.values() for i, claim in enumerate(own)}
        self._agency = {source.id: _signature(source) for source in sources}
        self._dateline = {source.id: _datelines(source) for source in sources}

    def of(self, claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
        """Return, for each source, the speakers and agencies behind its claims, in order."""
        members: dict[str, list[Claim]] = {}
        for claim in claims:
            members.setdefault(claim.source, []).append(claim)
        found = {
            source: dict.fromkeys(name for claim in own for name in self._names(claim))
            for source, own in members.items()
        }
        for copies in _copies(members):
            _join([found[source] for source in copies])
        return {source: tuple(names) for source, names in found.items()}

    def _names(self, claim: Claim) -> Iterator[str]:
        """Yield the speaker and the agencies of one claim."""
        said = claim.attribution or self._leant_on(claim)
        if said and said.speaker:
            yield said.speaker
        if said and said.via:
            yield said.via
        agency = self._dateline[claim.source][claim.block] or self._agency[claim.source]
        if agency:
            yield agency

    def _leant_on(self, claim: Claim) -> Attribution | None:
        """Return whose words go on in claims with "would" behind them in one paragraph."""
        story, index = self._claims[claim.source], self._index[claim.id]
        while not story[index].attribution and _goes_on(story[index]) and index:
            index -= 1
            if story[index].block != claim.block:
                return None
        return story[index].attribution


def shared_origin(origins: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the origins that all sides go back to: these are one witness, not several.

    A speaker whom one side calls by a fuller name is named so.
    """
    sides = list(origins.values())
    if len(sides) < 2:
        return ()
    shared: dict[str, None] = {}
    for name in (name for names in sides for name in names):
        forms = [[other for other in names if _is_same(name, other)] for names in sides]
        if all(forms) and not _is_anybody(name):
            shared[max((form for some in forms for form in some), key=_fullness)] = None
    return tuple(shared)


def _goes_on(claim: Claim) -> bool:
    return any(token.norm in _LEANS for token in claim.tokens)


def _datelines(source: Source) -> list[str | None]:
    """Return for each block the agency of the dateline that stands last before or in it."""
    found: list[str | None] = []
    for block in source.blocks:
        found.append(block.via or (found[-1] if found else None))
    return found


def _signature(source: Source) -> str | None:
    """Return the one agency that signs the article; several supplied no more than parts of it."""
    found = {
        agency
        for block in source.blocks
        if block.reason in _SIGNED
        for agency in _agencies(source.text[block.start : block.end])
    }
    return min(found) if len(found) == 1 else None


def _agencies(line: str) -> Iterable[str]:
    for stretch in re.findall(r"[\w -]+", line):
        words = stretch.split()
        for first in range(len(words)):
            for last in range(len(words), first, -1):
                name = AGENCY_OF.get(" ".join(words[first:last]))
                if name:
                    yield name


def _copies(members: Mapping[str, Sequence[Claim]]) -> list[list[str]]:
    """Return the sources that print one text, together: A like B, and B like C."""
    groups: list[list[str]] = []
    for source in members:
        alike = [g for g in groups if any(same_wording(members[o], members[source]) for o in g)]
        groups = [group for group in groups if group not in alike]
        groups.append([*(other for group in alike for other in group), source])
    return [group for group in groups if len(group) > 1]


def _join(copies: Sequence[dict[str, None]]) -> None:
    """Say of sources that they print one text; who names no agency has that of the others."""
    agencies = sorted({name for own in copies for name in own if name in AGENCIES})
    for own in copies:
        if not any(name in AGENCIES for name in own):
            own.update(dict.fromkeys(agencies))
        own[SAME_WORDING] = None


def _is_same(name: str, other: str) -> bool:
    """Whether two names are one: Ada Berg, Berg."""
    if name == other:
        return True
    first, second = name.split(), other.split()
    people = name.istitle() and other.istitle() and not {name, other} & AGENCIES.keys()
    subset = set(first) <= set(second) or set(second) <= set(first)
    return people and first[-1] == second[-1] and subset


def _fullness(name: str) -> tuple[int, str]:
    return len(name), name


def _is_anybody(name: str) -> bool:
    """Tell officials and "spokesman", who may be different people, from a Kremlin spokesman."""
    words = name.lower().split()
    vague = ROLES | TITLES
    return len(words) == 1 and name != "police" and (words[0] in vague or words[0] + "s" in vague)
