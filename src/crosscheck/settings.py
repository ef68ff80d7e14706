"""All that a run can be told, in one frozen object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from crosscheck.errors import UsageError
from crosscheck.model import KINDS, VERDICTS, Kind, Verdict

FailOn = Literal["divergence", "source-only", "never"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run. All mistakes are reported at once, as one UsageError."""

    threshold: float = 0.35
    """Least probability at which two claims are put side by side, 0 to 1."""
    min_confidence: float = 0.3
    """Divergences below it become agreements with a remark, 0 to 1."""
    select: tuple[Kind, ...] = KINDS
    """The kinds that alone count as divergence."""
    ignore: tuple[Kind, ...] = ()
    """The kinds that do not count."""
    only: tuple[Verdict, ...] = VERDICTS
    """The verdicts that are shown; never changes the exit status."""
    fail_on: FailOn = "divergence"
    max_bytes: int = 10_000_000
    """Largest source that is read."""

    def __post_init__(self) -> None:
        """Check every field and raise one UsageError that names all mistakes."""
        mistakes = [
            f"{name} is {value!r}, but must be a number from 0 to 1."
            for name, value in (
                ("threshold", self.threshold),
                ("min-confidence", self.min_confidence),
            )
            if not 0 <= value <= 1
        ]
        mistakes += [
            f"unknown {word} {value!r}; known are {', '.join(known)}."
            for word, values, known in (
                ("kind", self.select, KINDS),
                ("kind", self.ignore, KINDS),
                ("verdict", self.only, VERDICTS),
                ("fail-on", (self.fail_on,), get_args(FailOn)),
            )
            for value in values
            if value not in known
        ]
        if self.max_bytes < 1:
            mistakes.append(f"max-bytes is {self.max_bytes!r}, but must be at least 1.")
        if mistakes:
            raise UsageError(" ".join(mistakes))

    @property
    def counted(self) -> frozenset[Kind]:
        """The kinds that count as divergence."""
        return frozenset(self.select) - frozenset(self.ignore)
