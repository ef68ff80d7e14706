from __future__ import annotations

from dataclasses import replace

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Report, Verdict
from crosscheck.reporting.arranging import arrange
from crosscheck.reporting.interface import Look


def text(report: Report, look: Look | None = None) -> str:
    lines = arrange(report, look or Look())
    return "\n".join("".join(piece.text for piece in line) for line in lines)


def marked(report: Report, style: str) -> list[str]:
    return [
        piece.text
        for line in arrange(report, Look(width=160))
        for piece in line
        if piece.style == style
    ]


def test_an_agreement_without_remarks_has_no_marks() -> None:
    report = support.ferry()
    quiet = replace(report, findings=tuple(f for f in report.findings if not f.differences))
    assert marked(quiet, "mark") == marked(quiet, "remark") == []
    assert "no divergence" in text(quiet)


def test_facts_of_one_side_are_shown_only_when_asked_for() -> None:
    assert "only A: 214 people" not in text(support.ferry())
    assert "only A: 214 people" in text(support.ferry(), Look(verbose=True))


def test_what_is_set_aside_is_listed_only_when_asked_for() -> None:
    assert "By Maria Lund" not in text(support.ferry())
    assert "A:5 byline  By Maria Lund" in text(support.ferry(), Look(verbose=True))


def test_the_differing_words_are_marked_in_place() -> None:
    words = ["Twelve passengers", "the coast guard", "Fourteen passengers", "the operator"]
    assert sorted(marked(support.ferry(), "mark")) == sorted(words)
    assert marked(support.ferry(), "remark") == ["runs aground", "reportedly"]


def test_the_verdict_is_told_by_word_and_symbol() -> None:
    shown = text(support.ferry())
    for heading in ("✗ 1 divergence", "✓ 3 agreements", "◦ 2 claims only in A"):
        assert heading in shown


def test_every_claim_stands_in_the_table_once() -> None:
    for report in (support.ferry(), support.three()):
        shown = text(report, Look(width=200)).replace("\n", " ").split(" ")
        for claim in report.claims:
            assert shown.count(f"{claim.id}:{claim.line}") == 1


def test_claims_of_a_source_that_are_the_same_are_shown_once() -> None:
    report = support.ferry()
    twice = replace(report.claims[2], id="A9", start=400, end=490, line=20)
    first = replace(report.findings[0], claims=("A3", "A9", "B3"))
    changed = replace(
        report, claims=(*report.claims, twice), findings=(first, *report.findings[1:])
    )
    shown = text(changed, Look(width=120))
    assert "A3:8, A9:20 Twelve passengers" in shown
    assert shown.count("Twelve passengers were") == 1


def test_a_long_list_of_a_source_s_own_claims_is_shortened_unless_asked_for() -> None:
    text_of_a = "\n".join(f"The ferry has cabin number {n}." for n in range(14))
    report = support.report(
        (support.source("A", "a.txt", text_of_a), support.source("B", "b.txt", "It sank.")), ()
    )
    assert "◦ 14 claims only in A" in text(report)
    assert "A10:10" in text(report)
    assert "A11:11" not in text(report)
    assert "… 4 more: --only source-only or -v shows them" in text(report)
    for look in (Look(verbose=True), Look(only=("source-only",))):
        assert "A14:14" in text(report, look)
        assert "more:" not in text(report, look)


def test_a_long_claim_is_shortened_to_what_differs() -> None:
    filler = "which the harbour master had not expected at all on that evening " * 6
    long = f"The ferry, {filler}, hurt Twelve people, {filler}."
    a, b = support.source("A", "a.txt", long), support.source("B", "b.txt", "Ten people were hurt.")
    why = support.difference((a, b), "number", {"A": "Twelve", "B": "Ten"}, "A says 12.")
    report = support.report((a, b), [support.finding("divergence", "A1 B1", (why,))])
    shown = " ".join(text(report).split())
    assert "Twelve people" in shown
    assert shown.count("harbour master") < 4
    assert " ".join(text(report, Look(verbose=True)).split()).count("expected at all") == 12


def test_one_origin_behind_both_sides_is_told() -> None:
    assert "same origin: Reuters; later report: B may know more" in text(support.ferry())


def test_only_some_verdicts() -> None:
    only: tuple[Verdict, ...] = ("source-only",)
    shown = text(support.ferry(), Look(only=only))
    assert "✗" not in shown
    assert "✓" not in shown
    assert "◦ 2 claims only in A" in shown
    assert shown.endswith("1 divergence, 3 agreements, 3 source-only claims")


def test_up_to_three_sources_stand_side_by_side() -> None:
    line = next(line for line in text(support.three()).splitlines() if "A3:8" in line)
    assert "B3:4" in line
    assert "C3:4" in line


def test_more_sources_or_a_narrow_screen_stack_them() -> None:
    for report, look in ((support.many(5), Look(width=200)), (support.three(), Look(width=60))):
        line = next(line for line in text(report, look).splitlines() if "A3:" in line)
        assert "B3:" not in line


def test_only_sources_that_differ_can_know_more() -> None:
    report = support.three()
    first = report.findings[0]
    values = {"A": "Twelve", "C": "12"}
    late = first.differences[0]._replace(values=values, update=True)
    changed = replace(first, differences=(late,))
    told = text(replace(report, findings=(changed, *report.findings[1:])))
    assert "later report: A may know more" in told


def test_an_accepted_divergence_is_shown_quietly_with_its_reason() -> None:
    report = Baseline([Entry("ferry", "5f0c", reason="mended since")]).apply(support.ferry())
    for look in (Look(), Look(verbose=True)):
        told = text(report, look)
        assert "✗ number: A counts 12" in told
        assert "  accepted: mended since; same origin: Reuters; later report:" in told
        assert "1 divergence (1 accepted), 3 agreements" in told
    styles = {piece.style for line in arrange(report, Look()) for piece in line}
    assert not {"mark", "reason"} & styles
