"""What was read out of a page, as the files beside fixtures/html/*.html write it."""

from __future__ import annotations

from pathlib import Path

from crosscheck.errors import ReadError
from crosscheck.model import Input, Source
from crosscheck.reading import read

PAGES = Path(__file__).parents[1] / "fixtures" / "html"
LIMIT = 10_000_000


def page(markup: str, name: str = "page.html") -> Source:
    return read(Input(name, text=markup), "A", LIMIT)


def kinds(source: Source) -> list[tuple[str, str]]:
    """Every block with its label: (heading, text or the reason it is set aside; its text)."""
    return [
        (b.reason or ("heading" if b.heading else "text"), source.text[b.start : b.end])
        for b in source.blocks
    ]


def described(path: Path) -> str:
    """Title, date and encoding; then a line a block, its label in front; or the refusal."""
    try:
        source = read(Input(path.name, path=str(path)), "A", LIMIT)
    except ReadError as error:
        return f"refused: {error}\n"
    lines = [
        f"title: {source.title}",
        f"published: {source.published}",
        f"encoding: {source.encoding}",
        "",
        *(f"{kind:<12} {' / '.join(text.splitlines())}" for kind, text in kinds(source)),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for path in sorted(PAGES.glob("*.html")):
        path.with_suffix(".txt").write_text(described(path), encoding="utf-8", newline="\n")
