from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from queue import Queue
from threading import Event
from typing import Any

import pytest

from crosscheck.batch import check_all, order
from crosscheck.batch.crew import Alone
from crosscheck.batch.order import Done, in_order
from crosscheck.batch.work import Outcome, WorkerLostError
from crosscheck.errors import CrosscheckError, ReadError
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.progress import Progress
from crosscheck.settings import Settings

STORIES = [Story(f"s{n}", ()) for n in range(8)]


class ByHand(Executor):
    """Holds the futures until the test settles them."""

    def __init__(self) -> None:
        self.futures: dict[str, Future[Any]] = {}
        self.submitted: Queue[str] = Queue()

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        story = args[0]
        self.futures[story.id] = Future()
        self.submitted.put(story.id)
        return self.futures[story.id]

    def finish(self, *names: str) -> None:
        for name in names:
            self.futures[name].set_result(Outcome(Report(name, (), (), (), ())))


class Listener(Progress):
    def __init__(self) -> None:
        self.heard: list[str] = []

    def began(self, story: str) -> None:
        self.heard.append(f"+{story}")

    def ended(self, story: str) -> None:
        self.heard.append(f"-{story}")


def run(stories: Any, executor: Executor, window: int = 3, progress: Any = None) -> Iterator[Any]:
    for item in in_order(stories, executor, Settings(), window, progress or Progress()):
        yield item.outcome.result if isinstance(item, Done) else item


def test_results_come_in_the_order_of_the_stories() -> None:
    hands = ByHand()
    results = run(STORIES[:3], hands)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(next, results)
        for _ in range(3):
            hands.submitted.get(timeout=10)
        hands.finish("s2", "s1")
        assert not first.done()
        hands.finish("s0")
        assert first.result(10).story == "s0"
    assert [result.story for result in results] == ["s1", "s2"]


def test_no_more_stories_are_read_than_there_are_places() -> None:
    hands, taken = ByHand(), []

    def stories() -> Iterator[Story]:
        for story in STORIES:
            taken.append(story.id)
            yield story

    results = run(stories(), hands, window=2)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(next, results)
        assert [hands.submitted.get(timeout=10) for _ in range(2)] == ["s0", "s1"]
        hands.finish("s1")
        assert taken == ["s0", "s1"]
        hands.finish("s0")
        first.result(10)
    assert taken == ["s0", "s1"]
    results.close()  # type: ignore[attr-defined]


def test_a_result_does_not_wait_for_the_next_story() -> None:
    more = Event()

    def stories() -> Iterator[Story]:
        yield STORIES[0]
        assert more.wait(10)
        yield STORIES[1]

    results = run(stories(), Alone())
    assert next(results).story == "s0"
    more.set()
    assert [result.story for result in results] == ["s1"]


def test_what_needs_no_work_keeps_its_place() -> None:
    failed = Failure("line 2", None, "broken")
    listener = Listener()
    made = list(run([STORIES[0], failed, STORIES[1]], Alone(), 1, listener))
    assert made[1] == failed
    assert [one.story for one in made] == ["s0", "line 2", "s1"]
    assert listener.heard == ["+s0", "-s0", "+line 2", "-line 2", "+s1", "-s1"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (WorkerLostError("It was killed."), "It was killed."),
        (KeyError("x"), "The worker that checked it failed: KeyError: 'x'"),
    ],
)
def test_a_worker_that_is_lost_is_a_failure_of_its_story(error: Exception, reason: str) -> None:
    hands = ByHand()
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(lambda: list(run(STORIES[:3], hands)))
        for _ in range(3):
            hands.submitted.get(timeout=10)
        hands.finish("s2", "s0")
        hands.futures["s1"].set_exception(error)
        first, second, third = made.result(10)
    assert (first.story, third.story) == ("s0", "s2")
    assert second == Failure("s1", None, reason)


def test_the_loss_of_all_workers_ends_the_run() -> None:
    hands = ByHand()
    results = run(STORIES[:3], hands)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(next, results)
        for _ in range(3):
            hands.submitted.get(timeout=10)
        hands.finish("s0")
        assert first.result(10).story == "s0"
    hands.futures["s1"].set_exception(CrosscheckError("All is lost."))
    with pytest.raises(CrosscheckError, match="All is lost"):
        next(results)


def test_an_error_in_reading_comes_after_the_results_before_it() -> None:
    def stories() -> Iterator[Story]:
        yield STORIES[0]
        raise ReadError("The pipe broke.")

    results = run(stories(), Alone())
    assert next(results).story == "s0"
    with pytest.raises(ReadError, match="pipe broke"):
        next(results)


def test_a_consumer_that_stops_lets_the_reader_end() -> None:
    ended = Event()

    def stories() -> Iterator[Story]:
        try:
            yield from STORIES
        finally:
            ended.set()

    results = run(stories(), Alone(), window=1)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert ended.wait(10)


def test_all_formats_of_story_go_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        order, "checked", lambda story, settings: Outcome(Failure(story.id, "", ""))
    )
    failed = Failure("x", None, "y")
    made = list(check_all([STORIES[0], failed], Settings(), 1))
    assert made == [Failure("s0", "", ""), failed]


def test_workers_make_the_same_as_one() -> None:
    texts = [f"The flood in Norvik killed {n} people on Tuesday." for n in range(12, 18)]
    stories = [Story(text, (Input("a", text=text), Input("b", text=texts[0]))) for text in texts]
    one, two = (list(check_all(stories, Settings(), workers)) for workers in (1, 2))
    assert one == two
    assert [report.story for report in one] == texts
