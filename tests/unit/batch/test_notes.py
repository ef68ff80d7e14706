from __future__ import annotations

from crosscheck.batch.notes import Notes


def filled(keep_all: bool) -> Notes:
    notes = Notes(keep_all)
    for place in ("b", "a", "c"):
        notes.add("hidden name", "hidden names", place)
    notes.add("file that is no article", "files that are no articles", "x.pdf")
    return notes


def test_nothing_is_nothing() -> None:
    assert Notes().sentence() == ""
    assert Notes().lines() == []


def test_reasons_are_counted_with_examples() -> None:
    assert filled(keep_all=False).sentence() == filled(keep_all=True).sentence()
    assert filled(keep_all=True).sentence() == (
        "1 file that is no article (x.pdf), 3 hidden names (b, a, …)"
    )


def test_all_of_it_on_demand() -> None:
    assert len(filled(keep_all=False).lines()) == 3
    assert filled(keep_all=True).lines() == [
        "x.pdf: file that is no article",
        "b: hidden name",
        "a: hidden name",
        "c: hidden name",
    ]
