from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.errors import CrosscheckError, ReadError, UsageError
from crosscheck.model import Input, Story
from crosscheck.pipeline import check_story, letters
from crosscheck.settings import Settings
from laws import assert_lawful, check

FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n\nRead more\n"
TOLL = "The flood in Norvik killed 19 people on Tuesday, police said.\n"
COURT = "A court in Bergen fined the bank over hidden fees.\n"


def test_the_same_text_agrees() -> None:
    (finding,) = check(FLOOD, FLOOD).findings
    assert (finding.verdict, finding.score, finding.differences) == ("agreement", 1.0, ())


def test_other_stories_stand_alone() -> None:
    report = check(FLOOD, COURT)
    assert [finding.verdict for finding in report.findings] == ["source-only"] * 2
    assert report.summary()["source_only"] == {"A": 1, "B": 1}


def test_another_toll_diverges() -> None:
    report = check(FLOOD, TOLL)
    (finding,) = report.findings
    (difference,) = finding.differences
    assert (finding.verdict, difference.kind) == ("divergence", "number")
    assert difference.values["A"].startswith("12")
    assert difference.values["B"].startswith("19")
    assert [stretch.reason for stretch in report.set_aside] == ["navigation"]
    assert_lawful(report)


def test_divergences_come_first_then_agreements() -> None:
    report = check(FLOOD + COURT, f"{COURT}\n{TOLL}\nThe mayor of Norvik resigned at noon.\n")
    verdicts = [finding.verdict for finding in report.findings]
    assert verdicts == ["divergence", "agreement", "source-only"]


def test_many_sources_have_letters() -> None:
    inputs = tuple(Input(f"{n}.txt", text=TOLL) for n in range(28))
    report = check_story(Story("flood", inputs), Settings())
    assert [source.id for source in report.sources[24:]] == ["Y", "Z", "AA", "AB"]
    assert len(report.findings) == 1


@pytest.mark.parametrize("inputs", [(), (Input("lone.txt", text=FLOOD),)])
def test_one_source_is_no_story(inputs: tuple[Input, ...]) -> None:
    with pytest.raises(UsageError, match=r"'flood' has (only one|no) source"):
        check_story(Story("flood", inputs), Settings())


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff"])
def test_an_empty_source_is_an_error_that_names_it(text: str) -> None:
    with pytest.raises(ReadError, match=r"two\.txt"):
        check(FLOOD, text)


def test_a_source_that_is_too_large_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    file.write_text(FLOOD, "utf-8")
    story = Story("flood", (Input("big.txt", path=str(file)), Input("b", text=TOLL)))
    with pytest.raises(ReadError, match=r"big\.txt"):
        check_story(story, Settings(max_bytes=20))


def test_a_wrong_date_is_an_error() -> None:
    with pytest.raises(CrosscheckError, match="2015-13-01"):
        check(FLOOD, TOLL, published=["2015-13-01"])


@given(st.integers(0, 100_000))
def test_letters_count_like_the_columns_of_a_spreadsheet(index: int) -> None:
    value = 0
    for letter in letters(index):
        value = value * 26 + ord(letter) - ord("A") + 1
    assert value == index + 1
