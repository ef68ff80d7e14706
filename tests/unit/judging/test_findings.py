from __future__ import annotations

import pytest

from crosscheck.judging.confidence import SIGNS, confidence
from crosscheck.judging.interface import Candidate, Evidence
from crosscheck.judging.weights import WEIGHTS
from crosscheck.model import KINDS, Finding, Kind
from crosscheck.settings import Settings
from laws import check

TWELVE = "The flood in Norvik killed 12 people on Tuesday."
NINETEEN = "The flood in Norvik killed 19 people on Tuesday."
OTHER = "The minister of finance resigned over a forged diploma."


def first(*texts: str, **kept: object) -> Finding:
    return check(*texts, **kept).findings[0]  # type: ignore[arg-type]


class TestSettings:
    def test_an_ignored_kind_is_a_remark(self) -> None:
        finding = first(TWELVE, NINETEEN, settings=Settings(ignore=("number",)))
        assert finding.verdict == "agreement"
        assert [difference.kind for difference in finding.differences] == ["number"]

    def test_a_kind_that_is_not_selected_is_a_remark(self) -> None:
        finding = first(TWELVE, NINETEEN, settings=Settings(select=("date",)))
        assert finding.verdict == "agreement"
        assert finding.differences

    def test_a_low_confidence_is_a_remark(self) -> None:
        finding = first(TWELVE, NINETEEN, settings=Settings(min_confidence=1))
        assert finding.verdict == "agreement"
        assert finding.differences

    def test_ignoring_another_kind_changes_nothing(self) -> None:
        settings = Settings(ignore=("date",))
        assert first(TWELVE, NINETEEN, settings=settings) == first(TWELVE, NINETEEN)


class TestWhy:
    def test_the_articles_braces_stand_as_written(self) -> None:
        finding = first(
            "“We lost twelve {b} roofs to the storm in Norvik on Monday,” the mayor said.",
            "“We lost forty {a} barns to the storm in Norvik on Monday,” the mayor said.",
        )
        why = finding.differences[0].why
        assert why == "The quoted words differ: A has “twelve {b} roofs”, B has “forty {a} barns”."


class TestUpdate:
    @pytest.mark.parametrize("dates", [(), ("2015-01-28", "2015-01-28"), ("2015-01-28", "")])
    def test_no_update_without_two_different_dates(self, dates: tuple[str, ...]) -> None:
        published = [date or None for date in dates]
        finding = first(TWELVE, NINETEEN, published=published)
        assert [difference.update for difference in finding.differences] == [False]

    def test_a_day_apart_is_an_update_and_less_sure(self) -> None:
        same = first(TWELVE, NINETEEN).differences[0]
        later = first(TWELVE, NINETEEN, published=["2015-01-28", "2015-01-29"]).differences[0]
        assert later.update
        assert later.confidence < same.confidence

    def test_it_does_not_matter_which_one_is_later(self) -> None:
        one = first(TWELVE, NINETEEN, published=["2015-01-28", "2015-01-29"])
        two = first(TWELVE, NINETEEN, published=["2015-01-29", "2015-01-28"])
        assert one == two


class TestFingerprint:
    def test_other_findings_have_other_fingerprints(self) -> None:
        names = {f.fingerprint for f in check(f"{TWELVE}\n\n{OTHER}", NINETEEN).findings}
        assert len(names) == 2

    def test_the_verdict_is_part_of_it(self) -> None:
        ignored = first(TWELVE, NINETEEN, settings=Settings(ignore=("number",)))
        assert ignored.fingerprint != first(TWELVE, NINETEEN).fingerprint

    @pytest.mark.parametrize(
        "texts",
        [
            (NINETEEN, TWELVE),
            (f"\n\n\n{TWELVE}", f"  {NINETEEN}"),
            (f"{OTHER}\n\n{TWELVE}", NINETEEN),
            (f"{TWELVE}\n\n{OTHER}", f"A ferry sank off the coast.\n\n{NINETEEN}"),
            (TWELVE.upper().replace("FLOOD IN", "flood in"), NINETEEN.replace("on ", "on\n")),
        ],
        ids=["swapped", "other lines", "moved", "more text", "other case"],
    )
    def test_it_survives_what_does_not_matter(self, texts: tuple[str, str]) -> None:
        wanted = first(TWELVE, NINETEEN).fingerprint
        assert wanted in {finding.fingerprint for finding in check(*texts).findings}


class TestExtras:
    def test_nothing_to_add(self) -> None:
        assert not any(first(TWELVE, TWELVE).extra.values())

    def test_what_one_side_adds(self) -> None:
        more = "The flood in Norvik killed 12 people on Tuesday and destroyed 40 houses."
        extra = first(TWELVE, more).extra
        assert extra["A"] == ()
        assert any(fact.value == "40" for fact in extra["B"])

    def test_a_source_that_stands_alone_adds_nothing(self) -> None:
        assert all(finding.extra == {} for finding in check(TWELVE, OTHER).findings)


class TestOrigins:
    def test_no_origin_is_made_up(self) -> None:
        finding = first(TWELVE, TWELVE)
        assert not any(finding.origins.values())
        assert finding.shared_origin == ()

    def test_two_reports_of_one_agency_are_one_witness(self) -> None:
        finding = first(
            "The dam of Norvik is safe, Reuters said.",
            "The dam of Norvik is perfectly safe, Reuters reported on Tuesday.",
        )
        assert finding.shared_origin == ("Reuters",)

    def test_a_dateline_names_the_agency(self) -> None:
        finding = first(f"NORVIK (Reuters) - {TWELVE}", f"NORVIK (AFP) - {TWELVE}")
        assert finding.origins == {"A": ("Reuters",), "B": ("AFP",)}
        assert finding.shared_origin == ()


class TestConfidence:
    @pytest.mark.parametrize("kind", KINDS)
    def test_it_is_a_probability_and_more_evidence_never_lowers_it(self, kind: Kind) -> None:
        def sure(values: list[float]) -> float:
            spans = ((), ())
            return confidence(Candidate(kind, ("a", "b"), spans, "why", Evidence(*values)))

        none, all_of_it = [0.0] * len(Evidence._fields), [1.0] * len(Evidence._fields)
        assert 0 <= sure(none) < sure(all_of_it) < 1
        for index, name in enumerate(Evidence._fields):
            more = [float(place == index) for place in range(len(none))]
            assert sure(more) >= sure(none), name

    def test_weights_name_the_signs(self) -> None:
        for _, weights in WEIGHTS.values():
            assert tuple(weights) == SIGNS


def test_the_surest_divergence_comes_first() -> None:
    report = check(
        f"{TWELVE}\n\nThe bank lost $4 million in the fraud.\n\n{OTHER}",
        f"{NINETEEN}\n\nThe bank lost $9 million in the fraud.\n\n{OTHER}",
    )
    sure = [f.confidence for f in report.findings if f.verdict == "divergence"]
    assert len(sure) == 2
    assert sure == sorted(sure, reverse=True)


def test_three_sources_of_which_one_differs_diverge() -> None:
    (finding,) = check(TWELVE, NINETEEN, TWELVE.replace("killed", "has killed")).findings
    assert finding.verdict == "divergence"
    assert len(finding.claims) == 3
