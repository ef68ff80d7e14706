"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.007,
        {
            "link": 0.000,
            "tight": 0.589,
            "context": 1.043,
            "clause": 0.501,
            "alone": 0.891,
            "elsewhere": 1.138,
            "plain": 1.688,
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
        -5.873,
        {
            "link": 1.708,
            "tight": 1.201,
            "context": 0.175,
            "clause": 0.699,
            "alone": 1.537,
            "elsewhere": 0.000,
            "plain": 0.763,
            "fit": 1.246,
        },
    ),
    "attribution": (
        -3.964,
        {
            "link": 1.389,
            "tight": 0.000,
            "context": 1.018,
            "clause": 1.067,
            "alone": 1.103,
            "elsewhere": 0.343,
            "plain": 0.966,
            "fit": 1.146,
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
