"""READ THIS FIRST: the words of crosscheck as frozen types, in the order of the pipeline.

    Input -> Source -> Claim (with Tokens, then Facts) -> Group (of Links) -> Finding -> Report

Offsets are Unicode code points into ``Source.text``; a span is half open, ``[start, end)``.
What goes into the JSON report has ``to_dict``: the keys of schema version 1, in their order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from crosscheck.version import __version__

Verdict = Literal["agreement", "divergence", "source-only"]
Kind = Literal["number", "date", "name", "place", "polarity", "certainty", "attribution", "quote"]
FactKind = Literal[
    "number",
    "money",
    "percent",
    "date",
    "name",
    "place",
    "negation",
    "certainty",
    "attribution",
    "quote",
]
Certainty = Literal["asserted", "reported", "possible", "planned", "denied"]
Reason = Literal[
    "navigation",
    "share",
    "byline",
    "date",
    "photo-credit",
    "agency-tag",
    "copyright",
    "url",
    "source-label",
    "rule",
]

SCHEMA_VERSION = "1"
"""Of the JSON report; a change that could break a reader of it raises the number."""

VERDICTS: tuple[Verdict, ...] = ("divergence", "agreement", "source-only")
KINDS: tuple[Kind, ...] = (
    "number",
    "date",
    "name",
    "place",
    "polarity",
    "certainty",
    "attribution",
    "quote",
)


class Span(NamedTuple):
    """A stretch of a source's text."""

    start: int
    end: int


class Input(NamedTuple):
    """What the user handed over as one source, before it is read."""

    name: str
    """What people call it: a file name, ``<stdin>`` or the name in a manifest."""
    path: str | None = None
    """The file to read; None when the text or bytes came otherwise."""
    data: bytes | None = None
    """Raw bytes (standard input)."""
    text: str | None = None
    """Decoded text (a manifest)."""
    published: str | None = None
    """ISO date that the user vouches for; beats a date found in the text."""


class Story(NamedTuple):
    """Two or more inputs about the same events: the unit of one run of the pipeline."""

    id: str
    inputs: tuple[Input, ...]


class Block(NamedTuple):
    """A stretch of a source that layout labelled: a paragraph, a heading, a line set aside.

    Blocks do not overlap, stand in order, are trimmed of white space, and hold every character
    of the source that is not white space. A hard-wrapped paragraph is one block.
    """

    start: int
    end: int
    heading: bool = False
    """A headline or section heading: kept, it makes claims too."""
    reason: Reason | None = None
    """Why the block is set aside; None when it holds claims."""
    via: str | None = None
    """The news agency of the block's dateline ("MOSCOW (Reuters) -"), if it has one."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article, decoded and laid out."""

    id: str
    """Its letter: A, B, ... Z, AA, AB, ..."""
    name: str
    path: str | None
    text: str
    """The decoded text; all offsets point into it. Never rewritten."""
    view: str
    """What is compared: as long as ``text``, character for character. Markup (``#``, ``**``,
    ``[``, ``](url)``, the backslash of ``\\$``), list markers and datelines are masked by spaces;
    typographic quotation marks, dashes and odd spaces are replaced by their plain form."""
    blocks: tuple[Block, ...]
    encoding: str
    sha256: str
    """Of the raw bytes (of the UTF-8 form where the input was text)."""
    title: str | None = None
    published: str | None = None
    """ISO date (YYYY-MM-DD)."""
    marked_up: bool = False
    """``text`` was read out of a marked-up page, and the JSON report carries it."""

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of the JSON report's ``sources``."""
        names = ["id", "name", "path", "title", "published", "encoding", "sha256"]
        names += ["text"] if self.marked_up else []
        return {name: getattr(self, name) for name in names}


