"""The options of the command, and how mistakes in them are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from crosscheck.cli.completion import File, Word
from crosscheck.cli.config import COLORS, configured
from crosscheck.cli.run import guarded
from crosscheck.cli.streams import complain
from crosscheck.errors import UsageError
from crosscheck.model import KINDS, VERDICTS
from crosscheck.reporting import FORMATS
from crosscheck.reporting.stages import STAGES
from crosscheck.settings import KNOWN, Settings
from crosscheck.version import __version__

_EPILOG = """\b
Exit status: 0 no divergence, 1 divergences (see --fail-on),
             2 wrong usage, unreadable input, or a story that failed.
"""
_DEFAULTS = Settings()


@click.command(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.argument("sources", metavar="SOURCE...", nargs=-1, type=File())
@click.option(
    "-f",
    "--format",
    metavar="FORMAT",
    type=Word(FORMATS),
    help=f"{', '.join(FORMATS)}. Default: table.",
)
@click.option("--json", "format", flag_value="json", help="Short for --format json.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=File(),
    help="Write the report there, whole or not at all.",
)
@click.option(
    "--manifest",
    metavar="FILE",
    type=File(),
    help="Check many stories, one JSON object a line (- is standard input):"
    ' {"story": "id", "sources": [{"path": "a.txt"}, {"name": "b", "text": "..."}]}.',
)
@click.option(
    "--only",
    metavar="VERDICT",
    type=Word(VERDICTS),
    multiple=True,
    help=f"Show these verdicts only: {', '.join(VERDICTS)}. Repeatable.",
)
@click.option(
    "--select",
    metavar="KIND",
    type=Word(KINDS),
    multiple=True,
    help="Kinds that alone count as divergence. Repeatable.",
)
@click.option(
    "--ignore",
    metavar="KIND",
    type=Word(KINDS),
    multiple=True,
    help="Kinds that do not count as divergence. Repeatable.",
)
@click.option(
    "--fail-on",
    metavar="WHAT",
    type=Word(KNOWN["fail_on"][1]),
    help="What makes the exit status 1: divergence (the default), source-only or never.",
)
@click.option(
    "--threshold",
    metavar="0..1",
    help=f"How alike claims must be to be put side by side. Default: {_DEFAULTS.threshold}.",
)
@click.option(
    "--min-confidence",
    metavar="0..1",
    help="Divergences below it are shown as agreement with a remark."
    f" Default: {_DEFAULTS.min_confidence}.",
)
@click.option(
    "--max-bytes",
    metavar="N",
    help=f"Largest source that is read. Default: {_DEFAULTS.max_bytes}.",
)
@click.option(
    "--baseline",
    metavar="FILE",
    type=File(),
    help="Divergences accepted earlier: they are shown as accepted and do not count.",
)
@click.option(
    "--write-baseline",
    metavar="FILE",
    type=File(),
    help="Accept the divergences of this run: write them there.",
)
@click.option(
    "--workers",
    metavar="N",
    help="Processes that check a batch. Default: the number of cores.",
)
@click.option(
    "--cluster", metavar="ADDRESS", help="Check a batch on the Dask scheduler at this address."
)
@click.option(
    "--resume", is_flag=True, help="With -o and jsonl: go on where an earlier run was stopped."
)
@click.option(
    "--show",
    metavar="STAGE",
    type=click.Choice(list(STAGES)),
    help=f"Print what a stage made instead of the report: {', '.join(STAGES)}.",
)
@click.option(
    "--explain",
    metavar="KIND",
    type=Word(KINDS),
    help=f"Print the page of a kind: {', '.join(KINDS)}.",
)
@click.option("--list-kinds", is_flag=True, help="Print the kinds of divergence.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the JSON report.")
@click.option(
    "--color",
    metavar="WHEN",
    type=Word(COLORS),
    help="auto (the default: on terminals; heeds NO_COLOR, FORCE_COLOR), always or never.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary line on standard error.")
@click.option(
    "-v", "--verbose", is_flag=True, help="Also what one side adds, scores, and what was set aside."
)
@click.option("--no-progress", is_flag=True, help="No progress line on standard error.")
@click.option(
    "--config",
    metavar="FILE",
    type=File(),
    help="Settings file. Default: pyproject.toml or crosscheck.toml, found upwards.",
)
@click.option("--isolated", is_flag=True, help="Heed no settings file and no CROSSCHECK_ variable.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.version_option(__version__, prog_name="crosscheck", message="%(prog)s %(version)s")
def command(**given: Any) -> int:
    """Put news articles about one story side by side.

    Two or more SOURCEs, files or - for standard input, make a story. Shows where they agree,
    where they diverge, and what only one of them says.
    """
    return guarded(configured(given))


def invoke(args: Sequence[str] | None) -> int:
    """Parse the arguments, run, and return the exit status."""
    try:
        status = command.main(args, prog_name="crosscheck", standalone_mode=False)
    except click.ClickException as error:
        complain(error.format_message(), "See crosscheck --help.")
        return 2
    except UsageError as error:
        complain(str(error))
        return 2
    except click.Abort:
        return 130
    return int(status or 0)
