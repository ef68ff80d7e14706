"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.929,
        {
            "link": 0.717,
            "tight": 0.135,
            "context": 0.753,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.090,
            "alone": 1.303,
            "elsewhere": 0.000,
            "plain": 1.135,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.337,
        {
            "link": 1.443,
            "tight": 0.223,
            "context": 0.936,
            "clause": 0.153,
            "deed": 0.000,
            "whole": 1.288,
            "alone": 0.000,
            "elsewhere": 0.423,
            "plain": 0.125,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.699,
        {
            "link": 2.710,
            "tight": 0.000,
            "context": 0.776,
            "clause": 0.671,
            "deed": 0.000,
            "whole": 2.039,
            "alone": 0.000,
            "elsewhere": 0.401,
            "plain": 0.000,
            "fit": 0.567,
        },
    ),
    "place": (
        -3.781,
        {
            "link": 0.402,
            "tight": 0.577,
            "context": 1.855,
            "clause": 1.136,
            "deed": 0.589,
            "whole": 1.075,
            "alone": 0.000,
            "elsewhere": 0.308,
            "plain": 1.426,
            "fit": 0.631,
        },
    ),
    "polarity": (
        -5.407,
        {
            "link": 0.212,
            "tight": 0.000,
            "context": 0.860,
            "clause": 0.558,
            "deed": 0.221,
            "whole": 2.245,
            "alone": 0.000,
            "elsewhere": 1.375,
            "plain": 1.683,
            "fit": 0.677,
        },
    ),
    "certainty": (
        -2.374,
        {
            "link": 0.776,
            "tight": 1.086,
            "context": 0.000,
            "clause": 0.509,
            "deed": 1.212,
            "whole": 0.000,
            "alone": 0.760,
            "elsewhere": 0.000,
            "plain": 0.865,
            "fit": 0.615,
        },
    ),
    "attribution": (
        -2.556,
        {
            "link": 0.570,
            "tight": 0.145,
            "context": 1.238,
            "clause": 1.069,
            "deed": 1.221,
            "whole": 1.238,
            "alone": 1.003,
            "elsewhere": 0.000,
            "plain": 0.468,
            "fit": 0.895,
        },
    ),
    "quote": (
        -6.103,
        {
            "link": 0.646,
            "tight": 0.970,
            "context": 0.338,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.816,
            "alone": 0.091,
            "elsewhere": 1.794,
            "plain": 1.828,
            "fit": 0.349,
        },
    ),
}
