"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.487,
        {
            "link": 0.706,
            "tight": 0.000,
            "context": 0.369,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 0.990,
            "alone": 1.467,
            "elsewhere": 0.000,
            "plain": 0.773,
            "fit": 0.008,
        },
    ),
    "date": (
        -2.188,
        {
            "link": 0.958,
            "tight": 0.531,
            "context": 1.252,
            "clause": 0.278,
            "deed": 0.000,
            "whole": 1.404,
            "alone": 0.000,
            "elsewhere": 0.262,
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
        -3.687,
        {
            "link": 0.000,
            "tight": 0.564,
            "context": 1.866,
            "clause": 1.096,
            "deed": 0.578,
            "whole": 1.536,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.343,
            "fit": 0.871,
        },
    ),
    "polarity": (
        -4.719,
        {
            "link": 0.192,
            "tight": 0.260,
            "context": 0.670,
            "clause": 0.370,
            "deed": 0.427,
            "whole": 1.931,
            "alone": 0.061,
            "elsewhere": 1.519,
            "plain": 0.996,
            "fit": 0.730,
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
        -2.386,
        {
            "link": 0.584,
            "tight": 0.120,
            "context": 1.252,
            "clause": 1.019,
            "deed": 1.247,
            "whole": 1.252,
            "alone": 0.885,
            "elsewhere": 0.000,
            "plain": 0.306,
            "fit": 0.858,
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
