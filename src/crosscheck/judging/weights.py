"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.172,
        {
            "link": 0.732,
            "tight": 0.200,
            "context": 0.688,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.094,
            "alone": 1.779,
            "elsewhere": 0.000,
            "plain": 0.905,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.372,
        {
            "link": 1.503,
            "tight": 0.231,
            "context": 0.980,
            "clause": 0.129,
            "deed": 0.000,
            "whole": 1.292,
            "alone": 0.000,
            "elsewhere": 0.400,
            "plain": 0.113,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.320,
        {
            "link": 2.736,
            "tight": 0.000,
            "context": 0.809,
            "clause": 0.533,
            "deed": 0.000,
            "whole": 2.057,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.582,
        },
    ),
    "place": (
        -3.629,
        {
            "link": 0.296,
            "tight": 0.431,
            "context": 1.838,
            "clause": 1.219,
            "deed": 0.652,
            "whole": 1.133,
            "alone": 0.000,
            "elsewhere": 0.278,
            "plain": 1.325,
            "fit": 0.590,
        },
    ),
    "polarity": (
        -5.257,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.992,
            "clause": 0.406,
            "deed": 0.463,
            "whole": 2.043,
            "alone": 0.000,
            "elsewhere": 1.535,
            "plain": 1.654,
            "fit": 0.610,
        },
    ),
    "certainty": (
        -2.470,
        {
            "link": 0.668,
            "tight": 0.798,
            "context": 0.000,
            "clause": 0.538,
            "deed": 1.110,
            "whole": 0.000,
            "alone": 0.929,
            "elsewhere": 0.000,
            "plain": 0.894,
            "fit": 0.678,
        },
    ),
    "attribution": (
        -2.486,
        {
            "link": 0.537,
            "tight": 0.150,
            "context": 1.240,
            "clause": 1.063,
            "deed": 1.225,
            "whole": 1.240,
            "alone": 0.915,
            "elsewhere": 0.000,
            "plain": 0.430,
            "fit": 0.895,
        },
    ),
    "quote": (
        -6.103,
        {
            "link": 0.600,
            "tight": 1.093,
            "context": 0.376,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.810,
            "alone": 0.080,
            "elsewhere": 1.750,
            "plain": 1.774,
            "fit": 0.362,
        },
    ),
}
