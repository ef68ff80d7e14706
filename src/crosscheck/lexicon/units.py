"""Units of measure with their factors, roles of people counted, and where a noun phrase ends."""

from __future__ import annotations

MEASURES: dict[str, tuple[str, float]] = {
    "km": ("metre", 1000),
    "kilometer": ("metre", 1000),
    "kilometre": ("metre", 1000),
    "mile": ("metre", 1609.344),
    "mi": ("metre", 1609.344),
    "metre": ("metre", 1),
    "meter": ("metre", 1),
    "foot": ("metre", 0.3048),
    "feet": ("metre", 0.3048),
    "ft": ("metre", 0.3048),
    "yard": ("metre", 0.9144),
    "inch": ("metre", 0.0254),
    "inches": ("metre", 0.0254),
    "cm": ("metre", 0.01),
    "centimeter": ("metre", 0.01),
    "centimetre": ("metre", 0.01),
    "mm": ("metre", 0.001),
    "millimeter": ("metre", 0.001),
    "millimetre": ("metre", 0.001),
    "kg": ("kilogram", 1),
    "kilo": ("kilogram", 1),
    "kilogram": ("kilogram", 1),
    "gram": ("kilogram", 0.001),
    "lb": ("kilogram", 0.45359237),
    "ounce": ("kilogram", 0.028349523125),
    "oz": ("kilogram", 0.028349523125),
    "tonne": ("kilogram", 1000),
    "litre": ("litre", 1),
    "liter": ("litre", 1),
    "acre": ("square metre", 4046.8564224),
    "hectare": ("square metre", 10000),
    "mph": ("metre per hour", 1609.344),
    "kph": ("metre per hour", 1000),
    "kmh": ("metre per hour", 1000),
    "second": ("minute", 1 / 60),
    "minute": ("minute", 1),
    "hour": ("minute", 60),
    "day": ("minute", 1440),
    "week": ("minute", 10080),
    "fortnight": ("minute", 20160),
    "month": ("month", 1),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
    "megawatt": ("watt", 1e6),
    "gigawatt": ("watt", 1e9),
    "kilowatt": ("watt", 1e3),
    "mw": ("watt", 1e6),
    "gw": ("watt", 1e9),
}
"""Singular unit -> base unit and factor. Months and years have no fixed number of minutes."""

DURATIONS: frozenset[str] = frozenset({"minute", "month"})

ROLES: dict[str, str] = {
    "killed": "killed",
    "kill": "killed",
    "kills": "killed",
    "killing": "killed",
    "dead": "killed",
    "died": "killed",
    "die": "killed",
    "dying": "killed",
    "deaths": "killed",
    "death": "killed",
    "fatalities": "killed",
    "fatality": "killed",
    "slain": "killed",
    "perished": "killed",
    "drowned": "killed",
    "injured": "injured",
    "injuring": "injured",
    "injures": "injured",
    "injuries": "injured",
    "injury": "injured",
    "wounded": "injured",
    "wounding": "injured",
    "wounds": "injured",
    "hurt": "injured",
    "hurting": "injured",
    "missing": "missing",
    "arrested": "arrested",
    "arresting": "arrested",
    "arrests": "arrested",
    "detained": "arrested",
    "detaining": "arrested",
    "displaced": "displaced",
    "displacing": "displaced",
    "homeless": "homeless",
    "rescued": "rescued",
    "rescuing": "rescued",
    "evacuated": "evacuated",
    "evacuating": "evacuated",
    "hospitalized": "hospitalized",
    "hospitalised": "hospitalized",
    "infected": "infected",
    "kidnapped": "kidnapped",
    "abducted": "kidnapped",
}
"""What happened to those counted, in one word each."""

JOB_LOSS = "laid-off"
"""Unit of counts of jobs that are cut and of people who lose theirs."""

JOBS: frozenset[str] = frozenset(("job", "post", "position", "role"))

STAFF: frozenset[str] = frozenset(
    ("people", "worker", "employee", "staff", "staffer", "person", "welder", "miner", "engineer")
)

