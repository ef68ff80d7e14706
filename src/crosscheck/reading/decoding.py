"""Raw -> text: find the encoding and decode, without touching line ends.

    BOM            -> UTF-8, UTF-16 or UTF-32, the BOM being no part of the text
    valid UTF-8    -> UTF-8
    a page's word  -> the encoding that an HTML page declares
    nearly UTF-8   -> UTF-8, the damaged places as U+FFFD
    anything else  -> Windows-1252 where only its punctuation is used, else what chardet says

A lone surrogate (JSON can smuggle one into a manifest) becomes U+FFFD: one code point for one
code point, so offsets stay right, and the text can be printed and encoded ever after.
"""

from __future__ import annotations

import codecs
import re

from crosscheck.errors import ReadError
from crosscheck.model import Input
from crosscheck.reading.charset import declared
from crosscheck.reading.loading import Raw

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = "".join(map(chr, (*range(1, 9), *range(14, 27), *range(28, 32), 127)))
_TYPOGRAPHY = (
    bytes(range(0x80))
    + b"\x80\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
    + (b"\xa0\xa3\xa7\xa9\xab\xad\xae\xb0\xb7\xbb\xbd")
)
_SAMPLE = 200_000
"""Bytes shown to the detector: more make it slower, not surer."""


def decode(raw: Raw, item: Input) -> tuple[str, str]:
    """Return (text, name of the encoding).

    Raises ReadError where the bytes are no text, or no text in a known encoding, or blank.
    """
    if item.text is not None:
        text, encoding = item.text.removeprefix("\ufeff"), "utf-8"
    else:
        text, encoding = _decode_bytes(raw.data, item.name)
    if not text or text.isspace():
        raise ReadError(f"{item.name} is empty.", "Give the article as text.")
    if "\0" in text or sum(map(text.count, _CONTROL)) > len(text) // 50 + 2:
        raise _binary(item.name)
    return _without_surrogates(text), encoding


def _without_surrogates(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def _decode_bytes(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if b"\0" in data:
        raise _binary(name)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_legacy(data, name)


def _decode_legacy(data: bytes, name: str) -> tuple[str, str]:
    """Decode bytes that are no UTF-8: damaged UTF-8, or an older encoding."""
    if named := declared(data):
        return data.decode(named, "replace"), named
    mended = data.decode("utf-8", "replace")
    if mended.count("\ufffd") * 4 <= len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", data)):
        return mended, "utf-8"
    if not data.translate(None, _TYPOGRAPHY):
        return data.decode("cp1252"), "windows-1252"
    import chardet  # noqa: PLC0415 - costs more than the rest of reading, and is rarely needed

    era = chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO  # no code pages of DOS
    found = chardet.detect(data[:_SAMPLE], encoding_era=era)["encoding"]
    if not found:
        raise _unknown(name)
    try:
        return data.decode(found), found.lower()
    except LookupError:
        raise _unknown(name) from None
    except UnicodeDecodeError:
        return data.decode(found, "replace"), found.lower()


def _binary(name: str) -> ReadError:
    return ReadError(
        f"{name} is a binary file, not text.",
        "Extract the article's text and save it as UTF-8.",
    )


def _unknown(name: str) -> ReadError:
    return ReadError(f"{name} has an encoding that cannot be told.", "Save it as UTF-8.")
