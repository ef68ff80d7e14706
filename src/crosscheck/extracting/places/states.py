"""States behind a town or a person: Norwalk, Conn. | (R-Tenn.) | D-New York | Ann Roe (Ky.)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.interface import fact_between
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.gazetteer import abbreviations
from crosscheck.model import Claim, Fact, Token


def state_follows(tokens: Sequence[Token], last: int) -> str | None:
    """Return the state in ", Conn." or ", Ohio" right after the token ``last``."""
    if peek.norm(tokens, last + 1) != "," or not peek.capital(tokens, last + 2):
        return None
    return state_at(tokens, last + 2)[0]


def state_at(tokens: Sequence[Token], index: int) -> tuple[str | None, int]:
    """Return the state that starts at a token, spelled out or short, and its last token."""
    word = peek.norm(tokens, index)
    short = abbreviations().get(word)
    if short is not None and (word.isupper() or peek.norm(tokens, index + 1) == "."):
        return short, index
    for size in (2, 1):
        name = " ".join(peek.norm(tokens, i) for i in range(index, index + size))
        if name in abbreviations().values():
            return name, index + size - 1
    return None, index


def party_tags(claim: Claim) -> list[Fact]:
    """Return the states in "(R-Tenn.)", "D-New York" and, behind a person, "(Ky.)"."""
    tokens = claim.tokens
    facts = []
    for index in range(1, len(tokens) - 1):
        if not tokens[index].capital or tokens[index - 1].norm not in ("(", ","):
            continue
        tagged = tokens[index].norm in ("r", "d", "i") and tokens[index + 1].norm == "-"
        if not tagged and tokens[index - 1].norm != "(":
            continue
        state, last = state_at(tokens, index + 2 if tagged else index)
        if state is None or not (tagged or _closes(tokens, last + 1)):
            continue
        fact = fact_between(claim, "place", index, last, state, "party tag")
        facts.append(replace(fact, aliases=("united states",)))
    return facts


def _closes(tokens: Sequence[Token], index: int) -> bool:
    return peek.norm(tokens, index + (peek.norm(tokens, index) == ".")) == ")"
