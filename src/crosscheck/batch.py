"""Many stories, one after the other, in the order of the manifest; one failure stops nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from crosscheck.errors import CrosscheckError, UsageError
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_stories(
    stories: Iterable[Story | Failure],
    settings: Settings,
    crashed: Callable[[Exception], None] = lambda error: None,
) -> Iterator[Report | Failure]:
    """Yield a report or a failure for each story, in order.

    ``crashed`` hears of every error that is a mistake of ours, while it is being handled.
    """
    for story in stories:
        if isinstance(story, Failure):
            yield story
            continue
        try:
            yield check_story(story, settings)
        except CrosscheckError as error:
            yield Failure(story.id, getattr(error, "source", None), str(error))
        except Exception as error:  # a result too: the other stories go on
            crashed(error)
            yield Failure(story.id, None, f"internal error: {type(error).__name__}: {error}")


def read_manifest(lines: Iterable[bytes], folder: Path) -> Iterator[Story | Failure]:
    """Yield the story of each line that is not blank; paths are relative to ``folder``.

    A line that cannot be understood is a Failure that names the line.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name = f"line {number}"
        try:
            entry = _object(json.loads(line.decode("utf-8-sig")), "a story", {"story", "sources"})
            name = _text(entry, "story") or name
            yield _story(name, entry, folder)
        except RecursionError:
            yield Failure(name, None, f"Line {number} of the manifest is nested too deeply.")
        except UnicodeDecodeError:
            yield Failure(name, None, f"Line {number} of the manifest is not UTF-8.")
        except json.JSONDecodeError as error:
            where = f"{error.msg} (column {error.colno})"
            yield Failure(name, None, f"Line {number} of the manifest is not JSON: {where}.")
        except UsageError as error:
            yield Failure(name, None, f"Line {number} of the manifest: {error}")


def _story(name: str, entry: dict[str, Any], folder: Path) -> Story:
    sources = entry.get("sources")
    if not isinstance(sources, list):
        raise UsageError("sources must be a list.")
    return Story(
        name, tuple(_input(source, place, folder) for place, source in enumerate(sources, 1))
    )


def _input(value: object, place: int, folder: Path) -> Input:
    """Return one source of a story; it has either a path or a text."""
    what = f"source {place}"
    source = _object(value, what, {"name", "path", "text", "published"})
    path, text = _text(source, "path"), _text(source, "text")
    if (path is None) == (text is None):
        raise UsageError(f"{what} must have either a path or a text.")
    published = _text(source, "published")
    if published is not None and not _is_date(published):
        raise UsageError(f"{what} is published {published!r}, but a date is written 2015-01-28.")
    name = _text(source, "name") or (Path(path).name if path else what)
    return Input(name, None if path is None else str(folder / path), None, text, published)


def _object(value: object, what: str, known: set[str]) -> dict[str, Any]:
    """Return the value, which must be an object without unknown keys."""
    if not isinstance(value, dict):
        raise UsageError(f"{what} must be an object.")
    if unknown := sorted(set(value) - known):
        raise UsageError(
            f"{what} has the unknown key {unknown[0]!r}; known: {', '.join(sorted(known))}."
        )
    return value


def _text(entry: dict[str, Any], key: str) -> str | None:
    """Return the string under the key; None where there is none."""
    value = entry.get(key)
    if value is not None and not isinstance(value, str):
        raise UsageError(f"{key} must be a string.")
    return value


def _is_date(text: str) -> bool:
    from datetime import date  # noqa: PLC0415

    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False
