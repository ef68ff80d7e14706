"""SARIF 2.1.0, for code scanning: a result for each difference, at its place in the first source.

    rules       number, date, ...             the kinds, with their pages as help
    results     number at news/a.txt 8:1      related: news/b.txt 4:1, linked from the message
    artifacts   news/a.txt, news/b.txt
    invocation  unsuccessful where a story failed, a notification for each

GitHub shows the first location of a result only, and related ones through links in its message;
so the source that was named first has the location. An accepted divergence is suppressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import indent
from typing import Any

from crosscheck.model import KINDS, Failure, Kind, Report, Source
from crosscheck.reporting.display import safe
from crosscheck.reporting.interface import Look
from crosscheck.reporting.json_report import dumps
from crosscheck.reporting.sarif.results import artifact_location, plain, results_of, uri_of
from crosscheck.version import __version__

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def story(report: Report, look: Look) -> str:
    """Return a log of one run over one story."""
    return "".join(batch([report], look))


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield one log: the tool, each story's results as soon as it is checked, then the rest."""
    opening = {"$schema": SCHEMA, "version": "2.1.0", "runs": [{"tool": _tool(look)}]}
    yield _cut(opening, "\n    }\n  ]\n}") + ',\n      "columnKind": "unicodeCodePoints"'
    yield ',\n      "results": ['
    artifacts: dict[str, dict[str, Any]] = {}
    failures: list[Failure] = []
    comma = ""
    for result in results:
        if isinstance(result, Failure):
            failures.append(result)
            continue
        for source in result.sources:
            artifacts.setdefault(uri_of(source), _artifact(source))
        for item in results_of(result, look):
            yield f"{comma}\n{_nested(item, 8)}"
            comma = ","
    rest = {"artifacts": list(artifacts.values()), "invocations": [_invocation(failures)]}
    parts = (f'      "{key}": {_nested(value, 6).lstrip()}' for key, value in rest.items())
    yield ("\n      " if comma else "") + "],\n" + ",\n".join(parts) + "\n    }\n  ]\n}\n"


def _tool(look: Look) -> dict[str, Any]:
    driver = {"name": "crosscheck", "semanticVersion": __version__, "rules": []}
    return {"driver": {**driver, "rules": [_rule(kind, look) for kind in KINDS]}}


def _rule(kind: Kind, look: Look) -> dict[str, Any]:
    """Return a kind as a rule; its page, where there is one, is the help."""
    page = look.explain(kind).strip() if look.explain else ""
    first = page.partition("\n")[0].removeprefix(f"{kind}: ") or f"the sources differ: {kind}."
    rule: dict[str, Any] = {
        "id": kind,
        "name": f"{kind.capitalize()}Divergence",
        "shortDescription": {"text": first[0].upper() + first[1:]},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["news", kind]},
    }
    if page:
        rule["help"] = {"text": page, "markdown": f"```text\n{page}\n```"}
    return rule


def _artifact(source: Source) -> dict[str, Any]:
    return {
        "location": artifact_location(source),
        "roles": ["analysisTarget"],
        "encoding": source.encoding,
        "hashes": {"sha-256": source.sha256},
    }


def _invocation(failures: list[Failure]) -> dict[str, Any]:
    notifications = [
        {
            "level": "error",
            "descriptor": {"id": "failure"},
            "message": {"text": plain(safe(_told(failure)))},
        }
        for failure in failures
    ]
    more = {"toolExecutionNotifications": notifications} if notifications else {}
    return {"executionSuccessful": not failures, **more}


def _told(failure: Failure) -> str:
    where = f" ({failure.source})" if failure.source else ""
    return f"{failure.story}: could not be checked{where}: {failure.reason}"


def _nested(value: object, depth: int) -> str:
    return indent(dumps(value, indent=2).rstrip("\n"), " " * depth)


def _cut(value: object, end: str) -> str:
    """Return JSON without its last brackets, so that more can be written into it."""
    text = dumps(value, indent=2).rstrip("\n")
    return text.removesuffix(end)
