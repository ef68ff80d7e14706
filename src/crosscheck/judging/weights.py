"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.519,
        {
            "link": 0.000,
            "tight": 0.225,
            "context": 0.793,
            "clause": 1.228,
            "whole": 0.806,
            "alone": 1.306,
            "elsewhere": 0.328,
            "plain": 1.118,
            "fit": 0.598,
        },
    ),
    "date": (
        -2.268,
        {
            "link": 0.727,
            "tight": 1.017,
            "context": 1.471,
            "clause": 0.067,
            "whole": 1.053,
            "alone": 0.000,
            "elsewhere": 0.443,
            "plain": 0.272,
            "fit": 0.344,
        },
    ),
    "name": (
        -4.419,
        {
            "link": 1.971,
            "tight": 0.363,
            "context": 0.592,
            "clause": 0.768,
            "whole": 2.297,
            "alone": 0.000,
            "elsewhere": 0.740,
            "plain": 0.000,
            "fit": 0.115,
        },
    ),
    "place": (
        -1.465,
        {
            "link": 0.000,
            "tight": 0.632,
            "context": 1.170,
            "clause": 1.135,
            "whole": 0.215,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.935,
            "fit": 1.269,
        },
    ),
    "polarity": (
        -5.181,
        {
            "link": 0.000,
            "tight": 0.647,
            "context": 0.722,
            "clause": 0.508,
            "whole": 1.783,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 2.369,
            "fit": 1.016,
        },
    ),
    "certainty": (
        -3.530,
        {
            "link": 1.533,
            "tight": 1.296,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.398,
            "elsewhere": 0.000,
            "plain": 1.009,
            "fit": 0.614,
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
        -6.211,
        {
            "link": 0.276,
            "tight": 1.966,
            "context": 0.251,
            "clause": 0.000,
            "whole": 0.841,
            "alone": 0.646,
            "elsewhere": 1.181,
            "plain": 2.596,
            "fit": 0.243,
        },
    ),
}
