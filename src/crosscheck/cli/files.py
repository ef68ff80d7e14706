"""The settings file: crosscheck.toml or pyproject.toml, found upwards from the working folder."""

from __future__ import annotations

import os
import sys
from typing import Any, NamedTuple

from crosscheck.errors import UsageError

OWN, SHARED = "crosscheck.toml", "pyproject.toml"
_MARK = b"tool.crosscheck"


class File(NamedTuple):
    """What a settings file says to crosscheck."""

    name: str
    """As it is told in errors."""
    folder: str
    """What the paths in it are relative to; empty for the working folder."""
    table: dict[str, Any]


def find() -> File | None:
    """Return the nearest file; crosscheck.toml beats a pyproject.toml beside it.

    A pyproject.toml without a table [tool.crosscheck] is passed over. Costs a look or two a
    folder; only what mentions the table is parsed.
    """
    try:
        folder = here = os.getcwd()  # noqa: PTH109 - pathlib is slow to import
    except OSError:
        return None
    while True:
        place = "" if folder == here else folder
        own, shared = os.path.join(place, OWN), os.path.join(place, SHARED)  # noqa: PTH118
        if os.path.isfile(own):  # noqa: PTH113
            return load(own)
        if os.path.isfile(shared) and (file := _shared(shared)):  # noqa: PTH113
            return file
        folder, below = os.path.dirname(folder), folder  # noqa: PTH120
        if folder == below:
            return None


def load(path: str) -> File:
    """Return the file that was named; UsageError where it cannot be read or says nothing."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            data = stream.read()
    except OSError as error:
        raise UsageError(f"Cannot read the settings file {path}: {error.strerror}.") from None
    table = _parsed(data, path)
    if os.path.basename(path) == SHARED:  # noqa: PTH119
        found = _own_table(table, path)
        if found is None:
            raise UsageError(f"{path} has no table [tool.crosscheck].")
        table = found
    return File(path, os.path.dirname(path), table)  # noqa: PTH120


def _shared(path: str) -> File | None:
    """Return what a pyproject.toml says to crosscheck, if it says anything."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            data = stream.read()
    except OSError:
        return None  # nobody says that it concerns us
    table = _own_table(_parsed(data, path), path) if _MARK in data else None
    return None if table is None else File(path, os.path.dirname(path), table)  # noqa: PTH120


def _own_table(whole: dict[str, Any], path: str) -> dict[str, Any] | None:
    tool = whole.get("tool", {})
    table = tool.get("crosscheck") if isinstance(tool, dict) else None
    if not isinstance(table, dict) and table is not None:
        raise UsageError(f"tool.crosscheck must be a table ({path}).")
    return table


def _parsed(data: bytes, path: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib  # noqa: PLC0415 - few have a settings file
    else:
        import tomli as tomllib  # noqa: PLC0415
    try:
        table: dict[str, Any] = tomllib.loads(data.decode("utf-8-sig"))
        return table
    except UnicodeDecodeError:
        raise UsageError(f"The settings file {path} is not UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"The settings file {path} is not TOML: {error}.") from None
