"""All that a run can be told, in one frozen object."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, get_args

from crosscheck.errors import UsageError
from crosscheck.model import KINDS, VERDICTS, Kind, Verdict

FailOn = Literal["divergence", "source-only", "never"]

KNOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "select": ("kind", KINDS),
    "ignore": ("kind", KINDS),
    "only": ("verdict", VERDICTS),
    "fail_on": ("fail-on", get_args(FailOn)),
}
"""Field that holds words -> what such a word is called, and the words that there are."""


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
            mistake
            for field in fields(self)
            for mistake in mistakes_in(field.name, getattr(self, field.name))
        ]
        if mistakes:
            raise UsageError(" ".join(f"{mistake}." for mistake in mistakes))

    @property
    def counted(self) -> frozenset[Kind]:
        """The kinds that count as divergence."""
        return frozenset(self.select) - frozenset(self.ignore)


def mistakes_in(field: str, value: object) -> list[str]:
    """Return what is wrong with the value of a field, each as a sentence without its full stop."""
    if field in KNOWN:
        word, known = KNOWN[field]
        if field == "fail_on":
            return unknown(word, (value,), known)
        if not isinstance(value, tuple | list):
            return [f"{field} is {value!r}, but must be a list of {word}s"]
        return unknown(word, value, known)
    if field == "max_bytes":
        return not_a_count("max-bytes", value)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and 0 <= value <= 1:  # type: ignore[operator]
        return []
    return [f"{field.replace('_', '-')} is {value!r}, but must be a number from 0 to 1"]


def unknown(
    word: str, values: tuple[object, ...] | list[object], known: tuple[str, ...]
) -> list[str]:
    """Return a sentence for each value that is not among the known ones."""
    return [
        f"unknown {word} {value!r}; known are {', '.join(known)}"
        for value in values
        if value not in known
    ]


def not_a_count(name: str, value: object) -> list[str]:
    """Return a sentence where the value is no whole number from 1 on."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return []
    least = "at least 1" if isinstance(value, int) else "a whole number"
    return [f"{name} is {value!r}, but must be {least}"]
