from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.reading.layout import lay_out

HOSTILE = Path(__file__).parents[3] / "fixtures" / "hostile"
KEPT = (HOSTILE / "lines-kept.txt").read_text("utf-8").splitlines()
ASIDE = [
    line.split("\t", 1)
    for line in (HOSTILE / "lines-set-aside.tsv").read_text("utf-8").splitlines()
]
HEAD = "Ferry sinks off Oslo\n\nThe ferry sank in the harbour of Oslo early on Monday.\n\n"
TAIL = "\n\nIts captain has not been found, the police said on Monday.\n"


@pytest.mark.parametrize("line", KEPT)
def test_quiet_lines_that_tell_something_are_kept(line: str) -> None:
    assert lay_out(HEAD + line + TAIL).blocks[2].reason is None
    assert lay_out(f"{line}\n\n{HEAD}").blocks[0].reason is None


@pytest.mark.parametrize(("reason", "line"), ASIDE)
def test_furniture_is_set_aside(reason: str, line: str) -> None:
    blocks = lay_out(HEAD + line + TAIL).blocks
    assert [block.reason for block in blocks] == [None, None, reason, None]
