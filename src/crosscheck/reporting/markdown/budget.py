"""Text of bounded size out of sections of unequal worth, and a word on what was left out.

Sections stand in their order, but room is given by worth. Where this is too long,

    story 1: 3 divergences, 40 agreements; story 2: 2 divergences, 9 agreements

agreements go first, from the end; no divergence goes before all of them are gone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.reporting.summary import counted


class Section(NamedTuple):
    """Rows between an opening and a closing; without a row neither is written."""

    rows: Sequence[str]
    opening: str = ""
    closing: str = ""
    what: tuple[str, str] = ("line", "lines")
    """What a row is, and many are, for the word on what was left out."""
    worth: int = 0
    """Sections of the least number get room first."""

    def within(self, room: int) -> Section:
        """Return the section with the first rows, as many as there is room for."""
        room -= len(self.opening) + len(self.closing)
        for place, row in enumerate(self.rows):
            room -= len(row)
            if room < 0:
                return self._replace(rows=self.rows[:place])
        return self

    def text(self) -> str:
        """Return opening, rows and closing."""
        return self.opening + "".join(self.rows) + self.closing if self.rows else ""


class Budget:
    """Takes sections one after the other; never holds much more than may be written."""

    def __init__(self, room: int) -> None:
        self.room = room
        """In characters."""
        self._sections: list[Section] = []
        self._held: Counter[int] = Counter()
        self._left_out: Counter[tuple[str, str]] = Counter()

    def add(self, section: Section) -> None:
        """Take a section, less the rows that cannot find room in any case."""
        kept = section.within(self.room - self._held[section.worth])
        self._held[section.worth] += len(kept.text())
        self._left_out[section.what] += len(section.rows) - len(kept.rows)
        if kept.rows:
            self._sections.append(kept)

    def extend(self, later: Budget) -> None:
        """Put the sections of another budget behind those taken so far."""
        for section in later._sections:
            self.add(section)
        self._left_out += later._left_out

    def text(self) -> str:
        """Return what finds room, in order, and what did not in a last line."""
        room, left_out = self.room, self._left_out.copy()
        texts = [""] * len(self._sections)
        for place, section in sorted(enumerate(self._sections), key=lambda item: item[1].worth):
            kept = section.within(room)
            left_out[section.what] += len(section.rows) - len(kept.rows)
            texts[place] = kept.text()
            room -= len(texts[place])
        missing = ", ".join(counted(n, *what) for what, n in left_out.items() if n)
        note = f"\n_Left out for length: {missing}._\n" if missing else ""
        return re.sub("\n{3,}", "\n\n", "".join(texts) + note).rstrip("\n") + "\n"
