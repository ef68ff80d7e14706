"""What an amount counts: its head noun, joined with what happened to those counted.

12 soldiers died        soldier killed
dozens of people        people
15 of the 19 hijackers  of hijacker: a part is not compared with the whole
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.numbers import head_nouns, job_losses
from crosscheck.extracting.numbers.amounts import Amount
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import number_words as words
from crosscheck.lexicon import units
from crosscheck.model import Token

_OWNERS = frozenset({"the", "their", "its", "his", "her", "those", "these", "our", "all"})


def unit_of(tokens: Sequence[Token], amount: Amount) -> tuple[str | None, int]:
    """Return (unit, last token) of what the amount counts."""
    place = amount.last + 1
    if peek.hyphen(tokens, place):
        place += 1
        if place < len(tokens) and tokens[place].word and not amount.single:
            return head_nouns.singular(tokens[place].norm), place
    subset = peek.norm(tokens, place) == "of"
    vague = amount.approximate and tokens[amount.last].norm in words.VAGUE
    if subset:
        return _unit_of_whole(tokens, amount, place + 1, vague)
    return _unit_with_role(tokens, amount, place)


def _unit_with_role(tokens: Sequence[Token], amount: Amount, place: int) -> tuple[str | None, int]:
    """Join the head noun from ``place`` with what happened to those counted."""
    head = head_nouns.head_noun(tokens, place, amount.single)
    last = head.last if head else amount.last
    if amount.single and (head is None or not head.person):
        return None, amount.last
    if head and job_losses.are_lost(tokens, amount.first, last, head.unit):
        return units.JOB_LOSS, last
    role = head_nouns.role_behind(tokens, last + 1, head)
    if role:
        return head_nouns.with_role(head, role[0]), role[1]
    before = head_nouns.role_before(tokens, amount.first)
    if before and (head is None or head.person):
        return head_nouns.with_role(head, before), last
    if head and head.unit in units.ROLES:
        return units.ROLES[head.unit], last
    return (head.unit if head else head_nouns.number_of(tokens, amount.first)), last


def _unit_of_whole(
    tokens: Sequence[Token], amount: Amount, place: int, vague: bool
) -> tuple[str | None, int]:
    """Read ``dozens of people``; ``15 of the 19 hijackers`` is a part, not the count of all."""
    if amount.single:
        return None, amount.last
    if not vague:
        place += peek.norm(tokens, place) in _OWNERS
        place += 2 * (peek.norm(tokens, place + 1) == "'s")  # of the state's 17 sheriffs
        counted = peek.norm(tokens, place)
        place += peek.is_figure(counted) or counted in words.ONES or counted in words.TEENS
        part = head_nouns.head_noun(tokens, place)
        return (f"of {part.unit}" if part else None), amount.last
    return _unit_with_role(tokens, amount, place)
