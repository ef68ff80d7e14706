"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.995,
        {
            "link": 0.759,
            "tight": 0.123,
            "context": 0.768,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.158,
            "alone": 1.268,
            "elsewhere": 0.000,
            "plain": 1.153,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.489,
        {
            "link": 1.681,
            "tight": 0.141,
            "context": 0.828,
            "clause": 0.075,
            "deed": 0.000,
            "whole": 1.293,
            "alone": 0.000,
            "elsewhere": 0.479,
            "plain": 0.224,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.715,
        {
            "link": 2.742,
            "tight": 0.000,
            "context": 0.871,
            "clause": 0.615,
            "deed": 0.000,
            "whole": 1.983,
            "alone": 0.000,
            "elsewhere": 0.417,
            "plain": 0.000,
            "fit": 0.611,
        },
    ),
    "place": (
        -3.766,
        {
            "link": 0.262,
            "tight": 0.590,
            "context": 1.860,
            "clause": 1.234,
            "deed": 0.696,
            "whole": 1.097,
            "alone": 0.081,
            "elsewhere": 0.336,
            "plain": 1.502,
            "fit": 0.483,
        },
    ),
    "polarity": (
        -4.756,
        {
            "link": 0.033,
            "tight": 0.000,
            "context": 0.480,
            "clause": 0.510,
            "deed": 0.279,
            "whole": 2.865,
            "alone": 0.041,
            "elsewhere": 0.972,
            "plain": 1.098,
            "fit": 0.827,
        },
    ),
    "certainty": (
        -2.639,
        {
            "link": 0.596,
            "tight": 0.993,
            "context": 0.000,
            "clause": 0.777,
            "deed": 1.498,
            "whole": 0.000,
            "alone": 0.848,
            "elsewhere": 0.000,
            "plain": 1.155,
            "fit": 0.700,
        },
    ),
    "attribution": (
        -2.527,
        {
            "link": 0.603,
            "tight": 0.000,
            "context": 1.166,
            "clause": 0.919,
            "deed": 1.299,
            "whole": 1.166,
            "alone": 0.759,
            "elsewhere": 0.000,
            "plain": 0.514,
            "fit": 0.666,
        },
    ),
    "quote": (
        -6.147,
        {
            "link": 0.717,
            "tight": 0.941,
            "context": 0.316,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.714,
            "alone": 0.101,
            "elsewhere": 1.856,
            "plain": 1.891,
            "fit": 0.344,
        },
    ),
}
