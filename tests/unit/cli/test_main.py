"""The start of the command."""

from __future__ import annotations

import gc

import pytest

from crosscheck.cli import main


@pytest.mark.parametrize("args", [["--list-kinds"], ["--no-such-option"], []])
def test_collection_of_garbage_is_on_again_and_nothing_is_frozen(args: list[str]) -> None:
    before = gc.get_freeze_count()
    main(args)
    assert gc.isenabled()
    assert gc.get_freeze_count() == before
