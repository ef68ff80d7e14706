"""Who is who in one source: full names, the short forms that stand for them, acronyms.

... Kim Jong Un ...   Kim ...        the only Kim so far: kim jong un
Kim's father, Kim Jong Il ...        the first Kim is still the son: the father comes after it
The late Kim ...                     two Kims were named in full close by: ambiguous
(three paragraphs later) Kim ...     the one of whom the source mostly speaks
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crosscheck.extracting.names.mentions import Mention
from crosscheck.extracting.shared.capitals import is_first_name
from crosscheck.lexicon.first_names import NICKNAMES
from crosscheck.lexicon.name_stoplist import COMMON_WORDS
from crosscheck.lexicon.titles import (
    ACRONYMS,
    ORG_TAILS,
    PARTICLES,
    PLAIN_TAILS,
    SUFFIXES,
    THING_TAILS,
)
from crosscheck.lexicon.transliterations import TRANSLITERATIONS
from crosscheck.model import Token

_MANY = 16
"""More bearers of one short name than this are not told apart."""
NEAR = 1
"""Bearers of a short name are rivals if named in full at most so many paragraphs away."""


@dataclass(eq=False, slots=True)
class Entity:
    """A person, organisation or thing that one source names."""

    words: tuple[str, ...]
    """The fullest form."""
    unit: str | None = None
    gender: str | None = None
    forms: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    full: list[tuple[int, int, int]] = field(default_factory=list)
    """(claim, token, block) of each mention by the full name."""
    blocks: set[int] = field(default_factory=set)
    """Paragraphs that name it in full."""
    seen: int | None = None
    """The first claim that names it in any form."""

    @property
    def value(self) -> str:
        """The name as facts give it."""
        return " ".join(self.words)

    def aliases(self) -> tuple[str, ...]:
        """Return the other forms: those of the source, and the spelling that stands for all."""
        core = _core(self.words)
        forms = self.forms | {" ".join(core)}
        if self.unit == "person" and len(core) > 2 and _has_middle(core):
            forms.add(f"{core[0]} {core[-1]}")
        forms |= {" ".join(_standard(form.split())) for form in tuple(forms)}
        return tuple(sorted(forms - {self.value}))


_NUMERALS = frozenset({"ii", "iii", "iv"})


class Registry:
    """The entities of one source, found by full name, short name and acronym."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, ...], list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._by_acronym: dict[str, Entity] = {}
        self._alone: dict[str, Entity] = {}
        self._order: list[Entity] = []
        self._juniors: dict[tuple[str, ...], Entity] = {}
        self._holders: dict[str, list[Entity]] | None = None

    def add(self, mention: Mention) -> Entity:
        """Enter a mention of two or more words."""
        entity = self._find(mention)
        if entity is None:
            entity = Entity(mention.words)
            self._by_key.setdefault(_key(mention.words), []).append(entity)
            self._order.append(entity)
            self._juniors.setdefault(mention.words[-2:], entity)
        _learn(entity, mention)
        entity.full.append((mention.claim, mention.first, mention.block))
        entity.blocks.add(mention.block)
        return entity

    def _find(self, mention: Mention) -> Entity | None:
        for entity in self._by_key.get(_key(mention.words), ()):
            if _agree(entity.words, mention.words):
                return entity
        if len(mention.words) == 2 and mention.words[1] in ("jr", "sr"):
            return self._juniors.get(mention.words)  # "Roe Jr." once "John Roe Jr." is in
        return None

    def full(self, mention: Mention) -> Entity:
        """Return the entity that ``add`` entered for this mention."""
        return self._find(mention) or Entity(mention.words, mention.unit)

    def known(self, words: Sequence[str]) -> bool:
        """Tell whether the body names exactly this."""
        return _key(words) in self._by_key

    def close(self) -> None:
        """Index the short forms once all full names are in; a person's goes before a company's."""
        for entity in self._order:
            if entity.unit == "organization" or entity.words[-1] in THING_TAILS:
                continue
            if entity.unit is None and any(word in COMMON_WORDS for word in entity.words):
                continue
            core = [word for word in entity.words if word not in SUFFIXES and len(word) > 1]
            if not core or "of" in core:
                continue
            self._index(core[-1], entity)
            if entity.unit == "person" and core[0] != core[-1]:
                self._index(core[0], entity)
        for entity in self._order:
            if entity.unit == "organization":
                self._index_organization(entity)

    def _index(self, word: str, entity: Entity) -> None:
        bearers = self._by_word.setdefault(word, [])
        if entity not in bearers and len(bearers) < _MANY:
            bearers.append(entity)

    def _index_organization(self, entity: Entity) -> None:
        """Let "Yonhap" stand for "Yonhap News Agency", never "Fox" for "Fox River Bridge"."""
        rest = entity.words[1:]
        if (
            rest
            and all(word in PLAIN_TAILS for word in rest)
            and entity.words[0] not in self._by_word
        ):
            self._index(entity.words[0], entity)

    def add_acronym(self, acronym: str, entity: Entity) -> None:
        """Let an acronym that the source explains stand for the long form."""
        self._by_acronym[acronym] = entity
        entity.forms.add(acronym)
        entity.unit = "organization" if entity.unit is None else entity.unit

    def short(self, mention: Mention) -> tuple[Entity | None, list[Entity]]:
        """Return who a one-word mention means; None and the rivals where it is left open."""
        word = mention.words[0]
        if mention.acronym and word in self._by_acronym:
            return self._by_acronym[word], []
        bearers = [e for e in self._by_word.get(word, ()) if _fits(e, mention)]
        last = [e for e in bearers if _surname(e) == word]
        if mention.title and last:
            bearers = last
        seniors = [e for e in bearers if e.words[-1] not in ("jr", "sr")]
        if bearers and not seniors and not mention.title:
            return None, bearers  # his father may be meant
        bearers = seniors or bearers
        if not bearers:
            return self._lone(mention), []
        before = [e for e in bearers if _started(e, mention)]
        chosen = _choose(before or bearers, mention)
        return (chosen, []) if chosen is not None else (None, before or bearers)

    def _lone(self, mention: Mention) -> Entity:
        word = mention.words[0]
        entity = self._alone.get(word)
        if entity is None:
            entity = self._alone[word] = Entity(mention.words)
            if mention.acronym and word.upper() in ACRONYMS:
                entity.forms.add(ACRONYMS[word.upper()])
        _learn(entity, mention)
        return entity

    def bearers(self, role: str) -> list[Entity]:
        """Return the entities that the source gives an office; ask when all mentions are in."""
        if self._holders is None:
            self._holders = {}
            for entity in (*self._order, *self._alone.values()):
                for held in entity.roles:
                    self._holders.setdefault(held, []).append(entity)
        return self._holders.get(role, [])


