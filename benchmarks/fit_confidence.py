"""Fit the weights of judging's confidence on labelled stories, known edits and our own cases.

    pip install numpy
    python benchmarks/fit_confidence.py STORIES_DIR            cross-validated figures by kind
    python benchmarks/fit_confidence.py STORIES_DIR --write    write the weights too

A candidate of a labelled pair is right if the label names its kind; of an edited sentence, if it
touches the edited words; of a case, if the case expects its kind. Folds are whole stories.

One article cut in two contradicts itself nowhere: all candidates between the halves are wrong.

Where there are sets of sentence pairs beside the stories (verdict/ and align/, JSON Lines with a, b
and label), their candidates count too: right on a contradiction, wrong on all else. Each set counts
as much as a few examples of real stories, however large it is.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from cases import case_folders
from stories import cut_in_two, sentences_of

from crosscheck.judging import JUDGES
from crosscheck.judging.confidence import SIGNS, signs
from crosscheck.judging.findings import candidates_of_story
from crosscheck.judging.interface import Candidate
from crosscheck.matching import match
from crosscheck.model import Claim, Input, Span
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings

FOLDS = 9
PAIR_SETS: dict[str, tuple[str | None, tuple[str, ...]]] = {
    "verdict/rte3-dev": ("contradiction", ("entailment", "neutral")),
    "verdict/fever-symmetric-dev": ("REFUTES", ("SUPPORTS",)),
    "verdict/breaking-nli-sample": ("contradiction", ("entailment", "neutral")),
    "verdict/negation-snli": ("contradiction", ("entailment", "neutral")),
    "align/mrpc-train": (None, ("paraphrase",)),
    "align/claimdiff-train": (None, ("related",)),
    "align/ecbplus-dev": (None, ("same",)),
}
"""Sets of sentence pairs, the label of a contradiction, and the labels of what is none."""
UNASKED = ("certainty", "attribution", "quote")
"""A paraphrase may be less sure, credit another speaker and quote in other words: its label says
nothing of these."""
MOST_PAIR_WEIGHT = 0.3
PAIR_SET_WEIGHT = 6.0
CONSISTENT_SET_WEIGHT = 3.0
"""What one pair counts at most, and all pairs of a set together, by kind; less where the set has
pairs that are called consistent only."""
CASE_WEIGHT = 0.2
"""Our own cases are easier than real stories, and half of them diverge."""
SPLIT_WEIGHT = 0.125
"""There are many of them, and each sentence of an article is in two."""
PENALTY = 0.3
PRIOR_ODDS = -3.0
"""Where examples are few, a candidate is more likely wrong than right: log-odds, and how many
examples that belief weighs."""
PRIOR_WEIGHT = 2.0
TARGET = Path(__file__).parent.parent / "src/crosscheck/judging/weights.py"


class Example(NamedTuple):
    """One candidate with its label."""

    group: str
    """The story or case it comes from: never split between folds."""
    kind: str
    signs: tuple[float, ...]
    right: bool
    weight: float


def story_candidates(paths: list[Path]) -> Iterator[tuple[Claim, Claim, Candidate]]:
    """Yield all candidates of two articles with the claims they are about."""
    yield from candidates_of(tuple(Input(path.name, path=str(path)) for path in paths))


def candidates_of(inputs: tuple[Input, ...]) -> Iterator[tuple[Claim, Claim, Candidate]]:
    """Yield all candidates of a story with the claims they are about."""
    sources = read_sources(inputs, Settings())
    claims = claims_of(sources)
    yield from candidates_of_story(JUDGES, sources, claims, match(claims, Settings()))


def example(group: str, candidate: Candidate, right: bool, weight: float = 1.0) -> Example:
    """Make an example of a candidate."""
    return Example(group, candidate.kind, signs(candidate.evidence), right, weight)


def labelled(folder: Path) -> Iterator[Example]:
    """Yield the candidates of real story pairs."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    for name, label in sorted(labels.items()):
        index = json.loads((folder / name / "index.json").read_text("utf-8"))["sources"]
        verdicts = {(p["a"], p["b"]): p for p in label["pairs"]}
        for a, b, candidate in story_candidates([folder / name / f"{x}.txt" for x in "AB"]):
            known = [
                verdicts[i, j]
                for i in sentences_of(a, index["A"]["sentences"])
                for j in sentences_of(b, index["B"]["sentences"])
                if (i, j) in verdicts
            ]
            if any(p["verdict"] == "unsure" for p in known):
                continue
            right = any(candidate.kind in p["kinds"] for p in known)
            yield example(name, candidate, right)