CUTTING: frozenset[str] = frozenset(
    """
    cut cuts cutting shed sheds shedding axe axed axing eliminate eliminated eliminating eliminates
    slash slashed slashing lose lost losing loss losses scrap scrapped abolish abolished
    """.split()
)
"""What is done to jobs that go."""

DISMISSING: frozenset[str] = frozenset(("redundant", "sack", "sacked", "sacking"))
"""What is done to people who lose their jobs."""

TOLL_ROLES: dict[str, str] = {"toll": "killed", "fatalities": "killed"}

PERSON_NOUNS: dict[str, str] = {
    "people": "people",
    "persons": "people",
    "person": "people",
    "individuals": "people",
    "others": "people",
    "victims": "people",
    "man": "man",
    "men": "man",
    "woman": "woman",
    "women": "woman",
    "child": "child",
    "children": "child",
    "kids": "child",
    "soldier": "soldier",
    "soldiers": "soldier",
    "troops": "soldier",
    "civilian": "civilian",
    "civilians": "civilian",
    "officer": "officer",
    "officers": "officer",
    "policeman": "policeman",
    "policemen": "policeman",
    "police": "police",
    "passenger": "passenger",
    "passengers": "passenger",
    "boy": "boy",
    "boys": "boy",
    "girl": "girl",
    "girls": "girl",
    "worker": "worker",
    "workers": "worker",
    "pupil": "pupil",
    "pupils": "pupil",
    "student": "student",
    "students": "student",
    "miner": "miner",
    "miners": "miner",
    "fisherman": "fisherman",
    "fishermen": "fisherman",
    "villager": "villager",
    "villagers": "villager",
    "farmer": "farmer",
    "farmers": "farmer",
    "tourist": "tourist",
    "tourists": "tourist",
    "sailor": "sailor",
    "sailors": "sailor",
    "firefighter": "firefighter",
    "firefighters": "firefighter",
    "resident": "resident",
    "residents": "resident",
    "prisoner": "prisoner",
    "prisoners": "prisoner",
    "inmate": "inmate",
    "inmates": "inmate",
    "protester": "protester",
    "protesters": "protester",
    "demonstrator": "demonstrator",
    "demonstrators": "demonstrator",
    "hostage": "hostage",
    "hostages": "hostage",
    "migrant": "migrant",
    "migrants": "migrant",
    "refugee": "refugee",
    "refugees": "refugee",
    "patient": "patient",
    "patients": "patient",
    "guest": "guest",
    "guests": "guest",
    "employee": "employee",
    "employees": "employee",
    "hiker": "hiker",
    "hikers": "hiker",
    "climber": "climber",
    "climbers": "climber",
    "labourer": "labourer",
    "labourers": "labourer",
    "laborer": "laborer",
    "laborers": "laborer",
    "spectator": "spectator",
    "spectators": "spectator",
    "pilgrim": "pilgrim",
    "pilgrims": "pilgrim",
    "teacher": "teacher",
    "teachers": "teacher",
    "nurse": "nurse",
    "nurses": "nurse",
    "doctor": "doctor",
    "doctors": "doctor",
    "journalist": "journalist",
    "journalists": "journalist",
    "rebel": "rebel",
    "rebels": "rebel",
    "militant": "militant",
    "militants": "militant",
    "fighter": "fighter",
    "fighters": "fighter",
    "crewman": "crewman",
    "crewmen": "crewman",
    "trader": "trader",
    "traders": "trader",
    "shopper": "shopper",
    "shoppers": "shopper",
    "commuter": "commuter",
    "commuters": "commuter",
    "teenager": "teenager",
    "teenagers": "teenager",
}

