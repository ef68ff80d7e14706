"""Verbs and nouns of saying, by ``Token.norm``."""

from __future__ import annotations

SAYING = {
    "said": "neutral", "says": "neutral", "say": "neutral", "told": "neutral",
    "tells": "neutral", "tweeted": "neutral", "tweets": "neutral", "stated": "neutral",
    "states": "neutral", "added": "neutral", "adds": "neutral",
    "argued": "opinion", "argues": "opinion", "warned": "opinion", "warns": "opinion",
    "claimed": "doubted", "claims": "doubted", "alleged": "doubted", "alleges": "doubted",
    "insisted": "strong", "insists": "strong", "asserted": "strong", "asserts": "strong",
    "declared": "strong", "declares": "strong", "testified": "strong",
    "acknowledged": "admission", "acknowledges": "admission", "admitted": "admission",
    "admits": "admission", "conceded": "admission", "concedes": "admission",
    "announced": "official", "announces": "official", "confirmed": "official",
    "confirms": "official",
    "wrote": "neutral", "writes": "neutral", "noted": "neutral", "notes": "neutral",
    "explained": "neutral", "explains": "neutral", "replied": "neutral", "responded": "neutral",
    "recalled": "neutral", "remarked": "neutral", "continued": "neutral", "asked": "neutral",
    "contended": "opinion", "contends": "opinion", "maintained": "opinion",
    "maintains": "opinion", "complained": "opinion", "predicted": "opinion",
    "predicts": "opinion", "suggested": "opinion", "joked": "neutral", "quipped": "neutral",
    "reported": "report", "reports": "report", "denied": "denial", "denies": "denial",
    "observed": "neutral", "concluded": "neutral", "emphasized": "strong",
    "stressed": "strong", "reiterated": "strong", "urged": "opinion", "exclaimed": "neutral",
    "charged": "doubted", "mused": "neutral", "countered": "opinion", "lamented": "opinion",
    "vowed": "strong", "pointed": "neutral", "posited": "opinion", "revealed": "official",
}  # fmt: skip
"""Finite verb of saying -> how strongly it stands behind what is said."""

FREE = frozenset(("said", "says", "say", "told", "tells", "tweeted", "tweets", "stated"))
"""Verbs that need neither "that" nor a quotation to be speech."""

ASIDES = frozenset(SAYING) - frozenset(
    "announced announces confirmed confirms revealed denied denies reported reports".split()
)
"""Behind a pronoun they only say who speaks ("..., he said"); the others are acts of their own."""

QUOTE_ONLY = frozenset(
    """
    continued asked replied responded urged charged pointed mused exclaimed notes claims
    reports states quipped joked countered lamented vowed wrote writes
    """.split()
)
"""Speech only beside a quotation, or set off by a comma: else they have other meanings."""

CITING = frozenset(("citing", "quoting"))
CITED = frozenset(("quoted", "cited", "quotes", "cites"))

ROLES = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokespeople official officials source sources
    analyst analysts police authorities lawmakers aide aides adviser advisers advisor advisors
    prosecutor prosecutors investigator investigators expert experts critic critics supporter
    supporters opponent opponents witness witnesses lawyer lawyers attorney attorneys minister
    ministers diplomat diplomats leader leaders senator senators judge judges officer officers
    commander commanders doctor doctors resident residents activist activists economist
    economists scientist scientists researcher researchers historian historians observer
    observers executive executives director chairman chairwoman secretary president governor
    mayor general colonel sheriff chief congressman congresswoman representative
    representatives republicans democrats conservatives liberals organizers protesters family
    relatives people ministry government administration company agency committee court
    department party campaign office bureau union group institute university council commission
    parliament army navy embassy newspaper envoy ambassador professor candidate nominee
    lawmaker legislators legislator editor editors reporter reporters author speaker whip
    insider insiders strategist strategists voters backers staff advocates pollster pollsters
    study studies report reports poll polls survey documents records documentation media
    figures data indictment lawsuit complaint filing press
    """.split()
)
"""Common nouns that speak."""

PLURAL_SPEAKERS = frozenset(("police", "people", "authorities", "media", "family"))

MESSAGES = frozenset(
    """
    statement letter email e-mail tweet post memo message release interview remarks speech
    dispatch article editorial column op-ed video note transcript
    """.split()
)
"""What a speaker sends: it is the sender who speaks."""

OUTLET_NOUNS = frozenset(
    """
    newspaper newspapers broadcaster network channel magazine website daily tabloid outlet
    outlets media station times post journal news herald tribune telegraph television radio
    press gazette globe chronicle
    """.split()
)
"""Last words of an outlet's name or of what stands for one."""

NEVER_PLAN = frozenset(("plan", "schedule", "law", "tradition", "reports", "which", "whom"))
"""according to plan: nobody speaks."""

ROLE_ENDINGS = ("man", "woman", "ists", "ologist", "economist", "activist", "ians", "woman")
"""Endings of nouns for people who speak."""

BODIES = frozenset(
    """
    ministry government administration company agency committee court department party campaign
    office bureau union group institute university council commission parliament army navy embassy
    newspaper study report poll survey indictment lawsuit complaint filing press media data
    documentation family police
    """.split()
)
"""Speakers that no "he" can mean."""
