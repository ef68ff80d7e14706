"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.269,
        {
            "link": 0.000,
            "tight": 1.048,
            "context": 0.594,
            "clause": 0.775,
            "whole": 1.044,
            "alone": 0.248,
            "elsewhere": 0.691,
            "plain": 1.503,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.416,
        {
            "link": 1.056,
            "tight": 1.581,
            "context": 1.963,
            "clause": 1.491,
            "whole": 0.398,
            "alone": 0.220,
            "elsewhere": 0.294,
            "plain": 0.216,
            "fit": 0.598,
        },
    ),
    "name": (
        -4.971,
        {
            "link": 3.256,
            "tight": 0.307,
            "context": 0.919,
            "clause": 1.792,
            "whole": 0.000,
            "alone": 0.000,
            "elsewhere": 1.106,
            "plain": 0.000,
            "fit": 0.746,
        },
    ),
    "place": (
        -1.867,
        {
            "link": 0.753,
            "tight": 0.155,
            "context": 0.575,
            "clause": 0.000,
            "whole": 1.211,
            "alone": 0.669,
            "elsewhere": 1.507,
            "plain": 0.577,
            "fit": 0.533,
        },
    ),
    "polarity": (
        -4.614,
        {
            "link": 0.495,
            "tight": 0.438,
            "context": 0.767,
            "clause": 0.261,
            "whole": 0.500,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.393,
            "fit": 1.573,
        },
    ),
    "certainty": (
        -3.287,
        {
            "link": 1.562,
            "tight": 1.701,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.520,
            "elsewhere": 0.568,
            "plain": 0.985,
            "fit": 0.550,
        },
    ),
    "attribution": (
        -3.997,
        {
            "link": 1.324,
            "tight": 0.000,
            "context": 0.656,
            "clause": 0.982,
            "whole": 0.656,
            "alone": 1.055,
            "elsewhere": 0.229,
            "plain": 0.978,
            "fit": 1.233,
        },
    ),
    "quote": (
        -4.835,
        {
            "link": 1.317,
            "tight": 0.000,
            "context": 0.449,
            "clause": 0.000,
            "whole": 0.982,
            "alone": 0.000,
            "elsewhere": 2.030,
            "plain": 1.616,
            "fit": 0.451,
        },
    ),
}
