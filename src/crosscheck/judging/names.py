"""name: the articles name different people or organisations in the same role.

Why: the wrong name in a report is the error that hurts most.

Diverges:
    "Ana Diaz won the race."             "Eva Moreno won the race."
    "He told Channel Nine on Monday."    "He told Radio Seven on Monday."

Agrees:
    "Senator Diaz spoke."                "Ana M. Diaz spoke."            title, initial
    "Park Geun-hye came."                "Park Guen-hye came."           spelling
    "The FBI opened a case."             "The Federal Bureau of ..."     acronym
    "Diaz and Moreno met."               "Moreno met Diaz."              order

A name that only one side gives is never a divergence. Ignore the kind with --ignore name.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.entities import leftovers, share_form
from crosscheck.judging.interface import Candidate, Pair
from crosscheck.model import Fact


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two names that are left over on the two sides."""
    speakers = [
        (c.attribution.start, c.attribution.end)
        for side in (pair.a, pair.b)
        for c in side.group
        if c.attribution
    ]

    def usable(fact: Fact) -> bool:
        """Who speaks is a matter of attribution; pronouns may be resolved wrong."""
        return fact.unit not in ("pronoun", "role") and not any(
            start <= fact.start < end for start, end in speakers
        )

    for candidate in leftovers(pair, "name", same_name, usable):
        units = {fact.unit for fact in candidate.facts or ()}
        if len(units) == 1 or units == {"person", None}:
            yield candidate


def same_name(x: Fact, y: Fact) -> bool:
    """Whether two names can mean one person or thing: shared words, acronym, close spelling."""
    if share_form(x, y):
        return True
    words_x, words_y = x.value.split(), y.value.split()
    if set(words_x) & set(words_y):
        return True
    if _stands_for(x.value, words_y) or _stands_for(y.value, words_x):
        return True
    return _near(x.value, y.value) or _near(words_x[-1], words_y[-1])


def _stands_for(acronym: str, words: list[str]) -> bool:
    """Whether letters are the initials of words, in any order (DOJ: Justice Department)."""
    if not 2 <= len(acronym) <= 6 or " " in acronym or len(words) < 2:
        return False
    telling = sorted(word[0] for word in words if word not in ("of", "the", "and", "for"))
    letters = sorted(acronym.lower())
    return letters in (telling, sorted([*telling, "o"]), sorted(word[0] for word in words))


def _near(a: str, b: str) -> bool:
    """Whether two spellings differ by little: one letter in five, and the same first letter."""
    if a[:1] != b[:1] or abs(len(a) - len(b)) > 2 or min(len(a), len(b)) < 5:
        return False
    pairs_a = {a[i : i + 2] for i in range(len(a) - 1)}
    pairs_b = {b[i : i + 2] for i in range(len(b) - 1)}
    return 2 * len(pairs_a & pairs_b) >= 1.3 * min(len(pairs_a), len(pairs_b))
