"""Folders, manifests and streams with the real command."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import batches
from batches import lines, running, session, until
from command import crosscheck
from crosscheck.reporting import FORMATS


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Make a folder with three stories, the second of which diverges, and things to skip."""
    batches.folder(tmp_path / "news", "flood", "later/flood", "storm")
    (tmp_path / "news" / "flood" / "photo.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "news" / "lone").mkdir()
    (tmp_path / "news" / "lone" / "a.txt").write_text("Nothing to compare with.\n")
    return tmp_path


def test_each_folder_with_two_articles_is_a_story(news: Path) -> None:
    done = crosscheck("news", "-f", "jsonl", cwd=news)
    made = lines(done.stdout)
    assert [line["story"] for line in made] == ["flood", "later/flood", "storm"]
    assert [source["path"] for source in made[1]["sources"]] == [
        "news/later/flood/a.txt",
        "news/later/flood/b.txt",
    ]
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        "crosscheck: skipped 1 file that is no article (news/flood/photo.jpg),"
        " 1 folder with only one article (news/lone)",
        "3 stories: 1 divergence, 2 agreements, 0 source-only claims; 0 lines set aside",
    ]


def test_what_is_skipped_is_told_in_full_or_not_at_all(news: Path) -> None:
    told = crosscheck("news", "-f", "jsonl", "-v", cwd=news).stderr.decode()
    assert "\ncrosscheck: news/flood/photo.jpg: file that is no article\n" in told
    assert crosscheck("news", "-f", "jsonl", "-q", cwd=news).stderr == b""


def test_a_table_sums_up_and_shows_the_divergences(news: Path) -> None:
    shown = crosscheck("news", cwd=news).stdout.decode()
    assert shown.splitlines()[:5] == [
        "✗  ✓  ◦  story",
        "0  1  0  flood",
        "1  0  0  later/flood",
        "0  1  0  storm",
        "1  2  0  in 3 stories",
    ]
    assert shown.count("✗ number: ") == 1
    only = crosscheck("news", "--only", "agreement", cwd=news).stdout.decode()
    assert only.count("✓ 1 agreement") == 2
    assert "✗ number: " not in only


def test_one_story_in_a_folder_is_shown_as_ever(news: Path) -> None:
    shown = crosscheck("news/storm", cwd=news).stdout.decode()
    assert shown.startswith("storm\n\nA  a.txt")
    assert "✓ 1 agreement" in shown


@pytest.mark.parametrize("name", FORMATS)
def test_any_number_of_workers_makes_the_same_bytes(news: Path, name: str) -> None:
    (news / "news" / "storm" / "c.txt").write_bytes(b"\x00\x01\x02\x03" * 20)
    made = [
        crosscheck("news", "-f", name, "--workers", workers, cwd=news) for workers in ("1", "3")
    ]
    assert made[0].returncode == 2
    assert made[0].stdout == made[1].stdout
    assert made[0].stderr == made[1].stderr
    assert b"c.txt" in made[0].stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("news", "news/flood/a.txt"), "news is a folder, but news/flood/a.txt is not."),
        (("news", "-"), "news is a folder, but - is not."),
        (("news/lone",), "news/lone holds no story."),
        (("news", "news/lone"), "news/lone holds no story."),
        (("news", "./news"), "./news is named twice."),
        (("news", "--manifest", "m.jsonl"), "Give the one or the other."),
        (("news", "--show", "claims"), "--show looks into one story."),
        (("news", "--workers", "0"), "workers is 0, but must be at least 1"),
        (("news", "--workers", "2", "--cluster", "x:1"), "--workers and --cluster are both given."),
        (("news", "--resume"), "--resume needs a file to go on with."),
        (("news", "--resume", "-f", "jsonl"), "--resume needs a file to go on with."),
        (("news", "--resume", "-o", "x.json", "--json"), "--resume needs a file to go on with."),
        (("news", "-f", "jsonl", "-o", "no/where.jsonl"), "Cannot write no/where.jsonl: No such"),
        (("news", "-f", "json", "-o", "no/where.json"), "Cannot write no/where.json: No such"),
        (("news", "-f", "json", "-o", "news"), "news is a folder, and json is written to one file"),
        (("news", "-f", "json", "-o", "new/"), "new/ is a folder, and json is written to one file"),
        (("news", "-f", "html", "-o", "no/where/"), "Cannot make the folder no/where/: No such"),
        (("news", "-f", "html", "-o", "news/flood/c.html"), "would be an article of the next run"),
        (("--manifest", "prose.txt"), "prose.txt is no JSON Lines: line 1 is no JSON object."),
        (("--manifest", "m.jsonl", "-o", "m.jsonl"), "would overwrite the manifest m.jsonl"),
    ],
)
def test_mistakes_are_one_sentence_and_nothing_is_written(
    news: Path, args: tuple[str, ...], words: str
) -> None:
    (news / "prose.txt").write_text("The flood killed 12 people.\nPolice said so.\n")
    batches.manifest(news / "m.jsonl", 2)
    before = {path: path.is_dir() or path.read_bytes() for path in news.rglob("*")}
    done = crosscheck(*args, cwd=news)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("crosscheck: error: ")
    assert words in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert {path: path.is_dir() or path.read_bytes() for path in news.rglob("*")} == before


