"""What the readers of negations return."""

from __future__ import annotations

from typing import NamedTuple


class Cue(NamedTuple):
    """A word that negates, and what it negates; token indices."""

    last: int
    """Last token of the cue."""
    target: int
    """The word that it says is not so, -1 where that is unclear."""
    implicit: bool
    """It is a verb or noun that denies, not a "not"."""
