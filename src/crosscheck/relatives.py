"""Which words mean nearly the same as one, looked up in the table of lexicon/related.py."""

from __future__ import annotations

from crosscheck.lexicon.related import RELATED_BY_OPENING

FULL = 10
"""The grade of words that are as near as the table knows."""


def relatives(stem: str) -> dict[str, int]:
    """Return the relatives of a stem, nearest or not, each with its grade: 1 to FULL."""
    block = RELATED_BY_OPENING.get(stem[:2], "")
    start = block.find(f"\n{stem} ")
    if start < 0:
        return {}
    start += len(stem) + 2
    items = (item.rpartition(":") for item in block[start : block.index("\n", start)].split())
    return {other: int(grade) for other, _, grade in items}
