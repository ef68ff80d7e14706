from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import html5lib
import pytest

import support
from crosscheck.model import Failure, Report
from crosscheck.reporting import html
from crosscheck.reporting.html.visible import visible
from crosscheck.reporting.interface import Look

REPORTS = {
    "ferry": support.ferry(),
    "three": support.three(),
    "many": support.many(12),
    "hostile": support.hostile(),
}
XHTML = "{http://www.w3.org/1999/xhtml}"


def parsed(text: str, scripting: bool = False) -> Any:
    """Return the page as a browser would build it; any mistake in it is an error."""
    parser = html5lib.HTMLParser(strict=True)
    return parser.parse(text, scripting=scripting)


def by_class(root: Any, name: str) -> list[Any]:
    return [e for e in root.iter() if name in (e.get("class") or "").split()]


def by_id(root: Any) -> dict[str, Any]:
    """Return every element with an id; no id stands twice."""
    elements = [e for e in root.iter() if e.get("id")]
    found = {e.get("id"): e for e in elements}
    assert len(found) == len(elements)
    return found


def words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_every_character_of_a_source_stands_once_in_its_text(name: str) -> None:
    bodies = by_class(parsed(html.story(REPORTS[name], Look())), "body")
    assert ["".join(body.itertext()) for body in bodies] == [
        visible(source.text) for source in REPORTS[name].sources
    ]


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_every_finding_and_every_claim_has_its_place_and_they_link_to_each_other(name: str) -> None:
    report = REPORTS[name]
    places = by_id(parsed(html.story(report, Look())))
    for finding in report.findings:
        row = places[finding.id]
        links = {e.get("href") for e in row.iter(f"{XHTML}a")}
        assert {f"#c-{claim}" for claim in finding.claims} <= links
        for claim in finding.claims:
            assert places[f"c-{claim}"].get("href") == f"#{finding.id}"
            assert finding.verdict in places[f"c-{claim}"].get("class").split()
    for source in report.sources:
        assert f"text-{source.id}" in places


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_no_link_leads_nowhere_or_away(name: str) -> None:
    root = parsed("".join(html.batch([REPORTS[name]], Look())))
    places = by_id(root)
    links = [e.get("href") for e in root.iter(f"{XHTML}a")]
    assert links
    assert {link for link in links if link.removeprefix("#") not in places} == set()


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_the_page_lets_nothing_in_from_elsewhere(name: str) -> None:
    text = html.story(REPORTS[name], Look())
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy.startswith("default-src &#39;none&#39;; style-src &#39;sha256-")
    assert "unsafe" not in policy
    root = parsed(text)
    loaders = {e.tag for e in root.iter()} & {f"{XHTML}{t}" for t in "img iframe object".split()}
    assert not loaders
    for element in root.iter():
        assert not any(key.startswith("on") or key == "style" for key in element.attrib)
        for key in ("src", "href"):
            assert (element.get(key) or "#").startswith(("#", "data:image/svg+xml,"))


