"""What an element is for: its tag, its ARIA role, the words of its class and id.

<div class="c-article__relatedLinks">   related -> navigation
<div class="tag-share-prices">          what the story is about: no role
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from crosscheck.lexicon.page import (
    CLASS_ENDS,
    CLASS_PAIRS,
    CLASS_PARTS,
    CLASS_STATES,
    CLASS_UNSEEN,
    ROLE_REASONS,
    STANDFIRSTS,
    STRONG,
    TAG_REASONS,
)
from crosscheck.model import Reason


class Role(NamedTuple):
    """Why the text of an element is set aside, if it is."""

    reason: Reason | None = None
    strong: bool = False
    """However much text stands there, it is no article."""
    hidden: bool = False
    """The page does not show it: its text is no part of the source."""
    article: bool = False
    """An element made for articles: an article, or the page's main part."""


NO_ROLE = Role()
_WHOLE = frozenset(("html", "body", "article", "main"))
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROLE_OF_TAG = {tag: Role(reason, tag in STRONG) for tag, reason in TAG_REASONS.items()}
_ROLE_OF_ARIA = {role: Role(reason, role in STRONG) for role, reason in ROLE_REASONS.items()}
_NAMES = ("class", "id", "data-component", "data-testid", "data-module")
_OPENINGS = frozenset(("p", "h1", "h2"))
_LONGEST = 60
"""Characters of the longest class that is read."""


def role_of(tag: str, attributes: Mapping[str, str]) -> Role:
    """Return what an element with this tag and these attributes is for."""
    if tag in _WHOLE:
        return Role(article=tag in ("article", "main"))
    if not attributes:
        return _ROLE_OF_TAG.get(tag, NO_ROLE)
    if is_hidden(attributes):
        return Role(strong=True, hidden=True)
    aria = attributes.get("role", "").strip().lower()
    if aria in ("main", "article") or attributes.get("itemprop") == "articleBody":
        return Role(article=True)
    return _ROLE_OF_ARIA.get(aria) or _ROLE_OF_TAG.get(tag) or _role_of_names(tag, attributes)


def _role_of_names(tag: str, attributes: Mapping[str, str]) -> Role:
    for attribute in _NAMES:
        for name in attributes.get(attribute, "").split():
            if len(name) <= _LONGEST and (role := _role_of_name(name)).reason:
                opening = tag in _OPENINGS and any(word in name.lower() for word in STANDFIRSTS)
                return NO_ROLE if opening else role
    return NO_ROLE


def is_unseen(attributes: Mapping[str, str]) -> bool:
    """Whether inline text is hidden, or there for screen readers only."""
    if not attributes:
        return False
    names = attributes.get("class")
    return is_hidden(attributes) or (
        bool(names) and not CLASS_UNSEEN.isdisjoint((names or "").lower().split())
    )


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether the page does not show an element."""
    if "hidden" in attributes:
        return attributes["hidden"].strip().lower() != "until-found"
    style = attributes.get("style")
    return bool(style) and _INVISIBLE.search(style or "") is not None


@lru_cache(maxsize=2048)
def _role_of_name(name: str) -> Role:
    """Read one class or id; BEM's modifiers ("card--with-related") say how it looks."""
    words = list(_words(name.split("--", maxsplit=1)[0]))
    if not words or not CLASS_STATES.isdisjoint(words):
        return NO_ROLE
    pairs = (CLASS_PAIRS[pair] for pair in pairwise(words) if pair in CLASS_PAIRS)
    parts = (CLASS_PARTS[word] for word in words if word in CLASS_PARTS)
    ends = (CLASS_ENDS[word] for word in (words[-1], words[0]) if word in CLASS_ENDS)
    reason = next(pairs, None) or next(parts, None) or next(ends, None)
    return Role(reason, not STRONG.isdisjoint((words[0], words[-1]))) if reason else NO_ROLE


def _words(name: str) -> Iterator[str]:
    return (word.lower() for word in _WORD.findall(name))
