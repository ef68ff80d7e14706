"""What the core tells of its progress; silent unless the command line supplies a listener."""

from __future__ import annotations


class Progress:
    """A listener that hears and says nothing; the command line supplies a visible one.

    ``began`` and ``ended`` come from one thread, and a story that began also ends, unless the
    run is stopped. Several may be under way at once.
    """

    def began(self, story: str) -> None:
        """Hear that a story was handed to a worker."""

    def ended(self, story: str) -> None:
        """Hear that the result of a story, and of all before it, is ready."""
