from __future__ import annotations

import os
import signal
import time
from typing import Any

import pytest

from crosscheck.batch import crew
from crosscheck.batch.crew import Alone, Crew, at_work, usable_cores
from crosscheck.batch.work import WorkerLostError


def test_alone_works_at_once() -> None:
    assert Alone().submit(pow, 2, 10).result(0) == 1024
    assert isinstance(Alone().submit(int, "x").exception(0), ValueError)


def test_how_many_are_at_work() -> None:
    with at_work(1) as (one, window):
        assert (type(one), window) == (Alone, 1)
    with at_work(3) as (three, window):
        assert type(three) is Crew
        assert window >= 6
    assert usable_cores() >= 1


def test_cores_are_counted_where_there_is_no_affinity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert usable_cores() == 1


def test_a_crew_answers_and_keeps_its_workers() -> None:
    with Crew(2) as workers:
        results = [workers.submit(pow, 2, n) for n in range(20)]
        assert [result.result(60) for result in results] == [2**n for n in range(20)]
        pids = {workers.submit(os.getpid).result(60) for _ in range(10)}
        assert len(pids) <= 2
        assert os.getpid() not in pids
        assert isinstance(workers.submit(int, "x").exception(60), ValueError)
        assert len(workers.submit(bytes, 3_000_000).result(60)) == 3_000_000


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_death_is_told_to_its_task_alone() -> None:
    with Crew(2) as workers:
        tasks: list[Any] = [
            workers.submit(signal.raise_signal, signal.SIGKILL),
            workers.submit(pow, 2, 3),
            workers.submit(os._exit, 7),
            workers.submit(pow, 2, 4),
            workers.submit(signal.raise_signal, signal.SIGINT),
        ]
        killed, eight, left, sixteen, deaf = (task.exception(60) or task.result() for task in tasks)
    assert isinstance(killed, WorkerLostError)
    assert "killed (SIGKILL). Perhaps the machine is short of memory." in str(killed)
    assert isinstance(left, WorkerLostError)
    assert "exit status 7" in str(left)
    assert (eight, sixteen, deaf) == (8, 16, None)


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_worker_that_dies_at_leisure_is_replaced() -> None:
    with Crew(1) as workers:
        first = workers.submit(os.getpid).result(60)
        os.kill(first, signal.SIGKILL)
        (process,) = workers._processes
        process.join(60)
        assert workers.submit(os.getpid).result(60) != first


def test_work_is_broken_off_when_the_run_is_stopped() -> None:
    start = time.monotonic()
    with pytest.raises(KeyError), Crew(2) as workers:
        assert workers.submit(pow, 2, 3).result(60) == 8
        stuck = [workers.submit(time.sleep, 600) for _ in range(5)]
        time.sleep(0.2)
        raise KeyError
    assert time.monotonic() - start < 300
    assert isinstance(stuck[0].exception(60), WorkerLostError)


def test_a_worker_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(process: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(crew, "_start", start)
    with Crew(2) as workers:
        assert isinstance(workers.submit(pow, 2, 3).exception(60), OSError)
