from __future__ import annotations

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Failure
from crosscheck.reporting.summary import Tally, set_aside


def test_one_story_in_one_line() -> None:
    tally = Tally()
    tally.add(support.ferry())
    assert tally.sentence() == (
        "1 divergence, 3 agreements, 3 source-only claims; 3 lines set aside"
    )


def test_accepted_divergences_are_counted_apart_and_decide_nothing() -> None:
    tally = Tally()
    tally.add(Baseline([Entry("ferry", "5f0c")]).apply(support.ferry()))
    tally.add(support.three())
    assert tally.sentence().startswith("2 stories: 2 divergences (1 accepted), 5 agreements")
    assert (tally.outstanding("divergence"), tally.outstanding("source-only")) == (1, 9)


def test_failures_are_told() -> None:
    tally = Tally()
    tally.add(support.ferry())
    tally.add(Failure("flood", None, "no"))
    assert tally.sentence().startswith("1 story: 1 divergence")
    assert tally.sentence().endswith("; 1 story could not be checked")


def test_nothing_set_aside() -> None:
    assert set_aside([]) == "nothing set aside"


def test_reasons_by_number_then_name() -> None:
    stretches = [*support.ferry().set_aside, *support.ferry().set_aside[:1]]
    assert set_aside(stretches) == "4 lines set aside: 2 navigation, 1 byline, 1 photo credit"
