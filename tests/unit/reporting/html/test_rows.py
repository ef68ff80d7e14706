from __future__ import annotations

from dataclasses import replace

import support
from crosscheck.model import Block
from crosscheck.reporting.html.rows import Rows


def test_a_silent_source_has_no_cell() -> None:
    report = support.three()
    row = Rows(report, verbose=False).row(report.findings[1])
    assert [cell and cell.source for cell in row.cells] == ["A", "B", None]
    assert row.sources == ("A", "B")


def test_the_values_stand_with_the_source_that_has_a_say() -> None:
    report = support.three()
    row = Rows(report, verbose=False).row(report.findings[0])
    assert [cell.values for cell in row.cells if cell] == [("Twelve",), ("Fourteen",), ("12",)]


def test_the_agency_of_the_dateline_is_named_where_the_claim_names_none() -> None:
    report = support.ferry()
    claim = report.claims[0]
    source = report.sources[0]
    blocks = (Block(0, 9, via="dpa"), *source.blocks[1:])
    dated = replace(source, blocks=blocks)
    rows = Rows(report, verbose=False)
    assert rows.who(claim) == ""
    rows.sources["A"] = dated
    assert rows.who(claim) == "via dpa"
    assert rows.who(report.claims[2]) == "the coast guard, via Reuters"


def test_words_that_stand_in_another_claim_are_named_with_it() -> None:
    base = support.ferry()
    told = support.difference(base.sources, "certainty", {"A": "told", "B": "reportedly"}, "So.")
    report = support.report(base.sources, [support.finding("divergence", "A1 B1", (told,))])
    row = Rows(report, verbose=False).row(report.findings[0])
    assert [cell.elsewhere for cell in row.cells if cell] == [(("A3", "told"),), ()]


def test_a_headline_does_not_speak_for_a_row_with_running_text() -> None:
    report = support.report(support.three().sources, [support.finding("agreement", "A1 A2 B1")])
    row = Rows(report, verbose=False).row(report.findings[0])
    assert row.first.id == "A2"
    assert row.claims == 3
