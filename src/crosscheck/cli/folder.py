"""A folder as the place of a report: a page a story, each file whole."""

from __future__ import annotations

import os
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from crosscheck.cli.looks import look_of
from crosscheck.cli.options import Options
from crosscheck.cli.streams import Sink, is_folder, opened
from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.reporting import format_named

if TYPE_CHECKING:
    from crosscheck.model import Failure, Report
    from crosscheck.settings import Settings


def refuse_folder(options: Options) -> None:
    """Raise UsageError where a format that makes one file is to go into a folder."""
    name = str(options.output)
    if is_folder(options.output) and not hasattr(format_named(options.format), "pages"):
        raise UsageError(
            f"{name} is a folder, and {options.format} is written to one file.",
            f"Name it: -o {name.rstrip('/' + os.sep)}/report.",
        )


def write_pages(results: Iterable[Report | Failure], options: Options, settings: Settings) -> None:
    """Write the pages of the results into the folder, which is made if need be."""
    name = str(options.output)
    try:
        if not os.path.isdir(name):  # noqa: PTH112
            os.mkdir(name)  # noqa: PTH102 - not those above: they are more likely a slip
    except OSError as error:
        raise CrosscheckError(f"Cannot make the folder {name}: {error.strerror}.") from error
    look = look_of(options, settings.only, Sink(BytesIO(), name))
    pages = format_named(options.format).pages  # type: ignore[attr-defined]
    for page, text in pages(results, look):
        with opened(os.path.join(name, os.path.basename(page)), growing=False) as sink:  # noqa: PTH118, PTH119
            sink.write(text)
