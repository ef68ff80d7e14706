"""Weights of confidence.py, by kind: intercept, then what each sign adds to the log-odds."""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Kind

_SIGNS = ("link", "tight", "context", "clause", "alone", "elsewhere", "plain")

WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {
    kind: (intercept, dict(zip(_SIGNS, weights)))
    for kind, intercept, weights in (
        ("number", -8.0, (2.0, 1.5, 2.0, 1.5, 1.5, 1.0, 2.0)),
        ("date", -8.0, (2.0, 1.0, 2.0, 2.0, 1.5, 1.5, 1.5)),
        ("name", -10.0, (2.0, 2.0, 3.0, 2.0, 2.0, 1.5, 1.0)),
        ("place", -9.0, (2.0, 2.0, 2.5, 1.5, 2.0, 1.5, 1.0)),
        ("polarity", -8.0, (2.5, 1.0, 3.0, 2.0, 0.0, 0.0, 2.0)),
        ("certainty", -7.0, (2.5, 1.0, 2.0, 2.0, 0.0, 0.0, 3.0)),
        ("attribution", -7.0, (3.0, 0.0, 3.0, 2.0, 0.0, 0.0, 2.0)),
        ("quote", -4.0, (2.0, 0.0, 1.0, 0.0, 0.0, 0.0, 4.0)),
    )
}
