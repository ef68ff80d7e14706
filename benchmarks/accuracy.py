"""Print all accuracy figures in one table: rows put together, divergences, false alarms.

    python benchmarks/accuracy.py                   the project's own cases
    python benchmarks/accuracy.py --data FOLDER     and the labelled data there is in FOLDER

FOLDER may hold stories/ (pairs of articles with labels.json, index.json and injected.json) and
align/*.jsonl and verdict/*.jsonl (pairs of sentences). What is not there is skipped with a word.
The alignment of stories is measured by cross-validation over whole stories and needs numpy.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from cases import case_folders, run_case
from stories import cut_in_two, load, sentences_of

from crosscheck.matching import runs_of
from crosscheck.model import Finding, Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

SIDE_BY_SIDE = {"mrpc-train": "paraphrase", "claimdiff-train": "related", "ecbplus-dev": "same"}
CONFLICT = {
    "rte3-dev": "contradiction",
    "fever-symmetric-dev": "REFUTES",
    "breaking-nli-sample": "contradiction",
    "negation-snli": "contradiction",
}
THRESHOLDS = (0.3, 0.35, 0.4)


def report_of(name: str, inputs: Iterable[Input]) -> Report:
    """Check one story with the default settings."""
    return check_story(Story(name, tuple(inputs)), Settings())


def alignment(folder: Path) -> None:
    """Print alignment by cross-validation over whole stories."""
    import fit_alignment  # noqa: PLC0415 (needs numpy)

    stories = load(folder)
    rows = [fit_alignment.features(story) for story in stories]
    predicted = fit_alignment.cross_validate(stories, rows, fit_alignment.authored())
    runs = [runs_of(own) for own in rows]
    for threshold in THRESHOLDS:
        pairs, groups = fit_alignment.tallies(stories, predicted, runs, threshold)
        print(f"alignment, {len(stories)} stories, threshold {threshold}: {groups}; pairs {pairs}")


def sides(finding: Finding, report: Report, index: dict[str, dict[str, list[list[int]]]]) -> tuple:
    """Return the reference sentences that a finding covers, for A and for B."""
    claims = {claim.id: claim for claim in report.claims if claim.id in finding.claims}
    return tuple(
        {
            sentence
            for claim in claims.values()
            if claim.source == letter
            for sentence in sentences_of(claim, index[letter]["sentences"])
        }
        for letter in "AB"
    )


def false_alarms(folder: Path) -> None:
    """Print divergence findings per story, by whether a label supports them."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    count: Counter[str] = Counter()
    for name, label in sorted(labels.items()):
        index = json.loads((folder / name / "index.json").read_text("utf-8"))["sources"]
        report = report_of(name, (Input(x, path=str(folder / name / f"{x}.txt")) for x in "AB"))
        gold = {(p["a"], p["b"]) for p in label["pairs"] if p["verdict"] != "agreement"}
        for finding in report.findings:
            if finding.verdict == "divergence":
                a, b = sides(finding, report, index)
                supported = any((i, j) in gold for i in a for j in b)
                count["supported" if supported else "unsupported"] += 1
    print(
        f"divergences, {len(labels)} stories: {count['supported']} that a label supports, "
        f"{count['unsupported']} that none does ({count['unsupported'] / len(labels):.2f} a story)"
    )


def halves(folder: Path) -> None:
    """Print the false alarms between two halves of one article, cut in two ways."""
    articles, alarms, rows = 0, 0, 0
    for name, inputs in cut_in_two(folder):
        articles += 1
        verdicts = Counter(finding.verdict for finding in report_of(name, inputs).findings)
        alarms += verdicts["divergence"]
        rows += verdicts["divergence"] + verdicts["agreement"]
    print(f"articles cut in two, {articles} cuts: {alarms} false alarms in {rows} rows")


def known_edits(folder: Path) -> None:
    """Print how many known edits are found, by kind."""
    edits = json.loads((folder / "injected.json").read_text("utf-8"))
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    quiet = 0
    for name, story_edits in sorted(edits.items()):
        index = json.loads((folder / name / "indexx.json").read_text("utf-8"))["sources"]
        files = (Input(x, path=str(folder / name / x)) for x in ("A.txt", "Bx.txt"))
        report = report_of(name, files)
        kinds: dict[int, set[str]] = {}
        for finding in report.findings:
            if finding.verdict == "divergence":
                for sentence in sides(finding, report, index)[1]:
                    kinds.setdefault(sentence, set()).update(d.kind for d in finding.differences)
        for edit in story_edits:
            total[edit["kind"]] += 1
            found[edit["kind"]] += edit["b"] in kinds
            quiet += edit["kind"] == "none" and edit["b"] not in kinds
    none = total.pop("none", 0)
    by_kind = ", ".join(f"{kind} {found[kind]}/{total[kind]}" for kind in sorted(total))
    hit = sum(found[kind] for kind in total)
    print(f"known edits: found {hit}/{sum(total.values())} ({by_kind}); quiet kept {quiet}/{none}")


def sentence_pairs(file: Path) -> None:
    """Print one set of sentence pairs: put side by side, or called divergent."""
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    count: Counter[tuple[str, str]] = Counter()
    for number, row in enumerate(rows):
        texts = (Input(x, text=row[x]) for x in "ab")
        verdicts = {f.verdict for f in report_of(str(number), texts).findings}
        best = next((v for v in ("divergence", "agreement") if v in verdicts), "source-only")
        count[row["label"], best] += 1
    good = SIDE_BY_SIDE.get(file.stem) or CONFLICT[file.stem]
    wanted = ("divergence", "agreement") if file.stem in SIDE_BY_SIDE else ("divergence",)
    hits = sum(count[good, verdict] for verdict in wanted)
    called = sum(n for (_, verdict), n in count.items() if verdict in wanted)
    size = sum(n for (label, _), n in count.items() if label == good)
    what = "put side by side" if file.stem in SIDE_BY_SIDE else "called divergent"
    line = f"{file.stem}: {what} P {hits / max(1, called):.3f} R {hits / max(1, size):.3f}"
    if file.stem in SIDE_BY_SIDE:
        line += f"; of the {good} called divergent {count[good, 'divergence'] / size:.3f}"
    print(line)


def own_cases() -> None:
    """Print the project's own cases in one line."""
    outcomes = [run_case(folder)[0] for folder in case_folders()]
    quiet = [o for o in outcomes if o.quiet]
    firing = [o for o in outcomes if not o.quiet]
    print(
        f"cases: quiet kept {sum(o.right for o in quiet)}/{len(quiet)}, "
        f"divergence found {sum(o.right for o in firing)}/{len(firing)}, "
        f"row right {sum(o.placed for o in outcomes)}/{len(outcomes)}"
    )


def main() -> None:
    """Print what there is to print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder with labelled data")
    options = parser.parse_args()
    own_cases()
    if options.data is None:
        print("labelled stories and sentence pairs: skipped, no --data")
        return
    stories = options.data / "stories"
    if (stories / "labels.json").exists():
        try:
            alignment(stories)
        except ModuleNotFoundError as error:
            print(f"alignment: skipped, {error.name} is not installed")
        false_alarms(stories)
        halves(stories)
        known_edits(stories)
    else:
        print("stories: skipped, not there")
    for name in (*SIDE_BY_SIDE, *CONFLICT):
        file = options.data / ("align" if name in SIDE_BY_SIDE else "verdict") / f"{name}.jsonl"
        if file.exists():
            sentence_pairs(file)
        else:
            print(f"{name}: skipped, not there")


if __name__ == "__main__":
    main()