def edited(folder: Path) -> Iterator[Example]:
    """Yield the candidates of stories with known edits."""
    edits = json.loads((folder / "injected.json").read_text("utf-8"))
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    for name, story_edits in sorted(edits.items()):
        index = json.loads((folder / name / "indexx.json").read_text("utf-8"))["sources"]
        text = (folder / name / "Bx.txt").read_bytes().decode("utf-8")
        places = {}
        for edit in story_edits:
            start, end = index["B"]["sentences"][edit["b"]]
            at = text.find(edit["new"], start, end)
            places[edit["b"]] = (edit, Span(at, at + len(edit["new"])))
        diverging = {(p["a"], p["b"]) for p in labels[name]["pairs"] if p["verdict"] != "agreement"}
        for a, b, candidate in story_candidates([folder / name / f for f in ("A.txt", "Bx.txt")]):
            covered = sentences_of(b, index["B"]["sentences"])
            pairs = {(i, j) for i in sentences_of(a, index["A"]["sentences"]) for j in covered}
            hit = [places[j] for j in covered if j in places and places[j][0]["kind"] != "none"]
            touched = [
                edit
                for edit, span in hit
                if any(s.start < span.end and s.end > span.start for s in candidate.spans[1])
            ]
            if touched:
                right = any(edit["kind"] == candidate.kind for edit in touched)
                if right or candidate.kind in ("quote", "attribution"):
                    yield example(name, candidate, right)
            elif any(edit["kind"] == candidate.kind for edit, _ in hit):
                yield example(name, candidate, True, 0.5)
            elif not pairs & diverging and any(j in places for j in covered):
                yield example(name, candidate, False)


def from_cases() -> Iterator[Example]:
    """Yield the candidates of the project's own cases."""
    for folder in case_folders():
        kinds = json.loads((folder / "expected.json").read_text("utf-8"))["kinds"]
        for _, _, candidate in story_candidates([folder / "a.txt", folder / "b.txt"]):
            yield example(folder.name, candidate, candidate.kind in kinds, CASE_WEIGHT)


def split_articles(folder: Path) -> Iterator[Example]:
    """Yield the candidates between two halves of one article: all are wrong."""
    for name, inputs in cut_in_two(folder):
        for _, _, candidate in candidates_of(inputs):
            yield example(name, candidate, False, SPLIT_WEIGHT)


def sentence_pairs(folder: Path) -> Iterator[Example]:
    """Yield the candidates of the sets of sentence pairs that are there."""
    for name, (conflict, consistent) in PAIR_SETS.items():
        path = folder / f"{name}.jsonl"
        if not path.exists():
            continue
        found: list[Example] = []
        for line in path.read_text("utf-8").splitlines():
            pair = json.loads(line)
            if pair["label"] == conflict or pair["label"] in consistent:
                inputs = tuple(Input(x, text=pair[x]) for x in "ab")
                for _, _, candidate in candidates_of(inputs):
                    if conflict or candidate.kind not in UNASKED:
                        found.append(example(pair["id"], candidate, pair["label"] == conflict))
        size = Counter(e.kind for e in found)
        all_of_them = PAIR_SET_WEIGHT if conflict else CONSISTENT_SET_WEIGHT
        for e in found:
            yield e._replace(weight=min(MOST_PAIR_WEIGHT, all_of_them / size[e.kind]))


