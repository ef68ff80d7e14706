"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.

Intercept, then what each sign adds to the log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    "number": (
        -2.395,
        {
            "link": 0.000,
            "tight": 0.866,
            "context": 0.888,
            "clause": 0.768,
            "alone": 0.227,
            "elsewhere": 1.236,
            "plain": 1.470,
            "fit": 0.000,
        },
    ),
    "date": (
        -2.344,
        {
            "link": 1.146,
            "tight": 1.444,
            "context": 1.681,
            "clause": 1.035,
            "alone": 0.249,
            "elsewhere": 0.498,
            "plain": 0.274,
            "fit": 0.645,
        },
    ),
    "name": (
        -5.842,
        {
            "link": 3.757,
            "tight": 0.286,
            "context": 0.790,
            "clause": 1.295,
            "alone": 0.000,
            "elsewhere": 1.435,
            "plain": 0.295,
            "fit": 0.327,
        },
    ),
    "place": (
        -1.843,
        {
            "link": 1.506,
            "tight": 0.157,
            "context": 1.040,
            "clause": 0.000,
            "alone": 0.657,
            "elsewhere": 1.493,
            "plain": 0.000,
            "fit": 0.453,
        },
    ),
    "polarity": (
        -4.595,
        {
            "link": 0.583,
            "tight": 0.000,
            "context": 0.760,
            "clause": 1.036,
            "alone": 0.000,
            "elsewhere": 0.000,
            "plain": 1.077,
            "fit": 1.481,
        },
    ),
    "certainty": (
        -3.786,
        {
            "link": 0.837,
            "tight": 1.393,
            "context": 0.000,
            "clause": 0.115,
            "alone": 1.101,
            "elsewhere": 0.000,
            "plain": 1.199,
            "fit": 0.888,
        },
    ),
    "attribution": (
        -3.686,
        {
            "link": 1.205,
            "tight": 0.000,
            "context": 0.904,
            "clause": 1.082,
            "alone": 0.992,
            "elsewhere": 0.188,
            "plain": 1.098,
            "fit": 1.266,
        },
    ),
    "quote": (
        -4.528,
        {
            "link": 1.062,
            "tight": 0.000,
            "context": 1.030,
            "clause": 0.000,
            "alone": 0.000,
            "elsewhere": 1.741,
            "plain": 1.534,
            "fit": 0.683,
        },
    ),
}
