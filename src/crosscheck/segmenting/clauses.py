"""Sentence spans -> claim spans: a sentence is cut only where both halves stand alone.

    The bridge was closed on Monday night; the tunnel will stay open until June.
                                          ^ both halves have a subject and a finite verb: cut
    He said the bridge was closed on Monday; the tunnel would stay open.
                                          ^ both are what he said: no cut
    Twelve were killed on Monday, but not by the storm that hit the coast.
                                          ^ the second half has no subject: no cut

A cut that should not be costs more than one that is missing: a half can lose its speaker, its
condition or its negation. So there is none near quotation marks, brackets or words of credit.
"""

from __future__ import annotations

import re
from itertools import pairwise

from crosscheck.lexicon import clauses as known
from crosscheck.lexicon.grammar import FINITE

_JOINT = r"(?:;|,(?= (?:but|while|whereas) )) +"
_WORD = r"\w+(?:['’.-]\w+)*"
_MARKED = r"[\"“”()\[\]]|(?<!\w)['‘]|['’](?!\w)"
# Compiled (and kept) by re where a sentence may be cut.
_JOINTS = ("; ", ", but ", ", while ", ", whereas ")
_LEAST_WORDS = 6
_SUBJECT_WORDS = 6


def split(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans of ``sentences`` in ``text``, some of them cut in two or more."""
    result = []
    for start, end in sentences:
        for joint in _joints(text, start, end):
            result.append((start, joint.start() + 1))
            start = joint.end()  # noqa: PLW2901 - the rest of the sentence
        result.append((start, end))
    return result


def _joints(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Find where the sentence at ``start`` to ``end`` can be cut safely."""
    if all(text.find(joint, start, end) < 0 for joint in _JOINTS):
        return []
    found = list(re.compile(_JOINT).finditer(text, start, end))
    if not found or re.compile(_MARKED).search(text, start, end):
        return []
    word = re.compile(_WORD)
    words = word.findall(text, start, end)
    if not known.CREDITS.isdisjoint(map(str.lower, words)):
        return []
    bounds = [start, *(joint.end() for joint in found), end]
    parts = [word.findall(text, a, b) for a, b in pairwise(bounds)]
    if not all(map(_stands_alone, parts)):
        return []
    return found


def _stands_alone(words: list[str]) -> bool:
    """Whether the words are a clause with a subject and a finite verb of its own."""
    lower = [word.lower().replace("’", "'") for word in words]
    if lower and lower[0] in known.CONTRASTS:
        words, lower = words[1:], lower[1:]
    if len(lower) < _LEAST_WORDS or lower[0] in known.OPENERS:
        return False
    if not known.DEPENDENT.isdisjoint(lower):
        return False
    verb = next((i for i, word in enumerate(lower) if word in FINITE), 0)
    if not 1 <= verb <= _SUBJECT_WORDS:
        return False
    return lower[0] in known.PRONOUNS or lower[0] in known.DETERMINERS or words[0][0].isupper()
