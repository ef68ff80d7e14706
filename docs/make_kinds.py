"""Write docs/kinds/<kind>.md, a page a kind, from the docstrings that ``--explain`` prints.

python docs/make_kinds.py
"""

from __future__ import annotations

import re
from pathlib import Path

from crosscheck.cli.pages import JUDGES, explain
from crosscheck.model import KINDS

FOLDER = Path(__file__).parent / "kinds"
_OPTION = re.compile(r"(--ignore)\s+(\w+)")


def page(kind: str) -> str:
    """Return the page of a kind as Markdown; the words are those of ``--explain``."""
    first, *parts = explain(kind).strip().split("\n\n")
    what = first.partition(": ")[2]
    body = "\n\n".join(_part(part) for part in parts)
    return (
        f"# {kind}\n\n{_capital(what)}\n\n{body}\n\n---\n\n"
        f"`crosscheck --explain {kind}` prints this page. More examples:"
        f" [fixtures/cases/{kind}](../../fixtures/cases/{kind}). The code:"
        f" [judging/{JUDGES[kind]}.py](../../src/crosscheck/judging/{JUDGES[kind]}.py).\n"
    )


def _part(part: str) -> str:
    """Return a paragraph; one of examples becomes a heading and a block."""
    head, _, rest = part.partition("\n")
    if rest.startswith("    "):
        lines = "\n".join(line.removeprefix("    ") for line in rest.splitlines())
        return f"## {head.rstrip(':')}\n\n```text\n{lines}\n```"
    if part.startswith("Why: "):
        return f"**Why:** {_capital(part.removeprefix('Why: '))}"
    return _OPTION.sub(r"`\1 \2`", part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def main() -> None:
    """Write all pages."""
    FOLDER.mkdir(exist_ok=True)
    for kind in KINDS:
        (FOLDER / f"{kind}.md").write_text(page(kind), encoding="utf-8")


if __name__ == "__main__":
    main()
