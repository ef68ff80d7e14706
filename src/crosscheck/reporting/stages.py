"""What a stage made, for ``--show``: claims, facts or matches, as text or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from crosscheck.model import Claim, Group, Link, Report
from crosscheck.reporting.display import safe, shown

STAGES = ("claims", "facts", "matches")


def as_text(report: Report, stage: str) -> str:
    """Return one stage of the report for a person."""
    write: dict[str, Callable[[Report], Iterator[str]]] = {
        "claims": _claims,
        "facts": _facts,
        "matches": _matches,
    }
    return "".join(line + "\n" for line in write[stage](report))


def as_dicts(report: Report, stage: str) -> list[dict[str, Any]]:
    """Return one stage of the report for a program: a dict for each claim or group."""
    if stage == "matches":
        return [_match(group) for group in report.groups]
    rows = [claim.to_dict() for claim in report.claims]
    if stage == "claims":
        for row in rows:
            del row["facts"]
    return rows


def _claims(report: Report) -> Iterator[str]:
    """Yield a line for each claim: id, line, certainty, text."""
    width = max((len(_place(claim)) for claim in report.claims), default=0)
    for claim in report.claims:
        heading = "  (heading)" if claim.heading else ""
        yield f"{_place(claim):{width}}  {claim.certainty:8}  {shown(claim).text}{heading}"


def _facts(report: Report) -> Iterator[str]:
    """Yield each claim with its attribution and facts indented below it."""
    for claim in report.claims:
        yield f"{_place(claim)}  {shown(claim).text}"
        if claim.certainty != "asserted":
            yield f"    {'certainty':11}  {claim.certainty}"
        if said := claim.attribution:
            who = ", ".join(filter(None, (said.speaker, said.via and f"via {said.via}")))
            yield f"    {'attribution':11}  {safe(who)}  ({safe(said.cue)})"
        for fact in claim.facts:
            value = f"{'about ' if fact.approximate else ''}{fact.value} {fact.unit or ''}".strip()
            doubt = ", ambiguous" if fact.ambiguous else ""
            yield f"    {fact.kind:11}  {safe(fact.text)}  = {safe(value)}{doubt}"


def _matches(report: Report) -> Iterator[str]:
    """Yield the groups of more than one claim, with what made each link's score."""
    claims = {claim.id: claim for claim in report.claims}
    for group in report.groups:
        if len(group.claims) < 2:
            continue
        yield f"{' '.join(group.claims)}  score {group.score:.2f}"
        for name in group.claims:
            yield f"    {_place(claims[name])}  {shown(claims[name]).text}"
        for link in group.links:
            yield f"    {link.a} ~ {link.b}  {link.score:.2f}  {_shares(link)}".rstrip()
        yield ""
    alone = sum(len(group.claims) < 2 for group in report.groups)
    yield f"{alone} of {len(claims)} claims stand alone"


def _shares(link: Link) -> str:
    """Return "coverage 0.75 (+2.10), ...": a feature, its value, what it added in log-odds."""
    return ", ".join(f"{s.feature} {s.value:.2f} ({s.weight:+.2f})" for s in link.shares)


def _match(group: Group) -> dict[str, Any]:
    """Return a group with its links as plain values."""
    return {
        "claims": list(group.claims),
        "score": round(group.score, 4),
        "links": [
            {
                "a": link.a,
                "b": link.b,
                "score": round(link.score, 4),
                "shares": [
                    {"feature": s.feature, "value": round(s.value, 4), "weight": round(s.weight, 4)}
                    for s in link.shares
                ],
            }
            for link in group.links
        ],
    }


def _place(claim: Claim) -> str:
    return f"{claim.id}:{claim.line}"
