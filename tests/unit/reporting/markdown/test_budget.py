from __future__ import annotations

from crosscheck.reporting.markdown.budget import Budget, Section

ROW = ("row", "rows")
NEWS = ("finding", "findings")


def text(room: int, *sections: Section) -> str:
    budget = Budget(room)
    for section in sections:
        budget.add(section)
    return budget.text()


def test_what_fits_stands_in_order() -> None:
    assert text(100, Section(["a\n"], worth=2), Section(["b\n", "c\n"], "(\n", ")\n")) == (
        "a\n(\nb\nc\n)\n"
    )


def test_a_section_without_rows_is_not_written() -> None:
    assert text(100, Section([], "<details>\n", "</details>\n"), Section(["a\n"])) == "a\n"


def test_room_goes_by_worth_and_what_is_left_out_is_counted() -> None:
    minor = Section(["minor\n"] * 9, "<\n", ">\n", ROW, worth=2)
    major = Section(["major\n"] * 4, what=NEWS, worth=1)
    assert text(40, minor, major) == (
        "<\nminor\nminor\n>\nmajor\nmajor\nmajor\nmajor\n\n_Left out for length: 7 rows._\n"
    )
    assert text(13, minor, major).endswith(
        "major\nmajor\n\n_Left out for length: 9 rows, 2 findings._\n"
    )


def test_no_more_is_held_than_could_be_written() -> None:
    budget = Budget(1000)
    for _ in range(10_000):
        budget.add(Section(["x" * 99 + "\n"], what=ROW))
    assert len(budget._sections) == 10
    assert budget.text().endswith("_Left out for length: 9990 rows._\n")


def test_a_budget_goes_behind_another() -> None:
    first, second = Budget(10), Budget(10)
    first.add(Section(["a\n"], what=ROW))
    second.add(Section(["b\n", "c" * 20], what=ROW))
    first.extend(second)
    assert first.text() == "a\nb\n\n_Left out for length: 1 row._\n"
