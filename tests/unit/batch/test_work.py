from __future__ import annotations

import pickle
from concurrent.futures import Future

import pytest

from crosscheck import pipeline
from crosscheck.batch import work
from crosscheck.batch.work import WorkerLostError, answer, checked, message, settle
from crosscheck.errors import ReadError
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.settings import Settings

A = Input("a", text="The flood in Norvik killed 12 people.")
B = Input("b", text="The flood in Norvik killed 19 people.")


def test_a_story_comes_back_as_a_lean_report() -> None:
    result, trace = checked(Story("s", (A, B)), Settings())
    assert isinstance(result, Report)
    assert [finding.verdict for finding in result.findings] == ["divergence"]
    assert result.groups == ()
    assert [claim.tokens for claim in result.claims] == [(), ()]
    assert trace == ""
    full = pipeline.check_story(Story("s", (A, B)), Settings())
    assert full.to_dict() == result.to_dict()


def test_a_story_of_one_source_is_a_failure() -> None:
    result, trace = checked(Story("s", (A,)), Settings())
    assert isinstance(result, Failure)
    assert "only one source: a." in result.reason
    assert trace == ""


def test_the_source_that_cannot_be_read_is_named() -> None:
    result, _ = checked(Story("s", (A, Input("b.txt", "no/such.txt"))), Settings())
    assert result == Failure("s", "b.txt", "b.txt does not exist. Check the path.")


def test_a_mistake_of_ours_is_a_failure_with_its_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def check_story(story: Story, settings: Settings) -> Report:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(pipeline, "check_story", check_story)
    result, trace = checked(Story("s", (A, B)), Settings())
    assert result == Failure("s", None, "internal error: ZeroDivisionError: oops")
    assert trace.startswith("Traceback")


def settled(answered: bytes) -> Future[object]:
    future: Future[object] = Future()
    settle(future, answered)
    return future


def test_calls_and_answers_are_bytes() -> None:
    assert settled(answer(message(pow, (2, 3), {}))).result(0) == 8
    assert isinstance(settled(answer(message(int, ("x",), {}))).exception(0), ValueError)
    error = settled(answer(message(checked, (), {}))).exception(0)
    assert isinstance(error, TypeError)
    assert isinstance(settled(b"nonsense").exception(0), pickle.UnpicklingError)


def test_a_worker_of_another_version_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = message(pow, (2, 3), {})
    monkeypatch.setattr(work, "__version__", "0.0.1")
    error = settled(answer(sent)).exception(0)
    assert isinstance(error, WorkerLostError)
    assert "The worker has crosscheck 0.0.1, but" in str(error)


def test_errors_survive_the_way_back() -> None:
    error = settled(pickle.dumps((False, ReadError("x", "y")))).exception(0)
    assert str(error) == "x y"
