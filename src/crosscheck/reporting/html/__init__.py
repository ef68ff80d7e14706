"""The page that people look at: one HTML file that needs nothing else, for a story or a batch.

    story    one page: counts, sources, the matrix of findings, the full texts
    batch    one file: an index with a row a story, and every story's page behind it
    pages    a file for the index and one for each story, for a folder

Jinja2 fills the templates beside this file. It is a core dependency, so that ``--format html``
works after a plain install, and it is imported here only, so that no other format waits for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Failure, Report
from crosscheck.reporting.html.filenames import FileNames
from crosscheck.reporting.html.filling import document, fragment
from crosscheck.reporting.html.index import Entry, entry_of, index_of
from crosscheck.reporting.html.page import page_of
from crosscheck.reporting.interface import Look

INDEX = "index.html"


def story(report: Report, look: Look) -> str:
    """Return the page of one story."""
    return document("story.html", page=page_of(report, look))


def batch(results: Iterable[Report | Failure], look: Look) -> Iterator[str]:
    """Yield one file in pieces: the index, then the stories, which wait until they are opened.

    The index comes first, so everything is held until the last story is checked: as text, which
    is a fraction of the reports it was made of.
    """
    entries: list[Entry] = []
    stories: list[str] = []
    for result in results:
        prefix = f"s{len(entries) + 1}-"
        entries.append(entry_of(result, f"#{prefix}top"))
        if isinstance(result, Report):
            page = page_of(result, look, prefix=prefix, home="#index")
            stories.append(fragment("shelved.html", page=page))
    head, foot = document("batch.html", index=index_of(entries)).split("<!-- stories -->")
    yield head
    yield from stories
    yield foot


def pages(results: Iterable[Report | Failure], look: Look) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file: a story as soon as it is checked, the index last.

    Names are safe on every file system and differ even where letter case does not count.
    """
    names = FileNames(taken=(INDEX,))
    entries: list[Entry] = []
    for result in results:
        if isinstance(result, Failure):
            entries.append(entry_of(result, ""))
            continue
        name = names.name(result.story)
        entries.append(entry_of(result, name))
        yield name, document("story.html", page=page_of(result, look, home=INDEX))
    yield INDEX, document("index.html", index=index_of(entries))
