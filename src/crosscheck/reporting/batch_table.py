"""The table of a batch: a row a story, then what is to be read, story by story.

    ✗  ✓   ◦  story
    2  6  14  kim-visit
    –  9   3  port-merger
    !         bridge: could not be checked: b.txt is empty.

Below it stand the divergences, or what ``--only`` and ``-v`` ask for, of every story that has some.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosscheck.model import VERDICTS, Failure, Report, Verdict
from crosscheck.reporting.arranging import arrange
from crosscheck.reporting.display import safe
from crosscheck.reporting.interface import Look
from crosscheck.reporting.layout import ASCII_SYMBOLS, SYMBOLS, failure, title
from crosscheck.reporting.summary import Tally, counted
from crosscheck.reporting.wrapping import Line, Piece, cut, hanging, paragraph

_GAP = 2


def arrange_batch(results: Iterable[Report | Failure], look: Look) -> Iterator[Line]:
    """Yield the lines of the table; a single story needs no summary and is shown as ever.

    The summary comes first, so what stands below it is held as lines until the last story is
    done.
    """
    shown = _wanted(look)
    tally = Tally()
    rows: list[_Row] = []
    below: list[list[Line]] = []
    first: Report | None = None
    for result in results:
        first = result if first is None and not rows and isinstance(result, Report) else None
        tally.add(result)
        rows.append(_Row(result))
        if isinstance(result, Report) and any(map(result.count, shown)):
            below.append([*title(result, look), *arrange(result, look._replace(only=shown))])
    if first is not None:
        yield from title(first, look)
        yield from arrange(first, look)
        return
    yield from _summary(rows, tally, look)
    for lines in below:
        yield []
        yield []
        yield from lines


def _wanted(look: Look) -> tuple[Verdict, ...]:
    """Return the verdicts that are shown story by story: all only where all are asked for."""
    return look.only if look.verbose or set(look.only) != set(VERDICTS) else ("divergence",)


class _Row:
    """What the summary says of one story."""

    def __init__(self, result: Report | Failure) -> None:
        self.name = safe(result.story)
        self.failure = result if isinstance(result, Failure) else None
        self.counts: dict[Verdict, int] = {}
        self.accepted = 0
        if isinstance(result, Report):
            self.counts = {verdict: result.count(verdict) for verdict in VERDICTS}
            self.accepted = sum(finding.accepted is not None for finding in result.findings)


def _summary(rows: Sequence[_Row], tally: Tally, look: Look) -> Iterator[Line]:
    """Yield the head, a row a story and the sums; a failure has its reason in place of counts."""
    symbols = ASCII_SYMBOLS if look.plain_symbols else SYMBOLS
    widths = {verdict: max(len(str(tally.verdicts[verdict])), 1) for verdict in VERDICTS}
    head = [Piece(symbols[v].rjust(widths[v]) + " " * _GAP, v) for v in VERDICTS]
    yield [*head, Piece("story", "dim")]
    for row in rows:
        yield from _line(row, widths, look)
    sums = "".join(_number(tally.verdicts[verdict], widths[verdict]) for verdict in VERDICTS)
    checked = counted(tally.stories, "story", "stories")
    failed = f"; {tally.failures} could not be checked" if tally.failures else ""
    words = paragraph(f"in {checked}{failed}", max(look.width - len(sums), 1), "name")
    yield from hanging(Piece(sums, "name"), words)


def _line(row: _Row, widths: dict[Verdict, int], look: Look) -> Iterator[Line]:
    if row.failure:
        yield from failure(row.failure, look)
        return
    counts = [
        Piece(_number(row.counts[v], widths[v]), v if row.counts[v] else "dim") for v in VERDICTS
    ]
    used = sum(widths.values()) + _GAP * len(VERDICTS)
    accepted = f" ({row.accepted} accepted)" if row.accepted else ""
    name = cut(row.name, max(look.width - used - len(accepted), 1))
    yield [*counts, Piece(name), Piece(accepted, "dim")]


def _number(number: int, width: int) -> str:
    return str(number).rjust(width) + " " * _GAP
