"""Names of files that are safe everywhere: from a story's id, whatever it holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 60
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")


class FileNames:
    """Hands out names of HTML files, each of them once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def name(self, story: str) -> str:
        """Return lower-case ASCII letters, digits and hyphens, ending in ``.html``."""
        stem = _stem(story)
        name, number = f"{stem}.html", 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}.html"
        self._taken.add(name)
        return name


def _stem(story: str) -> str:
    plain = unicodedata.normalize("NFKD", story).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-") or "story"
    return f"story-{stem}" if _RESERVED.fullmatch(stem) else stem
