"""One group -> one finding: run the judges on its links, keep the surest of each kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, pairwise

from crosscheck.judging.cast import Cast
from crosscheck.judging.confidence import confidence
from crosscheck.judging.dates import are_on_two_days
from crosscheck.judging.extras import extras
from crosscheck.judging.fingerprints import fingerprint
from crosscheck.judging.interface import Candidate, Judge, Pair, Side
from crosscheck.judging.origins import Origins, shared_origin
from crosscheck.judging.people import are_about_two_people
from crosscheck.judging.swaps import swapped_beside
from crosscheck.judging.whereabouts import are_elsewhere
from crosscheck.lexicon.grammar import ARTICLES
from crosscheck.lexicon.phrasal import PHRASAL
from crosscheck.model import (
    Claim,
    Difference,
    Finding,
    Group,
    Kind,
    Source,
    Verdict,
)
from crosscheck.settings import Settings

LEAST_REMARK = 0.25
"""Candidates less likely than this are not even a remark."""
HIGHER_BAR: Mapping[Kind, float] = {"polarity": 0.05, "certainty": 0.03}
"""Kinds that are right less than half the time on real stories must be this much surer."""
LATER = 0.9
"""Confidence is lowered by this where the later report may simply know more."""

_SWAPPED: frozenset[Kind] = frozenset(("number", "date", "name", "place", "polarity"))
"""What may differ because the claims speak of different things."""
_SCOPED: frozenset[Kind] = frozenset(("number", "name", "place"))
"""What may differ because the claims speak of different days."""

_SEPARATE = frozenset(("separate", "unrelated"))

_ORDER: Mapping[Verdict, int] = {"divergence": 0, "agreement": 1, "source-only": 2}


def findings(
    judges: Sequence[tuple[Kind, Judge]],
    sources: Sequence[Source],
    claims: Sequence[Claim],
    groups: Iterable[Group],
    settings: Settings,
) -> tuple[Finding, ...]:
    """Judge all groups of a story and number the findings, most important first."""
    story = _Story(sources, claims)
    made = [_finding(judges, story, group, settings) for group in groups]
    made.sort(key=lambda f: (_ORDER[f.verdict], -f.confidence * (f.verdict == "divergence")))
    return tuple(replace(finding, id=f"F{n}") for n, finding in zip(count(1), made))


class _Story:
    """Claims by id and by source."""

    def __init__(self, sources: Sequence[Source], claims: Sequence[Claim]) -> None:
        self.sources = {source.id: source for source in sources}
        self.claims = {claim.id: claim for claim in claims}
        self.of_source = {
            source.id: tuple(c for c in claims if c.source == source.id) for source in sources
        }
        self.origins = Origins(sources, self.of_source)
        self.casts = {source: Cast(own) for source, own in self.of_source.items()}

    def side(self, claim: Claim, group: Group) -> Side:
        """Return the claim with what stands around it."""
        found: dict[str, list[int]] = {}
        for index, token in enumerate(claim.tokens):
            if token.word:
                found.setdefault(token.stem, []).append(index)
        for index, (verb, particle) in enumerate(pairwise(claim.tokens)):
            meaning = PHRASAL.get((verb.stem, particle.norm))
            if meaning:
                found.setdefault(meaning, []).append(index)
        places = {stem: tuple(indices) for stem, indices in found.items()}
        members = tuple(
            self.claims[other]
            for other in group.claims
            if self.claims[other].source == claim.source
        )
        source = claim.source
        return Side(
            claim,
            places,
            members,
            self.of_source[source],
            self.casts[source],
        )

    def place(self, difference: Difference) -> tuple[object, ...]:
        """Return a sorting key, surest first, that no order of the sources changes."""
        sides = sorted((self.sources[s].sha256, spans) for s, spans in difference.spans.items())
        return -difference.confidence, difference.kind, sides, sorted(difference.values.values())

    def update(self, a: str, b: str) -> bool:
        """Whether two sources were published at least a day apart."""
        first, second = self.sources[a].published, self.sources[b].published
        return bool(first and second) and first != second


def _finding(
    judges: Sequence[tuple[Kind, Judge]], story: _Story, group: Group, settings: Settings
) -> Finding:
    members = [story.claims[claim] for claim in group.claims]
    by_source: dict[str, list[Claim]] = {}
    for claim in members:
        by_source.setdefault(claim.source, []).append(claim)
    if len(by_source) < 2:
        return _result(group, members, "source-only", 1.0, ())
    differences = tuple(_differences(judges, story, group))
    counted = [
        d
        for d in differences
        if d.kind in settings.counted
        and d.confidence >= settings.min_confidence + HIGHER_BAR.get(d.kind, 0.0)
    ]
    origins = story.origins.of(members)
    finding = _result(
        group,
        members,
        "divergence" if counted else "agreement",
        max((d.confidence for d in counted), default=group.score),
        tuple(counted) if counted else differences,
    )
    return replace(
        finding, extra=extras(by_source), origins=origins, shared_origin=shared_origin(origins)
    )


def _result(
    group: Group,
    members: Iterable[Claim],
    verdict: Verdict,
    sure: float,
    differences: tuple[Difference, ...],
) -> Finding:
    kinds = [d.kind for d in differences] if verdict == "divergence" else []
    return Finding(
        id="",
        verdict=verdict,
        claims=group.claims,
        score=group.score,
        confidence=sure,
        fingerprint=fingerprint(members, kinds),
        differences=differences,
    )


def candidates_of_story(
    judges: Sequence[tuple[Kind, Judge]],
    sources: Sequence[Source],
    claims: Sequence[Claim],
    groups: Iterable[Group],
) -> Iterator[tuple[Claim, Claim, Candidate]]:
    """Yield everything that the judges propose, with the two claims it is about."""
    story = _Story(sources, claims)
    for group in groups:
        for pair in _pairs(story, group):
            for candidate in _proposed(judges, pair):
                yield pair.a.claim, pair.b.claim, candidate


def _proposed(judges: Sequence[tuple[Kind, Judge]], pair: Pair) -> Iterator[Candidate]:
    """Yield what the judges propose, except facts of which one stands in a negation.

    "It is no album by Kim Lee" agrees with "it is an album by Ana Diaz".
    """
    for _, judge in judges:
        for candidate in judge(pair):
            facts = candidate.facts
            if facts and pair.a.negates(facts[0]) != pair.b.negates(facts[1]):
                continue
            yield candidate


def _differences(
    judges: Sequence[tuple[Kind, Judge]], story: _Story, group: Group
) -> Iterator[Difference]:
    """Yield the surest difference of each kind, surest kind first."""
    found: list[Difference] = []
    for pair in _pairs(story, group):
        proposed = [_difference(candidate, pair, story) for candidate in _proposed(judges, pair)]
        likely = [d for d in proposed if d.confidence >= LEAST_REMARK]
        found += [d for d in _settled(likely, pair) if not _is_of_another(d, pair)]
    best: dict[Kind, Difference] = {}
    for difference in sorted(found, key=story.place):
        known = best.setdefault(difference.kind, difference)
        if known is not difference:
            best[difference.kind] = _with_third_source(known, difference)
    yield from best.values()


def _with_third_source(known: Difference, other: Difference) -> Difference:
    """Add what a further source says, where the other difference is about the same value."""
    shared = [s for s in known.values if other.values.get(s) == known.values[s]]
    new = [s for s in other.values if s not in known.values]
    if not shared or len(new) != 1:
        return known
    value = other.values[new[0]]
    return known._replace(
        values={**known.values, new[0]: value},
        spans={**known.spans, new[0]: other.spans[new[0]]},
        why=f"{known.why[:-1]}; {new[0]}: {value}.",
    )


def _settled(differences: list[Difference], pair: Pair) -> list[Difference]:
    """Drop what the other differences of the same two claims explain.

    Where the date differs, and a figure, name or place too, the claims tell of two events. Where
    one denies, it is no matter of certainty, and what two people say is not one statement; where
    quoted words differ, that says what they deny.
    """
    if not differences:
        return []
    kinds = {difference.kind for difference in differences}
    gone: set[Kind] = set()
    if _are_before_and_after(pair) or are_on_two_days(pair):
        gone |= _SCOPED
    if "name" not in kinds and (are_about_two_people(pair) or _is_a_separate_one(pair)):
        gone |= _SWAPPED | {"certainty"}
    if "date" in kinds and (kinds & _SCOPED or are_elsewhere(pair)):
        gone |= _SCOPED | {"date", "certainty"}
    if "polarity" in kinds:
        gone |= {"certainty", "attribution"}
    if "quote" in kinds:
        gone.add("polarity")
    return [difference for difference in differences if difference.kind not in gone]


def _is_a_separate_one(pair: Pair) -> bool:
    """Whether one claim says that what it tells is another thing: "in a separate dispute"."""
    said = [
        any(
            word.norm in _SEPARATE and before.norm in ARTICLES
            for before, word in pairwise(side.claim.tokens)
        )
        for side in (pair.a, pair.b)
    ]
    return said[0] != said[1]


def _are_before_and_after(pair: Pair) -> bool:
    """Whether one claim tells of a time until then, the other of the time since."""
    roles = [{fact.unit for fact in side.facts("date")} for side in (pair.a, pair.b)]
    return any("until" in one and other & {"since", "from"} for one, other in (roles, roles[::-1]))


def _is_of_another(difference: Difference, pair: Pair) -> bool:
    """Whether another word was swapped too: the Greens won 12 seats, the Liberals won 9."""
    if difference.kind not in _SWAPPED:
        return False
    a, b = (difference.spans[side.claim.source][0] for side in (pair.a, pair.b))
    return swapped_beside(pair, pair.a.stretch(*a), pair.b.stretch(*b))


def _pairs(story: _Story, group: Group) -> Iterator[Pair]:
    """Yield the linked claims of a group, except those that say the same words."""
    linked = {claim for link in group.links for claim in (link.a, link.b)}
    sides = {claim: story.side(story.claims[claim], group) for claim in linked}
    words = {
        claim: [token.norm for token in side.claim.tokens if token.word]
        for claim, side in sides.items()
    }
    for link in group.links:
        if words[link.a] != words[link.b]:
            yield Pair(sides[link.a], sides[link.b], link)


def _difference(candidate: Candidate, pair: Pair, story: _Story) -> Difference:
    a, b = pair.a.claim.source, pair.b.claim.source
    later = story.update(a, b)
    sure = confidence(candidate)
    return Difference(
        kind=candidate.kind,
        values={a: candidate.values[0], b: candidate.values[1]},
        spans={a: candidate.spans[0], b: candidate.spans[1]},
        why=candidate.why,
        confidence=round(sure * LATER, 3) if later else sure,
        update=later,
    )
