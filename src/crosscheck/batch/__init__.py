"""Many stories: where they come from, who checks them, and in which order the results go out.

    folders.py, manifest.py -> Story, Story, ... -> order.py -> Report | Failure, in the same order
                                                     |    ^
                                                 crew.py, cluster.py: processes here or elsewhere,
                                                 each running work.py

One failure stops nothing. resuming.py lets a batch that was stopped go on where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

from crosscheck.batch.crew import at_work
from crosscheck.batch.order import Done, in_order
from crosscheck.model import Failure, Report, Story
from crosscheck.progress import Progress
from crosscheck.settings import Settings


def check_all(
    stories: Iterable[Story | Failure], settings: Settings, workers: int
) -> Iterator[Report | Failure]:
    """Yield the result of each story, in order; ``workers`` processes check them."""
    with (
        at_work(workers) as (executor, window),
        closing(in_order(stories, executor, settings, window, Progress())) as results,
    ):
        for item in results:
            if isinstance(item, Done):
                yield item.outcome.result
            elif isinstance(item, Failure):
                yield item
