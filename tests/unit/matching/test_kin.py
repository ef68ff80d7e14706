from __future__ import annotations

from crosscheck.lexicon.related import RELATED_BY_OPENING
from crosscheck.matching.kin import story_kin
from crosscheck.relatives import FULL


def test_words_without_a_relative_in_the_story_have_no_kin() -> None:
    assert story_kin({"journey": 900, "bridg": 800, "zzyzx": 1000}) == {}


def test_an_empty_story_has_no_kin() -> None:
    assert story_kin({}) == {}


def test_relatives_in_the_story_are_kin_both_ways() -> None:
    kin = story_kin({"die": 700, "death": 600, "bridg": 800})
    assert set(kin) == {"die", "death"}
    assert kin["die"]["death"] == kin["death"]["die"]
    assert 0 < kin["die"]["death"] <= FULL


def test_the_table_is_the_same_both_ways_and_relates_no_word_to_itself() -> None:
    table = {
        line.split()[0]: dict(item.rsplit(":", 1) for item in line.split()[1:])
        for block in RELATED_BY_OPENING.values()
        for line in block.split("\n")
        if line
    }
    assert len(table) > 5000
    for stem, relatives in table.items():
        assert stem not in relatives
        for other, grade in relatives.items():
            assert table[other][stem] == grade
            assert 1 <= int(grade) <= FULL
