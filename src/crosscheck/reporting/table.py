"""The table: what layout.py arranged, as plain text or in colours. Only this file knows rich.

Colours are the terminal's own sixteen, so that they fit every theme. Document text is styled piece
by piece and never read as rich's markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from crosscheck.model import Failure, Report
from crosscheck.reporting.arranging import arrange
from crosscheck.reporting.interface import Look
from crosscheck.reporting.wrapping import Line, Piece

if TYPE_CHECKING:
    pass

STYLES = {
    "title": "bold",
    "name": "bold",
    "heading": "bold",
    "dim": "dim",
    "divergence": "bold red",
    "agreement": "bold green",
    "source-only": "bold cyan",
    "reason": "red",
    "mark": "bold underline red",
    "mark-name": "red",
    "remark": "underline",
    "origin": "yellow",
}
"""The layout's style names, as rich has them."""


def story(report: Report, look: Look) -> str:
    """Return the table of one story."""
    return _text(arrange(report, look), look)


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield a summary with a row a story, then the divergences, story by story."""
    from crosscheck.reporting.batch_table import arrange_batch  # noqa: PLC0415 - one story has none

    yield _text(arrange_batch(results, look), look)


def _text(lines: Iterable[Line], look: Look) -> str:
    if not look.color:
        return "".join("".join(piece.text for piece in line).rstrip() + "\n" for line in lines)
    from rich.color import ColorSystem  # noqa: PLC0415
    from rich.style import Style  # noqa: PLC0415

    styles = {name: Style.parse(definition) for name, definition in STYLES.items()}
    plain = Style.null()

    def painted(piece: Piece) -> str:
        style = styles.get(piece.style, plain)
        return style.render(piece.text, color_system=ColorSystem.STANDARD)

    return "".join("".join(map(painted, line)) + "\n" for line in lines)
