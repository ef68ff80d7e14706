"""Groups of speakers whom texts call by several words, and words that only say what sort."""

from __future__ import annotations

SAME_GROUP: tuple[frozenset[str], ...] = (
    frozenset(("aide", "staff", "staffer", "adviser", "advisor", "assistant")),
    frozenset(
        """
        experts analysts economists observers scientists researchers academics scholars historians
        specialists professors strategists commentators critics study studies doctors medics
        physicians
        """.split()
    ),
    frozenset(
        """
        officials official authorities authority government administration police sources source
        investigators detectives prosecutors ministry
        """.split()
    ),
    frozenset(
        """
        witnesses residents villagers neighbours neighbors locals people bystanders passengers
        survivors citizens
        """.split()
    ),
    frozenset("doctors physicians medics surgeons hospital clinic paramedics".split()),
    frozenset("forecasters meteorologists weather".split()),
    frozenset("lawyer lawyers attorney attorneys counsel defence defense".split()),
    frozenset("rebels militants insurgents fighters separatists guerrillas".split()),
    frozenset("firefighters fire brigade rescuers responders".split()),
    frozenset("army military soldiers forces troops commanders".split()),
    frozenset("organisers organizers promoters".split()),
    frozenset("critics opponents opposition".split()),
    frozenset("supporters backers advocates".split()),
    frozenset("company firm owner operator manufacturer maker carrier airline".split()),
)
"""Two speakers called by words of one group may be the same ones."""

SORTS = frozenset(
    """
    university college school bank service authority network vice deputy assistant associate acting
    interim former chief senior press communications general executive veteran leading prominent
    area local regional financial operating marketing
    local regional national federal foreign
    """.split()
)
"""They narrow a speaker down, but not to one."""

ANY_BODY = frozenset(
    """
    group groups company companies firm firms league club team agency organisation organization
    consortium committee panel body office association retailer chain giant alliance measure
    resolution site network bank
    """.split()
)
"""What a text calls any body that it has named before."""

METONYMS: dict[str, frozenset[str]] = {
    "kremlin": frozenset(("russian", "putin")),
    "pentagon": frozenset(("defense", "defence")),
    "fed": frozenset(("federal", "reserve")),
    "vatican": frozenset(("pope", "holy", "papal")),
    "downing": frozenset(("prime", "british")),
    "whitehall": frozenset(("british",)),
    "elysee": frozenset(("french",)),
}
"""Seat or short name -> words of what it also goes by."""

MOUTHPIECES = frozenset("spokesman spokeswoman spokesperson lawyer attorney".split())
"""They speak for someone else, who tells one from another."""

LEADERS = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen president chairman chairwoman chair head chief
    director executive ceo leader secretary minister premier owner founder manager boss editor
    official officer representative lawyer attorney aide adviser advisor member
    """.split()
)
"""Who speaks for a body: alone they do not tell whom they speak for."""
