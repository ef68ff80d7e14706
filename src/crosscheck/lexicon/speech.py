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
    "wrote": "neutral", "writes": "neutral", "posted": "neutral", "posts": "neutral",
    "noted": "neutral", "notes": "neutral",
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
    reports states quipped joked countered lamented vowed wrote writes posted posts
    """.split()
)
"""Speech only beside a quotation, or set off by a comma: else they have other meanings."""

FINDING = frozenset(
    """
    found finds estimated estimates believed believes calculated determined ruled agreed promised
    pledged indicated
    """.split()
)
"""Speech only before "that", or set off behind those who found it."""

MADE_KNOWN = frozenset("confirmed announced reported denied revealed disclosed".split())
"""Their passive names who speaks: "was confirmed by a spokeswoman"."""

PLURAL_SAYING = frozenset(
    """
    warn argue insist maintain contend acknowledge concede admit allege assert complain predict
    """.split()
)
"""Present tense of several who speak ("critics warn that"); behind "to" and "may" no speech."""

SAYING_PARTICIPLES = frozenset(
    """
    saying telling adding arguing warning claiming alleging insisting asserting declaring
    acknowledging admitting conceding announcing confirming writing noting explaining tweeting
    stating contending maintaining complaining predicting suggesting joking stressing emphasizing
    reiterating vowing denying
    """.split()
)
"""Behind a comma they say that the subject of the sentence speaks."""

TELLING_PARTICIPLES = frozenset(("telling", "reminding", "warning", "assuring"))
"""Behind these stands who listens."""

TAKING_SIDES = frozenset(
    """
    accused accuses apologised apologized attacked attended backed backs blamed blames blasted
    called calls condemned condemns criticised criticises criticized criticizes defended defends
    demanded demands denounced dismissed endorsed endorses expressed joined mocked opposed opposes
    praised praises questioned slammed supported supports thanked urges voted voiced welcomed
    welcomes
    """.split()
)
"""What many may do of one thing, each for themselves."""

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
    person persons insider insiders strategist strategists voters backers staff advocates
    pollster pollsters
    study studies report reports poll polls survey documents records documentation media
    figures data indictment lawsuit complaint filing press husband wife widow mother father
    brother sister son daughter parents captain engineer curator coach agent auditor owner
    premier regulator watchdog operator prefect coroner villagers neighbours rebels tribunal
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
    press gazette globe chronicle weekly
    """.split()
)
"""Last words of an outlet's name or of what stands for one."""

NEVER_PLAN = frozenset(("plan", "schedule", "law", "tradition", "reports", "which", "whom"))
"""according to plan: nobody speaks."""

ROLE_ENDINGS = (
    "man", "woman", "men", "women", "ist", "ists", "ian", "ians", "er", "ers", "or", "ors",
    "eer", "eers",
)  # fmt: skip
"""Endings of nouns for people who speak."""

NO_ROLES = frozenset(
    """
    letter letters number numbers order orders paper papers matter matters water power weather
    river summer winter tower towers door doors floor error errors factor factors motor motors
    sector sectors color colour chapter chapters computer computers server servers fever cancer
    disaster disasters corner center centers other others former later latter another earlier
    better ever never however whatever whether dollar dollars poster posters flyer monitor mirror
    harbor odor labor humor rumor rumors behavior terror interior exterior tenor vapor manor
    over under after either neither rather together wider longer lower upper higher larger
    smaller greater older younger fewer answer answers offer offers layer layers trigger border
    borders quarter quarters order banner banners charter register counter counters encounter
    september october november december ladder chamber chambers transfer ther her per super ferry
    header folder timer container trailer cover fire there where here tier pier fiber timber
    silver copper human german woman's hour hours year
    """.split()
)
"""End like nouns for people and are none."""

FIRMS = frozenset("operator owner maker regulator watchdog pollster carrier builder".split())
"""Before a name they may be a firm as well as a person."""

STUDIES = frozenset(
    "report reports study studies poll polls survey surveys analysis figures data".split()
)
"""What speaks for whoever made it: a study by the institute."""

BODIES = frozenset(
    """
    ministry government administration company agency committee court department party campaign
    office bureau union group institute university council commission parliament army navy embassy
    newspaper study report poll survey indictment lawsuit complaint filing press media data
    documentation family police
    """.split()
)
"""Speakers that no "he" can mean."""

WORDS = frozenset(
    """
    warning criticism remark remarks comment comments accusation praise rebuke verdict word words
    line claim charge complaint plea call assessment response reply attack
    """.split()
)
"""Nouns for what is said: "The warning came from Ada Berg, who told reporters ..."."""

CALLING = frozenset(
    """
    called calls calling described describes describing branded brands dismissed dismisses
    denounced denounces labeled labelled offered offers quipped joked praised praises hailed hails
    """.split()
)
"""With a quotation they say how somebody puts a thing: called it "a long goodbye"."""
