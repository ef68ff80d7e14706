"""Width and colour: what the flag, the environment and the terminal say about them."""

from __future__ import annotations

import os
import sys

from crosscheck.cli.options import Options
from crosscheck.cli.streams import Sink, is_terminal
from crosscheck.model import Verdict
from crosscheck.reporting.interface import Look

_LEAST = 40


def look_of(options: Options, only: tuple[Verdict, ...], sink: Sink) -> Look:
    """Return how the report is to look where it goes."""
    to_terminal = options.output in (None, "-") and is_terminal(sys.stdout)
    return Look(
        only=only,
        width=max(_width(to_terminal), _LEAST),
        color=wants_color(options.color, to_terminal),
        plain_symbols=not sink.knows_symbols,
        verbose=options.verbose,
        explain=_explain,
    )


def _explain(kind: str) -> str:
    from crosscheck.cli.pages import explain  # noqa: PLC0415 - few formats ask for it

    return explain(kind)


def wants_color(flag: str, to_terminal: bool) -> bool:
    """Flag beats NO_COLOR beats FORCE_COLOR beats the terminal; empty variables say nothing."""
    if flag != "auto":
        return flag == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return to_terminal and os.environ.get("TERM") != "dumb"


def _width(to_terminal: bool) -> int:
    """Return COLUMNS, else the terminal's width, else 80 (shutil does this, slowly imported)."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return int(columns)
    if to_terminal:
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns or 80
        except (OSError, ValueError):
            pass
    return 80
