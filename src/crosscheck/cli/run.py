"""From options to an exit status: what is asked for, where it goes, what it comes to."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator

from crosscheck.cli.inputs import manifest, story_of
from crosscheck.cli.looks import look_of
from crosscheck.cli.options import Options
from crosscheck.cli.streams import Sink, complain, is_terminal, notice, opened
from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.model import Failure, Report
from crosscheck.reporting import format_named
from crosscheck.reporting.summary import Tally
from crosscheck.settings import Settings


def guarded(options: Options) -> int:
    """Run; turn every error into one sentence and an exit status, as in diff."""
    try:
        return run(options)
    except KeyboardInterrupt:
        notice("crosscheck: interrupted")
        return 130
    except CrosscheckError as error:
        complain(str(error))
        trace(options.debug)
    except Exception as error:
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        complain(f"internal error ({what}).", "Run with --debug for the traceback.")
        trace(options.debug)
    return 2


def trace(debug: bool) -> None:
    """Print the traceback of the error that is being handled."""
    if debug:
        import traceback  # noqa: PLC0415 - rarely needed

        notice(traceback.format_exc().rstrip())


def run(options: Options) -> int:
    """Do what is asked for and return the exit status."""
    settings = options.settings()
    if page := page_of(options):
        with opened(options.output, growing=False) as sink:
            sink.write(page)
        return 0
    if options.manifest is not None:
        if options.sources:
            raise UsageError("Articles and a manifest are named.", "Give the one or the other.")
        if options.show:
            raise UsageError("--show looks into one story.", "Name its articles, no manifest.")
        return check_many(options, settings)
    return check_one(options, settings)


def page_of(options: Options) -> str:
    """Return the page that is asked for instead of a report, if one is."""
    if options.schema:
        from crosscheck.reporting import schema  # noqa: PLC0415 - rarely needed

        return schema.text()
    if options.explain is not None or options.list_kinds:
        from crosscheck.cli import pages  # noqa: PLC0415

        return pages.list_kinds() if options.explain is None else pages.explain(options.explain)
    return ""


def check_one(options: Options, settings: Settings) -> int:
    """Check the story of the articles that are named; nothing is written where it fails."""
    from crosscheck.pipeline import check_story  # noqa: PLC0415 - pages need none of it

    story = story_of(options.sources, settings.max_bytes)
    refuse_to_overwrite(options)
    report = check_story(story, settings)
    with opened(options.output, growing=False) as sink:
        sink.write(written(report, options, settings, sink))
    tally = Tally()
    tally.add(report)
    summarise(tally, options)
    return 0 if options.show else status(tally, settings)


def written(report: Report, options: Options, settings: Settings, sink: Sink) -> str:
    """Return the report, or what ``--show`` asks for, as text."""
    if options.show and options.format == "table":
        from crosscheck.reporting import stages  # noqa: PLC0415

        return stages.as_text(report, options.show)
    if options.show:
        from crosscheck.reporting import json_report, stages  # noqa: PLC0415

        rows = stages.as_dicts(report, options.show)
        if options.format == "jsonl":
            return "".join(map(json_report.dumps, rows))
        return json_report.dumps(rows, indent=2)
    return format_named(options.format).story(report, look_of(options, settings.only, sink))


def check_many(options: Options, settings: Settings) -> int:
    """Check the stories of a manifest, one after the other; the failures are results too."""
    from crosscheck.batch import check_stories, read_manifest  # noqa: PLC0415

    gc.enable()  # the start is over, and a batch may be long
    tally = Tally()
    with (
        manifest(options.manifest or "-") as (lines, folder),
        opened(options.output, growing=options.format == "jsonl") as sink,
    ):
        stories = read_manifest(lines, folder)
        results = check_stories(stories, settings, lambda error: trace(options.debug))
        look = look_of(options, settings.only, sink)
        for piece in format_named(options.format).batch(tallied(results, tally, options), look):
            sink.write(piece)
            if sink.gone:
                break
    summarise(tally, options)
    return status(tally, settings)


def tallied(
    results: Iterable[Report | Failure], tally: Tally, options: Options
) -> Iterator[Report | Failure]:
    """Pass the results on while they are counted; a manifest without any is an error."""
    for result in results:
        tally.add(result)
        yield result
    if not tally.stories and not tally.failures:
        raise UsageError(f"The manifest {options.manifest} holds no story.")


def status(tally: Tally, settings: Settings) -> int:
    """Return 2 where a story failed, 1 for findings at or above ``--fail-on``, else 0."""
    if tally.failures:
        return 2
    counting = {"divergence": ("divergence",), "source-only": ("divergence", "source-only")}
    return int(any(tally.verdicts[verdict] for verdict in counting.get(settings.fail_on, ())))


def summarise(tally: Tally, options: Options) -> None:
    """Write the summary line, unless the table has just said the same on the same screen."""
    said = (
        options.format == "table"
        and not options.show
        and options.manifest is None
        and options.output in (None, "-")
        and is_terminal(sys.stdout)
        and is_terminal(sys.stderr)
    )
    if not (options.quiet or options.show or said):
        notice(tally.sentence())


def refuse_to_overwrite(options: Options) -> None:
    """Raise UsageError where the report would replace an article."""
    if options.output in (None, "-"):
        return
    from pathlib import Path  # noqa: PLC0415 - slow to import, rarely needed

    target = Path(options.output or "")
    for name in options.sources:
        if name != "-" and target.exists() and Path(name).exists() and target.samefile(name):
            raise UsageError(
                f"The report would overwrite the article {name}.", "Name another file."
            )
