from __future__ import annotations

import pytest

from crosscheck.reporting.html.visible import visible


@pytest.mark.parametrize(
    "text", ["", "Plain text.\n\tIndented.", "Zürich 東京 שלום", "fam\u200dily", "e\u0301", "🌊"]
)
def test_ordinary_text_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\x1b[m\x7f", "a␀b␛[m␡"),
        ("a\x9bb", "a�b"),
        ("a\u202eb\u2066c\u200fd", "a�b�c�d"),
        ("a\ud800b", "a�b"),
        ("a\ufffeb\U0010ffffc", "a�b�c"),
        ("a\U000e0041b", "a�b"),
        ("a\r\nb\rc\x85d\u2028e\x0cf", "a \nb\nc\nd\ne\nf"),
    ],
)
def test_what_cannot_be_shown_is_replaced_one_for_one(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert len(shown) == len(text)
