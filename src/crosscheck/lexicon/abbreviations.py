"""Abbreviations and the words around them that decide whether a stop ends a sentence.

All entries are lower case and without their last stop; a text in capitals ("ST. PETERSBURG")
is looked up in lower case too.
"""

from __future__ import annotations

from crosscheck.lexicon.months import MONTH_ABBREVIATIONS, MONTHS
from crosscheck.lexicon.speech import SAYING
from crosscheck.lexicon.titles import HARD_TITLES
from crosscheck.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAYS

TITLES = frozenset(
    """
    messrs mme mlle drs profs revs fr hon pres gens cong cpt sgts pfc spc det dets insp supt supts
    atty asst amb sec ald ofc msgr st ste mt ft del dep
    """.split()
).union(HARD_TITLES)
"""They stand before a name: "Gov. Brown". A stop after them ends no sentence before a name."""

OFFICES = frozenset("rep reps sen sens gov gen adm cong atty amb col maj capt lt sgt".split())
"""Titles that go on with an abbreviated country: "U.S. Rep. Ann Lee"."""

STATES = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev
    okla ont ore pa que tenn tex va vt wash wis wyo
    """.split()
)
"""American states and Canadian provinces as news agencies shorten them: "Ferguson, Mo."."""

COMPANIES = frozenset("inc ltd co corp bros plc llc cos jr sr esq".split())
"""They end a name; the next capital may go on with it ("Co. Ltd.") or start a sentence."""

NUMBERED = frozenset(
    """
    no nos fig figs art sec vol vols ch pp
    """.split()
).union(MONTH_ABBREVIATIONS)
"""They bind a number that follows: "No. 5", "Jan. 28"."""

CLOCK = frozenset({"a.m", "p.m"})

AFTER_CLOCK = frozenset(
    """
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern central mountain pacific
    local moscow london beijing tokyo
    """.split()
).union(WEEKDAYS, WEEKDAY_ABBREVIATIONS, MONTHS, MONTH_ABBREVIATIONS)
"""Capitalised words that go on with a time of day: "at 3 a.m. Monday", "8 p.m. Eastern"."""

TIME_OPENERS = frozenset(
    """
    at by around about before after until till since from just shortly between on near nearly
    """.split()
)
"""A sentence that opens so may give its subject after the time: "At 5 p.m. Lee left"."""

AFTER_COMPANY = frozenset(
    """
    ceo cfo coo chief chairman chairwoman president vice executive director founder class
    spokesman spokeswoman ltd inc co corp plc series
    """.split()
)
"""Capitalised words that go on with a company's name: "Apple Inc. Chief Executive"."""

STARTERS = frozenset(
    """
    he she it they we you his her its their our my your this these those the there but however
    then now later meanwhile instead also nevertheless therefore when what why how who where
    if after before while since although though because unless until during in on at by for from
    with many some several all each another everyone someone nothing none yes even or did does is
    are was were has have had could would should as an to despite according once asked and
    """.split()
)
"""Words that, capitalised after an abbreviation that may end a sentence, begin a new one."""

LONE_STARTERS = frozenset(
    """
    a i more most about so still both no two three four police officials authorities investigators
    prosecutors witnesses critics analysts residents lawmakers voters supporters opponents
    """.split()
)
"""As STARTERS, but only where a lower-case word follows: "in the U.S. A spokesman said"."""

SUBJECTS = frozenset("he she it they we i you the this that these those but".split())
"""Starters that can never be a name after a title: "on Main St. The fire"."""

MARKED_NAMES = frozenset({"yahoo", "jeopardy", "yum", "jeb"})
"""Names written with an exclamation mark: "Yahoo! Inc."."""

SPEECH_VERBS = frozenset(
    "answered asks cried demanded posted replies saying screamed shouted wondered yelled".split()
).union(SAYING)
"""Verbs that hang an attribution on the quotation before them."""

TELLING = frozenset("told tells asked asks".split())
"""Verbs of saying that name the listener: "Lee told CNN"."""

AFTER_SPEECH = frozenset(
    """
    of in on at to during after before as with when while by from about again later then reporters
    him her them me us
    """.split()
).union(WEEKDAYS)
"""What may follow a verb of saying whose quotation stands before it: "Lee asked on Friday"."""
