"""Every line of fixtures/pairs.jsonl: reports are lawful, and accuracy is not below the floor."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from crosscheck.model import KINDS
from laws import assert_lawful, check

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from floor import below, read_floor  # noqa: E402
from sentence_pairs import PAIRS, figures, verdicts  # noqa: E402

LINES = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]


def test_every_pair_gives_a_lawful_report() -> None:
    for pair in LINES:
        assert_lawful(check(pair["a"], pair["b"]))


def test_accuracy_is_not_below_the_floor() -> None:
    floor = {group: names for group, names in read_floor().items() if group.startswith("pairs")}
    assert floor
    assert below(figures(verdicts()), floor) == []


def test_every_pair_is_whole_and_of_a_known_kind() -> None:
    for pair in LINES:
        assert set(pair) == {"a", "b", "verdict", "kind"}
        assert pair["kind"] in KINDS
        assert pair["verdict"] in ("divergence", "agreement")
    texts = [(pair["a"], pair["b"]) for pair in LINES]
    assert len(set(texts)) == len(texts)
