from __future__ import annotations

import json

import support
from crosscheck.model import Failure
from crosscheck.reporting import json_report
from crosscheck.reporting.interface import Look
from crosscheck.version import __version__


def test_the_keys_and_their_order_are_the_contract() -> None:
    report = json.loads(json_report.story(support.ferry(), Look()))
    assert list(report) == [
        "schema_version", "tool", "story", "sources", "claims", "findings", "set_aside", "summary",
    ]  # fmt: skip
    assert report["schema_version"] == "1"
    assert report["tool"] == {"name": "crosscheck", "version": __version__}
    assert list(report["sources"][0]) == [
        "id", "name", "path", "title", "published", "encoding", "sha256",
    ]  # fmt: skip
    assert list(report["claims"][0]) == [
        "id", "source", "text", "start", "end", "line", "heading", "certainty", "attribution",
        "facts",
    ]  # fmt: skip
    assert list(report["findings"][0]) == [
        "id", "verdict", "claims", "score", "confidence", "fingerprint", "differences", "extra",
        "origins", "shared_origin",
    ]  # fmt: skip
    assert list(report["findings"][0]["differences"][0]) == [
        "kind", "values", "spans", "why", "update",
    ]  # fmt: skip


def test_a_claim_carries_its_facts_and_attribution() -> None:
    claim = support.ferry().to_dict()["claims"][2]
    assert claim["attribution"] == {"speaker": "the coast guard", "via": "Reuters", "cue": "told"}
    (fact,) = claim["facts"]
    assert fact["value"] == "12"
    assert fact["unit"] == "passenger"
    assert support.HARBOUR[fact["start"] : fact["end"]] == fact["text"] == "Twelve passengers"


def test_extra_facts_are_brief() -> None:
    extra = support.ferry().to_dict()["findings"][2]["extra"]
    start = support.HARBOUR.index("214 people")
    assert extra == {
        "A": [{"kind": "number", "text": "214 people", "start": start, "end": start + 10}]
    }


def test_spans_point_at_the_differing_words() -> None:
    spans = support.ferry().to_dict()["findings"][0]["differences"][0]["spans"]
    ((start, end),) = spans["B"]
    assert support.COAST[start:end] == "Fourteen passengers"


def test_the_summary_counts_by_source() -> None:
    assert support.ferry().to_dict()["summary"] == {
        "agreement": 3,
        "divergence": 1,
        "source_only": {"A": 2, "B": 1},
        "claims": {"A": 6, "B": 5},
        "set_aside": {"A": 2, "B": 1},
    }


def test_only_filters_the_findings_and_not_the_summary() -> None:
    whole = support.ferry().to_dict()
    report = json.loads(json_report.story(support.ferry(), Look(only=("divergence",))))
    assert [finding["id"] for finding in report["findings"]] == ["F1"]
    assert report["summary"] == whole["summary"]
    assert report["claims"] == whole["claims"]


def test_a_batch_is_one_object() -> None:
    failure = Failure("flood", None, "no")
    (text,) = json_report.batch([support.ferry(), failure, support.three()], Look())
    batch = json.loads(text)
    assert list(batch) == ["schema_version", "tool", "stories", "failures", "summary"]
    assert batch["stories"] == [support.ferry().to_dict(), support.three().to_dict()]
    assert batch["failures"] == [{"story": "flood", "source": None, "reason": "no"}]
    assert batch["summary"] == {
        "stories": 2,
        "failures": 1,
        "agreement": 5,
        "divergence": 2,
        "source_only": 9,
        "claims": 25,
        "set_aside": 6,
    }


def test_letters_stay_and_steering_characters_are_escaped() -> None:
    text = json_report.dumps({"a": "é東 \x1b \x9b \u202e \ud800"})
    assert text == '{"a": "é東 \\u001b \\u009b \\u202e \\ud800"}\n'
