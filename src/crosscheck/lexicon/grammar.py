"""Small closed classes of words, by ``Token.norm``: what stands around the words that count."""

from __future__ import annotations

from crosscheck.lexicon.months import MONTHS
from crosscheck.lexicon.weekdays import WEEKDAYS

BE = frozenset(
    """
    is are was were be been being am isn't aren't wasn't weren't
    """.split()
)
HAVE = frozenset(("has", "have", "had", "having", "hasn't", "haven't", "hadn't"))
DO = frozenset(("do", "does", "did", "don't", "doesn't", "didn't"))
MODALS = frozenset(
    """
    will would shall should can could may might must cannot won't wouldn't shan't shouldn't
    can't couldn't mightn't mustn't needn't
    """.split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
FINITE = AUXILIARIES - {"be", "been", "being", "having"}
"""Auxiliaries that show that a clause has its verb."""

DETERMINERS = frozenset(
    """
    a an the this that these those his her its their my your our some any each every all both
    several many most few no another other such much
    """.split()
)
ARTICLES = frozenset(("a", "an", "the", "this", "that", "these", "those"))
POSSESSIVES = frozenset(("his", "her", "their", "its", "my", "our", "your"))
QUANTITIES = frozenset(
    """
    one two three four five six seven eight nine ten several some many few both another other
    multiple most numerous dozens
    """.split()
)
PERSONAL = frozenset(("he", "she", "they", "it", "we", "i", "you"))
PRONOUNS = PERSONAL | frozenset(
    """
    him her them us me who whom which what that this these those there himself herself itself
    themselves someone somebody anyone anybody something anything everyone everything one
    """.split()
)
PREPOSITIONS = frozenset(
    """
    of in on at by for from with to into onto over under about after before between during
    through against among amid near since until within without toward towards across behind
    beyond outside inside around along despite via as than per like
    """.split()
)
CONJUNCTIONS = frozenset(
    """
    and but or nor because although though while whereas if unless so yet whether when where
    why how once
    """.split()
)
RELATIVES = frozenset(("who", "whom", "whose", "which", "where"))
SUBORDINATORS = frozenset(
    """
    because although though while whereas if unless when after before since until as once amid
    despite
    """.split()
)
ADVERBS = frozenset(
    """
    also later longer then ever still just yet again even already soon now earlier once quite
    too very so far often always both all long ago almost perhaps maybe rather instead further back
    ahead twice together only well much more most as either least first
    """.split()
)
TIMES = frozenset(
    """
    today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year
    weekend day earlier late last early ago
    """.split()
).union(WEEKDAYS, MONTHS)
VERBS = frozenset(
    """
    accept accuse act add address agree aid aim allow announce appeal appear appoint approve
    argue arrive ask attack attend avoid back ban be become begin bid block boost boycott break
    bring build buy call campaign cancel cast celebrate challenge change charge choose close
    come confirm consider continue create cut deal debate decide decline defend delay deliver
    demand deny deploy describe discuss drop ease end endorse enter establish examine expand
    explain expel extend face fall fight file find fire fly focus force form free get give go
    grow halt have head hear help hire hit hold honor host impose improve include increase
    introduce invest investigate invite issue join keep kick kill land launch lay lead leave
    let lift limit lose lower make march mark meet miss move name negotiate offer open oppose
    order oust overhaul pardon participate pass pay phase plan play pledge post present press
    probe promote propose protest provide publish pull punish push put quit raise reach receive
    recognize reduce reform refuse reject release remain remove repeal replace reply report
    represent request require resign respond resume retire return reveal review revise rise
    rule run sanction say scrap seek sell send serve set share shift show shut sign skip slash
    speak spend stand start stay step stop strengthen strike sue support suspend swear take
    talk target tell test testify tour travel try turn unveil urge use veto visit vote wait
    walk want warn win withdraw work
    """.split()
)
"""Base forms that follow "to" in headlines ("Kim to visit") and in plans."""

IRREGULAR = {
    "became": "becom", "began": "begin", "begun": "begin", "blew": "blow", "blown": "blow",
    "bought": "buy", "broke": "break", "broken": "break", "brought": "bring", "built": "build",
    "came": "come", "caught": "catch", "chose": "choos", "chosen": "choos", "dealt": "deal",
    "did": "do", "done": "do", "drawn": "draw", "drew": "draw", "driven": "drive",
    "drove": "drive", "fallen": "fall", "felt": "feel", "fell": "fall", "fled": "flee",
    "flew": "fli", "flown": "fli", "fought": "fight", "found": "find", "gave": "give",
    "given": "give", "gone": "go", "got": "get", "grew": "grow", "grown": "grow",
    "heard": "hear", "held": "hold", "hid": "hide", "hidden": "hide", "kept": "keep",
    "knew": "know", "known": "know", "laid": "lay", "led": "lead", "left": "leav",
    "lost": "lose", "made": "make", "meant": "mean", "met": "meet", "paid": "pay",
    "ran": "run", "risen": "rise", "rose": "rise", "said": "say", "sank": "sink",
    "sat": "sit", "saw": "see", "seen": "see", "sent": "send", "shot": "shoot",
    "showed": "show", "shown": "show", "sold": "sell", "sought": "seek", "spent": "spend",
    "spoke": "speak", "spoken": "speak", "stole": "steal", "stolen": "steal", "stood": "stand",
    "struck": "strike",
    "sunk": "sink", "swore": "swear", "sworn": "swear", "taken": "take", "taught": "teach",
    "thought": "think", "threw": "throw", "thrown": "throw", "told": "tell", "took": "take",
    "understood": "understand", "went": "go", "withdrawn": "withdraw", "withdrew": "withdraw",
    "won": "win", "written": "write", "wrote": "write", "froze": "freez", "frozen": "freez",
    "rode": "ride", "ridden": "ride", "sang": "sing", "sung": "sing", "swam": "swim",
    "swum": "swim", "wore": "wear", "worn": "wear", "tore": "tear", "torn": "tear",
    "bore": "bear", "borne": "bear", "forgot": "forget", "forgotten": "forget", "slept": "sleep",
    "lent": "lend", "dug": "dig", "hung": "hang", "woke": "wake", "shook": "shake",
    "shaken": "shake", "beaten": "beat", "eaten": "eat", "ate": "eat", "drank": "drink",
    "crept": "creep", "wept": "weep", "swept": "sweep", "burnt": "burn", "rebuilt": "rebuild",
    "overthrown": "overthrow", "overthrew": "overthrow", "overcame": "overcom",
    "undertook": "undertak", "undertaken": "undertak", "arose": "aris", "arisen": "aris",
    "overrode": "overrid", "overridden": "overrid", "overtook": "overtak", "bitten": "bite",
    "forbade": "forbid", "rang": "ring", "sprang": "spring", "upheld": "uphold",
    "shrank": "shrink", "clung": "cling", "oversaw": "overse", "fed": "feed", "outbid": "outbid",
    "swung": "swing", "strode": "stride", "stuck": "stick", "stung": "sting",
}  # fmt: skip
"""Irregular past form -> stem of its base form."""

NOT_ADVERBS = frozenset(
    """
    family supply reply apply comply multiply rally ally tally july italy assembly monopoly rely
    imply fly bully belly holy ugly silly friendly anomaly melancholy
    """.split()
)
"""End in -ly and are no adverbs."""
