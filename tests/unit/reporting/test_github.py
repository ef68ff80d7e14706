from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import support
from crosscheck.baseline import Baseline, Entry
from crosscheck.model import Failure, Report
from crosscheck.reporting import github
from crosscheck.reporting.interface import Look

COMMAND = re.compile(r"^::(?P<level>\w+) (?P<properties>.*?)::(?P<message>.*)$")


def commands(*results: Report | Failure) -> Iterator[tuple[str, dict[str, str], str]]:
    """Read the log as a runner does."""
    for line in "".join(github.batch(results, Look())).splitlines():
        if not line.startswith("::"):
            assert line.startswith("crosscheck: ")
            continue
        found = COMMAND.match(line)
        assert found
        properties = dict(pair.split("=", 1) for pair in found["properties"].split(","))
        yield found["level"], {k: decoded(v) for k, v in properties.items()}, decoded(found[3])


def decoded(text: str) -> str:
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def changed(report: Report, **more: object) -> Report:
    """Change the first difference of a report."""
    finding = report.findings[0]
    first = finding.differences[0]._replace(**more)  # type: ignore[arg-type]
    return replace(report, findings=(replace(finding, differences=(first,)), *report.findings[1:]))


def test_what_agrees_or_stands_alone_makes_no_annotation() -> None:
    report = support.ferry()
    assert list(commands(replace(report, findings=report.findings[1:]))) == []


def test_what_is_accepted_is_silent() -> None:
    known = Baseline([Entry("ferry", "5f0c")])
    assert list(commands(known.apply(support.ferry()))) == []


def test_a_divergence_is_marked_in_the_first_source_and_tells_the_others() -> None:
    ((level, where, message),) = commands(support.three())
    assert level == "error"
    assert where == {
        "file": "news/harbour-news.txt",
        "line": "8",
        "endLine": "8",
        "col": "1",
        "endColumn": "7",
        "title": "crosscheck number",
    }
    assert message.splitlines() == [
        "A and C count 12 injured passengers, B counts 14.",
        "A harbour-news.txt:8 Twelve passengers were injured, the coast guard told Reuters.",
        "B coast-post.txt:4 Fourteen passengers were hurt, according to the operator, "
        "Reuters reported.",
        "C radio.txt:4 The coast guard put the number of injured at 12.",
    ]


def test_what_a_later_report_may_explain_is_a_warning() -> None:
    assert [level for level, _, _ in commands(support.ferry())] == ["warning", "error"]


def test_text_starts_no_command_of_its_own() -> None:
    why = "100%0A::error::x\n::stop-commands::y\r##[group]z"
    report = replace(changed(support.three(), why=why), story="::add-mask::s ##[error]t")
    lines = github.story(report, Look()).split("\n")
    assert [line for line in lines if line.startswith("::")] == lines[:1]
    assert "##[" not in lines[1]
    ((_, _, message),) = commands(report)
    assert message.startswith("100%0A::error::x ::stop-commands::y ##[group]z\n")


def test_paths_with_commas_and_colons_arrive_whole() -> None:
    report = support.three()
    named = replace(report.sources[0], path="a,b:c%2C  d.txt")
    ((_, where, _),) = commands(replace(report, sources=(named, *report.sources[1:])))
    assert where["file"] == "a,b:c%2C  d.txt"


def test_a_text_without_a_file_has_only_lines_and_a_page_only_a_file() -> None:
    report = support.three()
    for more, keys in (
        ({"path": None}, {"line", "endLine", "col", "endColumn", "title"}),
        ({"marked_up": True}, {"file", "title"}),
    ):
        one = replace(report.sources[0], **more)  # type: ignore[arg-type]
        ((_, where, _),) = commands(replace(report, sources=(one, *report.sources[1:])))
        assert set(where) == keys


def test_a_failure_is_an_error() -> None:
    assert list(commands(Failure("flood", "x.txt", "No such file."))) == [
        (
            "error",
            {"title": "crosscheck"},
            "flood: could not be checked (x.txt): No such file.",
        )
    ]
