"""British and American spellings share a stem; what all write alike stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.lexicon.spelling import ISE
from crosscheck.segmenting.spelling import american
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize(
    "word",
    [
        *("promised", "raises", "advisers", "rising", "improvisation", "precise", "exercising"),
        *("four", "hours", "tour", "course", "courts", "yours", "glamour", "sourced"),
        *("Paris", "crisis", "analysis", "tennis", "visited", "registers", "disease"),
        *("fired", "acre", "massacre", "genre", "here", "colored", "organize", "theater"),
    ],
)
def test_a_word_of_both_spellings_stays(word: str) -> None:
    assert american(word.lower()) == word.lower()


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("organised", "organized"),
        ("privatisations", "privatizations"),
        ("analysing", "analyzing"),
        ("Labour", "Labor"),
        ("neighbourhoods", "neighborhoods"),
        ("dishonoured", "dishonored"),
        ("centres", "centers"),
        ("centred", "centered"),
        ("kilometre", "kilometer"),
        ("defence", "defense"),
        ("programmes", "programs"),
        ("travelled", "traveled"),
        ("towards", "toward"),
    ],
)
def test_two_spellings_have_one_stem(british: str, us: str) -> None:
    ours, theirs = tokens(british)[0], tokens(us)[0]
    assert (ours.stem, ours.level) == (theirs.stem, theirs.level)
    assert ours.norm == british.lower()


@given(st.text("abeionrstuyz", min_size=1, max_size=12) | st.sampled_from(sorted(ISE)))
def test_what_is_respelled_once_is_done(word: str) -> None:
    assert american(american(word)) == american(word)
