"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.667,
        {
            "link": 0.169,
            "tight": 0.000,
            "context": 1.259,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 0.473,
            "alone": 1.353,
            "elsewhere": 0.132,
            "plain": 1.507,
            "fit": 0.314,
        },
    ),
    "date": (
        -2.286,
        {
            "link": 0.941,
            "tight": 0.645,
            "context": 1.133,
            "clause": 0.276,
            "deed": 0.395,
            "whole": 1.078,
            "alone": 0.000,
            "elsewhere": 0.270,
            "plain": 0.179,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.251,
        {
            "link": 2.536,
            "tight": 0.000,
            "context": 0.649,
            "clause": 0.663,
            "deed": 0.000,
            "whole": 1.566,
            "alone": 0.000,
            "elsewhere": 0.323,
            "plain": 0.000,
            "fit": 0.692,
        },
    ),
    "place": (
        -3.504,
        {
            "link": 0.000,
            "tight": 0.408,
            "context": 2.257,
            "clause": 0.755,
            "deed": 0.694,
            "whole": 1.142,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.563,
            "fit": 0.812,
        },
    ),
    "polarity": (
        -4.333,
        {
            "link": 0.063,
            "tight": 0.377,
            "context": 0.584,
            "clause": 0.446,
            "deed": 0.419,
            "whole": 1.663,
            "alone": 0.074,
            "elsewhere": 1.634,
            "plain": 0.903,
            "fit": 0.675,
        },
    ),
    "certainty": (
        -2.729,
        {
            "link": 0.580,
            "tight": 1.216,
            "context": 0.000,
            "clause": 0.000,
            "deed": 1.439,
            "whole": 0.000,
            "alone": 1.034,
            "elsewhere": 0.000,
            "plain": 0.902,
            "fit": 0.388,
        },
    ),
    "attribution": (
        -2.685,
        {
            "link": 0.894,
            "tight": 0.110,
            "context": 1.179,
            "clause": 1.131,
            "deed": 1.174,
            "whole": 1.179,
            "alone": 0.835,
            "elsewhere": 0.000,
            "plain": 0.515,
            "fit": 0.860,
        },
    ),
    "quote": (
        -6.199,
        {
            "link": 0.346,
            "tight": 1.308,
            "context": 0.533,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.460,
            "alone": 0.390,
            "elsewhere": 1.445,
            "plain": 1.904,
            "fit": 0.396,
        },
    ),
}
