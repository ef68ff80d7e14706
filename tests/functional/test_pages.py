"""Articles in HTML, through the real command."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from command import crosscheck
from pages import PAGES


def test_text_and_pages_make_one_story(tmp_path: Path) -> None:
    text = tmp_path / "wire.txt"
    text.write_text(
        "Lighthouse burns\n\nTwo keepers were taken to hospital, fire chief Tor Lunde said.\n",
        encoding="utf-8",
    )
    done = crosscheck(text, PAGES / "wordpress.html", PAGES / "amp.html", "--json")
    assert done.returncode in (0, 1), done.stderr
    report = json.loads(done.stdout)
    plain, *pages = report["sources"]
    assert "text" not in plain
    assert [page["published"] for page in pages] == ["2023-11-14", "2023-11-14"]
    held = {page["id"]: page["text"] for page in pages}
    for item in report["claims"] + report["set_aside"]:
        if item["source"] in held:
            assert held[item["source"]][item["start"] : item["end"]] == item["text"]
            before = held[item["source"]][: item["start"]]
            assert item.get("line", before.count("\n") + 1) == before.count("\n") + 1


def test_page_on_standard_input_and_itself_agree() -> None:
    path = PAGES / "news-cms.html"
    done = crosscheck(path, "-", "--only", "divergence", stdin=path.read_bytes())
    assert done.returncode == 0, done.stdout
    assert b"no divergence" in done.stdout


def test_page_that_a_script_fills_is_one_sentence() -> None:
    done = crosscheck(PAGES / "script-only.html", PAGES / "amp.html")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "crosscheck: error: script-only.html is an HTML page without an article's text. "
        "Its text may be loaded by a script: save what the browser shows as text."
    ]


def test_bytes_that_are_no_text_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<html><body><p>A ferry\0 sank.</p>")
    done = crosscheck(path, PAGES / "amp.html")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"page.html is a binary file" in done.stderr
    assert b"Traceback" not in done.stderr


def test_plain_text_loads_no_parser(tmp_path: Path) -> None:
    import subprocess

    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The ferry sank on Monday, police said.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "crosscheck", "a.txt", "b.txt"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert b"lxml" not in done.stderr
    assert b"crosscheck.reading.html" not in done.stderr


def test_deep_nesting_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text(
        "<html>" + "<div>" * 100_000 + "<p>The ferry sank on Monday, police said.", encoding="utf-8"
    )
    done = crosscheck(path, PAGES / "amp.html")
    assert done.returncode == 0, done.stderr
