"""Every folder of fixtures/cases: reports are lawful, and accuracy is not below the floor."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from crosscheck.model import KINDS, Report
from crosscheck.reporting import schema
from laws import assert_lawful

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from cases import Outcome, case_folders, run_case  # noqa: E402
from floor import below, figures_of_cases, read_floor  # noqa: E402

FOLDERS = case_folders()
VALIDATOR = Draft202012Validator(json.loads(schema.text()))


@cache
def outcome_of(folder: Path) -> tuple[Outcome, Report]:
    return run_case(folder)


@pytest.mark.parametrize("kind", KINDS)
def test_every_case_of_a_kind_gives_a_lawful_report(kind: str) -> None:
    folders = [folder for folder in FOLDERS if folder.parent.name == kind]
    assert folders
    for folder in folders:
        _, report = outcome_of(folder)
        assert_lawful(report)
        VALIDATOR.validate(report.to_dict())


@pytest.mark.parametrize("kind", KINDS)
def test_accuracy_is_not_below_the_floor(kind: str) -> None:
    outcomes = [outcome_of(folder)[0] for folder in FOLDERS if folder.parent.name == kind]
    group = f"cases: {kind}"
    assert below(figures_of_cases(outcomes), {group: read_floor()[group]}) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_quiet_and_firing_cases(kind: str) -> None:
    outcomes = [outcome_of(folder)[0] for folder in FOLDERS if folder.parent.name == kind]
    quiet = sum(outcome.quiet for outcome in outcomes)
    assert quiet >= 5
    assert len(outcomes) - quiet >= 5


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_the_expectation_is_well_formed(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    assert set(expected) == {"verdict", "kinds", "why"}
    assert expected["verdict"] in ("divergence", "agreement", "source-only")
    assert bool(expected["kinds"]) == (expected["verdict"] == "divergence")
    assert set(expected["kinds"]) <= set(KINDS)
    assert expected["why"].strip()
