"""Agencies and outlets: those that a list names, and those that call themselves one.

Yonhap        the Berg news agency        Berg radio        the Oslo Evening Post
"""

from __future__ import annotations

from crosscheck.extracting.attribution.mentions import Mention, made, written
from crosscheck.lexicon.agencies import CARRIER_OF
from crosscheck.lexicon.speech import OUTLET_NOUNS
from crosscheck.model import Claim

_SORTS = frozenset("newspaper broadcaster magazine website daily weekly tabloid outlet".split())
"""They say what an outlet is; its name is what stands before."""


def outlet_at(claim: Claim, first: int) -> tuple[str, int] | None:
    """Return the outlet named by the tokens from ``first`` on and the index after it."""
    tokens = claim.tokens
    end = first
    while end < len(tokens) and end - first < 6 and (tokens[end].word or tokens[end].norm == "-"):
        end += 1
    for last in range(end, first, -1):
        name = CARRIER_OF.get(written(claim, first, last))
        if name:
            return name, last
    if first < len(tokens) and tokens[first].norm == "the":
        return outlet_at(claim, first + 1)
    end = first
    while end < min(len(tokens), first + 8) and tokens[end].word and tokens[end].capital:
        end += 1
    if end - first >= 2 and tokens[end - 1].norm in OUTLET_NOUNS:
        return written(claim, first, end), end
    return None


def described_outlet(claim: Claim, first: int, head_end: int) -> Mention | None:
    """Read "South Korea's Yonhap news agency", and "the Berg news agency" that no list has."""
    tokens = claim.tokens
    head = tokens[head_end - 1].norm
    if head not in ("agency", *OUTLET_NOUNS):
        return None
    for place in range(first, head_end):
        outlet = outlet_at(claim, place)
        if outlet and outlet[1] >= head_end - 2:
            found = made(claim, "outlet", place, outlet[1])
            return found._replace(text=outlet[0], role=head)
    return _unlisted(claim, first, head_end)


def _unlisted(claim: Claim, first: int, head_end: int) -> Mention | None:
    tokens = claim.tokens
    end = head_end - 1
    if tokens[end].norm == "agency":
        if tokens[end - 1].norm not in ("news", "press"):
            return None
        end -= 1
    elif tokens[end].norm not in OUTLET_NOUNS - {"media", "press", "times", "post"}:
        return None
    begin = end
    while begin > first and tokens[begin - 1].capital:
        begin -= 1
    if begin == end:
        return None
    name = written(
        claim, begin, end if end < head_end - 1 or tokens[end].norm in _SORTS else head_end
    )
    return made(claim, "outlet", begin, head_end)._replace(text=name, role=tokens[end].norm)
