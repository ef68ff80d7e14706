"""Places that the lexicon does not have, or not so: told by the words around them.

in Norwalk, Conn.       an unlisted town, by its preposition and its state
then Norwalk voted      and from then on by its name alone
the Trump-Russia ties   behind a hyphen
the North               where the source named North Korea before
"""

from __future__ import annotations

from dataclasses import replace

from crosscheck.extracting.interface import fact_between
from crosscheck.extracting.places.facts import fact_of
from crosscheck.extracting.places.states import state_follows
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.capitals import is_first_name
from crosscheck.extracting.shared.gazetteer import abbreviations, chain, longest
from crosscheck.extracting.shared.runs import Run
from crosscheck.lexicon.places import LOCATIVES, WEAK_LOCATIVES
from crosscheck.lexicon.titles import ORG_TAILS, THING_TAILS, TITLES
from crosscheck.model import Claim, Fact

_HALVES = {"north": "north korea", "south": "south korea"}


def by_context(claim: Claim, run: Run, known: dict[str, tuple[str, ...]]) -> list[Fact]:
    """Return the places of a run that does not begin with a name of the lexicon."""
    found = _unlisted(claim, run)
    if found:
        return found
    first, last = run.words[0], run.words[-1]
    value = " ".join(claim.tokens[i].norm for i in run.words).lower()
    if value in known:  # it was "Norwalk, Conn." before
        fact = fact_between(claim, "place", first, last, value)
        return [replace(fact, aliases=known[value])]
    if first == last:
        return _state_or_half(claim, first, known)
    return _after_hyphen(claim, run)


def _unlisted(claim: Claim, run: Run) -> list[Fact]:
    """Return the place that only its preposition and state tell ("in Norwalk, Conn.")."""
    tokens = claim.tokens
    first, last = run.words[0], run.words[-1]
    before = peek.norm(tokens, first - 1)
    if before not in LOCATIVES and before not in WEAK_LOCATIVES:
        return []
    state = state_follows(tokens, last)
    if state is None:
        return []
    words = [tokens[i].norm for i in run.words]
    if len(words) > 3 or words[0] in TITLES or is_first_name(words[0]):
        return []
    if words[-1] in ORG_TAILS or words[-1] in THING_TAILS:
        return []
    fact = fact_between(claim, "place", first, last, " ".join(words).lower())
    return [replace(fact, aliases=(state, "united states"))]


def _after_hyphen(claim: Claim, run: Run) -> list[Fact]:
    """Return the place in "the Trump-Russia inquiry"."""
    tokens, words = claim.tokens, run.words
    for position in range(1, len(words)):
        if tokens[words[position] - 1].norm != "-":
            continue
        size, place = longest([tokens[i].norm for i in words[position:]])
        if place is not None and position + size == len(words):
            return [fact_of(claim, words[position], words[-1], place)]
    return []


def _state_or_half(claim: Claim, index: int, known: dict[str, tuple[str, ...]]) -> list[Fact]:
    """Return a state abbreviation after a comma, or "the North" where Korea is the matter."""
    tokens = claim.tokens
    before = peek.norm(tokens, index - 1)
    if before in (",", "("):
        state = abbreviations().get(tokens[index].norm)
        if state and (peek.norm(tokens, index + 1) == "." or tokens[index].norm.isupper()):
            fact = fact_between(claim, "place", index, index, state)
            return [replace(fact, aliases=chain(state))]
    half = _HALVES.get(tokens[index].norm)
    if half in known and before == "the":
        return [fact_between(claim, "place", index, index, half)]
    return []
