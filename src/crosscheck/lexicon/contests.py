"""Deeds that one party does to another and that cannot both be so the other way round, by stem.

Suing, visiting and accusing are none: each may do it to the other.
"""

from __future__ import annotations

OVERCOMING = frozenset(
    "beat defeat overcom thrash rout edg trounc outscor outpol eliminat oust".split()
)
"""The doer wins, the other loses."""
TAKING_OVER = frozenset("buy acquir purchas".split())
"""The doer owns the other afterwards."""
FOLLOWING = frozenset("succeed replac supplant".split())
"""The doer holds the office that the other held."""

CONTESTS: dict[str, str] = {
    stem: name
    for name, stems in (
        ("overcoming", OVERCOMING),
        ("taking over", TAKING_OVER),
        ("following", FOLLOWING),
    )
    for stem in stems
}
"""Stem -> which of the three it is."""
LOSING = frozenset(("lose", "fall"))
"""With "to": the other one overcomes. "Norway lost to Sweden", "fell 3-1 to Sweden"."""
WINNING = frozenset(("win", "victori", "triumph"))
"""With "over": a win over Sweden."""
