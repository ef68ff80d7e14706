from __future__ import annotations

import os
from pathlib import Path

import pytest

from crosscheck.cli.files import find, load
from crosscheck.errors import UsageError

TABLE = '[tool.crosscheck]\nformat = "json"\n'


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in top/desk/night; return top."""
    night = tmp_path / "desk" / "night"
    night.mkdir(parents=True)
    monkeypatch.chdir(night)
    return tmp_path


def test_there_may_be_none(inside: Path) -> None:
    assert find() is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[tool.ruff]\n",
        "# not yet: [tool.crosscheck]\n",
        "tool = 1 # tool.crosscheck\n",
        "\xff=",
    ],
)
def test_a_project_file_that_says_nothing_is_passed_over(inside: Path, text: str) -> None:
    (inside / "desk/night/pyproject.toml").write_text(text, encoding="latin-1")
    assert find() is None
    (inside / "pyproject.toml").write_text(TABLE, encoding="utf-8")
    found = find()
    assert found is not None
    assert found.table == {"format": "json"}
    assert found.folder == str(inside)


def test_the_nearest_wins_and_the_own_file_beats_its_neighbour(inside: Path) -> None:
    (inside / "crosscheck.toml").write_text('format = "sarif"\n', encoding="utf-8")
    (inside / "desk/pyproject.toml").write_text(TABLE, encoding="utf-8")
    assert (found := find()) is not None
    assert found.table == {"format": "json"}
    (inside / "desk/crosscheck.toml").write_text("", encoding="utf-8")
    assert (found := find()) is not None
    assert found.table == {}
    assert found.name == str(inside / "desk/crosscheck.toml")


def test_a_file_in_the_working_folder_goes_by_its_last_name(inside: Path) -> None:
    Path("crosscheck.toml").write_text("", encoding="utf-8")
    found = find()
    assert found is not None
    assert (found.name, found.folder) == ("crosscheck.toml", "")


def test_a_named_project_file_must_have_the_table(inside: Path) -> None:
    Path("pyproject.toml").write_text("[tool.ruff]\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"^pyproject.toml has no table \[tool.crosscheck\]\.$"):
        load("pyproject.toml")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff", "The settings file x.toml is not UTF-8."),
        (b"a = ", "The settings file x.toml is not TOML: "),
        (b"a = " + b"[" * 100_000, "The settings file x.toml is not TOML: "),
    ],
)
def test_what_is_no_toml_is_one_sentence(inside: Path, data: bytes, told: str) -> None:
    Path("x.toml").write_bytes(data)
    with pytest.raises(UsageError) as caught:
        load("x.toml")
    assert str(caught.value).startswith(told)


def test_a_table_that_is_none_is_a_mistake(inside: Path) -> None:
    Path("pyproject.toml").write_text("tool.crosscheck = 3\n", encoding="utf-8")
    with pytest.raises(UsageError, match="must be a table"):
        find()


def test_a_byte_order_mark_is_no_mistake(inside: Path) -> None:
    Path("x.toml").write_bytes(b"\xef\xbb\xbfquiet = true\n")
    assert load("x.toml").table == {"quiet": True}


@pytest.mark.skipif(os.name != "posix", reason="a folder in use cannot be removed elsewhere")
def test_a_working_folder_that_is_gone_has_no_file(inside: Path) -> None:
    (inside / "desk/night").rmdir()
    assert find() is None
