from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

import support
from crosscheck.reporting.display import safe
from crosscheck.reporting.json_report import dumps
from crosscheck.reporting.wrapping import cells, wrap

TEXT = st.text(st.sampled_from("ab é東\u0301\u200d\u202e\x1b\t\n .") | st.characters(), max_size=80)


@given(TEXT, st.integers(2, 30))
@settings(max_examples=100)
def test_wrapping_keeps_every_character_and_the_width(text: str, width: int) -> None:
    line = safe(text)
    spans = wrap(line, width)
    assert "".join(line[a:b] for a, b in spans).replace(" ", "") == line.replace(" ", "")
    assert all(cells(line[a:b]) <= width for a, b in spans)


@given(TEXT)
@settings(max_examples=100)
def test_safe_text_is_stable_and_harmless(text: str) -> None:
    once = safe(text)
    assert safe(once) == once
    assert not any(c < " " or "\x7f" <= c <= "\x9f" or "\u202a" <= c <= "\u202e" for c in once)


@given(TEXT)
@settings(max_examples=100)
def test_json_brings_every_text_back_as_utf8(text: str) -> None:
    assert json.loads(dumps({"text": text}).encode("utf-8")) == {"text": text}


def test_a_report_survives_json() -> None:
    for report in (support.ferry(), support.hostile(), support.many(12)):
        assert json.loads(dumps(report.to_dict())) == report.to_dict()
