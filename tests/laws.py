"""The laws that every report obeys, checked on a finished report; used by several tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from crosscheck.model import Difference, Finding, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

DEFAULTS = Settings()


def check(*texts: str, settings: Settings = DEFAULTS, published: Sequence[str] = ()) -> Report:
    """Check texts as one story; the first is named one.txt, the second two.txt."""
    names = ("one.txt", "two.txt", "three.txt", "four.txt", "five.txt")
    dates = [*published, *[None] * len(texts)]
    inputs = tuple(
        Input(name, text=text, published=date)
        for name, text, date in zip(names, texts, dates, strict=False)
    )
    return check_story(Story("story", inputs), settings)


def assert_conserved(report: Report) -> None:
    """Law 1: every visible character once in a claim or set aside, every claim in one finding."""
    for source in report.sources:
        seen = [0] * len(source.text)
        for stretch in (*report.claims, *report.set_aside):
            if stretch.source == source.id:
                for index in range(stretch.start, stretch.end):
                    seen[index] += 1
        lost = [c for c, count in zip(source.text, seen, strict=True) if count != 1 and c.strip()]
        assert not lost, f"not exactly once in {source.name}: {''.join(lost)[:80]!r}"
        assert max(seen, default=0) <= 1
    placed = Counter(claim for finding in report.findings for claim in finding.claims)
    assert placed == Counter(claim.id for claim in report.claims)


def assert_spans_hold(report: Report) -> None:
    """Law 2: whatever is quoted stands where its offsets say."""
    texts = {source.id: source.text for source in report.sources}
    for claim in report.claims:
        assert claim.text == texts[claim.source][claim.start : claim.end]
        for fact in claim.facts:
            assert claim.start <= fact.start < fact.end <= claim.end
            assert fact.text == texts[claim.source][fact.start : fact.end]
    for stretch in report.set_aside:
        assert stretch.text == texts[stretch.source][stretch.start : stretch.end]
    for finding in report.findings:
        for difference in finding.differences:
            for source, spans in difference.spans.items():
                assert spans
                # a carried attribution is shown in the earlier claim that makes it
                assert all(
                    any(
                        claim.source == source and claim.start <= start < end <= claim.end
                        for claim in report.claims
                    )
                    for start, end in spans
                )
        for source, facts in finding.extra.items():
            for fact in facts:
                assert fact.text == texts[source][fact.start : fact.end]


def assert_consistent(report: Report) -> None:
    """Verdicts, sources and figures of each finding fit together, as the contract says."""
    owner = {claim.id: claim.source for claim in report.claims}
    order = {claim.id: index for index, claim in enumerate(report.claims)}
    assert [f.id for f in report.findings] == [f"F{n + 1}" for n in range(len(report.findings))]
    for finding in report.findings:
        sources = {owner[claim] for claim in finding.claims}
        assert (finding.verdict == "source-only") == (len(sources) == 1)
        assert finding.verdict != "divergence" or finding.differences
        assert 0 <= finding.score <= 1
        assert 0 <= finding.confidence <= 1
        assert list(finding.claims) == sorted(finding.claims, key=order.__getitem__)
        kinds = [difference.kind for difference in finding.differences]
        assert len(kinds) == len(set(kinds))
        for difference in finding.differences:
            assert 0 <= difference.confidence <= 1
            assert set(difference.values) == set(difference.spans) <= sources
            assert len(difference.values) > 1
            told = f" {difference.why}"
            assert all(
                f" {source} " in told or f" {source}: " in told for source in difference.values
            )
            assert all(value in told for value in difference.values.values())


def assert_lawful(report: Report) -> None:
    """Laws 1 and 2, and the contract's consistency."""
    assert_conserved(report)
    assert_spans_hold(report)
    assert_consistent(report)


def told(report: Report) -> list[tuple[Any, ...]]:
    """What a report says, whatever the letters of its sources and the order of its findings."""
    name = {source.id: source.name for source in report.sources}
    claims = {c.id: (name[c.source], c.start, c.end) for c in report.claims}
    return sorted((_told_finding(f, name, claims) for f in report.findings), key=repr)


def _told_finding(
    finding: Finding, name: Mapping[str, str], claims: Mapping[str, tuple[str, int, int]]
) -> tuple[Any, ...]:
    return (
        sorted(claims[claim] for claim in finding.claims),
        finding.verdict,
        finding.score,
        finding.confidence,
        finding.fingerprint,
        sorted((_told_difference(d, name) for d in finding.differences), key=repr),
        {name[s]: facts for s, facts in sorted(finding.extra.items(), key=lambda i: name[i[0]])},
        {name[s]: names for s, names in sorted(finding.origins.items(), key=lambda i: name[i[0]])},
        sorted(finding.shared_origin),
    )


def _told_difference(difference: Difference, name: Mapping[str, str]) -> tuple[Any, ...]:
    return (
        difference.kind,
        sorted((name[s], value) for s, value in difference.values.items()),
        sorted((name[s], spans) for s, spans in difference.spans.items()),
        difference.confidence,
        difference.update,
    )


def words_of(report: Report) -> list[tuple[Any, ...]]:
    """What a report says in terms of words instead of offsets, for copies with other spaces."""
    return sorted(
        (
            f.verdict,
            tuple(" ".join(c.text.split()) for c in report.claims if c.id in f.claims),
        )
        for f in report.findings
    )
