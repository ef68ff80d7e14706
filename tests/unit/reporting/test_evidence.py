from __future__ import annotations

from dataclasses import replace

import support
from crosscheck.model import Span
from crosscheck.reporting.evidence import Evidence


def test_each_source_of_a_difference_has_a_place() -> None:
    report = support.three()
    finding = report.findings[0]
    places = Evidence(report).places(finding, finding.differences[0])
    assert [(p.source.id, p.claim.id, p.region.start_line) for p in places] == [
        ("A", "A3", 8),
        ("B", "B3", 4),
        ("C", "C3", 4),
    ]
    assert [p.source.text[slice(*p.spans[0])] for p in places] == ["Twelve", "Fourteen", "12"]
    assert places[2].sentence() == (
        "C radio.txt:4 The coast guard put the number of injured at 12."
    )


def test_where_words_are_missing_the_whole_claim_is_the_place() -> None:
    report = support.ferry()
    finding = report.findings[0]
    difference = finding.differences[0]._replace(spans={"A": (), "B": (Span(139, 158),)})
    a, b = Evidence(report).places(finding, difference)
    assert a.source.text[slice(*a.spans[0])] == a.claim.text
    assert b.spans == (Span(139, 158),)


def test_the_claim_is_the_one_that_holds_the_words() -> None:
    report = support.ferry()
    finding = replace(report.findings[0], claims=("A2", "A3", "B3"))
    places = Evidence(report).places(finding, finding.differences[0])
    assert [place.claim.id for place in places] == ["A3", "B3"]


def test_the_sources_stand_in_the_order_of_the_reason() -> None:
    report = support.three()
    finding = report.findings[0]
    turned = finding.differences[0]._replace(values={"C": "12", "B": "14", "A": "12"})
    assert [place.source.id for place in Evidence(report).places(finding, turned)] == list("CBA")
