"""What a short line is made of."""

from __future__ import annotations

import pytest

from crosscheck.reading.phrase import carriers, ends_sentence


@pytest.mark.parametrize(
    "text", ["", "Harbour news", "Stop! he said", "…dots before", 'a." and on']
)
def test_lines_that_go_on(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", ["It sank.", "Did it?", 'It sank."', "**It sank!**", "It sank…')"])
def test_lines_that_end_a_sentence(text: str) -> None:
    assert ends_sentence(text)


def test_carriers_are_listed_in_many_ways() -> None:
    assert carriers("Ann Lee and Reuters") == []
    assert carriers("AFP, Reuters") == carriers("AFP and Reuters") == ["AFP", "Reuters"]
    assert carriers("AP/dpa") == ["AP", "dpa"]
