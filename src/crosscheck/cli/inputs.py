"""What the arguments name: the story of the files, or the stories of folders or a manifest."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from crosscheck.cli.options import Options
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Input, Story

if TYPE_CHECKING:
    from crosscheck.batch.notes import Notes

_CHUNK = 1 << 16


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
    data = _standard_input().read(max_bytes + 1) if "-" in names else None
    shown = _short_names(names)
    inputs = tuple(
        Input(shown[name], data=data) if name == "-" else Input(shown[name], path=name)
        for name in names
    )
    return Story(_story_id(names, shown), inputs)


def names_folders(names: Sequence[str]) -> bool:
    """Return whether folders are named; UsageError where articles are named beside them."""
    folders = [name for name in names if name != "-" and os.path.isdir(name)]  # noqa: PTH112
    if folders and len(folders) < len(names):
        other = next(name for name in names if name not in folders)
        raise UsageError(
            f"{folders[0]} is a folder, but {other} is not.",
            "Name the articles of one story, or folders of stories.",
        )
    return bool(folders)


def is_live(options: Options) -> bool:
    """Return whether the stories come from standard input, which may let us wait for more."""
    return options.manifest == "-"


@contextmanager
def stories_of(options: Options, notes: Notes) -> Iterator[Iterator[Story | Failure]]:
    """Open what is named and yield its stories; there is at least one, or UsageError is raised."""
    if options.manifest is None:
        from crosscheck.batch.folders import find_stories  # noqa: PLC0415

        yield find_stories(options.sources, notes)
        return
    from crosscheck.batch.manifest import read_manifest  # noqa: PLC0415

    name = options.manifest
    if is_live(options):
        yield read_manifest(_lines(_standard_input()), "", notes, "Standard input")
    else:
        with _opened(name) as lines:
            yield read_manifest(lines, os.path.dirname(name), notes, name)  # noqa: PTH120


def number_of_stories(options: Options) -> int | None:
    """Count the stories without checking them; None where only time will tell."""
    from crosscheck.batch.notes import Notes  # noqa: PLC0415

    if is_live(options):
        return None
    with stories_of(options, Notes()) as stories:
        return sum(1 for _ in stories)


def _opened(name: str) -> IO[bytes]:
    try:
        return open(name, "rb")  # noqa: PTH123
    except OSError as error:
        raise UsageError(f"Cannot read the manifest {name}: {error.strerror}.") from error


def _standard_input() -> Any:
    if sys.stdin is None:
        raise UsageError("Standard input is closed.", "Name a file instead of -.")
    return sys.stdin.buffer


def _lines(stream: Any) -> Iterator[bytes]:
    """Yield lines as they come, past Python's buffer.

    A thread waits here, and while it does it would hold the buffer's lock, without which Python
    cannot exit.
    """
    raw = getattr(stream, "raw", stream)
    rest = b""
    while chunk := raw.read(_CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines
    if rest:
        yield rest


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
