"""Laws of the configuration: whatever a file or a variable says, it is taken or told."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.cli.config import FORMS, PREFIX, _Taken
from crosscheck.cli.files import File
from crosscheck.cli.options import Options
from crosscheck.model import KINDS

KEYS = st.sampled_from([name.replace("_", "-") for name in FORMS]) | st.text(max_size=8)
PLAIN = (
    st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["json", "never", "agreement", "auto", *KINDS])
)
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner)
)


def sound(values: dict[str, Any]) -> None:
    """What was taken makes settings."""
    Options((), None, None, None, None, False, False, False, **values).settings()


@given(st.dictionaries(KEYS, VALUES, max_size=5))
@settings(max_examples=50, deadline=None)
def test_each_key_of_a_file_is_taken_or_told(table: dict[str, Any]) -> None:
    taken = _Taken()
    taken.table(File("crosscheck.toml", "", table))
    sound(taken.values)
    names = {key: (key, repr(key)[1:-1]) for key in table}
    told = {k for k in table for m in taken.mistakes if any(name in m for name in names[k])}
    assert set(table) <= told | {name.replace("_", "-") for name in taken.values} | {"color"}


@given(st.sampled_from(sorted(FORMS)), st.text(min_size=1, max_size=8) | PLAIN.map(str))
@settings(max_examples=50, deadline=None)
def test_each_variable_is_taken_or_told(name: str, text: str) -> None:
    taken = _Taken()
    taken.environment({PREFIX + name.upper(): text})
    sound(taken.values)
    assert bool(taken.mistakes) != (name in taken.values) or not text
