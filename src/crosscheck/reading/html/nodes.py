"""What is kept of a page while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosscheck.reading.html.roles import Role


@dataclass(eq=False, slots=True)
class Element:
    """An element that holds text."""

    parent: int
    """Index of the element around it; -1 for the first."""
    tag: str
    role: Role


@dataclass(eq=False, slots=True)
class Paragraph:
    """A stretch of text that no block element or double line break divides."""

    text: str
    """White space as the page shows it: single blanks, line breaks where the page has them."""
    element: int
    """Index of the block element that it stands in."""
    linked: int
    """How many of its characters stand in links."""
    heading: str = ""
    """``h1`` to ``h6`` where it stands in one."""
    pre: bool = False
    """Its lines are as the page's author broke them."""
    row: int = 0
    """Number of the table row of which it is a cell; 0 outside tables."""


@dataclass(eq=False, slots=True)
class Head:
    """What the page says about itself, unread."""

    title: str = ""
    metas: dict[str, str] = field(default_factory=dict)
    """Name, property or itemprop in lower case -> the first content."""
    scripts: list[str] = field(default_factory=list)
    """JSON-LD."""
    times: list[str] = field(default_factory=list)
    """The ``datetime`` of ``time`` elements; one marked as the publication's comes first."""


@dataclass(eq=False, slots=True)
class Open:
    """An element that is not closed yet."""

    tag: str
    role: Role
    unseen: bool = False
    """Inline text that the page does not show."""
    index: int = -1
    """Of its Element, once there is one."""
