from __future__ import annotations

import pytest

from crosscheck.reading.layout import lay_out
from crosscheck.reading.markup import masked


@pytest.mark.parametrize(
    "text",
    [
        "That f***ing wall fell.",
        "It is 5 * 3 metres.",
        "Read snake_case_names aloud.",
        "[sic] it was.",
    ],
)
def test_quiet_marks_that_are_no_markup(text: str) -> None:
    assert masked(lay_out(text)) == text


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("# Kim to visit", "  Kim to visit"),
        ("- Kim left.", "  Kim left."),
        ("12. Kim left.", "    Kim left."),
        ("> Kim left.", "  Kim left."),
        ("It **was** _so_ *bad*.", "It   was    so   bad ."),
        ("See [the plan](https://x.org/a_b) now.", "See  the plan                     now."),
        (r"It owes \$10 billion.", "It owes  $10 billion."),
        ("“Kim’s” «visit» — in\u00a0May", '"Kim\'s" "visit" - in May'),
        ("one\ttwo\u200bthree", "one two three"),
        ("OSLO (AP) — It rained.", "            It rained."),
    ],
)
def test_view(text: str, view: str) -> None:
    assert masked(lay_out(text)) == view


def test_heading_and_furniture_keep_what_looks_like_a_dateline() -> None:
    assert masked(lay_out("UKRAINE — Five dead in storm")) == "UKRAINE - Five dead in storm"


def test_soft_hyphen_does_not_cut_a_word() -> None:
    view = masked(lay_out("The cere\u00admony was\u00ad short."))
    assert view == "The cere\u0332mony was  short."
