"""Reports made by hand, so that formats are tested without the stages before them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from crosscheck.model import (
    Attribution,
    Block,
    Claim,
    Difference,
    Fact,
    Finding,
    Group,
    Kind,
    Link,
    Report,
    SetAside,
    Share,
    Source,
    Span,
    Verdict,
)
from crosscheck.pipeline import letters

HARBOUR = """\
Home | News | Sport

Ferry runs aground off Skerry Point

By Maria Lund

The ferry Nordlys ran aground off Skerry Point on Tuesday evening with 214 people on board.
Twelve passengers were injured, the coast guard told Reuters.
All passengers were brought ashore by midnight.
The captain will be questioned on Thursday, police said.
Nordlys was built in 1998 and has sailed the route for ten years.
"""
COAST = """\
Ferry reportedly hits rocks near Skerry Point

A ferry carrying more than 200 people reportedly struck rocks near Skerry Point on Tuesday.
Fourteen passengers were hurt, according to the operator, Reuters reported.
Everyone aboard the Nordlys had been taken ashore before midnight.
The operator said that the route stays closed until Friday.

Photo: Jan Berg
"""
RADIO = """\
Ferry accident: rescue completed

The rescue of all passengers of the ferry Nordlys was completed shortly before midnight.
The coast guard put the number of injured at 12.
"""
ASIDE = {
    "Home | News | Sport": "navigation",
    "By Maria Lund": "byline",
    "Photo: Jan Berg": "photo-credit",
}


def source(
    letter: str, name: str, text: str, published: str | None = None, view: str | None = None
) -> Source:
    """Lay a text out line by line; the lines of ASIDE are set aside."""
    blocks = tuple(
        Block(match.start(), match.end(), reason=ASIDE.get(match.group()))  # type: ignore[arg-type]
        for match in re.finditer(r"\S[^\n]*", text)
    )
    title = next((text[b.start : b.end] for b in blocks if not b.reason), None)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    seen = text if view is None else view
    return Source(
        letter, name, f"news/{name}", text, seen, blocks, "utf-8", digest, title, published
    )


def claims_of(one: Source) -> list[Claim]:
    """Make a claim of every line that is not set aside."""
    kept = [block for block in one.blocks if not block.reason]
    return [
        Claim(
            id=f"{one.id}{place}",
            source=one.id,
            start=block.start,
            end=block.end,
            line=one.text.count("\n", 0, block.start) + 1,
            text=one.text[block.start : block.end],
            view=one.view[block.start : block.end],
            heading=place == 1,
            tokens=(),
        )
        for place, block in enumerate(kept, 1)
    ]


def find(one: Source, words: str) -> tuple[Span, ...]:
    """Return where the words stand in the source."""
    start = one.text.index(words)
    return (Span(start, start + len(words)),)


def fact(one: Source, words: str, value: str, unit: str | None = None) -> Fact:
    """Make a number out of the words of a source."""
    ((start, end),) = find(one, words)
    return Fact("number", words, start, end, value, unit)


def difference(
    sources: Sequence[Source],
    kind: Kind,
    words: dict[str, str],
    why: str,
    update: bool = False,
) -> Difference:
    """Make a difference between the words of some sources, which are also its values."""
    spans = {one.id: find(one, words[one.id]) for one in sources if one.id in words}
    return Difference(kind, dict(words), spans, why, 0.9, update)


def report(
    sources: Sequence[Source], findings: Sequence[Finding], claims: Sequence[Claim] | None = None
) -> Report:
    """Complete a report: claims that are in no finding stand alone, the blocks are set aside."""
    made = claims or [claim for one in sources for claim in claims_of(one)]
    used = {name for finding in findings for name in finding.claims}
    alone = [
        Finding("", "source-only", (claim.id,), 1.0, 1.0, "")
        for claim in made
        if claim.id not in used
    ]
    numbered = [
        Finding(f"F{place}", *(getattr(f, name) for name in f.__slots__[1:]))  # type: ignore[arg-type]
        for place, f in enumerate((*findings, *alone), 1)
    ]
    aside = [
        SetAside(one.id, one.text[b.start : b.end], b.start, b.end, b.reason)
        for one in sources
        for b in one.blocks
        if b.reason
    ]
    links = (Link("A3", "B3", 0.81, (Share("coverage", 0.75, 2.1), Share("names", 0.5, -0.4)), ()),)
    groups = tuple(Group(f.claims, links[: len(f.claims) - 1], f.score) for f in numbered)
    return Report("ferry", tuple(sources), tuple(made), tuple(numbered), tuple(aside), groups)


def finding(
    verdict: Verdict,
    claims: str,
    differences: Sequence[Difference] = (),
    extra: dict[str, tuple[Fact, ...]] | None = None,
    shared: tuple[str, ...] = (),
) -> Finding:
    """Make a finding of the claims "A3 B3"; its number comes later."""
    names = tuple(claims.split())
    origins = {name.rstrip("0123456789"): shared for name in names} if shared else {}
    return Finding(
        "", verdict, names, 0.81, 0.9, "5f0c", tuple(differences), extra or {}, origins, shared
    )


def ferry() -> Report:
    """Two sources: divergences with an update and a shared origin, agreements, a remark, extras."""
    a = source("A", "harbour-news.txt", HARBOUR, "2024-03-05")
    b = source("B", "coast-post.txt", COAST, "2024-03-07")
    injured = difference(
        (a, b),
        "number",
        {"A": "Twelve passengers", "B": "Fourteen passengers"},
        "A counts 12 injured passengers, B counts 14.",
        update=True,
    )
    credited = difference(
        (a, b),
        "attribution",
        {"A": "the coast guard", "B": "the operator"},
        "A credits the coast guard, B credits the operator.",
    )
    hedged = difference(
        (a, b),
        "certainty",
        {"A": "runs aground", "B": "reportedly"},
        "B says reportedly, A asserts it.",
    )
    claims = [claim for one in (a, b) for claim in claims_of(one)]
    claims[2] = Claim(
        *(getattr(claims[2], name) for name in claims[2].__slots__[:10]),
        facts=(fact(a, "Twelve passengers", "12", "passenger"),),
        certainty="reported",
        attribution=Attribution(
            "the coast guard", "Reuters", "told", *find(a, "the coast guard")[0]
        ),
    )
    findings = [
        finding("divergence", "A3 B3", (injured, credited), shared=("Reuters",)),
        finding("agreement", "A1 B1", (hedged,)),
        finding("agreement", "A2 B2", extra={"A": (fact(a, "214 people", "214", "people"),)}),
        finding("agreement", "A4 B4"),
    ]
    return report((a, b), findings, claims)


def three() -> Report:
    """Three sources; not every finding has all of them."""
    a = source("A", "harbour-news.txt", HARBOUR, "2024-03-05")
    b = source("B", "coast-post.txt", COAST, "2024-03-07")
    c = source("C", "radio.txt", RADIO)
    words = {"A": "Twelve", "B": "Fourteen", "C": "12"}
    why = "A and C count 12 injured passengers, B counts 14."
    findings = [
        finding("divergence", "A3 B3 C3", (difference((a, b, c), "number", words, why),)),
        finding("agreement", "A2 B2"),
        finding("agreement", "A4 B4 C2"),
    ]
    return report((a, b, c), findings)


def many(number: int) -> Report:
    """As many sources as asked for, alternating, all of which count the injured."""
    texts = [
        source(
            letters(place),
            f"outlet-{place + 1}.txt",
            (RADIO, HARBOUR)[place % 2],
            "2024-03-05",
        )
        for place in range(number)
    ]
    words = {one.id: ("12", "Twelve")[place % 2] for place, one in enumerate(texts)}
    why = "Half of the sources write the number, half write the word."
    claims = " ".join(f"{one.id}3" for one in texts)
    return report(
        texts, [finding("divergence", claims, (difference(texts, "number", words, why),))]
    )


def crowd() -> Report:
    """Five sources: a divergence, an agreement of one origin, one between two of them."""
    report_of_all = many(5)
    findings = [
        report_of_all.findings[0],
        finding("agreement", "A2 B4 C2 D4 E2", shared=("Reuters",)),
        finding("agreement", "B2 D2"),
    ]
    return report(report_of_all.sources, findings)


def hostile() -> Report:
    """Texts that try to be markup, escape sequences, direction marks and wide characters."""
    a_text = (
        "# [bold]Mayor[/bold] \x1b[31mresigns\x1b[0m today\n"
        "The \u202eevil\u202c mayor of 東京都千代田区の長い長い名前の役所 left\tthe \x9b2Jcity.\n"
    )
    b_text = (
        "[link](http://x.example/) **Mayor** of 東京 resigns :smile: \x07 [/]\nfile://\x00 end.\n"
    )
    a_view = a_text.replace("# ", "  ", 1)
    b_view = b_text.replace("[link](http://x.example/)", " link" + " " * 20).replace("**", "  ")
    a = source("A", "a\x1b]0;owned\x07.txt", a_text, view=a_view)
    b = source("B", "[red]b\u202etxt", b_text, view=b_view)
    names = difference(
        (a, b),
        "name",
        {"A": "東京都", "B": "東京"},
        "A says \x1b[5m東京都, B says [blink]東京[/blink].",
    )
    return report((a, b), [finding("divergence", "A1 A2 B1", (names,), shared=("\x1b[7mX",))])
