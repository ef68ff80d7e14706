"""Dates and times of a claim as facts of kind ``date``.

    on Wednesday | May 9, 2015 | since 2011 | the '60s | last month | that same year | 4:30 p.m.

``value`` is ISO-like (see periods.py), ``low`` and ``high`` are proleptic ordinals of the earliest
and the latest day meant, and ``unit`` is the role of the date where a plain word gives it: since,
until, by, from, to, before, after; ``recurring`` ("every year on May 9"); ``time`` (a time of day).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crosscheck.extracting.dates.reader import Reader
from crosscheck.extracting.interface import with_facts
from crosscheck.lexicon import months
from crosscheck.model import Claim, Source


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with their dates; each may lean on the dates before it."""
    reader = Reader(_ordinal(source.published), _name_months(claims))
    return [with_facts(claim, reader.facts(claim)) for claim in claims]


def _ordinal(published: str | None) -> int | None:
    try:
        return date.fromisoformat(published[:10]).toordinal() if published else None
    except ValueError:
        return None


def _name_months(claims: Sequence[Claim]) -> frozenset[str]:
    """Return the months that are somebody's name in this source (Theresa May)."""
    found = set()
    for claim in claims:
        for before, token in zip(claim.tokens, claim.tokens[1:]):  # noqa: B905
            month = token.capital and token.norm in months.NAME_LIKE_MONTHS
            if month and before.capital and before.norm not in months.DATE_PREPOSITIONS:
                found.add(token.norm)
    return frozenset(found)
