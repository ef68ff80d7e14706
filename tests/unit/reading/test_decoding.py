from __future__ import annotations

import pytest

from crosscheck.errors import ReadError
from crosscheck.model import Input
from crosscheck.reading import read

TEXT = "Café owner “Ida” said on Monday:\r\n“It’s over – at last.”"
LEGACY = [
    ("cp1252", "The minister said: “We won’t accept the deal – not now.” It cost €20 million."),
    ("cp1252", "Die Außenminister treffen sich am Freitag in Brüssel, um über Öl zu reden."),
    ("cp1252", "Café owner René Dupont, 54, said the river rose two metres in an hour."),
    ("latin-1", "El presidente dijo que la situación económica mejoró en España este año."),
    ("cp1250", "Premier oświadczył, że żadna decyzja jeszcze nie zapadła."),
    ("cp1251", "Президент России прибыл в Пекин с официальным визитом."),
    ("koi8-r", "Президент России прибыл в Пекин с официальным визитом."),
    ("shift_jis", "首相は水曜日、会談は来週行われると述べた。"),
    ("euc-jp", "首相は水曜日、会談は来週行われると述べた。"),
    ("gb18030", "外交部发言人周三表示，会谈将于下周举行。"),
    ("big5", "外交部發言人週三表示，會談將於下週舉行。"),
    ("euc-kr", "외교부 대변인은 수요일 회담이 다음 주에 열린다고 말했다."),
    ("cp1253", "Το υπουργείο ανακοίνωσε ότι τρεις άνθρωποι τραυματίστηκαν."),
]


def decoded(data: bytes) -> tuple[str, str]:
    source = read(Input("a.txt", data=data), "A", 10_000)
    return source.text, source.encoding


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_unicode_keeps_every_character_but_the_mark(data: bytes, encoding: str) -> None:
    assert decoded(data) == (TEXT, encoding)


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_legacy_encodings(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding))[0] == text


def test_damaged_utf8_stays_utf8() -> None:
    data = TEXT.encode().replace(b"owner", b"own\xff er")
    assert decoded(data) == (TEXT.replace("owner", "own\ufffd er"), "utf-8")


def test_lone_surrogate_becomes_one_replacement_character() -> None:
    source = read(Input("m", text="A \ud83d storm hit Oslo."), "A", 1000)
    assert source.text == "A \ufffd storm hit Oslo."
    assert len(source.sha256) == 64


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04\0\0text", b"text\0text", bytes(range(1, 32)) * 9, b"\xff\xfea\0\0\0"]
)
def test_binary_is_one_clear_error(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.txt is a binary file"):
        decoded(data)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", "\u00a0\u3000".encode()])
def test_blank_is_one_clear_error(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.txt is empty"):
        decoded(data)


@pytest.mark.parametrize(
    "text",
    ["{\\rtf1 x", " \n{\\RTF1 x", "%PDF-1.7 x"],
)
def test_documents_of_other_kinds_are_refused_with_a_way_out(text: str) -> None:
    with pytest.raises(ReadError, match="Extract the article's text first"):
        decoded(text.encode())
