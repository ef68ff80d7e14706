"""Text -> its plain form: one character for one character, typography taken out.

“Kim’s visit” — in May   ->   "Kim's visit" - in May
"""

from __future__ import annotations

import re

from crosscheck.errors import ReadError

_INVISIBLE = "\u00ad\u200c\u200d\u200e\u200f" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF))
)
_PLAIN = {
    **dict.fromkeys(map(ord, "“”„‟«»″〝〞＂"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛‹›′`´ʼ＇"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-"),
    **dict.fromkeys(map(ord, "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029"), " "),
    **dict.fromkeys((*range(0x2000, 0x200C), 0x202F, 0x205F, 0x3000), " "),
    **dict.fromkeys((*range(1, 9), *range(14, 28), 0x7F), " "),
    **dict.fromkeys((0xAD, *range(0x200C, 0x2010), *range(0x202A, 0x202F)), " "),
    **dict.fromkeys((*range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF), " "),
}
_INSIDE_WORD = rf"(?<=[^\W\d_])[{_INVISIBLE}]+(?=[^\W\d_])"
_NEUTRAL = "\u0332"
"""A combining mark: words may hold it, and folding accents drops it, so that a soft hyphen
neither cuts a word in two nor makes it another word."""

_MARKED_UP = (
    ("{\\rtf", "an RTF document"),
    ("%pdf-", "a PDF document"),
)


def plain_form(text: str) -> str:
    """Return ``text`` with plain quotation marks, dashes and spaces; same length."""
    if any(mark in text for mark in _INVISIBLE):  # rare: the pattern is compiled for them only
        text = re.sub(_INSIDE_WORD, lambda match: _NEUTRAL * len(match.group()), text)
    return text.translate(_PLAIN)


def refuse_markup(text: str, name: str) -> None:
    """Raise ReadError where the text plainly is a document of a kind that is not read."""
    start = text[:2000].lstrip().lower()
    for opening, what in _MARKED_UP:
        if start.startswith(opening):
            raise ReadError(
                f"{name} is {what}, not plain text.", "Extract the article's text first."
            )
