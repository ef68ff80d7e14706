"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.135,
        {
            "link": 0.519,
            "tight": 0.200,
            "context": 0.889,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.274,
            "alone": 1.047,
            "elsewhere": 0.282,
            "plain": 1.266,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.457,
        {
            "link": 1.606,
            "tight": 0.174,
            "context": 0.797,
            "clause": 0.024,
            "deed": 0.000,
            "whole": 1.301,
            "alone": 0.000,
            "elsewhere": 0.557,
            "plain": 0.276,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.760,
        {
            "link": 2.844,
            "tight": 0.000,
            "context": 0.972,
            "clause": 0.589,
            "deed": 0.000,
            "whole": 1.909,
            "alone": 0.000,
            "elsewhere": 0.449,
            "plain": 0.000,
            "fit": 0.525,
        },
    ),
    "place": (
        -3.716,
        {
            "link": 0.256,
            "tight": 0.559,
            "context": 1.764,
            "clause": 1.270,
            "deed": 0.773,
            "whole": 0.957,
            "alone": 0.177,
            "elsewhere": 0.422,
            "plain": 1.489,
            "fit": 0.414,
        },
    ),
    "polarity": (
        -4.727,
        {
            "link": 0.000,
            "tight": 0.105,
            "context": 0.551,
            "clause": 0.452,
            "deed": 0.375,
            "whole": 3.032,
            "alone": 0.027,
            "elsewhere": 0.988,
            "plain": 0.908,
            "fit": 0.732,
        },
    ),
    "certainty": (
        -2.653,
        {
            "link": 0.733,
            "tight": 1.100,
            "context": 0.000,
            "clause": 0.824,
            "deed": 1.560,
            "whole": 0.000,
            "alone": 0.772,
            "elsewhere": 0.000,
            "plain": 1.158,
            "fit": 0.701,
        },
    ),
    "attribution": (
        -2.469,
        {
            "link": 0.687,
            "tight": 0.000,
            "context": 1.097,
            "clause": 0.617,
            "deed": 1.143,
            "whole": 1.097,
            "alone": 0.308,
            "elsewhere": 0.000,
            "plain": 0.645,
            "fit": 0.249,
        },
    ),
    "quote": (
        -6.114,
        {
            "link": 0.752,
            "tight": 0.913,
            "context": 0.322,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.573,
            "alone": 0.137,
            "elsewhere": 1.920,
            "plain": 1.917,
            "fit": 0.357,
        },
    ),
}
