"""Words that say how sure a statement is, by ``Token.norm``, with the level they give it."""

from __future__ import annotations

LEVELS = ("denied", "possible", "reported", "planned", "asserted")
"""Where several govern one statement, the first of them counts."""

MODAL = {
    "could": "possible", "may": "possible", "might": "possible",
    "will": "planned", "won't": "planned", "would": "planned", "wouldn't": "planned",
    "shall": "planned",
}  # fmt: skip

ADVERB = {
    "perhaps": "possible", "possibly": "possible", "maybe": "possible", "probably": "possible",
    "potentially": "possible", "presumably": "possible", "likely": "possible",
    "unlikely": "possible",
    "reportedly": "reported", "allegedly": "reported", "supposedly": "reported",
    "purportedly": "reported", "apparently": "reported",
    "officially": "asserted",
}  # fmt: skip
"""They say it about the verb that follows."""

HEDGES = frozenset(
    """
    reportedly allegedly supposedly purportedly apparently rumored rumoured alleged believed
    thought understood said accused suspected rumour rumor feared suspect suspects
    """.split()
)
"""Of the cues that report, those that doubt: "reportedly", "is said to". With them a statement is
not plainly said."""

CONFIRMED = frozenset(("confirmed", "confirms"))

THOUGHT = frozenset(
    """
    said believed thought reported understood rumored rumoured alleged feared
    """.split()
)
"""is said to, are believed to, it is understood that."""

SUSPECTED = frozenset(("accused", "suspected"))
"""is accused of having moved: nobody says yet that he did."""

SUSPECTING = frozenset(("suspect", "suspects"))
"""police suspect a gas leak caused the blast."""

SUSPECTING_ONES = frozenset(
    """
    police investigators prosecutors detectives officials doctors experts scientists
    i we they he she who
    """.split()
)
"""Behind these, and behind names, it is a verb."""

PERCEIVING = frozenset("hear see feel smell taste tell remember recognize recognise".split())
"""Who could do so did."""

POSSIBLE_THAT = frozenset(("possible", "impossible", "conceivable", "inconceivable", "doubtful"))
"""With "that" they leave it open; "not impossible" does too."""

UNSETTLED = frozenset(("unclear", "unknown", "uncertain", "undecided", "unsure", "open"))
"""With "whether" or "if" they leave it open."""

RUMOUR = frozenset(("rumour", "rumor"))
"""Rumour has it that."""

FORECASTS = frozenset(("expected", "likely", "probably", "poised", "tipped"))
"""Say of what is to come that it will more likely be than not: one is as sure as the other."""

PLANNED_TO = frozenset(
    """
    due set scheduled expected slated poised going about planning plans plan planned intends
    intend intending intended vowed vows pledged pledges promised promises agreed agrees
    prepares preparing prepared bound invited
    """.split()
)
"""With "to" and a verb they tell a plan."""

PLANNED_BY_BE = frozenset(
    """
    due set about going invited expected scheduled slated bound prepared intended poised
    """.split()
)
"""Of these, the ones that need a form of "be" (or a headline) before them."""

SCHEDULED = frozenset(("scheduled", "slated", "expected", "planned"))
"""Tell a plan also with "for", "on", "in", "at"."""

SEEMS = frozenset(
    """
    appears appear appeared appearing seems seem seemed hopes hope hoping hoped
    """.split()
)
"""With "to" they leave it open."""

CONSIDERING = frozenset(
    """
    considering considers mulling mulls weighing eyeing contemplating hinted hints hinting
    suggests suggesting speculated discussing debating negotiating exploring
    """.split()
)

AIM_NOUNS = frozenset(
    """
    aim goal purpose idea point job task mission challenge objective key way plan priority hope
    ambition intention role strategy first next answer solution
    """.split()
)
"""The aim is to improve: no plan of a visit."""

NOUN_WILL = frozenset(
    (
        "a",
        "the",
        "his",
        "her",
        "their",
        "its",
        "my",
        "our",
        "your",
        "free",
        "good",
        "ill",
        "political",
        "own",
        "of",
    )
)
"""Before "will" they make it a noun."""

BEFORE_MONTH = frozenset(
    (
        "in",
        "on",
        "of",
        "last",
        "next",
        "by",
        "this",
        "early",
        "late",
        "mid",
        "since",
        "until",
        "from",
        "a",
    )
)
"""Before "May" they make it the month."""

UNNAMED = frozenset(
    """
    source sources insider insiders reports report media rumor rumors rumour rumours people
    person
    """.split()
)
"""A statement resting on these alone is a report."""

STATED_THAT = frozenset(
    """
    clear known likely unlikely possible understood believed thought believes thinks believe
    hoped hopes feared fears shows showed showing indicated indicates saying means meant agreed
    knew confirmed true expected reporters fact evidence saw found rumored rumoured
    """.split()
)
"""Before "that" they open a statement, not a relative clause."""
