"""Bytes -> Source: decode, take the text out of a page, lay out, mask what is not compared."""

from __future__ import annotations

from crosscheck.model import Input, Source
from crosscheck.reading.decoding import decode
from crosscheck.reading.layout import lay_out
from crosscheck.reading.loading import load
from crosscheck.reading.markup import masked
from crosscheck.reading.metadata import published_of, title_of, valid_date
from crosscheck.reading.plain import refuse_markup
from crosscheck.reading.sniffing import is_page


def read(item: Input, source_id: str, max_bytes: int) -> Source:
    """Turn one input into a Source whose offsets are code points into its text.

    The text is the decoded input, or what an HTML page shows. Raises ReadError where the input is
    missing, unreadable, empty, binary, a document of another kind or larger than ``max_bytes``, or
    a page without an article; UsageError where its publication date is no ISO date.
    """
    given = valid_date(item) if item.published is not None else None
    raw = load(item, max_bytes)
    text, encoding = decode(raw, item)
    refuse_markup(text, item.name)
    article = None
    if is_page(text, item.path or item.name):
        from crosscheck.reading.html import read_page  # noqa: PLC0415 - most are plain text

        article = read_page(text, item.name)
        text = article.text
    page = lay_out(text, article.hints if article else ())
    view = masked(page)
    dated = article.published if article else None
    return Source(
        id=source_id,
        name=item.name,
        path=item.path,
        text=text,
        view=view,
        blocks=page.blocks,
        encoding=encoding,
        sha256=raw.sha256,
        title=title_of(text, view, page.blocks) or (article.title if article else None),
        published=given or dated or published_of(view, page.blocks),
        marked_up=article is not None,
    )
