"""What the user asked for: the command line, the environment and the settings file as one."""

from __future__ import annotations

from typing import Any, NamedTuple

from crosscheck.model import KINDS, VERDICTS
from crosscheck.settings import FailOn, Settings

_DEFAULTS = Settings()


class Options(NamedTuple):
    """All that was asked for; the names are those of the options."""

    sources: tuple[str, ...]
    output: str | None
    manifest: str | None
    show: str | None
    explain: str | None
    list_kinds: bool
    schema: bool
    debug: bool
    format: str = "table"
    only: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = _DEFAULTS.fail_on
    threshold: float = _DEFAULTS.threshold
    min_confidence: float = _DEFAULTS.min_confidence
    max_bytes: int = _DEFAULTS.max_bytes
    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    workers: int | None = None
    cluster: str | None = None
    resume: bool = False
    no_progress: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    config: str | None = None
    isolated: bool = False

    def settings(self) -> Settings:
        """Return the settings; UsageError names all mistakes in them."""
        chosen: dict[str, Any] = {
            "only": self.only or VERDICTS,
            "select": self.select or KINDS,
            "ignore": self.ignore,
        }
        return Settings(
            threshold=self.threshold,
            min_confidence=self.min_confidence,
            fail_on=self.fail_on,
            max_bytes=self.max_bytes,
            **chosen,
        )
