"""Whether a text is an HTML page."""

from __future__ import annotations

import re

_EXTENSIONS = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_OPENING = (
    r"(?:\s|<!--.*?-->|<\?xml[^>]*>)*"
    r"<(?:!doctype\s+html|(?:html|head|body|meta|title|link|article|main|section|header|div|p|h1"
    r"|h2|table|center|figure|ul|span|nav|script|style|amp-[a-z-]+)(?=[\s>/]))"
)
_CLOSING = r"</(?:html|head|body|title|article|main|section|div|p|h[1-6]|table|center|ul|li)\s*>"
_ELEMENT = r"<(?:!doctype\s+html|/?(?:html|body|article|div|p|br|h[1-6]|table|td|li))(?=[\s>/])"
_HEAD = 20_000
"""Characters in which a page must show that it is one."""
# Compiled (and kept) by re when a text begins with an angle bracket, or is called a page.


def is_page(text: str, name: str) -> bool:
    """Whether ``text`` begins as a page does, or is called one and has an element of one."""
    head = text[:_HEAD]
    if head.lstrip()[:1] == "<":
        opening = re.match(_OPENING, head, re.IGNORECASE | re.DOTALL)
        if opening and _is_whole(opening.group(), head):
            return True
    return name.lower().endswith(_EXTENSIONS) and bool(re.search(_ELEMENT, head, re.IGNORECASE))


def _is_whole(opening: str, head: str) -> bool:
    """Whether it is a doctype or the page's root, or a fragment that also closes an element."""
    start = opening[opening.rfind("<") :].lower()
    return start.startswith(("<!doctype", "<html")) or bool(
        re.search(_CLOSING, head, re.IGNORECASE)
    )
