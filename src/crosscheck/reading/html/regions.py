"""Which elements of a page are set aside, and which one holds the article.

An element's role is a guess from its name. It is dropped where it would leave the page without an
article: some sites wrap everything into a form, or call the article's own element "widget".
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Reason
from crosscheck.reading.html.nodes import Element, Paragraph
from crosscheck.reading.html.roles import NO_ROLE, Role

_ENOUGH = 80
"""Characters of running text for which even a strong role is doubted, if there is no other."""
_PROSE = 40
"""Characters of the shortest paragraph that counts as running text."""
_TRIALS = 6


def is_prose(paragraph: Paragraph) -> bool:
    """Whether a paragraph is running text: of some length, not made of links, with a full stop."""
    text = paragraph.text
    return (
        len(text) >= _PROSE
        and not paragraph.heading
        and paragraph.linked * 2 < len(text)
        and any(sign in text for sign in ".!?…")
    )


class Regions:
    """The elements of a page, asked about by index."""

    def __init__(self, elements: Sequence[Element], paragraphs: Sequence[Paragraph]) -> None:
        self.elements = elements
        self.prose = [0] * len(elements)
        """Characters of running text directly in each element."""
        self.counts = [0] * len(elements)
        """Paragraphs of running text directly in each element."""
        for paragraph in paragraphs:
            if is_prose(paragraph):
                self.prose[paragraph.element] += len(paragraph.text)
                self.counts[paragraph.element] += 1
        self.roles = _within_articles(elements)
        self.owners: list[int] = []
        """The outermost element with a role around each, itself included; -1 for none."""
        self._settle()

    def reason(self, index: int) -> Reason | None:
        """Return why the text of an element is set aside: the nearest role around it says so."""
        while index >= 0 and self.owners[index] >= 0:
            role = self.roles[index]
            if role.reason:
                return role.reason
            index = self.elements[index].parent
        return None

    def free_header(self, index: int) -> None:
        """Take the headers around an element for the article's: it is the headline."""
        while index >= 0:
            if self.elements[index].tag == "header":
                self.roles[index] = NO_ROLE
            index = self.elements[index].parent
        self.owners = self._find_owners()

    def hidden(self) -> list[bool]:
        """Return, for each element, whether the page does not show it."""
        result: list[bool] = []
        for element, role in zip(self.elements, self.roles, strict=True):
            result.append(role.hidden or (element.parent >= 0 and result[element.parent]))
        return result

    def body(self) -> int:
        """Return the element that holds the article; -1 where no single one stands out."""
        total = self._sums(self.prose)
        whole = max(total, default=0)
        if not whole:
            return -1
        for tag in ("article", "main"):
            made = [i for i, e in enumerate(self.elements) if e.tag == tag and self.owners[i] < 0]
            best = max(made, key=lambda index: (total[index], -index), default=-1)
            if best >= 0 and total[best] * 2 >= whole:
                return best
        several = self._sums(self.counts)
        return max(
            (i for i, held in enumerate(total) if held * 5 >= whole * 4 and several[i] > 1),
            default=-1,
        )

    def _sums(self, own: Sequence[int]) -> list[int]:
        """Add up, for each element, the figures of it and of those in it, save what has a role."""
        total = [held if self.owners[index] < 0 else 0 for index, held in enumerate(own)]
        for index in range(len(total) - 1, 0, -1):
            parent = self.elements[index].parent
            if parent >= 0:
                total[parent] += total[index]
        return total

    def _settle(self) -> None:
        """Find the owners; drop roles that would leave the page without an article."""
        for _ in range(_TRIALS):
            self.owners = self._find_owners()
            held: dict[int, int] = {}
            for index, count in enumerate(self.prose):
                held[self.owners[index]] = held.get(self.owners[index], 0) + count
            doubted = self._doubted(held)
            if doubted < 0:
                return
            self.roles[doubted] = NO_ROLE

    def _doubted(self, held: dict[int, int]) -> int:
        """Return the element whose role is to be dropped, or -1."""
        free = held.get(-1, 0)
        strong = {owner: n for owner, n in held.items() if owner >= 0 and self.roles[owner].strong}
        weak = {owner: n for owner, n in held.items() if owner >= 0 and owner not in strong}
        best = _fullest(weak)
        whole = free + sum(weak.values())
        if best >= 0 and weak[best] * 2 >= whole > free * 4:
            return best
        best = _fullest(strong)
        return best if best >= 0 and not free and strong[best] >= _ENOUGH else -1

    def _find_owners(self) -> list[int]:
        owners: list[int] = []
        for index, (element, role) in enumerate(zip(self.elements, self.roles, strict=True)):
            outer = owners[element.parent] if element.parent >= 0 else -1
            own = index if role.reason or role.hidden else -1
            owners.append(outer if outer >= 0 else own)
        return owners


def _fullest(held: dict[int, int]) -> int:
    """Return the first of the elements that hold most running text; -1 for none."""
    return max(held, key=lambda owner: (held[owner], -owner), default=-1)


def _within_articles(elements: Sequence[Element]) -> list[Role]:
    """Return the roles; the header of an article holds its headline and is part of it."""
    inside: list[bool] = []
    roles = []
    for element in elements:
        around = element.parent >= 0 and inside[element.parent]
        inside.append(around or element.role.article)
        roles.append(NO_ROLE if around and element.tag == "header" else element.role)
    return roles
