"""Laws of the names and places of any text."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles import lines
from crosscheck.extracting import names, places
from crosscheck.model import Claim, Source

WORDS = st.sampled_from(
    (
        *("The", "Kim", "Jong", "Un", "Rep.", "Jane", "Roe", "Jr.", "II", "U.S.", "New", "York"),
        *(",", ".", "(", ")", '"', "'", "-", "he", "she", "the", "president", "said", "of", "and"),
        *("for", "al", "Bank", "England", "Russian", "(R-Tenn.)", "Mr.", "Moscow", "has", "North"),
        *("Acme", "Corp.", "(AC)", "é", "ß", "中"),
    )
)
SENTENCES = st.lists(st.lists(WORDS, max_size=12).map(" ".join), max_size=6)


def _read(sentences: list[str]) -> tuple[Source, list[Claim]]:
    return lines(*sentences, headings=1, per_block=2)


@settings(max_examples=150, deadline=None)
@given(SENTENCES)
@example(["The Kim , Jr. Kim"])
def test_facts_stand_where_they_say_and_do_not_overlap(sentences: list[str]) -> None:
    source, claims = _read(sentences)
    result = names.extract(source, places.extract(source, claims))
    assert [(c.id, c.start, c.end, c.tokens) for c in result] == [
        (c.id, c.start, c.end, c.tokens) for c in claims
    ]
    for claim in result:
        last = claim.start
        for fact in claim.facts:
            assert last <= fact.start < fact.end <= claim.end
            assert fact.text == source.text[fact.start : fact.end]
            assert fact.value
            last = fact.end if fact.unit != "role" else fact.start


@settings(max_examples=50, deadline=None)
@given(SENTENCES)
def test_the_same_text_gives_the_same_facts(sentences: list[str]) -> None:
    source, claims = _read(sentences)
    again_source, again = _read(sentences)
    first = names.extract(source, places.extract(source, claims))
    assert first == names.extract(again_source, places.extract(again_source, again))
