"""Document text inside Markdown: shown as it is written, without formatting, links or mentions.

GitHub and GitLab turn ``@name``, ``#12``, ``:tada:`` and bare addresses into links after they have
read the Markdown, so a backslash does not stop them; a blank of no width in between does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.model import Span
from crosscheck.reporting.display import Shown, safe

_GAP = "&#8203;"
_SPECIAL = re.compile(r"[\\`*_\[\]|~{}^=]")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "<span>$</span>"}
_LINKS = re.compile(
    r"(?P<mention>[@#!%](?=\w)|&(?=\d))"  # @name, #12, GitLab's !12, %3 and &5
    r"|(?P<issue>\bGH-)(?=\d)"
    r"|(?P<scheme>:)(?=//|[\w+-]+:)"  # https://, ftp://, :tada:
    r"|(?P<mail>\b(?:mailto|xmpp):)"
    r"|(?P<www>\bwww)(?=\.)",
    re.IGNORECASE,
)
_STARTS = re.compile(r"^(?:[-+#]|\d+[.)])")


def escaped(text: str) -> str:
    """Return any text as Markdown that shows it, on one line, fit for a cell of a table."""
    return _escaped(safe(text))


def marked(what: Shown) -> str:
    """Return a claim as Markdown, its marks in bold."""
    return "".join(
        f"<b>{_escaped(part)}</b>" if bold else _escaped(part)
        for part, bold in _parts(what.text, what.marks)
    )


def _parts(text: str, marks: Sequence[Span]) -> list[tuple[str, bool]]:
    parts, place = [], 0
    for start, end in marks:
        parts += [(text[place:start], False), (text[start:end], True)]
        place = end
    return [part for part in [*parts, (text[place:], False)] if part[0]]


def _escaped(text: str) -> str:
    pieces, place = [], 0
    for found in _LINKS.finditer(text):
        pieces.append(_plain(text[place : found.end()]) + _GAP)
        place = found.end()
    whole = "".join(pieces) + _plain(text[place:])
    return _STARTS.sub(lambda start: start[0][:-1] + "\\" + start[0][-1], whole)


def _plain(text: str) -> str:
    """Escape what Markdown and HTML read as markup."""
    text = _SPECIAL.sub(lambda found: "\\" + found[0], text)
    return "".join(_HTML.get(character, character) for character in text)
