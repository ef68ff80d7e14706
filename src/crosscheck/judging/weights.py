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
        -2.510,
        {
            "link": 1.748,
            "tight": 0.175,
            "context": 0.824,
            "clause": 0.042,
            "deed": 0.000,
            "whole": 1.270,
            "alone": 0.000,
            "elsewhere": 0.492,
            "plain": 0.231,
            "fit": 0.000,
        },
    ),
    "name": (
        -4.741,
        {
            "link": 2.819,
            "tight": 0.000,
            "context": 0.992,
            "clause": 0.552,
            "deed": 0.000,
            "whole": 1.923,
            "alone": 0.000,
            "elsewhere": 0.431,
            "plain": 0.000,
            "fit": 0.549,
        },
    ),
    "place": (
        -3.736,
        {
            "link": 0.290,
            "tight": 0.597,
            "context": 1.834,
            "clause": 1.209,
            "deed": 0.697,
            "whole": 1.005,
            "alone": 0.193,
            "elsewhere": 0.367,
            "plain": 1.463,
            "fit": 0.472,
        },
    ),
    "polarity": (
        -4.785,
        {
            "link": 0.000,
            "tight": 0.012,
            "context": 0.520,
            "clause": 0.526,
            "deed": 0.305,
            "whole": 2.935,
            "alone": 0.054,
            "elsewhere": 1.032,
            "plain": 0.993,
            "fit": 0.788,
        },
    ),
    "certainty": (
        -2.601,
        {
            "link": 0.716,
            "tight": 1.046,
            "context": 0.000,
            "clause": 0.869,
            "deed": 1.591,
            "whole": 0.000,
            "alone": 0.670,
            "elsewhere": 0.000,
            "plain": 1.162,
            "fit": 0.703,
        },
    ),
    "attribution": (
        -2.465,
        {
            "link": 0.653,
            "tight": 0.000,
            "context": 1.133,
            "clause": 0.798,
            "deed": 1.239,
            "whole": 1.133,
            "alone": 0.588,
            "elsewhere": 0.000,
            "plain": 0.499,
            "fit": 0.507,
        },
    ),
    "quote": (
        -6.156,
        {
            "link": 0.737,
            "tight": 0.950,
            "context": 0.354,
            "clause": 0.000,
            "deed": 0.000,
            "whole": 2.627,
            "alone": 0.116,
            "elsewhere": 1.885,
            "plain": 1.908,
            "fit": 0.367,
        },
    ),
}
