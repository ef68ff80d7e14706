"""Attribution: who says it, in which words, and through which agency.

    A4  "About 20 leaders are coming," Yonhap quoted a Kremlin spokesman as saying.
            -> Kremlin spokesman, via Yonhap, "quoted ... as saying"
    A5  He said the list was not final.        -> the speaker of A4, carried
    A6  "It may grow. There is time."          -> inside one quotation: one speaker

Two passes: frames first, each claim alone; then "he", "the source" and "the agency" are looked
up among the speakers of the whole source. What stays unknown gets no attribution, never a guess.
Certainty reads the attribution, so it runs after this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.attribution.mentions import Frame
from crosscheck.extracting.attribution.namesakes import people_first
from crosscheck.extracting.attribution.resolving import Cast
from crosscheck.extracting.attribution.speakers import frame_of
from crosscheck.extracting.interface import with_facts
from crosscheck.extracting.shared.quotation import quotations
from crosscheck.model import Attribution, Claim, Fact, Source


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with their attribution and a fact for each one they carry themselves.

    The fact's value is the speaker in lower case, or the agency where no speaker is named; its
    unit says whether it is a person's name, another name or a role; its aliases are what else the
    sentence calls them ("Kremlin spokesman" before or behind a name). It is ambiguous where the
    words ("officials", "his lawyer") do not tell one speaker from another.
    """
    quoted = quotations(source, claims)
    frames = [frame_of(claim, ids) for claim, ids in zip(claims, quoted, strict=True)]
    frames = people_first(claims, frames)
    cast = Cast(claims, frames)
    result = []
    for index, (claim, frame) in enumerate(zip(claims, frames, strict=True)):
        dateline = source.blocks[claim.block].via
        found = _attribution(index, frame, cast, dateline) if frame else None
        result.append(_attributed(claim, frame, found))
    return _continued(claims, result, quoted)


def _attribution(index: int, frame: Frame, cast: Cast, dateline: str | None) -> Attribution | None:
    via = cast.carrier(frame.via) if frame.via else None
    who = frame.speaker
    if via and who is None:
        cast.note_carrier(index, via)
    if who is None:
        if via is None or frame.via is None:
            return None
        return Attribution(None, via, frame.cue, frame.via.start, frame.via.end)
    speaker, carried = cast.speaker(index, who)
    if speaker is None:
        outlet = cast.carrier_before(index) if who.text.lower() == "it" else None
        if outlet is None:
            return None
        cast.note_carrier(index, outlet)
        return Attribution(None, outlet, frame.cue, who.start, who.end, carried)
    return Attribution(speaker, via or dateline, frame.cue, who.start, who.end, carried)


def _attributed(claim: Claim, frame: Frame | None, found: Attribution | None) -> Claim:
    if frame is None or found is None:
        return claim
    said = claim.text[found.start - claim.start : found.end - claim.start]
    value = (found.speaker or found.via or "").lower()
    who = frame.speaker
    vague = who is not None and who.bare and value == " ".join(said.lower().split())
    fact = Fact(
        "attribution",
        said,
        found.start,
        found.end,
        value,
        unit=who.kind if who and who.kind in ("person", "name", "role") else None,
        aliases=(who.also.lower(),) if who and who.also else (),
        ambiguous=vague,
    )
    return with_facts(replace(claim, attribution=found), [fact])


def _continued(
    claims: Sequence[Claim], result: list[Claim], quoted: Sequence[tuple[int, ...]]
) -> list[Claim]:
    """Give sentences that stand wholly inside a quotation the speaker of that quotation."""
    speakers: dict[int, Attribution] = {}
    for claim, ids in zip(result, quoted, strict=True):
        if claim.attribution:
            for number in {number for number in ids if number}:
                speakers.setdefault(number, claim.attribution)
    last: Attribution | None = None
    for index, (claim, ids) in enumerate(zip(result, quoted, strict=True)):
        if index and claims[index - 1].block != claim.block:
            last = None
        if claim.attribution:
            last = claim.attribution if any(ids) or claim.attribution.speaker else None
            continue
        if not _wholly_quoted(claim, ids):
            # whoever opens a quotation here and goes on in the next claim may be somebody else
            last = last if any(ids) and not _goes_on(ids) else None
            continue
        found = speakers.get(max(ids)) or last
        if found:
            last = replace(found, carried=True)
            speakers.setdefault(max(ids), last)
            result[index] = replace(claim, attribution=last)
    return result


def _goes_on(ids: Sequence[int]) -> bool:
    """Whether a claim opens a quotation in its middle that it does not close."""
    return bool(ids[-1]) and not ids[0]


def _wholly_quoted(claim: Claim, ids: Sequence[int]) -> bool:
    words = [number for token, number in zip(claim.tokens, ids, strict=True) if token.word]
    return bool(words) and all(words)
