"""How large the HTML page is, and how long it takes to write and to open.

    python benchmarks/page.py

For a story of 2 sources, one of 50, and a batch of 200 stories. "opens" is the time from the
request to a page that is laid out and answers, in Chromium where one is installed with
playwright; "a story" is the click that opens one of a batch. The stories are made of sentences of
the fixtures, in an order that a seed decides.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from crosscheck import Input, check
from crosscheck.model import Report
from crosscheck.reporting import html
from crosscheck.reporting.interface import Look

STORIES = Path(__file__).parent.parent / "fixtures" / "stories"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def paragraphs(name: str) -> list[str]:
    """Return the paragraphs of all articles of a fixture story."""
    texts = [path.read_text("utf-8") for path in sorted((STORIES / name).glob("*.txt"))]
    return [part for text in texts for part in text.split("\n\n") if part.strip()]


def made(name: str, sources: int, seed: int) -> Report:
    """Check a story of articles that are drawn from a fixture's paragraphs, 12 each."""
    chance = random.Random(seed)
    parts = paragraphs(name)
    return check(
        [
            Input(
                f"outlet-{place}.txt", text="\n\n".join(chance.sample(parts, min(12, len(parts))))
            )
            for place in range(sources)
        ],
        story=f"{name}-{seed}",
    )


def batch(stories: int) -> Iterator[Report]:
    """Yield stories of two or three sources; each is checked once and shown under many names."""
    names = sorted(path.name for path in STORIES.iterdir() if path.is_dir())
    reports = [made(name, 2 + place % 2, place) for place, name in enumerate(names)]
    for number in range(stories):
        yield reports[number % len(reports)]


@contextmanager
def browser() -> Iterator[Any]:
    """Start the browser; yields None where there is none."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415
    except ImportError:
        program = None
    if program is None:
        yield None
        return
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


def opened(started: Any, path: Path) -> str:
    """Return how long the page takes to open, and a story of it, where it is a batch."""
    tab = started.new_page(viewport={"width": 1280, "height": 900})
    start = time.perf_counter()
    tab.goto(path.as_uri())
    tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    line = f"opens in {time.perf_counter() - start:5.2f} s"
    links = tab.locator("#index a")
    if links.count():
        start = time.perf_counter()
        tab.evaluate("document.querySelectorAll('#index a')[1].click()")
        tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        line += f", a story in {time.perf_counter() - start:5.2f} s"
    tab.close()
    return line


def show(started: Any, what: str, write: Callable[[], str]) -> None:
    """Print a line for one page."""
    start = time.perf_counter()
    text = write()
    line = f"{what:12} {len(text.encode()) / 1000:7.0f} kB, written in "
    line += f"{time.perf_counter() - start:5.2f} s"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(text, encoding="utf-8")
        print(line + (f", {opened(started, path)}" if started else ""))


def main() -> None:
    two, fifty, many = made("kim-visit", 2, 1), made("mine-rescue", 50, 1), list(batch(200))
    html.story(two, Look())  # the templates are read once
    with browser() as started:
        show(started, "2 sources", lambda: html.story(two, Look()))
        show(started, "50 sources", lambda: html.story(fifty, Look()))
        show(started, "200 stories", lambda: "".join(html.batch(many, Look())))


if __name__ == "__main__":
    main()
