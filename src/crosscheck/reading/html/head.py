"""What a page says about itself: headline, day of publication, the text it gives to machines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from crosscheck.lexicon.page import ARTICLE_TYPES, HEADLINES, PUBLISHED
from crosscheck.reading.html.nodes import Head
from crosscheck.reading.metadata import parse_date

_SITE = re.compile(r"\s+(?:[|•·»:/–—-]|::)\s+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_MOST_OBJECTS = 2000


def headline_of(head: Head) -> str | None:
    """Return the headline that the page gives for links to it, the site's name left out."""
    given = [head.metas.get(name, "") for name in HEADLINES]
    described = [str(item.get("headline") or "") for item in articles_of(head)]
    for text in (*described, *given, head.title):
        shown = _plain(text)
        if shown:
            return _without_site(shown, head.metas.get("og:site_name", ""))
    return None


def published_of(head: Head) -> str | None:
    """Return the day of publication as YYYY-MM-DD, as the page's own time zone has it."""
    described = [item.get(key) for item in articles_of(head) for key in ("datePublished",)]
    given = [head.metas.get(name) for name in PUBLISHED]
    for text in (*described, *given, *head.times[:1]):
        if isinstance(text, str) and (found := parse_date(text[:60])):
            return found
    return None


def markup_of(head: Head) -> str:
    """Return the article's text that the page gives to search engines, as markup."""
    for item in articles_of(head):
        text = item.get("articleBody")
        if isinstance(text, str) and text.strip():
            return text if _TAG.search(text) else "<p>" + "<p>".join(text.splitlines())
    return ""


def articles_of(head: Head) -> list[dict[str, Any]]:
    """Return the JSON-LD objects that describe an article, in the order of the page."""
    found = []
    for script in head.scripts:
        try:
            # Sites break lines within strings, and wrap the whole in a comment.
            data = json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        found += [item for item in _objects(data) if _is_article(item)]
    return sorted(found, key=_is_web_page)


def _objects(data: object) -> Iterator[dict[str, Any]]:
    """Yield objects from the outside in, up to a number that no honest page exceeds."""
    waiting = [data]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, dict):
            yield item
            waiting += [value for value in item.values() if isinstance(value, (dict, list))]
        elif isinstance(item, list):
            waiting += item[:_MOST_OBJECTS]


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _is_article(item: dict[str, Any]) -> bool:
    return not ARTICLE_TYPES.isdisjoint(_types(item))


def _is_web_page(item: dict[str, Any]) -> bool:
    return "webpage" in _types(item)


def _plain(text: str) -> str:
    if "&" in text:
        from html import unescape  # noqa: PLC0415 - most need none

        text = unescape(text)
    return " ".join(text.split())


def _without_site(text: str, site: str) -> str:
    """Take the site's name off: the piece that is it, else the shorter end."""
    pieces = _SITE.split(text)
    if len(pieces) == 1:
        return text
    if site:
        kept = [piece for piece in pieces if piece.lower() != site.strip().lower()]
        if len(kept) == len(pieces):
            return text
        return text[text.find(kept[0]) : text.rfind(kept[-1]) + len(kept[-1])] if kept else text
    return max(pieces, key=len)
