"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.297,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.865,
            "clause": 0.896,
            "whole": 0.467,
            "alone": 0.901,
            "elsewhere": 0.070,
            "plain": 1.236,
            "fit": 0.636,
        },
    ),
    "date": (
        -2.842,
        {
            "link": 0.961,
            "tight": 0.985,
            "context": 1.473,
            "clause": 0.000,
            "whole": 1.259,
            "alone": 0.000,
            "elsewhere": 0.683,
            "plain": 0.548,
            "fit": 0.441,
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
        -3.495,
        {
            "link": 0.000,
            "tight": 0.523,
            "context": 0.751,
            "clause": 0.225,
            "whole": 1.725,
            "alone": 0.117,
            "elsewhere": 1.056,
            "plain": 0.352,
            "fit": 1.024,
        },
    ),
    "certainty": (
        -3.485,
        {
            "link": 1.571,
            "tight": 1.313,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.339,
            "elsewhere": 0.000,
            "plain": 0.968,
            "fit": 0.609,
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
        -6.058,
        {
            "link": 0.264,
            "tight": 1.200,
            "context": 0.633,
            "clause": 0.000,
            "whole": 2.009,
            "alone": 0.463,
            "elsewhere": 1.266,
            "plain": 1.910,
            "fit": 0.429,
        },
    ),
}
