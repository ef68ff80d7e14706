"""The real command, run as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PLAIN = {"COLUMNS": "80", "PYTHONUTF8": "1"}
UNSET = ("NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING", "TERM")


def crosscheck(
    *args: str | Path,
    stdin: bytes = b"",
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m crosscheck`` with a pinned width and no say of the outside about colour."""
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    return subprocess.run(
        [sys.executable, "-m", "crosscheck", *map(str, args)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**kept, **PLAIN, **(env or {})},
        check=False,
        timeout=60,
    )
