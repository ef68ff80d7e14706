"""The HTML page through the real command."""

from __future__ import annotations

from pathlib import Path

from command import crosscheck

STORY = Path(__file__).parents[2] / "fixtures/stories/kim-visit"
ARTICLES = (STORY / "harbour-post.txt", STORY / "eastern-courier.txt")


def test_the_page_is_written_whole_and_the_summary_goes_to_standard_error(tmp_path: Path) -> None:
    done = crosscheck(*ARTICLES, "-f", "html", "-o", tmp_path / "report.html")
    assert done.returncode == 1, done.stderr
    assert done.stdout == b""
    assert b"divergence" in done.stderr
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert text.endswith("</html>\n")


def test_the_same_articles_give_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    pages = [
        crosscheck(*ARTICLES, "-f", "html", env={"PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2")
    ]
    assert pages[0] == pages[1] != b""


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    done = crosscheck(*ARTICLES, "-f", "html", "-o", tmp_path / "no" / "report.html")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_only_filters_the_rows_and_not_the_counts() -> None:
    done = crosscheck(*ARTICLES, "-f", "html", "--only", "divergence")
    text = done.stdout.decode()
    assert 'class="f divergence"' in text
    assert 'class="f agreement"' not in text
    assert "This page leaves out: agreement, source-only." in text
