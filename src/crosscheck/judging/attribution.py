"""attribution: the articles credit the same statement to different speakers.

Why: who says a thing decides how far to trust it.

Diverges:
    "It is off, a Kremlin aide said."     "It is off, a diplomatic source said."
    "The dam holds, police said."         "The dam holds, the operator said."

Agrees:
    "Dmitry Peskov said so."              "Putin's spokesman said so."   where a text links them
    "Yonhap reported it."                 "A spokesman told Yonhap."     agency and speaker
    "It is true, experts say."            "Analysts say it is true."     no one in particular
    "It is shut, the owner, Jo Lu, said." "It is shut, the owner said."  one is the other's role
    "The minister said X."                "A union leader said Y."       another statement
    "Cars race past, Ana Diaz said."      "Cars are too fast, Jo Lu said." two who say alike things
    "I'll back it, Ana Diaz said."        "I'll not back it, Jo Lu said."  each for themselves

The same eight words of a quotation, credited to two people by name, always count.

Who vetoes a bill, saying that it would cost jobs, is credited with these words.

Ignore the kind with --ignore attribution.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.judging.doers import acts
from crosscheck.judging.interface import Candidate, Evidence, Pair, Side
from crosscheck.judging.offices import holders_of_one
from crosscheck.judging.quoted_by import of_two_speakers
from crosscheck.judging.slots import evidence_of_words
from crosscheck.judging.speakers import Speaker, are_one, head_of, may_be_one, speaker_of
from crosscheck.judging.utterances import LONG, SHORT, common_quotation, statement_words
from crosscheck.lexicon.speech import MESSAGES, OUTLET_NOUNS, SAYING, STUDIES
from crosscheck.model import Attribution, Claim, Span

_MOUTHPIECES = frozenset(("spokesman", "spokeswoman", "spokesperson", "club", "team", "firm"))
_PLAIN_SAYING = ("neutral", "report")
_UNNAMED = frozenset(
    """
    official officials source sources people person insider insiders officer officers detectives
    investigators
    """.split()
)
_DOCUMENTS = (
    MESSAGES | OUTLET_NOUNS | STUDIES | {"indictment", "lawsuit", "complaint", "filing", "posting"}
)
_ALIKE = 0.25
"""Two often say similar things: this share of the words, the mean of that of the shorter and that
of the longer statement, makes it one."""
_ALIKE_BY_NAME = 0.5
"""The same where both have a name."""
_LEAST_SAID = 95
"""Levels of the words that both say, in sum: fewer than some three telling words ("God help us",
"I'm not going to") anybody may say of anything."""
_SENTENCE = 6
"""Words of a quotation that says something by itself."""
_BESIDE = 40
"""Characters from a speaker to the body that they speak for."""
_CARRIED = 0.8
"""How sure it is that "he" or "she" was looked up right."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference where two statements, or one quotation, have two speakers."""
    found = list(_of_statements(pair))
    yield from found or _of_quotations(pair)


