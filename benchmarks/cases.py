"""Run the project's own small cases and count which come out as expected.

python benchmarks/cases.py                 a table by kind
python benchmarks/cases.py --failures      and every case that does not
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from crosscheck.model import Input, Report, Story
from crosscheck.pipeline import check_story
from crosscheck.settings import Settings

CASES = Path(__file__).parent.parent / "fixtures/cases"


class Outcome(NamedTuple):
    """What a case should give, and what it gave."""

    name: str
    """Kind and name, as in its path."""
    expected: str
    """Verdict that its expected.json names."""
    kinds: frozenset[str]
    found: frozenset[str]
    """The kinds of all divergences that were reported."""
    aligned: bool
    """Whether any finding holds both sides."""

    @property
    def quiet(self) -> bool:
        """Whether nothing may be reported."""
        return self.expected != "divergence"

    @property
    def right(self) -> bool:
        """Whether the kinds are exactly those expected (none, for a quiet case)."""
        return self.found == self.kinds

    @property
    def placed(self) -> bool:
        """Whether the two sides stand in one row exactly where they should."""
        return self.aligned == (self.expected != "source-only")


def run_case(folder: Path, settings: Settings | None = None) -> tuple[Outcome, Report]:
    """Check one case folder."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    inputs = tuple(Input(n, path=str(folder / n)) for n in ("a.txt", "b.txt"))
    report = check_story(Story(folder.name, inputs), settings or Settings())
    outcome = Outcome(
        f"{folder.parent.name}/{folder.name}",
        expected["verdict"],
        frozenset(expected["kinds"]),
        reported_kinds(report),
        any(finding.verdict != "source-only" for finding in report.findings),
    )
    return outcome, report


def reported_kinds(report: Report) -> frozenset[str]:
    """Return the kinds of all divergences that a report counts."""
    return frozenset(
        difference.kind
        for finding in report.findings
        if finding.verdict == "divergence"
        for difference in finding.differences
    )


def case_folders() -> list[Path]:
    """Return all case folders, by kind and name."""
    return sorted(path.parent for path in CASES.glob("*/*/expected.json"))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args()
    outcomes = [run_case(folder)[0] for folder in case_folders()]
    counts: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        kind = outcome.name.split("/")[0]
        count = counts.setdefault(kind, Counter())
        group = "quiet" if outcome.quiet else "firing"
        count[group] += 1
        count[group + " right"] += outcome.right
        count["placed"] += outcome.placed
    total: Counter[str] = sum(counts.values(), Counter())
    for kind, count in [*counts.items(), ("all", total)]:
        print(
            f"{kind:12} quiet kept {count['quiet right']:3}/{count['quiet']:3}   "
            f"divergence found {count['firing right']:3}/{count['firing']:3}   "
            f"row right {count['placed']:3}/{count['quiet'] + count['firing']:3}"
        )
    if options.failures:
        for outcome in outcomes:
            if not outcome.right:
                wanted = ", ".join(sorted(outcome.kinds)) or "quiet"
                print(
                    f"{outcome.name}: {wanted}, got {', '.join(sorted(outcome.found)) or 'nothing'}"
                )


if __name__ == "__main__":
    main()
