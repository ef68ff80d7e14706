from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from crosscheck.batch.folders import find_stories, is_article
from crosscheck.batch.notes import Notes
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Story


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def found(*folders: str) -> tuple[list[Any], str]:
    notes = Notes()
    return list(find_stories(folders, notes)), notes.sentence()


def names(*folders: str) -> list[str]:
    return [story.id for story in found(*folders)[0]]


def test_a_folder_with_two_articles_is_a_story(here: Path) -> None:
    make("news/visit/b.html", "news/visit/a.txt")
    ((story,), skipped) = found("news")
    assert story.id == "visit"
    assert [(item.name, Path(item.path)) for item in story.inputs] == [
        ("a.txt", Path("news/visit/a.txt")),
        ("b.html", Path("news/visit/b.html")),
    ]
    assert skipped == ""


def test_folders_are_walked_in_the_order_of_their_names(here: Path) -> None:
    for story in ("b", "a/z", "a", "c/d/e", "a b"):
        make(f"n/{story}/1.txt", f"n/{story}/2.txt")
    assert names("n") == ["a", "a/z", "a b", "b", "c/d/e"]


@pytest.mark.parametrize("name", ["news", "news/", "./news", "../{here}/news"])
def test_the_named_folder_itself_is_called_by_its_name(here: Path, name: str) -> None:
    make("news/1.txt", "news/2.txt", "news/late/1.txt", "news/late/2.txt")
    assert names(name.format(here=here.name)) == ["news", "late"]
    os.chdir("news")
    assert names(".") == ["news", "late"]


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("a.txt", True), ("a.TXT", True), ("a.md", True), ("a.htm", True), ("a.text", True),
        ("a.b.html", True), ("readme of a ship.txt", True),
        ("a", False), ("a.json", False), ("a.txt.bak", False), ("README.md", False),
        ("LICENSE.txt", False), ("txt", False),
    ],
)  # fmt: skip
def test_what_counts_as_an_article(name: str, counts: bool) -> None:
    assert is_article(name) is counts


def test_what_is_skipped_is_taken_down(here: Path) -> None:
    make("n/s/1.txt", "n/s/2.txt", "n/s/3.pdf", "n/lone/1.txt", "n/.git/1.txt", "n/.git/2.txt")
    make("n/s/.draft.txt", "n/README.md")
    (stories, skipped) = found("n")
    assert [story.id for story in stories] == ["s"]
    assert skipped == (
        "2 files that are no articles (n/README.md, n/s/3.pdf),"
        " 1 folder with only one article (n/lone), 2 hidden names (n/.git, n/s/.draft.txt)"
    )


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_links_are_followed_but_not_in_circles(here: Path) -> None:
    make("n/s/1.txt", "n/s/2.txt", "out/1.txt", "out/2.txt", "out/deep/1.txt", "out/deep/2.txt")
    Path("n/s/up").symlink_to("..")
    Path("n/twin").symlink_to("s")
    Path("n/far").symlink_to(Path("../out"))
    Path("out/deep/back").symlink_to("..")
    Path("n/s/3.txt").symlink_to("1.txt")
    Path("n/s/4.txt").symlink_to("nowhere")
    (stories, skipped) = found("n")
    assert [story.id for story in stories] == ["far", "far/deep", "s"]
    assert [item.name for item in stories[2].inputs] == ["1.txt", "2.txt", "3.txt"]
    assert skipped == (
        "1 broken link or special file (n/s/4.txt),"
        " 3 links to folders that are walked anyway (n/twin, n/far/deep/back, …)"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_a_pipe_is_no_article(here: Path) -> None:
    make("n/1.txt", "n/2.txt")
    os.mkfifo("n/3.txt")
    assert len(found("n")[0][0].inputs) == 2


def test_a_folder_that_cannot_be_listed_is_a_failure(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make("n/s/1.txt", "n/s/2.txt", "n/t/1.txt")
    real = os.scandir

    def scandir(path: str) -> Any:
        if path.endswith("t"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    story, failure = found("n")[0]
    assert isinstance(story, Story)
    assert failure == Failure("t", None, "n/t cannot be listed: Permission denied.")


def test_a_deep_folder_is_reached(here: Path) -> None:
    deep = Path("n", *"d" * 300)
    make(str(deep / "1.txt"), str(deep / "2.txt"))
    assert names("n") == ["/".join("d" * 300)]


def test_a_folder_without_a_story_is_refused(here: Path) -> None:
    make("n/s/1.txt", "n/s/2.txt", "m/lone/1.txt", "m/2.txt")
    Path("empty").mkdir()
    for folders in (("m",), ("empty",), ("n", "m")):
        with pytest.raises(UsageError, match=f"{folders[-1]} holds no story"):
            found(*folders)


def test_stories_of_two_folders_are_told_apart(here: Path) -> None:
    for story in ("mon/visit", "tue/visit", "tue/strike"):
        make(f"{story}/1.txt", f"{story}/2.txt")
    assert names("mon", "tue/") == ["mon/visit", "strike", "tue/visit"]
    with pytest.raises(UsageError, match="mon is named twice"):
        found("mon", "./mon")
