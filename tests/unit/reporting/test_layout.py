from __future__ import annotations

from dataclasses import replace

import support
from crosscheck.model import Report, Verdict
from crosscheck.reporting.interface import Look
from crosscheck.reporting.layout import arrange


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
    for report in (support.ferry(), support.three(), support.many(12)):
        shown = text(report, Look(width=200)).replace("\n", " ").split(" ")
        for claim in report.claims:
            assert shown.count(f"{claim.id}:{claim.line}") == 1


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
