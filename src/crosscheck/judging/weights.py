"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.459,
        {
            "link": 0.758,
            "tight": 0.024,
            "context": 0.307,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 0.904,
            "alone": 1.457,
            "elsewhere": 0.000,
            "plain": 0.858,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.193,
        {
            "link": 1.184,
            "tight": 0.462,
            "context": 1.020,
            "clause": 0.177,
            "deed": 0.000,
            "whole": 1.412,
            "alone": 0.000,
            "elsewhere": 0.316,
            "plain": 0.000,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.295,
        {
            "link": 2.633,
            "tight": 0.000,
            "context": 0.615,
            "clause": 0.515,
            "deed": 0.000,
            "whole": 2.188,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.698,
        },
    ),
    "place": (
        -3.642,
        {
            "link": 0.000,
            "tight": 0.555,
            "context": 1.952,
            "clause": 1.129,
            "deed": 0.602,
            "whole": 1.421,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.275,
            "fit": 0.861,
        },
    ),
    "polarity": (
        -4.698,
        {
            "link": 0.299,
            "tight": 0.120,
            "context": 0.621,
            "clause": 0.438,
            "deed": 0.537,
            "whole": 1.722,
            "alone": 0.000,
            "elsewhere": 1.600,
            "plain": 1.110,
            "fit": 0.632,
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
        -2.324,
        {
            "link": 0.630,
            "tight": 0.118,
            "context": 1.232,
            "clause": 1.026,
            "deed": 1.228,
            "whole": 1.232,
            "alone": 0.855,
            "elsewhere": 0.000,
            "plain": 0.308,
            "fit": 0.841,
        },
    ),
    "quote": (
        -6.411,
        {
            "link": 0.473,
            "tight": 0.932,
            "context": 0.562,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.487,
            "alone": 0.424,
            "elsewhere": 1.714,
            "plain": 2.095,
            "fit": 0.437,
        },
    ),
}
