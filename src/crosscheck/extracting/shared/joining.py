"""What goes on after a word of a name: initials, hyphens, and the small words inside names.

Richard A . McFeely      Park Guen - hye      Osama bin Laden      Department of Justice
        |-------|             |-----|              |-------|                  |--------|
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.shared.capitals import Usage, is_first_name
from crosscheck.lexicon.first_names import WORD_NAMES
from crosscheck.lexicon.name_stoplist import (
    ACRONYM_STOPLIST,
    CALENDAR_WORDS,
    COMMON_WORDS,
    COMPOUND_TAILS,
    FUNCTION_WORDS,
)
from crosscheck.lexicon.titles import (
    HARD_TITLES,
    ORG_HEADS,
    ORG_TAILS,
    PARTICLES,
    SUFFIXES,
    THING_TAILS,
)
from crosscheck.model import Claim, Token

_DOTTED = HARD_TITLES | {"st", "jr", "sr", "ft", "mt"}
_LINKS = frozenset({"of", "for"})
_SMALL = frozenset({"of", "for", "to", "in", "and"})
_OF_HEADS = frozenset({"secretary", "speaker", "director"})
_PAIR_TAILS = frozenset({"administration", "commission", "enforcement", "agency", "service"})


def nameable(
    tokens: Sequence[Token], index: int, seen: Usage, headline: frozenset[int] | None
) -> bool:
    """Tell whether a capitalised word can be part of a name at all.

    ``headline``: the tokens of places, in Title Case; None in ordinary writing.
    """
    token = tokens[index]
    word = token.norm
    if word in ACRONYM_STOPLIST or word in CALENDAR_WORDS or word.startswith("i'"):
        return False
    if token.end - token.start == 1:
        return index + 1 < len(tokens) and tokens[index + 1].norm in (".", "-")
    if headline is None or index in headline:
        return True
    if word in FUNCTION_WORDS or word in COMMON_WORDS:
        return False
    if word not in seen.small and word not in WORD_NAMES and is_first_name(word):
        return True
    return seen.named(word) or word.isupper()


def continuation(
    claim: Claim, index: int, seen: Usage, headline: frozenset[int] | None, words: Sequence[int]
) -> tuple[int, ...] | None:
    """Return the token indices that continue a run after ``index``, or None at its end."""
    tokens = claim.tokens
    position = index + 1
    if position == len(tokens):
        return None
    token = tokens[position]
    touching = token.start == tokens[index].end
    if token.norm == "." and touching and _abbreviates(tokens[index]):
        position += 1
    elif token.norm in ("-", "&") and touching:
        return _after_hyphen(tokens, position, seen, words)
    if position >= len(tokens) or _gap(claim, tokens[position - 1].end, tokens[position].start):
        return None
    token = tokens[position]
    if token.capital:
        suffix = token.norm.lower() in SUFFIXES
        return (position,) if suffix or nameable(tokens, position, seen, headline) else None
    return _over_small(tokens, position, words) if token.word else None


def _gap(claim: Claim, start: int, end: int) -> bool:
    """Tell whether a line break or a wide gap parts two tokens."""
    return end - start > 1 and "\n" in claim.view[start - claim.start : end - claim.start]


def _abbreviates(token: Token) -> bool:
    return token.end - token.start == 1 or token.norm in _DOTTED


def _after_hyphen(
    tokens: Sequence[Token], position: int, seen: Usage, words: Sequence[int]
) -> tuple[int, ...] | None:
    after = position + 1
    if after >= len(tokens) or not tokens[after].word:
        return None
    token = tokens[after]
    if token.start != tokens[position].end:
        return None
    if token.capital:
        return (after,)
    word = token.norm
    part = len(words) > 1 and word not in COMPOUND_TAILS and not seen.small[word]
    return (after,) if part and len(word) <= 6 and not word.endswith("ed") else None


def _over_small(
    tokens: Sequence[Token], position: int, words: Sequence[int]
) -> tuple[int, ...] | None:
    """Continue over "de", "bin", "al-" in a person, over "of the", "and" in an organisation."""
    word = tokens[position].norm
    head = tokens[words[-1]].norm
    after = position + 1
    if word in PARTICLES:
        return _over_particles(tokens, position)
    if word in _LINKS and (head in _OF_HEADS or head in ORG_HEADS or head in THING_TAILS):
        if _capital(tokens, after):
            return (position, after)
        the = after < len(tokens) and tokens[after].norm == "the"
        return (position, after, after + 1) if the and _capital(tokens, after + 1) else None
    joins = (
        (word == "of" and _linked_organization(tokens, words))
        or (word in _SMALL and _names_law(tokens, after))
        or (word == "the" and tokens[words[-1]].capital and head in FUNCTION_WORDS)
        or (word == "and" and _pairs(tokens, position, words))
    )
    return (position, after) if joins and _capital(tokens, after) else None


def _over_particles(tokens: Sequence[Token], position: int) -> tuple[int, ...] | None:
    after = position + 1
    while _norm(tokens, after) in PARTICLES and after - position < 3:
        after += 1
    small = range(position, after)
    if _norm(tokens, after) == "-":
        after += 1
    named = _capital(tokens, after) and tokens[after].end > tokens[after].start + 1
    return (*small, after) if named else None


def _norm(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].norm if index < len(tokens) else ""


def _capital(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].capital


def _linked_organization(tokens: Sequence[Token], words: Sequence[int]) -> bool:
    """Tell whether a run is "Association for the Advancement": one more "of" may follow."""
    norms = [tokens[i].norm for i in words]
    return "for" in norms and not ORG_HEADS.isdisjoint(norms)


def _names_law(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the capitals from ``index`` on end in a law ("Defense of [Marriage Act]")."""
    last = index
    while last < len(tokens) and tokens[last].capital and last - index < 6:
        last += 1
    return last > index and tokens[last - 1].norm in ("act", "amendment")


def _pairs(tokens: Sequence[Token], position: int, words: Sequence[int]) -> bool:
    """Tell whether "and" stands inside one organisation ("Food and Drug Administration")."""
    after = position + 1
    if after >= len(tokens) or not tokens[after].capital:
        return False
    if any(tokens[i].norm in _LINKS for i in words):
        # "Department of Health and Human Services", never "the University of Utah and Exxon"
        return tokens[words[0]].norm in (
            "department",
            "ministry",
            "centers",
            "bureau",
            "office",
        ) and (tokens[words[-1]].norm not in ORG_TAILS)
    last = after
    while last + 1 < len(tokens) and tokens[last + 1].capital:
        last += 1
    own = [tokens[i].norm for i in words if tokens[i].norm not in FUNCTION_WORDS]
    if last > after and own and own[0] in ("house", "senate"):
        return tokens[last].norm == "committee"
    return len(own) == 1 and last > after and tokens[last].norm in _PAIR_TAILS
