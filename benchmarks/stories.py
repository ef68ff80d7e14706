"""Labelled stories for measuring: texts, reference sentences, and which of them tell the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crosscheck.model import Claim, Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings

Pair = tuple[int, int]


@dataclass(frozen=True)
class LabelledStory:
    """Two articles, our claims of them, and the labels of the reference sentences."""

    name: str
    claims: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    sentences: tuple[list[list[int]], list[list[int]]]
    """For each claim of each source: the reference sentences that it covers."""
    core: frozenset[Pair]
    """Sentence pairs whose main fact is the same."""
    known: frozenset[Pair]
    """Core pairs, and those that share one of several facts."""
    label: dict[Pair, int] = field(default_factory=dict)
    """Claim pair -> 2 core, 1 partial; others are not listed."""


def sentences_of(claim: Claim, spans: Sequence[Sequence[int]]) -> list[int]:
    """Return the reference sentences that the claim covers by over half of the shorter."""
    return [
        index
        for index, (start, end) in enumerate(spans)
        if 2 * (min(end, claim.end) - max(start, claim.start))
        > min(end - start, claim.end - claim.start)
    ]


def load(folder: Path) -> list[LabelledStory]:
    """Load all stories of a folder that has labels.json and NAME/{A.txt,B.txt,index.json}."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    return [_load_one(folder / name, labels[name]["pairs"]) for name in sorted(labels)]


def _load_one(folder: Path, pairs: Iterable[dict[str, object]]) -> LabelledStory:
    index = json.loads((folder / "index.json").read_text("utf-8"))
    inputs = tuple(Input(x, path=str(folder / f"{x}.txt")) for x in "AB")
    claims = claims_of(read_sources(inputs, Settings()))
    by_source = tuple(tuple(c for c in claims if c.source == x) for x in "AB")
    covered = tuple(
        [sentences_of(c, index["sources"][x]["sentences"]) for c in own]
        for x, own in zip("AB", by_source, strict=True)
    )
    core = {(p["a"], p["b"]) for p in pairs if p["strength"] == "core"}
    known = {(p["a"], p["b"]) for p in pairs}
    label = {}
    for i, first in enumerate(covered[0]):
        for j, second in enumerate(covered[1]):
            both = {(s, t) for s in first for t in second}
            if both & known:
                label[i, j] = 2 if both & core else 1
    return LabelledStory(folder.name, by_source, covered, frozenset(core), frozenset(known), label)  # type: ignore[arg-type]


def cut_in_two(folder: Path) -> Iterator[tuple[str, tuple[Input, Input]]]:
    """Yield each article of a folder of stories as a story of two halves, in two ways.

    An article contradicts itself nowhere, so no label is needed to know what a false alarm is.
    """
    for name in sorted(json.loads((folder / "labels.json").read_text("utf-8"))):
        index = json.loads((folder / name / "index.json").read_text("utf-8"))["sources"]
        for letter in "AB":
            text = (folder / name / f"{letter}.txt").read_bytes().decode("utf-8")
            sentences = [text[start:end] for start, end in index[letter]["sentences"]]
            middle = len(sentences) // 2
            for halves in (
                (sentences[::2], sentences[1::2]),
                (sentences[:middle], sentences[middle:]),
            ):
                first, second = (
                    Input(x, text="\n\n".join(half)) for x, half in zip("AB", halves, strict=True)
                )
                yield name, (first, second)


@dataclass
class Tally:
    """Counts of sentence pairs over stories. Precision asks for known pairs, recall for core."""

    core: int = 0
    core_found: int = 0
    predicted: int = 0
    predicted_known: int = 0

    def add(self, story: LabelledStory, claim_pairs: Iterable[Pair]) -> None:
        """Count one story's predicted claim pairs."""
        pairs = {
            (s, t)
            for i, j in claim_pairs
            for s in story.sentences[0][i]
            for t in story.sentences[1][j]
        }
        self.core += len(story.core)
        self.core_found += len(story.core & pairs)
        self.predicted += len(pairs)
        self.predicted_known += len(story.known & pairs)

    @property
    def precision(self) -> float:
        """Share of predicted pairs that are labelled."""
        return self.predicted_known / max(1, self.predicted)

    @property
    def recall(self) -> float:
        """Share of core pairs that are predicted."""
        return self.core_found / max(1, self.core)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def __str__(self) -> str:
        """One line."""
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f}"
