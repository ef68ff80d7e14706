from __future__ import annotations

import copy
import json
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

import support
from crosscheck import model
from crosscheck.model import Failure
from crosscheck.reporting import json_report, schema
from crosscheck.reporting.interface import Look

SCHEMA: dict[str, Any] = json.loads(schema.text())
VALIDATOR = Draft202012Validator(SCHEMA)
OPTIONAL = {"finding": {"accepted"}, "source": {"text"}}


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("made", ["ferry", "three", "hostile"])
def test_reports_fit(made: str) -> None:
    VALIDATOR.validate(getattr(support, made)().to_dict())


@pytest.mark.parametrize("number", [2, 5, 12])
def test_reports_of_many_sources_fit(number: int) -> None:
    VALIDATOR.validate(support.many(number).to_dict())


def test_failures_and_batches_fit() -> None:
    failure = Failure("flood", None, "no")
    VALIDATOR.validate(failure.to_dict())
    (text,) = json_report.batch([support.ferry(), failure], Look())
    VALIDATOR.validate(json.loads(text))


@pytest.mark.parametrize("where", ["", "sources", "claims", "findings", "set_aside", "summary"])
def test_unknown_and_missing_keys_do_not_fit(where: str) -> None:
    report = support.ferry().to_dict()
    for change in ("more", "less"):
        broken = copy.deepcopy(report)
        part = broken[where] if where else broken
        part = part[0] if isinstance(part, list) else part
        if change == "more":
            part["surprise"] = 1
        else:
            del part[next(iter(part))]
        assert not VALIDATOR.is_valid(broken)


def test_the_vocabulary_is_the_model_s() -> None:
    defs = SCHEMA["$defs"]
    for part, key, words in (
        ("finding", "verdict", model.Verdict),
        ("difference", "kind", model.Kind),
        ("fact", "kind", model.FactKind),
        ("claim", "certainty", model.Certainty),
        ("stretch", "reason", model.Reason),
    ):
        assert set(defs[part]["properties"][key]["enum"]) == set(get_args(words))


def test_every_object_is_closed() -> None:
    for name, part in SCHEMA["$defs"].items():
        if "properties" in part:
            assert part["additionalProperties"] is False, name
            sometimes = OPTIONAL.get(name, set())
            assert part["required"] == [k for k in part["properties"] if k not in sometimes], name
