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
        -2.685,
        {
            "link": 0.989,
            "tight": 1.002,
            "context": 1.474,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.311,
            "alone": 0.000,
            "elsewhere": 0.724,
            "plain": 0.247,
            "fit": 0.436,
        },
    ),
    "name": (
        -3.968,
        {
            "link": 2.368,
            "tight": 0.470,
            "context": 0.794,
            "clause": 0.390,
            "deed": 0.000,
            "whole": 1.738,
            "alone": 0.000,
            "elsewhere": 0.253,
            "plain": 0.000,
            "fit": 0.578,
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
        -3.715,
        {
            "link": 0.000,
            "tight": 0.297,
            "context": 0.842,
            "clause": 0.000,
            "deed": 0.549,
            "whole": 1.715,
            "alone": 0.129,
            "elsewhere": 1.182,
            "plain": 0.557,
            "fit": 0.803,
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
