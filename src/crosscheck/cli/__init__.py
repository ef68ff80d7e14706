"""The command line: the only place that prints, opens output files, picks colour or exits."""

from __future__ import annotations

import gc
from collections.abc import Sequence


def main(args: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (those of the process by default); return its status."""
    # A short run makes next to no cyclic garbage; looking for it would take a sixth of the run.
    gc.disable()
    try:
        from crosscheck.cli.command import invoke  # noqa: PLC0415 - Ctrl-C may fall into the import

        return invoke(args)
    except KeyboardInterrupt:
        return 130
    finally:
        gc.enable()
        if args is None:
            gc.freeze()  # the process ends: nor need Python go through all that is left
