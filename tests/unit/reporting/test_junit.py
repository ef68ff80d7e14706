from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from junitparser import Error, JUnitXml
from junitparser import Failure as Failed

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Failure, Report
from crosscheck.reporting import junit
from crosscheck.reporting.interface import Look


def suite(*results: Report | Failure, look: Look | None = None) -> JUnitXml:
    (whole,) = JUnitXml.fromstring("".join(junit.batch(results, look or Look())).encode())
    return whole


def quiet() -> Report:
    report = support.ferry()
    return replace(report, findings=report.findings[1:])


def test_a_story_without_divergence_passes() -> None:
    made = suite(quiet())
    assert (made.tests, made.failures, made.errors, made.skipped) == (1, 0, 0, 0)
    (case,) = made
    assert (case.classname, case.name, case.result) == ("crosscheck", "ferry", [])
    assert case.system_out == "0 divergences, 3 agreements, 3 source-only claims"


def test_an_accepted_divergence_passes_and_is_told() -> None:
    known = Baseline([Entry("ferry", "5f0c", reason="mended")])
    (case,) = suite(known.apply(support.ferry()))
    assert case.result == []
    assert "accepted: mended" in case.system_out


def test_a_divergence_fails_with_its_reasons_and_texts() -> None:
    (case,) = suite(support.ferry())
    (failed,) = case.result
    assert isinstance(failed, Failed)
    assert failed.type == "divergence"
    assert failed.message == "number: A counts 12 injured passengers, B counts 14. (and 1 more)"
    assert "B coast-post.txt:4 Fourteen passengers were hurt" in failed.text
    assert "attribution: A credits the coast guard" in failed.text


def test_a_failed_story_is_an_error() -> None:
    made = suite(support.three(), Failure("flood", "x.txt", "No such file."), quiet())
    assert (made.tests, made.failures, made.errors) == (3, 1, 1)
    _, case, _ = made
    (error,) = case.result
    assert isinstance(error, Error)
    assert error.message == "x.txt: No such file."


def test_an_empty_batch_is_an_empty_suite() -> None:
    assert suite().tests == 0


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\ud800", "\ufffe", "\x85", "]]>", "&<\"'"])
def test_any_text_makes_valid_xml(character: str) -> None:
    report = support.three()
    finding = report.findings[0]
    difference = finding.differences[0]._replace(why=f"a{character}b")
    claims = tuple(
        replace(c, text=c.text + character, view=c.view + character) for c in report.claims
    )
    findings = (replace(finding, differences=(difference,)), *report.findings[1:])
    named = replace(report, story=f"s{character}t", claims=claims, findings=findings)
    whole = "".join(junit.batch([named, Failure(character, character, character)], Look()))
    ET.fromstring(whole.encode("utf-8"))


def test_very_long_reasons_are_cut_in_the_message_only() -> None:
    report = support.three()
    difference = report.findings[0].differences[0]._replace(why="why " * 1000)
    made = replace(report, findings=(replace(report.findings[0], differences=(difference,)),))
    ((failed,),) = (case.result for case in suite(made))
    assert len(failed.message) < 1100
    assert failed.text.count("why") == 1000
