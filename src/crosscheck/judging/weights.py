"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.374,
        {
            "link": 0.000,
            "tight": 0.860,
            "context": 0.613,
            "clause": 0.828,
            "whole": 1.040,
            "alone": 0.212,
            "elsewhere": 0.781,
            "plain": 1.544,
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
        -5.126,
        {
            "link": 3.595,
            "tight": 0.204,
            "context": 1.053,
            "clause": 1.820,
            "whole": 0.000,
            "alone": 0.000,
            "elsewhere": 0.981,
            "plain": 0.000,
            "fit": 0.818,
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
        -4.584,
        {
            "link": 0.476,
            "tight": 0.407,
            "context": 0.707,
            "clause": 0.277,
            "whole": 0.546,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.345,
            "fit": 1.519,
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
