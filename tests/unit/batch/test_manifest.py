from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck.batch.manifest import read_manifest
from crosscheck.batch.notes import Notes
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Input, Story


def read(*lines: object, folder: str = "stories", notes: Notes | None = None) -> list[Any]:
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return list(read_manifest(raw, folder, notes or Notes()))


def entry(story: str | None = "s", **source: Any) -> dict[str, Any]:
    sources = [source, {"name": "b", "text": "Two."}]
    return {"sources": sources} if story is None else {"story": story, "sources": sources}


def test_texts_and_paths() -> None:
    (story,) = read(entry(path="x/a.txt", published="2015-01-28"))
    assert story == Story(
        "s",
        (
            Input("a.txt", str(Path("stories/x/a.txt")), published="2015-01-28"),
            Input("b", text="Two."),
        ),
    )


def test_an_absolute_path_stays_and_a_name_wins() -> None:
    path = str(Path("/news/a.txt"))
    (story,) = read(entry(path=path, name="Daily"))
    assert story.inputs[0] == Input("Daily", path)


def test_a_path_beside_the_manifest_stays_as_it_is() -> None:
    (story,) = read(entry(path="a.txt"), folder="")
    assert story.inputs[0] == Input("a.txt", "a.txt")


def test_blank_lines_and_a_byte_order_mark_are_no_story() -> None:
    line = b"\xef\xbb\xbf" + json.dumps(entry(text="One.")).encode() + b"\r\n"
    assert len(read(line, b"\n", b"  \r\n", b"\xef\xbb\xbf\n")) == 1
    assert read() == read(b"\n") == []


def test_a_story_without_a_name_is_called_after_its_line() -> None:
    assert [story.id for story in read(entry(None, text="1"), b"", entry(None, text="2"))] == [
        "line 1",
        "line 3",
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{nonsense", "Line 2 of the manifest is not JSON"),
        (b"\xff\xfe", "Line 2 of the manifest is not UTF-8."),
        (b"[" * 100_000, "Line 2 of the manifest"),
        ([], "a story must be an object."),
        ({"story": "s"}, "sources must be a list."),
        ({"story": 3, "sources": []}, "story must be a string."),
        ({"story": "s", "sources": [], "storey": 1}, "unknown key 'storey'"),
        (entry(), "source 1 must have either a path or a text."),
        (entry(path="a", text="b"), "source 1 must have either a path or a text."),
        (entry(text="a", publised="2015-01-28"), "unknown key 'publised'"),
        (entry(text="a", published="28.1.2015"), "a date is written 2015-01-28"),
        (entry(text="a", published="2015-02-30"), "a date is written 2015-01-28"),
        (entry(text=5), "text must be a string."),
        (entry("one", text="Again."), "the story 'one' stands on line 1 already."),
    ],
)
def test_a_broken_line_is_a_failure_with_its_number(line: object, words: str) -> None:
    good, broken, after = read(entry("one", text="One."), line, entry("three", text="Three."))
    assert isinstance(good, Story)
    assert isinstance(after, Story)
    assert isinstance(broken, Failure)
    assert words in broken.reason
    assert "ine 2" in broken.reason


def test_a_broken_first_line_stops_nothing() -> None:
    broken, good = read(b"{oops", entry(text="One."))
    assert isinstance(broken, Failure)
    assert isinstance(good, Story)


@pytest.mark.parametrize(
    "text",
    [
        b"The flood killed 12 people.\nPolice said so.\n",
        b'{\n  "story": "s",\n  "sources": []\n}\n',
        b"[1, 2]",
        b"\xff\xfe\n\x00",
        b"{",
    ],
)
def test_what_is_no_json_lines_is_refused_as_a_whole(text: bytes) -> None:
    with pytest.raises(UsageError, match=r"the manifest is no JSON Lines: line 1 is no JSON obj"):
        list(read_manifest(text.splitlines(), "", Notes()))


def test_paths_outside_the_folder_are_taken_down() -> None:
    notes = Notes()
    read(entry(path="a.txt"), folder="news", notes=notes)
    read(entry(path="../news/a.txt"), folder="news", notes=notes)
    assert notes.sentence() == ""
    read(entry(path="../old/a.txt"), entry("t", path="/etc/motd"), folder="news", notes=notes)
    read(entry(path="../newspaper/a.txt"), folder="news", notes=notes)
    assert notes.sentence() == (
        "3 paths outside the manifest's folder (news/../old/a.txt, /etc/motd, …)"
    )


def test_a_line_is_read_when_it_is_asked_for() -> None:
    taken = []

    def lines() -> Any:
        for n in range(5):
            taken.append(n)
            yield json.dumps(entry(f"s{n}", text="One.")).encode()

    stories = read_manifest(lines(), "", Notes())
    next(stories)
    assert taken == [0]
