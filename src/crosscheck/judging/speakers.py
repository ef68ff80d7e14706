"""Who two speakers are, and whether they can be one: names, roles, and what each source adds.

Dmitry Peskov, Putin's spokesman      name: dmitry peskov    called: putin, spokesman
a Kremlin spokesman                   name: -                called: kremlin, spokesman
"""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.judging.interface import Side
from crosscheck.judging.sameness import near
from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES
from crosscheck.lexicon.grammar import DETERMINERS, PREPOSITIONS
from crosscheck.lexicon.speaker_groups import (
    ANY_BODY,
    LEADERS,
    METONYMS,
    MOUTHPIECES,
    SAME_GROUP,
    SORTS,
)
from crosscheck.lexicon.speech import BODIES, FIRMS, ROLES
from crosscheck.lexicon.titles import HARD_TITLES, PERSON_NOUNS, TITLES
from crosscheck.model import Attribution

_EMPTY = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset("and or who which senior top former unnamed anonymous who's two three".split())
)
_PLAIN = ROLES | TITLES | PERSON_NOUNS | BODIES | LEADERS | SORTS | ANY_BODY
"""Words that say what sort of speaker it is, not which one."""

_KNOWING = re.compile(r" (?:familiar|briefed|close|aware|involved|informed|with) ")
"""From here on it is only said what unnamed sources know: "a diplomat familiar with the talks"."""
_GIVEN = MALE_NAMES | FEMALE_NAMES
_FOUNDED = frozenset("institute university bank company firm group agency foundation".split())


class Speaker(NamedTuple):
    """One speaker, with all that their source says about them."""

    sort: str
    """"person" (called by name), "name" (an organisation or place), "word" (one capitalised word
    that may be either) or "role"."""
    name: frozenset[str]
    """Words of the name or of the role, with the name's other forms."""
    called: frozenset[str]
    """Words of what else their source calls a person: their roles."""
    vague: bool
    """The words leave open who it is: officials, sources, "his lawyer"."""

    @property
    def telling(self) -> frozenset[str]:
        """Words that tell them from others of their sort."""
        return frozenset(word for word in self.name | self.called if not _is_plain(word))


def speaker_of(side: Side, attribution: Attribution) -> Speaker:
    """Gather what the source says about the speaker of one of its claims."""
    value = (attribution.speaker or "").lower()
    own = side.cast.said(value)
    words = _words(_KNOWING.split(value)[0])
    called = (
        frozenset(word for fact in own for alias in fact.aliases for word in _words(alias))
        - HARD_TITLES
    )
    units = {fact.unit for fact in own} | {side.cast.unit(value)}
    others = {
        word for name in (value, *sorted(words - _PLAIN)) for word in side.cast.other_names(name)
    }
    if not called:
        units.add(_sort_by_form(attribution.speaker or "", units))
    units.add("role")
    sort = next(sort for sort in ("person", "name", "word", "role") if sort in units)
    return Speaker(
        sort,
        words | others | _places(side, attribution),
        called,
        any(fact.ambiguous for fact in own),
    )


def may_be_one(x: Speaker, y: Speaker) -> bool:
    """Whether the two can be the same speaker, or one speak for the other."""
    sorts = {x.sort, y.sort}
    if any(_may_be_any(speaker) or _is_given_name(speaker) for speaker in (x, y)):
        return True
    if sorts == {"word"}:
        return _alike(x.name | x.called, y.name | y.called)
    if sorts == {"person"}:
        return _alike(x.name - TITLES, y.name - TITLES)
    if "person" in sorts and "word" not in sorts:
        return _may_be_called(x, y) if x.sort == "person" else _may_be_called(y, x)
    # Sorts that differ may still mean one: the nuclear watchdog is the IAEA.
    return len(sorts) > 1 or _may_be_one_role(x, y)


def are_one(x: Speaker, y: Speaker) -> bool:
    """Whether the two share a word that tells them from others, or all their words."""
    if x.sort == y.sort == "person":
        return _alike(x.name - TITLES, y.name - TITLES)
    return _alike(x.telling, y.telling) or x.name == y.name


def _may_be_one_role(x: Speaker, y: Speaker) -> bool:
    if x.telling and y.telling:
        return _alike(x.telling, y.telling)
    if _speak_for_two(x, y):
        return False
    return (
        bool(_singular(x.name) & _singular(y.name))
        or not (x.telling or y.telling or _are_people(x) or _are_people(y))
        or _same_group(x.name, y.name)
        or _only_speaks(x)
        or _only_speaks(y)
    )


