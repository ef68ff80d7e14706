"""Real processes that are killed in mid-run: every story is still seen once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import batches
from batches import lines, running, session, until, workers
from command import crosscheck

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes as Linux has them")
SLOW = 150
"""Sentences that make a story take about a second or two."""


def mixed(path: Path, slow: int, quick: int) -> Path:
    entries = [batches.entry(f"s{n}", 12, 13, SLOW if n < slow else 0) for n in range(slow + quick)]
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
    return path


def test_a_worker_that_is_killed_fails_its_story_and_no_other(tmp_path: Path) -> None:
    manifest = mixed(tmp_path / "m.jsonl", 2, 12)
    whole = crosscheck("--manifest", manifest, "-f", "jsonl", "--workers", "1").stdout.splitlines()
    with running("--manifest", manifest, "-f", "jsonl", "--workers", "2") as process:
        victim = until(lambda: len(found := workers(process.pid)) == 2 and found, "two workers")[0]
        os.kill(victim, signal.SIGKILL)
        out, told = process.communicate(timeout=batches.PATIENCE)
        assert process.returncode == 2
        until(lambda: not session(process.pid), "the end of all processes")
    made = out.splitlines()
    assert [json.loads(line)["story"] for line in made] == [f"s{n}" for n in range(14)]
    (failed,) = [n for n, line in enumerate(made) if line != whole[n]]
    assert "killed (SIGKILL)" in json.loads(made[failed])["reason"]
    assert b"1 story could not be checked" in told
    assert b"Traceback" not in told


def test_ctrl_c_keeps_finished_lines_and_leaves_no_process(tmp_path: Path) -> None:
    manifest, target = mixed(tmp_path / "m.jsonl", 0, 3000), tmp_path / "out.jsonl"
    args = ("--manifest", manifest, "-f", "jsonl", "-o", target, "--workers", "2")
    with running(*args) as process:
        until(lambda: target.exists() and target.stat().st_size, "the first line")
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: everybody hears it
        _, told = process.communicate(timeout=batches.PATIENCE)
        assert process.returncode == 130
        assert told == b"crosscheck: interrupted\n"
        until(lambda: not session(process.pid), "the end of all processes")
    made = lines(target.read_bytes())
    assert [line["story"] for line in made] == [f"s{n}" for n in range(len(made))]


@pytest.mark.parametrize("how_far", [1, 5, 20])
def test_a_run_that_is_killed_is_resumed_to_the_same_bytes(tmp_path: Path, how_far: int) -> None:
    manifest, target = batches.manifest(tmp_path / "m.jsonl", 40), tmp_path / "out.jsonl"
    args = ("--manifest", manifest, "-f", "jsonl", "-o", target)
    whole = crosscheck("--manifest", manifest, "-f", "jsonl")
    with running(*args, "--workers", "2") as process:
        until(lambda: target.exists() and target.read_bytes().count(b"\n") >= how_far, "lines")
        process.kill()
        process.communicate(timeout=batches.PATIENCE)
        until(lambda: not session(process.pid), "the end of the orphans")
    with target.open("ab") as file:
        file.write(b'{"schema_version": "1", "to')
    done = crosscheck(*args, "--resume")
    assert target.read_bytes() == whole.stdout
    assert done.returncode == whole.returncode == 1
    assert done.stderr.splitlines()[-1] == whole.stderr.splitlines()[-1]
    assert b"already" in done.stderr


Dask = subprocess.Popen[bytes]


@contextmanager
def dask(tmp_path: Path) -> Iterator[tuple[str, Dask, Dask]]:
    """Start a scheduler and two workers; yield its address, itself and one of them."""
    distributed = pytest.importorskip("distributed")
    place = tmp_path / "scheduler.json"
    quiet = ("--no-dashboard", "--host", "127.0.0.1", "--port", "0")
    base = [sys.executable, "-m", "dask"]
    made = [
        subprocess.Popen(
            [*base, "scheduler", *quiet, "--scheduler-file", str(place)],
            stderr=subprocess.DEVNULL,
        )
    ]
    worker = [*base, "worker", "--no-nanny", "--no-dashboard", "--nthreads", "1"]
    try:
        until(lambda: place.exists() and place.read_text(), "the scheduler")
        address = json.loads(place.read_text())["address"]
        for name in ("one", "two"):
            command = [*worker, address, "--name", name, "--local-directory", str(tmp_path / name)]
            made.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=batches.PATIENCE)
        yield address, made[0], made[1]
    finally:
        for process in made:
            process.kill()
            process.wait()


def test_a_cluster_gives_the_same_bytes_and_its_loss_is_told(tmp_path: Path) -> None:
    manifest, target = batches.manifest(tmp_path / "m.jsonl", 60, 12), tmp_path / "out.jsonl"
    whole = crosscheck("--manifest", manifest, "-f", "jsonl", "--workers", "1")
    with dask(tmp_path) as (address, scheduler, victim):
        args = ("--manifest", manifest, "-f", "jsonl", "-o", target, "--cluster", address)
        with running(*args) as process:
            until(lambda: target.exists() and target.read_bytes().count(b"\n") > 5, "lines")
            victim.kill()
            assert process.poll() is None
            _, told = process.communicate(timeout=batches.PATIENCE)
        assert told == whole.stderr
        assert process.returncode == 1
        assert target.read_bytes() == whole.stdout

        with running(*args) as process:
            until(lambda: target.read_bytes().count(b"\n") in range(1, 10), "lines")
            scheduler.kill()
            _, told = process.communicate(timeout=batches.PATIENCE)
        assert process.returncode == 2
        assert told.startswith(b"crosscheck: error: The connection to the cluster was lost.")
        assert told.count(b"\n") == 1
        kept = target.read_bytes()
        assert whole.stdout.startswith(kept)
    done = crosscheck(*args[:-2], "--resume")
    assert target.read_bytes() == whole.stdout
    assert b" already\n" in done.stderr


def test_a_cluster_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    manifest, target = batches.manifest(tmp_path / "m.jsonl", 2), tmp_path / "out.jsonl"
    args = ("--manifest", manifest, "-f", "jsonl", "-o", target)
    done = crosscheck(*args, "--cluster", "tcp://127.0.0.1:9")
    assert done.returncode == 2
    assert done.stderr.startswith(b"crosscheck: error: No Dask scheduler answers at tcp://127.0.")
    assert done.stderr.count(b"\n") == 1
    assert not target.exists()
