"""What the results of a run come to: the counts, the baseline, the exit status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosscheck.cli.options import Options
from crosscheck.cli.streams import notice, opened
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Report, Verdict
from crosscheck.reporting.summary import Tally
from crosscheck.settings import Settings

if TYPE_CHECKING:
    from crosscheck.baseline import Baseline
    from crosscheck.batch.resuming import Row

_NAMED = 3
"""Stale entries of a baseline that are named; the others are counted."""

_COUNTING: dict[str, tuple[Verdict, ...]] = {
    "divergence": ("divergence",),
    "source-only": ("divergence", "source-only"),
}
"""``--fail-on`` -> the verdicts that make the exit status 1."""


class Accounts:
    """Takes every result once, in whatever way it is to be reported."""

    def __init__(self, options: Options) -> None:
        """Read the baselines that are named; UsageError where they are none."""
        self.options = options
        self.tally = Tally()
        self.baseline, self.collector = None, None
        self.baseline_text = ""
        if options.baseline is not None:
            self.baseline_text = _text(options.baseline)
            self.baseline = _loaded(self.baseline_text, options.baseline)
        if options.write_baseline is not None:
            from crosscheck.baseline import Collector  # noqa: PLC0415 - rarely needed

            self.collector = Collector(self.baseline or _earlier(options.write_baseline))

    def take(self, result: Report | Failure) -> Report | Failure:
        """Count a result; return it with the divergences marked that were accepted earlier."""
        if isinstance(result, Report):
            if self.baseline:
                result = self.baseline.apply(result)
            if self.collector:
                self.collector.add(result)
        self.tally.add(result)
        return result

    def take_row(self, story: str, row: Row) -> None:
        """Count a result of which only its row is at hand."""
        self.tally.stories += 1
        self.tally.verdicts.update(row.verdicts)
        self.tally.set_aside += row.set_aside
        if self.baseline:
            self.baseline.note(story, row.divergences)

    def close(self, complete: bool = True) -> None:
        """Write the baseline that is asked for, and tell what was accepted but is gone.

        A run that was not read to its end writes none: it would lack what was not checked.
        """
        if self.collector and complete:
            with opened(self.options.write_baseline, growing=False) as sink:
                sink.write(self.collector.text())
        stale = self.baseline.stale() if self.baseline else ()
        if stale and not self.options.quiet:
            more = "; …" if len(stale) > _NAMED else ""
            named = "; ".join(entry.sentence() for entry in stale[:_NAMED]) + more
            what = f"{len(stale)} accepted divergence{'s' * (len(stale) > 1)}"
            occurs = "occurs" if len(stale) == 1 else "occur"
            notice(f"crosscheck: {what} no longer {occurs}: {named}")

    def status(self, settings: Settings) -> int:
        """Return 2 where a story failed, 1 for findings at or above ``--fail-on``, else 0."""
        if self.tally.failures:
            return 2
        if self.collector:
            return 0  # all that there is was just accepted
        counting = _COUNTING.get(settings.fail_on, ())
        return int(any(self.tally.outstanding(verdict) for verdict in counting))


def _earlier(name: str) -> Baseline | None:
    """Return the baseline that is about to be replaced: the reasons in it are kept."""
    import os  # noqa: PLC0415

    return _loaded(_text(name), name) if os.path.isfile(name) else None  # noqa: PTH113


def _loaded(text: str, name: str) -> Baseline:
    from crosscheck.baseline import load  # noqa: PLC0415 - rarely needed

    return load(text, name)


def _text(name: str) -> str:
    try:
        with open(name, encoding="utf-8-sig") as file:  # noqa: PTH123
            return file.read()
    except OSError as error:
        raise UsageError(f"Cannot read the baseline {name}: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise UsageError(f"{name} is no baseline: it is not UTF-8.") from None
