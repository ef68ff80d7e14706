from __future__ import annotations

import pytest

from crosscheck.reporting.html.filenames import FileNames


def test_a_plain_id_is_its_file() -> None:
    assert FileNames().name("kim-visit") == "kim-visit.html"


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("../../etc/passwd", "etc-passwd.html"),
        ("Zürich: Straße", "zurich-strae.html"),
        ("東京", "story.html"),
        ("", "story.html"),
        ("con", "story-con.html"),
        ("a" * 300, "a" * 60 + ".html"),
        ("javascript:alert(1)", "javascript-alert-1.html"),
        ("\ud800\x00", "story.html"),
    ],
)
def test_no_id_leads_out_of_the_folder_or_to_a_name_that_a_system_refuses(
    story: str, name: str
) -> None:
    assert FileNames().name(story) == name


def test_names_differ_whatever_the_ids() -> None:
    names = FileNames(taken=("index.html",))
    made = [names.name(story) for story in ("a", "A", "a-2", "a", "index", "a/")]
    assert made == ["a.html", "a-2.html", "a-2-2.html", "a-3.html", "index-2.html", "a-4.html"]
