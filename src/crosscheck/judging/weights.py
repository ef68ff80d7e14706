"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.254,
        {
            "link": 0.000,
            "tight": 0.776,
            "context": 0.607,
            "clause": 0.665,
            "whole": 1.051,
            "alone": 0.370,
            "elsewhere": 0.568,
            "plain": 1.757,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.382,
        {
            "link": 1.048,
            "tight": 1.561,
            "context": 1.994,
            "clause": 1.218,
            "whole": 0.275,
            "alone": 0.230,
            "elsewhere": 0.238,
            "plain": 0.230,
            "fit": 0.417,
        },
    ),
    "name": (
        -5.154,
        {
            "link": 3.406,
            "tight": 0.000,
            "context": 1.387,
            "clause": 1.760,
            "whole": 0.000,
            "alone": 0.000,
            "elsewhere": 0.939,
            "plain": 0.041,
            "fit": 0.860,
        },
    ),
    "place": (
        -1.096,
        {
            "link": 0.939,
            "tight": 0.066,
            "context": 0.595,
            "clause": 0.768,
            "whole": 0.748,
            "alone": 0.290,
            "elsewhere": 0.262,
            "plain": 1.354,
            "fit": 0.440,
        },
    ),
    "polarity": (
        -4.802,
        {
            "link": 0.424,
            "tight": 0.363,
            "context": 0.709,
            "clause": 0.317,
            "whole": 0.598,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.610,
            "fit": 1.429,
        },
    ),
    "certainty": (
        -3.127,
        {
            "link": 1.558,
            "tight": 1.571,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.522,
            "elsewhere": 0.572,
            "plain": 0.923,
            "fit": 0.565,
        },
    ),
    "attribution": (
        -3.879,
        {
            "link": 1.721,
            "tight": 0.290,
            "context": 0.833,
            "clause": 1.801,
            "whole": 0.833,
            "alone": 0.246,
            "elsewhere": 0.000,
            "plain": 0.674,
            "fit": 1.740,
        },
    ),
    "quote": (
        -4.835,
        {
            "link": 1.317,
            "tight": 0.000,
            "context": 0.449,
            "clause": 0.000,
            "whole": 0.982,
            "alone": 0.000,
            "elsewhere": 2.030,
            "plain": 1.616,
            "fit": 0.451,
        },
    ),
}
