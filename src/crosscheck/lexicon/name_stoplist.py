"""Capitalised words that are no names."""

from __future__ import annotations

from crosscheck.lexicon.months import MONTH_ABBREVIATIONS, MONTHS, SEASONS
from crosscheck.lexicon.weekdays import WEEKDAY_ABBREVIATIONS, WEEKDAY_PLURALS, WEEKDAYS

FUNCTION_WORDS = frozenset(
    """
    a about above according across after again against ago ah all almost along already also
    although always am amid among an and another any anyone anything are around as asked at away
    back be because been before behind being below beneath beside besides between beyond both
    but by can cannot can't citing could couldn't despite did didn't do does doesn't doing don't
    down during each earlier either else elsewhere enough even eventually ever every everybody
    everyone everything except far few fewer finally first five following for former formerly
    four from further furthermore get given go going good got had has have haven't having he
    he'd he'll he's hence her here hers herself hi hey hello him himself his how however i i'd
    i'll i'm i've if in indeed inside instead into is isn't it it's its itself just know last
    late later latest least less let let's like likely look made make many may maybe me
    meanwhile might mine more moreover most much must my myself near nearly neither never
    nevertheless new next nine no nobody none nor not nothing now of off often oh ok okay old on
    once one only onto opposite or other others otherwise our ours out outside over own past per
    perhaps please plus possibly previously probably quite rather really recent recently
    regardless right said same say says second see seen seven several shall she she's should
    shouldn't similarly since six so some somebody someone something sometimes soon speaking
    still such sure take ten than thank thanks that that's the their theirs them themselves then
    there there's thereafter therefore these they they'd they'll they're they've third this
    those though three through throughout thus till to today together tomorrow tonight too
    toward towards twelve twenty two under unless unlike until up upon us use used very via was
    wasn't we we'd we'll we're we've well were weren't what what's whatever when whenever where
    whereas whether which while who who's whoever whole whom whose why will with within without
    won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
    eight eleven hundred thousand million billion dozen dozens hundreds thousands millions
    thirty forty fifty sixty seventy eighty ninety half de facto versus vs
    """.split()
)
"""Words that open sentences and fill headlines."""

COMMON_WORDS = frozenset(
    """
    abortion administration aides analysts anti attorneys authorities
    background bible big black board breaking bipartisan business call campaign chief children
    christian christians christmas church citizens city climate company conservative
    conservatives constitution constitutional coronavirus court critics crime day days dear
    death debate defense democracy democrat democratic early easter economy education election
    elections emails evangelical exclusive experts facebook's family federal fellow few figures
    fire foreign founder friends full general god government governor great group groups gun
    health hispanic hispanics history home hurricane image immigration independent independents
    information internet investigators islam islamic islamist islamists jew jewish jews judge
    judges justice keep king latino latinos law lawmakers lawyers leader leaders left
    legislation liberal liberals life local love major man marine mayor media member members men
    middle military minister money mother muslim muslims national nation native news note
    officer officers officials opponents opinion parents part party pastor people photo please
    police politics poll polls president presidential presidents press pro progressive
    progressives protesters protestant catholic catholics public question questions read reading
    reporter reporters republican researchers residents rights role royal ruling rule school
    scientists search secretary security senator senators share sheriff sign social socialist
    soldiers source sources special spokesman spokeswoman staff state states students study
    sunni shiite shia supporters supreme tax team tea the time times top trade tv update updated
    video voters vote war watch web weather welcome white wife witnesses woman women work
    workers world year years young pac pacs congressional senatorial judicial counsel godfather
    baptist record north south east west western eastern northern southern youtube hindu
    celsius fahrenheit buddhist gay lesbian internet online ms mr mrs dr sir madam email a.m p.m
    """.split()
)
"""Nouns and adjectives that open sentences, and groups of people: no names on their own."""

_OTHER_CALENDAR_WORDS = frozenset(
    """
    easter christmas thanksgiving ramadan est edt pst pdt cst cdt gmt utc et pt am pm bc ad bst
    """.split()
)
CALENDAR_WORDS = (
    _OTHER_CALENDAR_WORDS.union(WEEKDAYS, WEEKDAY_PLURALS, WEEKDAY_ABBREVIATIONS)
    .union(MONTHS, MONTH_ABBREVIATIONS, SEASONS)
    .difference({"may"})
)
"""All but May, which is a name more often than the others."""

ACRONYM_STOPLIST = frozenset(
    """
    AM PM TV OK ID IT CEO CFO CTO COO MP MPS PR DNA HIV AIDS GDP SUV ATM PT ET EST EDT PST PDT
    GMT CST CDT UTC BST DVD CD PC IQ RSVP FAQ USD EUR GBP MBA PHD BA VIP DIY SOS RV UFO IED WMD
    PTSD LGBT LGBTQ KM MPH KG II III IV VI VII VIII IX XI XII XVI AD BC NO DC VS RE HR PAC PACS
    THE AND FOR NOT ALL NEW NOW YOU WE HE SHE IS ARE WAS TO OF IN ON AT BY OR AS IF SO BE DO GO
    UP MY OUR HIS HER ITS BUT PHOTO VIDEO READ MORE WATCH UPDATE
    """.split()
)
"""Words in capitals that name nobody, and shouted words."""

COMPOUND_TAILS = frozenset(
    """
    area based backed born bound bred brokered built born controlled drafted driven dominated
    educated elect era free friendly funded held inspired issued leaning led like linked made
    occupied only owned run ruled sized speaking sponsored style trained type versus wide wing
    old in on to the appointed aligned affiliated allied related supported made related themed
    vs
    """.split()
)
"""Lower-case words after a hyphen that belong to no name ("Moscow-based")."""
