"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.316,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.840,
            "clause": 0.337,
            "deed": 1.097,
            "whole": 0.552,
            "alone": 0.841,
            "elsewhere": 0.000,
            "plain": 1.172,
            "fit": 0.399,
        },
    ),
    "date": (
        -2.842,
        {
            "link": 0.961,
            "tight": 0.985,
            "context": 1.473,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.259,
            "alone": 0.000,
            "elsewhere": 0.683,
            "plain": 0.548,
            "fit": 0.441,
        },
    ),
    "name": (
        -4.118,
        {
            "link": 2.514,
            "tight": 0.416,
            "context": 0.799,
            "clause": 0.513,
            "deed": 0.000,
            "whole": 1.725,
            "alone": 0.000,
            "elsewhere": 0.262,
            "plain": 0.000,
            "fit": 0.540,
        },
    ),
    "place": (
        -2.943,
        {
            "link": 0.000,
            "tight": 0.727,
            "context": 1.978,
            "clause": 0.822,
            "deed": 0.852,
            "whole": 0.847,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.279,
            "fit": 0.982,
        },
    ),
    "polarity": (
        -3.615,
        {
            "link": 0.000,
            "tight": 0.320,
            "context": 0.700,
            "clause": 0.000,
            "deed": 0.645,
            "whole": 1.752,
            "alone": 0.128,
            "elsewhere": 1.024,
            "plain": 0.442,
            "fit": 0.926,
        },
    ),
    "certainty": (
        -3.586,
        {
            "link": 1.461,
            "tight": 1.234,
            "context": 0.000,
            "clause": 0.000,
            "deed": 0.808,
            "whole": 0.000,
            "alone": 0.341,
            "elsewhere": 0.000,
            "plain": 0.967,
            "fit": 0.201,
        },
    ),
    "attribution": (
        -3.860,
        {
            "link": 0.424,
            "tight": 0.000,
            "context": 1.100,
            "clause": 1.032,
            "deed": 1.074,
            "whole": 1.100,
            "alone": 0.788,
            "elsewhere": 0.000,
            "plain": 0.874,
            "fit": 0.909,
        },
    ),
    "quote": (
        -6.058,
        {
            "link": 0.264,
            "tight": 1.200,
            "context": 0.633,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.009,
            "alone": 0.463,
            "elsewhere": 1.266,
            "plain": 1.910,
            "fit": 0.429,
        },
    ),
}
