"""Which words stand inside quotation marks, across sentences and paragraphs.

"We won," he said. "It is over."     two quotations, 1 and 2
"We won.  <paragraph>  "It is over."     one: a quotation left open goes on in the next
paragraph when that opens with a mark

"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Claim, Source, Token

_OPENING = frozenset("“«„‘")
_CLOSING = frozenset("”»’")


def quotations(source: Source, claims: Sequence[Claim]) -> list[tuple[int, ...]]:
    """Return per claim and token the number of the quotation it stands in, 0 outside.

    The marks themselves count as outside. A quotation left open reaches to the end of its
    paragraph, no further, unless the next paragraph opens with a mark: so a lone mark can never
    swallow an article.
    """
    result: list[tuple[int, ...]] = []
    number = 0
    first = 0
    carried = 0
    while first < len(claims):
        last = first
        while last < len(claims) and claims[last].block == claims[first].block:
            last += 1
        marks, number, carried = _block(source, claims[first:last], number, carried)
        result += marks
        first = last
    return result


def _block(
    source: Source, claims: Sequence[Claim], number: int, carried: int
) -> tuple[list[tuple[int, ...]], int, int]:
    """Return a paragraph's quotations, the last number given, and the one left open or 0."""
    single = _last_closing_single(source, claims)
    current, mark = 0, ""
    result = []
    for claim in claims:
        ids = []
        for token in claim.tokens:
            is_mark = token.norm == '"' or (token.norm == "'" and not token.word)
            if is_mark and current and token.norm == mark and _may_close(source, token):
                current = 0
                ids.append(0)
                continue
            if is_mark and not current and _may_open(source, token, single):
                at_start = token is claims[0].tokens[0]
                if at_start and carried:
                    current = carried
                else:
                    number += 1
                    current = number
                mark = token.norm
                ids.append(0)
                continue
            ids.append(0 if is_mark else current)
        result.append(tuple(ids))
    return result, number, current if mark == '"' else 0


def _may_open(source: Source, token: Token, last_single: int) -> bool:
    view = source.view
    if source.text[token.start] in _CLOSING and token.norm == '"':
        return False
    before = view[token.start - 1] if token.start else " "
    after = view[token.end] if token.end < len(view) else " "
    if token.norm == "'":
        return (
            (before.isspace() or before in '("[-') and after.isalpha() and token.end < last_single
        )
    return not after.isspace() or source.text[token.start] in _OPENING


def _may_close(source: Source, token: Token) -> bool:
    view = source.view
    if source.text[token.start] in _OPENING and token.norm == '"':
        return False
    before = view[token.start - 1] if token.start else " "
    after = view[token.end] if token.end < len(view) else " "
    if token.norm == "'":
        return not before.isspace() and not after.isalnum()
    return not before.isspace() or source.text[token.start] in _CLOSING or after.isspace()


def _last_closing_single(source: Source, claims: Sequence[Claim]) -> int:
    """Return where the paragraph's last ' that can close a quotation stands; -1 if none does."""
    for claim in reversed(claims):
        for token in reversed(claim.tokens):
            if token.norm == "'" and not token.word and _may_close(source, token):
                return token.start
    return -1
