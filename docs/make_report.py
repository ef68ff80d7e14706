"""Take the pictures of the HTML page that docs/report.md and the README show.

    pip install -e '.[browser]'; python docs/make_report.py

Needs an installed Chromium. The stories are fixtures; nothing else is ever shown.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import sync_playwright

from crosscheck import check
from crosscheck.reporting import html
from crosscheck.reporting.interface import Look

ROOT = Path(__file__).resolve().parent.parent
STORIES = ROOT / "fixtures" / "stories"
IMAGES = ROOT / "docs" / "images"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Shot(NamedTuple):
    """One picture."""

    file: str
    page: str
    fragment: str
    width: int
    height: int
    scheme: str


SHOTS = (
    Shot("report.png", "visit", "", 1280, 820, "light"),
    Shot("report-texts.png", "visit", "#c-A4", 1280, 700, "light"),
    Shot("report-matrix.png", "mine", "#F1", 1280, 820, "light"),
    Shot("report-dark.png", "visit", "#F1", 1280, 560, "dark"),
    Shot("report-batch.png", "batch", "", 1000, 560, "light"),
    Shot("report-phone.png", "visit", "#F1", 400, 780, "light"),
)


def pages() -> dict[str, str]:
    """Return the pages that are shown."""
    visit = [STORIES / "kim-visit" / f"{n}.txt" for n in ("harbour-post", "eastern-courier")]
    mine = sorted((STORIES / "mine-rescue").glob("*.txt"))
    folders = sorted(path for path in STORIES.iterdir() if path.is_dir())[:9]
    reports = [check(sorted(path.glob("*.txt")), story=path.name) for path in folders]
    return {
        "visit": html.story(check(visit, story="kim-visit"), Look()),
        "mine": html.story(check(mine, story="mine-rescue"), Look()),
        "batch": "".join(html.batch(reports, Look())),
    }


def take(browser: Any, path: Path, shot: Shot) -> bytes:
    """Return a picture as a PNG of few colours."""
    tab = browser.new_page(
        viewport={"width": shot.width, "height": shot.height}, color_scheme=shot.scheme
    )
    tab.goto(path.as_uri() + shot.fragment)
    tab.wait_for_timeout(200)
    picture = Image.open(BytesIO(tab.screenshot())).convert("RGB")
    tab.close()
    small = BytesIO()
    picture.quantize(256, dither=Image.Dither.NONE).save(small, "PNG", optimize=True)
    return small.getvalue()


def main() -> None:
    """Write the pictures."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("No Chromium is installed: apt-get install chromium.")
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        texts = pages()
        for name, text in texts.items():
            Path(folder, f"{name}.html").write_text(text, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=root)
        for shot in SHOTS:
            picture = take(browser, Path(folder, f"{shot.page}.html"), shot)
            (IMAGES / shot.file).write_bytes(picture)
            print(f"{shot.file}  {len(picture) / 1000:.0f} kB")
        browser.close()


if __name__ == "__main__":
    main()
