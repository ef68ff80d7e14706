"""A batch of made-up stories: how fast, and in how much memory.

    python benchmarks/batch.py [--stories 60] [--few 1000] [--many 10000] [--seed 1] [--skip-dask]

Prints stories per second with two workers as a ratio to one, whether the results are the same
bytes, the same batch through a Dask scheduler with two workers on this machine, and the peak
memory of many short stories as a ratio to few, which is to stay at or below 1.2. The stories are
put together of the sentences of fixtures/stories; a seed makes the same ones each time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
COMMAND = [sys.executable, "-m", "crosscheck", "-f", "jsonl", "-q", "--isolated"]


def paragraphs(story: Path) -> list[list[str]]:
    """Return the paragraphs of each article of a story."""
    return [
        [part for part in file.read_text("utf-8").split("\n\n") if part.strip()]
        for file in sorted(story.glob("*.txt"))
    ]


def entries(number: int, seed: int, longest: int) -> Iterator[dict[str, object]]:
    """Yield manifest lines: two articles of one event, of up to ``longest`` paragraphs each."""
    random_ = random.Random(seed)
    events = [paragraphs(story) for story in sorted(STORIES.iterdir()) if story.is_dir()]
    for place in range(number):
        articles = random_.sample(random_.choice(events), 2)
        sources = [
            {"name": f"outlet-{n}", "text": "\n\n".join(random_.sample(a, min(longest, len(a))))}
            for n, a in enumerate(articles, 1)
        ]
        yield {"story": f"story-{place + 1}", "sources": sources}


def write_manifest(path: Path, number: int, seed: int, longest: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for entry in entries(number, seed, longest):
            file.write(json.dumps(entry) + "\n")
    return path


def timed(manifest: Path, *options: str) -> tuple[float, str]:
    """Return the seconds that the command took, and a digest of its output."""
    start = time.perf_counter()
    done = subprocess.run(
        [*COMMAND, "--manifest", str(manifest), *options], capture_output=True, check=False
    )
    if done.returncode > 1:
        sys.exit(done.stderr.decode())
    return time.perf_counter() - start, hashlib.sha256(done.stdout).hexdigest()


def peak(manifest: Path, workers: int) -> int:
    """Return the largest memory that a process of the run had, in KiB."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [*COMMAND, "--manifest", str(manifest), "--workers", str(workers)]
    done = subprocess.run(
        [sys.executable, "-c", code, *command], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@contextmanager
def cluster() -> Iterator[str]:
    """Start a scheduler and two workers as processes; yield the address."""
    from distributed import LocalCluster  # noqa: PLC0415 - an extra

    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as made:
        yield made.scheduler_address


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stories", type=int, default=60)
    parser.add_argument("--few", type=int, default=1000)
    parser.add_argument("--many", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip-dask", action="store_true")
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        speed(Path(folder), given)
        memory(Path(folder), given)


def speed(folder: Path, given: argparse.Namespace) -> None:
    """Print how fast whole articles are checked, by one worker, two, and a cluster."""
    manifest = write_manifest(folder / "whole.jsonl", given.stories, given.seed, 99)
    one, digest = timed(manifest, "--workers", "1")
    two, again = timed(manifest, "--workers", "2")
    print(f"{given.stories} stories, 1 worker:  {given.stories / one:5.1f} stories/s")
    same = "same bytes" if digest == again else "OTHER BYTES"
    print(f"{given.stories} stories, 2 workers: {one / two:.2f} times as fast, {same}")
    if given.skip_dask:
        return
    with cluster() as address:
        dask, again = timed(manifest, "--cluster", address)
    same = "same bytes" if digest == again else "OTHER BYTES"
    print(f"{given.stories} stories, Dask, 2 workers: {one / dask:.2f} times as fast, {same}")


def memory(folder: Path, given: argparse.Namespace) -> None:
    """Print the peak memory of many short stories against few."""
    for workers in (1, 2):
        peaks = [
            peak(write_manifest(folder / f"{number}.jsonl", number, given.seed, 1), workers)
            for number in (given.few, given.many)
        ]
        few, many = peaks
        print(
            f"peak memory, {workers} worker{'s' * (workers > 1)}: {many / 1024:.0f} MiB for"
            f" {given.many} stories, {few / 1024:.0f} MiB for {given.few}: {many / few:.2f}"
        )


if __name__ == "__main__":
    main()
