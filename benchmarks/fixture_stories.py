"""The project's own labelled stories: which sentences a report puts side by side, and should.

fixtures/stories/README.md explains expected.json.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from pathlib import Path
from typing import Any

from stories import LabelledStory

from crosscheck.model import Claim, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

STORIES = Path(__file__).parent.parent / "fixtures/stories"
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")

Sentence = tuple[str, int]
"""File and number of a sentence."""
Pair = tuple[Sentence, Sentence]


def count_stories() -> dict[str, Counter[str]]:
    """Count pairs of sentences over all stories of two sources, and over those of more."""
    counts: dict[str, Counter[str]] = {}
    for folder in story_folders():
        expected = json.loads((folder / "expected.json").read_text("utf-8"))
        name = "two sources" if len(expected["sources"]) == 2 else "more sources"
        report = run_story(folder, expected["sources"])
        counts.setdefault(name, Counter()).update(count_pairs(report, expected))
    return counts


def story_folders() -> list[Path]:
    """Return the folders of all labelled stories."""
    return sorted(path.parent for path in STORIES.glob("*/expected.json"))


def run_story(folder: Path, names: list[str]) -> Report:
    """Check the named articles of a story folder, in this order."""
    inputs = tuple(Input(name, path=str(folder / name)) for name in names)
    return check_story(Story(folder.name, inputs), Settings())


def count_pairs(report: Report, expected: Mapping[str, Any]) -> Counter[str]:
    """Count predicted and labelled pairs of sentences."""
    sentence = sentences_of(report)
    core, known = labelled(report, expected, sentence)
    found = set(predicted(report, sentence))
    return Counter(
        core=len(core), core_found=len(core & found), found=len(found), right=len(found & known)
    )


def sentences_of(report: Report) -> dict[str, Sentence]:
    """Return the sentence of each claim: a clause belongs to the sentence it stands in."""
    files = {source.id: source.name for source in report.sources}
    result: dict[str, Sentence] = {}
    before: Claim | None = None
    for claim in report.claims:
        goes_on = before is not None and (before.source, before.block) == (
            claim.source,
            claim.block,
        )
        if before is None or not goes_on or SENTENCE_END.search(before.text):
            number = len(result)
        result[claim.id] = (files[claim.source], number)
        before = claim
    return result


def predicted(report: Report, sentence: Mapping[str, Sentence]) -> Iterator[Pair]:
    """Yield each two sentences of different files that stand in one finding."""
    order = {source.name: index for index, source in enumerate(report.sources)}
    for finding in report.findings:
        for x, y in product({sentence[claim] for claim in finding.claims}, repeat=2):
            if order[x[0]] < order[y[0]]:
                yield x, y


def labelled(
    report: Report, expected: Mapping[str, Any], sentence: Mapping[str, Sentence]
) -> tuple[set[Pair], set[Pair]]:
    """Return the core pairs, and all labelled pairs, in source order."""
    order = {source.name: index for index, source in enumerate(report.sources)}
    core, known = set(), set()
    for pair in expected["pairs"]:
        ends = [
            sentence[claim_at(report, *place(pair[side], default)).id]
            for side, default in zip("ab", expected["sources"], strict=False)
        ]
        x, y = sorted(ends, key=lambda end: order[end[0]])
        known.add((x, y))
        if pair["strength"] == "core":
            core.add((x, y))
    return core, known


def place(label: str, default: str) -> tuple[str, str]:
    """Split "file.txt: The first words" into file and words."""
    file, mark, words = label.partition(".txt: ")
    return (f"{file}.txt", words) if mark else (default, label)


def claim_at(report: Report, file: str, words: str) -> Claim:
    """Return the claim in which the sentence that begins so starts."""
    (source,) = (source for source in report.sources if source.name == file)
    at = source.text.find(words)
    claims = [claim for claim in report.claims if claim.source == source.id]
    index = bisect_right([claim.start for claim in claims], at) - 1
    if at < 0 or index < 0 or claims[index].end <= at:
        raise LookupError(f"{file}: no claim begins with {words!r}")
    return claims[index]


def labelled_stories() -> Iterator[tuple[LabelledStory, float]]:
    """Yield each two articles of each story as a labelled pair of articles, with its weight.

    A story of more sources makes more pairs; together they weigh as much as it has sources beyond
    the first.
    """
    for folder in story_folders():
        expected = json.loads((folder / "expected.json").read_text("utf-8"))
        report = run_story(folder, expected["sources"])
        sentence = sentences_of(report)
        core, known = labelled(report, expected, sentence)
        for files in combinations(expected["sources"], 2):
            yield _of_two(report, files, sentence, core, known), 2 / len(expected["sources"])


def _of_two(
    report: Report,
    files: tuple[str, str],
    sentence: Mapping[str, Sentence],
    core: set[Pair],
    known: set[Pair],
) -> LabelledStory:
    names = {source.id: source.name for source in report.sources}
    a, b = (tuple(c for c in report.claims if names[c.source] == file) for file in files)
    label = {}
    for (i, x), (j, y) in product(enumerate(a), enumerate(b)):
        pair = sentence[x.id], sentence[y.id]
        if pair in known:
            label[i, j] = 2 if pair in core else 1
    return LabelledStory(
        report.story,
        (a, b),
        tuple([[sentence[claim.id][1]] for claim in claims] for claims in (a, b)),  # type: ignore[arg-type]
        frozenset((x[1], y[1]) for x, y in core if (x[0], y[0]) == files),
        frozenset((x[1], y[1]) for x, y in known if (x[0], y[0]) == files),
        label,
    )
