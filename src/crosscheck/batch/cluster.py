"""An executor that hands the work to a Dask cluster that is there already.

Only the scheduler's address is needed; crosscheck must be installed where its workers run. The
articles are read here and sent along, so that the workers need not see our files. Dask gives the
work of a worker that died to another one, up to its own limit of deaths for one task.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, InvalidStateError, TimeoutError
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any, TypeVar

from crosscheck.batch.work import WorkerLostError, answer, checked, message, settle
from crosscheck.errors import CrosscheckError, ReadError, UsageError
from crosscheck.model import Failure, Input, Story
from crosscheck.reading.loading import load
from crosscheck.settings import Settings
from crosscheck.version import __version__

T = TypeVar("T")
R = TypeVar("R")
PATIENCE = 5
"""Seconds within which the scheduler, and then a worker, must answer."""
_GLANCE = 0.5
"""Seconds between two looks at whether the scheduler is still there."""
_AHEAD = 4
"""Stories in flight for each thread of the cluster, so that none waits for the network."""


@contextmanager
def connected(address: str) -> Iterator[tuple[Executor, int]]:
    """Yield an executor and how many stories to have in flight.

    Raises UsageError, within some seconds, where Dask is not installed, nothing answers at the
    address, or no worker that has this version of crosscheck.
    """
    client = _client(address)
    crew = _Cluster(client)
    try:
        _probe(crew, address)
        threads = sum(client.nthreads().values())
        yield crew, max(threads, 1) * _AHEAD
    finally:
        crew.close()


def with_articles(
    stories: Iterable[Story | R], settings: Settings
) -> Iterator[Story | R | Failure]:
    """Put the bytes of the files into the stories; one that cannot be read fails here."""
    for story in stories:
        if not isinstance(story, Story):
            yield story
            continue
        try:
            yield story._replace(inputs=tuple(_fetched(i, settings) for i in story.inputs))
        except ReadError:
            result = checked(story, settings).result  # the same sentence as without a cluster
            yield result if isinstance(result, Failure) else story


def _fetched(item: Input, settings: Settings) -> Input:
    if item.text is not None or item.data is not None:
        return item
    return item._replace(data=load(item, settings.max_bytes).data)


def _client(address: str) -> Any:
    """Connect; in a thread, as Dask's own time limit does not cover all that it waits for."""
    try:
        import distributed  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        raise UsageError(
            "--cluster needs Dask, which is not installed.", "Run: pip install 'crosscheck[dask]'"
        ) from None
    _silence()
    made: Future[Any] = Future()

    def connect() -> None:
        try:
            client: Any = distributed.Client
            made.set_result(client(address, timeout=PATIENCE, set_as_default=False))
        except Exception as error:  # bad addresses raise whatever their parts make of them
            made.set_exception(error)

    Thread(target=connect, daemon=True).start()
    try:
        return made.result(PATIENCE + 1)
    except Exception as error:
        raise UsageError(
            f"No Dask scheduler answers at {address}.", "Check the address: tcp://HOST:PORT."
        ) from error


def _silence() -> None:
    """Keep Dask from telling on standard error what we say ourselves, once."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("distributed", "tornado", "asyncio"):
            logging.getLogger(name).disabled = True
    warnings.filterwarnings("ignore", module=r"distributed(\..*)?")


def _probe(crew: Executor, address: str) -> None:
    """Have a worker do next to nothing; UsageError where it cannot or none does."""
    try:
        crew.submit(len, ()).result(PATIENCE)
    except TimeoutError:
        raise UsageError(
            f"The cluster at {address} has no worker that answers.", "Start one: dask worker."
        ) from None
    except Exception as error:
        raise UsageError(
            f"The workers of {address} cannot run crosscheck {__version__}: {error}.",
            "Install it where they run.",
        ) from error


class _Cluster(Executor):
    """Dask's own executor, with calls and answers pickled by us: Dask looks into arguments."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._crew = client.get_executor(pure=False)
        self._in_flight: set[Future[Any]] = set()
        self._over = Event()
        Thread(target=self._watch, daemon=True).start()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Have some worker call the function; WorkerLostError where its workers died of it."""
        future: Future[T] = Future()
        if self._lost_touch:
            future.set_exception(_lost())
            return future
        self._in_flight.add(future)
        future.add_done_callback(self._in_flight.discard)
        sent = self._crew.submit(answer, message(fn, args, kwargs))
        sent.add_done_callback(lambda done: _pass_on(done, future))
        return future

    def close(self) -> None:
        """Cancel what is in flight and take leave; a scheduler that is gone is not waited for."""
        self._over.set()
        leaving = Thread(target=self._client.close, daemon=True)
        leaving.start()
        leaving.join(PATIENCE)

    @property
    def _lost_touch(self) -> bool:
        return bool(self._client.status != "running")

    def _watch(self) -> None:
        """Give up what is in flight once Dask loses touch: some of it Dask would never answer."""
        while not self._over.wait(_GLANCE):
            if self._lost_touch:
                for future in tuple(self._in_flight):
                    with suppress(InvalidStateError):
                        future.set_exception(_lost())


def _pass_on(done: Future[bytes], future: Future[Any]) -> None:
    """Give our future what Dask's came to, unless it was given up."""
    error: Exception | None = None
    try:
        answered = done.result()
    except CancelledError:
        error = _lost()
    except Exception as failed:
        killed = type(failed).__name__ == "KilledWorker"
        lost = WorkerLostError("Every worker of the cluster that checked it died.")
        error = lost if killed else failed
    with suppress(InvalidStateError):
        if error:
            future.set_exception(error)
        else:
            settle(future, answered)


def _lost() -> CrosscheckError:
    return CrosscheckError(
        "The connection to the cluster was lost.",
        "With -f jsonl -o FILE, what is finished stays, and --resume goes on from there.",
    )
