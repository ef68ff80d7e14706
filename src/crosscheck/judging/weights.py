"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.252,
        {
            "link": 0.000,
            "tight": 0.876,
            "context": 0.366,
            "clause": 0.592,
            "whole": 0.781,
            "alone": 0.322,
            "elsewhere": 0.811,
            "plain": 1.859,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.459,
        {
            "link": 1.323,
            "tight": 1.220,
            "context": 1.837,
            "clause": 1.055,
            "whole": 0.254,
            "alone": 0.197,
            "elsewhere": 0.676,
            "plain": 0.220,
            "fit": 0.531,
        },
    ),
    "name": (
        -5.031,
        {
            "link": 3.377,
            "tight": 0.224,
            "context": 0.692,
            "clause": 1.381,
            "whole": 0.000,
            "alone": 0.000,
            "elsewhere": 0.985,
            "plain": 0.000,
            "fit": 0.603,
        },
    ),
    "place": (
        -2.303,
        {
            "link": 1.155,
            "tight": 0.076,
            "context": 0.991,
            "clause": 0.097,
            "whole": 0.997,
            "alone": 0.653,
            "elsewhere": 1.304,
            "plain": 0.290,
            "fit": 0.751,
        },
    ),
    "polarity": (
        -4.495,
        {
            "link": 0.641,
            "tight": 0.509,
            "context": 0.728,
            "clause": 0.399,
            "whole": 0.370,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.205,
            "fit": 1.421,
        },
    ),
    "certainty": (
        -3.097,
        {
            "link": 1.500,
            "tight": 1.645,
            "context": 0.000,
            "clause": 0.000,
            "whole": 0.000,
            "alone": 0.654,
            "elsewhere": 0.378,
            "plain": 0.957,
            "fit": 0.538,
        },
    ),
    "attribution": (
        -3.812,
        {
            "link": 1.123,
            "tight": 0.000,
            "context": 0.719,
            "clause": 1.024,
            "whole": 0.719,
            "alone": 0.894,
            "elsewhere": 0.126,
            "plain": 1.104,
            "fit": 1.171,
        },
    ),
    "quote": (
        -4.742,
        {
            "link": 1.243,
            "tight": 0.000,
            "context": 0.419,
            "clause": 0.000,
            "whole": 0.968,
            "alone": 0.000,
            "elsewhere": 1.998,
            "plain": 1.622,
            "fit": 0.407,
        },
    ),
}
