"""Someone who speaks, and the frame that says so: the words of this folder."""

from __future__ import annotations

from typing import Literal, NamedTuple

from crosscheck.model import Claim

MentionKind = Literal["person", "name", "role", "pronoun", "outlet"]


class Mention(NamedTuple):
    """Someone who speaks, before it is known who "he" or "the source" is."""

    kind: MentionKind
    text: str
    start: int
    end: int
    role: str
    """Lower-case noun of their role ("spokesman"), "" if none is given."""
    bare: bool = False
    """The role has nothing that tells it from others: "the source", "officials"."""
    also: str = ""
    """What else the phrase calls a person by name: "Kremlin spokesman", "mayor of Oslo"."""


class Frame(NamedTuple):
    """Who says it, through whom, in which words."""

    speaker: Mention | None
    via: Mention | None
    cue: str
    quotes: bool
    """The words said stand in quotation marks."""


def made(claim: Claim, kind: MentionKind, first: int, last: int, role: str = "") -> Mention:
    """Return the mention that the tokens from ``first`` up to ``last`` make, named as written."""
    tokens = claim.tokens
    return Mention(
        kind, written(claim, first, last), tokens[first].start, tokens[last - 1].end, role
    )


def written(claim: Claim, first: int, last: int) -> str:
    """Return the tokens as written, line breaks as spaces."""
    start, end = claim.tokens[first].start, claim.tokens[last - 1].end
    return " ".join(claim.view[start - claim.start : end - claim.start].split())
