from __future__ import annotations

import pytest

import crosscheck
from crosscheck import Failure, Input, Report, Settings, Story, check_stories

A, B = Input("a", text="Two people died."), Input("b", text="Three people died.")


def test_stories_are_checked_one_by_one() -> None:
    taken = []

    def stories() -> object:
        for name in ("one", "two", "three"):
            taken.append(name)
            yield Story(name, (A, B) if name != "two" else (A,))

    results = check_stories(stories())  # type: ignore[arg-type]
    first = next(results)
    assert isinstance(first, Report)
    assert (first.story, taken) == ("one", ["one"])
    second, third = results
    assert isinstance(second, Failure)
    assert third.story == "three"


def test_settings_are_heeded() -> None:
    (report,) = check_stories([Story("s", (A, B))], settings=Settings(ignore=("number",)))
    assert isinstance(report, Report)
    assert report.count("divergence") == 0


def test_workers_must_be_some() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        check_stories([], workers=0)


def test_all_public_names_are_there() -> None:
    assert all(hasattr(crosscheck, name) for name in crosscheck.__all__)
