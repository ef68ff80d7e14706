"""Text -> Tokens: the words that every later stage compares."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import Stemmer

from crosscheck.lexicon.grammar import IRREGULAR
from crosscheck.lexicon.rarity import LEVELS_BY_OPENING, RAREST
from crosscheck.model import Token
from crosscheck.segmenting.spelling import american

_LEAST_ACRONYM_LEVEL = 30

_TOKEN = re.compile(
    r"""
      (?P<acronym>(?:[^\W\d_]\.){2,})                       # U.S.  a.m.
    | (?P<number>\d+(?:[.,]\d+)*)                           # 1,024.5
    | (?P<suffix>(?<=\w)'s\b(?!'))                          # Kim's
    # don't
    | (?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:'(?!s\b)(?:[^\W\d_]|[\u0300-\u036f])+)*)
    | (?P<noise>(?P<char>[^\w\s])(?P=char){7,})             # -------- is one token
    | (?P<punctuation>\S)
    """,
    re.VERBOSE,
)
_stemmer = Stemmer.Stemmer("english")
_stemmer.maxCacheSize = 0  # our own cache holds whole tokens


def tokens(view: str, offset: int = 0) -> tuple[Token, ...]:
    """Cut ``view`` into tokens whose spans are shifted by ``offset``.

    Acronyms are written without dots and in upper case (``U.S.`` and ``US`` become ``US``, so that
    they never equal the pronoun), unless most of the text is upper case, as in shouting headlines.
    """
    shouting = _is_shouting(view)
    result = []
    for match in _TOKEN.finditer(view):
        kind = match.lastgroup or ""
        if kind == "noise":
            kind = "punctuation"
        norm, stem, capital, level = _normalise(match.group(), kind, shouting)
        result.append(
            Token(
                norm,
                stem,
                offset + match.start(),
                offset + match.end(),
                kind not in ("punctuation", "suffix"),
                capital,
                level,
            )
        )
    return tuple(result)


def _is_shouting(view: str) -> bool:
    upper = sum(map(str.isupper, view))
    return upper > 12 and upper > 2 * sum(map(str.islower, view))


@lru_cache(maxsize=65536)
def _normalise(text: str, kind: str, shouting: bool) -> tuple[str, str, bool, int]:
    """Return (norm, stem, capital, level) of one token."""
    if kind == "number":
        return text, text, False, RAREST
    if kind in ("punctuation", "suffix"):
        return text[:8], text[:8], False, 0
    capital = text[0].isupper()
    plain = text.replace(".", "")
    if not shouting and 2 <= len(plain) <= 6 and plain.isupper() and plain.isascii():
        # an acronym is rarer than the word it looks like: US is not the pronoun "us"
        level = max(_level(plain.lower()), _LEAST_ACRONYM_LEVEL)
        return plain, plain, True, level
    norm = _fold(plain)
    stem = IRREGULAR.get(norm) or _stemmer.stemWord(american(norm))
    return norm, stem, capital, _level(stem)


def _level(stem: str) -> int:
    listed = LEVELS_BY_OPENING.get(stem[:2], "")
    at = listed.find(f" {stem} ") + len(stem) + 2
    return int(listed[at : at + 2]) if at > len(stem) + 1 else RAREST


def _fold(word: str) -> str:
    """Lower case without accents: São and Sao, Straße and Strasse are one word."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in decomposed if not unicodedata.combining(c)) or folded
