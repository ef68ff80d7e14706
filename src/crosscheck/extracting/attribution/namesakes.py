"""Outlets that share their name with a person of the story: Fox News and Vicente Fox."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Frame, Mention
from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES, SHARED_NAMES
from crosscheck.lexicon.titles import TITLES
from crosscheck.model import Claim

_BEFORE_PERSON = MALE_NAMES | FEMALE_NAMES | SHARED_NAMES | TITLES | {"."}


def people_first(claims: Sequence[Claim], frames: Sequence[Frame | None]) -> list[Frame | None]:
    """Turn "Fox said" into a person's words where the source knows a Vicente Fox."""
    suspects = {
        word
        for claim, frame in zip(claims, frames, strict=True)
        if frame and frame.via and (word := _single_word(claim, frame.via))
    }
    if not suspects:
        return list(frames)
    people = {
        right.norm
        for claim in claims
        for left, right in zip(claim.tokens, claim.tokens[1:], strict=False)
        if right.norm in suspects and left.norm in _BEFORE_PERSON
    }
    return [_as_person(claim, frame, people) for claim, frame in zip(claims, frames, strict=True)]


def _single_word(claim: Claim, via: Mention) -> str | None:
    text = claim.view[via.start - claim.start : via.end - claim.start]
    return text.lower() if text.isalpha() else None


def _as_person(claim: Claim, frame: Frame | None, people: set[str]) -> Frame | None:
    if frame is None or frame.via is None or frame.speaker or not people:
        return frame
    word = _single_word(claim, frame.via)
    if word not in people:
        return frame
    text = claim.text[frame.via.start - claim.start : frame.via.end - claim.start]
    return frame._replace(speaker=frame.via._replace(kind="name", text=text), via=None)
