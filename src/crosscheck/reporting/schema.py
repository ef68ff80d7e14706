"""The JSON Schema of the report, as it ships in the package."""

from __future__ import annotations


def text() -> str:
    """Return schema.json: draft 2020-12, for a report, a batch, and a line of JSON Lines."""
    from importlib.resources import files  # noqa: PLC0415 - slow to import, rarely needed

    return files("crosscheck.reporting").joinpath("schema.json").read_text(encoding="utf-8")
