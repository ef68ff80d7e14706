from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.extracting import dates, numbers
from crosscheck.model import Claim, Fact, Source
from crosscheck.segmenting.words import tokens

WORDS = [
    "about",
    "more",
    "than",
    "at",
    "least",
    "up",
    "to",
    "between",
    "and",
    "or",
    "of",
    "the",
    "a",
    "an",
    "one",
    "two",
    "twenty",
    "hundred",
    "thousand",
    "million",
    "dozen",
    "dozens",
    "several",
    "half",
    "third",
    "first",
    "second",
    "60th",
    "20",
    "1,024.5",
    "2015",
    "1990",
    "s",
    "'",
    "-",
    "--",
    "/",
    ":",
    ".",
    ",",
    "$",
    "€",
    "US",
    "%",
    "percent",
    "per",
    "cent",
    "points",
    "May",
    "March",
    "may",
    "Friday",
    "Sunday",
    "Times",
    "last",
    "next",
    "this",
    "that",
    "same",
    "year",
    "month",
    "ago",
    "since",
    "from",
    "killed",
    "people",
    "leaders",
    "were",
    "dead",
    "toll",
    "years",
    "old",
    "km",
    "miles",
    "degrees",
    "F",
    "in",
    "on",
    "every",
    "9",
    "11",
    "5",
    "a.m.",
    "p.m.",
    "½",
    "٣",
    "No.",
    "#",
    "(",
    ")",
    "99999999999999999999",
    "0",
    "Smith",
    "Baghdad",
    "today",
    "following",
    "day",
]
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
    st.text(max_size=60),
)
PUBLISHED = st.one_of(st.none(), st.dates().map(str), st.text(max_size=10))


def read(text: str, published: str | None, offset: int = 0) -> tuple[Claim, tuple[Fact, ...]]:
    claim = Claim("A1", "A", offset, offset + len(text), 1, text, text, False, tokens(text, offset))
    source = Source("A", "a", None, text, text, (), "utf-8", "", None, published)
    (result,) = numbers.extract(source, dates.extract(source, [claim]))
    return claim, result.facts


@settings(max_examples=300, deadline=None)
@given(TEXTS, PUBLISHED)
def test_facts_lie_in_their_claim_and_do_not_overlap(text: str, published: str | None) -> None:
    claim, facts = read(text, published)
    for fact in facts:
        assert claim.start <= fact.start < fact.end <= claim.end
        assert fact.text == text[fact.start : fact.end]
        assert fact.value
    dated = {place for f in facts if f.kind == "date" for place in range(f.start, f.end)}
    for fact in facts:
        if fact.kind != "date":
            assert fact.start not in dated


@settings(max_examples=200, deadline=None)
@given(TEXTS, PUBLISHED)
def test_bounds_are_in_order_and_come_in_pairs(text: str, published: str | None) -> None:
    for fact in read(text, published)[1]:
        assert (fact.low is None) == (fact.high is None)
        if fact.low is not None and fact.high is not None:
            assert fact.low <= fact.high


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_place_in_the_source_changes_nothing_but_offsets(text: str) -> None:
    here, there = read(text, None)[1], read(text, None, offset=1000)[1]
    assert [(f.kind, f.value, f.unit) for f in here] == [(f.kind, f.value, f.unit) for f in there]


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=2, max_value=10**9))
def test_figures_with_and_without_separators_are_one_number(number: int) -> None:
    plain = read(f"We saw {number:,} cars.", None)[1]
    assert [fact.value for fact in plain] == [str(number)]
    assert plain[0].unit == "car"


@settings(max_examples=100, deadline=None)
@given(st.dates(min_value=date(1901, 1, 1), max_value=date(2199, 12, 31)))
def test_dates_survive_their_spelling(day: date) -> None:
    iso = str(day)
    written = f"{day:%B} {int(iso[8:])}, {iso[:4]}"
    (fact,) = read(f"It began on {written}.", None)[1]
    assert fact.value == iso
    assert fact.low == fact.high
