from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

import support
from crosscheck.baseline import Baseline, Collector, Entry, load
from crosscheck.errors import UsageError
from crosscheck.model import Report
from crosscheck.reporting import json_report
from crosscheck.reporting.interface import Look

FERRY = Entry("ferry", "5f0c", ("number",), ("b: words",), "corrected since")


def written(*reports: Report, earlier: Baseline | None = None) -> str:
    collector = Collector(earlier)
    for report in reports:
        collector.add(report)
    return collector.text()


def accepted(report: Report) -> list[str | None]:
    return [finding.accepted for finding in report.findings]


def test_nothing_is_accepted_without_a_fitting_entry() -> None:
    report = support.ferry()
    for other in ({"story": "flood"}, {"fingerprint": "aaaa"}):
        baseline = Baseline([FERRY._replace(**other)])
        made = baseline.apply(report)
        assert made == report
        assert json_report.story(made, Look()) == json_report.story(report, Look())


def test_agreements_are_never_accepted() -> None:
    # support.py gives all findings but the lone claims the same fingerprint
    made = Baseline([FERRY]).apply(support.ferry())
    assert accepted(made) == ["corrected since", *[None] * (len(made.findings) - 1)]


def test_an_accepted_divergence_stays_one_and_is_counted_apart() -> None:
    made = Baseline([FERRY]).apply(support.ferry())
    assert made.findings[0].verdict == "divergence"
    summary = made.summary()
    assert (summary["divergence"], summary["accepted"]) == (1, 1)
    assert list(summary)[:3] == ["agreement", "divergence", "accepted"]
    assert made.to_dict()["findings"][0]["accepted"] == "corrected since"
    (text,) = json_report.batch([made, support.three()], Look())
    assert json.loads(text)["summary"]["accepted"] == 1


def test_an_entry_without_a_reason_accepts_too() -> None:
    made = Baseline([FERRY._replace(reason="")]).apply(support.ferry())
    assert made.findings[0].accepted == ""
    assert made.to_dict()["findings"][0]["accepted"] == ""


def test_a_story_named_after_its_files_is_the_same_in_any_order() -> None:
    report = replace(support.ferry(), story="a.txt, b.txt")
    baseline = Baseline([FERRY._replace(story="b.txt, a.txt")])
    assert baseline.apply(report).findings[0].accepted == "corrected since"
    assert baseline.stale() == baseline.unchecked() == ()


def test_what_is_gone_is_stale_and_what_was_not_checked_is_open() -> None:
    gone, other = FERRY._replace(fingerprint="dead"), FERRY._replace(story="flood")
    baseline = Baseline([FERRY, gone, other])
    assert baseline.stale() == ()
    assert baseline.unchecked() == tuple(sorted([FERRY, gone, other], key=lambda e: e.key))
    baseline.apply(support.ferry())
    assert baseline.stale() == (gone,)
    assert baseline.unchecked() == (other,)
    assert gone.sentence() == "ferry (number: b: words)"
    assert Entry("s", "f").sentence() == "s (divergence)"


def test_a_written_baseline_accepts_everything_it_was_written_from() -> None:
    report = support.ferry()
    baseline = load(written(report))
    assert baseline.apply(report).findings[0].accepted == ""
    assert baseline.stale() == ()


def test_an_entry_tells_a_person_what_it_is_about() -> None:
    (entry,) = json.loads(written(support.ferry()))["accepted"]
    assert entry == {
        "story": "ferry",
        "fingerprint": "5f0c",
        "kinds": ["attribution", "number"],
        "claims": [
            "coast-post.txt: Fourteen passengers were hurt, according to the operator, "
            "Reuters reported.",
            "harbour-news.txt: Twelve passengers were injured, the coast guard told Reuters.",
        ],
        "reason": "",
    }


def test_long_claims_are_cut() -> None:
    report = support.ferry()
    long = replace(report.claims[2], text="word " * 50, view="word " * 50)
    claims = (*report.claims[:2], long, *report.claims[3:])
    (entry,) = json.loads(written(replace(report, claims=claims)))["accepted"]
    assert entry["claims"][1] == "harbour-news.txt: " + "word " * 12 + "…"


def test_the_order_of_the_stories_changes_nothing() -> None:
    ferry, other = support.ferry(), replace(support.three(), story="another")
    assert written(ferry, other) == written(other, ferry, ferry)


def test_reasons_of_what_still_occurs_survive_and_the_rest_goes() -> None:
    gone = FERRY._replace(fingerprint="dead")
    other = FERRY._replace(story="flood", reason="not checked today")
    text = written(support.ferry(), earlier=Baseline([FERRY, gone, other]))
    entries = json.loads(text)["accepted"]
    assert [(e["story"], e["fingerprint"], e["reason"]) for e in entries] == [
        ("ferry", "5f0c", "corrected since"),
        ("flood", "5f0c", "not checked today"),
    ]
    assert written(support.ferry(), earlier=load(text)) == text


def test_a_baseline_of_nothing_is_one_too() -> None:
    assert load(written()).entries == {}


def entry(**more: object) -> str:
    made: dict[str, Any] = {"story": "s", "fingerprint": "f", **more}
    return json.dumps({"crosscheck_baseline": 1, "accepted": [made]})


@pytest.mark.parametrize(
    "text",
    [entry(), entry(reason="why", kinds=["date"], claims=["a"]), "\ufeff" + entry()],
)
def test_what_a_person_may_leave_out(text: str) -> None:
    assert list(load(text).entries) == [(("s",), "f")]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "bl.json is no baseline: it is not JSON: Expecting value (line 1)."),
        ("[" * 200_000, "bl.json is no baseline: it is nested too deeply."),
        ("[]", "bl.json is no baseline. Make one with --write-baseline FILE."),
        ("{}", "bl.json is no baseline. Make one with --write-baseline FILE."),
        ('{"crosscheck_baseline": 2}', "bl.json is a baseline of another version of crosscheck."),
        ('{"crosscheck_baseline": 1}', "bl.json is no baseline: accepted must be a list."),
        (
            '{"crosscheck_baseline": 1, "accepted": [7]}',
            "bl.json, entry 1: an entry must be an object.",
        ),
        (
            entry(reson="x"),
            "bl.json, entry 1 has the unknown key 'reson'; "
            "known: story, fingerprint, kinds, claims, reason.",
        ),
        (entry(story=None), "bl.json, entry 1: story must be a string."),
        (entry(reason=7), "bl.json, entry 1: reason must be a string."),
        (entry(kinds="date"), "bl.json, entry 1: kinds must be a list of strings."),
        (entry(claims=[1]), "bl.json, entry 1: claims must be a list of strings."),
    ],
)
def test_what_is_no_baseline_is_said_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        load(text, "bl.json")
    assert str(caught.value) == sentence
