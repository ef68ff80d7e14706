"""Accepting divergences with the real command, and what an accepted one survives."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from command import crosscheck

ROOT = Path(__file__).parent.parent.parent
STORY = ROOT / "fixtures" / "stories" / "kim-visit"
NAMES = ("harbour-post.txt", "eastern-courier.txt", "wire-digest.txt")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Copy a story whose divergences are accepted in known.json."""
    (tmp_path / "visit").mkdir()
    for name in NAMES:
        (tmp_path / "visit" / name).write_bytes((STORY / name).read_bytes())
    done = crosscheck(*paths(), "-q", "--write-baseline", "known.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path


def paths() -> list[str]:
    return [f"visit/{name}" for name in NAMES]


def report(desk: Path, *args: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(crosscheck(*args, "--json", "-q", cwd=desk).stdout)
    return loaded


def test_a_run_without_a_baseline_says_nothing_of_one(desk: Path) -> None:
    assert '"accepted"' not in crosscheck(*paths(), "--json", cwd=desk).stdout.decode()
    assert crosscheck(*paths(), cwd=desk).returncode == 1


def test_what_is_accepted_does_not_fail_and_is_told(desk: Path) -> None:
    done = crosscheck(*paths(), "--baseline", "known.json", cwd=desk)
    assert done.returncode == 0
    found = report(desk, *paths(), "--baseline", "known.json")
    number = found["summary"]["divergence"]
    assert number == found["summary"]["accepted"] > 0
    assert f"({number} accepted)".encode() in done.stderr
    assert {f["accepted"] for f in found["findings"] if f["verdict"] == "divergence"} == {""}


FLOOD = [
    "Flood in Norvik",
    "The flood in Norvik killed 12 people on Tuesday, the police said.",
    "The bridge over the Orn will stay closed until Friday.",
    "Mayor Ida Lund visited the harbour district and thanked the volunteers.",
    "Schools in the valley are open again.",
]
DIFFERENT = {"12 people": "19 people", "until Friday": "until Sunday"}


def write_flood(desk: Path, order: Sequence[int]) -> None:
    """Write two articles; the paragraphs of the first stand in this order behind the headline."""
    second = "\n\n".join(FLOOD)
    for one, other in DIFFERENT.items():
        second = second.replace(one, other)
    (desk / "one.txt").write_text("\n\n".join([FLOOD[0], *(FLOOD[n] for n in order)]))
    (desk / "two.txt").write_text(second)


def test_a_fingerprint_survives_other_orders_and_other_lines(desk: Path) -> None:
    write_flood(desk, (1, 2, 3, 4))
    crosscheck("one.txt", "two.txt", "-q", "--write-baseline", "flood.json", cwd=desk)
    for order in ((2, 1, 3, 4), (3, 4, 2, 1), (4, 3, 2, 1)):
        write_flood(desk, order)
        moved = desk / "two.txt"
        moved.write_text("\n\n\n" + moved.read_text().replace("\n\n", "\n\n\n\n"))
        found = report(desk, "two.txt", "one.txt", "--baseline", "flood.json")
        assert found["summary"]["accepted"] == found["summary"]["divergence"] == 2


def test_a_changed_figure_is_not_accepted(desk: Path) -> None:
    write_flood(desk, (1, 2, 3, 4))
    crosscheck("one.txt", "two.txt", "-q", "--write-baseline", "flood.json", cwd=desk)
    changed = (desk / "two.txt").read_text().replace("19", "21")
    (desk / "two.txt").write_text(changed)
    done = crosscheck("one.txt", "two.txt", "--baseline", "flood.json", cwd=desk)
    assert done.returncode == 1
    assert b"(1 accepted)" in done.stderr


def test_reasons_survive_and_what_is_gone_is_told(desk: Path) -> None:
    known = json.loads((desk / "known.json").read_text(encoding="utf-8"))
    for number, entry in enumerate(known["accepted"]):
        entry["reason"] = f"reason {number}"
    gone = {"story": "visit", "fingerprint": "00", "kinds": ["date"], "claims": ["x: a claim"]}
    known["accepted"].append(gone)
    (desk / "known.json").write_text(json.dumps(known), encoding="utf-8")
    args = (*paths(), "--baseline", "known.json")
    told = crosscheck(*args, "-o", "out.txt", cwd=desk).stderr.decode()
    assert "1 accepted divergence no longer occurs: visit (date: x: a claim)" in told
    crosscheck(*args, "-q", "--write-baseline", "known.json", cwd=desk)
    after = json.loads((desk / "known.json").read_text(encoding="utf-8"))["accepted"]
    assert sorted(e["reason"] for e in after) == [f"reason {n}" for n in range(len(after))]


def test_a_baseline_is_the_same_for_any_order_of_the_files(desk: Path) -> None:
    crosscheck(*reversed(paths()), "-q", "--write-baseline", "turned.json", cwd=desk)
    assert (desk / "turned.json").read_bytes() == (desk / "known.json").read_bytes()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{}", b"known.json is no baseline. Make one with --write-baseline FILE."),
        (b"\xff", b"known.json is no baseline: it is not UTF-8."),
        (None, b"Cannot read the baseline known.json: No such file or directory."),
    ],
)
def test_a_bad_baseline_is_one_sentence(desk: Path, content: bytes | None, told: bytes) -> None:
    (desk / "known.json").unlink()
    if content is not None:
        (desk / "known.json").write_bytes(content)
    done = crosscheck(*paths(), "--baseline", "known.json", cwd=desk)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"crosscheck: error: " + told + b"\n"
