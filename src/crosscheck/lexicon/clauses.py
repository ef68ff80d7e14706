"""Words that show whether half a sentence is a clause of its own."""

from __future__ import annotations

from crosscheck.lexicon.speech import SAYING

CONTRASTS = frozenset({"but", "while", "whereas"})
"""After a comma they may open a clause that says something of its own."""

PRONOUNS = frozenset(
    """
    he she it they we there this that these those nobody none others some many both neither
    """.split()
)

DETERMINERS = frozenset(
    """
    the a an his her its their our another several two three four five six seven eight nine ten
    most all each no
    """.split()
)

DEPENDENT = frozenset(
    """
    if unless whether although though because when whenever that who whom whose which where why how
    what lest
    """.split()
)
"""A half that holds one of these may lean on the other half."""

OPENERS = frozenset("until since after before as once despite while whereas".split())
"""A half that begins with one of these leans on the other; elsewhere they may be prepositions."""

CREDITS = frozenset(
    """
    according allegedly apparently asks believe believed believes expected expects hoped hopes
    pledged promised reportedly saying suggests telling thinks thought
    """.split()
).union(SAYING)
"""Words that credit the whole sentence to someone: a cut would lose that for one half."""