def explains(tokens: Sequence[Token], mention: Mention) -> str | None:
    """Return the acronym in brackets right after a mention if its letters are the name's."""
    after = mention.last + 1
    if after + 2 >= len(tokens) or tokens[after].norm != "(" or tokens[after + 2].norm != ")":
        return None
    acronym = tokens[after + 1].norm
    if not acronym.isupper():
        return None
    letters = [word[0].upper() for word in mention.words]
    return acronym.lower() if _in_order(acronym, letters) else None


def _in_order(acronym: str, letters: Iterable[str]) -> bool:
    """Tell whether nearly all letters of the acronym open words of the name, in order."""
    rest = iter(letters)
    hits = sum(any(letter == other for other in rest) for letter in acronym[:1])
    for letter in acronym[1:]:
        hits += any(letter == other for other in rest)
    return hits >= max(2, len(acronym) - 1)


def _learn(entity: Entity, mention: Mention) -> None:
    entity.seen = mention.claim if entity.seen is None else min(entity.seen, mention.claim)
    if len(mention.words) > len(entity.words):
        entity.forms.add(entity.value)
        entity.words = mention.words
    entity.forms.add(" ".join(mention.words))
    entity.unit = entity.unit or mention.unit
    entity.gender = entity.gender or mention.gender
    if mention.role:
        entity.roles.add(mention.role)


def _core(words: Sequence[str]) -> tuple[str, ...]:
    """Leave out initials: Richard A. McFeely is Richard McFeely."""
    core = tuple(word for word in words if len(word) > 1 or word == "&")
    if len(core) > 2 and core[-1] in _NUMERALS and is_first_name(core[0]):
        core = core[:-1]
    return core if len(core) > 1 else tuple(words)


def _standard(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words in the spelling, and the first name in the form, that stand for all."""
    first = NICKNAMES.get(words[0], words[0]) if len(words) > 1 else words[0]
    return tuple(TRANSLITERATIONS.get(word, word) for word in (first, *words[1:]))


def _key(words: Sequence[str]) -> tuple[str, ...]:
    """Return what two spellings of one full name share: persons their first and last word."""
    core = _standard(_core(words))
    if len(core) > 2 and _has_middle(core):
        return (core[0], core[-1])
    return core


def _has_middle(core: Sequence[str]) -> bool:
    """Tell whether the words between first and last can be left out (not "bin", not "Jr.")."""
    return is_first_name(core[0]) and not (
        core[-1] in SUFFIXES
        or any(word in PARTICLES or word in ("of", "and", "the") for word in core)
        or core[-1] in ORG_TAILS
        or core[-1] in THING_TAILS
    )


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether initials contradict each other (George W. Bush, George H. W. Bush)."""
    mine = [word for word in one[1:] if len(word) == 1]
    theirs = [word for word in other[1:] if len(word) == 1]
    return not mine or not theirs or mine == theirs


def _surname(entity: Entity) -> str:
    core = [word for word in entity.words if word not in SUFFIXES]
    return core[-1] if is_first_name(core[0]) else core[0]


def _fits(entity: Entity, mention: Mention) -> bool:
    """Tell whether gender and kind allow that a titled short name means this entity."""
    if mention.title and entity.unit == "organization":
        return False
    return not (mention.gender and entity.gender and mention.gender != entity.gender)


def _started(entity: Entity, mention: Mention) -> bool:
    """Tell whether the entity was named in full before the mention."""
    claim, token, _ = entity.full[0]
    return mention.headline or (claim, token) < (mention.claim, mention.first)


def _choose(bearers: Sequence[Entity], mention: Mention) -> Entity | None:
    if len(bearers) == 1:
        return bearers[0]
    if mention.role:
        holders = [e for e in bearers if mention.role in e.roles]
        if len(holders) == 1:
            return holders[0]
    chief = max(bearers, key=lambda e: len(e.full))
    rivals = [e for e in bearers if e is not chief]
    for rival in rivals:
        near = range(mention.block - NEAR, mention.block + NEAR + 1)
        if not rival.blocks.isdisjoint(near):
            return None
        if len(chief.full) < 2 * len(rival.full):
            return None
    return chief