def test_headings_come_in_order_and_landmarks_are_there() -> None:
    root = parsed(html.story(support.ferry(), Look()))
    levels = [int(e.tag[-1]) for e in root.iter() if re.fullmatch(r".*\}h[1-6]", str(e.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert root.get("lang") == "en"
    for landmark in ("header", "main", "footer"):
        assert root.find(f".//{XHTML}{landmark}") is not None


def test_a_row_shows_the_reason_the_marks_the_speaker_and_the_badges() -> None:
    row = by_id(parsed(html.story(support.ferry(), Look())))["F1"]
    said = words(row)
    for part in (
        "number A counts 12 injured passengers, B counts 14.",
        "attribution A credits the coast guard",
        "the coast guard, via Reuters",
        "same origin: Reuters",
        "later report: B may know more",
    ):
        assert part in said
    marks = {words(e) for e in row.iter(f"{XHTML}mark")}
    assert marks == {"Twelve passengers", "the coast guard", "Fourteen passengers", "the operator"}


def test_a_remark_on_an_agreement_says_that_it_does_not_count() -> None:
    row = by_id(parsed(html.story(support.ferry(), Look())))["F2"]
    assert "not counted, certainty B says reportedly" in words(row)


def test_details_that_one_source_adds_are_named() -> None:
    row = by_id(parsed(html.story(support.ferry(), Look())))["F3"]
    assert "only A: 214 people" in words(row)


def test_figures_stand_there_for_those_who_ask() -> None:
    figures = "score 0.81, confidence 0.90, 5f0c"
    assert figures not in html.story(support.ferry(), Look())
    assert figures in words(by_id(parsed(html.story(support.ferry(), Look(verbose=True))))["F1"])


def test_what_was_set_aside_keeps_its_reason() -> None:
    aside = by_class(parsed(html.story(support.ferry(), Look())), "x")
    assert {(words(e), e.get("data-r")) for e in aside} == {
        (text, reason) for text, reason in support.ASIDE.items()
    }


def test_more_than_three_sources_share_a_row_of_marks() -> None:
    root = parsed(html.story(support.many(12), Look()))
    row = by_id(root)["F1"]
    first = row.find(f"{XHTML}tr")
    cells = first.findall(f"{XHTML}td")
    assert [words(cell) for cell in cells] == ["12", "Twelve"] * 6
    claims = [words(e) for e in by_class(row, "said")]
    assert len(claims) == 12


def test_a_finding_that_is_not_asked_for_is_counted_but_not_shown() -> None:
    root = parsed(html.story(support.ferry(), Look(only=("divergence",))))
    places = by_id(root)
    assert [name for name in places if name.startswith("F")] == ["F1"]
    assert places["c-A1"].get("href") is None
    counts = words(by_class(root, "counts")[0])
    assert "1 divergence " in counts
    assert "3 agreements" in counts


def test_an_accepted_divergence_is_shown_quietly() -> None:
    report = support.ferry()
    first = replace(report.findings[0], accepted="looked at in March")
    accepted = replace(report, findings=(first, *report.findings[1:]))
    root = parsed(html.story(accepted, Look()))
    row = by_id(root)["F1"]
    assert "accepted" in row.get("class").split()
    assert "looked at in March" in words(row)
    assert "(1 accepted)" in words(by_class(root, "counts")[0])
    assert "accepted" not in by_id(root)["F2"].get("class").split()
    assert "accepted" in by_id(root)["c-A3"].get("class").split()


def test_the_strip_covers_what_is_claimed_or_set_aside() -> None:
    root = parsed(html.story(support.ferry(), Look()))
    strips = by_class(root, "strip")
    assert len(strips) == 2
    for strip in strips:
        parts = list(strip)
        assert parts
        for part in parts:
            assert 0 <= int(part.get("x")) < int(part.get("x")) + int(part.get("width")) <= 1001
        assert "%" in strip.get("aria-label")


def test_the_same_report_gives_the_same_bytes() -> None:
    assert html.story(support.ferry(), Look()) == html.story(support.ferry(), Look())


def test_a_report_without_a_finding_says_so() -> None:
    one = support.source("A", "a.txt", "\n")
    text = html.story(support.report((one, replace(one, id="B")), [], []), Look())
    assert "There is no finding to show." in words(parsed(text))


# Batches


def results() -> list[Report | Failure]:
    lost = Failure("lost <b>", "b.txt", "The file is empty.")
    return [support.ferry(), lost, replace(support.many(5), story="../FERRY")]


def test_a_batch_lists_every_story_and_failure() -> None:
    root = parsed("".join(html.batch(results(), Look())))
    rows = [words(e) for e in by_id(root)["index"].iter(f"{XHTML}tr")]
    assert len(rows) == 4
    assert rows[2] == "lost <b>! could not be checked: b.txt: The file is empty."
    links = [e.get("href") for e in by_id(root)["index"].iter(f"{XHTML}a")]
    assert links == ["#s1-top", "#s3-top"]


def test_a_batch_holds_each_page_where_scripts_wait_and_where_there_are_none() -> None:
    text = "".join(html.batch(results(), Look()))
    asleep, awake = by_id(parsed(text, scripting=True)), by_id(parsed(text))
    assert "s1-F1" not in asleep
    assert {"s1-F1", "s3-F1", "s3-text-E"} <= set(awake)


def test_pages_are_a_file_a_story_and_the_index_last() -> None:
    files = list(html.pages(results(), Look()))
    assert [name for name, _ in files] == ["ferry.html", "ferry-2.html", "index.html"]
    index = parsed(files[-1][1])
    links = [e.get("href") for e in by_id(index)["index"].iter(f"{XHTML}a")]
    assert links == ["ferry.html", "ferry-2.html"]
    for _, text in files[:-1]:
        assert 'href="index.html"' in text
        parsed(text)


def test_an_empty_batch_is_a_page() -> None:
    assert "0 stories" in words(parsed("".join(html.batch([], Look()))))


def test_pages_do_not_wait_for_each_other() -> None:
    def stories() -> Any:
        yield support.ferry()
        raise RuntimeError("asked for a second story before the first was handed on")

    assert next(iter(html.pages(stories(), Look())))[0] == "ferry.html"
