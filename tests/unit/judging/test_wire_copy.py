from __future__ import annotations

from articles import article
from crosscheck.extracting import extract
from crosscheck.judging.wire_copy import same_wording

LONG = (
    "Shepherds above Nuoro found the missing weather balloon hanging in a cork oak on Saturday "
    "and carried it down to the school."
)


def same(a: str, b: str) -> bool:
    found = same_wording(extract(*article(a)), extract(*article(b)))
    assert found == same_wording(extract(*article(b)), extract(*article(a)))
    return found


def test_a_short_sentence_can_come_out_the_same_twice() -> None:
    assert not same("The ferry to Elba was cancelled.", "The ferry to Elba was cancelled.")


def test_other_words_for_the_same_thing() -> None:
    other = (
        "The weather balloon that went missing hung in a cork oak above Nuoro, where shepherds "
        "found it on Saturday before they took it to the school below."
    )
    assert not same(LONG, other)


def test_a_quotation_is_no_wire_copy() -> None:
    speech = '"We shall plant a million trees along the border before the next census is held,"'
    assert not same(f"{speech} the minister said.", f"{speech} were her words in Amman.")


def test_less_than_most_of_the_longer_text() -> None:
    more = "Its thermometer still worked, and the pupils read it every hour until a lorry came."
    assert not same(LONG, f"{LONG} {more} {more.replace('every hour', 'all day long')}")


def test_the_same_words() -> None:
    assert same(LONG, LONG)
    assert same(LONG, LONG.replace("and carried it", "and then carried it"))
