"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.850,
        {
            "link": 0.693,
            "tight": 0.017,
            "context": 0.465,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 1.009,
            "alone": 1.703,
            "elsewhere": 0.000,
            "plain": 0.917,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.230,
        {
            "link": 1.234,
            "tight": 0.450,
            "context": 1.027,
            "clause": 0.175,
            "deed": 0.000,
            "whole": 1.383,
            "alone": 0.000,
            "elsewhere": 0.341,
            "plain": 0.000,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.253,
        {
            "link": 2.682,
            "tight": 0.000,
            "context": 0.580,
            "clause": 0.560,
            "deed": 0.000,
            "whole": 2.092,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.000,
            "fit": 0.622,
        },
    ),
    "place": (
        -3.694,
        {
            "link": 0.160,
            "tight": 0.386,
            "context": 1.829,
            "clause": 1.131,
            "deed": 0.651,
            "whole": 1.156,
            "alone": 0.000,
            "elsewhere": 0.201,
            "plain": 1.484,
            "fit": 0.705,
        },
    ),
    "polarity": (
        -4.878,
        {
            "link": 0.344,
            "tight": 0.151,
            "context": 0.778,
            "clause": 0.505,
            "deed": 0.629,
            "whole": 1.639,
            "alone": 0.083,
            "elsewhere": 1.432,
            "plain": 1.123,
            "fit": 0.685,
        },
    ),
    "certainty": (
        -2.392,
        {
            "link": 0.545,
            "tight": 0.903,
            "context": 0.000,
            "clause": 0.406,
            "deed": 1.057,
            "whole": 0.000,
            "alone": 0.940,
            "elsewhere": 0.000,
            "plain": 0.904,
            "fit": 0.683,
        },
    ),
    "attribution": (
        -2.325,
        {
            "link": 0.630,
            "tight": 0.129,
            "context": 1.234,
            "clause": 1.030,
            "deed": 1.227,
            "whole": 1.234,
            "alone": 0.860,
            "elsewhere": 0.000,
            "plain": 0.308,
            "fit": 0.847,
        },
    ),
    "quote": (
        -6.455,
        {
            "link": 0.481,
            "tight": 0.917,
            "context": 0.584,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.519,
            "alone": 0.426,
            "elsewhere": 1.734,
            "plain": 2.115,
            "fit": 0.450,
        },
    ),
}
