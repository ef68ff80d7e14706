"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.057,
        {
            "link": 0.000,
            "tight": 0.181,
            "context": 1.058,
            "clause": 0.437,
            "alone": 0.736,
            "elsewhere": 1.171,
            "plain": 1.821,
        },
    ),
    "date": (
        -2.998,
        {
            "link": 1.593,
            "tight": 2.172,
            "context": 1.383,
            "clause": 0.944,
            "alone": 0.079,
            "elsewhere": 0.210,
            "plain": 0.486,
        },
    ),
    "name": (
        -5.633,
        {
            "link": 3.723,
            "tight": 0.000,
            "context": 0.620,
            "clause": 1.300,
            "alone": 0.000,
            "elsewhere": 1.183,
            "plain": 0.302,
        },
    ),
    "place": (
        -0.748,
        {
            "link": 1.121,
            "tight": 0.222,
            "context": 0.733,
            "clause": 0.310,
            "alone": 1.022,
            "elsewhere": 1.043,
            "plain": 1.265,
        },
    ),
    "polarity": (
        -5.023,
        {
            "link": 0.925,
            "tight": 0.363,
            "context": 1.274,
            "clause": 1.387,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.060,
        },
    ),
    "certainty": (
        -7.101,
        {
            "link": 1.834,
            "tight": 1.063,
            "context": 0.669,
            "clause": 0.851,
            "alone": 2.069,
            "elsewhere": 0.000,
            "plain": 1.356,
        },
    ),
    "attribution": (
        -2.898,
        {
            "link": 0.559,
            "tight": 0.000,
            "context": 1.669,
            "clause": 1.001,
            "alone": 2.064,
            "elsewhere": 0.000,
            "plain": 0.242,
        },
    ),
    "quote": (
        -3.919,
        {
            "link": 0.822,
            "tight": 0.000,
            "context": 1.321,
            "clause": 0.000,
            "alone": 0.000,
            "elsewhere": 1.391,
            "plain": 1.088,
        },
    ),
}
