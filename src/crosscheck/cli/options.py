"""What the user asked for, as it was typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from crosscheck.model import KINDS, VERDICTS
from crosscheck.settings import FailOn, Settings


class Options(NamedTuple):
    """The parsed command line; the names are those of the options."""

    sources: tuple[str, ...]
    format: str
    output: str | None
    manifest: str | None
    only: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: FailOn
    threshold: float
    min_confidence: float
    max_bytes: int
    show: str | None
    explain: str | None
    list_kinds: bool
    schema: bool
    color: str
    quiet: bool
    verbose: bool
    debug: bool

    def settings(self) -> Settings:
        """Return the settings; UsageError names all mistakes in them."""
        chosen: dict[str, Any] = {
            "only": _listed(self.only) or VERDICTS,
            "select": _listed(self.select) or KINDS,
            "ignore": _listed(self.ignore),
        }
        return Settings(
            threshold=self.threshold,
            min_confidence=self.min_confidence,
            fail_on=self.fail_on,
            max_bytes=self.max_bytes,
            **chosen,
        )


def _listed(values: Iterable[str]) -> tuple[str, ...]:
    """Return all names; ``--select number,date`` is as good as repeating the option."""
    return tuple(name.strip() for value in values for name in value.split(","))
