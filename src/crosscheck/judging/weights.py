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
        -5.018,
        {
            "link": 3.512,
            "tight": 0.291,
            "context": 0.969,
            "clause": 1.772,
            "whole": 0.000,
            "alone": 0.000,
            "elsewhere": 0.922,
            "plain": 0.000,
            "fit": 0.716,
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
        -4.640,
        {
            "link": 0.498,
            "tight": 0.451,
            "context": 0.762,
            "clause": 0.275,
            "whole": 0.510,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.384,
            "fit": 1.584,
        },
    ),
    "certainty": (
        -3.116,
        {
            "link": 1.537,
            "tight": 1.632,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.494,
            "elsewhere": 0.531,
            "plain": 0.970,
            "fit": 0.491,
        },
    ),
    "attribution": (
        -3.758,
        {
            "link": 1.272,
            "tight": 0.000,
            "context": 0.594,
            "clause": 1.094,
            "whole": 0.594,
            "alone": 0.944,
            "elsewhere": 0.000,
            "plain": 0.866,
            "fit": 1.282,
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