def _speak_for_two(x: Speaker, y: Speaker) -> bool:
    """Tell the victims' lawyer from the defendant's, a police spokesman from a hospital's."""
    if not x.name & y.name & MOUTHPIECES:
        return False
    clients = x.name - LEADERS, y.name - LEADERS
    anybody = ANY_BODY | SORTS | (BODIES - {"police"})
    apart = not (_alike(*map(_singular, clients)) or _same_group(*clients))
    return apart and all(any(word not in anybody for word in own) for own in clients)


def _is_given_name(speaker: Speaker) -> bool:
    """Whether they are called Sir John, or just John: a surname goes with it."""
    return len(speaker.name) == 1 and speaker.name <= _GIVEN


def _may_be_called(person: Speaker, other: Speaker) -> bool:
    """Whether a named person may be who the other source calls "the museum's curator"."""
    if not person.called or _alike(person.telling, other.telling):
        return True
    if person.called & other.name or not person.called - LEADERS or _only_speaks(other):
        return True
    if person.called & LEADERS and not other.telling and not _are_people(other):
        return True  # the retailer, through its spokeswoman
    known = any(not _is_plain(word) for word in person.called)
    return not (known and other.telling) and _same_group(person.called, other.name)


def _only_speaks(speaker: Speaker) -> bool:
    """Whether the words name a mouthpiece only: "the spokesman", "officials"."""
    return not speaker.name - LEADERS


def _singular(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.removesuffix("s") or word for word in words)


def _are_people(speaker: Speaker) -> bool:
    """Tell the doctors and the police from the group and the retailer."""
    people = (ROLES | PERSON_NOUNS | TITLES) - (BODIES - {"police"}) - FIRMS
    return any(word in people or word.removesuffix("s") in people for word in speaker.name)


def _same_group(x: frozenset[str], y: frozenset[str]) -> bool:
    x, y = _singular(x), _singular(y)
    return any(x & group and y & group for group in map(_singular, SAME_GROUP))


def _may_be_any(speaker: Speaker) -> bool:
    """Whether "the group" or "the league" leaves open which one it is (not "the airline")."""
    return speaker.vague and speaker.name <= ANY_BODY


def _alike(x: frozenset[str], y: frozenset[str]) -> bool:
    """Whether a word of one is a word of the other, by spelling or as an acronym."""
    if x & y or any(_spelled_alike(a, b) for a in x for b in y):
        return True
    return any(_stands_for(a, y) for a in x) or any(_stands_for(b, x) for b in y)


def _spelled_alike(a: str, b: str) -> bool:
    """Whether two words are one by spelling: Park, Perk; Jeffrey, Jeffery."""
    return near(a, b) or (len(a) > 4 and a[0] == b[0] and sorted(a) == sorted(b))


def _stands_for(letters: str, words: frozenset[str]) -> bool:
    """Whether letters are the initials of the words, in any order."""
    return len(letters) > 1 and sorted(letters) == sorted(word[0] for word in words)


def _is_plain(word: str) -> bool:
    return word in _PLAIN or (word.endswith("s") and word[:-1] in _PLAIN)


def head_of(speaker: str) -> str:
    """Return the noun that says what a speaker is: engineer of "engineer of a network"."""
    words = speaker.lower().split()
    end = next((i for i, word in enumerate(words) if i and word in PREPOSITIONS), len(words))
    return words[end - 1]


def _words(text: str) -> frozenset[str]:
    for mark in ("'s", "’s", ".", ",", "-", "’", "'"):
        text = text.replace(mark, " ")
    words = frozenset(text.split()) - _EMPTY
    return words.union(*(METONYMS.get(word, frozenset()) for word in words))


def _sort_by_form(speaker: str, units: set[str | None]) -> str:
    """Tell "Valicon institute" from "Kremlin spokesman", and a lone surname from an acronym."""
    *before, _ = speaker.split()
    if before and head_of(speaker) in _FOUNDED and all(word.istitle() for word in before):
        return "name"
    if not before and "name" in units and not speaker.isupper():
        units.discard("name")
        return "word"
    return "role"


def _places(side: Side, attribution: Attribution) -> frozenset[str]:
    """Return the other names of the places that the speaker's words hold (Greek: Greece)."""
    return frozenset(
        word
        for claim in side.group
        for fact in claim.facts
        if fact.kind == "place" and attribution.start <= fact.start < attribution.end
        for word in (fact.value, *fact.aliases)
    )
