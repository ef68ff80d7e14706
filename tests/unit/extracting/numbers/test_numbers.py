from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting import dates, numbers
from crosscheck.model import Fact

INFINITY = float("inf")


def read(sentence: str) -> list[Fact]:
    source, claims = lines(sentence)
    (claim,) = numbers.extract(source, dates.extract(source, claims))
    return [fact for fact in claim.facts if fact.kind != "date"]


@pytest.mark.parametrize(
    "sentence",
    [
        "One of them left.",
        "No one came.",
        "One of the members left.",
        "Their first face-to-face talks failed.",
        "They spoke to one another.",
        "One day he left.",
        "The two could agree.",
        "He was elected in 2015.",
        "It began at 5 a.m. on May 9.",
        "The Boeing 737 landed.",
        "An F-16 and a MiG-29 crashed.",
        "The G20 met.",
        "The Covid-19 pandemic spread.",
        "The 9/11 attacks were years before.",
        "Call 1-800-555-0100.",
        "World War Two ended.",
        "The First Amendment protects speech.",
        "The first lady spoke.",
        "At first he said nothing.",
        "A third party ran.",
        "In the second he fell.",
        "He is in his 30s.",
        "The half-brother of the king fell.",
        "A 5G network was built.",
        "It was minus 5 degrees.",
    ],
)
def test_quiet(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("About 20 state leaders came.", "About 20 state leaders", "20", "state leader"),
        ("They sent two additional subpoenas.", "two additional subpoenas", "2", "subpoena"),
        ("Twenty-five nations signed.", "Twenty-five nations", "25", "nation"),
        ("We saw two hundred and six cars.", "two hundred and six cars", "206", "car"),
        ("It has 1,024 members.", "1,024 members", "1024", "member"),
        ("It built 1.2 million homes.", "1.2 million homes", "1200000", "home"),
        ("A dozen nations signed.", "A dozen nations", "12", "nation"),
        ("Half a million voters stayed.", "Half a million voters", "500000", "voter"),
        ("At least 12 people were killed.", "At least 12 people were killed", "12", "killed"),
        ("It killed 12 people.", "12 people", "12", "killed"),
        ("It left 12 dead.", "12 dead", "12", "killed"),
        ("The death toll rose to 12.", "12", "12", "killed"),
        ("Police reported 12 deaths.", "12 deaths", "12", "killed"),
        ("Twelve soldiers died.", "Twelve soldiers died", "12", "soldier killed"),
        ("Another 30 others were wounded.", "30 others were wounded", "30", "injured"),
        ("Smith, 75, retired.", "75", "75", "age"),
        ("A 75-year-old retired.", "75-year-old", "75", "age"),
        ("At 81, Ada Berg swam home.", "81", "81", "age"),
        ("He is 75 years old.", "75 years old", "75", "age"),
        ("The No. 2 Democrat spoke.", "No. 2", "2", "rank"),
        ("They cited Article 5 of it.", "Article 5", "5", "section"),
        ("The 60th anniversary came.", "60th anniversary", "60", "ordinal anniversary"),
        ("It was the first foreign trip.", "first foreign trip", "1", "ordinal trip"),
        ("It is the third-largest city.", "third-largest", "3", "ordinal largest"),
        ("It passed 234-193.", "234-193", "234-193", "score"),
        ("They voted 97 to 1.", "97 to 1", "97-1", "score"),
        ("A six-to-one match.", "six-to-one", "6-1", "score"),
        ("Of those, 15 of the 19 hijackers flew.", "15", "15", "of hijacker"),
        ("It cost $1.2 billion.", "$1.2 billion", "1200000000", "USD"),
        ("It cost US$10bn.", "US$10bn", "10000000000", "USD"),
        ("It cost A$3m.", "A$3m", "3000000", "AUD"),
        ("It cost €40k.", "€40k", "40000", "EUR"),
        ("It cost £5.", "£5", "5", "GBP"),
        ("It cost 3 million rubles.", "3 million rubles", "3000000", "RUB"),
        ("It cost 5 Swiss francs.", "5 Swiss francs", "5", "CHF"),
        ("It cost 50 cents.", "50 cents", "0.5", "USD"),
        ("It cost 10 million pounds.", "10 million pounds", "10000000", "GBP"),
    ],
)
def test_number_and_money(sentence: str, text: str, value: str, unit: str) -> None:
    fact = read(sentence)[0]
    kind = "money" if unit.isupper() else "number"
    assert (fact.kind, fact.text, fact.value, fact.unit) == (kind, text, value, unit)


