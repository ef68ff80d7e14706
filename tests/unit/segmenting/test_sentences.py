from __future__ import annotations

import pytest

from crosscheck.segmenting.sentences import is_bare, spans


def cut(marked: str) -> tuple[list[str], list[str]]:
    """Return what ``spans`` makes of the text, and the cuts that ``|`` marks in it."""
    text = marked.replace("|", "")
    return [text[start:end] for start, end in spans(text)], [p.strip() for p in marked.split("|")]


QUIET = [
    "At 5 p.m. Lopez walked out of the hall.",
    "The vote is at 9 a.m. Thursday in the old hall.",
    "The game starts at 8 p.m. Eastern on Friday.",
    "He sued Smith Bros. Construction in May.",
    "Ford Motor Co. Chief Executive Ann Hill resigned.",
    "The U.S. Police Foundation wrote the report.",
    "The U.S. No. 1 seed lost.",
    "U.S. Rep. Ann Lee was there.",
    "ST. LOUIS SHOOTING LEAVES TWO DEAD",
    "GOV. BROWN SIGNS BILL",
    "Former Cong. Ann Lee and Atty. Gen. Maria Cole spoke.",
    "Tampa, Fla. Mayor Jane Doe spoke first.",
    "MIAMI, Fla. — The storm hit land on Friday.",
    "The pope left St. Peter's Square at dusk.",
    "J. K. Simmons and B. J. Novak won.",
    "Shares of Yahoo! Inc. fell.",
    "Visit news.example.org/Today for details.",
    "He paused… and left.",
    '"It was… I do not know," she said.',
    "The senator (R., Texas) voted yes.",
]

ATTRIBUTED = [
    '"Is he alive?" Dr. Wu asked.',
    '"What a night!" Coach Ray Hill said on Sunday.',
    '"Who did this?" Ann Lee, the mayor of the town, said.',
    '"Do you want war?" President Ruiz told reporters.',
    '"Is it over?" Lee told CNN.',
    "“Are you sure?” Mr. Ito asked quietly.",
    '"Is it over?" Lee was quoted as saying.',
    '"I tried..." Ms. Ray said.',
]

FIRING = [
    "Doors open at 7 p.m.| Tickets cost $12.",
    "The curfew ends at 6 a.m.| Shops may open then.",
    "Rain is due by 3 p.m. EST.| Winds will ease later.",
    "The plant was sold to Acme Corp.| Workers were told by letter.",
    "She works for Miller & Sons Ltd.| A spokesman declined to comment.",
    "They fled to the U.S.| A court ruled on Monday.",
    "They fled to the U.S.| As of Monday, none had returned.",
    "It left the E.U.| Officials in Brussels were not told.",
    "He was shot on Main St.| The police came late.",
    "He lives in Springfield, Ill.| The house was sold.",
    '"Who did this?"| Ann Lee said the town was in shock.',
    '"Why now?"| The mayor did not answer.',
    '"We won.| We really won," said Ann.| "It is late."',
    "The dam failed.|Police closed the road.",
    '"It is done."|The talks went on.',
    "He worked at Yahoo!| The pay was good.",
    "The line went dead…| The crew never answered.",
    "He did well. ...| I love that town.",
    "The firm earned $3.4 bn.| 12 rivals did not.",
    "What we know|\n- Nine died|\n- No arrests were made",
    "1. Oil fell.|\n2. The ruble lost 10 percent.",
    "Storm kills 12|\r\nIt hit land on Friday.|\rIt was strong.",
]


@pytest.mark.parametrize("text", QUIET + ATTRIBUTED)
def test_keeps_one_sentence_whole(text: str) -> None:
    assert spans(text) == [(0, len(text))]


@pytest.mark.parametrize("marked", FIRING)
def test_cuts_where_a_sentence_ends(marked: str) -> None:
    found, wanted = cut(marked)
    assert found == wanted


def test_nothing_gives_no_span() -> None:
    assert spans("") == []
    assert spans(" \r\n\t ") == []


@pytest.mark.parametrize(
    "text", ["1.\nOil fell.", "-\nOil fell.", "Oil fell.\n***", "*** Oil fell."]
)
def test_a_stray_mark_joins_its_neighbour(text: str) -> None:
    assert spans(text) == [(0, len(text))]


def test_a_text_of_marks_alone_is_one_span() -> None:
    assert spans(" ...\n!! ") == [(1, 7)]


@pytest.mark.parametrize(
    ("text", "bare"), [("2.", True), (" - ", True), ("2.5", False), ("a", False)]
)
def test_bare_means_no_word_beside_a_list_marker(text: str, bare: bool) -> None:
    assert is_bare(text) is bare
