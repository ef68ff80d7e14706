"""Hands stories to an executor and yields the results in the order of the stories.

    stories --(a thread reads ahead)--> window of stories in flight --> results, in order
                     ^                                                       |
                     +------------- a place is free again <------------------+

The window bounds the memory: a story is read only when there is a place for it, and its place is
free again when its result has been yielded. All state is the main thread's: the reading thread
and the executor's threads only leave word in one queue.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Executor, Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from crosscheck.batch.resuming import Kept
from crosscheck.batch.work import Outcome, WorkerLostError, checked
from crosscheck.errors import CrosscheckError
from crosscheck.model import Failure, Story
from crosscheck.progress import Progress
from crosscheck.settings import Settings

Ready = Failure | Kept
"""What needs no work and is passed on in its turn."""
_NEWS = "a result is there"
_NAP = 0.2
"""Seconds after which the main thread looks up from its wait for word."""


class Done(NamedTuple):
    """A story with what became of it."""

    story: Story
    outcome: Outcome


def in_order(
    stories: Iterable[Story | Ready],
    executor: Executor,
    settings: Settings,
    window: int,
    progress: Progress,
) -> Generator[Done | Ready, None, None]:
    """Yield what became of each story, in order; what is no Story is passed on as it is.

    ``window`` is how many stories may be in flight. An error in reading the stories is raised
    after the results of those before it.
    """
    flight: deque[_Place] = deque()
    reader = _Reader(stories, window)
    reader.start()
    end: _End | None = None
    try:
        while flight or end is None:
            word = reader.word()
            if isinstance(word, _End):
                end = word
            elif word is not _NEWS:
                flight.append(_Place(word, executor, settings, reader.words))
                progress.began(flight[-1].name)
            while flight and flight[0].done:
                place = flight.popleft()
                yield place.outcome()
                progress.ended(place.name)
                reader.free.put(None)
        if end.error:
            raise end.error
    finally:
        reader.stop()


class _Place:
    """A place in the window: a story that is being checked, or what needs no checking."""

    def __init__(
        self, item: Story | Ready, executor: Executor, settings: Settings, words: SimpleQueue[Any]
    ) -> None:
        self.item = item
        self.name = item.id if isinstance(item, Story) else item.story
        self.future: Future[Outcome] | None = None
        if isinstance(item, Story):
            self.future = executor.submit(checked, item, settings)
            self.future.add_done_callback(lambda future: words.put(_NEWS))

    @property
    def done(self) -> bool:
        return self.future is None or self.future.done()

    def outcome(self) -> Done | Ready:
        """Wait for the outcome; the loss of a worker is a failure of this story alone."""
        if not isinstance(self.item, Story):
            return self.item
        assert self.future is not None
        try:
            return Done(self.item, self.future.result())
        except WorkerLostError as error:
            reason = str(error)
        except CrosscheckError:  # what concerns all stories
            raise
        except Exception as error:
            reason = f"The worker that checked it failed: {type(error).__name__}: {error}"
        return Done(self.item, Outcome(Failure(self.item.id, None, reason)))


class _End(NamedTuple):
    """There are no more stories; or they cannot be read any further."""

    error: BaseException | None = None


class _Reader:
    """Reads the stories in a thread, for a pipe may let us wait while results come in."""

    def __init__(self, stories: Iterable[Story | Ready], window: int) -> None:
        self.stories = stories
        self.words: SimpleQueue[Any] = SimpleQueue()
        """A story, _NEWS when a result is there, or the end."""
        self.free: SimpleQueue[None] = SimpleQueue()
        """Holds as many items as there are free places. No semaphore: Ctrl-C can strike while one
        is released, and leave it locked for ever."""
        for _ in range(window):
            self.free.put(None)
        self.stopped = False

    def start(self) -> None:
        Thread(target=self._read, daemon=True).start()

    def word(self) -> Any:
        """Wait for a word, awake now and then: Ctrl-C wakes nobody if another thread takes it."""
        while True:
            with suppress(Empty):
                return self.words.get(timeout=_NAP)

    def stop(self) -> None:
        """Let the thread end; where it waits for a pipe, it ends with the process."""
        self.stopped = True
        self.free.put(None)

    def _read(self) -> None:
        try:
            self.free.get()
            for story in self.stories:
                self.words.put(story)
                self.free.get()
                if self.stopped:
                    return
            self.words.put(_End())
        except BaseException as error:
            self.words.put(_End(error))
