"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.902,
        {
            "link": 0.700,
            "tight": 0.023,
            "context": 0.546,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.069,
            "alone": 1.706,
            "elsewhere": 0.000,
            "plain": 0.866,
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
        -4.297,
        {
            "link": 2.750,
            "tight": 0.000,
            "context": 0.783,
            "clause": 0.519,
            "deed": 0.000,
            "whole": 2.026,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.562,
        },
    ),
    "place": (
        -3.302,
        {
            "link": 0.000,
            "tight": 0.458,
            "context": 1.581,
            "clause": 1.123,
            "deed": 0.552,
            "whole": 1.201,
            "alone": 0.000,
            "elsewhere": 0.321,
            "plain": 1.328,
            "fit": 0.738,
        },
    ),
    "polarity": (
        -5.119,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 1.103,
            "clause": 0.403,
            "deed": 0.427,
            "whole": 1.965,
            "alone": 0.000,
            "elsewhere": 1.492,
            "plain": 1.537,
            "fit": 0.710,
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
