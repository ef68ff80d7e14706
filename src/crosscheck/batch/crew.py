"""Executors on this machine: the process itself, or a crew of worker processes.

Not ProcessPoolExecutor: there the death of one worker takes every story in flight with it and
does not say whose fault it was; and as all workers share one pipe for their results, one that is
killed while it writes leaves the parent waiting for the rest of the message for ever. Here each
worker has a pipe of its own, and a thread that waits at it:

    submit -> tasks -> thread -> pipe -> worker
                         |                 |
             Future <----+------ pipe <----+      end of file: this worker died over this task
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Lock, Thread
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

from crosscheck.batch.work import WorkerLostError, answer, message, settle

T = TypeVar("T")
_PATIENCE = 2.0
"""Seconds that a stopped run waits for a thread: Ctrl-C may have struck at one of its locks."""
_AHEAD = 4
"""Stories in flight for each worker: enough to keep it busy while a long one holds up the line."""


@contextmanager
def at_work(workers: int) -> Iterator[tuple[Executor, int]]:
    """Yield an executor and how many stories to have in flight."""
    if workers == 1:
        yield Alone(), 1
    else:
        with Crew(workers) as crew:
            yield crew, workers * _AHEAD


def usable_cores() -> int:
    """Return how many processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Alone(Executor):
    """Does the work at once, in this very process: what one worker means."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Call the function and return a future that is done."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Crew(Executor):
    """Worker processes, started when there is work for them and replaced when they die."""

    def __init__(self, workers: int) -> None:
        """Make ready for ``workers`` processes; none is started yet."""
        # A fork would copy our threads' locks as they happen to be; a fork server has no threads.
        forks = "forkserver" in get_all_start_methods()
        self._context: Any = get_context("forkserver" if forks else "spawn")
        if forks:
            self._context.set_forkserver_preload(["crosscheck.pipeline"])
        self._most = workers
        self._idle = 0
        self._counting = Lock()
        self._hiring = Lock()
        self._over = False
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[Thread] = []
        self._processes: set[Any] = set()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Have a worker call the function; WorkerLostError where it dies over it."""
        task = _Task(Future(), message(fn, args, kwargs))
        with self._counting:
            if self._idle:
                self._idle -= 1
            elif len(self._threads) < self._most:
                self._threads.append(Thread(target=self._serve, daemon=True))
                self._threads[-1].start()
        self._tasks.put(task)
        return task.future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers: when the work is done, or at once where the work is cancelled."""
        if cancel_futures:
            with self._hiring:
                self._over = True
                for process in self._processes:
                    process.kill()
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads if wait else ():
            thread.join(_PATIENCE if cancel_futures else None)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait for the work that is under way, unless the run is stopped."""
        self.shutdown(cancel_futures=kind is not None)

    def _serve(self) -> None:
        """Hand tasks to one worker until there are none; runs in a thread of its own."""
        worker: _Worker | None = None
        while (task := self._tasks.get()) is not None and not self._over:
            try:
                worker = self._handed(task, worker)
                answered = worker.answer()
            except Exception as error:  # whoever waits for the future must hear of it
                task.future.set_exception(error)
            else:
                settle(task.future, answered)
            with self._counting:
                self._idle += 1
        if worker:
            self._see_off(worker)

    def _handed(self, task: _Task, worker: _Worker | None) -> _Worker:
        """Return a worker that has the task: this one, or one in its place if it is dead."""
        if worker:
            with suppress(OSError):
                worker.pipe.send_bytes(task.message)
                return worker
            self._see_off(worker)
        worker = self._hire()
        worker.pipe.send_bytes(task.message)
        return worker

    def _hire(self) -> _Worker:
        """Start a worker process."""
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs,), daemon=True)
        with self._hiring, theirs:
            if self._over:
                raise WorkerLostError("The run was stopped.")
            _start(process)
            self._processes.add(process)
        return _Worker(process, ours, self._hiring)

    def _see_off(self, worker: _Worker) -> None:
        """Close a worker's pipe, at which it ends, and wait for its end."""
        worker.pipe.close()
        with self._hiring:
            worker.process.join()
            self._processes.discard(worker.process)


class _Task(NamedTuple):
    future: Future[Any]
    message: bytes


class _Worker(NamedTuple):
    process: Any
    pipe: Connection
    hiring: Lock
    """Starting a process asks after all others too, and how one ended can be asked only once."""

    def answer(self) -> bytes:
        """Return the answer to the task; WorkerLostError where the worker dies over it."""
        try:
            return self.pipe.recv_bytes()
        except (EOFError, OSError):
            with self.hiring:
                self.process.join()
            raise WorkerLostError(_obituary(self.process.exitcode)) from None


def _start(process: Any) -> None:
    """Start a process that Ctrl-C does not reach: it is for the parent, which ends the workers.

    The fork server hands on the signal mask that it was started with, which is this thread's.
    """
    if hasattr(signal, "pthread_sigmask"):
        from multiprocessing import resource_tracker  # noqa: PLC0415

        resource_tracker.ensure_running()  # else it is started on the way, and lifts the mask
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    process.start()


def _work(pipe: Connection) -> None:
    """Answer messages until the pipe ends, be it that the parent died: a worker's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            pipe.send_bytes(answer(pipe.recv_bytes()))
    os._exit(0)  # nothing is left to tidy up, and nobody waits for it


def _obituary(code: int | None) -> str:
    """Say how a worker ended."""
    if code is None or code >= 0:
        return f"The worker process that checked it ended (exit status {code})."
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    hint = " Perhaps the machine is short of memory." if name == "SIGKILL" else ""
    return f"The worker process that checked it was killed ({name}).{hint}"
