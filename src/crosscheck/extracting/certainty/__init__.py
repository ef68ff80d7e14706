"""Certainty: how sure a claim is of what it mainly says.

    Kim will visit Moscow                        planned   (visit)
    Kim reportedly will visit; Yonhap reported   reported
    The visit could reflect a desire             possible  (reflect)
    Russia denied that he was invited            denied
    Police arrested a man who could face jail    asserted: "could" governs another verb

Where several cues govern the main verb: denied > possible > reported > planned > asserted.
A named speaker leaves a statement asserted; unnamed sources or another outlet's report make it
reported. Runs after attribution. Facts: kind ``certainty``; ``value`` the level, ``text`` the
cue, ``aliases`` the stem of the verb it governs, ``unit`` ``quoted`` inside quotation marks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.extracting.certainty.cues import Hedge, hedges
from crosscheck.extracting.certainty.mainline import is_main, main_verb
from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.shared import peek
from crosscheck.extracting.shared.predicates import joined_verbs
from crosscheck.extracting.shared.quotation import quotations
from crosscheck.lexicon.certainty import LEVELS, MODAL, UNNAMED
from crosscheck.lexicon.phrasal import PHRASAL
from crosscheck.model import Certainty, Claim, Fact, Source

_REPORTS = frozenset(("reported", "reports"))


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with their certainty and a fact for each cue."""
    result = []
    for claim, quoted in zip(claims, quotations(source, claims), strict=True):
        found = hedges(claim)
        reported = _rests_on_report(claim)
        if not found and not reported:
            result.append(claim)
            continue
        facts = [_fact(claim, hedge, quoted) for hedge in found]
        if reported:
            facts += _report(claim)
        level = _main_level(claim, found, reported)
        result.append(with_facts(replace(claim, certainty=level), facts))
    return result


def _main_level(claim: Claim, found: Sequence[Hedge], reported: bool) -> Certainty:
    levels = {"reported"} if reported else set()
    if found:
        main = is_main(claim)
        verb = main_verb(claim, main, found)
        for hedge in found:
            if main[hedge.first] and hedge.first <= verb <= max(hedge.last, hedge.verb):
                levels.add(hedge.level)
        if "planned" in levels and any(
            token.norm == "if" and index and claim.tokens[index - 1].norm not in ("as", "even")
            for index, token in enumerate(claim.tokens)
        ):
            levels.add("possible")  # it will, if the vote is won
    for level in LEVELS:
        if level in levels:
            return level  # type: ignore[return-value]
    return "asserted"


def _fact(claim: Claim, hedge: Hedge, quoted: Sequence[int]) -> Fact:
    unit = "quoted" if quoted[hedge.first] else None
    fact = fact_between(claim, "certainty", hedge.first, hedge.last, hedge.level, unit)
    return replace(fact, aliases=_event(claim, hedge.verb) + _joined(claim, hedge))


def _joined(claim: Claim, hedge: Hedge) -> tuple[str, ...]:
    """Return the verbs that "and" joins to the one a cue governs: "will meet and sign a deal"."""
    cue = claim.tokens[hedge.last].norm
    governs = hedge.verb >= 0 and (cue in MODAL or cue == "to")
    joined = joined_verbs(claim.tokens, hedge.verb) if governs else []
    return tuple(claim.tokens[verb].stem for verb in joined)


def _event(claim: Claim, verb: int) -> tuple[str, ...]:
    if verb < 0:
        return ()
    stem = claim.tokens[verb].stem
    meaning = PHRASAL.get((stem, peek.norm(claim.tokens, verb + 1)))
    return (meaning, stem) if meaning else (stem,)


def _rests_on_report(claim: Claim) -> bool:
    """Tell whether only unnamed sources or another outlet stand behind the claim."""
    said = claim.attribution
    if said is None:
        return False
    if said.speaker is None:
        return said.via is not None
    if said.via and not said.carried and any(t.norm in _REPORTS for t in claim.tokens):
        return True
    words = said.speaker.lower().split()
    unnamed = bool(UNNAMED.intersection(words[:1] + words[-1:])) or words[0] == "people"
    return unnamed or any(token.norm == "anonymity" for token in claim.tokens)


def _report(claim: Claim) -> list[Fact]:
    said = claim.attribution
    if said is None or said.carried or not claim.start <= said.start < claim.end:
        return []
    verb = main_verb(claim, is_main(claim), ())
    start, end = said.start, said.end
    for token in claim.tokens:
        if said.via and token.norm in _REPORTS:
            start, end = token.start, token.end
    text = claim.text[start - claim.start : end - claim.start]
    return [Fact("certainty", text, start, end, "reported", aliases=_event(claim, verb))]
