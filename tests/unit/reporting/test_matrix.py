from __future__ import annotations

from dataclasses import replace

import pytest

import support
from crosscheck.model import Report
from crosscheck.reporting.arranging import arrange
from crosscheck.reporting.interface import Look
from crosscheck.reporting.wrapping import Line, cells

ALONE = "of one source only"


def lines(report: Report, look: Look | None = None) -> list[str]:
    made = arrange(report, look or Look())
    return ["".join(piece.text for piece in line) for line in made]


def shown(report: Report, look: Look | None = None) -> str:
    return "\n".join(lines(report, look))


def row(report: Report, start: str, look: Look | None = None) -> str:
    return next(line for line in lines(report, look) if line.startswith(start))


def agreeing(number: int, claims: str) -> Report:
    report = support.many(number)
    kept = set(claims.split())
    rest = tuple(f for f in report.findings[1:] if kept.isdisjoint(f.claims))
    return replace(report, findings=(support.finding("agreement", claims), *rest), groups=())


def test_quiet_up_to_three_sources_make_no_matrix() -> None:
    for report in (support.ferry(), support.three()):
        assert "does not tell it" not in shown(report)
        assert ALONE not in shown(report)


def test_a_row_has_a_mark_for_each_source_under_its_letter() -> None:
    report = agreeing(5, "A2 C2 D4")
    heading, first = row(report, "✓ 1 agreement"), row(report, "  A2:3")
    assert heading.endswith("  A B C D E")
    assert first.rstrip().endswith("  ✓ · ✓ ✓ ·")
    assert heading.index("A B") == first.index("✓ ·")


def test_only_sources_whose_values_differ_are_marked_as_differing() -> None:
    report = support.many(5)
    first = report.findings[0]
    values = {"A": "12", "D": "Twelve"}
    fewer = replace(first, differences=(first.differences[0]._replace(values=values),))
    changed = replace(report, findings=(fewer, *report.findings[1:]))
    assert row(changed, "✗ number").rstrip().endswith("✗ ✓ ✓ ✗ ✓")


def test_values_are_grouped_with_their_sources() -> None:
    assert "    12      A, C, E  A3:4 The coast guard put" in shown(support.many(5))
    assert "    Twelve  B, D     B3:8 Twelve passengers" in shown(support.many(5))


def test_values_that_mean_the_same_are_one_group() -> None:
    report = support.many(4)
    claims = [
        replace(
            claim,
            facts=(support.fact(source, words, "12", "injured"),),
        )
        if claim.id.endswith("3")
        else claim
        for claim in report.claims
        for source in report.sources
        for words in ("12", "Twelve")
        if source.id == claim.source and words in source.text
    ]
    assert "    12  A, B, C, D  A3:4" in shown(replace(report, claims=tuple(claims)))


def test_a_row_is_the_claim_nearest_to_the_others_and_no_headline() -> None:
    report = agreeing(4, "A1 A2 B2")
    assert row(report, "✓ 1 agreement")
    assert row(report, "  A2:3").rstrip().endswith("✓ ✓ · ·")


def test_what_one_source_says_stands_on_a_line_each() -> None:
    text = shown(support.many(4))
    assert "◦ 14 claims of one source only" in text
    assert "only in A" not in text


@pytest.mark.parametrize("number", [4, 12, 30, 60])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_screen(number: int, width: int, verbose: bool) -> None:
    for color in (False, True):
        look = Look(width=width, color=color, verbose=verbose)
        assert max(map(cells, lines(support.many(number), look))) <= width


def test_narrow_columns_have_their_letters_downwards() -> None:
    made = lines(support.many(30), Look(width=100))
    at = next(index for index, line in enumerate(made) if line.startswith("✗ 1"))
    assert made[at].endswith("XYZABCD")
    assert made[at - 1] == " " * 96 + "AAAA"


def test_where_even_marks_find_no_room_their_number_stands() -> None:
    assert row(support.many(70), "✗ number").endswith(" 70 of 70")
    assert "    12      35: A, C, E" in shown(support.many(70))


def test_without_symbols_the_marks_are_ascii() -> None:
    look = Look(plain_symbols=True)
    assert row(support.many(5), "x number", look).rstrip().endswith("x x x x x")
    assert "x differs   = tells it too   - tells it alone   . does not tell it" in shown(
        support.many(5), look
    )


def test_verbose_shows_every_claim_and_all_that_is_known() -> None:
    report = support.many(12)
    text = shown(report, Look(width=200, verbose=True))
    assert all(f"{claim.id}:{claim.line}" in text for claim in report.claims)
    for claim in report.claims:
        assert claim.text in text
    assert "F1 score 0.81 confidence 0.90" in text
    assert "D:5 byline  By Maria Lund" in text


def test_one_origin_behind_an_agreement_is_told() -> None:
    report = agreeing(4, "A2 B2")
    first = replace(report.findings[0], shared_origin=("Reuters",))
    changed = replace(report, findings=(first, *report.findings[1:]))
    assert "same origin: Reuters" in shown(changed)
    assert "same origin" not in shown(report)


def test_the_marks_have_the_colour_of_their_verdict() -> None:
    def styles(line: Line) -> list[str]:
        return [piece.style for piece in line[-4:]]

    made = list(arrange(agreeing(4, "A2 C2"), Look()))
    first = next(line for line in made if any(piece.text.startswith("A2:3") for piece in line))
    assert styles(first) == ["agreement", "dim", "agreement", "dim"]
