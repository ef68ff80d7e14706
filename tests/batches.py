"""Batches of made-up stories for the tests, and the processes that check them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from command import PLAIN, UNSET

FLOOD = "The flood in Norvik killed {} people on Tuesday, police said.\n"
LONG = "Item {0}: the mayor of Norvik met {0} fishermen on Tuesday and promised {0} new boats.\n"
PATIENCE = 60
"""Seconds until a test gives up on a process."""


def entry(name: str, first: int, second: int, sentences: int = 0) -> dict[str, Any]:
    """Return a manifest line; ``sentences`` more in each article make it slow."""
    more = "".join(map(LONG.format, range(sentences)))
    texts = (FLOOD.format(number) + more for number in (first, second))
    sources = [{"name": letter, "text": text} for letter, text in zip("ab", texts, strict=True)]
    return {"story": name, "sources": sources}


def manifest(path: Path, number: int, sentences: int = 0) -> Path:
    """Write a manifest of so many stories; every second one diverges."""
    lines = (entry(f"s{n}", 20 + n, 20 + n + n % 2, sentences) for n in range(number))
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def folder(path: Path, *names: str) -> Path:
    """Make a story of two articles in each of the named folders."""
    for place, name in enumerate(names):
        (path / name).mkdir(parents=True, exist_ok=True)
        for letter, toll in (("a", 12), ("b", 12 + place % 2)):
            (path / name / f"{letter}.txt").write_text(FLOOD.format(toll), encoding="utf-8")
    return path


@contextmanager
def running(*args: str | Path, **more: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Start the command in a session of its own; whatever is left of it is ended with the test."""
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    process = subprocess.Popen(
        [sys.executable, "-m", "crosscheck", *map(str, args)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**kept, **PLAIN},
        start_new_session=True,
        **more,
    )
    try:
        yield process
    finally:
        for left in session(process.pid):
            os.kill(left, signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()


def session(leader: int) -> list[int]:
    """Return the processes that are left of what ``running`` started."""
    import psutil

    def belongs(pid: int) -> bool:
        try:
            return os.getsid(pid) == leader and psutil.Process(pid).status() != "zombie"
        except (OSError, psutil.Error):
            return False

    return [pid for pid in psutil.pids() if belongs(pid)]


def workers(pid: int) -> list[int]:
    """Return the worker processes of a running command: the fork server's children."""
    import psutil

    try:
        children = psutil.Process(pid).children(recursive=True)
        return [child.pid for child in children if child.ppid() != pid]
    except psutil.NoSuchProcess:
        return []


def until(happened: Callable[[], Any], what: str) -> Any:
    """Wait for a result that is true, for a time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if result := happened():
            return result
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {what}")


def lines(raw: bytes) -> list[Any]:
    """Return JSON Lines as objects."""
    return [json.loads(line) for line in raw.decode().splitlines()]
