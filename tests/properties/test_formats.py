"""Laws of the formats for programs: whatever the articles say, the form of the report holds."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import support
from crosscheck.model import Failure, Report
from crosscheck.reporting import github, junit, markdown, sarif
from crosscheck.reporting.interface import Look
from crosscheck.reporting.markdown.escaping import escaped

NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from("|`<>&@#[]()*_~$!\\:/%,\"'\n\r\t\x00\x1b\x85\ud800\u202e\ufffe 1aé東𝒳"),
        st.characters(),
    ),
    max_size=40,
)
COMMAND = re.compile(r"::(error|warning) [^:\r\n]*::[^\r\n]*")
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")


def told(text: str) -> tuple[Report, Failure]:
    """Put the text wherever a report has any."""
    report = support.three()
    finding = report.findings[0]
    difference = finding.differences[0]._replace(why=text or ".", values=dict.fromkeys("ABC", text))
    claims = tuple(
        replace(c, text=text.ljust(len(c.text)), view=text.ljust(len(c.text)))
        for c in report.claims
    )
    sources = tuple(
        replace(s, name=text, path=text.replace("\0", "") or None, title=text)
        for s in report.sources
    )
    first = replace(finding, differences=(difference,), shared_origin=(text,))
    made = replace(
        report, story=text, sources=sources, claims=claims, findings=(first, *report.findings[1:])
    )
    return made, Failure(text, text, text)


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_junit_is_xml(text: str) -> None:
    whole = "".join(junit.batch(told(text), Look())).encode("utf-8")
    assert len(ET.fromstring(whole).findall("./testsuite/testcase")) == 2


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_sarif_is_json_whose_links_are_its_own(text: str) -> None:
    whole = "".join(sarif.batch(told(text), Look())).encode("utf-8")
    (run,) = json.loads(whole)["runs"]
    (result,) = run["results"]
    links = re.findall(r"(?<!\\)(?:\\\\)*\[", result["message"]["text"])
    assert len(links) == len(result["relatedLocations"])
    for artifact in run["artifacts"]:
        assert re.fullmatch(r"[!-~]*", artifact["location"]["uri"])


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_every_line_for_github_is_a_command_or_harmless(text: str) -> None:
    lines = re.split(r"[\r\n]+", "".join(github.batch(told(text), Look())).rstrip("\n"))
    assert len(lines) == 3
    for line in lines:
        assert COMMAND.fullmatch(line) or (line.startswith("crosscheck: ") and "##[" not in line)


@given(NASTY)
@settings(max_examples=60, deadline=None)
def test_markdown_has_no_markup_but_its_own(text: str) -> None:
    whole = "".join(markdown.batch(told(text), Look()))
    quiet = "".join(markdown.batch(told("words"), Look()))
    assert tags(whole) <= tags(quiet) | {"span"}
    assert "\x1b" not in whole


def tags(text: str) -> set[str]:
    return set(re.findall(r"<(\w+)", MARKDOWN.render(text)))


@given(NASTY)
@settings(max_examples=100, deadline=None)
def test_escaped_text_is_read_as_it_was(text: str) -> None:
    """Rendering undoes the escapes; only blanks and what steers a terminal are not kept."""
    from html import unescape

    from crosscheck.reporting.display import safe

    shown = MARKDOWN.render("x" + escaped("x" + text)).strip()
    read = unescape(re.sub(r"</?(?:p|span)>", "", shown)).replace("\u200b", "")
    assert read == "x" + safe("x" + text).replace("\u200b", "")