def fit(examples: list[Example]) -> tuple[float, tuple[float, ...]]:
    """Fit one logistic regression whose signs may only speak for a divergence."""
    x = np.array([(1.0, *e.signs) for e in examples])
    y = np.array([float(e.right) for e in examples])
    w = np.array([e.weight for e in examples])
    free = np.ones(x.shape[1], bool)
    for _ in range(x.shape[1]):
        beta = _newton(x[:, free], y, w)
        signs_now = np.zeros(x.shape[1])
        signs_now[free] = beta
        bad = (signs_now < 0) & (np.arange(x.shape[1]) > 0)
        if not bad.any():
            break
        free &= ~bad
    return float(signs_now[0]), tuple(float(v) for v in signs_now[1:])


def _newton(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> np.ndarray:
    beta = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], PENALTY)
    penalty[0] = 0.0
    prior = 1 / (1 + np.exp(-PRIOR_ODDS))
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (w * (y - p)) - penalty * beta
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        belief = 1 / (1 + np.exp(-beta[0]))
        gradient[0] += PRIOR_WEIGHT * (prior - belief)
        hessian[0, 0] += PRIOR_WEIGHT * belief * (1 - belief)
        step = np.linalg.solve(hessian, gradient)
        beta += np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return beta


def cross_validated(examples: list[Example], kind: str) -> list[tuple[float, Example]]:
    """Return the examples of a kind with the probability that the other folds give them."""
    own = [e for e in examples if e.kind == kind]
    fold_of = {group: n % FOLDS for n, group in enumerate(sorted({e.group for e in own}))}
    scored: list[tuple[float, Example]] = []
    for fold in range(FOLDS):
        bias, weights = fit([e for e in own if fold_of[e.group] != fold])
        for e in own:
            if fold_of[e.group] == fold:
                odds = bias + sum(a * b for a, b in zip(weights, e.signs, strict=True))
                scored.append((float(1 / (1 + np.exp(-odds))), e))
    return scored


def main() -> None:
    """Fit, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    examples = [*labelled(options.folder), *edited(options.folder), *from_cases()]
    examples += [*split_articles(options.folder), *sentence_pairs(options.folder.parent)]
    names = {folder.name for folder in options.folder.iterdir()}
    rows = []
    for kind, _ in JUDGES:
        scored = cross_validated(examples, kind)
        bias, weights = fit([e for e in examples if e.kind == kind])
        rows.append((kind, bias, weights))
        real = [(p, e) for p, e in scored if e.group in names and e.weight != SPLIT_WEIGHT]
        line = f"{kind:12} candidates {len(real):4} right {sum(e.right for _, e in real):3} |"
        for least in (0.3, 0.4, 0.5, 0.6):
            kept = [e for p, e in real if p >= least]
            line += f"  >={least}: {sum(e.right for e in kept):3}/{len(kept):3}"
        print(
            line,
            "|",
            f"{bias:.1f}",
            " ".join(f"{n}={v:.1f}" for n, v in zip(SIGNS, weights, strict=True)),
        )
    if options.write:
        write(rows)


def write(rows: list[tuple[str, float, tuple[float, ...]]]) -> None:
    """Write the weights as a readable module."""
    lines = [
        '"""Weights of confidence.py by kind, fitted by benchmarks/fit_confidence.py.\n\n'
        "Intercept, then what each sign adds to the log-odds.\n"
        '"""\n\nfrom __future__ import annotations\n\n'
        "from collections.abc import Mapping\n\nfrom crosscheck.model import Kind\n\n"
        "WEIGHTS: Mapping[Kind, tuple[float, Mapping[str, float]]] = {\n"
    ]
    for kind, bias, weights in rows:
        lines.append(f'    "{kind}": (\n        {bias:.3f},\n        {{\n')
        for name, value in zip(SIGNS, weights, strict=True):
            lines.append(f'            "{name}": {value:.3f},\n')
        lines.append("        },\n    ),\n")
    lines.append("}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
