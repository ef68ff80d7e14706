"""The encoding that marked-up bytes declare for themselves."""

from __future__ import annotations

import codecs
import re

_HEAD = 4096
"""Bytes in which the declaration must stand; browsers look at 1024."""
_DECLARED = (
    rb"""(?:<meta[^>]{0,300}?charset\s*=|<\?xml[^>]{0,100}?encoding\s*=)\s*["']?\s*([\w.:-]+)"""
)
_KNOWN = (
    r"(?:iso|windows|cp|mac|koi8|shift|sjis|ms|euc|gb|big5|hz|tis|x)[\w.:-]*|latin.*|l\d|.*ascii"
)
_AS_BROWSERS_DO = {
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "l1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
}
"""Labels that stand for more than they say."""


def declared(data: bytes) -> str | None:
    """Return the encoding that a page or an XML document names near its start, if Python knows it.

    UTF-8 and UTF-16 are never returned: bytes in UTF-8 are known by trying, and a page whose
    declaration can be read is not in UTF-16.
    """
    if b"<" not in data[:_HEAD]:
        return None
    found = re.search(_DECLARED, data[:_HEAD], re.IGNORECASE)
    if not found:
        return None
    name = found.group(1).decode("ascii", "replace").lower()
    name = _AS_BROWSERS_DO.get(name, name)
    if not re.fullmatch(_KNOWN, name) or name.startswith("hz"):
        return None
    try:
        codecs.lookup(name)
        b"".decode(name)
    except LookupError:
        return None
    return name
