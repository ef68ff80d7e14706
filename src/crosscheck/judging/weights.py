"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.978,
        {
            "link": 0.000,
            "tight": 0.453,
            "context": 1.147,
            "clause": 0.495,
            "alone": 0.840,
            "elsewhere": 1.081,
            "plain": 1.665,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.399,
        {
            "link": 1.323,
            "tight": 1.760,
            "context": 1.651,
            "clause": 1.078,
            "alone": 0.219,
            "elsewhere": 0.384,
            "plain": 0.223,
            "fit": 0.599,
        },
    ),
    "name": (
        -5.889,
        {
            "link": 3.819,
            "tight": 0.511,
            "context": 0.861,
            "clause": 1.444,
            "alone": 0.000,
            "elsewhere": 1.289,
            "plain": 0.371,
            "fit": 0.317,
        },
    ),
    "place": (
        -0.859,
        {
            "link": 1.195,
            "tight": 0.106,
            "context": 0.681,
            "clause": 0.505,
            "alone": 1.147,
            "elsewhere": 0.344,
            "plain": 0.915,
            "fit": 0.222,
        },
    ),
    "polarity": (
        -4.707,
        {
            "link": 0.671,
            "tight": 0.000,
            "context": 0.814,
            "clause": 0.864,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.041,
            "fit": 1.651,
        },
    ),
    "certainty": (
        -6.637,
        {
            "link": 1.651,
            "tight": 1.093,
            "context": 0.629,
            "clause": 0.875,
            "alone": 1.649,
            "elsewhere": 0.000,
            "plain": 1.332,
            "fit": 1.630,
        },
    ),
    "attribution": (
        -2.903,
        {
            "link": 0.803,
            "tight": 0.000,
            "context": 1.239,
            "clause": 0.640,
            "alone": 1.819,
            "elsewhere": 0.526,
            "plain": 0.555,
            "fit": 0.703,
        },
    ),
    "quote": (
        -3.827,
        {
            "link": 0.943,
            "tight": 0.000,
            "context": 1.393,
            "clause": 0.000,
            "alone": 0.000,
            "elsewhere": 1.537,
            "plain": 0.862,
            "fit": 0.000,
        },
    ),
}
