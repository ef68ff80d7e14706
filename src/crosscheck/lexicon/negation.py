"""Words that turn a statement into its opposite, by ``Token.norm``."""

from __future__ import annotations

NOT = frozenset(
    """
    not never cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't
    wasn't weren't hasn't haven't hadn't mustn't needn't shan't ain't dont doesnt didnt couldnt
    wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt
    """.split()
)
"""Before the predicate they negate; sloppy copy leaves the apostrophe out."""

BARELY = frozenset(("hardly", "barely", "scarcely", "seldom", "rarely"))

NOBODY = frozenset(("nobody", "nothing", "nowhere", "none", "neither", "nor"))
"""Stand for what is negated, or join two things that are."""

NOT_NEGATING_AFTER_NOT = frozenset(
    """
    only just merely simply least surprisingly long all every everyone everybody everything always
    entirely fully necessarily wholly
    """.split()
)
"""not only, not just, not least: what follows still holds; not all, not always: mostly it does."""

NOT_NEGATING_AFTER_NO = frozenset(
    """
    doubt wonder matter less fewer later earlier sooner more stranger secret question
    """.split()
)
"""no doubt, no less than, no later than, no secret that: what follows still holds."""

NO_PLAIN = frozenset(
    """
    such other new further more immediate single real official clear direct public known
    particular specific additional
    """.split()
)
"""Adjectives between "no" and the noun that it denies."""

DOUBLE = frozenset(
    """
    impossible unlikely uncommon unusual unreasonable unaware unhappy unfair unable improbable
    unknown unexpected unthinkable inconceivable unrelated unlike unprecedented unheard
    uninterested inevitable without nothing
    """.split()
)
"""Negative words that a "not" before them cancels."""

HINDERING = frozenset(
    """
    stop stopped stopping prevent prevented preventing keep kept keeping deter deterred hinder
    hindered discourage discouraged dissuade dissuaded
    """.split()
)
"""With "from" they negate what follows, so that a "not" before them cancels."""

BARRING = frozenset(
    "bar barred bars barring block blocked blocks blocking ban banned bans banning prohibit "
    "prohibited prohibits prohibiting restrain restrained exempt".split()
)
"""With "from" they negate what follows, as the hindering words do."""

CHOOSING = frozenset(
    """
    chose chooses choose chosen opted opts opt decided decides decide elected voted agreed agrees
    resolved determined preferred prefers decision choice
    """.split()
)
"""Before "not to" they say that it was not done: "opted not to extend it"."""

SHUNNING = frozenset(
    "avoided avoids avoid resisted resists resist balked balks balk shunned shuns".split()
)
"""Before a form in -ing they negate it: "avoided naming him", "balked at paying"."""

TURNING = {
    **dict.fromkeys(("backed", "backs", "pulled", "pulls", "stepped"), frozenset(("away", "out"))),
    **dict.fromkeys(("shied", "shies", "turned", "walked"), frozenset(("away",))),
    **dict.fromkeys(("steered", "steers"), frozenset(("clear", "away"))),
    **dict.fromkeys(SHUNNING, frozenset()),
}
"""Verbs with the particles that make them negate a form in -ing: "backed out of buying it"."""

AWAY = frozenset("at from away off on out of clear back".split())
"""What may stand between such a verb and the form in -ing."""

DROPPING = frozenset(
    """
    abandoned abandons dropped drops scrapped scraps shelved shelves ditched ditches withdrew
    withdrawn withdraws cancelled canceled reversed rescinded retracted
    """.split()
)
"""Before a plan to do something they negate it: "dropped its bid to host them"."""

PLANS = frozenset(
    """
    plan plans bid bids effort efforts proposal proposals offer offers promise pledge decision
    attempt attempts push threat threats intention intentions demand demands
    """.split()
)
"""What leads to an infinitive that says what was planned."""

INFINITIVES = frozenset(("refuse", "decline", "fail"))
"""Of the implicit cues, those that deny an infinitive, also behind a time."""

WHEN = frozenset(("on", "last", "this", "again", "yesterday", "late", "early", "in"))
"""Words with which a time begins."""

IMPLICIT = {
    "denied": "deny", "denies": "deny", "deny": "deny", "denying": "deny", "denial": "deny",
    "disputed": "deny", "disputes": "deny", "disputing": "deny", "refuted": "deny",
    "refutes": "deny", "rebutted": "deny",
    "refused": "refuse", "refuses": "refuse", "refusing": "refuse", "refuse": "refuse",
    "refusal": "refuse",
    "declined": "decline", "declines": "decline", "declining": "decline", "decline": "decline",
    "failed": "fail", "fails": "fail", "failing": "fail", "fail": "fail", "failure": "fail",
    "rejected": "reject", "rejects": "reject", "reject": "reject", "rejecting": "reject",
    "unable": "unable", "refrained": "refrain", "refrain": "refrain", "refrains": "refrain",
    "abstained": "refrain", "neglected": "fail",
    "lacks": "lack", "lacked": "lack", "lacking": "lack", "lack": "lack",
}  # fmt: skip
"""Verbs and nouns that deny what follows them -> which of them it is."""

DECIDING = frozenset(
    """
    vote votes voted voting decide decides decided deciding rule rules ruled ruling advise advises
    advised argue argues argued warn warns warned lean leans leaned
    """.split()
)
"""With "against" and a verb they negate it: "voted against extending the ban"."""

NEEDS_TO = frozenset(("decline", "fail", "unable"))
"""Deny only with an infinitive: "declined to", not "shares declined"."""

STOPPED_SHORT = frozenset(("stopped", "stops", "stopping", "stop", "fell", "falls"))
RULED_OUT = frozenset(("ruled", "rules", "ruling", "rule"))

OFFERS = frozenset(
    """
    invitation offer request requests invitations offers opportunity interview comment
    """.split()
)
"""What one can decline, as a noun."""

NO_PLAIN_ENDINGS = ("al", "ous", "ive", "ful", "able", "ible", "ic", "ary")
"""Endings of adjectives that stand between "no" and the noun that it denies."""

DENYING_NOUNS = frozenset(("lack", "denial", "refusal", "failure"))
"""Of the implicit cues, the nouns: they need "of", "to" or "that"."""

NO_OBJECT = frozenset(("", "by", "as", "because", "on", "and", "but", "after", "when"))
"""After these words a denying verb has told all: what it denies stands before it or nowhere."""

LEADING = frozenset(
    """
    plan intent intend expect like go abl allow will agre commit promis pledg vow permit
    """.split()
)
"""Stems of words with an infinitive that is denied with them: "no plans to", "not expected to"."""
