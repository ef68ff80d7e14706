"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.029,
        {
            "link": 0.000,
            "tight": 0.571,
            "context": 1.109,
            "clause": 0.550,
            "alone": 0.853,
            "elsewhere": 1.093,
            "plain": 1.728,
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
        -6.028,
        {
            "link": 3.862,
            "tight": 0.451,
            "context": 1.089,
            "clause": 1.277,
            "alone": 0.000,
            "elsewhere": 1.446,
            "plain": 0.455,
            "fit": 0.229,
        },
    ),
    "place": (
        -0.928,
        {
            "link": 1.725,
            "tight": 0.011,
            "context": 1.106,
            "clause": 0.969,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.730,
            "fit": 0.376,
        },
    ),
    "polarity": (
        -4.528,
        {
            "link": 0.336,
            "tight": 0.000,
            "context": 0.806,
            "clause": 1.071,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.146,
            "fit": 1.518,
        },
    ),
    "certainty": (
        -5.776,
        {
            "link": 1.705,
            "tight": 1.257,
            "context": 0.424,
            "clause": 0.542,
            "alone": 1.370,
            "elsewhere": 0.000,
            "plain": 0.806,
            "fit": 1.413,
        },
    ),
    "attribution": (
        -2.979,
        {
            "link": 0.949,
            "tight": 0.000,
            "context": 1.368,
            "clause": 0.753,
            "alone": 1.814,
            "elsewhere": 0.250,
            "plain": 0.437,
            "fit": 0.895,
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
