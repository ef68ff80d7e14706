"""Words that point back: "he" and "she" at the head of a clause, "the senator".

    Jane Roe met the press on Monday. She said ...      she: jane roe, the only woman around
    Jane Roe met Ann Poe on Monday. She said ...        two women: nothing
    The sheriff said Roe was there. He ...              an unnamed man may be meant: nothing

Quiet first: a fact is given only where exactly one person can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from crosscheck.extracting.names.mentions import Mention
from crosscheck.extracting.names.registry import Entity, Registry
from crosscheck.lexicon.speech import ASIDES
from crosscheck.lexicon.titles import OFFICES, PERSON_NOUNS
from crosscheck.model import Claim, Fact, Token

_PRONOUNS = {"he": "m", "she": "f"}
_PREPOSITIONS = frozenset(
    {
        "of",
        "for",
        "to",
        "with",
        "about",
        "on",
        "against",
        "like",
        "by",
        "from",
        "at",
        "unlike",
        "after",
    }
)
_POINTING = PERSON_NOUNS | {"he", "she"}
_ARTICLES = frozenset({"the", "a", "an", "one", "another", "his", "her", "their", "its"})


_CROWD = 8
_Spoken: TypeAlias = "dict[Entity | None, int]"
"""Who was spoken of, and how often; None is somebody without a name."""


class Known(NamedTuple):
    """A mention with who bears it; None where the short name is ambiguous."""

    mention: Mention
    entity: Entity | None
    rivals: Sequence[Entity]


def pointing_back(
    claims: Sequence[Claim],
    quoted: Sequence[Sequence[int]],
    known: Sequence[Known],
    registry: Registry,
) -> Iterator[tuple[int, Fact]]:
    """Yield (index of claim, fact) for pronouns and role nouns that plainly mean one person.

    ``quoted`` gives per claim and token the number of its quotation: words inside one are not the
    article's own.
    """
    people: list[dict[int, Entity | None]] = [{} for _ in claims]
    for mention, entity, _ in known:
        if entity is None or entity.unit != "organization":
            people[mention.claim][mention.first] = entity
    before: _Spoken = {}
    for index, claim in enumerate(claims):
        if not index or claims[index - 1].block != claim.block:
            before = {}
        if not _POINTING.isdisjoint(token.norm for token in claim.tokens):
            reader = _Reader(claim, index, people[index], registry, before, quoted[index])
            yield from reader.facts()
            before = reader.here
        else:
            before = {}
            for entity in people[index].values():
                _note(before, entity)


def _note(spoken: _Spoken, entity: Entity | None) -> None:
    """Count one more mention; a crowd is as good as somebody unnamed."""
    if entity not in spoken and len(spoken) >= _CROWD:
        entity = None
    spoken[entity] = spoken.get(entity, 0) + 1


@dataclass(slots=True)
class _Reader:
    """Reads one claim from left to right and remembers who was spoken of."""

    claim: Claim
    index: int
    people: dict[int, Entity | None]
    """Who is named at which token."""
    registry: Registry
    before: _Spoken
    """Who was spoken of in the claim before, if it stands in the same paragraph."""
    quoted: Sequence[int]
    here: _Spoken = field(default_factory=dict)
    """Who was spoken of so far; None stands for somebody without a name."""
    _oblique: set[Entity | None] = field(init=False)

    def __post_init__(self) -> None:
        self._oblique = {
            entity
            for at, entity in self.people.items()
            if _after_preposition(self.claim.tokens, at)
        }

    def facts(self) -> Iterator[tuple[int, Fact]]:
        """Yield what points back, in order; fill ``here`` on the way."""
        tokens = self.claim.tokens
        for place, token in enumerate(tokens):
            if place in self.people:
                _note(self.here, self.people[place])
            elif token.norm in _PRONOUNS:
                if self.quoted[place]:
                    continue
                meant = self._antecedent(place)
                _note(self.here, meant)
                if meant is not None:
                    yield self.index, _fact(self.claim, place, place, meant, "pronoun")
            elif token.norm in PERSON_NOUNS and _unnamed(tokens, place, self.people):
                holder = _holder(tokens, place, self.registry, self.index)
                _note(self.here, holder)
                if holder is not None and not self.quoted[place]:
                    yield self.index, _fact(self.claim, place - 1, place, holder, "role")

    def _antecedent(self, place: int) -> Entity | None:
        """Return the one person a pronoun can mean: named before it here, or one claim back."""
        tokens = self.claim.tokens
        here: _Spoken = {} if _is_aside(tokens, place) else self.here
        around = [*self.before, *here]
        if None in around:
            return None
        gender = _PRONOUNS[tokens[place].norm]
        fitting = {e for e in around if e is not None and e.gender in (gender, None)}
        if len(fitting) != 1:
            return None
        (meant,) = fitting
        if meant in self._oblique and meant not in self.before and self.here.get(meant) == 1:
            return None  # "Of Roe, he said ..." is somebody else
        return meant if meant.unit == "person" else None


def _after_preposition(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name hangs on a preposition early on: no subject stands before it."""
    return 0 < place < 6 and any(tokens[i].norm in _PREPOSITIONS for i in (0, place - 1))


def _is_aside(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a pronoun only says who speaks ("..., he said"): nobody in the words spoken."""
    if not place or tokens[place - 1].norm not in (",", '"', "?", "!"):
        return False
    return place + 1 < len(tokens) and tokens[place + 1].norm in ASIDES


def _unnamed(tokens: Sequence[Token], place: int, people: dict[int, Entity | None]) -> bool:
    """Tell whether a noun stands for a person who is not named right beside it."""
    token = tokens[place]
    if token.capital:
        return False
    after = place + 1
    if after < len(tokens) and (after in people or tokens[after].norm == "-"):
        return False
    # "..., a lawyer for" and "the host, Jane Roe," only describe who is named there
    if after + 1 < len(tokens) and tokens[after].norm == "," and after + 1 in people:
        return False
    start = place
    while start and tokens[start - 1].word and tokens[start - 1].norm not in _ARTICLES:
        start -= 1
        if place - start > 4:
            return True
    described = start > 1 and tokens[start - 2].norm == "," and tokens[start - 1].norm in _ARTICLES
    return not described


def _holder(tokens: Sequence[Token], place: int, registry: Registry, index: int) -> Entity | None:
    """Return who "the president" is where the source gives that office to one person only."""
    role = tokens[place].norm
    if role not in OFFICES or not place or tokens[place - 1].norm != "the":
        return None
    after = tokens[place + 1].norm if place + 1 < len(tokens) else "."
    if after in ("of", "at", "who", "for", "in", "or"):
        return None
    holders = registry.bearers(role)
    if len(holders) != 1 or holders[0].seen is None or holders[0].seen >= index:
        return None
    return holders[0]


def _fact(claim: Claim, first: int, last: int, entity: Entity, unit: str) -> Fact:
    start, end = claim.tokens[first].start, claim.tokens[last].end
    text = claim.text[start - claim.start : end - claim.start]
    return Fact("name", text, start, end, entity.value, unit, aliases=entity.aliases())
