"""However often a run is stopped and whatever changes in between, the end is the same."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.batch.resuming import row_of
from crosscheck.cli.ledger import ledger
from crosscheck.model import Failure

STORIES = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)
RUNS = st.lists(st.tuples(STORIES, st.integers(0, 8), st.integers(0, 40)), max_size=5)


class StoppedError(Exception):
    pass


def line_of(story: str) -> bytes:
    return story.encode() * (ord(story) - 92) + b"\n"


def run(path: Path, stories: list[str], stop: int) -> None:
    """Write a line for each story, or as many as there are before the run is stopped."""
    try:
        with ledger(str(path), resume=True) as book:
            for place, story in enumerate(stories):
                if place == stop:
                    raise StoppedError
                if row := book.find(story):
                    book.keep(row)
                else:
                    line = line_of(story)
                    book.add(line, row_of(Failure(story, None, ""), story, line))
            book.finish()
    except StoppedError:
        pass


@given(RUNS, STORIES)
@settings(max_examples=60, deadline=None)
def test_the_last_run_decides(runs: list[tuple[list[str], int, int]], last: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        for stories, stop, torn in runs:
            run(path, stories, stop)
            path.write_bytes(path.read_bytes()[: -torn or None])
        run(path, last, 99)
        assert path.read_bytes() == b"".join(map(line_of, last))
