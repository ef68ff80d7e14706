"""Evidence -> confidence: how likely it is that a candidate is a true divergence.

One logistic regression a kind over the same few signs (interface.Evidence); the weights stand in
weights.py.
"""

from __future__ import annotations

import math

from crosscheck.judging.interface import Candidate, Evidence
from crosscheck.judging.weights import WEIGHTS

MOST = 0.99
LEAST_ALIKE = 0.2
"""Least share of the telling words around two facts that must be alike."""
_OF_ALL = ("date", "polarity")
"""A date dates all that its claim says, and a "not" may negate it."""

SIGNS = (*Evidence._fields, "fit")


def signs(evidence: Evidence) -> tuple[float, ...]:
    """Return the signs in the order of SIGNS: the evidence, and how well all of it fits at once."""
    return (*evidence, evidence.link * evidence.context * evidence.clause)


def confidence(candidate: Candidate) -> float:
    """Return the probability, 0 to MOST, that the two facts contradict each other.

    Where nothing around the facts is alike, they do not fill one slot: 0.
    """
    evidence = candidate.evidence
    around = max(evidence.context, evidence.clause)
    if candidate.kind == "place":
        around = max(around, evidence.tight)  # in Erie, Pa.; in Scranton, Pa.
    if candidate.kind in _OF_ALL:
        around = max(around, evidence.whole)
    if around < LEAST_ALIKE:
        return 0.0
    intercept, weights = WEIGHTS[candidate.kind]
    odds = intercept + math.fsum(
        weights[name] * value for name, value in zip(SIGNS, signs(evidence), strict=True)
    )
    return round(min(MOST, 1 / (1 + math.exp(-odds))), 3)
