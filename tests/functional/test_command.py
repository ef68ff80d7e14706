from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from command import PLAIN, UNSET, crosscheck
from crosscheck.model import KINDS
from crosscheck.reporting import schema
from crosscheck.version import __version__

QUIET = "The ferry Nordlys ran aground off Skerry Point on Tuesday.\n"
FLOOD = "The flood in Norvik killed 12 people on Tuesday, police said.\n"
OTHER = "The flood in Norvik killed 19 people on Tuesday, police said.\n"
VALIDATOR = Draft202012Validator(json.loads(schema.text()))


@pytest.fixture
def news(tmp_path: Path) -> Path:
    for name, text in {"a.txt": FLOOD, "b.txt": OTHER, "quiet.txt": QUIET, "empty.txt": ""}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


def lines(raw: bytes) -> list[Any]:
    return [json.loads(line) for line in raw.decode().splitlines()]


def test_an_article_and_itself_agree(news: Path) -> None:
    done = crosscheck("a.txt", "a.txt", cwd=news)
    assert done.returncode == 0
    assert "no divergence" in done.stdout.decode()
    assert done.stderr.decode() == (
        "0 divergences, 1 agreement, 0 source-only claims; 0 lines set aside\n"
    )


def test_a_divergence_exits_1_and_is_told(news: Path) -> None:
    done = crosscheck("a.txt", "b.txt", cwd=news)
    assert done.returncode == 1
    assert "✗ number: " in done.stdout.decode()


def test_the_traceback_is_shown_when_asked_for(news: Path) -> None:
    done = crosscheck("a.txt", "missing.txt", "--debug", cwd=news)
    assert done.returncode == 2
    assert "Traceback" in done.stderr.decode()


def test_json_fits_the_schema_that_the_command_prints(news: Path) -> None:
    printed = crosscheck("--schema").stdout
    assert printed.decode() == schema.text()
    done = crosscheck("a.txt", "b.txt", "--json", cwd=news)
    report = json.loads(done.stdout)
    Draft202012Validator(json.loads(printed)).validate(report)
    assert report["story"] == "a.txt, b.txt"
    assert [source["path"] for source in report["sources"]] == ["a.txt", "b.txt"]


def test_the_story_is_called_after_its_folder(news: Path) -> None:
    done = crosscheck(news / "a.txt", news / "b.txt", "-f", "jsonl")
    assert lines(done.stdout)[0]["story"] == news.name


def test_files_of_one_name_are_told_apart(news: Path) -> None:
    (news / "folder" / "a.txt").write_text(OTHER, encoding="utf-8")
    done = crosscheck("a.txt", Path("folder", "a.txt"), "--json", cwd=news)
    names = [source["name"] for source in json.loads(done.stdout)["sources"]]
    assert names == ["a.txt", str(Path("folder", "a.txt"))]


def test_standard_input_is_a_source(news: Path) -> None:
    done = crosscheck("a.txt", "-", "--json", stdin=OTHER.encode(), cwd=news)
    second = json.loads(done.stdout)["sources"][1]
    assert (done.returncode, second["name"], second["path"]) == (1, "<stdin>", None)
    assert crosscheck("-", "-", stdin=OTHER.encode(), cwd=news).returncode == 0


def test_the_report_is_the_same_bytes_each_time(news: Path) -> None:
    made = {
        crosscheck("a.txt", "b.txt", "--json", cwd=news, env={"PYTHONHASHSEED": seed}).stdout
        for seed in ("0", "1", "77")
    }
    assert len(made) == 1


def test_an_output_file_is_written_whole_or_not_at_all(news: Path) -> None:
    target = news / "report.json"
    target.write_text("before")
    assert crosscheck("a.txt", "missing.txt", "--json", "-o", target, cwd=news).returncode == 2
    assert target.read_text() == "before"
    done = crosscheck("a.txt", "b.txt", "--json", "-o", target, cwd=news)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"1 divergence" in done.stderr
    VALIDATOR.validate(json.loads(target.read_bytes()))
    assert not list(news.glob(".crosscheck*"))


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")
def test_an_output_file_keeps_its_link_and_its_permissions(news: Path) -> None:
    real, link = news / "real.txt", news / "link.txt"
    real.write_text("before")
    real.chmod(0o640)
    link.symlink_to(real)
    crosscheck("a.txt", "b.txt", "-o", link, cwd=news)
    assert link.is_symlink()
    assert "divergence" in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
    assert crosscheck("a.txt", "b.txt", "-o", os.devnull, cwd=news).returncode == 1
    assert Path(os.devnull).is_char_device()


def test_an_output_that_knows_only_ascii(news: Path) -> None:
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    (news / "accents.txt").write_text("São Paulo’s mayor resigned.\n", encoding="utf-8")
    done = crosscheck("a.txt", "accents.txt", cwd=news, env=env)
    assert done.returncode == 0
    assert b"S?o Paulo" in done.stdout


