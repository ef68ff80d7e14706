"""Everyone who speaks in one source: what it says of them, looked up by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from itertools import pairwise

from crosscheck.lexicon.grammar import PREPOSITIONS
from crosscheck.lexicon.places import LOCATIVES, STRIKING
from crosscheck.model import Claim, Fact, Token


class Cast:
    """The speakers and the names of one source."""

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        """Go through the claims once."""
        self._said: dict[str, list[Fact]] = {}
        self._units: dict[str, set[str | None]] = {}
        self._other_names: dict[str, set[str]] = {}
        self._located: set[str] = set()
        for claim in claims:
            at = {token.start for token in _behind_locatives(claim)}
            for fact in claim.facts:
                if fact.kind == "attribution":
                    self._said.setdefault(fact.value, []).append(fact)
                if fact.kind == "name":
                    last = fact.text.lower().split()[-1]
                    self._units.setdefault(last, set()).add(fact.unit)
                    if fact.unit is None and fact.start in at:
                        self._located.add(fact.value)
                if fact.kind in ("name", "place"):
                    words = (word for alias in fact.aliases for word in alias.split())
                    self._other_names.setdefault(fact.value, set()).update(words)

    def said(self, speaker: str) -> list[Fact]:
        """Return the attributions to a speaker, who is given in lower case."""
        return self._said.get(speaker, [])

    def other_names(self, name: str) -> Set[str]:
        """Return the words of the other forms of a name or place, as it is normalised."""
        return self._other_names.get(name, frozenset())

    def is_located(self, name: str) -> bool:
        """Whether something is said to be or happen in, at or near what has this name."""
        return name in self._located

    def unit(self, speaker: str) -> str | None:
        """Return whether the source's names tell a "person", or another "name", of that word."""
        words = speaker.split()
        if not PREPOSITIONS.isdisjoint(words):
            return None  # a spokesman for Twitter is not Twitter
        units = self._units.get(words[-1], set())
        return "person" if "person" in units else "name" if units - {"pronoun", "role"} else None


def _behind_locatives(claim: Claim) -> Iterator[Token]:
    """Yield the tokens right behind "in", "at" or "near", and behind "the earthquake hit"."""
    return (
        token
        for before, token in pairwise(claim.tokens)
        if before.norm in LOCATIVES or before.norm in STRIKING
    )
