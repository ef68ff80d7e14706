"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.983,
        {
            "link": 0.000,
            "tight": 0.492,
            "context": 0.970,
            "clause": 0.737,
            "alone": 0.870,
            "elsewhere": 1.107,
            "plain": 1.654,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.376,
        {
            "link": 1.273,
            "tight": 1.712,
            "context": 1.571,
            "clause": 1.184,
            "alone": 0.232,
            "elsewhere": 0.354,
            "plain": 0.233,
            "fit": 0.662,
        },
    ),
    "name": (
        -6.016,
        {
            "link": 3.861,
            "tight": 0.491,
            "context": 1.126,
            "clause": 1.203,
            "alone": 0.000,
            "elsewhere": 1.434,
            "plain": 0.458,
            "fit": 0.112,
        },
    ),
    "place": (
        -0.919,
        {
            "link": 1.690,
            "tight": 0.000,
            "context": 1.061,
            "clause": 1.038,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.714,
            "fit": 0.434,
        },
    ),
    "polarity": (
        -4.528,
        {
            "link": 0.336,
            "tight": 0.000,
            "context": 0.806,
            "clause": 1.071,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.146,
            "fit": 1.518,
        },
    ),
    "certainty": (
        -4.596,
        {
            "link": 1.694,
            "tight": 1.452,
            "context": 0.000,
            "clause": 0.599,
            "alone": 0.689,
            "elsewhere": 0.000,
            "plain": 1.177,
            "fit": 0.890,
        },
    ),
    "attribution": (
        -3.911,
        {
            "link": 1.246,
            "tight": 0.000,
            "context": 0.967,
            "clause": 1.110,
            "alone": 1.035,
            "elsewhere": 0.366,
            "plain": 1.054,
            "fit": 1.261,
        },
    ),
    "quote": (
        -4.550,
        {
            "link": 1.100,
            "tight": 0.000,
            "context": 1.025,
            "clause": 0.000,
            "alone": 0.000,
            "elsewhere": 1.744,
            "plain": 1.523,
            "fit": 0.672,
        },
    ),
}
