"""Standard output, standard error and output files, and what can go wrong with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from crosscheck.errors import CrosscheckError
from crosscheck.reporting.display import safe

if TYPE_CHECKING:
    from pathlib import Path


class Sink:
    """Where the report goes. A reader that goes away is no error: ``gone`` says to stop."""

    def __init__(self, stream: IO[bytes], name: str, encoding: str = "utf-8") -> None:
        self.stream = stream
        self.name = name
        self.encoding = encoding
        self.gone = False

    def write(self, text: str) -> None:
        """Write and flush; CrosscheckError where the device refuses."""
        if self.gone:
            return
        try:
            self.stream.write(text.encode(self.encoding, "replace"))
            self.stream.flush()
        except BrokenPipeError:
            self.gone = True
        except OSError as error:
            self.gone = True
            raise CrosscheckError(f"Cannot write {self.name}: {error.strerror}.") from error

    @property
    def knows_symbols(self) -> bool:
        """Whether the encoding has more than ASCII to draw with."""
        try:
            "✗✓◦│".encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True


@contextmanager
def opened(path: str | None, growing: bool) -> Iterator[Sink]:
    """Open standard output, or the file: whole or not at all, unless it is to grow line by line."""
    if path in (None, "-"):
        yield from _standard_output()
    else:
        from pathlib import Path  # noqa: PLC0415 - slow to import, rarely needed

        assert path is not None
        target = Path(os.path.realpath(path))  # a link stays a link
        if growing or (target.exists() and not target.is_file()):  # a pipe, /dev/null
            yield from _file(target, target, path)
        else:
            yield from _file(target.with_name(f".crosscheck-{os.getpid()}.tmp"), target, path)


def is_folder(output: str | None) -> bool:
    """Return whether ``-o`` names a folder: one that exists, or with a slash behind it."""
    if output is None or output == "-":
        return False
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112


def complain(sentence: str, hint: str = "") -> None:
    """Tell an error in one line on standard error."""
    notice(f"crosscheck: error: {safe(f'{sentence} {hint}')}")


def notice(line: str) -> None:
    """Write a line to standard error; a closed one is nobody's problem."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(line + "\n")
        sys.stderr.flush()


def is_terminal(stream: object) -> bool:
    """Return whether a standard stream is there and is a terminal."""
    try:
        return bool(stream.isatty())  # type: ignore[attr-defined]
    except (AttributeError, ValueError):
        return False


def _standard_output() -> Iterator[Sink]:
    if sys.stdout is None:
        raise CrosscheckError("Standard output is closed.", "Write to a file with --output FILE.")
    sink = Sink(sys.stdout.buffer, "to standard output", sys.stdout.encoding or "utf-8")
    try:
        yield sink
    finally:
        if sink.gone:
            _forget_standard_output()


def _forget_standard_output() -> None:
    """Let what is still buffered go nowhere, or Python would complain about it while exiting."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _file(place: Path, target: Path, name: str) -> Iterator[Sink]:
    """Write to ``place`` and move it to ``target`` when all went well."""
    try:
        stream = place.open("wb")
    except OSError as error:
        raise CrosscheckError(f"Cannot write {name}: {error.strerror}.") from error
    try:
        with stream:
            yield Sink(stream, name)
        if place != target:
            if target.exists():
                place.chmod(target.stat().st_mode)
            place.replace(target)
    except OSError as error:
        raise CrosscheckError(f"Cannot write {name}: {error.strerror}.") from error
    finally:
        if place != target:
            place.unlink(missing_ok=True)
