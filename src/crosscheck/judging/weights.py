"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.907,
        {
            "link": 0.709,
            "tight": 0.030,
            "context": 0.505,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.086,
            "alone": 1.711,
            "elsewhere": 0.000,
            "plain": 0.871,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.314,
        {
            "link": 1.423,
            "tight": 0.162,
            "context": 0.929,
            "clause": 0.116,
            "deed": 0.000,
            "whole": 1.301,
            "alone": 0.000,
            "elsewhere": 0.405,
            "plain": 0.137,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.295,
        {
            "link": 2.770,
            "tight": 0.000,
            "context": 0.770,
            "clause": 0.502,
            "deed": 0.000,
            "whole": 2.027,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.578,
        },
    ),
    "place": (
        -3.316,
        {
            "link": 0.014,
            "tight": 0.462,
            "context": 1.599,
            "clause": 1.075,
            "deed": 0.542,
            "whole": 1.246,
            "alone": 0.000,
            "elsewhere": 0.292,
            "plain": 1.319,
            "fit": 0.764,
        },
    ),
    "polarity": (
        -5.186,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 1.070,
            "clause": 0.417,
            "deed": 0.441,
            "whole": 1.952,
            "alone": 0.081,
            "elsewhere": 1.486,
            "plain": 1.556,
            "fit": 0.676,
        },
    ),
    "certainty": (
        -2.490,
        {
            "link": 0.610,
            "tight": 0.847,
            "context": 0.000,
            "clause": 0.488,
            "deed": 1.110,
            "whole": 0.000,
            "alone": 0.950,
            "elsewhere": 0.000,
            "plain": 0.927,
            "fit": 0.664,
        },
    ),
    "attribution": (
        -2.386,
        {
            "link": 0.626,
            "tight": 0.141,
            "context": 1.239,
            "clause": 1.046,
            "deed": 1.226,
            "whole": 1.239,
            "alone": 0.878,
            "elsewhere": 0.000,
            "plain": 0.332,
            "fit": 0.866,
        },
    ),
    "quote": (
        -6.474,
        {
            "link": 0.485,
            "tight": 0.934,
            "context": 0.582,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.570,
            "alone": 0.441,
            "elsewhere": 1.740,
            "plain": 2.079,
            "fit": 0.450,
        },
    ),
}
