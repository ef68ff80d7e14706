"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.329,
        {
            "link": 0.000,
            "tight": 0.000,
            "context": 0.524,
            "clause": 0.000,
            "deed": 0.531,
            "whole": 0.075,
            "alone": 1.133,
            "elsewhere": 0.370,
            "plain": 1.574,
            "fit": 0.773,
        },
    ),
    "date": (
        -3.006,
        {
            "link": 1.281,
            "tight": 0.727,
            "context": 1.596,
            "clause": 0.130,
            "deed": 0.158,
            "whole": 1.116,
            "alone": 0.000,
            "elsewhere": 0.718,
            "plain": 0.325,
            "fit": 0.268,
        },
    ),
    "name": (
        -4.980,
        {
            "link": 3.186,
            "tight": 0.257,
            "context": 0.612,
            "clause": 0.450,
            "deed": 0.000,
            "whole": 1.424,
            "alone": 0.000,
            "elsewhere": 0.699,
            "plain": 0.000,
            "fit": 0.553,
        },
    ),
    "place": (
        -3.156,
        {
            "link": 0.000,
            "tight": 0.305,
            "context": 2.035,
            "clause": 0.685,
            "deed": 0.784,
            "whole": 1.549,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.151,
            "fit": 1.150,
        },
    ),
    "polarity": (
        -3.604,
        {
            "link": 0.000,
            "tight": 0.391,
            "context": 0.921,
            "clause": 0.000,
            "deed": 0.508,
            "whole": 1.769,
            "alone": 0.102,
            "elsewhere": 0.986,
            "plain": 0.463,
            "fit": 0.863,
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
        -3.991,
        {
            "link": 0.510,
            "tight": 0.000,
            "context": 1.054,
            "clause": 1.128,
            "deed": 1.028,
            "whole": 1.054,
            "alone": 0.822,
            "elsewhere": 0.000,
            "plain": 0.847,
            "fit": 1.008,
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
