"""A real browser, Debian's or any other Chromium that is installed, and the pages it opens.

Without one the tests are skipped, unless CROSSCHECK_BROWSER=required says that it must be there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck import check
from crosscheck.model import Failure, Report
from crosscheck.reporting import html
from crosscheck.reporting.interface import Look

STORIES = Path(__file__).parents[2] / "fixtures/stories"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def missing(what: str) -> None:
    """Skip, or fail where a browser is required."""
    if os.environ.get("CROSSCHECK_BROWSER") == "required":
        pytest.fail(f"CROSSCHECK_BROWSER=required, but {what}")
    pytest.skip(what)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Start it; it must be gone before other tests, since its event loop occupies the thread."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        missing("no chromium is installed")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright is not installed")
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"] if root else []
        )
        yield started
        started.close()


def story(name: str, sources: int) -> Report:
    """Check some articles of a fixture."""
    return check(sorted((STORIES / name).glob("*.txt"))[:sources], story=name)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Pages as they are sent around: two sources, twelve, and a batch in one file."""
    folder = tmp_path_factory.mktemp("pages")
    two, twelve = story("kim-visit", 2), story("mine-rescue", 12)
    results = [two, Failure("lost", "b.txt", "The file b.txt is empty."), twelve]
    texts = {
        "two": html.story(two, Look()),
        "twelve": html.story(twelve, Look()),
        "batch": "".join(html.batch(results, Look())),
    }
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}


@pytest.fixture
def visit(browser: Any, files: dict[str, Path]) -> Iterator[Callable[..., Any]]:
    """Open a page; whatever it says on the console or asks of the network fails the test."""
    contexts, said, asked, opened = [], [], [], []

    def go(page: str | Path, fragment: str = "", **settings: Any) -> Any:
        settings.setdefault("viewport", {"width": 1280, "height": 900})
        context = browser.new_context(**settings)
        contexts.append(context)
        tab = context.new_page()
        tab.set_default_timeout(20_000)
        opened.append((files[page] if isinstance(page, str) else page).as_uri())
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.on("request", lambda request: asked.append(request.url.partition("#")[0]))
        tab.goto(opened[-1] + fragment)
        tab.wait_for_timeout(20)  # what the page does after the browser's own jump
        return tab

    yield go
    assert said == []
    assert {url for url in asked if not url.startswith("data:")} == set(opened)
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def axe() -> str:
    """The script of axe-core, as a package on PyPI carries it."""
    from importlib.resources import files as resources

    try:
        return resources("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    except ModuleNotFoundError:
        missing("axe-playwright-python is not installed")
        raise
