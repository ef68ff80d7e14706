"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.492,
        {
            "link": 0.000,
            "tight": 0.371,
            "context": 1.225,
            "clause": 0.699,
            "alone": 0.807,
            "elsewhere": 1.037,
            "plain": 0.491,
        },
    ),
    "date": (
        -3.700,
        {
            "link": 2.175,
            "tight": 2.113,
            "context": 1.322,
            "clause": 0.079,
            "alone": 0.000,
            "elsewhere": 0.795,
            "plain": 0.335,
        },
    ),
    "name": (
        -5.185,
        {
            "link": 2.503,
            "tight": 0.000,
            "context": 0.785,
            "clause": 0.891,
            "alone": 0.000,
            "elsewhere": 0.902,
            "plain": 0.768,
        },
    ),
    "place": (
        -0.443,
        {
            "link": 0.000,
            "tight": 0.611,
            "context": 2.034,
            "clause": 0.971,
            "alone": 0.000,
            "elsewhere": 0.019,
            "plain": 1.094,
        },
    ),
    "polarity": (
        -5.141,
        {
            "link": 0.952,
            "tight": 0.369,
            "context": 1.296,
            "clause": 1.404,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.128,
        },
    ),
    "certainty": (
        -6.714,
        {
            "link": 1.628,
            "tight": 0.943,
            "context": 0.640,
            "clause": 0.705,
            "alone": 1.989,
            "elsewhere": 0.000,
            "plain": 1.266,
        },
    ),
    "attribution": (
        -3.112,
        {
            "link": 0.895,
            "tight": 0.000,
            "context": 0.000,
            "clause": 0.397,
            "alone": 1.305,
            "elsewhere": 0.706,
            "plain": 1.396,
        },
    ),
    "quote": (
        -4.082,
        {
            "link": 0.977,
            "tight": 0.000,
            "context": 0.808,
            "clause": 0.000,
            "alone": 0.000,
            "elsewhere": 1.600,
            "plain": 1.396,
        },
    ),
}