def test_a_manifest_tells_twins_and_paths_outside(news: Path) -> None:
    outside = {"story": "x", "sources": [{"path": "../news/flood/a.txt"}, {"text": "One."}]}
    (news / "desk").mkdir()
    path = news / "desk" / "m.jsonl"
    path.write_text("\ufeff" + "\n\n".join(map(json.dumps, (outside, outside))), encoding="utf-8")
    done = crosscheck("--manifest", "desk/m.jsonl", "-f", "jsonl", cwd=news)
    assert lines(done.stdout)[1] == {
        "story": "line 3",
        "source": None,
        "reason": "Line 3 of the manifest: the story 'x' stands on line 1 already.",
    }
    assert b"outside" not in done.stderr
    told = crosscheck("--manifest", "desk/m.jsonl", "-v", cwd=news).stderr.decode()
    assert "the manifest names 1 path outside the manifest's folder (desk/../news/flood" in told


def test_lines_come_while_the_manifest_is_still_being_written(news: Path) -> None:
    with running("--manifest", "-", "-f", "jsonl", stdin=subprocess.PIPE, cwd=news) as process:
        for name in ("one", "two"):
            process.stdin.write(json.dumps(batches.entry(name, 12, 13)).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["story"] == name
        process.stdin.close()
        assert process.wait(batches.PATIENCE) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_while_waiting_for_a_pipe(news: Path) -> None:
    with running("--manifest", "-", "-f", "jsonl", stdin=subprocess.PIPE, cwd=news) as process:
        process.stdin.write(json.dumps(batches.entry("one", 12, 13)).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(batches.PATIENCE) == 130
        assert process.stderr.read() == b"crosscheck: interrupted\n"
        until(lambda: not session(process.pid), "the end of all processes")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_error(news: Path) -> None:
    batches.manifest(news / "m.jsonl", 400)
    command = f"{sys.executable} -m crosscheck --manifest m.jsonl -f jsonl -q | head -1"
    done = subprocess.run(
        ["sh", "-c", command], cwd=news, capture_output=True, check=False, timeout=60
    )
    assert done.stderr == b""
    assert json.loads(done.stdout)["story"] == "s0"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("where", ["> /dev/full", "-o /dev/full"])
def test_a_full_disk_is_one_sentence(news: Path, where: str) -> None:
    command = f"{sys.executable} -m crosscheck news -f jsonl {where}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=news, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert b"No space left on device." in done.stderr
    assert done.stderr.count(b"\n") == 1


def resumed(news: Path, *args: str) -> tuple[Any, list[str]]:
    done = crosscheck("news", "-f", "jsonl", "-o", "out.jsonl", "--resume", *args, cwd=news)
    return done, [line["story"] for line in lines((news / "out.jsonl").read_bytes())]


def anew(news: Path, *args: str) -> bytes:
    return crosscheck("news", "-f", "jsonl", *args, cwd=news).stdout


def test_a_finished_file_is_kept(news: Path) -> None:
    assert crosscheck("news", "-f", "jsonl", "-o", "out.jsonl", cwd=news).returncode == 1
    done, stories = resumed(news)
    assert done.returncode == 1
    assert stories == ["flood", "later/flood", "storm"]
    assert b"crosscheck: 3 stories were there already\n" in done.stderr
    assert b"3 stories: 1 divergence, 2 agreements, " in done.stderr
    assert (news / "out.jsonl").read_bytes() == anew(news)


def test_what_changed_is_noticed(news: Path) -> None:
    resumed(news)
    (news / "news" / "later" / "flood" / "b.txt").write_text(batches.FLOOD.format(17))
    done, _ = resumed(news)
    assert b"2 stories were there already" in done.stderr
    assert (news / "out.jsonl").read_bytes() == anew(news)
    batches.folder(news / "news", "aaa", "zzz")
    (news / "news" / "flood" / "a.txt").unlink()
    done, stories = resumed(news)
    assert stories == ["aaa", "later/flood", "storm", "zzz"]
    assert b"2 stories were there already" in done.stderr
    assert (news / "out.jsonl").read_bytes() == anew(news)


@pytest.mark.parametrize("args", [("--ignore", "number"), ("--only", "divergence")])
def test_other_settings_are_noticed(news: Path, args: tuple[str, ...]) -> None:
    resumed(news)
    done, _ = resumed(news, *args)
    assert b"0 stories were there already" in done.stderr
    assert (news / "out.jsonl").read_bytes() == anew(news, *args)


def test_a_baseline_is_noticed_and_knows_what_is_stale(news: Path) -> None:
    resumed(news)
    assert crosscheck("news", "--write-baseline", "known.json", cwd=news).returncode == 0
    for kept in (b"0 stories", b"3 stories"):
        done, _ = resumed(news, "--baseline", "known.json")
        assert done.returncode == 0
        assert kept + b" were there already" in done.stderr
        assert b"no longer" not in done.stderr
    (news / "news" / "later" / "flood" / "b.txt").write_text(batches.FLOOD.format(12))
    done, _ = resumed(news, "--baseline", "known.json")
    assert b"crosscheck: 1 accepted divergence no longer occurs: later/flood (number" in done.stderr


def test_pages_go_into_a_folder(news: Path) -> None:
    done = crosscheck("news", "-f", "html", "-o", "pages/", "-q", cwd=news)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    written = sorted(path.name for path in (news / "pages").iterdir())
    assert "index.html" in written
    assert len(written) == 4
    again = crosscheck(
        "news/storm/a.txt", "news/storm/b.txt", "-f", "html", "-o", "pages", cwd=news
    )
    assert again.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
@pytest.mark.parametrize(
    ("args", "drawn"), [((), True), (("-q",), False), (("--no-progress",), False)]
)
def test_progress_is_shown_on_a_terminal(news: Path, args: tuple[str, ...], drawn: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "crosscheck", "news", "-f", "jsonl", *args]
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    done = subprocess.run(
        command, cwd=news, stdout=subprocess.PIPE, stderr=theirs, env=env, check=False, timeout=60
    )
    os.close(theirs)
    shown = os.read(ours, 100_000).decode() if drawn or "-q" not in args else ""
    os.close(ours)
    assert len(lines(done.stdout)) == 3
    assert ("/3 stories" in shown) is drawn


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_a_page_is_not_for_the_terminal(news: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "crosscheck", "news", "-f", "html"]
    done = subprocess.run(
        command, cwd=news, stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert done.stderr == (
        b"crosscheck: error: A page is not for the terminal. Write it to a file: -o report.html.\n"
    )
