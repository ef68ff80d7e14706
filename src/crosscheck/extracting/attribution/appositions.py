"""A name and what its bearer is, side by side, are one person.

According to the museum's curator, Ada Berg, ...    Ada Berg, also "museum's curator"
Ada Berg, a spokeswoman for Oslo, said ...          Ada Berg, also "spokeswoman for Oslo"
According to police, Ada Berg, 34, drove ...        police: a group has no name
"""

from __future__ import annotations

from collections.abc import Callable

from crosscheck.extracting.attribution.mentions import Mention, written
from crosscheck.extracting.attribution.phrases import mention
from crosscheck.lexicon.grammar import DETERMINERS, RELATIVES
from crosscheck.lexicon.speech import BODIES, ROLES
from crosscheck.model import Claim


def joined(claim: Claim, who: Mention, first: int, last: int) -> Mention:
    """Return ``who`` and what the tokens from ``first`` up to ``last`` call them, as one.

    The one mention is called by the name; it is ``who`` alone where the two do not fit.
    """
    tokens = claim.tokens
    last = next((i for i in range(first + 1, last) if tokens[i].norm in RELATIVES), last)
    beside = mention(claim, first, last)
    if beside is None:
        return who
    while tokens[first].norm in DETERMINERS:
        first += 1
    if beside.kind == "role" and who.kind in ("person", "name"):
        also = ", ".join(filter(None, (who.also, written(claim, first, last))))
        return who._replace(kind="person", role=who.role or beside.role, also=also)
    if beside.kind == "person" and who.kind == "role" and may_be_one(who):
        also = ", ".join(filter(None, (who.text, beside.also)))
        return beside._replace(role=who.role, also=also)
    return who


def may_be_one(who: Mention) -> bool:
    """Tell the curator, who may have a name, from police, officials and the ministry."""
    if who.role in BODIES or who.role.endswith(("ists", "ians", "ers", "ors")):
        return False
    return not (who.role.endswith("s") and (who.role in ROLES or who.role[:-1] in ROLES))


def with_apposition(
    claim: Claim, who: Mention, end: int, phrase_end: Callable[[Claim, int], int]
) -> Mention:
    """Read what follows ``who`` behind the comma at ``end``, up to the next mark."""
    tokens = claim.tokens
    if end >= len(tokens) or tokens[end].norm != "," or end + 1 >= len(tokens):
        return who
    last = phrase_end(claim, end + 1)
    closed = last >= len(tokens) or tokens[last].norm in (",", ".", ";", '"')
    if last + 1 < len(tokens) and tokens[last + 1].norm[:1].isdigit():
        return who  # according to the judge, Ada Berg, 34, drove
    if last <= end + 1 or not (closed or who.kind == "person"):
        return who
    return joined(claim, who, end + 1, last)
