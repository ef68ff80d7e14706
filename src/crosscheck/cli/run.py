"""From options to an exit status: what is asked for, where it goes, what it comes to."""

from __future__ import annotations

import sys

from crosscheck.cli.accounts import Accounts
from crosscheck.cli.inputs import names_folders, story_of
from crosscheck.cli.looks import look_of
from crosscheck.cli.options import Options
from crosscheck.cli.streams import Sink, complain, is_folder, is_terminal, notice, opened
from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.model import Report
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
    batch = names_stories(options)
    refuse(options, batch)
    if batch:
        from crosscheck.cli.many import check_many  # noqa: PLC0415 - one story needs none of it

        accounts = check_many(options, settings)
    else:
        accounts = check_one(options, settings)
    summarise(accounts.tally, options, batch)
    return 0 if options.show else accounts.status(settings)


def names_stories(options: Options) -> bool:
    """Return whether folders or a manifest are named, and not the articles of one story."""
    if options.manifest is None:
        return names_folders(options.sources)
    if options.sources:
        raise UsageError("Articles and a manifest are named.", "Give the one or the other.")
    return True


def refuse(options: Options, batch: bool) -> None:
    """Raise UsageError for what cannot be done, before anything is."""
    if options.show and batch:
        raise UsageError("--show looks into one story.", "Name its articles.")
    if not batch:
        for flag, given in (("--resume", options.resume), ("--cluster", options.cluster)):
            if given:
                raise UsageError(f"{flag} is for many stories.", "Name folders or a manifest.")
    if options.output in (None, "-"):
        if options.format == "html" and not options.show and is_terminal(sys.stdout):
            raise UsageError(
                "A page is not for the terminal.", "Write it to a file: -o report.html."
            )
    else:
        from crosscheck.cli.folder import refuse_folder  # noqa: PLC0415 - rarely needed

        refuse_folder(options)
        refuse_to_overwrite(options)


def page_of(options: Options) -> str:
    """Return the page that is asked for instead of a report, if one is."""
    if options.schema:
        from crosscheck.reporting import schema  # noqa: PLC0415 - rarely needed

        return schema.text()
    if options.explain is not None or options.list_kinds:
        from crosscheck.cli import pages  # noqa: PLC0415

        return pages.list_kinds() if options.explain is None else pages.explain(options.explain)
    return ""


def check_one(options: Options, settings: Settings) -> Accounts:
    """Check the story of the articles that are named; nothing is written where it fails."""
    from crosscheck.pipeline import check_story  # noqa: PLC0415 - pages need none of it

    story = story_of(options.sources, settings.max_bytes)
    accounts = Accounts(options)
    report = accounts.take(check_story(story, settings))
    assert isinstance(report, Report)
    if is_folder(options.output):
        from crosscheck.cli.folder import write_pages  # noqa: PLC0415 - rarely needed

        write_pages([report], options, settings)
    else:
        with opened(options.output, growing=False) as sink:
            sink.write(written(report, options, settings, sink))
    accounts.close()
    return accounts


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


def summarise(tally: Tally, options: Options, batch: bool) -> None:
    """Write the summary line, unless the table has just said the same on the same screen."""
    said = (
        options.format == "table"
        and not options.show
        and not batch
        and options.output in (None, "-")
        and is_terminal(sys.stdout)
        and is_terminal(sys.stderr)
    )
    if not (options.quiet or options.show or said):
        notice(tally.sentence())


def refuse_to_overwrite(options: Options) -> None:
    """Raise UsageError where the report would replace what it is made of, or be taken for it."""
    if options.output in (None, "-"):
        return
    from pathlib import Path  # noqa: PLC0415 - slow to import, rarely needed

    target = Path(options.output or "")
    for what, name in (
        *(("article", name) for name in options.sources if name != "-"),
        ("manifest", options.manifest or "-"),
    ):
        path = Path(name)
        if path.is_file() and target.exists() and target.samefile(path):
            raise UsageError(f"The report would overwrite the {what} {name}.", "Name another file.")
        if path.is_dir() and not target.is_dir():
            from crosscheck.batch.folders import is_article  # noqa: PLC0415

            if path.resolve() in target.resolve().parents and is_article(target.name):
                raise UsageError(
                    f"The report {target} would be an article of the next run.",
                    f"Write it outside of {name}.",
                )
