"""The JSON report: the contract's keys in the contract's order, the same bytes everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from crosscheck.model import SCHEMA_VERSION, Failure, Report, Verdict
from crosscheck.reporting.interface import Look
from crosscheck.version import __version__

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def story(report: Report, look: Look) -> str:
    """Return the report as indented JSON."""
    return dumps(to_dict(report, look.only), indent=2)


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield one object that holds all reports and failures."""
    stories, failures = [], []
    for result in results:
        if isinstance(result, Failure):
            failures.append(result.to_dict())
        else:
            stories.append(to_dict(result, look.only))
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "crosscheck", "version": __version__},
        "stories": stories,
        "failures": failures,
        "summary": _total(stories, len(failures)),
    }
    yield dumps(whole, indent=2)


def to_dict(report: Report, only: tuple[Verdict, ...]) -> dict[str, Any]:
    """Return the report with the findings that are to be shown; its summary counts all of them."""
    whole = report.to_dict()
    whole["findings"] = [f for f in whole["findings"] if f["verdict"] in only]
    return whole


def dumps(value: object, indent: int | None = None) -> str:
    r"""Return JSON text that ends with a newline.

    Letters stay as they are, but what could steer a terminal or is no character at all (C1
    controls, direction marks, lone surrogates) is written as ``\uXXXX``.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def _total(stories: list[dict[str, Any]], failures: int) -> dict[str, int]:
    """Add up the summaries of the stories."""
    summaries = [story["summary"] for story in stories]
    accepted = sum(summary.get("accepted", 0) for summary in summaries)
    return {
        "stories": len(stories),
        "failures": failures,
        "agreement": sum(summary["agreement"] for summary in summaries),
        "divergence": sum(summary["divergence"] for summary in summaries),
        **({"accepted": accepted} if accepted else {}),
        **{
            key: sum(sum(summary[key].values()) for summary in summaries)
            for key in ("source_only", "claims", "set_aside")
        },
    }
