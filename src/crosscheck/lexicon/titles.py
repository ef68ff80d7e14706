"""Words before, after and around the names of persons and organisations."""

from __future__ import annotations

TITLES = frozenset(
    """
    justices judges governors congressmen father
    mr mrs ms miss mx dr prof professor sir lord lady dame sen sens senator senators rep reps
    representative representatives congressman congresswoman gov govs governor president
    presidents premier minister ministers chancellor king queen prince princess emperor sultan
    emir pope cardinal archbishop bishop rev reverend rabbi imam ayatollah sheikh sheik mullah
    pastor gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl
    corporal pvt private adm admiral cmdr commander brig brigadier marshal chief justice judge
    magistrate attorney secretary undersecretary ambassador envoy mayor sheriff deputy director
    chairman chairwoman chairperson chair speaker leader whip spokesman spokeswoman spokesperson
    ceo cfo coach officer detective inspector superintendent agent commissioner councilman
    councilwoman alderman assemblyman assemblywoman delegate candidate counsel prosecutor
    solicitor comptroller treasurer manager principal dean editor correspondent host anchor
    author actor actress singer strategist adviser advisor aide analyst economist pollster
    professor nominee heiress tycoon
    """.split()
)
"""Capitalised before a name they are its title."""

HELD_BY_ONE = frozenset(
    """
    minister secretary director chief commissioner ambassador president chairman chairwoman chair
    governor mayor leader head coach captain chancellor treasurer premier general undersecretary
    """.split()
)
"""Offices that one person holds, once it is said of what: the works minister, the police chief."""

HARD_TITLES = frozenset(
    """
    mr mrs ms mx dr prof sen sens rep reps gov govs lt col maj capt sgt cpl pvt adm cmdr brig
    gen rev
    """.split()
)
"""Titles that are nothing else, and need a full stop in American spelling."""

SOFT_TITLES = frozenset(
    """
    major general king queen prince princess justice chief private marshal lord lady dean
    cardinal bishop pope principal captain host anchor judge father sister delegate chancellor
    agent coach miss premier commander sultan leader author
    """.split()
)
"""Titles that also stand in the names of organisations, places and families."""

TITLE_PARTS = frozenset(
    """
    vice prime foreign defense defence deputy assistant associate acting interim former then ex
    crown first second majority minority house senate state treasury energy education labor
    labour commerce agriculture interior veterans affairs homeland security national
    intelligence health human services transportation housing urban development press
    communications executive operating financial district attorney supreme court surgeon
    lieutenant senior special grand home finance prime party conference caucus committee
    campaign police fire army navy air force elect shadow white budget republican democratic
    democrat conservative labor
    """.split()
)
"""Words that only narrow a title down ("House Minority Leader", "Treasury Secretary")."""

GROUPS = {
    "democrats": "democratic party",
    "republicans": "republican party",
    "house": "house of representatives",
}
"""Words that name an organisation through its members, or a part of its name."""

CHAMBERS = frozenset("senate congress parliament knesset duma bundestag".split())
"""Organisations named by one ordinary word."""

ROLES = {
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "lawmaker": "representative",
    "gov": "governor",
    "premier": "prime minister",
    "chairwoman": "chairman",
    "chair": "chairman",
    "gen": "general",
    "prof": "professor",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
}
"""Spellings of one office."""

OFFICES = frozenset(
    """
    president senator representative governor mayor chancellor pope king queen prince princess
    sheriff general ambassador archbishop cardinal judge speaker
    """.split()
)
"""Offices that "the ..." later points back to."""

PERSON_NOUNS = frozenset(
    """
    man woman boy girl suspect victim lawyer attorney official officer source spokesman
    spokeswoman spokesperson senator congressman congresswoman lawmaker legislator governor
    mayor president minister premier chancellor king queen prince princess pope sheriff judge
    prosecutor detective driver gunman shooter teacher student father mother brother sister son
    daughter wife husband widow uncle aunt cousin neighbor neighbour friend author host
    candidate nominee aide adviser advisor leader chairman chairwoman director commissioner
    ambassador envoy general colonel captain sergeant soldier coach player doctor nurse
    professor expert analyst reporter journalist actor actress singer worker employee resident
    witness veteran activist caller founder executive ceo owner dictator strongman pastor bishop
    priest chief secretary speaker rapper teenager child
    """.split()
)
"""People without a name: one of them may be who "he" is."""

