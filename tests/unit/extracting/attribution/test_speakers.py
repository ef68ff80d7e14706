from __future__ import annotations

import pytest

from articles import lines
from crosscheck.extracting.attribution.mentions import Frame
from crosscheck.extracting.attribution.speakers import frame_of
from crosscheck.extracting.shared.quotation import quotations


def frame(text: str) -> Frame | None:
    source, claims = lines(text)
    (ids,) = quotations(source, claims)
    return frame_of(claims[0], ids)


@pytest.mark.parametrize(
    "text",
    ["The ferry sank.", "The guards were told to leave.", "The work went according to plan."],
)
def test_no_frame(text: str) -> None:
    assert frame(text) is None


def test_an_agency_that_quotes_a_speaker() -> None:
    found = frame('"It is late," Yonhap quoted a harbour spokesman as saying.')
    assert found is not None
    assert found.speaker is not None
    assert found.via is not None
    assert (found.speaker.text, found.via.text) == ("harbour spokesman", "Yonhap")
    assert found.cue == "quoted ... as saying"


def test_a_verb_inside_a_quotation_is_no_cue() -> None:
    assert frame('The sign read: "He said no."') is None


@pytest.mark.parametrize("owner", ["her", "his"])
def test_a_speaker_who_is_called_hers_or_his(owner: str) -> None:
    found = frame(f'"It hurt," {owner} father, Mirko Pavic, said.')
    assert found is not None
    assert found.speaker is not None
    assert (found.speaker.text, found.speaker.role) == ("Mirko Pavic", "father")


def test_whom_somebody_told_does_not_speak() -> None:
    found = frame('"It hurt," he told her.')
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.text == "he"
