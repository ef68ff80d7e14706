from __future__ import annotations

import pytest

from articles import article
from crosscheck.extracting import attribution


def told(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Return the first speaker and what else the sentence calls them."""
    claim = attribution.extract(*article(text))[0]
    aliases = [fact.aliases for fact in claim.facts if fact.kind == "attribution"]
    return (claim.attribution.speaker if claim.attribution else None), *(aliases or [()])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to police, Ada Berg, 34, drove too fast.", "police"),
        ("The bridge is closed, according to officials, Ada Berg wrote home.", "officials"),
        ("A Kremlin spokesman said it was late.", "Kremlin spokesman"),
    ],
)
def test_what_is_no_name_in_apposition(text: str, speaker: str) -> None:
    assert told(text) == (speaker, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The log is real, according to the museum's curator, Ada Berg.",
            ("Ada Berg", ("museum's curator",)),
        ),
        (
            "The museum's curator, Ada Berg, said the log was real.",
            ("Ada Berg", ("museum's curator",)),
        ),
        (
            "The log is real, said Ada Berg, a spokeswoman for the museum.",
            ("Ada Berg", ("spokeswoman for the museum",)),
        ),
        (
            "Ada Berg, the ranking Democrat on the panel, said it was late.",
            ("Ada Berg", ("ranking democrat on the panel",)),
        ),
        ("Kremlin spokesman Olav Moe said it was late.", ("Olav Moe", ("kremlin spokesman",))),
        (
            "Ada Berg (Calif.), a lawyer who has sued the port, said it was late.",
            ("Ada Berg", ("lawyer",)),
        ),
        (
            "Reuters quoted the port's owner, Ada Berg, as saying it was late.",
            ("Ada Berg", ("port's owner",)),
        ),
    ],
)
def test_the_name_speaks_and_the_role_is_kept(
    text: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert told(text) == expected
