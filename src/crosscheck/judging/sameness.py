"""Can two words mean one person, thing or place? Spelling, acronyms, and what stands around."""

from __future__ import annotations

from collections.abc import Container, Iterable

from crosscheck.judging.interface import Side
from crosscheck.lexicon.deeds import SAME_DEED
from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES, NICKNAMES
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.lexicon.places import BEACHES, CROSSING, LANDSCAPE, LOCATIVES, MOTION, WATERS
from crosscheck.lexicon.titles import ORG_TAILS, THING_TAILS
from crosscheck.model import Fact
from crosscheck.relatives import FULL, relatives

_SAME_DEED = {
    stem: frozenset().union(*(group for group in SAME_DEED if stem in group))
    for stem in frozenset().union(*SAME_DEED)
}
"""Stem of a verb -> the stems of its groups."""
_GIVEN = MALE_NAMES | FEMALE_NAMES
_NEARLY_FULL = FULL - 1
"""Relatives of this grade and above say the same thing."""
_SETTLEMENTS = frozenset(("city", "town", "village", "suburb", "hamlet"))
_NEAR = 6
"""Tokens from a verb of motion to the place it leads to."""
_GENERIC = ORG_TAILS | THING_TAILS | WATERS | BEACHES | frozenset(("of", "the", "and", "for"))
"""Words that many names share."""


def share_form(x: Fact, y: Fact) -> bool:
    """Whether the two have a normalised form in common."""
    return bool({x.value, *x.aliases} & {y.value, *y.aliases})


def same_name(x: Fact, y: Fact) -> bool:
    """Whether two names can mean one person or thing: shared words, acronym, close spelling.

    "Department" is no word in common: the Justice Department is not the State Department.
    """
    if share_form(x, y):
        return True
    if are_namesakes(x, y):
        return False
    words_x, words_y = x.value.split(), y.value.split()
    telling_x, telling_y = (
        [word for form in (fact.value, *fact.aliases) for word in telling_words(form)]
        for fact in (x, y)
    )
    if not telling_x or not telling_y:
        return bool(set(words_x) & set(words_y))
    if any(near(one, other) for one in telling_x for other in telling_y):
        return True
    return _stands_for(x.value, words_y) or _stands_for(y.value, words_x)


def are_namesakes(x: Fact, y: Fact) -> bool:
    """Whether two people share one name only: Julian and Joaquin Castro, Keith Moe, Keith Lund."""
    (one, *mine), (other, *yours) = x.value.split(), y.value.split()
    if not mine or not yours or not {one, other} <= _GIVEN:
        return False
    if one not in x.text.lower() or other not in y.text.lower():
        return False  # "Castro" may have been looked up wrong
    if one == other:
        return not any(near(m, n) or sorted(m) == sorted(n) for m in mine for n in yours)
    if mine[-1] != yours[-1]:
        return False
    one, other = NICKNAMES.get(one, one), NICKNAMES.get(other, other)
    return not near(one, other) and one not in yours and other not in mine


def telling_words(name: str) -> list[str]:
    """Return the words of a normalised name that few other names have."""
    return [word for word in name.split() if word not in _GENERIC]


def _stands_for(short: str, words: list[str]) -> bool:
    """Whether letters are the initials of words, in any order (DOJ: Justice Department).

    A few of the words may be missing (ADA: Disabilities Act); of one word the letters are some in
    their order (MSFT: Microsoft).
    """
    letters = short.lower()
    if not 2 <= len(letters) <= 6 or " " in letters:
        return False
    if len(words) == 1:
        return short.isupper() and letters[0] == words[0][0] and _in_order(letters, words[0])
    telling = [word[0] for word in words if word not in ("of", "the", "and", "for")]
    ordered = sorted(letters)
    if ordered in (sorted(telling), sorted([*telling, "o"]), sorted(word[0] for word in words)):
        return True
    return len(telling) > 1 and len(letters) - len(telling) == 1 and _in_order(telling, letters)


def _in_order(letters: Iterable[str], word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def are_alike(x: str, y: str) -> bool:
    """Whether two nouns mean nearly the same: pupil, student."""
    return x == y or y in relatives(x)


def mean_alike(x: str, y: str) -> bool:
    """Whether two stems mean nearly the same, or stand against the same: passed, approved."""
    if y in relatives(x) or y in _SAME_DEED.get(x, ()):
        return True
    return bool(OPPOSITES.get(x, set()) & OPPOSITES.get(y, set()))


def same_deed(stem: str, told: Container[str]) -> str | None:
    """Return the stem itself, or its nearest relative of the same meaning, if it is told."""
    if stem in told:
        return stem
    grades = {word: grade for word, grade in relatives(stem).items() if word in told}
    for word in _SAME_DEED.get(stem, ()):
        if word in told:
            grades[word] = max(_NEARLY_FULL, grades.get(word, 0))
    best = max(grades, key=lambda word: (grades[word], word), default="")
    return best if grades.get(best, 0) >= _NEARLY_FULL else None


def near(a: str, b: str) -> bool:
    """Whether two spellings are the same or differ by little.

    One letter in five with the same first letter, a final s, or letters put before or behind.
    """
    if a.rstrip("s") == b.rstrip("s"):
        return True
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) < 4:
        return False
    if len(longer) - len(shorter) <= 2 and shorter in longer:
        return True
    if a[0] != b[0] or len(longer) - len(shorter) > 2 or len(shorter) < 5:
        return False
    pairs_a = {a[i : i + 2] for i in range(len(a) - 1)}
    pairs_b = {b[i : i + 2] for i in range(len(b) - 1)}
    return 2 * len(pairs_a & pairs_b) >= 1.3 * min(len(pairs_a), len(pairs_b))


def location_sort(side: Side, fact: Fact) -> str:
    """Say which words around a name make it a place; "" where none does.

    "near Medyka" is a spot; "the Pacific coast", "the island of Bioko" and "over the Drava" are
    landscapes.
    """
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    before = [token.norm for token in tokens[max(0, first - 3) : first]]
    behind = [token.norm for token in tokens[last + 1 : last + 2]]
    if fact.value.split()[-1] in WATERS:
        return "landscape"
    on_beach = before[-1:] == ["on"] and fact.value.split()[-1] in BEACHES
    if on_beach or (before[-1:] == ["of"] and set(before) & _SETTLEMENTS):
        return "spot"  # the city of Split
    crossed = len(before) > 1 and before[-1] == "the" and before[-2] in CROSSING
    if crossed or set(behind) & LANDSCAPE or (before[-1:] == ["of"] and set(before) & LANDSCAPE):
        return "landscape"
    if before[-1:] == ["to"] and is_behind(side, first, MOTION):
        return "spot"  # moves its seat to Zug
    return "spot" if before[-1:] and before[-1] in LOCATIVES else ""


def is_behind(side: Side, first: int, stems: Container[str]) -> bool:
    """Whether one of these words stands shortly before a token: moves its seat to Zug."""
    before = side.claim.tokens[max(0, first - _NEAR) : first]
    return any(token.stem in stems for token in before)
