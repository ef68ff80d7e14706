from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from markdown_it import MarkdownIt

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Failure, Report
from crosscheck.reporting import markdown
from crosscheck.reporting.interface import Look

ALLOWED = set(
    "h1 h2 p table thead tbody tr th td b strong em br details summary ul li span".split()
)


class Page(HTMLParser):
    """The tags and the visible text of a rendered report."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.bold: list[str] = []
        rendered = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")
        self.feed(rendered.render(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not attrs or attrs == [("style", "text-align:right")]
        if tag == "b":
            self.bold.append("")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.lasttag == "b" and self.bold and not self.bold[-1]:
            self.bold[-1] = data


def accepted(report: Report, reason: str = "") -> Report:
    return Baseline([Entry("ferry", "5f0c", reason=reason)]).apply(report)


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def test_divergences_are_open_and_the_rest_is_folded() -> None:
    text = markdown.story(support.ferry(), Look())
    assert in_order(
        text,
        "**1 divergence, 3 agreements, 3 source-only claims.**",
        "**✗ number:** A counts 12",
        "<summary>✓ 3 agreements</summary>",
        "<summary>◦ 2 source-only claims of A, harbour-news.txt</summary>",
        "3 lines set aside: 1 byline",
    )
    assert text.count("<details>") == text.count("</details>") == 3


def test_the_differing_words_are_bold_in_all_texts() -> None:
    page = Page(markdown.story(support.three(), Look()))
    assert page.bold == ["Twelve", "Fourteen", "12"]


def test_all_that_was_said_is_read_as_it_was_written() -> None:
    report = support.ferry()
    page = Page(markdown.story(report, Look()))
    assert all(claim.text in page.text for claim in report.claims)
    assert page.tags <= ALLOWED


def test_text_makes_no_markup() -> None:
    nasty = "<img src=x onerror=1> [a](javascript:x) `c` |d| *e* @f #1 &lt; $g$ ~~h~~ ![i](j) \\"
    claim = replace(support.ferry().claims[2], text=nasty, view=nasty)
    report = support.ferry()
    report = replace(
        report,
        story=nasty,
        claims=(*report.claims[:2], claim, *report.claims[3:]),
        findings=(
            replace(
                report.findings[0],
                differences=(report.findings[0].differences[0]._replace(why=nasty),),
                accepted=nasty,
            ),
            *report.findings[1:],
        ),
    )
    page = Page("".join(markdown.batch([report, Failure(nasty, nasty, nasty)], Look())))
    assert page.tags <= ALLOWED
    assert page.text.replace("\u200b", "").count(nasty) >= 7


def test_many_sources_stand_below_each_other() -> None:
    text = markdown.story(support.many(5), Look())
    assert "| claims |\n| --- |\n| A3:4 " in text
    assert text.count("<br>") == 4


def test_only_hides_verdicts_but_not_counts() -> None:
    text = markdown.story(support.ferry(), Look(only=("divergence",)))
    assert "✗ number" in text
    assert "<details>" not in text
    assert "3 agreements" in text


def test_an_accepted_divergence_is_folded_with_its_reason() -> None:
    text = markdown.story(accepted(support.ferry(), "mended since"), Look())
    assert in_order(
        text,
        "**1 divergence (1 accepted), ",
        "<summary>✗ 1 accepted divergence</summary>",
        "✗ number",
        "_accepted: mended since; same origin",
        "</details>",
    )


def test_a_batch_begins_with_a_row_a_story() -> None:
    results = [accepted(support.ferry()), Failure("flood", "x.txt", "No such file.")]
    (text,) = markdown.batch(results, Look())
    assert in_order(
        text,
        "1 story could not be checked",
        "| ferry | 1 (1 accepted) | 3 | 3 |",
        "| flood | could not be checked | | |",
        "- **flood**: could not be checked (x.txt): No such file.",
        "## ferry",
    )


def test_a_long_report_stays_below_the_limit_and_keeps_divergences() -> None:
    quiet = replace(support.many(12), findings=support.many(12).findings[1:])
    results = [quiet] * 200 + [support.three()] * 3 + [Failure("flood", None, "no")]
    (text,) = markdown.batch(results, Look())
    assert len(text) < 65_536
    assert text.count("**✗ number:** A and C count 12") == 3
    assert "- **flood**: could not be checked: no" in text
    assert "_Left out for length: " in text.splitlines()[-1]
    many = replace(support.ferry(), findings=support.ferry().findings[:1] * 500)
    long = markdown.story(many, Look())
    assert len(long) < 65_536
    assert " divergences._" in long.splitlines()[-1]
