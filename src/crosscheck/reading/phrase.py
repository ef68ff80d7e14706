"""What a short line is made of: its words, and whether it reads like a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from crosscheck.lexicon.agencies import CARRIER_OF
from crosscheck.lexicon.layout import CONNECTORS, VERBS

_WORD = re.compile(r"[^\W_]+(?:['.\-&][^\W_]+)*\+?|[&©]")

AGENCY_WORDS = frozenset(
    word.lower() for spelling in CARRIER_OF for word in _WORD.findall(spelling) if word != "The"
)
_NAMES_TOO = frozenset(("may", "will"))
_CARRIERS = frozenset(spelling.lower() for spelling in CARRIER_OF)


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with a full stop or the like, a few closing marks behind it."""
    return text[-6:].rstrip("'\")]*_").endswith((".", "!", "?", "…"))


class Phrase:
    """A line of at most some two hundred characters, in its plain form."""

    __slots__ = ("has_verb", "raw", "terminal", "text", "words")

    def __init__(self, text: str) -> None:
        """Cut ``text`` into words."""
        self.text = text
        self.raw: list[str] = _WORD.findall(text)
        """Its words as written."""
        self.words = [w[:-2] if w.endswith("'s") else w for w in map(str.lower, self.raw)]
        """Its words in lower case, possessive 's taken off."""
        self.terminal = ends_sentence(text)
        """It ends like a sentence."""
        self.has_verb = any(word in VERBS for word in self.words[1:]) and any(
            word in VERBS and not (word in _NAMES_TOO and raw[0].isupper())
            for word, raw in zip(self.words[1:], self.raw[1:], strict=True)
        )
        """One of its words, not the first, is a finite verb that news lines use."""

    @property
    def is_sentence(self) -> bool:
        """It tells something: it has a verb, or a sentence's end after a few plain words."""
        return self.has_verb or (self.terminal and len(self.words) >= 5)


@lru_cache(maxsize=4096)
def phrase_of(text: str) -> Phrase:
    """Return the phrase of ``text``; it is asked for again and again while a page is laid out."""
    return Phrase(text)


def names_only(phrase: Phrase, start: int = 0, also: frozenset[str] = frozenset()) -> bool:
    """Whether all words from ``start`` are capitalised, connectors, agencies or in ``also``."""
    return all(
        raw[0].isupper() or word in CONNECTORS or word in also or word in AGENCY_WORDS
        for word, raw in zip(phrase.words[start:], phrase.raw[start:], strict=True)
    )


def carriers(text: str) -> list[str]:
    """Return the pieces of "AFP, Reuters" or "AP/dpa" if all name agencies or outlets, else []."""
    if len(text) > 80:
        return []
    for mark in (" and ", "/", ";", "|"):
        text = text.replace(mark, ",")
    pieces = [piece for part in text.split(",") if (piece := part.strip(" -."))]
    return pieces if all(piece.lower() in _CARRIERS for piece in pieces) else []
