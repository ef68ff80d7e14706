"""Any text as characters that a browser shows and that steer nothing, one for one.

A page must not be turned around by a direction mark, cut short by a NUL or refused for half a
surrogate pair. The text keeps its length, so that offsets into the source stay true.
"""

from __future__ import annotations

import re

_REPLACED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
    f"|[{''.join(chr((plane << 16) + 0xFFFE + last) for plane in range(1, 17) for last in (0, 1))}]"
)
_LINE_ENDS = "\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029"
_PICTURES = 0x2400


def visible(text: str) -> str:
    """Return as many characters: line ends as line feeds, what cannot be shown as a substitute."""
    if not _REPLACED.search(text):
        return text
    return _REPLACED.sub(lambda match: _substitute(match.group()), text.replace("\r\n", " \n"))


def _substitute(character: str) -> str:
    """Return the picture of a control character (␀, ␛, ␡), or �."""
    if character in _LINE_ENDS:
        return "\n"
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"
