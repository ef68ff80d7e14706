"""Can two words mean one person, thing or place? Spelling, acronyms, and what stands around."""

from __future__ import annotations

from crosscheck.judging.interface import Side
from crosscheck.lexicon.places import LANDSCAPE, LOCATIVES
from crosscheck.model import Fact


def share_form(x: Fact, y: Fact) -> bool:
    """Whether the two have a normalised form in common."""
    return bool({x.value, *x.aliases} & {y.value, *y.aliases})


def same_name(x: Fact, y: Fact) -> bool:
    """Whether two names can mean one person or thing: shared words, acronym, close spelling."""
    if share_form(x, y):
        return True
    words_x, words_y = x.value.split(), y.value.split()
    if set(words_x) & set(words_y):
        return True
    if _stands_for(x.value, words_y) or _stands_for(y.value, words_x):
        return True
    return near(x.value, y.value) or near(words_x[-1], words_y[-1])


def _stands_for(acronym: str, words: list[str]) -> bool:
    """Whether letters are the initials of words, in any order (DOJ: Justice Department)."""
    if not 2 <= len(acronym) <= 6 or " " in acronym or len(words) < 2:
        return False
    telling = sorted(word[0] for word in words if word not in ("of", "the", "and", "for"))
    letters = sorted(acronym.lower())
    return letters in (telling, sorted([*telling, "o"]), sorted(word[0] for word in words))


def near(a: str, b: str) -> bool:
    """Whether two spellings differ by little: one letter in five, and the same first letter."""
    if a[:1] != b[:1] or abs(len(a) - len(b)) > 2 or min(len(a), len(b)) < 5:
        return False
    pairs_a = {a[i : i + 2] for i in range(len(a) - 1)}
    pairs_b = {b[i : i + 2] for i in range(len(b) - 1)}
    return 2 * len(pairs_a & pairs_b) >= 1.3 * min(len(pairs_a), len(pairs_b))


def is_location(side: Side, fact: Fact) -> bool:
    """Whether words around a name say that it is a place: "near Medyka", "the island of Bioko"."""
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    before = [token.norm for token in tokens[max(0, first - 3) : first]]
    behind = [token.norm for token in tokens[last + 1 : last + 2]]
    if set(behind) & LANDSCAPE:
        return True
    if before[-1:] and before[-1] in LOCATIVES:
        return True
    return before[-1:] == ["of"] and bool(set(before) & LANDSCAPE)
