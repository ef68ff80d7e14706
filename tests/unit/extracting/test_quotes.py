from __future__ import annotations

import pytest

from crosscheck.extracting.quotes import extract
from crosscheck.model import Block, Source
from crosscheck.segmenting import segment

PLAIN = str.maketrans("“”‘’", "\"\"''")


def quotes(*paragraphs: str) -> list[list[str]]:
    """Return the quotes of each claim, as written."""
    text = "\n".join(paragraphs)
    blocks, at = [], 0
    for part in paragraphs:
        blocks.append(Block(at, at + len(part)))
        at += len(part) + 1
    made = Source("A", "a", None, text, text.translate(PLAIN), tuple(blocks), "utf-8", "")
    claims = extract(made, segment(made))
    for claim in claims:
        for fact in claim.facts:
            assert claim.start <= fact.start < fact.end <= claim.end
            assert fact.text == text[fact.start : fact.end]
    return [[fact.text for fact in claim.facts] for claim in claims]


@pytest.mark.parametrize(
    "text",
    [
        "Obama's aides don't like the '90s, and the workers' union can't help.",
        "Rock 'n' roll is nothin' new to the voters' choice.",
        "The boy is 5'10\" tall.",
        'A lone " mark quotes nothing.',
        'She began: "We will go on and never closed the quotation.',
        "‘Tis the season for the ’80s.",
    ],
)
def test_apostrophes_and_stray_marks_are_no_quotes(text: str) -> None:
    assert quotes(text) == [[]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We are ready," he said.', ["We are ready"]),
        (
            "“We are ready,” he said of the “positive response.”",
            ["We are ready", "positive response"],
        ),
        ("'We had no choice,' Mr. Brown said.", ["We had no choice"]),
        ("Lee calls plan 'ridiculous' and leaves", ["ridiculous"]),
        ("'The workers' plan is fine,' he said.", ["The workers' plan is fine"]),
        ("'It was the '90s,' he said.", ["It was the '90s"]),
        ("\"He told me 'go home' and I left,\" she said.", ["He told me 'go home' and I left"]),
        ("'He told me \"go home\" at once,' she said.", ['He told me "go home" at once']),
        ("“Can they guarantee it?“ he asked.", ["Can they guarantee it"]),
    ],
)
def test_reads_what_stands_between_the_marks(text: str, found: list[str]) -> None:
    assert quotes(text) == [found]


def test_a_quotation_that_crosses_sentences_gives_each_its_part() -> None:
    assert quotes('"We are ready. We have waited," said Lee. It rained.') == [
        ["We are ready"],
        ["We have waited"],
        [],
    ]


def test_a_quotation_goes_on_in_a_paragraph_that_opens_with_a_mark() -> None:
    assert quotes('He said: "We are ready.', '"We have waited," he said.') == [
        ["We are ready"],
        ["We have waited"],
    ]
    assert quotes("‘We are ready.", "‘We have waited,’ he said.") == [
        ["We are ready"],
        ["We have waited"],
    ]


def test_a_quotation_goes_on_in_a_paragraph_that_only_closes_it() -> None:
    assert quotes('He said: "We are ready.', 'We have waited."', "It rained.") == [
        ["We are ready"],
        ["We have waited"],
        [],
    ]


def test_the_value_has_no_punctuation() -> None:
    text = '"The U.S. won\'t go -- ever," he said.'
    made = Source("A", "a", None, text, text, (Block(0, len(text)),), "utf-8", "")
    (fact,) = extract(made, segment(made))[0].facts
    assert (fact.kind, fact.value) == ("quote", "the US won't go ever")
