from __future__ import annotations

import pytest

from crosscheck.model import Input
from crosscheck.reading import read
from crosscheck.reading.charset import declared


@pytest.mark.parametrize(
    "data",
    [
        b"The charset=latin1 of a plain text",
        b"<p>no word of it</p>",
        b'<meta charset="utf-8">',
        b'<meta charset="utf-16">',
        b'<meta charset="nonsense-99">',
        b'<meta charset="unicode_escape">',
        b'<meta charset="utf-7">',
        b'<meta charset="x-rot13">',
        b"<p>" + b" " * 5000 + b'<meta charset="windows-1252">',
    ],
)
def test_quiet_where_nothing_usable_is_declared(data: bytes) -> None:
    assert declared(data) is None


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<meta charset=windows-1251>", "windows-1251"),
        (b'<META CHARSET = "ISO-8859-1">', "windows-1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b'<?xml version="1.0" encoding="iso-8859-2"?><html>', "iso-8859-2"),
        (b"<meta charset=Shift_JIS>", "cp932"),
    ],
)
def test_declared(data: bytes, name: str) -> None:
    assert declared(data) == name


def test_bytes_in_utf_8_beat_a_declaration_that_was_left_behind() -> None:
    data = '<meta charset="iso-8859-1"><h1>Café</h1><p>The café burnt down.</p>'.encode()
    page = read(Input("a.html", data=data), "A", 1000)
    assert (page.encoding, page.title) == ("utf-8", "Café")


def test_a_declaration_beats_guessing() -> None:
    data = '<meta charset="windows-1251"><h1>Kim ест</h1><p>It is cold.</p>'.encode("cp1251")
    page = read(Input("a.html", data=data), "A", 1000)
    assert (page.encoding, page.title) == ("windows-1251", "Kim ест")
