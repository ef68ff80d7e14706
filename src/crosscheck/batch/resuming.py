"""What must be known of a line of results to use it again in a later run.

Such a line may stand for a story only if checking it would make the same line: same story, same
sources, same settings, same version, same baseline. All of that goes into one key a line, and the
rows with the keys are kept in a small file beside the results, for the lines themselves must be
those of an unbroken run:

    news.jsonl            {"schema_version": ...   one report a line
    .news.jsonl.resume    {"key": "9f...", ...     one row a line, of the line in the same place

A failure has no key: it is tried again. That a row belongs to its line is seen by the line's size
and digest; where they do not fit, the run was stopped there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from typing import NamedTuple

from crosscheck.errors import ReadError
from crosscheck.model import Failure, Report, Story
from crosscheck.reading.loading import load
from crosscheck.reporting.summary import Tally
from crosscheck.settings import Settings
from crosscheck.version import __version__

_SILENT = ("fail_on",)
"""Settings that change no line."""


class Row(NamedTuple):
    """What is known of one line of results."""

    key: str
    """Of everything that the line depends on; empty for a failure."""
    size: int
    """In bytes, with its line end."""
    digest: str
    """Of its bytes."""
    verdicts: dict[str, int]
    """How many findings there are of each verdict; the summary of a resumed run counts them."""
    set_aside: int
    divergences: tuple[str, ...]
    """Fingerprints, for the baseline."""

    def to_line(self) -> bytes:
        """Return the row as it is kept."""
        return json.dumps(self._asdict()).encode() + b"\n"

    def fits(self, line: bytes) -> bool:
        """Return whether this is the line that the row is about."""
        return len(line) == self.size and digest_of(line) == self.digest


class Kept(NamedTuple):
    """A story whose line an earlier run has made."""

    story: str
    row: Row


def row_of(result: Report | Failure, key: str, line: bytes) -> Row:
    """Return the row of a line that was just made."""
    tally = Tally()
    tally.add(result)
    findings = result.findings if isinstance(result, Report) else ()
    return Row(
        key=key,
        size=len(line),
        digest=digest_of(line),
        verdicts=dict(tally.verdicts),
        set_aside=tally.set_aside,
        divergences=tuple(f.fingerprint for f in findings if f.verdict == "divergence"),
    )


def digest_of(data: bytes) -> str:
    """Return a short digest, enough to notice a line that was cut or changed."""
    return hashlib.sha256(data).hexdigest()[:16]


def read_row(line: bytes) -> Row | None:
    """Return the row of a line; None where it is torn, or of another version of the file."""
    try:
        row = Row(**json.loads(line))
        fine = (
            line.endswith(b"\n")
            and isinstance(row.key, str)
            and isinstance(row.digest, str)
            and isinstance(row.size, int)
            and isinstance(row.set_aside, int)
            and all(isinstance(number, int) for number in row.verdicts.values())
        )
        return row._replace(divergences=tuple(row.divergences)) if fine else None
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


class Keys:
    """Makes the keys of one run."""

    def __init__(self, settings: Settings, *others: str) -> None:
        """Take down the settings; ``others`` is what else the lines depend on."""
        chosen = {k: v for k, v in asdict(settings).items() if k not in _SILENT}
        self._run = json.dumps([__version__, chosen, others], sort_keys=True)
        self._max_bytes = settings.max_bytes

    def of_result(self, story: Story, result: Report | Failure) -> str:
        """Return the key of a line that was just made, from what was read for it."""
        if isinstance(result, Failure):
            return ""
        return self._key(story, [source.sha256 for source in result.sources])

    def of_story(self, story: Story) -> str:
        """Return the key that the line of a story must have, from its sources as they are now."""
        try:
            return self._key(story, [load(item, self._max_bytes).sha256 for item in story.inputs])
        except ReadError:
            return ""

    def _key(self, story: Story, digests: Iterable[str]) -> str:
        sources = [
            (item.name, item.path, item.published, digest)
            for item, digest in zip(story.inputs, digests, strict=True)
        ]
        whole = json.dumps([self._run, story.id, sources])
        return hashlib.sha256(whole.encode()).hexdigest()


def with_kept(
    stories: Iterable[Story | Failure], keys: Keys, find: Callable[[str], Row | None]
) -> Iterator[Story | Failure | Kept]:
    """Put what an earlier run has made in the place of the stories that it still holds for."""
    for story in stories:
        row = find(keys.of_story(story)) if isinstance(story, Story) else None
        yield Kept(story.id, row) if isinstance(story, Story) and row else story
