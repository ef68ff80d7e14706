"""Divergences accepted earlier: a file that names them by story and fingerprint.

    {"crosscheck_baseline": 1,
     "accepted": [{"story": "ferry", "fingerprint": "5f0c…", "kinds": ["number"],
                   "claims": ["coast-post.txt: Fourteen passengers were hurt, …"],
                   "reason": "the operator has since corrected itself"}]}

A fingerprint is made of the claims' words and the kinds (judging/fingerprints.py), so an entry
survives moved paragraphs and new line numbers; a sentence that changes has to be accepted anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from crosscheck.errors import UsageError
from crosscheck.model import Finding, Report
from crosscheck.reporting.display import shown
from crosscheck.reporting.json_report import dumps

VERSION = 1
"""Of the file; a change that could break a reader of it raises the number."""
WORDS = 12
"""So many words of each claim are kept, for a person to recognise it by."""
_TEXTS = ("story", "fingerprint", "reason")
_LISTS = ("kinds", "claims")

_Key = tuple[tuple[str, ...], str]


class Entry(NamedTuple):
    """One accepted divergence. Only story and fingerprint are compared; the rest is for people."""

    story: str
    fingerprint: str
    kinds: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    """The first words of each claim, after the name of its source."""
    reason: str = ""

    @property
    def key(self) -> _Key:
        """What an entry is known by; a story named after its files is the same in any order."""
        return tuple(sorted(self.story.split(", "))), self.fingerprint

    def sentence(self) -> str:
        """Return what is accepted, in a few words for a notice."""
        kinds = ", ".join(self.kinds) or "divergence"
        claim = f": {self.claims[0]}" if self.claims else ""
        return f"{self.story} ({kinds}{claim})"


class Baseline:
    """What was accepted earlier; remembers which of it the reports of this run still show."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = {entry.key: entry for entry in entries}
        self._occurred: set[_Key] = set()
        self._checked: set[tuple[str, ...]] = set()

    def apply(self, report: Report) -> Report:
        """Return the report with the accepted divergences marked; nothing else changes."""
        self.note(report.story, (f.fingerprint for f in report.findings if _diverges(f)))
        return replace(report, findings=tuple(self._marked(report, f) for f in report.findings))

    def note(self, story: str, fingerprints: Iterable[str]) -> None:
        """Take down that a story was checked and which divergences it has."""
        self._checked.add(Entry(story, "").key[0])
        self._occurred.update(Entry(story, name).key for name in fingerprints)

    def stale(self) -> tuple[Entry, ...]:
        """Return the entries whose story was checked, and whose divergence is gone from it."""
        return tuple(
            entry
            for key, entry in sorted(self.entries.items())
            if key[0] in self._checked and key not in self._occurred
        )

    def unchecked(self) -> tuple[Entry, ...]:
        """Return the entries of stories that were not checked: whether they are stale is open."""
        return tuple(e for key, e in sorted(self.entries.items()) if key[0] not in self._checked)

    def _marked(self, report: Report, finding: Finding) -> Finding:
        entry = self.entries.get(Entry(report.story, finding.fingerprint).key)
        if entry is None or not _diverges(finding):
            return finding
        return replace(finding, accepted=entry.reason)


class Collector:
    """The divergences of this run, on their way into a new baseline.

    Reasons written into the earlier baseline are kept; so are its entries of stories that this
    run did not check, or could not: nothing is known against them.
    """

    def __init__(self, earlier: Baseline | None = None) -> None:
        self._earlier = earlier or Baseline()
        self._entries: dict[_Key, Entry] = {}
        self._checked: set[tuple[str, ...]] = set()

    def add(self, report: Report) -> None:
        """Accept every divergence of the report."""
        self._checked.add(Entry(report.story, "").key[0])
        for finding in filter(_diverges, report.findings):
            entry = _entry(report, finding)
            before = self._earlier.entries.get(entry.key)
            self._entries[entry.key] = entry._replace(reason=before.reason if before else "")

    def text(self) -> str:
        """Return the new baseline, sorted: the same divergences make the same bytes."""
        kept = {k: e for k, e in self._earlier.entries.items() if k[0] not in self._checked}
        entries = [entry._asdict() for _, entry in sorted({**kept, **self._entries}.items())]
        return dumps({"crosscheck_baseline": VERSION, "accepted": entries}, indent=2)


def load(text: str, name: str = "The baseline") -> Baseline:
    """Read a baseline; UsageError says in one sentence, of the file ``name``, what is wrong."""
    try:
        whole = json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise UsageError(f"{name} is no baseline: it is nested too deeply.") from None
    except json.JSONDecodeError as error:
        where = f"{error.msg} (line {error.lineno})"
        raise UsageError(f"{name} is no baseline: it is not JSON: {where}.") from None
    if not isinstance(whole, dict) or "crosscheck_baseline" not in whole:
        raise UsageError(f"{name} is no baseline.", "Make one with --write-baseline FILE.")
    if whole["crosscheck_baseline"] != VERSION:
        raise UsageError(f"{name} is a baseline of another version of crosscheck.")
    accepted = whole.get("accepted")
    if not isinstance(accepted, list):
        raise UsageError(f"{name} is no baseline: accepted must be a list.")
    return Baseline(_read(value, f"{name}, entry {at}") for at, value in enumerate(accepted, 1))


def _read(value: object, what: str) -> Entry:
    """Return one entry as it stands in the file."""
    if not isinstance(value, dict):
        raise UsageError(f"{what}: an entry must be an object.")
    entry: dict[str, Any] = value
    if unknown := sorted(set(entry) - set(Entry._fields)):
        known = ", ".join(Entry._fields)
        raise UsageError(f"{what} has the unknown key {unknown[0]!r}; known: {known}.")
    for key in _TEXTS:
        if not isinstance(entry.get(key, "" if key == "reason" else None), str):
            raise UsageError(f"{what}: {key} must be a string.")
    for key in _LISTS:
        words = entry.get(key, [])
        if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
            raise UsageError(f"{what}: {key} must be a list of strings.")
    lists = {key: tuple(entry.get(key, ())) for key in _LISTS}
    return Entry(**{**entry, **lists})


def _entry(report: Report, finding: Finding) -> Entry:
    """Return the entry that accepts a divergence, in words that no order of the sources changes."""
    names = {source.id: source.name for source in report.sources}
    claims = {claim.id: claim for claim in report.claims}
    words = (
        f"{names[claims[name].source]}: {_beginning(shown(claims[name]).text)}"
        for name in finding.claims
    )
    kinds = dict.fromkeys(sorted(difference.kind for difference in finding.differences))
    return Entry(report.story, finding.fingerprint, tuple(kinds), tuple(sorted(words)))


def _beginning(text: str) -> str:
    words = text.split(maxsplit=WORDS)
    return " ".join(words[:WORDS])[:200] + (" …" if len(words) > WORDS else "")


def _diverges(finding: Finding) -> bool:
    return finding.verdict == "divergence"
