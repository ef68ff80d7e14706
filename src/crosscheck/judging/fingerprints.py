"""A name for a finding that survives moved paragraphs, new line numbers and reordered files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from crosscheck.model import Claim, Kind

LENGTH = 16


def fingerprint(claims: Iterable[Claim], kinds: Iterable[Kind]) -> str:
    """Hash the claims' words, in no order, and the kinds; the result has LENGTH hex digits."""
    texts = sorted(" ".join(t.norm for t in claim.tokens if t.word) for claim in claims)
    body = "\n".join([*texts, *sorted(set(kinds))])
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
