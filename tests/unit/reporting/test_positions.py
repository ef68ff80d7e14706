from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.reporting.positions import Lines

TEXT = "Ferry\naground\r\n\n東京 𝒳 end"


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("Ferry", (1, 1, 1, 6)),
        ("aground", (2, 1, 2, 8)),
        ("y\na", (1, 5, 2, 2)),
        ("東京", (4, 1, 4, 3)),
        ("end", (4, 6, 4, 9)),  # a letter beyond the first plane is one column
    ],
)
def test_lines_and_columns_count_from_one_in_code_points(
    words: str, region: tuple[int, ...]
) -> None:
    start = TEXT.index(words)
    assert Lines(TEXT).region(Span(start, start + len(words))) == region


def test_an_empty_text_has_a_first_place() -> None:
    assert Lines("").region(Span(0, 0)) == (1, 1, 1, 1)
