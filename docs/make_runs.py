"""Run the commands that README.md and docs/*.md show, and write what they print below them.

    python docs/make_runs.py            bring all pages up to date
    python docs/make_runs.py --check    say which are not, and exit 1

A run is a fenced block marked ``console`` whose first line is ``$ `` and a command. It runs in
bash with this very Python, in the story's folder (benchmarks: in the repository's).
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "fixtures" / "stories" / "kim-visit"
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_RUN = re.compile(r"^```console\n\$ (?P<command>.+)\n(?P<printed>(?:(?!```).*\n)*)```$", re.M)
_SETTINGS = {"COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}


def output_of(command: str) -> str:
    """Return what a command writes to standard output; SystemExit where it cannot be run."""
    python = shlex.quote(sys.executable)
    script = f'crosscheck() {{ {python} -m crosscheck "$@"; }}; python() {{ {python} "$@"; }}\n'
    done = subprocess.run(
        ["bash", "-c", script + command],
        cwd=ROOT if "benchmarks/" in command else STORY,
        env={**os.environ, **_SETTINGS},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode > 1 or not done.stdout:
        sys.exit(f"$ {command}\nexit status {done.returncode}, no output:\n{done.stderr}")
    return done.stdout


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a page with what the page says it prints."""
    for found in _RUN.finditer(text):
        yield found["command"], found["printed"]


def renewed(text: str) -> str:
    """Return a page with the output of all its commands as it is now."""
    return _RUN.sub(
        lambda found: f"```console\n$ {found['command']}\n{output_of(found['command'])}```", text
    )


def main() -> None:
    """Renew the pages, or say which are out of date."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    stale = []
    for page in PAGES:
        old = page.read_text(encoding="utf-8")
        new = renewed(old)
        if new == old:
            continue
        stale.append(page.relative_to(ROOT).as_posix())
        if not given.check:
            page.write_text(new, encoding="utf-8")
    if given.check and stale:
        sys.exit(f"Out of date: {', '.join(stale)}. Run python docs/make_runs.py.")


if __name__ == "__main__":
    main()