def manifest(news: Path) -> Path:
    broken = {"story": "two", "sources": [{"path": "a.txt"}, {"path": "missing.txt"}]}
    good = {
        "story": "three",
        "sources": [{"path": "a.txt"}, {"name": "wire", "text": FLOOD, "published": "2024-03-05"}],
    }
    first = {"story": "one", "sources": [{"path": "a.txt"}, {"path": "b.txt"}]}
    path = news / "manifest.jsonl"
    path.write_text("\n".join(["", *map(json.dumps, (first, broken, good)), "{oops"]))
    return path


def test_a_manifest_as_json_lines(news: Path) -> None:
    done = crosscheck("--manifest", manifest(news), "-f", "jsonl")
    made = lines(done.stdout)
    assert done.returncode == 2
    assert [line["story"] for line in made] == ["one", "two", "three", "line 5"]
    assert ["reason" in line for line in made] == [False, True, False, True]
    assert made[2]["sources"][1]["published"] == "2024-03-05"
    for line in made:
        VALIDATOR.validate(line)
    assert b"2 stories: 1 divergence" in done.stderr
    assert b"2 stories could not be checked" in done.stderr


def test_a_manifest_from_standard_input_as_one_object(news: Path) -> None:
    raw = manifest(news).read_bytes()
    done = crosscheck("--manifest", "-", "--json", stdin=raw, cwd=news)
    batch = json.loads(done.stdout)
    VALIDATOR.validate(batch)
    assert batch["summary"]["stories"] == batch["summary"]["failures"] == 2


def test_a_manifest_as_tables(news: Path) -> None:
    shown = crosscheck("--manifest", manifest(news)).stdout.decode()
    summary, divergences = shown.split("\n\n\n")
    assert [row.split()[-1] for row in summary.splitlines()[:2]] == ["story", "one"]
    assert summary.index("! two: could not be checked") < summary.index("three\n")
    assert divergences.startswith("one\n")
    assert "✗ number: " in divergences


def test_json_lines_grow_in_the_output_file(news: Path) -> None:
    target = news / "report.jsonl"
    done = crosscheck("--manifest", manifest(news), "-f", "jsonl", "-o", target)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(lines(target.read_bytes())) == 4


def test_pages() -> None:
    assert crosscheck("--version").stdout.decode() == f"crosscheck {__version__}\n"
    assert crosscheck("-h").stdout == crosscheck("--help").stdout
    listed = crosscheck("--list-kinds").stdout.decode().splitlines()
    assert [line.split()[0] for line in listed] == list(KINDS)
    assert crosscheck("--explain", "number").stdout.startswith(b"number")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_error(news: Path) -> None:
    (news / "long.txt").write_text(FLOOD * 2000, encoding="utf-8")
    command = f"{sys.executable} -m crosscheck a.txt long.txt --json -q | head -c 10"
    done = subprocess.run(["sh", "-c", command], cwd=news, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.startswith(b'{\n  "schem')


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_one_sentence(news: Path) -> None:
    command = f"{sys.executable} -m crosscheck a.txt b.txt > /dev/full"
    done = subprocess.run(["sh", "-c", command], cwd=news, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"crosscheck: error: Cannot write to standard output")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_exits_130_and_keeps_finished_work(news: Path) -> None:
    target = news / "report.jsonl"
    running = subprocess.Popen(
        [sys.executable, "-m", "crosscheck", "--manifest", "-", "-f", "jsonl", "-o", str(target)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=news,
    )
    assert running.stdin is not None
    running.stdin.write(manifest(news).read_bytes().splitlines(keepends=True)[1])
    running.stdin.flush()
    while not (target.exists() and target.read_bytes().endswith(b"\n")):
        assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"Traceback" not in told
    assert lines(target.read_bytes())[0]["story"] == "one"


def test_a_plain_table_imports_nothing_slow_that_it_does_not_need(news: Path) -> None:
    code = (
        "import sys; from crosscheck.cli import main; main(['a.txt', 'b.txt', '-q']);"
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=news, capture_output=True, check=True)
    loaded = set(done.stderr.decode().splitlines())
    assert "crosscheck.reporting.table" in loaded
    assert not loaded & {
        "asyncio", "email", "importlib.metadata", "importlib.resources", "json", "jsonschema",
        "numpy", "rich", "shutil", "tempfile", "unittest", "concurrent.futures", "multiprocessing",
        "crosscheck.baseline", "crosscheck.batch", "crosscheck.cli.many",
    }  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_a_terminal_gets_colour_and_is_told_the_counts_once(news: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    command = [sys.executable, "-m", "crosscheck", "a.txt", "b.txt"]
    env = {**kept, **PLAIN, "TERM": "xterm"}
    subprocess.run(command, cwd=news, stdout=theirs, stderr=theirs, env=env, check=False)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "\x1b[1;31m" in shown
    assert shown.count("1 divergence, 0 agreements") == 1
