from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from crosscheck.errors import ReadError
from crosscheck.model import Input
from crosscheck.reading.loading import load


def test_quiet_file_of_exactly_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfabc")
    raw = load(Input("a.txt", str(path)), 6)
    assert raw.data == b"\xef\xbb\xbfabc"
    assert raw.sha256 == hashlib.sha256(b"\xef\xbb\xbfabc").hexdigest()


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"b\.txt does not exist"):
        load(Input("b.txt", str(tmp_path / "b.txt")), 10)
    with pytest.raises(ReadError, match="is a folder"):
        load(Input("dir", str(tmp_path)), 10)
    with pytest.raises(ReadError, match="cannot be read"):
        load(Input("odd", "a\0b"), 10)


def test_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match="may not be read"):
        load(Input("a.txt", "a.txt"), 10)


@pytest.mark.parametrize("item", [Input("x", data=b"abcd"), Input("x", text="åå"), None])
def test_too_large(item: Input | None, tmp_path: Path) -> None:
    if item is None:
        (tmp_path / "x").write_bytes(b"a" * 100)
        item = Input("x", str(tmp_path / "x"))
    with pytest.raises(ReadError, match=r"x is larger than 3 bytes\. .*--max-bytes"):
        load(item, 3)


def test_no_more_is_read_than_allowed() -> None:
    with pytest.raises(ReadError, match="larger than"):
        load(Input("zero", "/dev/zero"), 1000)
