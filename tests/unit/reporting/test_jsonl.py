from __future__ import annotations

import json

import support
from crosscheck.model import Failure
from crosscheck.reporting import jsonl
from crosscheck.reporting.interface import Look


def test_a_report_is_one_line() -> None:
    text = jsonl.story(support.hostile(), Look())
    assert text.count("\n") == 1
    assert len(text.splitlines()) == 1
    assert json.loads(text) == support.hostile().to_dict()


def test_results_come_one_by_one_in_order() -> None:
    def results():  # type: ignore[no-untyped-def]
        yield support.ferry()
        yield Failure("flood", "b.txt", "empty")
        raise AssertionError("asked for more than was needed")

    lines = jsonl.batch(results(), Look())
    assert json.loads(next(lines))["story"] == "ferry"
    assert json.loads(next(lines)) == {"story": "flood", "source": "b.txt", "reason": "empty"}
