"""The frame of one claim: the words that say who says it, before anyone is looked up.

    "...," Yonhap quoted a Kremlin spokesman as saying.
           via           speaker              cue: quoted ... as saying

Frames are tried from the most telling to the least; what fits none has no frame.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.appositions import joined, with_apposition
from crosscheck.extracting.attribution.mentions import Frame, Mention
from crosscheck.extracting.attribution.participles import participle
from crosscheck.extracting.attribution.phrases import is_speaking_role, mention
from crosscheck.extracting.attribution.relative_clauses import relative_clause
from crosscheck.extracting.attribution.set_phrases import set_phrase
from crosscheck.extracting.attribution.speech_verbs import (
    beside_quote,
    is_no_verb,
    is_speech,
    listener,
)
from crosscheck.extracting.attribution.subjects import (
    after_relative,
    is_passive,
    last_before,
    phrase_end,
    subject_at,
    subject_of,
)
from crosscheck.lexicon.grammar import AUXILIARIES, TIMES
from crosscheck.lexicon.speech import (
    CITED,
    CITING,
    FINDING,
    NEVER_PLAN,
    PLURAL_SAYING,
    QUOTE_ONLY,
    SAYING,
)
from crosscheck.model import Claim, Token

_SPEAKERS = ("person", "name", "role")
_VERBS = frozenset(SAYING) | FINDING | PLURAL_SAYING
_CUES = _VERBS | CITING | CITED | {"according"}


def frame_of(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    """Return the frame of the claim's main statement, None where there is none or it is unsure."""
    tokens = claim.tokens
    places = [
        index
        for index, token in enumerate(tokens)
        if token.norm in _CUES and not quoted[index] and _may_be_verb(claim, index)
    ]
    return (
        _frame_at(claim, places)
        or set_phrase(claim, quoted)
        or participle(claim, quoted)
        or relative_clause(claim, quoted)
    )


def _frame_at(claim: Claim, places: Sequence[int]) -> Frame | None:
    """Return the frame that one of the cues at ``places`` makes, the most telling first."""
    return (
        _cited(claim, places)
        or _said(claim, places)
        or _according(claim, places)
        or _citing(claim, places, None)
    )


def _may_be_verb(claim: Claim, index: int) -> bool:
    """Tell "states" from the United States, "critics warn" from "to warn" and "may warn"."""
    tokens = claim.tokens
    if tokens[index].norm in PLURAL_SAYING:
        before = last_before(tokens, index)
        if before < 0 or tokens[before].norm in AUXILIARIES | {"to"}:
            return False
    return index == 0 or claim.heading or not tokens[index].capital


def _cited(claim: Claim, places: Sequence[int]) -> Frame | None:
    """Read "X quoted Y as saying", "Y was quoted by X as saying", "Y was quoted as saying"."""
    tokens = claim.tokens
    for index in places:
        if tokens[index].norm not in CITED:
            continue
        end = _as_saying(tokens, index)
        if end < 0:
            continue
        gap = " " if end == index + 1 else " ... "
        cue = f"{tokens[index].norm}{gap}as saying"
        subject = subject_of(claim, index)
        if is_passive(tokens, index):
            if subject:
                return Frame(subject.who, _quoted_by(claim, index, end), cue, True)
            continue
        speaker = _quoted_speaker(claim, index + 1, end)
        if speaker and speaker.kind != "outlet":
            return Frame(speaker, _only_outlet(subject.who) if subject else None, cue, True)
    return None


def _quoted_speaker(claim: Claim, first: int, last: int) -> Mention | None:
    """Read "quoted the curator, Ada Berg, as saying"."""
    who = mention(claim, first, last)
    commas = [i for i in range(first, last) if claim.tokens[i].norm == ","]
    if who is None or len(commas) != 2 or commas[1] != last - 1:
        return who
    return joined(claim, who, commas[0] + 1, commas[1])


def _quoted_by(claim: Claim, cited: int, end: int) -> Mention | None:
    """Return X of "quoted by X as saying" or "quoted as saying by X"."""
    if _is(claim.tokens, cited + 1, "by"):
        return _only_outlet(mention(claim, cited + 2, end))
    if _is(claim.tokens, end + 2, "by"):
        return _only_outlet(mention(claim, end + 3, phrase_end(claim, end + 3)))
    return None


