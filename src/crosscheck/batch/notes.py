"""What a batch passes over without a result, to be said in one line when it is done."""

from __future__ import annotations

from collections import Counter

_EXAMPLES = 2


class Notes:
    """Counts of what was passed over, by reason, with an example or two; all of it on demand."""

    def __init__(self, keep_all: bool = False) -> None:
        self.keep_all = keep_all
        self._counts: Counter[tuple[str, str]] = Counter()
        self._places: dict[tuple[str, str], list[str]] = {}

    def add(self, one: str, many: str, place: str) -> None:
        """Take down a place under its reason, which is given for one and for many."""
        reason = one, many
        self._counts[reason] += 1
        places = self._places.setdefault(reason, [])
        if self.keep_all or len(places) < _EXAMPLES:
            places.append(place)

    def sentence(self) -> str:
        """Return "2 hidden names (.git, .cache), 1 folder with ..."; empty where there is none."""
        return ", ".join(
            f"{number} {reason[number > 1]} ({self._listed(reason)})"
            for reason, number in sorted(self._counts.items())
        )

    def lines(self) -> list[str]:
        """Return a line for every place that was kept, in the order of ``sentence``."""
        return [
            f"{place}: {reason[0]}"
            for reason in sorted(self._counts)
            for place in self._places[reason]
        ]

    def _listed(self, reason: tuple[str, str]) -> str:
        more = ", …" if self._counts[reason] > _EXAMPLES else ""
        return ", ".join(self._places[reason][:_EXAMPLES]) + more