def _of_quotations(pair: Pair) -> Iterator[Candidate]:
    """Propose two persons who are credited with the same quoted words."""
    for x, y in of_two_speakers(pair):
        signs = Evidence(pair.link.score, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
        yield Candidate(
            "attribution",
            (x.text, y.text),
            ((Span(x.start, x.end),), (Span(y.start, y.end),)),
            f"{pair.a.letter} credits {x.text}, {pair.b.letter} credits {y.text}.",
            signs,
        )


def _of_statements(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference where both claims have a speaker, and not the same one."""
    x, y = pair.a.claim.attribution, pair.b.claim.attribution
    if x is None or y is None or not x.speaker or not y.speaker:
        return
    if x.via == y.speaker or y.via == x.speaker or _is_document(x) or _is_document(y):
        return
    one, other = speaker_of(pair.a, x), speaker_of(pair.b, y)
    run = LONG if _is_one_sentence(pair) else common_quotation(pair)
    if may_be_one(one, other) or not _are_known_apart(pair, one, other, run):
        return
    if _may_be_meant(pair.a, x, other) or _may_be_meant(pair.b, y, one) or _hold_one(pair, x, y):
        return
    said = _said(pair.a, one), _said(pair.b, other)
    signs = _evidence(pair, (one, other), said, run)
    by_name = "role" not in (one.sort, other.sort)
    alike = (signs.context + signs.clause) / 2
    unlike = run < SHORT and alike < (_ALIKE_BY_NAME if by_name else _ALIKE)
    if unlike or (by_name and _are_two_sentences(pair, run)):
        return
    if _stand_against(pair) or (run < LONG and _is_little(*said)):
        return
    x, y = _fullest(pair.a, x, one), _fullest(pair.b, y, other)
    yield Candidate(
        "attribution",
        (x.speaker or "", y.speaker or ""),
        ((Span(x.start, x.end),), (Span(y.start, y.end),)),
        f"{pair.a.letter} credits {x.speaker}, {pair.b.letter} credits {y.speaker}.",
        signs,
    )


def _is_one_sentence(pair: Pair) -> bool:
    """Whether both quote the same words, and as a sentence: "The worst of it is behind us"."""
    ours, theirs = ({fact.value for fact in side.facts("quote")} for side in (pair.a, pair.b))
    return any(len(value.split()) >= _SENTENCE for value in ours & theirs)


def _hold_one(pair: Pair, x: Attribution, y: Attribution) -> bool:
    """Whether the two have one office: who holds it is a matter of names."""
    return any(
        x.start <= one.start < x.end and y.start <= other.start < y.end
        for one, other in holders_of_one(pair)
    )


def _may_be_meant(side: Side, by: Attribution, other: Speaker) -> bool:
    """Whether "he" or "she", whoever was found for it, may be whom the other side names."""
    return by.carried and any(
        not other.telling.isdisjoint(fact.value.split())
        for fact in side.source_facts("name")
        if fact.unit not in ("pronoun", "role")
    )


def _evidence(
    pair: Pair,
    speakers: tuple[Speaker, Speaker],
    said: tuple[dict[str, int], dict[str, int]],
    run: int,
) -> Evidence:
    one, other = speakers
    known = _credited(one, pair.b, pair.b.source) + _credited(other, pair.a, pair.a.source)
    carried = any(
        side.claim.attribution and side.claim.attribution.carried for side in (pair.a, pair.b)
    )
    found = evidence_of_words(
        pair,
        *said,
        alone=1.0 if run >= SHORT else 0.7 * _same_act(pair),
        elsewhere=1 - known / 2,
        plain=_plainness(one, other) * (_CARRIED if carried else 1.0),
    )
    if run >= LONG and one.sort == other.sort == "person":
        return found._replace(link=1.0, tight=1.0, context=1.0, clause=1.0, whole=1.0)
    return found._replace(tight=float(run >= LONG))


def _plainness(one: Speaker, other: Speaker) -> float:
    """Say how plainly the two are not one: two names most, a name and a role least."""
    if one.vague or other.vague:
        return 0.5
    if one.sort == other.sort:
        return 1.0
    return 0.6


def _stand_against(pair: Pair) -> bool:
    """Whether one says no where the other says yes: what each says is a matter of polarity."""
    denied = pair.a.facts("negation"), pair.b.facts("negation")
    if all(denied):
        return False
    common = pair.a.places.keys() & pair.b.places.keys()
    return any(fact.value in common for facts in denied for fact in facts)


def _are_known_apart(pair: Pair, one: Speaker, other: Speaker, run: int) -> bool:
    """Whether the two stand against each other: neither source has room for the other's speaker."""
    named = one.sort == other.sort == "person"
    if not (named and run >= LONG):
        if _is_open(pair.a.claim) or _is_open(pair.b.claim):
            return False
        here = _credited(one, pair.b, pair.b.group) + _credited(other, pair.a, pair.a.group)
        if run < SHORT and (here == 2 or (here and not named)):
            return False  # both know both; or "the party's lawyer" may be whom the other one names
    if _is_named_by(one, pair.a, pair.b) or _is_named_by(other, pair.b, pair.a):
        return False
    return not (_acts_in(one, pair.b) or _acts_in(other, pair.a))


def _is_named_by(speaker: Speaker, side: Side, other: Side) -> bool:
    """Whether the other's speaker may be of the body that speaks here: "... at the White House"."""
    said, by = side.claim.attribution, other.claim.attribution
    if speaker.sort != "name" or said is None or by is None:
        return False
    near = {t.norm for t in other.claim.tokens if abs(t.start - by.end) <= _BESIDE}
    return set((said.speaker or "").lower().split()) <= near


def _acts_in(speaker: Speaker, other: Side) -> bool:
    """Whether the other claim tells what the speaker did: "the AARP told them so, aides say"."""
    by = other.claim.attribution
    return any(
        not (by and by.start <= fact.start < by.end)
        and not speaker.telling.isdisjoint(fact.value.split())
        and acts(other, fact)
        for fact in other.facts("name")
    )


def _are_two_sentences(pair: Pair, run: int) -> bool:
    """Whether both quote a sentence, more than a word or two, and nothing of it is the same."""
    return not run and all(
        any(len(fact.value.split()) >= _SENTENCE for fact in side.facts("quote"))
        for side in (pair.a, pair.b)
    )


def _is_little(ours: dict[str, int], theirs: dict[str, int]) -> bool:
    """Whether what both say in the same words, and not all they say, is too little to be one."""
    if ours.keys() == theirs.keys():
        return False
    return sum(min(ours[stem], theirs[stem]) for stem in ours.keys() & theirs.keys()) < _LEAST_SAID


def _said(side: Side, speaker: Speaker) -> dict[str, int]:
    """Return the telling words of what is said, without who says it and what they are."""
    about = {token.stem for token in side.claim.tokens if token.norm in speaker.called}
    words = statement_words(side.claim)
    return {stem: level for stem, level in words.items() if stem not in about}


def _is_open(claim: Claim) -> bool:
    """Whether the text leaves open who speaks: "officials", "the club" (but not "the mayor")."""
    return any(
        fact.kind == "attribution"
        and fact.ambiguous
        and head_of(fact.value) in _UNNAMED | _MOUTHPIECES
        for fact in claim.facts
    )


def _is_document(attribution: Attribution) -> bool:
    """Whether a text or an outlet is credited: a channel, not a speaker."""
    return head_of(attribution.speaker or "") in _DOCUMENTS


def _credited(speaker: Speaker, other: Side, claims: Iterable[Claim]) -> bool:
    """Whether the other source credits the speaker in any of these claims."""
    return any(
        claim.attribution is not None
        and claim.attribution.speaker
        and are_one(speaker, speaker_of(other, claim.attribution))
        for claim in claims
    )


def _same_act(pair: Pair) -> bool:
    """Whether both claims confirm, both announce, both warn, ...: more than just saying."""
    acts = [
        {t.stem for t in side.claim.tokens if SAYING.get(t.norm, "neutral") not in _PLAIN_SAYING}
        for side in (pair.a, pair.b)
    ]
    return bool(acts[0] & acts[1])


def _fullest(side: Side, attribution: Attribution, speaker: Speaker) -> Attribution:
    """Return the longest name that the finding has for this speaker."""
    names = [
        claim.attribution
        for claim in side.group
        if claim.attribution is not None
        and claim.attribution.speaker
        and are_one(speaker, speaker_of(side, claim.attribution))
    ]
    return max(names, key=lambda name: len(name.speaker or ""), default=attribution)
