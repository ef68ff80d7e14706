"""Verbs that news uses for one and the same deed, by stem: one group a line."""

from __future__ import annotations

SAME_DEED: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
open begin start launch commenc resum kick
win beat defeat triumph
meet talk
arrest detain seiz captur catch
die kill drown perish
resign quit step leav depart
buy acquir purchas
sign seal conclud
announc reveal disclos unveil
crash collid hit strike ram
sentenc jail imprison
appoint name nomin pick choos
sack dismiss fire oust remov
fall drop declin sink slip
rise climb increas grow jump gain
build construct erect
land touch arriv
approv pass adopt back ratifi
approv licens author clear
burn gut destroy raz
injur hurt wound
move reloc transfer
publish releas issu
play perform
file submit lodg
return resum
convict guilti
plead admit
seek ask request
level equal equalis
confirm verifi certifi
support endors back
permit allow let author
suspend halt paus freez
postpon delay defer
cancel scrap abandon
acquit clear exoner
deport expel
rescu save
free releas
attack raid storm assault
hire recruit employ
marri wed
donat contribut give
pledg promis vow commit
admit acknowledg conced confess
agre accept consent
extend prolong renew
expand enlarg widen
cut reduc lower slash trim
rais lift increas boost hike
order instruct direct command
visit tour
evacu flee
resist oppos
ban prohibit forbid outlaw
repair fix restor mend
restor reinstat
demolish destroy raze tear
tell inform warn brief notifi
award give grant
steal rob loot
flee escap
recov pull retriev
set schedul reschedul slate fix hear
shake rattl jolt rock strike hit
overturn capsiz roll flip toppl
buri swallow engulf
collaps toppl crumbl
absorb swallow merg acquir buy
discov detect find spot locat
forc effect begin start
dismiss reject toss
publish appear issu
divert land
flood inundat submerg
burn blaze rage
erupt explod
explod deton
kidnap abduct seiz snatch
smuggl steal spirit
separ split
fine penalis penal
ambush attack
overthrow toppl oust depos
evict eject
strand stick trap
derail jump
enter join
quit leav withdraw
reopen open resum
close shut seal
unveil present introduc launch
assembl produc build manufactur make
pick choos select
lift win claim take
award give hand
stage hold host
shed cut lose axe
deliber discuss debat
vote elect
premier open debut
record log regist note
halt stop suspend
stab knife
rape assault
rob loot burgl
captur seiz take
stand run
""".strip().splitlines()
)

DEEDS: frozenset[str] = frozenset(stem for group in SAME_DEED for stem in group)
"""All of these stems."""
