from __future__ import annotations

import pytest
import Stemmer

from articles import article
from crosscheck.extracting import negation
from crosscheck.lexicon.opposites import OPPOSITES
from crosscheck.model import Fact


def found(text: str) -> list[Fact]:
    return [fact for claim in negation.extract(*article(text)) for fact in claim.facts]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank near the harbour.",
        "The visit was not only long but costly.",
        "The vote is not impossible to win.",
        "There is no village in the valley that was not hit by the hail.",
        "There is no doubt about the result.",
        "No fewer than 40 people were hurt.",
        "The train left no later than noon.",
        "The jury chose No. 2 on the list.",
        "The town lies in a no-fly zone.",
        "The plane did not land until Friday.",
        "Shares declined on Monday.",
        "Nothing but rubble was left.",
        "Why did the guards not react?",
        "Hundreds, if not thousands, marched.",
        "Barely an hour later the rain began.",
    ],
)
def test_quiet(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "value", "unit"),
    [
        ("The president has not yet met the envoy.", "not", "meet", None),
        ("The harbour didn't open on Monday.", "didn't", "open", None),
        ("The two sides are no longer talking.", "no longer", "talk", None),
        ("The clinic is not going to close.", "not", "close", None),
        ("Police found no evidence of arson.", "no", "evid", None),
        ("The office gave no immediate comment.", "no", "comment", None),
        ("The leaders are yet to publicly answer.", "yet to", "answer", None),
        ("The boat left without lights.", "without", "light", None),
        ("Nobody survived the crash.", "Nobody", "surviv", None),
        ("The envoy refused to attend the talks.", "refused", "attend", "implicit"),
        ("The firm denied that it had paid bribes.", "denied", "pay", "implicit"),
        ("The company declined to comment.", "declined", "comment", "implicit"),
        ("The king declined the invitation.", "declined", "invit", "implicit"),
        ("She has ruled out attending the summit.", "ruled out", "attend", "implicit"),
        ("The minister did not deny the report.", "not", "deni", "double"),
        ("A strike cannot be ruled out.", "cannot", "rule", "double"),
        ("The dam never failed to hold.", "never", "fail", "double"),
        ("The crew failed to reach the shore.", "failed", "reach", "implicit"),
        ("The panel stopped short of accusing him.", "stopped short of", "accus", "implicit"),
        ("The board chose not to extend the lease.", "not", "extend", None),
        ("The board opted on Monday not to extend it.", "not", "extend", None),
        ("She refused on Monday to sign it.", "refused", "sign", "implicit"),
        ("They refused to confirm that he was born there.", "refused", "confirm", "implicit"),
        ("He was barred from entering the country.", "from", "enter", "implicit"),
        ("The rain prevented them from landing.", "from", "land", "implicit"),
        ("The minister avoided naming him.", "avoided", "name", "implicit"),
        ("The firm backed out of buying the mill.", "backed out of", "buy", "implicit"),
        ("The city dropped its bid to host the games.", "dropped its bid to", "host", "implicit"),
        ("They let it lapse instead of paying.", "instead of", "pay", None),
        ("They sold it rather than mending it.", "rather than", "mend", None),
        ("Rescuers blamed a lack of water.", "lack", "water", "implicit"),
        ('"We will not leave," the mayor said.', "not", "leav", "quoted"),
        ('"She refused to sign," he said.', "refused", "sign", "implicit quoted"),
    ],
)
def test_negates(text: str, cue: str, value: str, unit: str | None) -> None:
    (fact,) = found(text)
    assert (fact.kind, fact.text, fact.value, fact.unit) == ("negation", cue, value, unit)
    assert text[fact.start : fact.end] == cue


def test_the_verb_that_the_negated_word_leads_to_is_an_alias() -> None:
    assert found("The president has not met the envoy.")[0].aliases == ()
    assert found("The queen has no plans to travel.")[0].aliases == ("travel",)


def test_what_was_not_in_something_negates_no_word_of_it() -> None:
    assert [fact.value for fact in found("The loan was not in the final bill.")] == [""]


def test_what_was_denied_stands_behind_to_whom_and_when() -> None:
    (fact,) = found("She denied to reporters on Monday that the envoy had resigned.")
    assert (fact.text, fact.value) == ("denied", "resign")


def test_a_quotation_goes_on_in_the_next_sentence() -> None:
    units = [
        fact.unit for fact in found('"It is late. We will not wait," Roe said. He did not go.')
    ]
    assert units == ["quoted", None]


def test_a_lone_mark_does_not_reach_the_next_paragraph() -> None:
    assert found('The sign read "Stop.\n\nThe bus did not stop.')[0].unit is None


def test_opposites_are_two_way_and_stand_by_stem() -> None:
    stem = Stemmer.Stemmer("english").stemWord
    pairs = [
        ("rose", "fell"),
        ("accepted", "refused"),
        ("confirmed", "denied"),
        ("convicted", "acquitted"),
        ("alive", "dead"),
        ("open", "closed"),
        ("supported", "opposed"),
        ("win", "lose"),
        ("increase", "decrease"),
        ("likely", "unlikely"),
        ("approval", "rejection"),
        ("publicly", "privately"),
    ]
    for one, other in pairs:
        assert stem(other) in OPPOSITES[stem(one)], (one, other)
        assert stem(one) in OPPOSITES[stem(other)], (one, other)


def test_no_word_is_its_own_opposite() -> None:
    assert [word for word, others in OPPOSITES.items() if word in others] == []
    assert all(word in OPPOSITES[other] for word, others in OPPOSITES.items() for other in others)
