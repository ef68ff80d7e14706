"""Folders -> stories: each folder that directly holds two or more articles is one.

    news/                      no story: it holds folders only
      .cache/                  hidden: skipped
      visit/                   story "visit"
        courier.txt  post.html    its sources, in the order of their names
        expected.json             no article: skipped
        later/                 story "visit/later"
      note/
        lone.txt               one article has nothing to be compared with: skipped

What is skipped is taken down in ``Notes``. A folder that cannot be listed is a Failure.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.batch.notes import Notes
from crosscheck.errors import UsageError
from crosscheck.model import Failure, Input, Story

ARTICLES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")
"""How the name of an article ends, in small or capital letters."""
NO_ARTICLES = ("readme", "license", "licence", "copying", "notice", "changelog", "contributing")
"""What stands beside articles in many folders and is none, whatever its name ends in."""


def find_stories(folders: Sequence[str], notes: Notes) -> Iterator[Story | Failure]:
    """Yield the stories of the folders, sorted by path within each folder that is named.

    A story is called by its path within the folder that was named, the folder itself by its own
    name. Where several are named and two of their stories would have one name, the names of both
    begin with their folder. Raises UsageError where a folder holds no story at all.
    """
    walks = [_Walk(folder, folders) for folder in folders]
    for walk in walks:
        if next(walk.stories(Notes()), None) is None:
            endings = ", ".join(ARTICLES)
            raise UsageError(
                f"{walk.top} holds no story.",
                f"A story is a folder with two or more articles ({endings}) in it.",
            )
    twice = _names_of_two(walks) if len(walks) > 1 else frozenset()
    for walk in walks:
        for found in walk.stories(notes):
            yield walk.renamed(found) if _name(found) in twice else found


def is_article(name: str) -> bool:
    """Return whether a file of this name counts as an article."""
    stem, ending = os.path.splitext(name.lower())  # noqa: PTH122
    return ending in ARTICLES and stem not in NO_ARTICLES


def _names_of_two(walks: Sequence[_Walk]) -> frozenset[str]:
    """Return the names that two stories share; UsageError where a folder is named twice."""
    tops: set[str] = set()
    seen: set[str] = set()
    twice: set[str] = set()
    for walk in walks:
        if walk.real in tops:
            raise UsageError(f"The folder {walk.top} is named twice.")
        tops.add(walk.real)
        for found in walk.stories(Notes()):
            name = _name(found)
            (twice if name in seen else seen).add(name)
    return frozenset(twice)


def _name(found: Story | Failure) -> str:
    return found.id if isinstance(found, Story) else found.story


class _Walk:
    """One folder that was named, and all below it."""

    def __init__(self, top: str, roots: Sequence[str]) -> None:
        self.top = top
        self.real = os.path.realpath(top)
        self.roots = [os.path.realpath(root) for root in roots]

    def renamed(self, found: Story | Failure) -> Story | Failure:
        """Return the story under a name that begins with the folder that was named."""
        name = f"{self.top.rstrip('/' + os.sep)}/{_name(found)}"
        if isinstance(found, Story):
            return found._replace(id=name)
        return found._replace(story=name)

    def stories(self, notes: Notes) -> Iterator[Story | Failure]:
        """Yield the stories, each folder before the folders in it."""
        stack = [_Folder(self.top, "", (self.real,))]
        while stack:
            folder = stack.pop()
            try:
                with os.scandir(folder.path) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                reason = f"{folder.path} cannot be listed: {error.strerror}."
                yield Failure(folder.shown, None, reason)
                continue
            visible = [entry for entry in entries if not _hidden(entry, notes)]
            articles = [entry for entry in visible if not entry.is_dir() and _counts(entry, notes)]
            if len(articles) > 1:
                inputs = tuple(Input(entry.name, entry.path) for entry in articles)
                yield Story(folder.shown, inputs)
            elif articles:
                notes.add("folder with only one article", "folders with one article", folder.path)
            stack += reversed(self._below(folder, visible, notes))

    def _below(
        self, folder: _Folder, entries: list[os.DirEntry[str]], notes: Notes
    ) -> list[_Folder]:
        """Return the folders in a folder, without links that lead where we come anyway."""
        below = []
        for entry in entries:
            if not entry.is_dir():
                continue
            real = os.path.realpath(entry.path) if entry.is_symlink() else ""
            if real and self._walked_anyway(real, folder.above):
                one, many = "link to a folder that is", "links to folders that are"
                notes.add(f"{one} walked anyway", f"{many} walked anyway", entry.path)
                continue
            name = f"{folder.name}/{entry.name}" if folder.name else entry.name
            above = (*folder.above, real) if real else folder.above
            below.append(_Folder(entry.path, name, above))
        return below

    def _walked_anyway(self, real: str, above: tuple[str, ...]) -> bool:
        """Return whether following a link would lead in a circle or to a folder a second time."""
        tops = (*self.roots, *above)
        return any(real == top or real.startswith(top.rstrip(os.sep) + os.sep) for top in tops)


class _Folder(NamedTuple):
    path: str
    name: str
    """Its path within the folder that was named; empty for that one itself."""
    above: tuple[str, ...]
    """Where the walk began, and where the links lead by which it came here; real paths."""

    @property
    def shown(self) -> str:
        return self.name or os.path.basename(os.path.realpath(self.path)) or self.path  # noqa: PTH119


def _hidden(entry: os.DirEntry[str], notes: Notes) -> bool:
    if entry.name.startswith("."):
        notes.add("hidden name", "hidden names", entry.path)
        return True
    return False


def _counts(entry: os.DirEntry[str], notes: Notes) -> bool:
    """Return whether the entry is an article; what is none is taken down."""
    if not is_article(entry.name):
        notes.add("file that is no article", "files that are no articles", entry.path)
    elif not entry.is_file():
        one = "broken link or special file"
        notes.add(one, "broken links or special files", entry.path)
    else:
        return True
    return False
