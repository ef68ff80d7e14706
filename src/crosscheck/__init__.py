"""Put news articles about one story side by side: agreements, divergences, and what stands alone.

>>> from crosscheck import check
>>> report = check(["a.txt", "b.txt"])  # doctest: +SKIP
>>> [finding.verdict for finding in report.findings]  # doctest: +SKIP
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from crosscheck.errors import CrosscheckError
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.settings import Settings
from crosscheck.version import __version__

__all__ = [
    "CrosscheckError",
    "Failure",
    "Input",
    "Report",
    "Settings",
    "Story",
    "__version__",
    "check",
    "check_stories",
]


def check(
    sources: Iterable[str | os.PathLike[str] | Input],
    *,
    story: str = "story",
    settings: Settings | None = None,
) -> Report:
    """Compare two or more articles about one story.

    ``sources`` are paths of files, or ``Input(name, text=...)`` for text at hand; the first gets
    the letter A. Raises CrosscheckError, whose ``str()`` is one sentence for a person, where a
    source cannot be read or there are fewer than two.
    """
    from crosscheck.pipeline import check_story  # noqa: PLC0415 - `import crosscheck` stays light

    inputs = tuple(
        item
        if isinstance(item, Input)
        else Input(name=os.path.basename(item), path=os.fspath(item))  # noqa: PTH119
        for item in sources
    )
    return check_story(Story(story, inputs), settings or Settings())


def check_stories(
    stories: Iterable[Story], *, settings: Settings | None = None, workers: int = 1
) -> Iterator[Report | Failure]:
    """Compare the articles of many stories; yield a result for each, in the order of the stories.

    A result is a Report, or a Failure whose ``reason`` is one sentence: a story that cannot be
    checked stops no other. Stories are read only a few ahead, so there may be any number of them,
    and results come as soon as they and all before them are ready. In a batch the claims of a
    report carry no tokens, and the report no groups.

    With ``workers`` above 1 that many processes check the stories, to the same result. As with
    all processes that Python starts anew, the program that asks for them must stand below
    ``if __name__ == "__main__":``.

    >>> from crosscheck import Input, Story, check_stories
    >>> a, b = Input("a", text="Two people died."), Input("b", text="Three people died.")
    >>> [result.story for result in check_stories([Story("flood", (a, b))])]
    ['flood']
    """
    from crosscheck.batch import check_all  # noqa: PLC0415 - `import crosscheck` stays light

    if workers < 1:
        raise ValueError(f"workers is {workers!r}, but must be at least 1")
    return check_all(stories, settings or Settings(), workers)
