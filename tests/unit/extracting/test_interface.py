from __future__ import annotations

from articles import lines
from crosscheck.extracting.interface import fact_between, with_facts


def test_no_facts_leave_the_claim_as_it_is() -> None:
    _, (claim,) = lines("Kim came.")
    assert with_facts(claim, []) is claim


def test_facts_stand_in_text_order_with_their_own_text() -> None:
    _, (_, claim) = lines("Nobody came.", "Then Kim left Oslo.")
    late, early = (
        fact_between(claim, "place", 3, 3, "oslo"),
        fact_between(claim, "name", 1, 1, "kim"),
    )
    found = with_facts(with_facts(claim, [late]), [early]).facts
    assert [(fact.text, fact.start) for fact in found] == [("Kim", 18), ("Oslo", 27)]
