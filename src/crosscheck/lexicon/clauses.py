"""Words that show whether half a sentence is a clause of its own."""

from __future__ import annotations

CONTRASTS = frozenset({"but", "while", "whereas"})
"""After a comma they may open a clause that says something of its own."""

AUXILIARIES = frozenset(
    """
    is are was were has have had will would could can should must may might did does do isn't
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot shouldn't
    didn't doesn't don't
    """.split()
)
"""Finite verbs that leave no doubt: the words before them are a subject."""

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
    said says say saying told tells telling asked asks added adds wrote writes reported reports
    reportedly allegedly according announced announces claimed claims argued argues insisted
    insists warned warns stated states declared declares explained noted notes suggested suggests
    believe believes believed thinks thought denied denies confirmed confirms acknowledged admitted
    alleged alleges maintained stressed emphasized tweeted testified contends contended conceded
    expects expected hopes hoped predicted vowed promised pledged replied recalled apparently
    """.split()
)
"""Words that credit the whole sentence to someone: a cut would lose that for one half."""
