"""The command line: the only place that prints, opens output files, picks colour or exits."""

from __future__ import annotations

from collections.abc import Sequence


def main(args: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (those of the process by default); return its status."""
    try:
        from crosscheck.cli.command import invoke  # noqa: PLC0415 - Ctrl-C may fall into the import

        return invoke(args)
    except KeyboardInterrupt:
        return 130
