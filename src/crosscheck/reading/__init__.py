"""Bytes -> Source: decode, lay out, and mask what must not be compared."""

from __future__ import annotations

from crosscheck.model import Input, Source
from crosscheck.reading.decoding import decode
from crosscheck.reading.layout import lay_out
from crosscheck.reading.loading import load
from crosscheck.reading.markup import masked
from crosscheck.reading.metadata import published_of, title_of, valid_date
from crosscheck.reading.plain import refuse_markup


def read(item: Input, source_id: str, max_bytes: int) -> Source:
    """Turn one input into a Source whose offsets are code points into its decoded text.

    Raises ReadError where the input is missing, unreadable, empty, binary, marked-up or larger
    than ``max_bytes``; UsageError where its publication date is no ISO date.
    """
    given = valid_date(item) if item.published is not None else None
    raw = load(item, max_bytes)
    text, encoding = decode(raw, item)
    refuse_markup(text, item.name)
    page = lay_out(text)
    view = masked(page)
    return Source(
        id=source_id,
        name=item.name,
        path=item.path,
        text=text,
        view=view,
        blocks=page.blocks,
        encoding=encoding,
        sha256=raw.sha256,
        title=title_of(text, view, page.blocks),
        published=given or published_of(view, page.blocks),
    )
