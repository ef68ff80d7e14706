"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.536,
        {
            "link": 0.787,
            "tight": 0.029,
            "context": 0.331,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 0.957,
            "alone": 1.507,
            "elsewhere": 0.000,
            "plain": 0.754,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.348,
        {
            "link": 0.623,
            "tight": 0.503,
            "context": 1.417,
            "clause": 0.205,
            "deed": 0.138,
            "whole": 1.261,
            "alone": 0.000,
            "elsewhere": 0.431,
            "plain": 0.166,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.446,
        {
            "link": 2.676,
            "tight": 0.000,
            "context": 0.854,
            "clause": 0.492,
            "deed": 0.000,
            "whole": 1.953,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.752,
        },
    ),
    "place": (
        -3.542,
        {
            "link": 0.000,
            "tight": 0.455,
            "context": 2.269,
            "clause": 0.899,
            "deed": 0.508,
            "whole": 1.132,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.481,
            "fit": 0.864,
        },
    ),
    "polarity": (
        -4.818,
        {
            "link": 0.277,
            "tight": 0.290,
            "context": 0.596,
            "clause": 0.315,
            "deed": 0.524,
            "whole": 1.994,
            "alone": 0.049,
            "elsewhere": 1.456,
            "plain": 1.008,
            "fit": 0.747,
        },
    ),
    "certainty": (
        -2.413,
        {
            "link": 0.427,
            "tight": 1.052,
            "context": 0.000,
            "clause": 0.000,
            "deed": 1.590,
            "whole": 0.000,
            "alone": 0.805,
            "elsewhere": 0.000,
            "plain": 0.947,
            "fit": 0.437,
        },
    ),
    "attribution": (
        -3.007,
        {
            "link": 0.638,
            "tight": 0.123,
            "context": 1.234,
            "clause": 1.151,
            "deed": 1.229,
            "whole": 1.234,
            "alone": 1.033,
            "elsewhere": 0.000,
            "plain": 0.505,
            "fit": 0.974,
        },
    ),
    "quote": (
        -6.303,
        {
            "link": 0.381,
            "tight": 1.397,
            "context": 0.598,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.454,
            "alone": 0.363,
            "elsewhere": 1.432,
            "plain": 1.905,
            "fit": 0.434,
        },
    ),
}
