"""Put news articles about one story side by side: agreements, divergences, and what stands alone.

>>> from crosscheck import check
>>> report = check(["a.txt", "b.txt"])  # doctest: +SKIP
>>> [finding.verdict for finding in report.findings]  # doctest: +SKIP
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from crosscheck.errors import CrosscheckError
from crosscheck.model import Input, Report, Story
from crosscheck.settings import Settings
from crosscheck.version import __version__

__all__ = ["CrosscheckError", "Input", "Report", "Settings", "__version__", "check"]


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
