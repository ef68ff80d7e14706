"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.367,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.986,
            "clause": 0.912,
            "whole": 0.658,
            "alone": 0.977,
            "elsewhere": 0.018,
            "plain": 1.057,
            "fit": 0.626,
        },
    ),
    "date": (
        -2.622,
        {
            "link": 0.895,
            "tight": 0.854,
            "context": 1.250,
            "clause": 0.169,
            "whole": 1.176,
            "alone": 0.000,
            "elsewhere": 0.750,
            "plain": 0.327,
            "fit": 0.595,
        },
    ),
    "name": (
        -3.989,
        {
            "link": 1.771,
            "tight": 0.259,
            "context": 0.119,
            "clause": 1.649,
            "whole": 1.515,
            "alone": 0.000,
            "elsewhere": 0.763,
            "plain": 0.000,
            "fit": 0.502,
        },
    ),
    "place": (
        -2.962,
        {
            "link": 0.000,
            "tight": 0.870,
            "context": 2.006,
            "clause": 1.218,
            "whole": 0.909,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.298,
            "fit": 1.131,
        },
    ),
    "polarity": (
        -3.490,
        {
            "link": 0.000,
            "tight": 0.556,
            "context": 0.779,
            "clause": 0.244,
            "whole": 1.677,
            "alone": 0.120,
            "elsewhere": 0.995,
            "plain": 0.368,
            "fit": 1.009,
        },
    ),
    "certainty": (
        -3.531,
        {
            "link": 1.539,
            "tight": 1.299,
            "context": 0.000,
            "clause": 0.004,
            "whole": 0.000,
            "alone": 0.401,
            "elsewhere": 0.000,
            "plain": 1.009,
            "fit": 0.596,
        },
    ),
    "attribution": (
        -3.729,
        {
            "link": 0.535,
            "tight": 0.000,
            "context": 1.317,
            "clause": 1.199,
            "whole": 1.317,
            "alone": 0.799,
            "elsewhere": 0.000,
            "plain": 0.863,
            "fit": 1.093,
        },
    ),
    "quote": (
        -6.126,
        {
            "link": 0.235,
            "tight": 1.103,
            "context": 0.653,
            "clause": 0.000,
            "whole": 1.893,
            "alone": 0.760,
            "elsewhere": 1.288,
            "plain": 1.870,
            "fit": 0.434,
        },
    ),
}
