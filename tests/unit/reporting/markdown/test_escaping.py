from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.reporting.display import Shown
from crosscheck.reporting.markdown.escaping import escaped, marked


@pytest.mark.parametrize(
    "plain",
    [
        "Police said 12 people died, 3.5 percent fewer than in 2019.",
        "It's a “quote” – done; (really) at 12:30!",
        "Mail-order firms' 9-4 vote",
        "東京 Zürich",
    ],
)
def test_plain_words_stay(plain: str) -> None:
    assert escaped(plain) == plain


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a|b", "a\\|b"),
        ("`code` *b* _i_ ~s~", "\\`code\\` \\*b\\* \\_i\\_ \\~s\\~"),
        ("[name](x)", "\\[name\\](x)"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("back\\slash", "back\\\\slash"),
        ("@editor", "@&#8203;editor"),
        ("a@b.example", "a@&#8203;b.example"),
        ("see #12 and GH-7", "see #&#8203;12 and GH-&#8203;7"),
        ("!4 %5 &6", "!&#8203;4 %&#8203;5 &amp;&#8203;6"),
        ("https://x.example", "https:&#8203;//x.example"),
        ("www.x.example", "www&#8203;.x.example"),
        (":tada:", ":&#8203;tada:"),
        ("$5 and $6", "<span>$</span>5 and <span>$</span>6"),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("two\nlines \x1b[31m", "two lines �\\[31m"),
    ],
)
def test_what_markdown_or_its_hosts_would_read_is_shown(text: str, safe: str) -> None:
    assert escaped(text) == safe


def test_marks_are_bold_and_cut_no_escape() -> None:
    what = Shown("up *3* to <5>", (Span(3, 6), Span(10, 13)))
    assert marked(what) == "up <b>\\*3\\*</b> to <b>&lt;5&gt;</b>"
