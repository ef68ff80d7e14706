from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from crosscheck.errors import UsageError
from crosscheck.model import KINDS, VERDICTS
from crosscheck.settings import Settings


def test_defaults_are_sound() -> None:
    settings = Settings()
    assert settings.counted == set(KINDS)
    assert settings.only == VERDICTS
    assert settings.fail_on == "divergence"


@pytest.mark.parametrize(
    "fine",
    [
        {"threshold": 0},
        {"threshold": 1.0},
        {"min_confidence": 1},
        {"select": ("date",)},
        {"ignore": KINDS},
        {"only": ("source-only",)},
        {"fail_on": "never"},
        {"max_bytes": 1},
    ],
)
def test_edges_are_allowed(fine: dict[str, Any]) -> None:
    Settings(**fine)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"threshold": 1.01}, "threshold is 1.01, but must be a number from 0 to 1."),
        ({"threshold": float("nan")}, "threshold is nan, but must be a number from 0 to 1."),
        ({"min_confidence": -1}, "min-confidence is -1, but must be a number from 0 to 1."),
        ({"select": ("toll",)}, f"unknown kind 'toll'; known are {', '.join(KINDS)}."),
        ({"ignore": ("toll",)}, f"unknown kind 'toll'; known are {', '.join(KINDS)}."),
        ({"only": ("same",)}, f"unknown verdict 'same'; known are {', '.join(VERDICTS)}."),
        (
            {"fail_on": "always"},
            "unknown fail-on 'always'; known are divergence, source-only, never.",
        ),
        ({"max_bytes": 0}, "max-bytes is 0, but must be at least 1."),
    ],
)
def test_a_mistake_is_named(wrong: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        Settings(**wrong)
    assert str(caught.value) == sentence


def test_all_mistakes_are_named_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        Settings(threshold=2, max_bytes=0, ignore=("toll", "tone"))  # type: ignore[arg-type]
    assert all(word in str(caught.value) for word in ("threshold", "toll", "tone", "max-bytes"))


def test_ignoring_beats_selecting() -> None:
    assert Settings(select=("date", "number"), ignore=("date",)).counted == {"number"}
    assert Settings(ignore=("quote",)).counted == set(KINDS) - {"quote"}


def test_settings_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().threshold = 0.5  # type: ignore[misc]
