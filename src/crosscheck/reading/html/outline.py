"""What the parser's events leave behind: paragraphs, and the elements around each.

<article> <p>Kim visits  |  elements   0 html, 1 body, 2 article, 3 p
<b>Moscow</b>.</p>       |  paragraph  "Kim visits Moscow." in element 3

Elements are kept only where text stands in them, and only so deep as a page of sense goes, so that
memory and time are linear in the page, whatever its nesting.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from crosscheck.lexicon.page import BLOCKS, HEADINGS, PARAGRAPHS, SKIPPED
from crosscheck.reading.html.nodes import Element, Head, Open, Paragraph
from crosscheck.reading.html.roles import NO_ROLE, is_unseen, role_of
from crosscheck.reading.html.spaces import BREAK, lines_of, paragraphs_of

DEEPEST = 512
"""Elements nested deeper count as the one that holds them; browsers do the same."""

_NONE: dict[str, str] = {}
_UNIT = re.compile(r"(?:^|[\W\d])(?:[mck]?m|mi|ft|in|yd)$")


class Outline:
    """Takes the parser's events; ``paragraphs``, ``elements`` and ``head`` are the result."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.paragraphs: list[Paragraph] = []
        self.head = Head()
        self._stack: list[Open] = []
        self._deep: dict[str, Open] = {}  # one for all elements of a tag that are nested too deep
        self._pieces: list[str] = []
        self._linked = 0
        self._links = 0
        self._pres = 0
        self._skipping = 0
        self._kept: list[str] | None = None  # the text of a title or a JSON-LD script
        self._rows = 0
        self._cells = 0
        self._ended = ""  # the tag of an element that has just been closed

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        """Open an element."""
        attributes = dict(given) if given else _NONE
        if not isinstance(tag, str):
            return
        tag = tag.lower().rpartition(":")[2]
        if tag in BLOCKS:
            self._flush()
        elif tag != "br":
            self._part_links(tag)
        self._note(tag, attributes)
        self._stack.append(self._opened(tag, attributes))
        self._count(self._stack[-1], 1)
        if tag == "br":
            self._pieces.append("\n" if self._pres else BREAK)
        elif tag == "q":
            self.data("“")
        elif tag == "tr":
            self._rows += 1

    def end(self, tag: str) -> None:
        """Close an element."""
        if not isinstance(tag, str) or not self._stack:
            return
        tag = tag.lower().rpartition(":")[2]
        if tag == "q":
            self.data("”")
        if tag in BLOCKS or self._stack[-1].role.reason:
            self._flush()
        if self._kept is not None and tag in ("title", "script"):
            self._keep(tag, "".join(self._kept))
            self._kept = None
        self._count(self._stack.pop(), -1)
        self._ended = tag

    def data(self, text: str) -> None:
        """Take text."""
        if self._kept is not None:
            self._kept.append(text)
        elif not self._skipping:
            self._ended = ""
            if self._stack and self._stack[-1].tag == "sup" and self._is_note(text):
                self._pieces.append(" ")
            self._pieces.append(text)
            if self._links:
                self._linked += len(text) - text.count(" ")

    def comment(self, text: str) -> None:
        """Leave comments out."""

    def pi(self, target: str, data: str | None = None) -> None:
        """Leave processing instructions out."""

    def close(self) -> Outline:
        """Return what was gathered."""
        self._flush()
        return self

    def _part_links(self, tag: str) -> None:
        """Part "Home" and "News" where two links touch, as the page's style sheet does."""
        inside = self._stack[-1].tag if self._stack else ""
        if self._ended and "a" in (tag, self._ended) and inside != "p" and self._pieces:
            self._pieces.append(" ")

    def _is_note(self, text: str) -> bool:
        """Whether raised text is the number of a footnote: not 2nd, nor square metres."""
        return text.strip("[] *").isdecimal() and not _UNIT.search("".join(self._pieces[-1:]))

    def _note(self, tag: str, attributes: dict[str, str]) -> None:
        """Keep what an element says about the page."""
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or ""
            name = (name or attributes.get("itemprop") or "").strip().lower()
            self.head.metas.setdefault(name, attributes.get("content") or "")
        elif tag == "time" and attributes.get("datetime"):
            surest = "pubdate" in attributes or attributes.get("itemprop") == "datePublished"
            self.head.times.insert(0 if surest else len(self.head.times), attributes["datetime"])
        elif (tag == "title" and not self._skipping and not self.head.title) or (
            tag == "script" and "ld+json" in attributes.get("type", "").lower()
        ):
            self._kept = []

    def _keep(self, tag: str, text: str) -> None:
        if tag == "title":
            self.head.title = " ".join(text.split())
        else:
            self.head.scripts.append(text)

    def _opened(self, tag: str, attributes: dict[str, str]) -> Open:
        """Read what an element is for; the inline parts of a paragraph are for nothing else."""
        if len(self._stack) >= DEEPEST and not attributes:
            return self._deep.setdefault(tag, Open(tag, NO_ROLE))
        if tag in BLOCKS:
            return Open(tag, role_of(tag, attributes))
        if is_unseen(attributes):
            return Open(tag, NO_ROLE, unseen=True)
        if self._stack and self._stack[-1].tag in PARAGRAPHS:
            return Open(tag, NO_ROLE)
        role = role_of(tag, attributes)
        if role.reason:
            self._flush()
        return Open(tag, role)

    def _count(self, opened: Open, by: int) -> None:
        tag = opened.tag
        if tag in SKIPPED or opened.unseen:
            self._skipping += by
        elif tag == "a":
            self._links += by
        elif tag == "pre":
            self._pres += by
        elif tag in ("td", "th"):
            self._cells += by

    def _flush(self) -> None:
        """Make paragraphs of the text that has come since the last block began or ended."""
        if not self._pieces:
            return
        raw, linked = "".join(self._pieces), self._linked
        self._pieces, self._linked = [], 0
        if not raw.strip(f" \t\r\n{BREAK}") or raw.isspace():
            return
        texts = lines_of(raw) if self._pres else paragraphs_of(raw)
        whole = sum(map(len, texts))
        for text in texts:
            self._add(text, linked * len(text) // whole)

    def _add(self, text: str, linked: int) -> None:
        around = [opened.tag for opened in reversed(self._stack[-4:])]
        nearest = next((tag for tag in around if tag in PARAGRAPHS or tag == "p"), "")
        heading = nearest if nearest in HEADINGS else ""  # h1 may have been left open
        row = self._rows if self._cells else 0
        element = self._element()
        self.paragraphs.append(Paragraph(text, element, linked, heading, self._pres > 0, row))

    def _element(self) -> int:
        """Return the index of the innermost open element, after making those that are missing."""
        stack = self._stack[:DEEPEST]
        first = len(stack)
        while first and stack[first - 1].index < 0:
            first -= 1
        for place in range(first, len(stack)):
            opened = stack[place]
            opened.index = len(self.elements)
            parent = stack[place - 1].index if place else -1
            self.elements.append(Element(parent, opened.tag, opened.role))
        if not stack:
            self.elements.append(Element(-1, "", NO_ROLE))
            return len(self.elements) - 1
        return stack[-1].index
