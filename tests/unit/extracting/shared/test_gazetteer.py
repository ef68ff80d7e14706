from __future__ import annotations

from crosscheck.extracting.shared.gazetteer import Place, abbreviations, chain, longest


def test_no_place() -> None:
    assert longest(["kim"]) == (0, None)
    assert longest(["new", "deal"]) == (0, None)


def test_the_longest_name_wins() -> None:
    size, place = longest(["new", "york", "city", "council"])
    assert size == 3
    assert place is not None
    assert place.value == "new york city"


def test_adjectives_mean_the_country() -> None:
    assert longest(["russian"]) == (1, Place("russia", "adjective", ()))


def test_what_a_place_is_part_of() -> None:
    assert chain("moscow") == ("russia",)
    assert chain("ohio") == ("united states",)
    assert chain("georgia") == ()


def test_states_in_short() -> None:
    assert abbreviations()["tenn"] == "tennessee"
