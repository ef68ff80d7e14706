"""Whether the words of a place are the place: not a person, an organisation, or a word like it.

Virginia Foxx      a person, so "Virginia" alone is no state in this source
Bank of England    the run goes on behind or began before: an organisation
Russian President  the place opens the run, before a title
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.places.states import state_follows
from crosscheck.extracting.shared.capitals import is_first_name
from crosscheck.extracting.shared.gazetteer import Place, longest
from crosscheck.extracting.shared.runs import Run
from crosscheck.lexicon.name_stoplist import COMMON_WORDS
from crosscheck.lexicon.places import LOCATIVES, NAMESAKES, WEAK_LOCATIVES
from crosscheck.lexicon.titles import GROUPS, ORG_TAILS, THING_TAILS, TITLE_PARTS, TITLES
from crosscheck.model import Claim, Token


def opens_run(rest: Sequence[str], place: Place) -> bool:
    """Tell whether a place before the words ``rest`` of its run is a place of its own."""
    word, tail = rest[0], rest[-1]
    if word in GROUPS or word == "GOP" or longest(rest)[0]:
        return True
    if tail in ORG_TAILS or tail in THING_TAILS:
        return False
    return (
        word in TITLES
        or word in TITLE_PARTS
        or word in COMMON_WORDS
        or (is_first_name(word) and len(rest) > 1 and place.unit == "adjective")
    )


def is_sure(
    tokens: Sequence[Token], first: int, last: int, place: Place, borne: frozenset[str]
) -> bool:
    """Tell whether one word is the place, not a person or a word that looks the same."""
    word = tokens[first].norm
    namesake, person = word in NAMESAKES, word in borne and place.unit is None
    if not namesake and not person:
        return True
    if state_follows(tokens, last):
        return True
    before = tokens[first - 1].norm if first else ""
    return before in LOCATIVES or (before in WEAK_LOCATIVES and not person)


def borne_by_persons(claims: Sequence[Claim], found: Sequence[Sequence[Run]]) -> frozenset[str]:
    """Return the words that follow a first name or a title in some run, and those first names.

    Where "Virginia Foxx" is met, "Virginia" alone is no state unless something says so.
    """
    result: set[str] = set()
    for claim, claim_runs in zip(claims, found, strict=True):
        for run in claim_runs:
            words = [claim.tokens[index].norm for index in run.words]
            if len(words) > 1 and words[-1] not in ORG_TAILS and words[-1] not in THING_TAILS:
                for index, second in enumerate(words[1:]):
                    first = words[index]
                    if is_first_name(first) and second not in TITLES:
                        result.update((first, second))
                    elif first in TITLES and second not in TITLE_PARTS:
                        result.add(second)
    return frozenset(result)