@pytest.mark.parametrize(
    ("sentence", "value", "unit"),
    [
        ("It rose by 2.5 percent.", "2.5", "percent"),
        ("It rose by 2.5 per cent.", "2.5", "percent"),
        ("It rose by 2.5%.", "2.5", "percent"),
        ("It rose by 2.5 percentage points.", "2.5", "percentage point"),
        ("It takes two-thirds of the votes.", "66.67", "percent"),
        ("A third of them left.", "33.33", "percent"),
        ("One in five voters left.", "20", "percent"),
    ],
)
def test_percent(sentence: str, value: str, unit: str) -> None:
    (fact,) = read(sentence)
    assert (fact.kind, fact.value, fact.unit) == ("percent", value, unit)


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("We saw 20 cars.", 20, 20),
        ("We saw about 20 cars.", 17.5, 22.5),
        ("We saw nearly 20 cars.", 17, 20),
        ("We saw more than 20 cars.", 20, INFINITY),
        ("We saw at least 20 cars.", 20, INFINITY),
        ("We saw 20 or more cars.", 20, INFINITY),
        ("We saw up to 20 cars.", 0, 20),
        ("We saw fewer than 20 cars.", 0, 20),
        ("We saw between 10 and 20 cars.", 10, 20),
        ("We saw 10 to 20 cars.", 10, 20),
        ("We saw 10-20 cars.", 10, 20),
        ("We saw two or three cars.", 2, 3),
        ("We saw dozens of cars.", 24, 199),
        ("We saw several hundred cars.", 200, 999),
        ("We saw tens of thousands of cars.", 20000, 99999),
        ("Nearly half of the cars stopped.", 42.5, 50),
    ],
)
def test_bounds(sentence: str, low: float, high: float) -> None:
    (fact,) = read(sentence)
    assert (fact.low, fact.high) == (low, high)
    assert fact.approximate == (sentence != "We saw 20 cars.")


def test_nearly_half_can_be_48_percent() -> None:
    (half,), (exact,) = read("Nearly half of voters left."), read("It was 48 percent.")
    assert half.kind == exact.kind
    assert half.low is not None and half.high is not None and exact.low is not None
    assert half.low <= exact.low <= half.high


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is 10 km away.", "It is 6.21371192 miles away."),
        ("It weighs 2 tonnes.", "It weighs 2,000 kilograms."),
        ("It is 212 degrees Fahrenheit.", "It is 100 degrees Celsius."),
        ("It took 2 hours.", "It took 120 minutes."),
        ("It took two weeks.", "It took 14 days."),
        ("It took 1.5 years.", "It took 18 months."),
    ],
)
def test_measures_meet_in_the_base_unit(one: str, other: str) -> None:
    (left,), (right,) = read(one), read(other)
    assert left.unit == right.unit
    assert left.low == pytest.approx(right.low, rel=1e-6)


def test_days_and_months_do_not_meet() -> None:
    (days,), (months,) = read("It took 30 days."), read("It took one month.")
    assert days.unit != months.unit


def test_a_sentence_with_several_numbers() -> None:
    facts = read("The blast killed 12 people and wounded 20, and cost $3 million.")
    assert [(fact.value, fact.unit) for fact in facts] == [
        ("12", "killed"),
        ("20", "injured"),
        ("3000000", "USD"),
    ]
