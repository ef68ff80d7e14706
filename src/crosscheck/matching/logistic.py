"""A fitted logistic regression whose parts can be read."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_MOST = 30.0
"""Log-odds are kept within plus and minus this, so that no probability is exactly 0 or 1."""


class Logistic(NamedTuple):
    """Log-odds of an average pair, and what each feature adds as it departs from its average."""

    intercept: float
    features: Mapping[str, tuple[float, float]]
    """Name -> (weight, average over the pairs it was fitted on)."""

    def probability(self, values: Sequence[float]) -> float:
        """Return the probability for feature values in the order of ``features``."""
        odds = self.intercept
        for value, (weight, mean) in zip(values, self.features.values(), strict=True):
            odds += weight * (value - mean)
        return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, odds))))
