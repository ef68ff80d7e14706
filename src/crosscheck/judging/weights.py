"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.776,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.696,
            "clause": 0.000,
            "deed": 0.386,
            "whole": 0.417,
            "alone": 1.070,
            "elsewhere": 0.332,
            "plain": 2.245,
            "fit": 0.396,
        },
    ),
    "date": (
        -2.819,
        {
            "link": 1.164,
            "tight": 0.748,
            "context": 1.464,
            "clause": 0.182,
            "deed": 0.060,
            "whole": 1.148,
            "alone": 0.000,
            "elsewhere": 0.675,
            "plain": 0.278,
            "fit": 0.205,
        },
    ),
    "name": (
        -4.634,
        {
            "link": 2.344,
            "tight": 0.208,
            "context": 0.757,
            "clause": 0.831,
            "deed": 0.000,
            "whole": 1.854,
            "alone": 0.000,
            "elsewhere": 0.639,
            "plain": 0.000,
            "fit": 0.300,
        },
    ),
    "place": (
        -2.775,
        {
            "link": 0.000,
            "tight": 0.114,
            "context": 1.826,
            "clause": 0.737,
            "deed": 0.627,
            "whole": 1.456,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.932,
            "fit": 1.062,
        },
    ),
    "polarity": (
        -3.396,
        {
            "link": 0.000,
            "tight": 0.513,
            "context": 0.868,
            "clause": 0.000,
            "deed": 0.587,
            "whole": 1.652,
            "alone": 0.163,
            "elsewhere": 1.215,
            "plain": 0.195,
            "fit": 0.794,
        },
    ),
    "certainty": (
        -3.124,
        {
            "link": 1.346,
            "tight": 1.347,
            "context": 0.000,
            "clause": 0.000,
            "deed": 1.476,
            "whole": 0.000,
            "alone": 0.272,
            "elsewhere": 0.000,
            "plain": 1.000,
            "fit": 0.302,
        },
    ),
    "attribution": (
        -2.661,
        {
            "link": 0.875,
            "tight": 0.133,
            "context": 1.144,
            "clause": 1.272,
            "deed": 1.139,
            "whole": 1.144,
            "alone": 0.596,
            "elsewhere": 0.000,
            "plain": 0.484,
            "fit": 0.960,
        },
    ),
    "quote": (
        -6.039,
        {
            "link": 0.363,
            "tight": 1.245,
            "context": 0.748,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.227,
            "alone": 0.327,
            "elsewhere": 1.458,
            "plain": 1.783,
            "fit": 0.506,
        },
    ),
}
