"""Manifest -> stories: JSON Lines, one story a line.

{"story": "visit", "sources": [{"path": "a.txt"}, {"name": "radio", "text": "..."}]}
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from typing import Any

from crosscheck.batch.notes import Notes
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Input, Story

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_BLANK = b"\xef\xbb\xbf \t\r\n"


def read_manifest(
    lines: Iterable[bytes], folder: str, notes: Notes, name: str = "the manifest"
) -> Iterator[Story | Failure]:
    """Yield the story of each line that is not blank; paths are relative to ``folder``.

    A line that cannot be understood, or whose story an earlier line has told, is a Failure that
    names the line. Paths outside the folder are taken down in ``notes``. Raises UsageError where
    neither the first line nor the second is a JSON object: then this is no manifest.
    """
    filled = ((n, line) for n, line in enumerate(lines, 1) if line.strip(_BLANK))
    opening = list(_until_an_object(filled))
    if opening and not _is_object(opening[-1][1]):
        raise UsageError(
            f"{name} is no JSON Lines: line {opening[0][0]} is no JSON object.",
            'Each line is one story: {"story": "id", "sources": [{"path": "a.txt"}, ...]}.',
        )
    seen: dict[str, int] = {}
    for numbered in (opening, filled):
        for number, line in numbered:
            yield _told(number, line, folder, notes, seen)


def _until_an_object(lines: Iterator[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Yield the first line, and the second where the first is no object."""
    for place, (number, line) in enumerate(lines):
        yield number, line
        if place or _is_object(line):
            return


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except (ValueError, RecursionError):
        return False


def _told(
    number: int, line: bytes, folder: str, notes: Notes, seen: dict[str, int]
) -> Story | Failure:
    """Return the story of one line, or why it has none."""
    name = f"line {number}"
    try:
        entry = _object(json.loads(line.decode("utf-8-sig")), "a story", {"story", "sources"})
        told = _text(entry, "story") or name
        if told in seen:
            raise UsageError(f"the story {told!r} stands on line {seen[told]} already.")
        seen[told] = number
        name = told
        return _story(name, entry, folder, notes)
    except RecursionError:
        reason = f"Line {number} of the manifest is nested too deeply."
    except UnicodeDecodeError:
        reason = f"Line {number} of the manifest is not UTF-8."
    except json.JSONDecodeError as error:
        where = f"{error.msg} (column {error.colno})"
        reason = f"Line {number} of the manifest is not JSON: {where}."
    except UsageError as error:
        reason = f"Line {number} of the manifest: {error}"
    return Failure(name, None, reason)


def _story(name: str, entry: dict[str, Any], folder: str, notes: Notes) -> Story:
    sources = entry.get("sources")
    if not isinstance(sources, list):
        raise UsageError("sources must be a list.")
    inputs = tuple(_input(source, place, folder) for place, source in enumerate(sources, 1))
    for item in inputs:
        if item.path is not None and _outside(item.path, folder):
            one, many = "path outside the manifest's folder", "paths outside the manifest's folder"
            notes.add(one, many, item.path)
    return Story(name, inputs)


def _outside(path: str, folder: str) -> bool:
    """Return whether the path, as it is written, leads out of the folder."""
    top = os.path.join(os.path.abspath(folder), "")  # noqa: PTH100, PTH118
    return not os.path.abspath(path).startswith(top)  # noqa: PTH100


def _input(value: object, place: int, folder: str) -> Input:
    """Return one source of a story; it has either a path or a text."""
    what = f"source {place}"
    source = _object(value, what, {"name", "path", "text", "published"})
    path, text = _text(source, "path"), _text(source, "text")
    if (path is None) == (text is None):
        raise UsageError(f"{what} must have either a path or a text.")
    published = _text(source, "published")
    if published is not None and not _is_date(published):
        raise UsageError(f"{what} is published {published!r}, but a date is written 2015-01-28.")
    name = _text(source, "name") or (os.path.basename(path) if path else what)  # noqa: PTH119
    where = None if path is None else os.path.join(folder, path)  # noqa: PTH118
    return Input(name, where, None, text, published)


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
