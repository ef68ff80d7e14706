from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crosscheck.judging import JUDGES
from crosscheck.judging.confidence import MOST
from crosscheck.judging.weights import WEIGHTS
from crosscheck.model import KINDS, Difference, Kind
from laws import assert_lawful, check, told

sys.path.insert(0, str(Path(__file__).parent))

from examples import FIRING, QUIET, WRONG, Pair


def listed(examples: dict[Kind, list[Pair]]) -> list[tuple[Kind, str, str]]:
    return [(kind, one, two) for kind, pairs in examples.items() for one, two in pairs]


def divergences(one: str, two: str) -> dict[str, Difference]:
    report = check(one, two)
    assert_lawful(report)
    assert told(report) == told_swapped(one, two)
    return {
        difference.kind: difference
        for finding in report.findings
        if finding.verdict == "divergence"
        for difference in finding.differences
    }


def told_swapped(one: str, two: str) -> list[tuple[object, ...]]:
    """What the report tells when the sources change places but keep their names."""
    from crosscheck.model import Input, Story
    from crosscheck.pipeline import check_story
    from crosscheck.settings import Settings

    inputs = Input("two.txt", text=two), Input("one.txt", text=one)
    return told(check_story(Story("story", inputs), Settings()))


@pytest.mark.parametrize(("kind", "one", "two"), listed(QUIET))
def test_quiet(kind: Kind, one: str, two: str) -> None:
    assert kind not in divergences(one, two)


@pytest.mark.parametrize(("kind", "one", "two"), listed(FIRING))
def test_firing(kind: Kind, one: str, two: str) -> None:
    difference = divergences(one, two)[kind]
    assert 0 < difference.confidence <= MOST
    assert set(difference.values) == set(difference.spans) == {"A", "B"}
    assert difference.why.endswith(".")
    for letter, text in (("A", one), ("B", two)):
        assert letter in difference.why
        assert all(text[start:end].strip() for start, end in difference.spans[letter])


@pytest.mark.parametrize(("kind", "one", "two"), listed(QUIET) + listed(FIRING))
def test_a_sentence_never_diverges_from_itself(kind: Kind, one: str, two: str) -> None:
    assert divergences(one, one) == {}
    assert divergences(two, two) == {}


@pytest.mark.xfail(strict=True, reason="a false alarm that is known and not mended yet")
@pytest.mark.parametrize(("kind", "one", "two"), listed(WRONG))
def test_quiet_one_day(kind: Kind, one: str, two: str) -> None:
    assert kind not in divergences(one, two)


def test_every_kind_has_a_judge_weights_and_examples() -> None:
    assert tuple(kind for kind, _ in JUDGES) == KINDS
    assert set(WEIGHTS) == set(QUIET) == set(FIRING) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_judge_explains_itself(kind: Kind) -> None:
    """The docstring of a judge is its page: why, what diverges, what agrees."""
    judge = dict(JUDGES)[kind]
    page = sys.modules[judge.__module__].__doc__ or ""
    assert page.startswith(f"{kind}: ")
    assert all(part in page for part in ("Why:", "Diverges:", "Agrees:", f"--ignore {kind}"))
