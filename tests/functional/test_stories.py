"""Whole articles: fixtures/stories through the pipeline, and kim-visit in detail."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from crosscheck.model import Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.reporting import schema
from crosscheck.reporting.json_report import dumps
from crosscheck.settings import Settings
from laws import assert_lawful

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from fixture_stories import STORIES, labelled, run_story, sentences_of  # noqa: E402
from floor import below, figures_of_stories, read_floor  # noqa: E402

NAMES = sorted(folder.name for folder in STORIES.iterdir() if folder.is_dir())
LABELLED = [name for name in NAMES if (STORIES / name / "expected.json").exists()]
VALIDATOR = Draft202012Validator(json.loads(schema.text()))
KIM = ("harbour-post.txt", "eastern-courier.txt", "wire-digest.txt")


@cache
def report_of(story: str, *names: str) -> Report:
    files = names or tuple(sorted(file.name for file in (STORIES / story).glob("*.txt")))
    inputs = tuple(Input(name, path=str(STORIES / story / name)) for name in files)
    return check_story(Story(story, inputs), Settings())


@pytest.mark.parametrize("story", NAMES)
def test_the_report_is_lawful_and_fits_the_schema(story: str) -> None:
    report = report_of(story)
    assert_lawful(report)
    VALIDATOR.validate(json.loads(dumps(report.to_dict())))


def test_alignment_is_not_below_the_floor() -> None:
    floor = {group: names for group, names in read_floor().items() if group.startswith("stories")}
    assert floor
    assert below(figures_of_stories(), floor) == []


@pytest.mark.parametrize("story", LABELLED)
def test_every_label_is_found_in_a_claim(story: str) -> None:
    """A labelled sentence is never set aside, nor lost in the middle of another claim."""
    expected = json.loads((STORIES / story / "expected.json").read_text("utf-8"))
    report = run_story(STORIES / story, expected["sources"])
    core, known = labelled(report, expected, sentences_of(report))
    assert core
    assert core <= known


@pytest.mark.parametrize("name", KIM)
def test_no_sentence_of_kim_visit_is_set_aside(name: str) -> None:
    report = report_of("kim-visit")
    (letter,) = (source.id for source in report.sources if source.name == name)
    aside = [stretch for stretch in report.set_aside if stretch.source == letter]
    assert aside
    for stretch in aside:
        short = len(stretch.text.split()) <= 8
        assert short or not stretch.text.rstrip("\"'”").endswith((".", "?", "!")), stretch.text


def test_no_furniture_of_kim_visit_is_a_claim() -> None:
    claims = [claim.text for claim in report_of("kim-visit").claims]
    for mark in ("Photo:", "Skip ", "Share on", "http", "©", "Copyright", "Sign in", "By [", "AFP"):
        assert not any(mark in text for text in claims), mark


def differing(*names: str) -> dict[str, str]:
    """Return the kinds of all divergences, with the reasons."""
    return {
        difference.kind: difference.why
        for finding in report_of("kim-visit", *names).findings
        if finding.verdict == "divergence"
        for difference in finding.differences
    }


def test_kim_visit_diverges_in_who_confirms_it_and_in_nothing_else() -> None:
    assert set(differing(*KIM[:2])) == {"attribution"}


def test_two_reports_of_one_agency_share_their_origin() -> None:
    findings = report_of("kim-visit", *KIM[:2]).findings
    assert any("Yonhap" in finding.shared_origin for finding in findings)


def test_the_father_is_not_the_son() -> None:
    """The train journey of Kim Jong Il and the visit of Kim Jong Un are told apart."""
    report = report_of("kim-visit", *KIM[:2])
    text = {claim.id: claim.text for claim in report.claims}
    for finding in report.findings:
        joined = [text[claim] for claim in finding.claims]
        about_father = any("Siberia" in t or "Lake Baikal" in t for t in joined)
        about_visit = any(
            "Victory Day festivities" in t or "reportedly agreed" in t for t in joined
        )
        assert not (about_father and about_visit)
