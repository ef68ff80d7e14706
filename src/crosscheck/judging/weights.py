"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.849,
        {
            "link": 0.725,
            "tight": 0.014,
            "context": 0.580,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.014,
            "alone": 1.670,
            "elsewhere": 0.000,
            "plain": 0.824,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.141,
        {
            "link": 1.284,
            "tight": 0.379,
            "context": 0.957,
            "clause": 0.131,
            "deed": 0.000,
            "whole": 1.345,
            "alone": 0.000,
            "elsewhere": 0.357,
            "plain": 0.000,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.264,
        {
            "link": 2.645,
            "tight": 0.000,
            "context": 0.732,
            "clause": 0.526,
            "deed": 0.000,
            "whole": 2.088,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.627,
        },
    ),
    "place": (
        -3.728,
        {
            "link": 0.134,
            "tight": 0.375,
            "context": 1.824,
            "clause": 1.178,
            "deed": 0.616,
            "whole": 1.219,
            "alone": 0.000,
            "elsewhere": 0.249,
            "plain": 1.525,
            "fit": 0.662,
        },
    ),
    "polarity": (
        -4.821,
        {
            "link": 0.072,
            "tight": 0.007,
            "context": 0.895,
            "clause": 0.604,
            "deed": 0.590,
            "whole": 1.686,
            "alone": 0.092,
            "elsewhere": 1.628,
            "plain": 1.158,
            "fit": 0.595,
        },
    ),
    "certainty": (
        -2.492,
        {
            "link": 0.603,
            "tight": 0.855,
            "context": 0.000,
            "clause": 0.479,
            "deed": 1.077,
            "whole": 0.000,
            "alone": 0.993,
            "elsewhere": 0.000,
            "plain": 0.877,
            "fit": 0.665,
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
        -6.470,
        {
            "link": 0.481,
            "tight": 0.924,
            "context": 0.584,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.529,
            "alone": 0.429,
            "elsewhere": 1.735,
            "plain": 2.123,
            "fit": 0.450,
        },
    ),
}
