from __future__ import annotations

from crosscheck.model import Span
from crosscheck.reporting.wrapping import Piece, cells, cut, hanging, paragraph, side_by_side, wrap


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def test_text_that_fits_stays_on_one_line() -> None:
    assert lines("The ferry sank", 14) == ["The ferry sank"]
    assert cut("The ferry", 9) == "The ferry"


def test_nothing_makes_no_line() -> None:
    assert lines("", 10) == []


def test_lines_break_at_blanks() -> None:
    assert lines("The ferry sank", 13) == ["The ferry", "sank"]
    assert lines("The ferry sank", 9) == ["The ferry", "sank"]


def test_a_long_word_is_cut() -> None:
    assert lines("a http://x.example/long", 10) == ["a", "http://x.e", "xample/lon", "g"]


def test_wide_characters_take_two_cells() -> None:
    assert cells("東京") == 4
    assert lines("東京都千代田区", 5) == ["東京", "都千", "代田", "区"]
    assert cut("東京都千代田区", 6) == "東京…"


def test_marks_that_cross_a_line_end_go_on_below() -> None:
    made = paragraph("The ferry sank", 9, "plain", (Span(4, 14),), "mark")
    assert made == [[Piece("The ", "plain"), Piece("ferry", "mark")], [Piece("sank", "mark")]]


def test_columns_are_filled_up() -> None:
    rows = side_by_side([[[Piece("東")], [Piece("b")]], [[Piece("c")]]], 4, Piece("|"))
    assert ["".join(piece.text for piece in row) for row in rows] == ["東  |c", "b   |"]


def test_a_label_hangs() -> None:
    made = hanging(Piece("A1 "), [[Piece("x")], [Piece("y")]])
    assert ["".join(piece.text for piece in line) for line in made] == ["A1 x", "   y"]
    assert hanging(Piece("A1"), []) == [[Piece("A1")]]
