from __future__ import annotations

import support
from crosscheck.reporting import stages


def test_claims_stand_one_a_line() -> None:
    lines = stages.as_text(support.ferry(), "claims").splitlines()
    assert len(lines) == len(support.ferry().claims)
    assert lines[0] == "A1:3   asserted  Ferry runs aground off Skerry Point  (heading)"
    assert (
        lines[2] == "A3:8   reported  Twelve passengers were injured, the coast guard told Reuters."
    )


def test_facts_stand_below_their_claim() -> None:
    text = stages.as_text(support.ferry(), "facts")
    assert (
        "A3:8  Twelve passengers were injured, the coast guard told Reuters.\n"
        "    certainty    reported\n"
        "    attribution  the coast guard, via Reuters  (told)\n"
        "    number       Twelve passengers  = 12 passenger\n"
        "A4:9  "
    ) in text


def test_matches_tell_what_made_the_score() -> None:
    text = stages.as_text(support.ferry(), "matches")
    assert text.startswith("A3 B3  score 0.81\n    A3:8  Twelve passengers")
    assert "    A3 ~ B3  0.81  coverage 0.75 (+2.10), names 0.50 (-0.40)\n" in text
    assert text.endswith("3 of 11 claims stand alone\n")


def test_no_stage_lets_hostile_text_through() -> None:
    for stage in stages.STAGES:
        text = stages.as_text(support.hostile(), stage)
        assert "\x1b" not in text
        assert "\u202e" not in text


def test_stages_as_dicts() -> None:
    report = support.ferry()
    assert stages.as_dicts(report, "facts") == report.to_dict()["claims"]
    assert all("facts" not in row for row in stages.as_dicts(report, "claims"))
    first = stages.as_dicts(report, "matches")[0]
    assert first["claims"] == ["A3", "B3"]
    assert first["links"][0]["shares"][0] == {"feature": "coverage", "value": 0.75, "weight": 2.1}
