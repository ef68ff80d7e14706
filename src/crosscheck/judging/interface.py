"""The face that all judges share, and what they look at.

A judge takes one pair of claims that tell the same thing and proposes differences of its kind,
each with the evidence that the two facts fill the same slot of the same event. It reads facts and
tokens, never text. How sure we are is decided in one place for all kinds: confidence.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from crosscheck.judging.cast import Cast
from crosscheck.lexicon.boundaries import CLAUSE_PUNCTUATION, CLAUSE_WORDS
from crosscheck.model import Claim, Fact, Kind, Link, Span


class Stretch(NamedTuple):
    """Token indices of a claim, both included."""

    first: int
    last: int


def ends_clause(claim: Claim, index: int) -> bool:
    """Whether a token stands between two clauses: a comma, "which", no hyphen inside a word."""
    tokens = claim.tokens
    token = tokens[index]
    if token.word:
        return token.norm in CLAUSE_WORDS
    if token.norm == "-" and 0 < index < len(tokens) - 1:
        return not tokens[index - 1].end == token.start == tokens[index + 1].start - 1
    return token.norm in CLAUSE_PUNCTUATION


def is_marked(fact: Fact, *marks: str) -> bool:
    """Whether a negation is of one of these sorts: implicit, double, quoted."""
    return not set((fact.unit or "").split()).isdisjoint(marks)


@dataclass(frozen=True, slots=True)
class Side:
    """One claim of a pair, and the rest of its source."""

    claim: Claim
    places: Mapping[str, tuple[int, ...]]
    """Stem -> token indices, words only."""
    group: tuple[Claim, ...]
    """All claims of this source in the finding, this one included."""
    source: tuple[Claim, ...]
    """All claims of this source."""
    cast: Cast = field(default_factory=Cast)
    """Everyone who speaks in this source."""

    @property
    def letter(self) -> str:
        """The source's letter, as the report names it."""
        return self.claim.source

    def stretch(self, start: int, end: int) -> Stretch:
        """Return the tokens that the span touches."""
        inside = [
            index
            for index, token in enumerate(self.claim.tokens)
            if token.start < end and token.end > start
        ]
        return Stretch(inside[0], inside[-1]) if inside else Stretch(0, 0)

    def span(self, stretch: Stretch) -> Span:
        """Return where a stretch of tokens stands in the source."""
        tokens = self.claim.tokens
        return Span(tokens[stretch.first].start, tokens[stretch.last].end)

    def text(self, stretch: Stretch) -> str:
        """Return a stretch of tokens as written."""
        start, end = self.span(stretch)
        return self.claim.text[start - self.claim.start : end - self.claim.start]

    def facts(self, *kinds: str) -> list[Fact]:
        """Return the claim's facts of these kinds that mean one thing."""
        return [f for f in self.claim.facts if f.kind in kinds and not f.ambiguous]

    def negates(self, fact: Fact) -> bool:
        """Whether "not", "never" and the like stand before a fact in its clause."""
        cues = [f for f in self.facts("negation") if not is_marked(f, "implicit", "double")]
        return any(
            cue.end <= fact.start and not self.breaks_between(cue.end, fact.start) for cue in cues
        )

    def breaks_between(self, start: int, end: int) -> bool:
        """Whether a clause ends between two places of the source."""
        return any(
            start <= token.start < end and ends_clause(self.claim, index)
            for index, token in enumerate(self.claim.tokens)
        )

    def before(
        self, fact: Fact, reach: int, passes: Callable[[int], bool] | None = None
    ) -> Iterator[int]:
        """Yield the token indices before a fact in its clause, the nearest first.

        What ``passes`` says of an index: the clause goes on there, whatever the token is.
        """
        first = self.stretch(fact.start, fact.end).first
        for index in range(first - 1, max(-1, first - 1 - reach), -1):
            if not (passes and passes(index)) and ends_clause(self.claim, index):
                return
            yield index

    def group_facts(self, *kinds: str) -> list[Fact]:
        """Return the facts of these kinds of all claims of this source in the finding."""
        return [f for claim in self.group for f in claim.facts if f.kind in kinds]

    def source_facts(self, *kinds: str) -> list[Fact]:
        """Return the facts of these kinds of the whole source."""
        return [f for claim in self.source for f in claim.facts if f.kind in kinds]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked claims of different sources."""

    a: Side
    b: Side
    link: Link


class Evidence(NamedTuple):
    """Signs that two facts fill the same slot; each 0 to 1, higher is more comparable."""

    link: float
    """Probability that the claims tell the same thing."""
    tight: float
    """How many of the words right before and right after are the same (0, one half, 1)."""
    context: float
    """Share of telling words around the one that stand around the other."""
    clause: float
    """The same for the whole clauses."""
    deed: float
    """The same for the words of the clauses that are no names: what happened, not to whom."""
    whole: float
    """The same for the whole claims."""
    alone: float
    """1 where each claim has only this fact of its kind; less where there are more to mix up."""
    elsewhere: float
    """1 where neither value occurs elsewhere in the other source, one half, 0 where both do."""
    plain: float
    """How plain the difference itself is, by the judge's own measure."""

    def at_least(self, **signs: float) -> Evidence:
        """Raise signs to these, where something else shows that two facts fill one slot."""
        return self._replace(**{name: max(getattr(self, name), n) for name, n in signs.items()})


class Candidate(NamedTuple):
    """A difference that a judge proposes."""

    kind: Kind
    values: tuple[str, str]
    """As a reader would say them, for a and b."""
    spans: tuple[tuple[Span, ...], tuple[Span, ...]]
    why: str
    """One sentence that names the sources by their letters."""
    evidence: Evidence
    facts: tuple[Fact, Fact] | None = None
    """The two facts set against each other, where the kind has facts."""


Judge = Callable[[Pair], Iterable[Candidate]]
