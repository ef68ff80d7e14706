"""The counts of a run as people say them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from crosscheck.model import Failure, Report, SetAside, Verdict


def counted(number: int, thing: str, things: str = "") -> str:
    """Return "1 line", "2 lines", "no line": the number with its noun."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def verdicts(total: Counter[str]) -> str:
    """Return "2 divergences (1 accepted), 6 agreements, 14 source-only claims"."""
    accepted = f" ({total['accepted']} accepted)" if total["accepted"] else ""
    return ", ".join(
        (
            counted(total["divergence"], "divergence") + accepted,
            counted(total["agreement"], "agreement"),
            counted(total["source-only"], "source-only claim"),
        )
    )


def verdicts_of(report: Report) -> Counter[str]:
    """Return how many findings there are of each verdict, and how many are accepted."""
    total: Counter[str] = Counter(finding.verdict for finding in report.findings)
    if accepted := sum(finding.accepted is not None for finding in report.findings):
        total["accepted"] = accepted
    return total


def set_aside(stretches: Iterable[SetAside]) -> str:
    """Return "3 lines set aside: 2 navigation, 1 byline", most frequent reason first."""
    reasons = Counter(stretch.reason for stretch in stretches)
    if not reasons:
        return "nothing set aside"
    parts = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    listed = ", ".join(f"{number} {reason.replace('-', ' ')}" for reason, number in parts)
    return f"{counted(sum(reasons.values()), 'line')} set aside: {listed}"


class Tally:
    """Counts over all results of a run, one added at a time."""

    def __init__(self) -> None:
        self.verdicts: Counter[str] = Counter()
        self.set_aside = 0
        self.stories = 0
        self.failures = 0

    def add(self, result: Report | Failure) -> None:
        """Count a result."""
        if isinstance(result, Failure):
            self.failures += 1
            return
        self.stories += 1
        self.verdicts += verdicts_of(result)
        self.set_aside += len(result.set_aside)

    def outstanding(self, verdict: Verdict) -> int:
        """Return how many findings of a verdict no baseline accepts: they decide the status."""
        accepted = self.verdicts["accepted"] if verdict == "divergence" else 0
        return self.verdicts[verdict] - accepted

    def sentence(self) -> str:
        """Return the one line that ends a run."""
        line = f"{verdicts(self.verdicts)}; {counted(self.set_aside, 'line')} set aside"
        if self.stories == 1 and not self.failures:
            return line
        stories = counted(self.stories, "story", "stories")
        failed = counted(self.failures, "story", "stories")
        return f"{stories}: {line}" + (f"; {failed} could not be checked" if self.failures else "")
