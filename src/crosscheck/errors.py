"""Errors that a user can mend: each owns its sentence and a hint at the way out."""

from __future__ import annotations


class CrosscheckError(Exception):
    """Base of all errors that are shown as one sentence; ``str()`` is that sentence."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        """Keep the sentence that names the thing and, where there is one, the way out."""
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        """Sentence and hint on one line."""
        return f"{self.sentence} {self.hint}".strip()


class UsageError(CrosscheckError):
    """The command, the settings or the manifest ask for something that makes no sense."""


class ReadError(CrosscheckError):
    """A source cannot be turned into text: missing, binary, empty, too large, undecodable."""

    source: str | None = None
    """Name of the source, filled in by whoever knows it."""
