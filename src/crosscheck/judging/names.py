"""name: the articles name different people or organisations in the same role.

Why: the wrong name in a report is the error that hurts most.

Diverges:
    "Ana Diaz won the race in Oslo."     "Eva Moreno won the race in Oslo."
    "He told Channel Nine on Monday."    "He told Radio Seven on Monday."

Agrees:
    "Senator Diaz spoke."                "Ana M. Diaz spoke."            title, initial
    "Park Geun-hye came."                "Park Guen-hye came."           spelling
    "The FBI opened a case."             "The Federal Bureau of ..."     acronym
    "Ana Diaz and Eva Moreno met."       "Eva Moreno met Ana Diaz."      order

A name that only one side gives is never a divergence. Ignore the kind with --ignore name.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.entities import leftovers
from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.sameness import location_sort, same_name
from crosscheck.model import Fact


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two names that are left over on the two sides."""
    speakers = [
        (c.attribution.start, c.attribution.end)
        for side in (pair.a, pair.b)
        for c in side.group
        if c.attribution
    ]

    def usable(side: Side, fact: Fact) -> bool:
        """Who speaks is a matter of attribution; pronouns may be resolved wrong."""
        return (
            fact.kind == "name"
            and fact.unit not in ("pronoun", "role")
            and not any(start <= fact.start < end for start, end in speakers)
            and not (fact.unit is None and location_sort(side, fact))
        )

    for candidate in leftovers(pair, "name", same_name, usable):
        units = {fact.unit for fact in candidate.facts or ()}
        if len(units) == 1 or units == {"person", None}:
            yield candidate
