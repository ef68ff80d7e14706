"""Bytes -> Source: decode, mask markup, label every line."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from crosscheck.model import Block, Input, Source

_PLAIN = str.maketrans("“”‘’\u00a0", "\"\"'' ")


def read(item: Input, source_id: str, max_bytes: int) -> Source:
    """PROVISIONAL, replaced by the reading chapter."""
    if item.text is not None:
        data = item.text.encode("utf-8", "surrogatepass")
        text = item.text
    else:
        data = item.data if item.data is not None else Path(item.path or "").read_bytes()
        text = data.decode("utf-8")
    blocks = tuple(Block(m.start(), m.end()) for m in re.finditer(r"\S[^\n]*", text))
    return Source(
        id=source_id,
        name=item.name,
        path=item.path,
        text=text,
        view=text.translate(_PLAIN),
        blocks=blocks,
        encoding="utf-8",
        sha256=hashlib.sha256(data).hexdigest(),
        published=item.published,
    )
