"""The options of the command, and how mistakes in them are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from crosscheck.cli.options import Options
from crosscheck.cli.run import guarded
from crosscheck.cli.streams import complain
from crosscheck.model import KINDS, VERDICTS
from crosscheck.reporting import FORMATS
from crosscheck.reporting.stages import STAGES
from crosscheck.settings import Settings
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
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@click.option(
    "-f",
    "--format",
    metavar="FORMAT",
    type=click.Choice(list(FORMATS)),
    default="table",
    help="table (the default), json, or jsonl: JSON Lines, a report a line.",
)
@click.option("--json", "format", flag_value="json", help="Short for --format json.")
@click.option("-o", "--output", metavar="FILE", help="Write the report there, whole or not at all.")
@click.option(
    "--manifest",
    metavar="FILE",
    help="Check many stories, one JSON object a line (- is standard input):"
    ' {"story": "id", "sources": [{"path": "a.txt"}, {"name": "b", "text": "..."}]}.',
)
@click.option(
    "--only",
    metavar="VERDICT",
    multiple=True,
    help=f"Show these verdicts only: {', '.join(VERDICTS)}. Repeatable.",
)
@click.option(
    "--select",
    metavar="KIND",
    multiple=True,
    help="Kinds that alone count as divergence. Repeatable.",
)
@click.option(
    "--ignore",
    metavar="KIND",
    multiple=True,
    help="Kinds that do not count as divergence. Repeatable.",
)
@click.option(
    "--fail-on",
    metavar="WHAT",
    type=click.Choice(["divergence", "source-only", "never"]),
    default=_DEFAULTS.fail_on,
    help="What makes the exit status 1: divergence (the default), source-only or never.",
)
@click.option(
    "--threshold",
    type=float,
    metavar="0..1",
    default=_DEFAULTS.threshold,
    help=f"How alike claims must be to be put side by side. Default: {_DEFAULTS.threshold}.",
)
@click.option(
    "--min-confidence",
    type=float,
    metavar="0..1",
    default=_DEFAULTS.min_confidence,
    help="Divergences below it are shown as agreement with a remark."
    f" Default: {_DEFAULTS.min_confidence}.",
)
@click.option(
    "--max-bytes",
    type=int,
    metavar="N",
    default=_DEFAULTS.max_bytes,
    help=f"Largest source that is read. Default: {_DEFAULTS.max_bytes}.",
)
@click.option(
    "--show",
    metavar="STAGE",
    type=click.Choice(list(STAGES)),
    help=f"Print what a stage made instead of the report: {', '.join(STAGES)}.",
)
@click.option("--explain", metavar="KIND", help=f"Print the page of a kind: {', '.join(KINDS)}.")
@click.option("--list-kinds", is_flag=True, help="Print the kinds of divergence.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the JSON report.")
@click.option(
    "--color",
    metavar="WHEN",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="auto (the default: on terminals; heeds NO_COLOR, FORCE_COLOR), always or never.",
)
@click.option("-q", "--quiet", is_flag=True, help="No summary line on standard error.")
@click.option(
    "-v", "--verbose", is_flag=True, help="Also what one side adds, scores, and what was set aside."
)
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.version_option(__version__, prog_name="crosscheck", message="%(prog)s %(version)s")
def command(**given: Any) -> int:
    """Put news articles about one story side by side.

    Two or more SOURCEs, files or - for standard input, make a story. Shows where they agree,
    where they diverge, and what only one of them says.
    """
    return guarded(Options(**given))


def invoke(args: Sequence[str] | None) -> int:
    """Parse the arguments, run, and return the exit status."""
    try:
        status = command.main(args, prog_name="crosscheck", standalone_mode=False)
    except click.ClickException as error:
        complain(error.format_message(), "See crosscheck --help.")
        return 2
    except click.Abort:
        return 130
    return int(status or 0)
