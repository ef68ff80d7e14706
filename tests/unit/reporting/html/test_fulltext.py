from __future__ import annotations

import support
from crosscheck.model import Finding, SetAside, Span
from crosscheck.reporting.html.fulltext import full_text

TEXT = "Home\n\n\nTwelve < 14 died.\nThe end."
SOURCE = support.source("A", "a.txt", TEXT)
ASIDE = SetAside("A", "Home", 0, 4, "navigation")
CLAIMS = [claim for claim in support.claims_of(SOURCE) if claim.text != "Home"]
FINDING = Finding("F1", "divergence", ("A2",), 1.0, 1.0, "")


def html(findings: dict[str, Finding], marks: list[Span], prefix: str = "") -> str:
    return str(full_text(SOURCE, [*CLAIMS, ASIDE], findings, marks, prefix))


def test_a_claim_that_is_not_shown_links_nowhere() -> None:
    assert '<span class="c" id="c-A3">The end.</span>' in html({}, [])
    assert "<a" not in html({}, [])


def test_a_claim_links_to_its_finding_and_bears_its_marks() -> None:
    assert (
        '<a class="c divergence" id="s1-c-A2" href="#s1-F1" data-f="F1">'
        "<mark>Twelve</mark> &lt; 14 died.</a>"
    ) in html({"A2": FINDING}, [Span(7, 13)], "s1-")


def test_a_mark_that_runs_over_the_end_of_a_claim_is_cut_there() -> None:
    page = html({}, [Span(7, len(TEXT))])
    assert "<mark>Twelve &lt; 14 died.</mark></span>\n" in page
    assert "<mark>The end.</mark>" in page


def test_blank_lines_make_one_gap_and_what_is_set_aside_says_why() -> None:
    page = html({}, [])
    assert page.startswith(
        '<span class="x" data-r="navigation">Home</span><span class="gap">\n\n\n</span><span'
    )
