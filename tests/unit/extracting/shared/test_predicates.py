from __future__ import annotations

import pytest

from crosscheck.extracting.shared import predicates
from crosscheck.segmenting.words import tokens


@pytest.mark.parametrize(
    ("sentence", "cue", "word"),
    [
        ("He has not yet publicly met the king", 2, "met"),
        ("He will be going to leave", 1, "leave"),
        ("He did not, she said", 2, None),
        ("He will or he stays", 1, None),
    ],
)
def test_content_after(sentence: str, cue: int, word: str | None) -> None:
    words = tokens(sentence)
    place = predicates.content_after(words, cue)
    assert (words[place].norm if place >= 0 else None) == word


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("that the envoy will visit", "visit"),
        ("that the envoy left", "left"),
        ("that the envoy resigned", "resigned"),
        ("that envoy; he resigned", None),
    ],
)
def test_clause_verb(sentence: str, word: str | None) -> None:
    words = tokens(sentence)
    place = predicates.clause_verb(words, 0)
    assert (words[place].norm if place >= 0 else None) == word


def test_adverbs_and_quotation_marks_are_stepped_over() -> None:
    words = tokens('was "clearly" refused')
    assert words[predicates.next_word(words, 0)].norm == "refused"
    assert predicates.before(words, 4) == "was"


def test_family_is_no_adverb() -> None:
    assert not predicates.is_adverb(tokens("family")[0])
    assert predicates.is_adverb(tokens("publicly")[0])


@pytest.mark.parametrize(
    ("sentence", "opens"),
    [
        ("denied it, and that was all", None),
        ("denied the charges", None),
        ("denied that he came", 1),
        ("denied to reporters on Monday that he came", 5),
    ],
)
def test_that_opens_what_was_said_behind_whom_and_when(sentence: str, opens: int | None) -> None:
    place = predicates.that_after(tokens(sentence), 0)
    assert (place if place >= 0 else None) == opens
