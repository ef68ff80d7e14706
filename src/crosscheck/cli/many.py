"""A batch: who checks the stories, and how the results get to where they are wanted."""

from __future__ import annotations

import gc
import sys
from collections.abc import Generator, Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager, ExitStack, closing
from itertools import chain, islice
from typing import NamedTuple

from crosscheck.batch.notes import Notes
from crosscheck.batch.order import Done, in_order
from crosscheck.batch.resuming import Kept, Keys, row_of, with_kept
from crosscheck.cli import progress_line
from crosscheck.cli.accounts import Accounts
from crosscheck.cli.folder import write_pages
from crosscheck.cli.inputs import is_live, number_of_stories, stories_of
from crosscheck.cli.ledger import Ledger, ledger
from crosscheck.cli.looks import look_of
from crosscheck.cli.options import Options
from crosscheck.cli.streams import is_folder, is_terminal, notice, opened
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Report, Story
from crosscheck.progress import Progress
from crosscheck.reporting import format_named
from crosscheck.settings import Settings

_FEW = 4
"""Fewer stories than this are checked before the first worker process has started."""


def check_many(options: Options, settings: Settings) -> Accounts:
    """Check the stories of folders or of a manifest; the failures are results too."""
    gc.enable()  # the start is over, and a batch may be long
    refuse(options)
    notes = Notes(keep_all=options.verbose)
    accounts = Accounts(options)
    with ExitStack() as stack:
        stories = stack.enter_context(stories_of(options, notes))
        first = list(islice(stories, 1 if is_live(options) else _FEW))
        if not first:
            what = "Standard input" if is_live(options) else f"The manifest {options.manifest}"
            raise UsageError(f"{what} holds no story.")
        most = None if len(first) == _FEW or is_live(options) else len(first)
        executor, window = stack.enter_context(workforce(options, most))
        wanted = progress_line.is_wanted(options)
        total = number_of_stories(options) if wanted else None
        progress = stack.enter_context(progress_line.shown(wanted, total))
        batch = Batch(options, settings, accounts, progress)
        complete = batch.check(chain(first, stories), executor, window)
    accounts.close(complete)
    tell(notes, options)
    return accounts


def refuse(options: Options) -> None:
    """Raise UsageError for options that do not go together."""
    if options.resume and not (options.output not in (None, "-") and options.format == "jsonl"):
        raise UsageError("--resume needs a file to go on with.", "Add -f jsonl -o FILE.")
    if options.resume and options.write_baseline is not None:
        raise UsageError("--write-baseline needs every story checked anew.", "Leave out --resume.")
    if options.cluster is not None and options.workers is not None:
        raise UsageError("--workers and --cluster are both given.", "Give the one or the other.")


def workforce(options: Options, few: int | None) -> AbstractContextManager[tuple[Executor, int]]:
    """Return who checks the stories, and how many are to be in flight; ``few`` if there are few."""
    if options.cluster is not None:
        from crosscheck.batch.cluster import connected  # noqa: PLC0415 - an extra

        return connected(options.cluster)
    from crosscheck.batch.crew import at_work, usable_cores  # noqa: PLC0415

    workers = options.workers or (1 if few else usable_cores())
    return at_work(min(workers, few or workers))


def tell(notes: Notes, options: Options) -> None:
    """Say what was passed over: in one line, or with ``-v`` in a line each."""
    sentence = notes.sentence()
    if not sentence or options.quiet:
        return
    if options.manifest is None:
        notice(f"crosscheck: skipped {sentence}")
    elif options.verbose:
        notice(f"crosscheck: the manifest names {sentence}")
    if options.verbose:
        for line in notes.lines():
            notice(f"crosscheck: {line}")


class Counted(NamedTuple):
    """A result that the accounts have taken."""

    story: Story | None
    """What was checked; None where it could not even be read off the manifest."""
    result: Report | Failure


class Batch:
    """One run over many stories, on its way to where the results are wanted."""

    def __init__(
        self, options: Options, settings: Settings, accounts: Accounts, progress: Progress
    ) -> None:
        self.options = options
        self.settings = settings
        self.accounts = accounts
        self.progress = progress
        self.format = format_named(options.format)
        self.keys = Keys(settings, accounts.baseline_text)

    def check(self, stories: Iterator[Story | Failure], executor: Executor, window: int) -> bool:
        """Check the stories and write the results; return False where nobody reads to the end."""
        if self.options.output not in (None, "-") and self.options.format == "jsonl":
            with ledger(self.options.output or "", self.options.resume) as book:
                items = with_kept(stories, self.keys, book.find) if self.options.resume else stories
                with closing(self.results(items, executor, window)) as results:
                    self.grow(results, book)
            return True
        with closing(self.results(stories, executor, window)) as counted:
            plain = (one.result for one in counted if isinstance(one, Counted))
            if is_folder(self.options.output):
                write_pages(plain, self.options, self.settings)
            elif not self.write(plain):
                executor.shutdown(cancel_futures=True)
                return False
        return True

    def results(
        self, items: Iterator[Story | Failure | Kept], executor: Executor, window: int
    ) -> Generator[Counted | Kept, None, None]:
        """Yield each result, counted and held against the baseline."""
        if self.options.cluster is not None:
            from crosscheck.batch.cluster import with_articles  # noqa: PLC0415 - an extra

            items = with_articles(items, self.settings)
        outcomes = in_order(items, executor, self.settings, window, self.progress)
        with closing(outcomes):
            for item in outcomes:
                if isinstance(item, Kept):
                    self.accounts.take_row(item.story, item.row)
                    yield item
                elif isinstance(item, Done):
                    if item.outcome.trace and self.options.debug:
                        notice(item.outcome.trace)
                    yield Counted(item.story, self.accounts.take(item.outcome.result))
                else:
                    yield Counted(None, self.accounts.take(item))

    def grow(self, results: Iterator[Counted | Kept], book: Ledger) -> None:
        """Write JSON Lines to a file, line by line, as far as it does not hold them."""
        look = look_of(self.options, self.settings.only, book.sink)
        kept = 0
        for item in results:
            if isinstance(item, Kept):
                book.keep(item.row)
                kept += 1
                continue
            line = "".join(self.format.batch([item.result], look)).encode("utf-8", "replace")
            key = self.keys.of_result(item.story, item.result) if item.story else ""
            book.add(line, row_of(item.result, key, line))
        book.finish()
        if self.options.resume and not self.options.quiet:
            were = "story was" if kept == 1 else "stories were"
            notice(f"crosscheck: {kept} {were} there already")

    def write(self, results: Iterator[Report | Failure]) -> bool:
        """Write the report to one place; return False where its reader has gone away."""
        with opened(self.options.output, growing=False) as sink:
            look = look_of(self.options, self.settings.only, sink)
            same_screen = self.options.output in (None, "-") and is_terminal(sys.stdout)
            for piece in self.format.batch(results, look):
                if same_screen:
                    progress_line.stop(self.progress)
                sink.write(piece)
                if sink.gone:
                    return False
        return True
