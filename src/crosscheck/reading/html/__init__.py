"""HTML -> the text that the page shows, each paragraph with what its markup says about it.

<nav>News</nav>                          News                                    navigation
<h1>Kim to visit Moscow</h1>             Kim to visit Moscow                     heading
<p>Kim will visit <b>Moscow</b>.</p>     Kim will visit Moscow.                  as in plain text
<figcaption>Kim in May</figcaption>      Kim in May                              photo-credit

Nothing that the page shows is dropped: what is no part of the article is set aside. What it does
not show (scripts, styles, hidden elements) is no part of the source.
"""

from __future__ import annotations

from typing import NamedTuple

from crosscheck.errors import ReadError
from crosscheck.reading.hints import Hint
from crosscheck.reading.html.article import Part, parts_of
from crosscheck.reading.html.head import headline_of, markup_of, published_of
from crosscheck.reading.html.outline import Outline

_BETWEEN = "\n\n"


class Article(NamedTuple):
    """What was read out of a page."""

    text: str
    """What the page shows, a blank line between paragraphs."""
    hints: tuple[Hint, ...]
    """One for each paragraph, in order."""
    title: str | None
    """The headline, where the text holds none."""
    published: str | None
    """ISO date, where the page names the day of its publication."""


def read_page(markup: str, name: str) -> Article:
    """Return the article of a page; linear in its length.

    Raises ReadError where there is none: a page that its scripts fill, or a menu.
    """
    outline = parse(markup)
    headline = headline_of(outline.head)
    parts = parts_of(outline, headline)
    given = markup_of(outline.head)
    if given and all(part.reason for part in parts):
        parts += [Part(paragraph.text) for paragraph in parse(given).paragraphs]
    if all(part.reason for part in parts):
        raise ReadError(
            f"{name} is an HTML page without an article's text.",
            "Its text may be loaded by a script: save what the browser shows as text.",
        )
    return Article(*_joined(parts), headline, published_of(outline.head))


def parse(markup: str) -> Outline:
    """Run the parser over a page. It builds no tree, so that no nesting can exhaust it."""
    from lxml import etree  # noqa: PLC0415 - most articles are plain text

    parser = etree.HTMLParser(target=Outline(), huge_tree=True, remove_comments=True)
    parser.feed(markup)
    outline = parser.close()
    assert isinstance(outline, Outline)
    return outline


def _joined(parts: list[Part]) -> tuple[str, tuple[Hint, ...]]:
    hints, place = [], 0
    for part in parts:
        end = place + len(part.text)
        hints.append(Hint(place, end, part.heading, part.reason, part.listed, part.kept))
        place = end + len(_BETWEEN)
    return _BETWEEN.join(part.text for part in parts) + "\n", tuple(hints)
