"""Words and marks between the clauses of a sentence."""

from __future__ import annotations

CLAUSE_WORDS = frozenset(
    "and but while whereas although though because since after before when where which who whom "
    "whose that if unless until as so yet however despite".split()
)
CLAUSE_PUNCTUATION = frozenset(', ; : - ( ) " [ ]'.split())
