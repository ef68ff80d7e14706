"""None against some: "she had no children", "she had two children"."""

from __future__ import annotations

from crosscheck.judging.figures import TOLLS
from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.polarity_shared import FIGURES, OF_ONE, of_token
from crosscheck.judging.verbs import is_verb
from crosscheck.model import Fact

_TOLLS = [[unit] for unit in TOLLS]


def figure_of(side: Side, place: int) -> Fact | None:
    """Return the figure that a word goes with: "two children", "the first woman"."""
    token = side.claim.tokens[place]
    figures = side.facts(*FIGURES)
    return next((f for f in figures if f.start <= token.start < f.end), None)


def is_of_another_count(denied: Fact | None, affirmed: Fact | None) -> bool:
    """Whether what is denied of one figure is said of another.

    "She was not the first woman" agrees with "she was the second woman"; "she had no children"
    does not agree with "she had two children".
    """
    if denied is None and affirmed is not None and _is_cardinal(affirmed):
        return False
    return (denied and denied.value) != (affirmed and affirmed.value)


def as_none(pair: Pair, found: Candidate, figure: Fact | None) -> Candidate:
    """Say that what is counted on one side is none on the other: a matter of numbers.

    Nobody hurt and a number of injured fill one slot, wherever they stand.
    """
    if figure is None or not _is_cardinal(figure):
        return found
    found = found._replace(kind="number")
    if (figure.unit or "").split()[-1:] not in _TOLLS:
        return found
    return found._replace(
        evidence=found.evidence.at_least(context=pair.link.score / 2, elsewhere=OF_ONE, plain=1.0)
    )


def is_counted(side: Side, place: int) -> bool:
    """Whether a word is a thing behind its figure: "14 errors", not "six people were arrested"."""
    return counted(side, place).first < place and not is_verb(side.claim.tokens, place)


def counted(side: Side, place: int) -> Stretch:
    """Return a word with the figure that counts it: "two children"."""
    figure = figure_of(side, place)
    if figure is None or not _is_cardinal(figure):
        return of_token(place)
    return side.stretch(figure.start, figure.end)


def _is_cardinal(fact: Fact) -> bool:
    return fact.kind == "number" and not (fact.unit or "").startswith("ordinal")
