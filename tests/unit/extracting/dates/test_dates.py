from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting import dates
from crosscheck.model import Fact


def read(*sentences: str, published: str | None = None) -> list[Fact]:
    found = dates.extract(*lines(*sentences, published=published))
    return [fact for claim in found for fact in claim.facts]


@pytest.mark.parametrize(
    "sentence",
    [
        "Theresa May said she may go.",
        "May I ask a question?",
        "It may rain.",
        "They march on the square.",
        "The Women's March in Washington was loud.",
        "April Ryan asked a question.",
        "The Sunday Times printed it.",
        "Shops open early on Black Friday.",
        "She spoke on Fox News Sunday.",
        'He was a guest of the "Today" show.',
        'He spoke on "This Week".',
        "2000 people came.",
        "It cost $2000.",
        "More than 2000 were there.",
        "The ratio was 2:1.",
        "They won 9/11 votes.",
        "He takes first place.",
        "The 25/13/2015 code is no date.",
        "Prices fall.",
    ],
)
def test_quiet(sentence: str) -> None:
    assert read(sentence, published="2015-01-28") == []


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("It ended on May 9, 2015.", "May 9, 2015", "2015-05-09"),
        ("It ended on 9 May 2015.", "9 May 2015", "2015-05-09"),
        ("It ended on 2015-05-09.", "2015-05-09", "2015-05-09"),
        ("It ended on 25/12/2014.", "25/12/2014", "2014-12-25"),
        ("It ended on Sept. 3, 2014.", "Sept. 3, 2014", "2014-09-03"),
        ("It lasted from May 9-11, 2015.", "May 9-11, 2015", "2015-05-09/2015-05-11"),
        ("It ended in May 2015.", "May 2015", "2015-05"),
        ("It ended in 2015.", "2015", "2015"),
        ("The 2016 campaign was long.", "2016", "2016"),
        ("He served 1989-2013.", "1989-2013", "1989/2013"),
        ("The 2012-13 season was short.", "2012-13", "2012/2013"),
        ("It was built in the 1990s.", "1990s", "1990/1999"),
        ("It was built in the '60s.", "'60s", "1960/1969"),
        ("It was built in the sixties.", "sixties", "1960/1969"),
        ("It was built in the 19th century.", "19th century", "1801/1900"),
        ("Sales fell in the first quarter of 2015.", "first quarter of 2015", "2015-Q1"),
        ("Sales fell in the summer of 2015.", "summer of 2015", "2015-summer"),
        ("It ended in May.", "May", "--05"),
        ("It ended on the 9th of May.", "9th of May", "--05-09"),
        ("He left on Friday.", "Friday", "weekday:friday"),
        ("He left last month.", "last month", "relative:-1 month"),
        ("He left two weeks ago.", "two weeks ago", "relative:-2 week"),
        ("It began at 5 a.m. sharp.", "5 a.m.", "T05:00"),
        ("It began at 4:30 p.m. sharp.", "4:30 p.m.", "T16:30"),
        ("It began at noon.", "noon", "T12:00"),
        ("It began at 14:30 GMT.", "14:30", "T14:30"),
    ],
)
def test_value_without_a_day_of_publication(sentence: str, text: str, value: str) -> None:
    (fact,) = read(sentence)
    assert (fact.kind, fact.text, fact.value) == ("date", text, value)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("He left on Friday.", "2015-01-23"),
        ("He left on Wednesday.", "2015-01-28"),
        ("He will leave on Friday.", "2015-01-30"),
        ("He has time until Friday.", "2015-01-30"),
        ("He left last Wednesday.", "2015-01-21"),
        ("Friday's vote matters.", "weekday:friday"),
        ("He wants to leave on Friday.", "weekday:friday"),
        ("He left yesterday.", "2015-01-27"),
        ("He left last month.", "2014-12"),
        ("He left this year.", "2015"),
        ("He leaves next year.", "2016"),
        ("He left last week.", "2015-W04"),
        ("He left two years ago.", "2013"),
        ("He left on December 30.", "2014-12-30"),
        ("He leaves on March 3.", "2015-03-03"),
        ("He left in November.", "2014-11"),
        ("He will come in May.", "2015-05"),
        ("The ceremony in May is large.", "--05"),
        ("The victims of Sept. 11 were named.", "--09-11"),
    ],
)
def test_value_with_a_day_of_publication(sentence: str, value: str) -> None:
    (fact,) = read(sentence, published="2015-01-28")
    assert fact.value == value


def test_bounds_are_ordinals_of_first_and_last_day() -> None:
    (fact,) = read("It ended in 2015.")
    assert (fact.low, fact.high) == (735599.0, 735963.0)
    (fact,) = read("He left on Friday.")
    assert (fact.low, fact.high) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("He has led since 2011.", ["since"]),
        ("He led from 2000 to 2006.", ["from", "to"]),
        ("It must end by 2036.", ["by"]),
        ("He stayed until 2012.", ["until"]),
        ("He came in 2012.", [None]),
        ("It is marked every year on May 9.", ["recurring"]),
        ("They meet each Monday.", ["recurring"]),
        ("They meet on Mondays.", ["recurring"]),
        ("They met at 5 p.m. sharp.", ["time"]),
    ],
)
def test_role(sentence: str, units: list[str | None]) -> None:
    assert [fact.unit for fact in read(sentence, published="2015-01-28")] == units


def test_recurring_days_have_no_year() -> None:
    for sentence in ("It is marked every year on May 9.", "They meet each Monday."):
        (fact,) = read(sentence, published="2015-01-28")
        assert fact.low is None
        assert fact.high is None


def test_same_year_is_that_of_the_nearest_earlier_date() -> None:
    facts = read("He was invited in 2005.", "He died in 2011.", "He travelled that same year.")
    assert [fact.value for fact in facts] == ["2005", "2011", "2011"]


def test_following_day_counts_from_the_last_exact_day() -> None:
    facts = read("He came on 31 December 2014.", "The following day he left.")
    assert facts[1].value == "2015-01-01"
    assert len(read("He came in 2014.", "The following day he left.")) == 1


def test_month_of_the_year_named_before() -> None:
    facts = read("He ran in 2008.", "He withdrew that March.", published="2015-01-28")
    assert facts[1].value == "2008-03"


@pytest.mark.parametrize("sentence", ["It began in early 2015.", "It began in mid-March."])
def test_approximate(sentence: str) -> None:
    (fact,) = read(sentence)
    assert fact.approximate


def test_a_wrong_day_of_publication_is_no_day() -> None:
    (fact,) = read("He left on Friday.", published="2015-99-99")
    assert fact.value == "weekday:friday"