def _said(claim: Claim, places: Sequence[int]) -> Frame | None:
    """Read "X said", "said X", "X told Y" and "Yonhap reported"."""
    tokens = claim.tokens
    carrier: Frame | None = None
    for index in places:
        cue = tokens[index].norm
        if cue not in _VERBS or is_no_verb(tokens, index):
            continue
        found = subject_at(claim, index)
        if found is None:
            continue
        quotes = beside_quote(tokens, index, found.context)
        behind = found.behind and (quotes or cue not in QUOTE_ONLY)
        reports = cue in ("reported", "reports") and found.who.kind == "outlet"
        leads = reports and found.context == ""  # Reuters reported a fire
        if not (behind or leads or is_speech(claim, index, found.context, quotes)):
            continue
        who = _reporter(found.who, cue)
        if who.kind != "outlet":
            if not quotes and _is_inside(claim, places, index):
                continue
            if cue in ("reported", "reports") and who.kind != "role":
                continue  # "the firm reported a profit"
            named = who.kind != "role" or is_speaking_role(who.role)
            if cue in QUOTE_ONLY and not quotes and not named:
                continue  # "the clause states that"
            via = listener(claim, index) or (carrier.via if carrier else None)
            return Frame(who, via or _trailing(claim, index, places), cue, quotes)
        carrier = carrier or _citing(claim, places, who) or Frame(None, who, cue, quotes)
        if carrier.speaker:
            return carrier
    return carrier


def _reporter(who: Mention, cue: str) -> Mention:
    """Take "the Berg agency reported" for an outlet, "the Space Agency said" for a speaker."""
    name, _, last = who.text.rpartition(" ")
    reports = cue in ("reported", "reports") and who.kind == "role" and last == "agency"
    return who._replace(kind="outlet", text=name) if reports and name.istitle() else who


def _is_inside(claim: Claim, places: Sequence[int], index: int) -> bool:
    """Tell whether another speaker's "..., X said" ends the sentence: theirs is all of it."""
    tokens = claim.tokens
    last = places[-1]
    if last == index or tokens[last].norm not in SAYING or tokens[last].norm in QUOTE_ONLY:
        return False
    ends = phrase_end(claim, last + 1) if tokens[last].norm == "told" else last + 1
    rest = [token.norm for token in tokens[ends:] if token.norm not in TIMES | {"on"}]
    found = subject_of(claim, last) if rest in ([], ["."]) else None
    return found is not None and found.context == "," and found.who.kind in _SPEAKERS


def _trailing(claim: Claim, index: int, places: Sequence[int]) -> Mention | None:
    """Return the outlet that reports what X said: "X said ..., Yonhap reported"."""
    for later in places:
        if later > index and claim.tokens[later].norm in ("reported", "reports", "said"):
            found = subject_of(claim, later)
            if found and found.who.kind == "outlet" and found.context == ",":
                return found.who
        if later > index and claim.tokens[later].norm == "according":
            return _only_outlet(mention(claim, later + 2, phrase_end(claim, later + 2)))
    return None


def _according(claim: Claim, places: Sequence[int]) -> Frame | None:
    tokens = claim.tokens
    for index in places:
        if tokens[index].norm != "according" or not _is(tokens, index + 1, "to"):
            continue
        if index + 2 < len(tokens) and tokens[index + 2].norm in NEVER_PLAN:
            continue
        if after_relative(tokens, index):
            continue
        end = phrase_end(claim, index + 2)
        who = mention(claim, index + 2, end)
        if who:
            who = with_apposition(claim, who, end, phrase_end)
        if who and who.kind == "outlet":
            return _citing(claim, places, who) or Frame(None, who, "according to", False)
        if who and who.kind != "pronoun" and (who.kind != "role" or is_speaking_role(who.role)):
            return Frame(who, None, "according to", False)
    return None


def _citing(claim: Claim, places: Sequence[int], carrier: Mention | None) -> Frame | None:
    tokens = claim.tokens
    for index in places:
        if tokens[index].norm not in CITING:
            continue
        end = phrase_end(claim, index + 1)
        who = mention(claim, index + 1, end)
        if who and who.kind == "outlet":
            return Frame(None, who, tokens[index].norm, False)
        if who and who.kind in ("person", "role") and carrier:
            who = with_apposition(claim, who, end, phrase_end)
            return Frame(who, carrier, tokens[index].norm, False)
    return None


def _is(tokens: Sequence[Token], index: int, *norms: str) -> bool:
    return 0 <= index < len(tokens) and tokens[index].norm in norms


def _as_saying(tokens: Sequence[Token], index: int) -> int:
    """Return where "as saying" follows the verb at ``index``, -1 if it does not."""
    for place in range(index + 1, min(len(tokens), index + 16)):
        if tokens[place].norm == "as" and _is(tokens, place + 1, "saying", "telling"):
            return place
    return -1


def _only_outlet(who: Mention | None) -> Mention | None:
    return who if who and who.kind == "outlet" else None
