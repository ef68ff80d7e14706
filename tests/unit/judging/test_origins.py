from __future__ import annotations

from crosscheck.judging.origins import Origins, shared_origin
from crosscheck.model import Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings


def names(text: str, index: int = 0) -> tuple[str, ...]:
    """Return the origins of one claim of a text."""
    (source,) = read_sources((Input("a", text=text),), Settings())
    claims = claims_of((source,))
    return Origins([source], {source.id: claims}).of([claims[index]])[source.id]


def test_none_is_made_up() -> None:
    assert names("The ferry sank.") == ()
    assert names("The ferry sank.\n\n(AFP, dpa)") == ()


def test_speaker_then_agency() -> None:
    assert names("The ferry sank, Ada Berg told Reuters.") == ("Ada Berg", "Reuters")


def test_an_article_that_one_agency_signs() -> None:
    assert names("The ferry sank.\n\n(AFP)") == ("AFP",)


def test_reported_speech_goes_on_in_its_paragraph() -> None:
    text = (
        "The mill will close, the owner said. Two hundred jobs would go.{}Nobody would be spared."
    )
    assert names(text.format(" "), 1) == names(text.format(" "), 2) == ("owner",)
    assert names(text.format("\n\n"), 2) == ()


def test_what_all_sides_go_back_to() -> None:
    assert shared_origin({"A": ("Reuters",)}) == ()
    assert shared_origin({"A": ("Reuters",), "B": ("AFP",)}) == ()
    assert shared_origin({"A": ("Reuters", "AP"), "B": ("AP",)}) == ("AP",)


def test_a_surname_and_the_full_name_are_one() -> None:
    assert shared_origin({"A": ("Berg",), "B": ("Ada Berg",)}) == ("Ada Berg",)
    assert shared_origin({"A": ("Ada Berg",), "B": ("Olav Berg",)}) == ()


def test_officials_are_nobody_in_particular() -> None:
    assert shared_origin({"A": ("officials",), "B": ("officials",)}) == ()
    assert shared_origin({"A": ("port officials",), "B": ("port officials",)}) == (
        "port officials",
    )
