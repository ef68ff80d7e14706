from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from crosscheck.batch.resuming import Row, row_of
from crosscheck.cli.ledger import Ledger, ledger
from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.model import Failure


class StoppedError(Exception):
    pass


def line_of(word: str) -> bytes:
    return word.encode() * 3 + b"\n"


def row(word: str) -> Row:
    key = "" if word == "failed" else word
    return row_of(Failure(word, None, ""), key, line_of(word))


def write(path: Path, words: Sequence[str], resume: bool = True, stop: int = 99) -> int:
    """Write a line for each word, those that are held from the file; return how many were held."""
    kept = 0
    try:
        with ledger(str(path), resume) as book:
            for place, word in enumerate(words):
                if place == stop:
                    raise StoppedError
                kept += step(book, word)
            book.finish()
    except StoppedError:
        pass
    return kept


def step(book: Ledger, word: str) -> bool:
    found = book.find(word)
    if found:
        book.keep(found)
    else:
        book.add(line_of(word), row(word))
    return bool(found)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def whole(words: Sequence[str]) -> bytes:
    return b"".join(map(line_of, words))


def test_a_file_that_is_complete_is_left_alone(path: Path) -> None:
    assert write(path, "abc") == 0
    before = path.stat().st_mtime_ns
    assert write(path, "abc") == 3
    assert path.read_bytes() == whole("abc")
    assert path.stat().st_mtime_ns == before
    assert sorted(p.name for p in path.parent.iterdir()) == [".out.jsonl.resume", "out.jsonl"]


def test_a_run_that_is_not_resumed_begins_anew(path: Path) -> None:
    write(path, "abc")
    assert write(path, "abd", resume=False) == 0
    assert path.read_bytes() == whole("abd")


@pytest.mark.parametrize(
    "before", ["", "a", "ab", "abc", "abcd", "xbc", "axc", "bac", "cba", "xyz"]
)
@pytest.mark.parametrize("stop", [0, 1, 2, 3])
def test_whatever_was_there_the_end_is_the_same(path: Path, before: str, stop: int) -> None:
    write(path, before)
    write(path, "abc", stop=stop)
    assert path.read_bytes().count(b"\n") * 4 == len(path.read_bytes())
    kept = write(path, "abc")
    assert path.read_bytes() == whole("abc")
    assert kept >= len(set(before) & set("abc"))
    assert not path.with_name(".out.jsonl.rest").exists()


@pytest.mark.parametrize("size", range(13))
def test_a_torn_end_is_repaired(path: Path, size: int) -> None:
    write(path, "abc")
    path.write_bytes(path.read_bytes()[:size])
    assert write(path, "abc") == size // 4
    assert path.read_bytes() == whole("abc")


@pytest.mark.parametrize("size", [0, 1, 50, 200, -1, -20])
def test_torn_rows_are_repaired(path: Path, size: int) -> None:
    write(path, "abc")
    rows = path.with_name(".out.jsonl.resume")
    complete = rows.read_bytes()
    rows.write_bytes(complete[:size])
    assert write(path, "abc") < 3
    assert path.read_bytes() == whole("abc")
    assert rows.read_bytes() == complete


def test_a_torn_rest_does_no_harm(path: Path) -> None:
    write(path, "abcde")
    write(path, "xabcde", stop=2)
    rest = path.with_name(".out.jsonl.rest")
    assert rest.exists()
    rest.write_bytes(rest.read_bytes()[:-2])
    assert write(path, "xabcde") == 5
    assert path.read_bytes() == whole("xabcde")


def test_lines_without_rows_are_made_anew(path: Path) -> None:
    path.write_bytes(whole("abc"))
    assert write(path, "abc") == 0
    assert path.read_bytes() == whole("abc")


def test_a_line_that_was_edited_is_made_anew(path: Path) -> None:
    write(path, "abc")
    path.write_bytes(path.read_bytes().replace(b"bbb", b"bxb"))
    write(path, "abc")
    assert path.read_bytes() == whole("abc")


def test_failures_are_tried_again(path: Path) -> None:
    words = ["a", "failed", "b"]
    write(path, words)
    assert write(path, words) == 2
    assert path.read_bytes() == whole(words)


def test_a_place_that_cannot_be_written(path: Path) -> None:
    with pytest.raises(CrosscheckError, match=r"Cannot write .*No such file"):
        write(path / "x" / "y", "a")
    with pytest.raises(UsageError, match="--resume needs a file"):
        write(Path("/dev/null"), "a")
    assert write(Path("/dev/null"), "a", resume=False) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk(path: Path) -> None:
    with pytest.raises(CrosscheckError, match="Cannot write /dev/full: No space left"):
        write(Path("/dev/full"), "a", resume=False)


def test_a_line_that_is_broken_off_is_not_left_behind(path: Path) -> None:
    with pytest.raises(StoppedError), ledger(str(path), resume=False) as book:
        step(book, "a")
        book._lines.write(b"half a li")
        raise StoppedError
    assert path.read_bytes() == whole("a")
    assert write(path, "ab") == 1


def test_a_run_that_is_stopped_while_it_puts_lines_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, "abcd")
    put_aside = Ledger._put_aside

    def stopped(book: Ledger) -> None:
        put_aside(book)
        raise StoppedError

    monkeypatch.setattr(Ledger, "_put_aside", stopped)
    monkeypatch.setattr(Ledger, "break_off", lambda book: None)  # as kill -9 does
    write(path, "axbcd")
    assert path.read_bytes() == whole("abcd")
    monkeypatch.undo()
    assert write(path, "axbcd") == 4
    assert path.read_bytes() == whole("axbcd")
