"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.052,
        {
            "link": 0.749,
            "tight": 0.137,
            "context": 0.652,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.063,
            "alone": 1.740,
            "elsewhere": 0.000,
            "plain": 0.867,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.362,
        {
            "link": 1.494,
            "tight": 0.210,
            "context": 0.952,
            "clause": 0.134,
            "deed": 0.000,
            "whole": 1.290,
            "alone": 0.000,
            "elsewhere": 0.404,
            "plain": 0.113,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.317,
        {
            "link": 2.754,
            "tight": 0.000,
            "context": 0.796,
            "clause": 0.525,
            "deed": 0.000,
            "whole": 2.044,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.566,
        },
    ),
    "place": (
        -3.606,
        {
            "link": 0.276,
            "tight": 0.449,
            "context": 1.834,
            "clause": 1.217,
            "deed": 0.639,
            "whole": 1.118,
            "alone": 0.000,
            "elsewhere": 0.269,
            "plain": 1.326,
            "fit": 0.589,
        },
    ),
    "polarity": (
        -5.233,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 1.078,
            "clause": 0.394,
            "deed": 0.419,
            "whole": 2.018,
            "alone": 0.000,
            "elsewhere": 1.536,
            "plain": 1.646,
            "fit": 0.599,
        },
    ),
    "certainty": (
        -2.498,
        {
            "link": 0.643,
            "tight": 0.809,
            "context": 0.000,
            "clause": 0.503,
            "deed": 1.109,
            "whole": 0.000,
            "alone": 0.978,
            "elsewhere": 0.000,
            "plain": 0.902,
            "fit": 0.657,
        },
    ),
    "attribution": (
        -2.485,
        {
            "link": 0.537,
            "tight": 0.148,
            "context": 1.239,
            "clause": 1.062,
            "deed": 1.225,
            "whole": 1.239,
            "alone": 0.914,
            "elsewhere": 0.000,
            "plain": 0.430,
            "fit": 0.894,
        },
    ),
    "quote": (
        -6.088,
        {
            "link": 0.600,
            "tight": 1.087,
            "context": 0.369,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.804,
            "alone": 0.079,
            "elsewhere": 1.749,
            "plain": 1.768,
            "fit": 0.358,
        },
    ),
}
