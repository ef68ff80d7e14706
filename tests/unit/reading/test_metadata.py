from __future__ import annotations

import pytest

from crosscheck.errors import UsageError
from crosscheck.model import Input
from crosscheck.reading import read
from crosscheck.reading.metadata import parse_date

BODY = "A storm hit Oslo on Monday, May 4, 2015, and left 12 people dead.\n\n"


def published(text: str, given: str | None = None) -> str | None:
    return read(Input("a", text=text, published=given), "A", 100_000).published


@pytest.mark.parametrize(
    "line",
    ["01/02/2015", "May 2015", "May 32, 2015", "Updated 3 hours ago", "5 min read", "13/13/2015"],
)
def test_quiet_dates_that_are_open(line: str) -> None:
    assert parse_date(line) is None


@pytest.mark.parametrize(
    "line",
    [
        *("May 4, 2015", "Monday, May 4th, 2015", "4 May 2015", "04.05.2015", "2015-05-04"),
        *("4th of May, 2015", "Published May 4, 2015 at 10:30 a.m.", "2015-05-04T10:30:00Z"),
    ],
)
def test_full_dates(line: str) -> None:
    assert parse_date(line) == "2015-05-04"


def test_quiet_no_date_is_taken_from_running_text_or_the_foot() -> None:
    assert published(f"Storm hits Oslo\n\n{BODY}") is None
    assert published(f"Storm hits Oslo\n\n{BODY * 4}May 5, 2015\n") is None


def test_first_publication_beats_the_update() -> None:
    text = f"Storm hits Oslo\n\nUpdated May 6, 2015\nPublished May 5, 2015\n\n{BODY}"
    assert published(text) == "2015-05-05"
    assert published(text.replace("Published May 5, 2015\n", "")) == "2015-05-06"


def test_byline_with_a_date() -> None:
    assert published(f"Storm\n\nBy Ann Lee | May 5, 2015 | 5 min read\n\n{BODY}") == "2015-05-05"


def test_user_given_date_wins() -> None:
    assert published(f"Storm\n\nMay 5, 2015\n\n{BODY}", "2016-01-01") == "2016-01-01"


@pytest.mark.parametrize("given", ["yesterday", "2015-02-30", "20150101", "2015-01-01T10:00", ""])
def test_wrong_user_given_date(given: str) -> None:
    with pytest.raises(UsageError, match="of a is not a date"):
        published(BODY, given)


def test_title_is_the_first_heading_without_its_markup() -> None:
    text = f"Skip to content\n\n# “Storm” [hits](#x) **Oslo**\n\n{BODY}"
    assert read(Input("a", text=text), "A", 10_000).title == "“Storm” hits Oslo"
