"""From a cue to the word it bears on, by walking over closed classes; there is no parser here.

has  not  yet  publicly  met  the  ...
cue  -----skipped-- ^ content_after
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR,
    NOT_ADVERBS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    VERBS,
)
from crosscheck.model import Token

_SKIPPED = (
    AUXILIARIES | DETERMINERS | PREPOSITIONS | ADVERBS | PRONOUNS | TIMES | {"not", "never", "yet"}
)
_ENDS = frozenset('.;:?!()"')
_REACH = 10
_SIGNS_OF_VERB = 2
_CLAUSE = 20
"""Tokens behind a verb among which another may be joined to it."""
_TO_WHOM = 8
"""Words at most that tell to whom, when and where something was said."""


def is_adverb(token: Token) -> bool:
    """Tell whether the word can be skipped between an auxiliary and its verb."""
    norm = token.norm
    return norm in ADVERBS or (norm.endswith("ly") and len(norm) > 4 and norm not in NOT_ADVERBS)


def content_after(tokens: Sequence[Token], index: int, reach: int = _REACH) -> int:
    """Return the index of the first content word after ``index`` in its clause, -1 if none."""
    for place in range(index + 1, min(len(tokens), index + 1 + reach)):
        token = tokens[place]
        if not token.word:
            if token.norm == '"' or token.norm in ("-", "'", "'s"):
                continue
            return -1
        if token.norm in CONJUNCTIONS and token.norm not in _SKIPPED:
            return -1
        if token.norm in _SKIPPED or is_adverb(token):
            continue
        if token.norm == "going" and place + 1 < len(tokens) and tokens[place + 1].norm == "to":
            continue
        return place
    return -1


def looks_past(token: Token) -> bool:
    """Tell whether a word looks like a past form: went, resigned; not "bed" or "seed"."""
    return token.norm in IRREGULAR or (token.norm.endswith("ed") and len(token.norm) > 4)


def clause_verb(tokens: Sequence[Token], index: int) -> int:
    """Return the verb of the clause that starts after ``index`` ("that Kim will visit"), or -1.

    It is the content word after the clause's first auxiliary, or its first past form.
    """
    for place in range(index + 1, min(len(tokens), index + 13)):
        token = tokens[place]
        if token.norm in _ENDS:
            return -1
        if token.norm in AUXILIARIES:
            return content_after(tokens, place)
        if token.norm in IRREGULAR or (token.norm.endswith("ed") and not token.capital):
            return place
    return -1


def that_after(tokens: Sequence[Token], index: int) -> int:
    """Return where "that" opens what was said or denied, -1 where it does not.

    Between ``index`` and it may stand to whom and when: "denied to reporters on Monday that".
    """
    for place in range(index + 1, min(len(tokens), index + 1 + _TO_WHOM)):
        if tokens[place].norm == "that":
            return place
        if not tokens[place].word:
            break
    return -1


def joined_verbs(tokens: Sequence[Token], verb: int) -> list[int]:
    """Return the infinitives that "and" or "or" joins to one: "will meet Kim and sign a deal".

    Two of three signs tell a verb from a noun: a "not" before it, an object behind it ("with the
    order" is one behind a "not"), its form.
    """
    found = []
    for place in range(verb + 1, min(len(tokens) - 1, verb + _CLAUSE)):
        if tokens[place].norm in _ENDS:
            break
        if tokens[place].norm not in ("and", "or"):
            continue
        other = next_word(tokens, place)
        denied = other >= 0 and tokens[other].norm == "not"
        other = next_word(tokens, other) if denied else other
        if other < 0 or other + 1 >= len(tokens):
            continue
        behind = tokens[other + 1]
        has_object = behind.norm in DETERMINERS | POSSESSIVES | PRONOUNS or behind.capital
        has_object = has_object or (denied and behind.norm in PREPOSITIONS)
        if denied + has_object + (tokens[other].norm in VERBS) >= _SIGNS_OF_VERB:
            found.append(other)
    return found


def next_word(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the next word after ``index`` that is no adverb, or -1."""
    for place in range(index + 1, min(len(tokens), index + 5)):
        if tokens[place].norm == '"':
            continue
        if not tokens[place].word:
            return -1
        if not is_adverb(tokens[place]):
            return place
    return -1


def before(tokens: Sequence[Token], index: int) -> str:
    """Return the norm of the last token before ``index`` that is no adverb, "" at the start."""
    for place in range(index - 1, max(-1, index - 5), -1):
        if tokens[place].norm != '"' and not is_adverb(tokens[place]):
            return tokens[place].norm
    return ""