IRREGULAR_SINGULARS: dict[str, str] = {
    "lives": "life",
    "wives": "wife",
    "halves": "half",
    "leaves": "leaf",
    "feet": "foot",
    "teeth": "tooth",
    "media": "media",
    "series": "series",
    "species": "species",
    "congressmen": "congressman",
    "congresswomen": "congresswoman",
    "businessmen": "businessman",
    "gunmen": "gunman",
    "fishermen": "fisherman",
    "firemen": "fireman",
    "servicemen": "serviceman",
    "spokesmen": "spokesman",
    "aircraft": "aircraft",
    "crew": "crew",
    "personnel": "personnel",
    "staff": "staff",
    "families": "family",
    "movies": "movie",
}
"""Plurals that do not end in a plain s (or end in one and still fool the rule)."""

NOT_PLURAL: frozenset[str] = frozenset(
    """
    always perhaps besides sometimes across towards afterwards afterward congress press business
    politics news christmas texas kansas arkansas massachusetts illinois paris windows overseas
    """.split()
)

PLAIN_ADJECTIVES: frozenset[str] = frozenset(
    """
    more other additional new further senior different separate major such previous former current
    young old extra top key main big large small great good long short full whole entire recent
    latest last first next past likely potential possible successive consecutive successful straight
    very identical important similar fellow innocent ordinary same
    """.split()
)
"""They do not tell one count from another."""

ANCHORS: frozenset[str] = frozenset(
    {"anniversary", "birthday", "time", "term", "day", "week", "month", "year", "place"}
)
"""What an ordinal counts even where more nouns follow: 60th anniversary celebrations."""

TIME_IDIOMS: frozenset[str] = frozenset({"lady", "daughters", "daughter", "family", "couple"})
"""The first lady is not a count."""

PHRASE_ENDS: frozenset[str] = frozenset(
    """
    a an the this that these those his her its their our my your of in on at by for from to with
    without into onto over under after before during since until till between among amongst against
    about across through throughout around near off out up down as than like per via despite within
    including toward towards upon behind beyond above below and or but nor so yet if when while
    where because although though whether once unless who whom whose which what why how i you he she
    it we they me him them us himself herself itself themselves is are was were be been being am has
    have had having do does did done will would shall should can could may might must said says say
    told tells asked added wrote made make makes took take went go goes came come comes got get gets
    gave give gives saw see sees know knew known found find held hold left leave put set ran run
    runs began begin became become fell fall rose rise won lost kept met meet sent send spent stood
    stand brought bought thought let ago later earlier apart away back again also not n't never only
    just even still already now then there here too instead together yesterday today tonight
    tomorrow long wide tall high deep each all any some both either neither no every another much
    many most less few several respectively spoke stands happened died led drew grew broke hit cut
    paid read wants needs seems appears remains includes means alone least further else ever soon
    nearby abroad ahead afterward afterwards
    """.split()
)
"""A noun phrase ends before these."""

LABEL_NOUNS: frozenset[str] = frozenset(
    """
    page pages channel route flight highway level phase type version room gate figure table class
    grade platform episode volume HR proposition prop title group top ward precinct tier zone
    """.split()
)
"""A number behind one of these is a label, not a count."""

SECTION_NOUNS: frozenset[str] = frozenset(
    {"article", "section", "chapter", "clause", "paragraph", "rule", "resolution", "amendment"}
)

VOTE_WORDS: frozenset[str] = frozenset(
    """
    vote votes voted voting passed approved rejected defeated beat won lost win victory ruled ruling
    decision score tally lead margin majority split matching match ratio cleared
    divided deadlocked jury jurors
    """.split()
)

VOTING: frozenset[str] = frozenset(
    """
    vote votes voted voting ruled ruling rules decision panel court council jury jurors judges
    justices senate house committee parliament assembly board
    """.split()
)
"""Of a claim with a tally they say that it was a vote, not a match."""

MASS_NOUNS: frozenset[str] = frozenset(
    """
    people police men women children personnel staff crew aircraft media
    """.split()
)
"""Heads that count several without a plural s."""

SCALED: frozenset[str] = frozenset(("magnitude",))
"""Quantities whose figure stands right behind them: a magnitude 6.4 quake."""
QUANTITIES: frozenset[str] = SCALED | frozenset(
    ("population", "enrollment", "enrolment", "attendance", "circulation")
)
"""Nouns that say what a figure without a noun of its own measures."""
