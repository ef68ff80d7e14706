"""A JSON Lines file that grows, and what is kept beside it so that a stopped run can go on.

    news.jsonl                the lines; whole ones, whenever we look
    .news.jsonl.resume        a row a line (batch/resuming.py)
    .news.jsonl.rest          while a resumed run rewrites the file: the lines behind the first
                              place where something changed, each after its row

A resumed run leaves the lines alone as long as each is the one that belongs in its place. At the
first that is not, those behind it are put aside and the file is cut; from there on each story's
line is either found among those put aside or made anew. Whenever the run is stopped, each line is
in the one file or the other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from crosscheck.batch.resuming import Row, read_row
from crosscheck.cli.streams import Sink
from crosscheck.errors import CrosscheckError, UsageError


@contextmanager
def ledger(name: str, resume: bool) -> Iterator[Ledger]:
    """Open the file of that name: from its start, or to go on where an earlier run stopped."""
    target = Path(os.path.realpath(name))  # a link stays a link
    if target.exists() and not target.is_file():
        if resume:
            raise UsageError(f"--resume needs a file to go on with, and {name} is none.")
        rows, rest = Path(os.devnull), Path(os.devnull)
    else:
        rows = target.with_name(f".{target.name}.resume")
        rest = target.with_name(f".{target.name}.rest")
    try:
        with _opened(target, resume) as lines, _opened(rows, resume) as beside:
            book = Ledger(name, lines, beside, rest, resume)
            try:
                yield book
            except BaseException:
                book.break_off()
                raise
    except OSError as error:
        raise CrosscheckError(f"Cannot write {name}: {error.strerror}.") from error


class Ledger:
    """The lines of this run, some of which an earlier run may have written."""

    def __init__(
        self, name: str, lines: IO[bytes], rows: IO[bytes], rest: Path, resume: bool
    ) -> None:
        """Take over the open files; ``rest`` is used only where lines must be put aside."""
        self.sink = Sink(lines, name)
        self._lines = lines
        self._rows = rows
        self._rest = rest
        self._held = list(_pairs(lines, rows)) if resume else []
        """The lines that stand in the file: where each ends, where its row ends, the row."""
        self._stay = 0
        """How many of them are in their place."""
        self._growing = not resume
        """This run has begun to write lines of its own."""
        self._aside = dict(_put_aside(rest)) if resume else {}
        """Key -> where the line begins in the rest, and its row."""
        self._known = {row.key: row for _, row in self._aside.values()}
        self._known.update({row.key: row for _, _, row in self._held if row.key})
        self._size = 0

    def find(self, key: str) -> Row | None:
        """Return the row of the line with this key, if there is one."""
        return self._known.get(key)

    def keep(self, row: Row) -> None:
        """Let the line of an earlier run stand next."""
        if not self._growing and self._stay < len(self._held) and self._held[self._stay][2] == row:
            self._stay += 1
            return
        self._begin_to_grow()
        with self._rest.open("rb") as rest:
            rest.seek(self._aside[row.key][0])
            self._append(rest.read(row.size), row)

    def add(self, line: bytes, row: Row) -> None:
        """Write a line that this run has made."""
        self._begin_to_grow()
        self._append(line, row)

    def finish(self) -> None:
        """End the file here: what still stands behind belongs to no story of this run."""
        self._begin_to_grow()
        if self._rest != Path(os.devnull):
            self._rest.unlink(missing_ok=True)

    def break_off(self) -> None:
        """Leave whole lines behind, even where Ctrl-C fell into the writing of one."""
        if self._growing:
            with suppress(OSError):
                self._lines.flush()
                self._lines.truncate(self._size)

    def _append(self, line: bytes, row: Row) -> None:
        self._lines.write(line)
        self._lines.flush()
        self._size += len(line)
        self._rows.write(row.to_line())
        self._rows.flush()

    def _begin_to_grow(self) -> None:
        """Put aside the lines from here on and cut the file, once."""
        if self._growing:
            return
        self._growing = True
        if self._held[self._stay :]:
            self._put_aside()
        self._size, rows = self._held[self._stay - 1][:2] if self._stay else (0, 0)
        for file, size in ((self._lines, self._size), (self._rows, rows)):
            if file.seek(0, os.SEEK_END) > size:
                file.truncate(size)
            file.seek(size)

    def _put_aside(self) -> None:
        """Write the lines that are cut off, and those put aside before, to a file; whole."""
        making = self._rest.with_name(self._rest.name + ".tmp")
        where = {}
        with making.open("wb") as new:
            for row, line in self._all_aside():
                new.write(row.to_line())
                where[row.key] = new.tell(), row
                new.write(line)
        making.replace(self._rest)
        self._aside = where

    def _all_aside(self) -> Iterator[tuple[Row, bytes]]:
        for end, _, row in self._held[self._stay :]:
            if row.key:
                self._lines.seek(end - row.size)
                yield row, self._lines.read(row.size)
        if self._aside:
            with self._rest.open("rb") as rest:
                for start, row in self._aside.values():
                    rest.seek(start)
                    yield row, rest.read(row.size)


def _opened(path: Path, keep: bool) -> IO[bytes]:
    """Open a file to be read and written; what it holds is kept or not."""
    if not keep:
        return path.open("wb")  # a pipe can be written but not read
    return path.open("r+b" if path.exists() else "w+b")


def _pairs(lines: IO[bytes], rows: IO[bytes]) -> Iterator[tuple[int, int, Row]]:
    """Yield the rows of all whole lines, with where line and row end, up to the first torn one."""
    end = end_of_row = 0
    for raw in rows:
        row = read_row(raw)
        if row is None or not row.fits(lines.read(row.size)):
            return
        end += row.size
        end_of_row += len(raw)
        yield end, end_of_row, row


def _put_aside(rest: Path) -> Iterator[tuple[str, tuple[int, Row]]]:
    """Yield key, place and row of the lines that a run put aside before it was stopped."""
    with suppress(FileNotFoundError), rest.open("rb") as file:
        while (row := read_row(file.readline())) is not None:
            start = file.tell()
            if not row.fits(file.read(row.size)):
                return
            yield row.key, (start, row)