MALE_WORDS = frozenset("mr sir lord king prince congressman chairman spokesman actor pope".split())
FEMALE_WORDS = frozenset(
    """
    mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman actress heiress
    """.split()
)

SUFFIXES = frozenset("jr sr ii iii iv".split())

PARTICLES = frozenset(
    "de del della der den di da do dos du van von bin ibn bint al el la le ter ten abu y".split()
)
"""Lower-case words inside the names of persons."""

ORG_HEADS = frozenset(
    """
    academy administration agency alliance assembly association bank board bureau campaign
    center centers centre chamber church coalition college commission committee conference
    confederation congress council court department embassy federation foundation fund guild
    house institute institutes league library ministry movement museum office order organization
    organisation parliament party school senate society union university americans citizens
    daughters sons doctors friends league
    """.split()
)
"""Capitalised before "of" or "for" they open the name of an organisation."""

ORG_TAILS = frozenset(
    """
    academy administration agency airlines airways alliance army assembly associates association
    authority bank board brigade brotherhood bureau cabinet caucus center centre church club co
    coalition college commission committee company conference congress corp corporation council
    court convention nations department enterprises federation firm force forces foundation fund
    group guard holdings inc industries institute institution journal laboratories league
    legislature ltd llc llp magazine ministry motors movement museum navy network news newspaper
    office organization organisation parliament partners party post press project radio school
    schools senate service services society studios systems technologies television times
    tribune trust union university monitor herald gazette telegraph guardian chronicle globe
    examiner observer dispatch review daily inquirer works police patrol team electric mills
    dynamics baseball football basketball county
    """.split()
)
"""Last words of the names of organisations."""

THING_TAILS = frozenset(
    """
    act airport amendment ave avenue award awards base bay beach bill boulevard bridge building
    campus canal cathedral championship code cup day doctrine drive festival flight forest games
    garden gardens hall hill hospital hotel island islands lake law memorial monument mosque
    mountain mountains ocean palace park plan plant plaza prison prize program protocol report
    resort resolution river road room sea square stadium station street summit synagogue temple
    tower towers trail treaty tunnel valley war beltway show
    """.split()
)
"""Last words of the names of laws, buildings, events: neither person nor organisation."""

ACRONYMS = {
    "UN": "united nations",
    "EU": "european union",
    "NATO": "north atlantic treaty organization",
    "FBI": "federal bureau of investigation",
    "CIA": "central intelligence agency",
    "NSA": "national security agency",
    "DOJ": "department of justice",
    "DHS": "department of homeland security",
    "IRS": "internal revenue service",
    "FDA": "food and drug administration",
    "CDC": "centers for disease control and prevention",
    "SEC": "securities and exchange commission",
    "GOP": "republican party",
    "DNC": "democratic national committee",
    "RNC": "republican national committee",
    "ACLU": "american civil liberties union",
    "NRA": "national rifle association",
    "NAACP": "national association for the advancement of colored people",
    "IMF": "international monetary fund",
    "WHO": "world health organization",
    "WTO": "world trade organization",
    "IAEA": "international atomic energy agency",
    "AP": "associated press",
    "AFP": "agence france presse",
    "BBC": "british broadcasting corporation",
    "NYPD": "new york police department",
    "LAPD": "los angeles police department",
    "ICE": "immigration and customs enforcement",
    "TSA": "transportation security administration",
    "FEMA": "federal emergency management agency",
    "NASA": "national aeronautics and space administration",
    "OPEC": "organization of the petroleum exporting countries",
}
"""Long forms that every newspaper takes for granted."""

PLAIN_TAILS = frozenset(
    """
    news agency inc co corp corporation company ltd llc plc airlines motors television radio
    network holdings newspaper magazine
    """.split()
)
"""They may be left out: "Yonhap" for "Yonhap News Agency"."""

ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
