from __future__ import annotations

import pytest

from articles import article
from crosscheck.extracting import attribution


def carrier(text: str) -> str | None:
    found = attribution.extract(*article(text))[0].attribution
    return found.via if found else None


@pytest.mark.parametrize(
    "text",
    ["The Space Agency said it was late.", "A news agency said so.", "The firm reported a loss."],
)
def test_what_is_no_outlet(text: str) -> None:
    assert carrier(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is late, the Turan agency reported.", "Turan"),
        ("It is late, according to the Trend news agency.", "Trend"),
        ("It is late, the newspaper Dagens Berg reported.", "Dagens Berg"),
        ("It is late, Bergen radio reported.", "Bergen radio"),
        ("The Oslo Evening Post reported on Friday that it was late.", "Oslo Evening Post"),
        ("South Korea's Yonhap news agency reported a fire.", "Yonhap"),
    ],
)
def test_outlets_that_no_list_needs_to_have(text: str, expected: str) -> None:
    assert carrier(text) == expected
