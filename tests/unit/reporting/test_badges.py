from __future__ import annotations

from dataclasses import replace

import support
from crosscheck.reporting.badges import badges, later


def test_an_ordinary_finding_has_none() -> None:
    report = support.three()
    assert list(badges(report, report.findings[0])) == []
    assert later(report, report.findings[0]) == ""


def test_what_tempers_a_finding() -> None:
    report = support.ferry()
    finding = report.findings[0]
    usual = ["same origin: Reuters", "later report: B may know more"]
    assert list(badges(report, finding)) == usual
    for reason, told in (("", "accepted"), ("mended\n since", "accepted: mended since")):
        assert list(badges(report, replace(finding, accepted=reason))) == [told, *usual]
