"""What the arguments name: the story of the files, or the lines of a manifest."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from crosscheck.errors import UsageError
from crosscheck.model import Input, Story

if TYPE_CHECKING:
    from pathlib import Path


def story_of(names: Sequence[str], max_bytes: int) -> Story:
    """Return the story that the files make; standard input is read here, once.

    A file may be named twice, and so may ``-``, as in diff: the copies agree.
    """
    if not names:
        raise UsageError("No article is named.", "Name two or more: crosscheck a.txt b.txt.")
    if len(names) == 1:
        what = "standard input" if names[0] == "-" else names[0]
        raise UsageError(
            f"Only one article is named, {what}.", "Name a second one to compare it with."
        )
    for name in names:
        if name != "-" and os.path.isdir(name):  # noqa: PTH112
            raise UsageError(
                f"{name} is a folder.",
                f"Name the articles in it, for example {name.rstrip('/')}/*.txt.",
            )
    data = _standard_input(max_bytes) if "-" in names else None
    shown = _short_names(names)
    inputs = tuple(
        Input(shown[name], data=data) if name == "-" else Input(shown[name], path=name)
        for name in names
    )
    return Story(_story_id(names, shown), inputs)


@contextmanager
def manifest(name: str) -> Iterator[tuple[Iterable[bytes], Path]]:
    """Open a manifest; yield its lines and the folder that its paths are relative to."""
    from pathlib import Path  # noqa: PLC0415 - slow to import, and one story needs none

    if name == "-":
        if sys.stdin is None:
            raise UsageError("Standard input is closed.")
        yield sys.stdin.buffer, Path()
        return
    with _opened(name) as stream:
        yield stream, Path(name).parent


def _opened(name: str) -> IO[bytes]:
    try:
        return open(name, "rb")  # noqa: PTH123
    except OSError as error:
        raise UsageError(f"Cannot read the manifest {name}: {error.strerror}.") from error


def _standard_input(max_bytes: int) -> bytes:
    """Return what is on standard input, or just enough to see that it is too much."""
    if sys.stdin is None:
        raise UsageError("Standard input is closed.", "Name a file instead of -.")
    return sys.stdin.buffer.read(max_bytes + 1)


def _short_names(names: Sequence[str]) -> dict[str, str]:
    """Name files by their last part; where two files share it, by their whole path."""
    last = {name: os.path.basename(name) or name for name in names}  # noqa: PTH119
    seen = Counter(last.values())
    short = {name: part if seen[part] == 1 else name for name, part in last.items()}
    return {**short, "-": "<stdin>"}


def _story_id(names: Sequence[str], shown: dict[str, str]) -> str:
    """Call the story after the folder that holds all its files, else after the files."""
    folders = {os.path.basename(os.path.dirname(name)) for name in names}  # noqa: PTH119, PTH120
    whole = {os.path.dirname(name) for name in names}  # noqa: PTH120
    if len(whole) == 1 and (folder := folders.pop()) not in ("", ".", ".."):
        return folder
    return ", ".join(shown[name] for name in names)
