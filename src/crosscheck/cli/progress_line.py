"""The line on standard error that shows how far a batch is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from crosscheck.cli.options import Options
from crosscheck.cli.streams import is_terminal
from crosscheck.progress import Progress
from crosscheck.reporting.display import safe

_LONGEST_NAME = 32


def is_wanted(options: Options) -> bool:
    """Return whether there is somebody to watch, who has not asked for silence."""
    silent = options.quiet or options.no_progress or os.environ.get("TERM") == "dumb"
    return not silent and is_terminal(sys.stderr)


@contextmanager
def shown(wanted: bool, total: int | None) -> Iterator[Progress]:
    """Yield a listener that draws the line until the end; ``total`` stories, if that is known."""
    if not wanted:
        yield Progress()
        return
    line = _Line(total)
    try:
        yield line
    finally:
        line.stop()


def stop(progress: Progress) -> None:
    """Take the line away for good: something else comes on the same screen."""
    if isinstance(progress, _Line):
        progress.stop()


class _Line(Progress):
    """Draws stories done, rate, time left, and the story that all others wait for."""

    def __init__(self, total: int | None) -> None:
        from rich.console import Console  # noqa: PLC0415 - only who watches pays for it
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
        from rich.progress import Progress as Bars  # noqa: PLC0415

        columns = (
            TextColumn("{task.fields[count]}", markup=False),
            *(
                (BarColumn(bar_width=20), TimeRemainingColumn(), TextColumn("left"))
                if total
                else ()
            ),
            TextColumn("{task.fields[rate]}", markup=False),
            TextColumn("{task.fields[under_way]}", style="dim", markup=False),
        )
        self._bars = Bars(*columns, console=Console(stderr=True), transient=True)
        self._total = total
        self._done = 0
        self._under_way: dict[str, None] = {}
        self._task = self._bars.add_task("", total=total, count="", rate="", under_way="")
        self._show()
        self._bars.start()

    def began(self, story: str) -> None:
        """Show the story, if no other is before it."""
        self._under_way[story] = None
        self._show()

    def ended(self, story: str) -> None:
        """Count the story."""
        self._under_way.pop(story, None)
        self._done += 1
        self._bars.advance(self._task)
        self._show()

    def stop(self) -> None:
        """Take the line away."""
        self._bars.stop()

    def _show(self) -> None:
        speed = self._bars.tasks[0].speed
        name = safe(next(iter(self._under_way), ""))
        of = f"/{self._total}" if self._total else ""
        self._bars.update(
            self._task,
            count=f"{self._done}{of} {'story' if self._done == 1 and not of else 'stories'}",
            rate=f"{speed:.1f}/s" if speed else "",
            under_way=name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…",
        )
