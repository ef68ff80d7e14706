"""What needs no cluster; the others are in tests/functional/test_kills.py."""

from __future__ import annotations

import sys
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from crosscheck.batch import cluster
from crosscheck.batch.cluster import connected, with_articles
from crosscheck.batch.work import WorkerLostError, answer
from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.model import Failure, Input, Story
from crosscheck.settings import Settings

B = Input("b", text="Two.")


def test_articles_are_read_here(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One.")
    story = Story("s", (Input("a.txt", str(path)), B, Input("c", data=b"Three.")))
    failed = Failure("line 2", None, "broken")
    sent, passed = with_articles([story, failed], Settings())
    assert passed == failed
    assert sent == story._replace(
        inputs=(Input("a.txt", str(path), data=b"One."), *story.inputs[1:])
    )


def test_what_cannot_be_read_fails_here_with_the_usual_sentence(tmp_path: Path) -> None:
    broken = Input("a.txt", data=b"\x00\x01" * 50)
    story = Story("s", (broken, Input("b.txt", str(tmp_path / "no.txt"))))
    (failed,) = with_articles([story], Settings())
    assert isinstance(failed, Failure)
    assert failed.source == "a.txt"  # which is read first without a cluster, too


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"pip install 'crosscheck\[dask\]'"), connected("x:1"):
        pass


class Inner(Executor):
    """Stands for Dask's executor; does what the test says."""

    def __init__(self, error: BaseException | None = None, cancel: bool = False) -> None:
        self.error, self.cancel = error, cancel

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self.cancel:
            future.cancel()
            future.set_running_or_notify_cancel()
        elif self.error:
            future.set_exception(self.error)
        else:
            assert fn is answer
            future.set_result(fn(*args))
        return future


class Client:
    def __init__(self, inner: Inner, status: str = "running") -> None:
        self.inner, self.status = inner, status

    def get_executor(self, pure: bool) -> Inner:
        assert not pure
        return self.inner


class KilledWorker(Exception):  # noqa: N818 - as Dask calls it
    pass


def submitted(inner: Inner, status: str = "running") -> Future[Any]:
    return cluster._Cluster(Client(inner, status)).submit(pow, 2, 3)


def test_answers_come_back() -> None:
    assert submitted(Inner()).result(0) == 8


def test_deaths_and_losses_are_told_apart() -> None:
    died = submitted(Inner(KilledWorker())).exception(0)
    assert isinstance(died, WorkerLostError)
    assert "Every worker of the cluster that checked it died." in str(died)
    for lost in (submitted(Inner(cancel=True)), submitted(Inner(), "connecting")):
        assert isinstance(lost.exception(0), CrosscheckError)
    assert isinstance(submitted(Inner(KeyError("x"))).exception(0), KeyError)


def test_a_cluster_whose_workers_lack_crosscheck_is_refused() -> None:
    for error in (
        ModuleNotFoundError("No module named 'crosscheck'"),
        WorkerLostError("It has 0.0"),
    ):
        crew = cluster._Cluster(Client(Inner(error)))
        with pytest.raises(UsageError, match=r"cannot run crosscheck .* Install it"):
            cluster._probe(crew, "tcp://x:1")
