from __future__ import annotations

import support
from crosscheck.reporting.html.coverage import WIDTH, coverage, verdicts_of


def test_every_claim_and_every_line_set_aside_is_a_stretch_in_order() -> None:
    report = support.ferry()
    source = report.sources[0]
    strip = coverage(report, source, verdicts_of(report))
    claims = [claim.id for claim in report.claims if claim.source == "A"]
    assert [s.claim for s in strip.stretches if s.claim] == claims
    assert [s.look for s in strip.stretches].count("aside") == 2
    assert [s.x for s in strip.stretches] == sorted(s.x for s in strip.stretches)
    assert all(s.width >= 1 and s.x + s.width <= WIDTH for s in strip.stretches)


def test_shares_are_percent_of_what_there_is() -> None:
    report = support.ferry()
    strip = coverage(report, report.sources[1], verdicts_of(report))
    assert 98 <= sum(percent for _, percent in strip.shares) <= 102
    assert dict(strip.shares).keys() == {"divergence", "agreement", "source-only", "aside"}


def test_an_empty_text_has_an_empty_strip() -> None:
    one, other = support.source("A", "a.txt", ""), support.source("B", "b.txt", "")
    report = support.report((one, other), [], [])
    assert coverage(report, one, {}) == ((), ())
