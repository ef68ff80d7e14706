from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crosscheck import batch
from crosscheck.errors import ReadError
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.settings import Settings


def read(*lines: object, folder: Path = Path("stories")) -> list[Story | Failure]:
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return list(batch.read_manifest(raw, folder))


def entry(**source: Any) -> dict[str, Any]:
    return {"story": "s", "sources": [source, {"name": "b", "text": "Two."}]}


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
    assert isinstance(story, Story)
    assert story.inputs[0] == Input("Daily", path)


def test_blank_lines_and_a_byte_order_mark_are_no_story() -> None:
    line = b"\xef\xbb\xbf" + json.dumps(entry(text="One.")).encode()
    assert len(read(line, b"\n", b"  \n")) == 1


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
    ],
)
def test_a_broken_line_is_a_failure_with_its_number(line: object, words: str) -> None:
    good, broken, after = read(entry(text="One."), line, entry(text="Three."))
    assert isinstance(good, Story)
    assert isinstance(after, Story)
    assert isinstance(broken, Failure)
    assert words in broken.reason
    assert "ine 2" in broken.reason


def test_a_failing_story_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    done = Report("s", (), (), (), ())
    crashes: list[Exception] = []

    def check_story(story: Story, settings: Settings) -> Report:
        if story.id == "bad":
            raise ReadError("b.txt is empty.")
        if story.id == "worse":
            raise ZeroDivisionError("oops")
        return done

    monkeypatch.setattr(batch, "check_story", check_story)
    stories = [Story("a", ()), Story("bad", ()), Failure("x", None, "y"), Story("worse", ())]
    assert list(batch.check_stories([*stories, Story("z", ())], Settings(), crashes.append)) == [
        done,
        Failure("bad", None, "b.txt is empty."),
        Failure("x", None, "y"),
        Failure("worse", None, "internal error: ZeroDivisionError: oops"),
        done,
    ]
    assert [str(crash) for crash in crashes] == ["oops"]
