"""attribution: the articles credit the same statement to different speakers.

Why: who says a thing decides how far to trust it.

Diverges:
    "It is off, a Kremlin aide said."     "It is off, a diplomatic source said."

Agrees:
    "Dmitry Peskov said so."              "Putin's spokesman said so."   where a text links them
    "Yonhap reported it."                 "A spokesman told Yonhap."     agency and speaker
    "The minister said X."                "A union leader said Y."       another statement

Ignore the kind with --ignore attribution.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.judging.interface import Candidate, Pair, Side
from crosscheck.judging.sameness import near
from crosscheck.judging.slots import evidence_of_words, statement_words
from crosscheck.lexicon.speech import BODIES, MESSAGES, OUTLET_NOUNS, ROLES, SAYING
from crosscheck.model import Attribution, Claim, Span

_EMPTY = frozenset(
    """
    a an the of for to in on at by with from and or his her their its who which senior top former
    chief unnamed anonymous
    """.split()
)
_MOUTHPIECES = frozenset(("spokesman", "spokeswoman", "spokesperson", "club", "team", "firm"))
_PLAIN_SAYING = ("neutral", "report")
_UNNAMED = frozenset(
    ("official", "officials", "source", "sources", "people", "person", "insider", "insiders")
)


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference where both claims have a speaker, and not the same one."""
    x, y = pair.a.claim.attribution, pair.b.claim.attribution
    if x is None or y is None or not x.speaker or not y.speaker:
        return
    if x.via == y.speaker or y.via == x.speaker:
        return
    if _sort(pair.a, x) != _sort(pair.b, y):
        return  # "Grimm's attorney" may well be "William McGinley"
    if _is_open(pair.a.claim) or _is_open(pair.b.claim):
        return
    if _is_document(x) or _is_document(y) or _same_speaker(pair.a, x, pair.b, y):
        return
    same_words = _same_quotation(pair)
    here = _credited(pair.a, x, pair.b, pair.b.group)
    if not same_words and (here or _credited(pair.b, y, pair.a, pair.a.group)):
        return
    x, y = _fullest(pair.a, x), _fullest(pair.b, y)
    known = _credited(pair.a, x, pair.b, pair.b.source) + _credited(
        pair.b, y, pair.a, pair.a.source
    )
    yield Candidate(
        "attribution",
        (x.speaker or "", y.speaker or ""),
        ((Span(x.start, x.end),), (Span(y.start, y.end),)),
        f"{{a}} credits {x.speaker}, {{b}} credits {y.speaker}.",
        evidence_of_words(
            pair,
            statement_words(pair.a.claim),
            statement_words(pair.b.claim),
            alone=1.0 if same_words else 0.7 * _same_act(pair),
            elsewhere=1 - known / 2,
            plain=0.5 if x.carried or y.carried else 1.0,
        ),
    )


def _sort(side: Side, attribution: Attribution) -> str:
    """Say whether a speaker is called by a person's name, by another name, or by what they are."""
    speaker = attribution.speaker or ""
    if " of " in speaker:
        return "role"
    units = {
        fact.unit
        for claim in side.source
        for fact in claim.facts
        if fact.kind == "name" and fact.text.split()[-1] == speaker.split()[-1]
    }
    if "person" in units:
        return "person"
    return "name" if units - {"pronoun", "role"} else "role"


def _is_open(claim: Claim) -> bool:
    """Whether the text leaves open who speaks: "officials", "the club" (but not "the mayor")."""
    return any(
        fact.kind == "attribution"
        and fact.ambiguous
        and fact.value.split()[-1] in _UNNAMED | BODIES | _MOUTHPIECES
        for fact in claim.facts
    )


def _is_document(attribution: Attribution) -> bool:
    """Whether a text or an outlet is credited: a channel, not a speaker."""
    return (attribution.speaker or "").lower().split()[-1] in MESSAGES | OUTLET_NOUNS


def _credited(mine: Side, attribution: Attribution, other: Side, claims: Iterable[Claim]) -> bool:
    """Whether the other source credits the speaker in any of these claims."""
    return any(
        claim.attribution is not None
        and claim.attribution.speaker
        and _same_speaker(mine, attribution, other, claim.attribution)
        for claim in claims
    )


def _same_act(pair: Pair) -> bool:
    """Whether both claims confirm, both announce, both warn, ...: more than just saying."""
    acts = [
        {t.stem for t in side.claim.tokens if SAYING.get(t.norm, "neutral") not in _PLAIN_SAYING}
        for side in (pair.a, pair.b)
    ]
    return bool(acts[0] & acts[1])


def _same_quotation(pair: Pair) -> bool:
    """Whether the two claims quote at least four words in a row alike."""
    quoted = [
        {
            tuple(words[i : i + 4])
            for f in side.facts("quote")
            for words in [f.value.split()]
            for i in range(len(words) - 3)
        }
        for side in (pair.a, pair.b)
    ]
    return bool(quoted[0] & quoted[1])


def _same_speaker(mine: Side, x: Attribution, other: Side, y: Attribution) -> bool:
    """Whether two names of speakers can mean one: a telling word, a country, a role in common."""
    words_x, words_y = _words(x, mine), _words(y, other)
    bare_x, bare_y = words_x - ROLES, words_y - ROLES
    if any(near(one, other_one) for one in bare_x for other_one in bare_y):
        return True
    if (bare_x or words_x) & (bare_y or words_y) or words_x <= words_y or words_y <= words_x:
        return True
    return _is_unnamed(x) and _is_unnamed(y) and not (words_x - _UNNAMED and words_y - _UNNAMED)


def _is_unnamed(attribution: Attribution) -> bool:
    words = set((attribution.speaker or "").lower().split())
    return bool(words & _UNNAMED)


def _words(attribution: Attribution, side: Side) -> frozenset[str]:
    """Return the telling words of a speaker, with the other names of whoever they name."""
    speaker = (attribution.speaker or "").lower()
    for mark in ("'s", "’s", ".", ",", "-", "’", "'"):
        speaker = speaker.replace(mark, " ")
    words = set(speaker.split()) - _EMPTY
    for name in (speaker.strip(), *sorted(words)):
        words |= side.other_names.get(name, frozenset())
    for claim in side.group:
        for fact in claim.facts:
            if fact.kind == "place" and attribution.start <= fact.start < attribution.end:
                words.update((fact.value, *fact.aliases))
    return frozenset(words)


def _fullest(side: Side, attribution: Attribution) -> Attribution:
    """Return the longest name that the finding has for this speaker."""
    names = [
        claim.attribution
        for claim in side.group
        if claim.attribution is not None
        and claim.attribution.speaker
        and _same_speaker(side, attribution, side, claim.attribution)
    ]
    return max(names, key=lambda name: len(name.speaker or ""), default=attribution)
