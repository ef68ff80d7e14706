"""Pages that need no article: a kind, all kinds. They are the judges' own docstrings."""

from __future__ import annotations

from importlib import import_module
from inspect import cleandoc

from crosscheck.errors import UsageError
from crosscheck.model import KINDS

JUDGES = {
    "number": "numbers",
    "date": "dates",
    "name": "names",
    "place": "places",
    "polarity": "polarity",
    "certainty": "certainty",
    "attribution": "attribution",
    "quote": "quotes",
}
"""Kind -> the module in crosscheck.judging that judges it."""


def explain(kind: str) -> str:
    """Return the page of a kind; UsageError where there is none."""
    if kind not in JUDGES:
        raise UsageError(f"Unknown kind {kind!r}.", f"Known are {', '.join(KINDS)}.")
    page = _docstring(kind)
    if not page:
        raise UsageError(f"The kind {kind!r} has no page.")
    return page + "\n"


def list_kinds() -> str:
    """Return a line for each kind: its name and what it is about."""
    width = max(map(len, KINDS))
    lines = []
    for kind in KINDS:
        first = _docstring(kind).partition("\n")[0].removeprefix(f"{kind}: ")
        lines.append(f"{kind:{width}}  {first}".rstrip() + "\n")
    return "".join(lines)


def _docstring(kind: str) -> str:
    try:
        module = import_module(f"crosscheck.judging.{JUDGES[kind]}")
    except ModuleNotFoundError:
        return ""
    return cleandoc(module.__doc__ or "")
