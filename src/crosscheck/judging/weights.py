"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.654,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.512,
            "clause": 0.000,
            "deed": 0.566,
            "whole": 0.268,
            "alone": 1.421,
            "elsewhere": 0.109,
            "plain": 1.789,
            "fit": 0.726,
        },
    ),
    "date": (
        -2.880,
        {
            "link": 1.205,
            "tight": 0.748,
            "context": 1.571,
            "clause": 0.116,
            "deed": 0.167,
            "whole": 1.122,
            "alone": 0.000,
            "elsewhere": 0.675,
            "plain": 0.299,
            "fit": 0.285,
        },
    ),
    "name": (
        -4.658,
        {
            "link": 2.435,
            "tight": 0.192,
            "context": 0.658,
            "clause": 0.927,
            "deed": 0.000,
            "whole": 1.754,
            "alone": 0.000,
            "elsewhere": 0.678,
            "plain": 0.000,
            "fit": 0.251,
        },
    ),
    "place": (
        -2.785,
        {
            "link": 0.000,
            "tight": 0.349,
            "context": 1.965,
            "clause": 0.661,
            "deed": 0.761,
            "whole": 1.449,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 0.899,
            "fit": 1.219,
        },
    ),
    "polarity": (
        -3.440,
        {
            "link": 0.029,
            "tight": 0.627,
            "context": 0.807,
            "clause": 0.076,
            "deed": 0.679,
            "whole": 1.554,
            "alone": 0.138,
            "elsewhere": 1.088,
            "plain": 0.260,
            "fit": 0.766,
        },
    ),
    "certainty": (
        -3.091,
        {
            "link": 1.346,
            "tight": 1.357,
            "context": 0.000,
            "clause": 0.000,
            "deed": 1.437,
            "whole": 0.000,
            "alone": 0.271,
            "elsewhere": 0.000,
            "plain": 0.953,
            "fit": 0.275,
        },
    ),
    "attribution": (
        -2.661,
        {
            "link": 0.875,
            "tight": 0.133,
            "context": 1.144,
            "clause": 1.272,
            "deed": 1.139,
            "whole": 1.144,
            "alone": 0.596,
            "elsewhere": 0.000,
            "plain": 0.484,
            "fit": 0.960,
        },
    ),
    "quote": (
        -6.039,
        {
            "link": 0.363,
            "tight": 1.245,
            "context": 0.748,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.227,
            "alone": 0.327,
            "elsewhere": 1.458,
            "plain": 1.783,
            "fit": 0.506,
        },
    ),
}