class Token(NamedTuple):
    """One word, number or punctuation mark of a claim."""

    norm: str
    """Lower case, accents folded; acronyms in upper case without dots (US, not us)."""
    stem: str
    """Snowball stem of ``norm``, or of its base form where that is irregular (gave: give); equal
    to ``norm`` for acronyms, numbers and punctuation."""
    start: int
    end: int
    word: bool
    """False for punctuation and for the possessive 's."""
    capital: bool
    """It is written with a leading capital."""
    level: int = 63
    """How rare the word is in English: 0 (in every sentence) to 63 (almost never)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One typed, normalised detail of a claim. Judges read the values, never the text."""

    kind: FactKind
    text: str
    """As written: ``source.text[start:end]``."""
    start: int
    end: int
    value: str
    """Normalised: "20", "10000000000", "2015-05-09", "kim jong un", ..."""
    unit: str | None = None
    """Number: unit, or head noun in the singular, with the words that narrow it down
    ("state leader", "killed"); money: ISO code or sign; else None."""
    approximate: bool = False
    """The text says about, nearly, more than, at least, up to, ..."""
    low: float | None = None
    """Least value that fits the words (numbers: in base units; dates: proleptic ordinal)."""
    high: float | None = None
    """Greatest value that fits the words."""
    aliases: tuple[str, ...] = ()
    """Other normalised forms of the same thing within its source (short name, acronym)."""
    ambiguous: bool = False
    """The text leaves open what is meant (two Kims): never compare."""

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of a JSON claim's ``facts``."""
        names = ("kind", "text", "value", "unit", "approximate", "start", "end")
        return {name: getattr(self, name) for name in names}

    def to_brief(self) -> dict[str, Any]:
        """Return the entry of a JSON finding's ``extra``: what is said and where."""
        return {name: getattr(self, name) for name in ("kind", "text", "start", "end")}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, in which words, and through which agency it came."""

    speaker: str | None
    """As a reader would name them ("Kremlin spokesman"); None when only an agency is named."""
    via: str | None
    """The agency or outlet that carried it ("Yonhap")."""
    cue: str
    """The words that attribute, gaps as " ... " ("quoted ... as saying")."""
    start: int
    """Span of the speaker, or of the agency where there is no speaker."""
    end: int
    carried: bool = False
    """Carried over from an earlier sentence that this one leans on."""

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON claim's ``attribution``."""
        return {"speaker": self.speaker, "via": self.via, "cue": self.cue}


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of one source that says something that can be checked."""

    id: str
    """Source letter and place: A1, A2, ..."""
    source: str
    start: int
    end: int
    line: int
    """1-based line on which it starts."""
    text: str
    """``source.text[start:end]``."""
    view: str
    """``source.view[start:end]``."""
    heading: bool
    tokens: tuple[Token, ...]
    block: int = 0
    """Index of the block it stands in: its paragraph."""
    facts: tuple[Fact, ...] = ()
    certainty: Certainty = "asserted"
    attribution: Attribution | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of the JSON report's ``claims``."""
        names = ("id", "source", "text", "start", "end", "line", "heading", "certainty")
        return {
            **{name: getattr(self, name) for name in names},
            "attribution": self.attribution.to_dict() if self.attribution else None,
            "facts": [fact.to_dict() for fact in self.facts],
        }


class Share(NamedTuple):
    """How much one feature moved the score of a link, in log-odds."""

    feature: str
    value: float
    weight: float


class Link(NamedTuple):
    """Two claims of different sources that tell the same thing, and why we think so."""

    a: str
    b: str
    score: float
    """Probability that they do, 0 to 1."""
    shares: tuple[Share, ...]
    """What made the score, most telling first."""
    aligned: tuple[tuple[int, int], ...]
    """Pairs of token indices (in a, in b) with the same meaning, increasing in both."""


class Group(NamedTuple):
    """Claims that tell the same thing: of two or more sources, or one claim that stands alone."""

    claims: tuple[str, ...]
    """Claim ids in source order, then text order."""
    links: tuple[Link, ...]
    score: float
    """The best link's score; 1.0 for a claim that stands alone."""


