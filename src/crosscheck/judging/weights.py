"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -3.132,
        {
            "link": 0.548,
            "tight": 0.201,
            "context": 0.879,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.262,
            "alone": 0.995,
            "elsewhere": 0.232,
            "plain": 1.401,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.456,
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
        -4.713,
        {
            "link": 2.843,
            "tight": 0.000,
            "context": 0.941,
            "clause": 0.602,
            "deed": 0.000,
            "whole": 1.868,
            "alone": 0.000,
            "elsewhere": 0.432,
            "plain": 0.000,
            "fit": 0.420,
        },
    ),
    "place": (
        -3.795,
        {
            "link": 0.332,
            "tight": 0.500,
            "context": 1.742,
            "clause": 1.261,
            "deed": 0.721,
            "whole": 0.956,
            "alone": 0.056,
            "elsewhere": 0.555,
            "plain": 1.555,
            "fit": 0.400,
        },
    ),
    "polarity": (
        -4.707,
        {
            "link": 0.038,
            "tight": 0.139,
            "context": 0.521,
            "clause": 0.552,
            "deed": 0.406,
            "whole": 3.015,
            "alone": 0.020,
            "elsewhere": 0.853,
            "plain": 0.889,
            "fit": 0.661,
        },
    ),
    "certainty": (
        -3.206,
        {
            "link": 1.322,
            "tight": 1.370,
            "context": 0.000,
            "clause": 0.953,
            "deed": 1.373,
            "whole": 0.000,
            "alone": 0.396,
            "elsewhere": 0.000,
            "plain": 1.222,
            "fit": 0.907,
        },
    ),
    "attribution": (
        -1.401,
        {
            "link": 0.861,
            "tight": 0.000,
            "context": 0.650,
            "clause": 0.305,
            "deed": 0.642,
            "whole": 0.650,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.445,
            "fit": 0.043,
        },
    ),
    "quote": (
        -6.114,
        {
            "link": 0.743,
            "tight": 0.948,
            "context": 0.314,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.573,
            "alone": 0.129,
            "elsewhere": 1.901,
            "plain": 1.912,
            "fit": 0.352,
        },
    ),
}
