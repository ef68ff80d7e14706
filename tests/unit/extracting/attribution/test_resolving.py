from __future__ import annotations

import pytest

from articles import article
from crosscheck.extracting import extract
from crosscheck.extracting.attribution.resolving import is_plural, suits


def speakers(text: str) -> list[str | None]:
    found = [claim.attribution for claim in extract(*article(text))]
    return [one.speaker or one.via if one else None for one in found]


def test_he_is_nobody_where_another_man_stands_between() -> None:
    text = (
        "Olav Berg said it was late. Rain fell. Peter Moe came in. Rain fell. He said he was tired."
    )
    assert speakers(text)[-1] != "Olav Berg"


def test_she_is_no_man_and_he_no_spokeswoman() -> None:
    assert speakers("Peter Berg said it was late. She said the bus had left.")[1] is None
    assert speakers("A port spokeswoman said it was late. He said the bus had left.")[1] is None


def test_he_may_have_acted_some_sentences_ago() -> None:
    text = "Mayor Peter Berg opened the bridge. Rain fell.\n\nThe crowd waited.\n\nHe said no."
    assert speakers(text)[-1] == "Peter Berg"


def test_an_unnamed_speaker_is_not_carried_far() -> None:
    text = "A port official said it was late.\n\nRain fell.\n\nHe said the bus had left."
    assert speakers(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge is closed, Reuters reported. It said the port was shut.", "Reuters"),
        (
            "The Justice Department said it was late. It said the bus had left.",
            "Justice Department",
        ),
        ("Peter Berg said it was late. It said the bus had left.", None),
    ],
)
def test_it_is_an_agency_or_a_body(text: str, expected: str | None) -> None:
    assert speakers(text)[1] == expected


def test_a_role_is_the_person_who_is_called_so() -> None:
    text = "A Kremlin spokesman said it was late. Kremlin spokesman Peter Berg said rain fell."
    assert speakers(text) == ["Peter Berg", "Peter Berg"]


def test_suits_and_is_plural() -> None:
    assert suits("Ada Berg", "she")
    assert not suits("port spokeswoman", "he")
    assert is_plural("officials in Moscow")
    assert not is_plural("spokesman for the Boston Celtics")