class Difference(NamedTuple):
    """Why a finding diverges."""

    kind: Kind
    values: dict[str, str]
    """Source id -> the value as a reader would say it."""
    spans: dict[str, tuple[Span, ...]]
    """Source id -> where it stands."""
    why: str
    """One sentence for a person."""
    confidence: float
    update: bool = False
    """The later source may simply know more."""

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of a JSON finding's ``differences``."""
        return {
            "kind": self.kind,
            "values": dict(self.values),
            "spans": {
                source: [list(span) for span in spans] for source, spans in self.spans.items()
            },
            "why": self.why,
            "update": self.update,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the result."""

    id: str
    verdict: Verdict
    claims: tuple[str, ...]
    score: float
    confidence: float
    fingerprint: str
    differences: tuple[Difference, ...] = ()
    """On an agreement: remarks that did not count (low confidence, ignored kind)."""
    extra: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    origins: dict[str, tuple[str, ...]] = field(default_factory=dict)
    shared_origin: tuple[str, ...] = ()
    accepted: str | None = None
    """The reason that a baseline gives for accepting the divergence ("" where it gives none);
    None where it is not accepted."""

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of the JSON report's ``findings``."""
        return {
            "id": self.id,
            "verdict": self.verdict,
            "claims": list(self.claims),
            "score": round(self.score, 4),
            "confidence": round(self.confidence, 4),
            "fingerprint": self.fingerprint,
            "differences": [difference.to_dict() for difference in self.differences],
            "extra": {
                source: [fact.to_brief() for fact in facts] for source, facts in self.extra.items()
            },
            "origins": {source: list(names) for source, names in self.origins.items()},
            "shared_origin": list(self.shared_origin),
            **({} if self.accepted is None else {"accepted": self.accepted}),
        }


class SetAside(NamedTuple):
    """A stretch of a source that is no claim, with its reason."""

    source: str
    text: str
    start: int
    end: int
    reason: Reason

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of the JSON report's ``set_aside``."""
        names = ("source", "text", "start", "end", "reason")
        return {name: getattr(self, name) for name in names}


class Failure(NamedTuple):
    """A story that could not be checked: a result too, never mistaken for a clean pass."""

    story: str
    source: str | None
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """Return the entry of a JSON batch's ``failures``, which is also its JSON Lines form."""
        return {"story": self.story, "source": self.source, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Report:
    """The result of one story."""

    story: str
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    """Most important first: divergences, agreements, source-only."""
    set_aside: tuple[SetAside, ...]
    groups: tuple[Group, ...] = ()
    """What matching made (for ``--show matches``)."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON report, schema version 1, as plain dicts, lists, strings and numbers."""
        return {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "crosscheck", "version": __version__},
            "story": self.story,
            "sources": [source.to_dict() for source in self.sources],
            "claims": [claim.to_dict() for claim in self.claims],
            "findings": [finding.to_dict() for finding in self.findings],
            "set_aside": [stretch.to_dict() for stretch in self.set_aside],
            "summary": self.summary(),
        }

    def count(self, verdict: Verdict) -> int:
        """Return the number of findings with this verdict."""
        return sum(finding.verdict == verdict for finding in self.findings)

    def summary(self) -> dict[str, Any]:
        """Return how many findings of each verdict there are, and of claims by source letter."""
        letters = [source.id for source in self.sources]
        owner = {claim.id: claim.source for claim in self.claims}
        alone = [owner[f.claims[0]] for f in self.findings if f.verdict == "source-only"]
        claims = [claim.source for claim in self.claims]
        aside = [stretch.source for stretch in self.set_aside]
        accepted = sum(finding.accepted is not None for finding in self.findings)
        return {
            "agreement": self.count("agreement"),
            "divergence": self.count("divergence"),
            **({"accepted": accepted} if accepted else {}),
            "source_only": {letter: alone.count(letter) for letter in letters},
            "claims": {letter: claims.count(letter) for letter in letters},
            "set_aside": {letter: aside.count(letter) for letter in letters},
        }
