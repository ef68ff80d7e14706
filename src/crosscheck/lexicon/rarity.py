"""How rare common English words are: stems with levels, 0 (everywhere) to 63 (rarest).

Made by benchmarks/build_rarity.py from the word frequencies of the package wordfreq 3 (Robyn Speer,
data CC BY-SA 4.0); do not edit by hand. A level is the logarithm of one over the share of sentences
of 22 words that hold the stem, scaled so that a word of frequency 3e-07 has level 63.
"""

from __future__ import annotations

RAREST = 63
"""The level of a stem that is not listed."""

LEVELS_BY_OPENING: dict[str, str] = {
    "a": " a 05 ",
    "aa": " aa 44 aaa 47 aap 51 aaron 42 ",
    "ab": (
        " ab 41 aba 53 abandon 37 abba 52 abbey 46 abbi 50 abbot 51 abbott 47 abc 42 "
        "abdomen 50 abdomin 50 abduct 47 abdul 49 abdullah 50 abe 49 abel 51 aberdeen 47 "
        "abi 53 abid 47 abigail 52 abil 32 abl 27 abnorm 46 aboard 43 abolish 46 abolit 50 "
        "aborigin 47 abort 40 abound 53 about 15 abov 30 abraham 45 abram 52 abras 54 "
        "abroad 40 abrupt 47 absenc 40 absent 45 absolut 31 absorb 41 absorpt 49 abstract 42 "
        "absurd 44 abt 54 abu 44 abund 43 abus 34 abyss 52 "
    ),
    "ac": (
        " ac 41 aca 51 academ 37 academi 37 academia 50 acc 48 acceler 41 accent 42 accept 29 "
        "access 30 accessori 43 accid 35 accident 40 acclaim 46 accommod 39 accompani 38 "
        "accomplic 54 accomplish 37 accord 28 account 27 accredit 45 accumul 43 accur 36 "
        "accuraci 42 accus 36 accustom 49 ace 42 ach 47 achiev 31 achill 51 acid 38 "
        "acknowledg 38 acl 52 aclu 54 acn 49 acoust 45 acquaint 45 acquir 36 acquisit 40 "
        "acquit 51 acr 40 acronym 52 across 29 acryl 52 act 26 action 28 activ 27 activist 39 "
        "actor 34 actress 38 actual 25 acut 44 "
    ),
    "ad": (
        " ad 34 ada 48 adam 35 adapt 36 add 26 addict 38 addison 51 addit 28 address 31 "
        "adel 51 adelaid 45 adept 53 adequ 42 adhd 51 adher 47 adhes 52 adida 50 adjac 43 "
        "adject 53 adjoin 51 adjourn 53 adjunct 53 adjust 36 adler 52 admin 45 administ 42 "
        "administr 31 admir 38 admiralti 51 admiss 41 admit 33 adob 50 adolesc 45 adolf 52 "
        "adopt 34 ador 41 adorn 52 adrenalin 50 adrian 45 adult 32 adulteri 52 adulthood 49 "
        "advanc 31 advantag 34 advent 48 adventur 36 advers 44 adversari 50 advert 48 "
        "advertis 35 advic 34 advis 36 advisor 43 advisori 42 advoc 38 advocaci 46 "
    ),
    "ae": " ae 51 aerial 46 aero 53 aerospac 48 aesthet 43 ",
    "af": (
        " af 45 afar 52 afc 48 affair 34 affect 31 affection 52 affidavit 52 affili 39 "
        "affin 49 affirm 46 affleck 54 afflict 53 affluent 52 afford 35 afghan 47 "
        "afghanistan 42 afl 47 afloat 53 aforement 50 afp 52 afraid 36 africa 33 african 34 "
        "afro 51 aft 52 after 19 afterlif 52 aftermath 46 afternoon 36 afterward 38 "
    ),
    "ag": (
        " ag 45 again 24 against 24 age 27 agenc 32 agenda 40 agent 32 aggrav 51 aggreg 44 "
        "aggress 38 agil 48 agit 52 agn 50 ago 27 agoni 49 agre 29 agreement 33 agricultur 37 "
    ),
    "ah": " ah 37 aha 50 ahead 32 ahem 54 ahh 46 ahhh 51 ahm 47 ahmad 49 ",
    "ai": (
        " ai 42 aid 33 aidan 53 ailment 54 aim 34 ain 51 ain't 34 aint 53 air 27 airbnb 53 "
        "airborn 48 airbus 53 aircraft 37 airfield 53 airlin 39 airplan 44 airport 34 "
        "airspac 53 airway 48 aisl 48 "
    ),
    "aj": " aj 49 ajax 51 ",
    "ak": " ak 48 aka 43 akbar 53 akin 48 akron 52 ",
    "al": (
        " al 30 ala 46 alabama 41 alain 54 alan 39 alarm 39 alaska 42 alba 53 albani 47 "
        "albania 52 albanian 54 albeit 46 albert 42 alberta 46 alberto 51 albion 52 album 31 "
        "albuquerqu 51 alchemi 54 alcohol 36 ale 48 alec 49 alejandro 53 aleppo 50 alert 39 "
        "alex 37 alexa 50 alexand 40 alexandra 50 alexandria 47 alexi 48 alfr 45 alfredo 53 "
        "alga 50 algebra 47 algeria 49 algerian 53 algorithm 42 ali 41 alia 51 alic 41 "
        "alicia 49 alien 38 align 42 alik 43 alison 47 alistair 54 aliv 35 alkalin 54 all 14 "
        "allah 46 allan 47 alleg 35 allegi 48 allen 40 allerg 47 allergi 45 allevi 50 alley 46 "
        "alli 37 allianc 39 allig 53 allison 47 alloc 43 allot 53 allow 26 alloy 49 alma 50 "
        "almighti 48 almond 48 almost 28 alon 30 along 28 alongsid 39 alonso 51 alot 45 "
        "aloud 50 alp 50 alpha 41 alphabet 47 alpin 49 alreadi 26 alright 39 also 18 alt 47 "
        "altar 47 alter 38 altern 33 although 29 altitud 45 alto 51 altogeth 44 alum 54 "
        "aluminum 42 alumni 46 alvarez 52 alvin 52 alway 23 "
    ),
    "am": (
        " am 23 ama 51 amanda 44 amass 54 amateur 41 amaz 31 amazon 38 ambassador 39 amber 45 "
        "ambient 49 ambigu 47 ambit 43 ambiti 45 ambros 51 ambul 44 ambush 48 amc 52 amd 50 "
        "ame 52 amelia 50 amen 44 amend 37 america 29 american 25 americana 54 amherst 54 "
        "ami 41 amid 45 amidst 50 amino 48 amir 52 amish 53 ammo 51 ammonia 52 ammunit 46 "
        "amnesia 53 amnesti 49 amo 51 among 28 amount 30 amp 47 ampl 48 amplifi 48 amplitud 53 "
        "amsterdam 44 amus 42 "
    ),
    "an": (
        " an 14 ana 46 anaheim 51 anal 45 analog 42 analysi 33 analyst 41 analyt 43 analyz 38 "
        "anarchi 50 anarchist 52 anastasia 54 anatom 54 anatomi 45 anc 51 ancestor 43 "
        "ancestr 51 ancestri 51 anchor 42 anchorag 52 ancient 36 and 04 ander 52 andersen 53 "
        "anderson 40 andi 39 andr 45 andrea 44 andrei 54 andrew 36 android 39 anecdot 52 "
        "anesthesia 52 ang 50 angel 32 angela 44 angelina 51 angelo 50 anger 39 angi 52 "
        "angl 38 anglican 52 anglo 47 angola 53 angri 36 angrili 53 angst 53 anguish 52 "
        "angular 50 angus 49 ani 19 anim 29 anita 49 ankara 52 ankl 43 ann 37 anna 40 annal 52 "
        "annapoli 54 annett 54 annex 45 anni 45 annihil 54 anniversari 38 annot 53 announc 30 "
        "annoy 37 annual 32 annuiti 52 annum 54 anomali 48 anon 53 anonym 41 anoth 23 "
        "answer 28 ant 42 antagonist 53 antarct 50 antarctica 50 antenna 46 anterior 50 "
        "anthem 46 antholog 51 anthoni 39 anthropolog 49 anti 32 antibiot 45 antibodi 47 "
        "antic 52 anticip 40 antidot 54 antigen 54 antiqu 42 antitrust 52 antoin 52 anton 49 "
        "antoni 52 antonio 42 anus 54 anxieti 39 anxious 43 anybodi 38 anyhow 51 anymor 33 "
        "anyon 28 anyth 26 anytim 42 anyway 33 anywher 36 "
    ),
    "ao": " ao 52 aol 54 ",
    "ap": (
        " ap 40 apa 53 apach 50 apart 32 apartheid 49 apathi 53 apc 54 ape 47 apertur 51 "
        "apex 48 api 48 apiec 54 apocalyps 48 apocalypt 51 apollo 47 apolog 37 apostl 47 "
        "apostol 54 app 33 appal 49 appalachian 54 appar 33 apparatus 47 apparel 48 appeal 34 "
        "appear 27 appel 53 appendix 50 appetit 46 appl 34 applaud 49 applaus 47 appli 30 "
        "applianc 46 applic 30 appoint 33 apprais 51 appreci 33 apprehend 53 apprentic 48 "
        "apprenticeship 51 approach 31 appropri 35 approv 33 approx 50 approxim 36 apr 44 "
        "april 30 apron 52 apt 48 "
    ),
    "aq": " aqua 51 aquarium 50 aquat 49 ",
    "ar": (
        " ar 43 ara 54 arab 37 arabia 43 arabian 50 arbitr 48 arbitrari 46 arbitrarili 54 "
        "arbor 51 arc 41 arcad 48 arch 42 archaeolog 44 archaic 52 archbishop 47 archer 45 "
        "archeri 54 archi 49 archibald 54 archipelago 53 architect 41 architectur 38 archiv 39 "
        "arctic 44 ardent 53 are 11 area 25 aren't 32 arena 40 arent 50 argentin 49 "
        "argentina 42 argu 33 arguabl 46 argument 35 ari 50 aria 52 arid 52 ariel 50 aris 40 "
        "aristocraci 54 aristocrat 54 aristotl 52 arithmet 52 arizona 40 ark 48 arkansa 44 "
        "arlington 48 arm 30 armchair 54 armenia 50 armenian 49 armi 31 armistic 54 armor 40 "
        "armori 54 armstrong 46 arnold 44 aroma 54 aromat 53 around 23 arous 52 arrang 34 "
        "array 43 arrest 33 arriv 30 arrog 45 arrow 41 ars 50 arsenal 41 arsenic 54 arson 52 "
        "art 28 arteri 45 arthriti 49 arthur 39 articl 29 articul 47 artifact 46 artifici 41 "
        "artilleri 45 artisan 50 artist 31 artwork 42 aryan 54 "
    ),
    "as": (
        " as 11 asa 51 asap 47 asbesto 50 ascend 47 ascens 53 ascent 52 ascertain 53 asean 53 "
        "ash 40 asham 44 ashley 43 ashor 50 ashton 48 asia 37 asian 36 asid 37 ask 23 "
        "asleep 40 asparagus 54 aspect 35 aspen 51 asphalt 50 aspir 43 aspirin 53 ass 32 "
        "assad 49 assam 53 assang 52 assassin 42 assault 37 assay 53 assembl 35 assert 41 "
        "assess 35 asset 36 asshol 39 assign 35 assist 30 associ 28 assort 50 assum 33 "
        "assumpt 41 assur 38 asteroid 50 asthma 48 aston 49 astonish 47 astound 51 astro 49 "
        "astrolog 52 astronaut 46 astronom 48 astronomi 49 asus 54 asylum 45 "
    ),
    "at": (
        " at 12 atheism 51 atheist 47 athen 45 athena 54 athlet 36 atkin 53 atkinson 52 "
        "atlant 40 atlanta 40 atlanti 51 atlas 47 atleast 50 atm 46 atmospher 38 atom 41 "
        "atop 49 atp 50 atroc 50 att 54 attach 36 attack 28 attain 46 attempt 30 attend 32 "
        "attende 50 attent 31 attest 54 attic 49 attir 51 attitud 36 attorney 35 attract 32 "
        "attribut 39 "
    ),
    "au": (
        " au 44 aubrey 53 auburn 48 auckland 48 auction 40 audac 53 audi 49 audibl 51 "
        "audienc 35 audio 39 audit 40 auditor 48 auditori 54 auditorium 50 audrey 50 aug 40 "
        "augment 51 august 31 augusta 49 augustin 50 augustus 51 aunt 43 aunti 53 aura 50 "
        "aurora 48 aus 50 auschwitz 53 auspic 54 aussi 50 austen 53 auster 52 austin 40 "
        "australia 32 australian 33 austria 44 austrian 47 authent 42 author 27 authorit 52 "
        "authoritarian 49 autism 45 autist 51 auto 39 autobiographi 49 autograph 51 autom 43 "
        "automat 35 automobil 44 automot 45 autonom 46 autonomi 46 autopsi 50 autumn 41 aux 51 "
        "auxiliari 48 "
    ),
    "av": (
        " av 49 ava 51 avail 28 avalanch 51 avant 52 avatar 48 ave 44 aveng 46 avenu 39 "
        "averag 30 averi 49 avers 54 avg 52 aviat 42 avid 51 aviv 50 avocado 51 avoid 32 "
        "avon 51 "
    ),
    "aw": (
        " aw 37 await 42 awak 43 awaken 44 awar 33 award 30 away 25 awe 47 awesom 33 awhil 46 "
        "awkward 40 aww 48 "
    ),
    "ax": " ax 53 axe 45 axel 53 axi 44 axl 51 ",
    "ay": " ay 49 aye 46 ",
    "az": " az 48 azerbaijan 51 aziz 54 azur 52 ",
    "b": " b 28 ",
    "ba": (
        " ba 43 baba 50 babe 42 babi 28 babylon 50 bach 50 bachelor 45 back 19 backbon 50 "
        "backdrop 50 backer 54 background 35 backlash 49 backpack 47 backstag 49 backup 42 "
        "backward 42 backyard 46 bacon 43 bacteri 48 bacteria 42 bad 25 badass 48 baden 50 "
        "badg 43 badger 48 badminton 53 bae 50 baffl 52 bag 33 baggag 48 baghdad 49 bahama 50 "
        "bahrain 49 bail 43 bailey 44 bain 54 baird 52 bait 46 bake 40 baker 42 bakeri 48 "
        "balanc 33 balconi 47 bald 47 baldwin 47 bale 49 bali 48 balkan 54 ball 30 ballad 52 "
        "ballard 54 ballet 45 ballist 51 balloon 43 ballot 42 ballpark 53 ballroom 50 balm 54 "
        "baltic 50 baltimor 42 bam 49 bamboo 49 ban 34 banana 42 band 32 bandag 54 bandit 48 "
        "bandwagon 53 bandwidth 49 bane 53 bang 38 bangalor 48 bangkok 46 bangladesh 45 "
        "banish 52 banjo 53 bank 28 banker 44 bankrupt 48 bankruptci 43 banner 42 banquet 49 "
        "banter 51 baptism 50 baptist 46 baptiz 51 bar 31 barack 45 barb 49 barbado 51 "
        "barbar 53 barbara 42 barbarian 49 barbecu 49 barber 47 barbi 50 barca 52 barcelona 42 "
        "barclay 54 bard 53 bare 36 barefoot 52 barg 51 bargain 42 bark 44 barker 49 "
        "barkley 53 barley 51 barlow 52 barn 41 barnett 51 barney 50 baro 52 baron 46 "
        "baroqu 53 barr 51 barrack 48 barrag 52 barrel 40 barren 52 barrett 49 barri 41 "
        "barrier 40 barrist 52 barrow 52 bart 48 bartend 51 bartlett 52 barton 49 bas 54 "
        "basal 52 base 24 basebal 38 basel 52 baselin 48 basement 42 bash 45 basi 35 basic 31 "
        "basil 49 basin 43 basket 43 basketbal 38 bass 41 bastard 44 bastion 53 bat 38 "
        "batch 45 bate 49 bath 37 bathroom 37 bathtub 51 batman 42 baton 49 batsman 52 "
        "battalion 47 batter 47 batteri 37 battl 32 battlefield 45 bauer 50 baxter 50 bay 35 "
        "bayer 53 bayern 48 baylor 51 bazaar 52 "
    ),
    "bb": " bb 46 bbc 38 bbq 49 ",
    "bc": " bc 39 bcs 53 ",
    "bd": " bd 51 bdsm 53 ",
    "be": (
        " be 10 bea 53 beach 33 beacon 48 bead 46 beak 53 beam 41 bean 40 bear 32 beard 42 "
        "bearer 51 beast 40 beat 30 beatl 46 beatric 52 beau 50 beaumont 53 beauti 28 "
        "beaver 49 becaus 20 beck 48 becker 51 beckett 52 beckham 50 becki 49 becom 24 bed 31 "
        "bedford 49 bedrock 53 bedroom 38 bedsid 52 bedtim 50 bee 40 beech 53 beef 41 been 17 "
        "beep 51 beer 35 beethoven 52 beetl 48 befor 21 beforehand 49 beg 39 beggar 54 "
        "begin 26 beginn 47 behalf 39 behav 41 behavior 33 behead 54 behind 29 behold 47 "
        "beig 53 beij 43 beirut 50 bel 52 belarus 51 belfast 46 belgian 47 belgium 43 "
        "belgrad 53 belief 36 believ 25 beliz 54 bell 36 bella 48 bellami 53 bellevu 54 "
        "belli 43 belmont 53 belong 34 belov 42 below 32 belt 38 ben 36 bench 39 benchmark 47 "
        "bend 41 bender 52 beneath 42 benedict 48 benefici 44 beneficiari 48 benefit 30 "
        "benevol 53 bengal 46 benghazi 49 benign 50 benjamin 43 bennett 44 benni 49 benson 49 "
        "bent 45 bentley 49 benton 52 benz 49 berg 53 bergen 53 berger 52 berkeley 45 "
        "berkshir 50 berlin 40 bermuda 50 bernard 44 berni 45 bernstein 51 berri 43 bert 51 "
        "berth 51 besid 35 besieg 52 best 22 bestow 52 bestsel 49 bet 34 beta 42 beth 46 "
        "bethani 53 bethesda 52 bethlehem 52 betray 43 betsi 52 better 23 betti 45 between 23 "
        "bever 46 beverag 45 bewar 48 bey 53 beyonc 48 beyond 33 "
    ),
    "bf": " bf 47 ",
    "bg": " bg 53 ",
    "bi": (
        " bi 44 bianca 52 bias 40 bibl 38 biblic 45 bibliographi 47 bicycl 43 bid 37 bidder 48 "
        "biden 46 bieber 48 biennial 54 big 24 bigger 35 biggest 33 bigotri 52 bihar 53 "
        "bike 37 biker 49 bikini 48 bilater 48 bilingu 50 bill 29 billboard 45 billi 40 "
        "billion 35 billionair 45 bin 41 binari 45 bind 40 binder 53 bing 45 bingo 48 bio 43 "
        "biochemistri 52 biodivers 51 biograph 52 biographi 45 biolog 37 biomass 52 biomed 51 "
        "biopsi 53 biotechnolog 52 bipartisan 52 bipolar 49 birch 51 bird 33 birdi 53 "
        "birmingham 42 birth 35 birthday 35 birthplac 52 bis 53 biscuit 47 bisexu 48 bishop 39 "
        "bison 53 bit 28 bitch 35 bitcoin 41 bite 38 bitter 41 bittersweet 54 biz 53 bizarr 44 "
    ),
    "bj": " bj 53 bjp 50 ",
    "bk": " bk 51 ",
    "bl": (
        " bl 52 black 26 blackberri 49 blackburn 51 blackhawk 53 blackmail 51 blackout 50 "
        "blackpool 52 blacksmith 53 blackwel 53 bladder 49 blade 40 blah 46 blain 53 blair 44 "
        "blake 43 blame 35 blanc 52 blanch 52 bland 51 blank 42 blanket 42 blasphemi 53 "
        "blast 39 blatant 51 blaze 46 blazer 49 bleach 50 bleak 51 bleed 42 blend 42 "
        "blender 51 bless 36 blight 54 blind 37 blink 46 bliss 47 blitz 50 blizzard 50 blm 52 "
        "bloat 53 bloc 49 block 31 blockad 50 blockbust 51 blockchain 49 blog 34 blogger 43 "
        "bloke 50 blond 43 blood 31 bloodi 41 bloodsh 53 bloom 43 bloomberg 50 bloomington 54 "
        "blossom 47 blous 52 blow 33 blower 53 blowjob 52 blu 48 blue 30 blueberri 53 "
        "blueprint 51 bluetooth 48 bluff 50 blunt 46 blur 47 blurri 53 blush 50 blvd 50 "
    ),
    "bm": " bm 52 bmi 51 bmw 45 ",
    "bn": " bn 52 ",
    "bo": (
        " bo 44 boar 53 board 29 boardwalk 53 boast 44 boat 34 bob 37 bobbi 42 bodi 26 "
        "bodili 47 bodyguard 52 boe 47 bog 53 bogus 51 bohemian 51 boi 48 boil 41 boiler 46 "
        "bois 52 boko 53 bold 41 bolivia 50 bollywood 50 bologna 54 bolster 53 bolt 42 "
        "bolton 49 bom 53 bomb 34 bombard 53 bombay 49 bomber 43 bon 48 bona 54 bond 35 "
        "bondag 51 bone 36 bonfir 53 bong 51 boni 54 bonnet 52 bonni 49 bono 52 bonus 38 "
        "boo 45 boob 44 boogi 50 book 25 booker 50 booklet 50 bookstor 52 boom 40 boomer 49 "
        "boon 48 boost 38 booster 50 boot 38 booth 43 booti 49 booz 49 bop 52 bordeaux 52 "
        "border 34 borderlin 53 bore 37 boredom 51 borg 53 bori 46 born 31 borough 45 "
        "borrow 39 bosch 53 bosnia 50 boss 35 boston 36 bot 45 botan 51 botani 52 both 23 "
        "bother 37 botswana 54 bottl 35 bottom 34 boulder 48 boulevard 48 bounc 42 bound 38 "
        "boundari 38 bounti 48 bouquet 52 bourbon 49 bourgeoi 52 bourn 52 bournemouth 52 "
        "bout 44 boutiqu 50 bow 40 bowel 50 bowen 50 bowi 50 bowl 35 bowler 51 bowman 51 "
        "box 30 boxer 46 boy 27 boycott 47 boyd 47 boyfriend 37 boyl 50 "
    ),
    "bp": " bp 47 ",
    "br": (
        " br 46 bra 46 brace 45 bracelet 46 bracket 44 brad 43 bradford 48 bradi 45 bradley 44 "
        "brag 47 braid 54 brain 32 brainwash 53 brake 41 bran 53 branch 35 brand 32 brandi 50 "
        "brandon 44 bras 52 brass 44 brat 51 braun 52 brave 39 braveri 49 bravo 47 brawl 50 "
        "bray 53 brazil 37 brazilian 42 breach 41 bread 38 breadth 51 break 25 breakdown 43 "
        "breaker 47 breakfast 37 breakout 51 breakthrough 47 breakup 49 breast 38 "
        "breastfeed 51 breath 34 breathtak 49 bred 47 breed 39 breeder 48 breez 46 brenda 50 "
        "brendan 48 brennan 49 brent 48 bret 53 brethren 50 brett 46 brew 44 brewer 47 "
        "breweri 47 brewster 54 brexit 47 brian 39 bribe 48 briberi 52 brick 40 bridal 51 "
        "bride 43 bridg 34 bridget 51 brief 37 briefli 42 brig 53 brigad 45 brigadi 53 "
        "brigg 50 bright 36 brighten 54 brighter 48 brightest 50 brighton 46 brillianc 52 "
        "brilliant 37 bring 25 brink 50 brisban 45 bristol 44 brit 46 britain 36 british 30 "
        "britney 52 brittani 50 brittl 53 bro 40 broad 37 broadband 48 broadcast 36 broaden 53 "
        "broader 44 broadway 44 broccoli 51 brochur 52 brock 48 brodi 50 broker 43 brokerag 52 "
        "bronco 47 bronx 49 bronz 42 brood 54 brook 40 brooklyn 41 broom 52 bros 44 broth 52 "
        "brothel 53 brother 29 brotherhood 46 brow 47 brown 32 brows 46 browser 46 bruce 40 "
        "bruh 50 bruin 50 bruis 48 brunch 51 brunett 52 bruno 47 brunswick 49 brush 39 "
        "brussel 45 brutal 41 brute 52 bryan 45 bryant 46 bryce 50 "
    ),
    "bs": " bs 44 ",
    "bt": " bt 46 btc 51 bts 53 btw 44 ",
    "bu": (
        " bu 50 bubba 53 bubbl 40 buchanan 50 buck 39 bucket 42 buckingham 50 buckl 51 "
        "buckley 51 bud 41 budapest 50 buddha 47 buddhism 49 buddhist 46 buddi 38 budg 54 "
        "budget 34 bueno 49 buff 49 buffalo 43 buffer 47 buffet 50 buffi 52 bug 39 buggi 53 "
        "build 24 builder 43 buildup 52 bulb 46 bulg 54 bulgaria 46 bulgarian 47 bulk 42 "
        "bulki 53 bull 38 bulldog 47 bullet 39 bulletin 47 bulletproof 54 bulli 40 bullock 52 "
        "bullpen 53 bullshit 39 bum 48 bump 41 bumper 48 bun 47 bunch 38 bundesliga 54 "
        "bundl 43 bungalow 53 bunk 51 bunker 48 bunni 46 burden 41 bureau 39 bureaucraci 50 "
        "bureaucrat 52 burger 42 burgess 50 burglar 53 burglari 51 burgundi 51 buri 38 "
        "burial 46 burk 46 burlington 51 burma 50 burmes 53 burn 32 burner 50 burnett 53 "
        "burnley 52 burr 52 burrito 53 burrow 53 burst 41 burt 51 burton 47 bus 34 busch 53 "
        "buse 44 bush 38 busi 24 busiest 52 businessman 45 businessmen 50 bust 41 buster 51 "
        "but 13 butch 52 butcher 48 butler 44 butt 40 butter 40 butterfli 43 button 36 buy 26 "
        "buyer 40 buzz 42 buzzer 52 buzzfe 53 "
    ),
    "bw": " bw 54 ",
    "by": " by 12 bye 40 bypass 47 byrd 54 byrn 51 byron 48 byte 53 byzantin 52 ",
    "c": " c 28 ",
    "c'": " c'mon 48 ",
    "ca": (
        " ca 36 cab 45 cabaret 54 cabbag 50 cabin 42 cabinet 38 cabl 37 cach 49 cactus 52 "
        "cad 52 cadet 49 cadillac 51 caesar 47 cafe 41 cafeteria 51 caffein 48 cage 42 cain 50 "
        "cairn 53 cairo 46 caitlin 53 cake 37 cal 44 calai 53 calam 54 calcium 47 calcul 37 "
        "calculus 49 calcutta 50 caldwel 51 caleb 50 calendar 40 calf 48 calgari 47 calhoun 54 "
        "cali 53 calib 49 calibr 53 calif 47 california 32 call 21 caller 49 calm 37 calori 42 "
        "calv 53 calvin 47 cam 42 cambodia 48 cambodian 54 cambridg 40 camden 50 camel 47 "
        "cameo 51 camera 33 cameraman 53 cameron 41 cameroon 50 camill 53 camilla 54 "
        "camouflag 52 camp 33 campaign 31 campbel 42 camper 50 campus 38 can 15 can't 23 "
        "canada 33 canadian 35 canal 41 canari 51 canberra 49 cancel 36 cancer 33 candi 41 "
        "candid 33 candidaci 52 candl 43 cane 47 canin 53 cann 51 cannabi 44 canning 53 "
        "cannon 43 cannot 31 cano 51 canon 42 canopi 50 cant 40 canterburi 48 canton 50 "
        "canuck 52 canva 45 canyon 45 cap 36 capabl 35 capac 36 cape 41 capit 31 capita 47 "
        "capitalist 46 capitol 44 capsul 46 capt 48 captain 33 caption 48 captiv 45 captur 35 "
        "car 26 cara 51 caraca 53 caramel 51 caravan 49 carb 49 carbohydr 53 carbon 38 card 30 "
        "cardboard 49 cardiac 46 cardiff 45 cardin 43 cardio 51 cardiovascular 48 care 24 "
        "career 31 caregiv 54 careless 49 caretak 51 carey 48 cargo 42 cari 52 caribbean 43 "
        "carl 42 carla 51 carlisl 51 carlo 42 carlson 52 carlton 48 carlyl 54 carmel 54 "
        "carmen 49 carmichael 54 carnag 53 carnegi 49 carniv 46 carol 43 carolin 44 "
        "carolina 38 carolyn 51 carpent 47 carpet 42 carr 48 carri 29 carriag 45 carrier 39 "
        "carrol 47 carrot 45 carson 46 cart 43 cartel 50 carter 40 cartilag 53 cartoon 42 "
        "cartridg 47 carv 43 carver 53 cas 50 casa 50 cascad 51 case 24 casey 45 cash 33 "
        "cashier 50 casino 42 casket 53 cass 50 cassandra 54 cassett 52 cassi 53 cassidi 51 "
        "cast 33 castl 38 castro 48 casual 40 casualti 43 cat 33 catalan 52 catalog 42 "
        "catalonia 52 catalyst 47 catalyt 54 catastroph 46 catch 29 catcher 50 catchi 51 "
        "categor 53 categori 35 cater 46 caterpillar 52 catfish 52 cathedr 45 catherin 43 "
        "cathet 54 cathi 50 cathol 37 catholic 52 cattl 43 caucasian 51 caucasus 52 caucus 50 "
        "caus 25 causal 53 caution 45 cautious 45 cav 51 cavali 52 cavalri 47 cave 41 "
        "caviti 47 "
    ),
    "cb": " cb 48 cba 53 cbc 51 cbd 49 cbi 53 cbs 43 ",
    "cc": " cc 43 ccp 54 cctv 50 ",
    "cd": " cd 40 cdc 49 cds 49 ",
    "ce": (
        " ce 47 ceas 41 ceasefir 53 cecil 50 cecilia 54 cedar 47 ceil 41 celebr 31 celeri 53 "
        "celesti 50 cell 31 cellar 49 cello 53 cellphon 49 cellular 46 celsius 53 celtic 43 "
        "cement 44 cemeteri 43 cena 53 censor 48 censorship 46 census 42 cent 33 centenari 52 "
        "centenni 52 center 27 centimet 54 central 31 centric 51 centuri 31 ceo 38 ceram 45 "
        "cereal 48 cerebr 49 ceremoni 38 certain 28 certainti 47 certif 38 certifi 42 "
        "cervic 51 cesar 53 cessat 54 ceylon 54 "
    ),
    "cf": " cf 46 ",
    "cg": " cg 53 cgi 52 ",
    "ch": (
        " ch 45 cha 48 chad 45 chai 53 chain 35 chair 35 chairman 35 chalk 48 challeng 30 "
        "chamber 37 chamberlain 49 champ 44 champagn 46 champion 34 championship 36 chan 44 "
        "chanc 28 chancellor 43 chandler 48 chanel 51 chang 22 changer 51 channel 33 chant 44 "
        "chao 41 chaotic 48 chap 49 chapel 44 chaplain 51 chaplin 54 chapman 47 chapter 35 "
        "char 51 charact 29 character 41 characterist 39 charcoal 50 charg 28 charger 45 "
        "chariot 53 charisma 53 charismat 51 charit 46 chariti 38 charl 35 charleston 47 "
        "charley 53 charli 39 charlott 42 charlottesvill 54 charlton 54 charm 39 chart 37 "
        "charter 40 chase 36 chassi 50 chat 36 chateau 53 chatham 53 chattanooga 53 chatter 52 "
        "chavez 53 che 51 cheap 36 cheaper 42 cheapest 48 cheapli 53 cheat 37 cheater 54 "
        "check 27 checklist 51 checkout 49 checkpoint 52 cheddar 53 cheek 42 cheeki 50 "
        "cheer 37 cheerlead 50 chees 37 cheesecak 54 cheesi 50 chef 40 chelsea 40 "
        "cheltenham 53 chem 51 chemic 36 chemist 48 chemistri 40 chemo 54 chemotherapi 50 "
        "chen 45 cheney 52 cheng 52 chennai 50 chequ 51 cher 52 cherish 47 cheroke 51 "
        "cherri 42 cheryl 50 chesapeak 53 cheshir 51 chess 45 chest 38 chester 47 chestnut 51 "
        "chevi 50 chevrolet 49 chevron 53 chew 44 cheyenn 53 chi 45 chiang 53 chic 48 "
        "chicago 34 chick 41 chicken 36 chief 31 chiefli 52 child 29 childbirth 52 childcar 52 "
        "childhood 38 childish 48 children 27 chile 44 chilean 51 chili 48 chill 39 chilli 48 "
        "chimney 50 chin 44 china 31 chinatown 53 chines 32 ching 52 chip 37 chloe 48 "
        "chlorid 52 chlorin 51 cho 51 chocol 38 choi 50 choic 30 choir 46 choke 43 cholera 53 "
        "cholesterol 48 choo 53 choos 29 chop 42 chopper 53 choral 54 chord 46 chore 50 "
        "choreographi 51 chorus 46 chow 51 chris 35 christ 35 christchurch 53 christi 46 "
        "christian 32 christin 46 christina 47 christma 33 christoph 42 chrome 46 chromosom 48 "
        "chronic 42 chronicl 45 chronolog 49 chrysler 50 chu 51 chubbi 51 chuck 42 chuckl 50 "
        "chun 53 chung 52 chunk 46 chunki 53 church 30 churchil 47 "
    ),
    "ci": (
        " ci 50 cia 42 cider 51 cigar 47 cigarett 40 cincinnati 45 cinderella 51 cindi 50 "
        "cinema 41 cinemat 49 cinematographi 54 cinnamon 48 cio 53 circa 50 circl 36 "
        "circuit 38 circul 42 circular 45 circumst 37 circus 45 cis 49 cisco 51 citadel 53 "
        "citat 44 cite 38 citi 24 citizen 34 citizenship 43 citrus 50 civ 54 civic 44 civil 32 "
        "civilian 39 "
    ),
    "cj": " cj 51 ",
    "ck": " ck 53 ",
    "cl": (
        " cl 46 clad 50 claim 28 claimant 53 clair 44 clam 54 clamp 51 clan 43 clap 47 "
        "clara 47 clare 49 clarenc 48 clarif 50 clarifi 44 clariti 46 clark 38 clarkson 51 "
        "clash 43 class 27 classi 48 classic 34 classif 42 classifi 41 classmat 47 "
        "classroom 41 claud 47 claudia 50 claudio 53 claus 42 claw 46 clay 41 clayton 48 "
        "clean 31 cleaner 44 cleanli 53 cleans 47 cleanup 51 clear 27 clearanc 45 clearer 48 "
        "cleavag 52 clegg 54 clement 51 clemson 51 clergi 48 cleric 49 clerk 44 cleveland 41 "
        "clever 42 click 33 client 35 clientel 54 cliff 42 clifford 47 clifton 53 climat 36 "
        "climax 49 climb 37 climber 53 clinch 53 cling 48 clinic 35 clinician 53 clint 50 "
        "clinton 38 clip 38 clipper 49 clive 49 cloak 50 clock 39 clog 53 clone 45 close 25 "
        "closer 36 closest 42 closet 43 closur 42 cloth 33 cloud 37 cloudi 50 clout 54 "
        "clover 52 clown 44 club 29 clubhous 52 clue 40 clueless 51 clumsi 51 cluster 42 "
        "clutch 46 clyde 48 "
    ),
    "cm": " cm 41 cms 52 ",
    "cn": " cn 52 cnn 41 ",
    "co": (
        " co 30 coach 31 coal 39 coalit 42 coars 52 coast 34 coastal 42 coaster 48 coastlin 50 "
        "coat 37 cobalt 52 cobb 51 cobra 50 coca 49 cocain 45 cochran 54 cock 41 cocki 52 "
        "cockpit 49 cocktail 44 coco 51 cocoa 49 coconut 46 cod 46 code 30 codi 47 coeffici 49 "
        "coercion 53 coffe 34 coffin 47 cognit 42 cohen 45 coher 49 cohes 49 cohort 52 coil 46 "
        "coin 38 coincid 43 coincident 54 coke 44 col 45 cola 48 colbert 52 colbi 54 cold 32 "
        "colder 50 coldest 54 cole 42 coleman 47 coli 53 colin 43 collabor 37 collag 52 "
        "collagen 54 collaps 39 collar 44 collater 49 colleagu 39 collect 28 collector 43 "
        "colleen 53 colleg 29 collegi 52 collid 50 collier 52 collin 43 collingwood 54 "
        "collis 44 collus 51 colo 53 cologn 50 colombia 45 colombian 50 colombo 53 colon 47 "
        "colonel 39 coloni 37 colonist 52 color 29 colorado 39 coloss 52 colt 46 columbia 40 "
        "columbus 44 column 39 columnist 50 com 42 coma 48 comb 50 combat 37 combin 31 "
        "combo 47 combust 50 comcast 51 come 18 comeback 44 comed 52 comedi 38 comedian 43 "
        "comet 49 comey 53 comfi 49 comfort 33 comic 37 comin 50 comm 52 comma 53 command 32 "
        "commando 53 commemor 47 commenc 42 commend 50 comment 29 commentari 42 commerc 40 "
        "commerci 33 commiss 32 commission 38 commit 32 committe 32 commod 43 commodor 52 "
        "common 29 commonplac 52 commonwealth 40 communal 48 commune 53 communic 32 "
        "communion 49 communism 47 communist 39 communiti 27 commut 45 comp 46 compact 44 "
        "compani 23 companion 41 compar 30 comparison 37 compart 47 compass 43 compassion 50 "
        "compat 43 compel 42 compens 39 compet 35 competit 31 competitor 41 compil 40 "
        "complain 37 complaint 37 complement 47 complementari 50 complet 26 complex 33 "
        "complexion 53 compli 43 complianc 42 compliant 52 complic 37 compliment 43 "
        "complimentari 52 compon 36 compos 38 composit 38 compound 39 comprehend 48 "
        "comprehens 39 compress 44 compressor 52 compris 40 compromis 40 compton 52 compuls 53 "
        "compulsori 48 comput 31 comrad 46 con 40 conan 52 conceal 45 conced 46 conceiv 45 "
        "concentr 36 concept 33 conceptu 49 concern 30 concert 36 concerto 53 concess 46 "
        "concis 51 conclud 37 conclus 38 concord 51 concret 39 concurr 48 concuss 50 "
        "condemn 41 condens 52 condit 29 condition 52 condo 49 condol 50 condom 46 conduc 54 "
        "conduct 33 conductor 45 conduit 53 cone 45 confeder 46 confederaci 54 confer 32 "
        "confess 40 confid 34 confidenti 44 configur 43 confin 44 confirm 33 confisc 51 "
        "conflict 35 conform 50 confront 40 confus 35 cong 54 congenit 53 congest 49 "
        "conglomer 52 congo 48 congrat 44 congratul 39 congreg 45 congress 34 congression 42 "
        "congressman 46 conjectur 52 conjunct 45 conn 52 connect 29 connecticut 43 "
        "connector 51 conni 51 connolli 52 connor 47 conor 50 conquer 43 conquest 47 conrad 49 "
        "conscienc 45 conscienti 54 conscious 38 consecut 42 consensu 54 consensus 43 "
        "consent 40 consequ 36 conserv 34 conservat 52 conservatori 53 consid 27 consider 36 "
        "consist 32 consol 41 consolid 42 consortium 48 conspicu 52 conspiraci 41 constabl 47 "
        "constanc 53 constant 34 constantin 52 constantinopl 52 constel 52 constitu 42 "
        "constitut 34 constrain 52 constraint 46 constru 53 construct 31 consul 46 consular 53 "
        "consult 35 consum 33 consumpt 40 cont 53 contact 31 contagi 50 contain 30 contamin 44 "
        "contempl 46 contemporari 38 contempt 48 contend 44 content 31 contenti 53 contest 36 "
        "context 36 contin 42 continent 44 conting 46 continu 26 continuum 52 contour 52 "
        "contra 53 contracept 53 contract 31 contractor 40 contractu 51 contradict 46 "
        "contradictori 51 contrari 42 contrast 38 contribut 32 contributor 45 control 26 "
        "controversi 37 convect 54 conven 52 conveni 39 convent 35 converg 49 convers 32 "
        "convert 37 convex 53 convey 45 conveyor 53 convict 37 convinc 36 convoy 48 conway 49 "
        "coo 53 cook 33 cookbook 52 cooker 53 cooki 40 cool 30 cooler 45 coolest 49 coop 52 "
        "cooper 36 coordin 37 cop 36 cope 42 copeland 54 copenhagen 48 copi 32 copper 41 "
        "copyright 42 cor 53 cora 53 coral 46 corbyn 53 cord 44 core 35 corey 48 cori 50 "
        "corinthian 52 cork 48 corn 42 cornel 48 cornelius 53 corner 34 cornerston 52 corni 54 "
        "cornish 53 cornwal 47 coron 48 corona 52 coronari 52 coronavirus 54 corp 38 corpor 32 "
        "corps 45 corpus 49 correct 32 correl 44 correspond 38 corridor 44 corros 51 "
        "corrupt 37 cortex 49 corvett 53 cos 44 cosbi 54 cosmet 45 cosmic 47 cosmopolitan 52 "
        "cosmos 50 cosplay 52 cost 27 costa 43 costco 53 costello 53 costum 40 cottag 43 "
        "cotton 40 couch 42 cougar 52 cough 44 could 19 could'v 44 couldn't 31 couldnt 51 "
        "council 31 councillor 46 counsel 40 counsellor 53 counselor 45 count 32 countdown 48 "
        "counter 37 counterfeit 52 counterpart 44 countess 50 counti 29 countless 45 "
        "countri 25 countrymen 54 countrysid 45 coup 43 coupl 29 coupon 44 courag 40 "
        "courier 48 cours 26 court 27 courtesi 43 courthous 49 courtney 49 courtroom 50 "
        "courtyard 49 cousin 38 coutur 53 cove 49 coven 48 coventri 51 cover 28 coverag 37 "
        "covert 50 covet 53 covid 46 cow 40 coward 45 cowboy 41 cowork 48 cox 45 coyot 49 "
        "cozi 47 "
    ),
    "cp": " cp 47 cpa 54 cpi 53 cpr 52 cps 52 cpu 48 ",
    "cr": (
        " cr 45 crab 45 crack 36 crackdown 52 cracker 48 cradl 51 craft 38 craftsman 54 "
        "craig 42 craigslist 53 cramp 49 crane 44 crank 49 crap 40 crappi 51 crash 35 crate 48 "
        "crater 50 crave 45 crawford 46 crawl 44 craze 52 crazi 31 cream 37 creami 51 creas 53 "
        "creat 27 creation 37 creativ 36 creator 40 creatur 39 credenti 48 credibl 43 "
        "credit 31 creditor 49 creed 48 creek 40 creep 43 creepi 44 crescent 50 crest 49 "
        "cretac 54 crew 35 cri 32 crib 51 cricket 39 crime 32 crimea 51 crimean 54 crimin 34 "
        "crimson 49 cring 50 crippl 46 crise 50 crisi 37 crisp 48 crispi 52 cristiano 53 "
        "cristina 52 criteria 42 criterion 51 critic 30 critiqu 45 croatia 48 croatian 53 "
        "crochet 54 crocodil 51 cromwel 52 crook 45 crop 39 crore 52 crosbi 50 cross 30 "
        "crossov 49 crossroad 51 crotch 53 crouch 53 crow 45 crowd 34 crowdfund 53 crowley 52 "
        "crown 37 crucial 41 crucibl 54 crucifi 53 crude 44 cruel 43 cruelti 47 cruis 40 "
        "cruiser 48 crumb 53 crumbl 49 crunch 49 crunchi 54 crusad 47 crush 38 crust 48 "
        "cruz 44 cryptic 54 crypto 49 cryptocurr 53 crystal 38 crystallin 54 "
    ),
    "cs": " cs 46 csi 54 css 52 ",
    "ct": " ct 43 ctrl 54 ",
    "cu": (
        " cu 50 cub 44 cuba 43 cuban 45 cube 45 cubic 48 cucumb 52 cuddl 52 cue 45 cuff 48 "
        "cuisin 47 culinari 50 cullen 53 culmin 48 culprit 52 cult 43 cultiv 43 cultur 29 "
        "cum 43 cumberland 51 cumul 50 cun 51 cunningham 50 cunt 45 cuomo 53 cup 30 "
        "cupboard 51 cupcak 48 cur 49 curat 47 curb 47 cure 39 curfew 52 curios 45 curious 39 "
        "curl 44 currenc 39 current 26 curri 45 curriculum 43 curs 40 curtain 44 curti 45 "
        "curv 39 curvatur 54 cushion 50 custodi 42 custom 30 customari 50 cut 28 cute 37 "
        "cutest 53 cuti 53 cutler 52 cutter 46 cuz 46 "
    ),
    "cv": " cv 49 cvs 52 ",
    "cw": " cw 50 ",
    "cy": (
        " cy 52 cyanid 54 cyber 45 cybersecur 52 cyborg 54 cycl 35 cyclist 45 cyclon 50 "
        "cylind 43 cylindr 53 cynic 49 cynthia 49 cypress 54 cyprus 48 cyril 52 cyrus 47 "
    ),
    "cz": " czech 45 czechoslovakia 52 ",
    "d": " d 27 ",
    "da": (
        " da 38 dab 53 dad 33 daddi 40 dae 53 daft 51 dagger 50 dai 53 daili 31 dairi 43 "
        "daisi 47 dakota 43 dal 54 dalai 53 dale 45 dali 51 dalla 39 dalton 50 dam 41 damag 31 "
        "damascus 49 dame 45 damian 52 damien 51 dammit 48 damn 31 damon 48 damp 49 dan 38 "
        "dana 47 danc 31 dancer 41 dandi 54 dane 51 dang 49 danger 32 dangl 53 dani 51 "
        "daniel 36 daniell 49 danish 46 dank 53 danni 41 dant 49 daphn 53 dar 53 darci 53 "
        "dare 39 daredevil 53 darius 52 dark 31 darker 45 darkest 50 darl 43 darn 49 darren 47 "
        "darryl 53 dart 47 darth 54 dartmouth 53 darwin 47 daryl 51 das 48 dash 43 "
        "dashboard 53 dat 50 data 28 databas 40 date 27 daughter 31 daunt 52 dave 39 "
        "davenport 52 davey 53 davi 37 david 31 davidson 47 dawg 53 dawn 41 dawson 47 day 19 "
        "daycar 53 daylight 46 daytim 49 dayton 51 daytona 52 dazzl 52 "
    ),
    "db": " db 47 ",
    "dc": " dc 38 ",
    "dd": " dd 48 ",
    "de": (
        " de 30 dea 52 deacon 52 dead 30 deadliest 53 deadlin 42 deadpool 54 deaf 45 deal 26 "
        "dealer 39 dealership 52 dean 40 dear 35 dearest 52 death 27 deb 54 debat 35 debbi 49 "
        "debit 49 deborah 49 debra 53 debri 45 debt 35 debut 37 dec 41 decad 34 decay 47 "
        "deceas 45 deceit 54 deceiv 48 decemb 31 decenc 51 decent 40 decentr 53 decept 47 "
        "decid 28 decim 53 decis 29 deck 39 decker 52 declar 34 declin 36 deco 52 "
        "decomposit 53 decor 38 decre 47 decreas 38 dedic 36 deduct 46 dee 46 deed 44 deem 41 "
        "deep 32 deeper 41 deepest 47 deepli 39 deer 43 def 46 defam 52 default 41 defeat 35 "
        "defect 43 defend 32 defens 30 defer 50 defi 52 defianc 51 defici 45 deficit 42 "
        "defin 34 definit 30 deflect 54 defunct 53 degener 53 degrad 44 degre 31 dehydr 50 "
        "dei 53 deiti 48 del 41 delawar 46 delay 36 deleg 40 delet 38 delhi 41 deli 52 "
        "deliber 42 delic 44 delici 40 delight 39 deliv 32 deliveri 37 dell 48 della 52 "
        "delta 43 delus 49 delusion 50 delux 48 dem 43 demand 31 dementia 47 demi 52 demis 49 "
        "demo 43 democraci 38 democrat 32 demograph 44 demolish 50 demolit 49 demon 40 "
        "demonstr 35 den 44 deni 34 denial 45 denim 50 denis 50 denmark 44 denni 42 denomin 49 "
        "denot 49 denounc 48 dens 43 densiti 40 dent 48 dental 43 dentist 45 dentistri 52 "
        "denton 53 denver 42 depart 29 department 53 departur 41 depend 31 depict 41 deplet 51 "
        "deploy 39 deport 46 depos 53 deposit 38 depot 45 depreci 52 depress 35 depriv 46 "
        "dept 48 depth 37 deputi 37 der 43 derbi 43 derbyshir 53 derek 44 deriv 38 "
        "derogatori 54 derrick 51 des 41 descend 41 descent 45 describ 29 descript 35 "
        "desert 38 deserv 34 design 26 desir 34 desk 39 desktop 45 desmond 52 despair 47 "
        "desper 38 despic 51 despis 48 despit 32 dessert 45 destin 39 destini 42 destroy 33 "
        "destruct 39 det 52 detach 45 detail 30 detain 47 detaine 52 detect 35 detector 46 "
        "detent 45 deter 51 deterior 47 determin 32 deterr 53 detox 53 detriment 48 detroit 40 "
        "deutsch 49 dev 47 devast 43 develop 24 development 47 deviat 52 devic 33 devil 39 "
        "devin 53 devis 49 devoid 52 devon 46 devot 40 devout 53 dew 50 dewey 51 dex 53 "
        "dexter 49 "
    ),
    "df": " df 53 ",
    "dh": " dh 52 dhabi 52 dharma 53 dhs 53 ",
    "di": (
        " di 40 dia 53 diabet 41 diablo 53 diagnos 42 diagnosi 42 diagnost 47 diagon 52 "
        "diagram 45 dial 45 dialect 48 dialog 40 dialysi 53 diamet 44 diamond 38 dian 47 "
        "diana 44 diaper 47 diari 42 diarrhea 50 diaspora 51 diaz 50 dice 47 dick 36 dicken 50 "
        "dickhead 54 dickinson 52 dickson 53 dictat 43 dictatorship 49 dictionari 44 didn 53 "
        "didn't 24 didnt 42 die 26 diego 40 diesel 44 diet 37 dietari 48 differ 23 "
        "differenti 42 difficult 31 difficulti 37 diffus 49 dig 38 digest 44 digit 33 "
        "dignifi 53 digniti 44 dildo 52 dilemma 48 dilig 48 dillon 51 dilut 51 dim 49 dime 49 "
        "dimens 40 dimension 44 diminish 45 din 50 dine 42 diner 51 ding 49 dinner 35 dino 52 "
        "dinosaur 44 dioces 51 dion 53 dioxid 47 dip 41 diploma 47 diplomaci 48 diplomat 41 "
        "dir 50 dire 49 direct 26 director 29 directori 45 dirk 51 dirt 42 dirti 38 dis 48 "
        "disabl 36 disadvantag 44 disagr 46 disagre 42 disappear 37 disappoint 36 disapprov 53 "
        "disast 39 disastr 48 disbelief 51 disc 42 discard 47 discern 54 discharg 43 "
        "discipl 46 disciplin 40 disciplinari 48 disclaim 51 disclos 43 disclosur 44 disco 47 "
        "discomfort 49 disconnect 47 discont 52 discontinu 49 discord 51 discount 38 "
        "discourag 45 discours 47 discov 33 discoveri 38 discredit 52 discreet 51 discrep 53 "
        "discret 44 discretionari 53 discrimin 40 discriminatori 51 discuss 30 disdain 53 "
        "diseas 32 disgrac 46 disguis 45 disgust 40 dish 39 dishonest 50 dishwash 53 disk 43 "
        "dislik 44 dismal 53 dismantl 48 dismay 53 dismiss 39 disney 40 disneyland 51 "
        "disobedi 53 disord 38 dispar 49 dispatch 45 dispers 48 displac 44 display 34 "
        "dispos 41 disposit 51 disproportion 49 disput 38 disqualifi 51 disregard 49 "
        "disrespect 45 disrupt 42 dissatisfact 53 dissatisfi 53 dissemin 53 dissent 50 "
        "dissert 48 dissolut 49 dissolv 44 distal 53 distanc 34 distant 42 distil 53 "
        "distilleri 54 distinct 36 distinguish 40 distort 46 distract 40 distress 43 "
        "distribut 34 distributor 45 district 31 distrust 52 disturb 39 ditch 45 ditto 52 "
        "div 52 diva 52 dive 39 diver 46 diverg 52 divers 37 diversif 54 diversifi 51 "
        "divert 47 divid 36 dividend 44 divin 41 divis 33 division 53 divorc 38 dixi 52 "
        "dixon 48 diy 47 dizzi 51 "
    ),
    "dj": " dj 42 djokov 54 djs 51 ",
    "dk": " dk 53 ",
    "dl": " dl 48 dlc 52 ",
    "dm": " dm 46 dmv 54 ",
    "dn": " dna 39 dnc 50 dns 54 ",
    "do": (
        " do 13 doc 39 dock 42 doctor 31 doctrin 44 document 32 documentari 40 dod 53 dodd 52 "
        "dodg 44 dodger 45 dodgi 53 doe 23 doesn 54 doesn't 26 doesnt 44 dog 29 doggi 53 "
        "dogma 53 doi 53 doin 47 doj 53 dolan 53 dole 53 doll 41 dollar 32 dolli 50 dolor 53 "
        "dolphin 43 dom 47 domain 40 dome 46 domest 36 domin 35 dominican 49 dominion 49 "
        "domino 54 don 37 don't 18 donald 39 donaldson 53 donat 36 doncast 52 dong 47 "
        "donkey 49 donna 46 donnelli 54 donni 49 donor 42 donovan 49 dont 35 donut 48 doo 49 "
        "doodl 53 doom 43 door 30 doorstep 51 doorway 50 dopamin 52 dope 44 dora 52 dori 50 "
        "dorm 50 dormant 52 dorothi 47 dorsal 51 dorset 51 dortmund 52 dos 48 dosag 50 dose 40 "
        "dossier 53 dot 41 doubl 31 doubt 33 douch 52 doug 44 dough 46 dougla 42 dove 48 "
        "dover 50 dow 49 down 22 downey 54 downfal 50 downgrad 54 downhil 49 download 35 "
        "downright 52 downsid 50 downstair 48 downstream 49 downtown 40 downward 48 doyl 48 "
        "dozen 38 "
    ),
    "dp": " dp 50 ",
    "dr": (
        " dr 29 dracula 53 draft 35 drag 37 dragon 37 drain 40 drainag 47 drake 45 drama 36 "
        "dramat 38 draper 53 drastic 45 draw 29 drawer 45 dre 51 dread 44 dream 31 dreamer 53 "
        "dreami 54 dreamt 53 drench 54 dresden 54 dress 32 dresser 52 dri 34 drift 43 drill 39 "
        "drink 30 drip 47 drive 27 driver 33 driveway 49 droid 54 drone 42 drop 29 drought 46 "
        "drown 42 drug 31 drum 40 drummer 48 drummond 54 drunk 37 drunken 49 dryer 50 "
    ),
    "ds": " ds 47 ",
    "dt": " dt 50 ",
    "du": (
        " du 42 dual 41 dub 44 dubai 44 dubious 51 dublin 44 duchess 47 duck 40 duct 50 "
        "dude 34 dudley 51 due 28 duel 49 duet 51 duff 52 duffi 52 duh 49 dui 52 duke 39 "
        "duli 51 dull 45 dumb 38 dumbass 50 dumbest 52 dummi 47 dump 39 dumpster 50 dun 53 "
        "dunbar 54 duncan 44 dunde 49 dune 49 dung 54 dungeon 47 dunham 53 dunk 50 dunn 48 "
        "dunno 47 duo 44 duplic 49 dupont 53 durabl 46 durant 51 durat 43 durban 54 dure 24 "
        "durham 47 dusk 51 dust 39 dusti 48 dustin 51 dutch 39 duti 34 "
    ),
    "dv": " dvd 41 dvds 51 ",
    "dw": " dw 54 dwarf 48 dwayn 52 dwell 44 dweller 53 dwight 48 ",
    "dx": " dx 54 ",
    "dy": (
        " dy 51 dye 45 dyer 52 dyke 52 dylan 44 dynam 38 dynamit 49 dynasti 46 dysfunct 48 "
        "dyson 54 "
    ),
    "e": " e 29 ",
    "ea": (
        " ea 47 each 24 eachoth 54 eager 43 eagl 39 ear 36 earl 42 earli 27 earlier 33 "
        "earliest 43 earn 32 earner 54 earnest 49 earring 49 earth 31 earthquak 41 eas 40 "
        "easi 29 easier 35 easiest 45 easili 33 east 30 easter 43 eastern 35 easton 53 "
        "eastward 54 eastwood 53 eat 27 eater 48 eaton 52 "
    ),
    "eb": " eb 53 ebay 44 ebola 49 eboni 53 ebook 46 ",
    "ec": (
        " ec 48 eccentr 50 ecclesiast 51 echo 41 eclect 52 eclips 47 eco 48 ecolog 44 "
        "ecommerc 53 econom 30 economi 33 economist 43 ecosystem 45 ecstasi 51 ecstat 52 "
        "ecuador 49 "
    ),
    "ed": (
        " ed 34 eddi 42 eden 47 edg 34 edgar 47 edgi 52 edibl 49 edinburgh 41 edison 50 "
        "edit 31 edith 50 editor 36 editori 43 edmonton 49 edmund 49 edna 53 edt 51 eduardo 53 "
        "educ 27 edward 37 edwin 49 "
    ),
    "ee": " ee 49 eel 54 eeri 53 ",
    "ef": " ef 53 eff 52 effect 26 efficaci 48 effici 35 effort 30 effortless 54 ",
    "eg": " eg 49 egg 35 ego 44 egypt 39 egyptian 41 ",
    "eh": " eh 41 ",
    "ei": (
        " eid 54 eiffel 54 eight 32 eighteen 47 eighteenth 51 eighth 42 eighti 46 eileen 53 "
        "ein 54 einstein 48 eisenhow 51 either 28 "
    ),
    "ej": " eject 52 ",
    "el": (
        " el 38 elabor 44 elain 49 elast 49 elbow 45 elder 38 eldest 48 eleanor 47 elect 28 "
        "elector 41 electr 32 electrician 53 electro 50 electrod 49 electromagnet 50 "
        "electron 35 eleg 44 element 33 elementari 40 elena 48 eleph 41 elev 38 eleven 43 "
        "eleventh 51 elf 49 eli 48 elia 52 elig 40 elijah 50 elimin 37 eliot 51 elis 53 "
        "elisabeth 54 elit 39 eliza 51 elizabeth 39 elk 51 ell 51 ella 49 ellen 44 elli 43 "
        "elliot 48 elliott 47 ellison 52 elm 52 elon 53 elong 52 els 28 elsa 51 elsewher 39 "
        "elton 52 elus 51 elv 52 elvi 47 "
    ),
    "em": (
        " em 37 email 34 emancip 53 emanuel 54 embargo 53 embark 47 embarrass 38 embassi 43 "
        "embed 46 emblem 50 embodi 49 embrac 39 embroid 53 embroideri 54 embryo 49 embryon 54 "
        "emerald 49 emerg 37 emergenc 35 emeri 53 emeritus 54 emerson 49 emigr 54 emili 43 "
        "emin 50 eminem 53 emir 48 emiss 42 emit 49 emma 42 emmanuel 52 emmi 48 emo 54 "
        "emoji 54 emori 53 emot 33 empathi 48 emperor 41 emphas 42 emphasi 42 empir 37 "
        "employ 32 employe 33 empow 44 empower 50 empress 51 empti 37 emul 52 "
    ),
    "en": (
        " en 38 enabl 36 enact 44 enamel 52 enchant 51 enclos 48 enclosur 49 encod 49 "
        "encompass 47 encor 52 encount 37 encourag 34 encrypt 47 encyclopedia 50 end 22 "
        "endang 45 endeavor 45 endem 52 endless 41 endors 41 endow 47 endur 41 enemi 34 "
        "energet 48 energi 29 enforc 36 eng 49 engag 33 engin 28 england 31 english 30 "
        "englishman 52 engrav 48 enhanc 38 enigma 54 enjoy 28 enlarg 49 enlighten 45 enlist 46 "
        "enorm 41 enough 26 enquiri 48 enrag 53 enrich 45 enriqu 51 enrol 41 ensembl 48 "
        "ensign 53 enslav 53 ensu 47 ensur 34 ent 53 entail 52 enter 30 enterpris 38 "
        "entertain 34 enthusiasm 44 enthusiast 42 entir 29 entireti 48 entiti 40 entitl 38 "
        "entranc 39 entrant 53 entrench 53 entrepreneur 41 entrepreneuri 52 "
        "entrepreneurship 50 entri 35 entropi 53 entrust 51 envelop 45 envi 46 envious 54 "
        "environ 33 environment 36 envis 52 envoy 51 enzym 44 "
    ),
    "eo": " eo 54 ",
    "ep": (
        " ep 41 epa 46 epic 40 epidem 47 epidemiolog 53 epilepsi 51 episcop 51 episod 31 "
        "epitom 53 epstein 52 "
    ),
    "eq": " eq 53 equal 33 equat 41 equilibrium 49 equip 32 equit 52 equiti 40 equival 38 ",
    "er": (
        " er 42 era 36 erad 53 eras 46 erdogan 54 erect 43 eri 50 eric 39 erica 50 erik 48 "
        "erin 48 erm 54 ernest 48 erni 51 ernst 50 erod 53 eros 49 erot 48 err 52 errand 53 "
        "errat 53 erron 54 error 36 erupt 47 "
    ),
    "es": (
        " es 45 esa 53 escal 45 escap 34 escort 42 esp 50 especi 30 espionag 51 espn 45 "
        "espresso 52 esqu 53 essay 39 essenc 44 essenti 34 essex 45 est 43 establish 30 "
        "estat 34 esteem 45 esther 49 estim 33 estonia 51 estrang 54 estrogen 52 estuari 53 "
    ),
    "et": (
        " et 36 eta 52 etc 32 etch 53 etern 41 ethan 48 ethanol 51 ethel 53 ether 52 "
        "ethernet 53 ethic 39 ethiopia 48 ethiopian 50 ethnic 39 etho 53 etiquett 52 etsi 52 "
    ),
    "eu": " eu 37 eugen 47 euphoria 54 eur 51 eureka 53 euro 41 europ 32 europa 49 european 31 ",
    "ev": (
        " ev 49 eva 46 evacu 43 evad 52 evalu 37 evan 40 evangel 49 evas 52 eve 41 evelyn 49 "
        "even 20 evening 34 event 27 eventu 33 ever 24 everest 51 everett 50 evergreen 52 "
        "everi 23 everlast 51 everton 48 everybodi 34 everyday 39 everyon 27 everyth 26 "
        "everytim 48 everywher 36 evict 48 evid 30 evidenc 51 evil 35 evok 53 evolut 39 "
        "evolutionari 47 evolv 40 "
    ),
    "ew": " ew 50 ewe 53 ",
    "ex": (
        " ex 35 exacerb 54 exact 29 exagger 47 exam 39 examin 35 exampl 28 excav 47 exceed 40 "
        "excel 34 except 30 excerpt 47 excess 38 exchang 33 excis 53 excit 32 exclud 40 "
        "exclus 35 excurs 49 excus 36 exec 53 execut 31 exemplari 52 exempt 43 exercis 34 "
        "exert 52 exet 50 exhaust 39 exhibit 35 exil 45 exist 29 existenti 51 exit 39 "
        "exodus 48 exot 46 exp 49 expand 35 expans 37 expect 27 expedit 43 expel 46 "
        "expenditur 45 expens 33 experi 27 experienc 36 experiment 40 expert 34 expertis 44 "
        "expir 42 explain 30 explan 38 explanatori 53 explicit 41 explod 41 exploit 40 "
        "explor 34 explos 38 expo 49 exponenti 49 export 37 expos 36 exposit 49 exposur 39 "
        "express 30 expressli 51 expuls 52 exquisit 49 extant 54 extend 33 extens 34 extent 39 "
        "exterior 46 extern 38 extinct 44 extort 53 extra 32 extract 39 extradit 53 "
        "extraordinari 40 extraordinarili 52 extravag 52 extrem 32 extremist 47 "
    ),
    "ey": " ey 53 eye 27 eyebrow 46 eyesight 53 eyewit 53 ",
    "ez": " ez 54 ezekiel 54 ezra 50 ",
    "f": " f 31 ",
    "fa": (
        " fa 42 faa 51 fab 52 fabric 40 fabul 44 facad 52 face 25 facebook 34 facet 53 "
        "facial 43 facil 33 facilit 42 fact 26 faction 44 facto 50 factor 33 factori 37 "
        "factual 49 faculti 40 fad 53 fade 41 fag 53 faggot 51 fahrenheit 54 fail 30 failur 35 "
        "faint 47 fair 31 fairfax 50 fairfield 53 fairi 43 faith 33 fake 36 falcon 45 fall 26 "
        "fallon 51 fallout 48 fals 36 fam 50 fame 39 famili 23 familiar 37 famin 49 famous 34 "
        "fan 29 fanat 54 fanbas 53 fanci 40 fandom 50 fang 53 fanni 51 fantasi 38 fantast 36 "
        "faq 53 far 26 farag 54 farc 53 fare 43 farewel 46 fargo 49 farm 33 farmer 37 "
        "farmhous 52 farmland 52 farrel 51 fart 49 farther 46 fascin 41 fascism 50 fascist 45 "
        "fashion 33 fast 31 faster 37 fastest 42 fat 34 fatal 42 fate 40 father 29 fathom 54 "
        "fatigu 46 fatti 47 faulkner 53 fault 36 faulti 49 fauna 50 faux 50 fav 54 favor 33 "
        "favorit 30 fax 49 fay 53 "
    ),
    "fb": " fb 47 fbi 39 ",
    "fc": " fc 44 fcc 48 ",
    "fd": " fda 46 ",
    "fe": (
        " fe 46 fear 31 fearless 50 feasibl 46 feast 45 feat 44 feather 44 featur 28 feb 40 "
        "februari 32 fece 54 fed 50 feder 30 fedex 52 fee 34 feed 32 feedback 41 feeder 51 "
        "feel 21 feelin 54 feet 32 felic 52 felip 52 felix 46 fella 47 fellow 35 fellowship 46 "
        "feloni 47 femal 31 femin 46 feminin 46 feminist 42 fenc 40 fender 52 feng 52 feral 53 "
        "ferdinand 50 ferguson 46 ferment 53 fern 53 fernandez 52 fernando 48 ferrari 46 "
        "ferri 43 fertil 43 fest 48 festiv 34 fetal 52 fetch 47 fetish 49 fetus 49 feud 49 "
        "feudal 52 fever 42 few 25 fewer 41 "
    ),
    "ff": " ff 47 ffs 51 ",
    "fg": " fg 53 ",
    "fi": (
        " fi 41 fianc 48 fiance 50 fiasco 53 fiat 49 fiber 41 fiction 38 fictiti 54 fiddl 51 "
        "fide 53 fidel 50 field 28 fierc 44 fieri 50 fiesta 53 fifa 42 fife 52 fifteen 43 "
        "fifteenth 53 fifth 35 fifti 41 fig 42 fight 27 fighter 38 figur 29 fiji 49 fil 53 "
        "file 31 filipino 48 fill 32 filler 52 film 28 filmmak 45 filter 38 filth 52 filthi 47 "
        "filtrat 53 fin 46 final 25 finalist 47 financ 34 financi 31 finch 50 find 19 "
        "finder 53 fine 29 finer 52 finest 43 finger 35 fingerprint 48 fingertip 53 finish 29 "
        "finit 48 finland 45 finn 47 finnish 48 fiona 49 fir 51 fire 27 firearm 43 "
        "firefight 47 firefox 52 fireplac 50 firepow 53 firewal 54 firework 47 firm 33 "
        "firmwar 54 first 19 firsthand 54 fiscal 41 fischer 50 fish 32 fisher 44 fisheri 47 "
        "fisherman 51 fishermen 49 fishi 53 fist 44 fit 30 fitch 53 fitz 53 fitzgerald 49 "
        "fitzpatrick 54 five 27 fix 31 fixat 53 fixtur 44 "
    ),
    "fl": (
        " fl 43 fla 49 flag 36 flagship 48 flair 50 flake 52 flame 40 flander 53 flank 47 "
        "flap 51 flare 47 flash 37 flashback 48 flashi 54 flashlight 51 flat 35 flatten 52 "
        "flatter 47 flavor 40 flaw 42 flawless 49 flea 52 fledg 53 flee 40 fleec 52 fleet 40 "
        "fleme 50 flesh 42 fletcher 47 flex 48 flexibl 40 fli 31 flick 49 flickr 53 flight 33 "
        "fling 53 flint 47 flip 39 flirt 46 flo 53 float 39 flock 48 flood 37 floor 32 flop 48 "
        "floppi 54 flora 48 floral 47 flore 53 florenc 45 florida 35 flour 44 flourish 46 "
        "flow 34 flower 34 floyd 47 flu 45 fluctuat 51 fluent 50 fluffi 49 fluid 40 flung 53 "
        "fluoresc 49 fluorid 54 flush 44 flute 50 flux 50 flyer 45 flynn 47 "
    ),
    "fm": " fm 44 ",
    "fn": " fn 52 ",
    "fo": (
        " fo 49 foam 47 focal 48 focus 29 fodder 52 foe 47 fog 46 foil 47 fol 53 fold 39 "
        "folder 46 foley 51 foliag 52 folk 35 folklor 51 folli 53 follow 23 fond 46 font 46 "
        "foo 53 food 27 fool 38 foolish 46 foot 34 footag 41 footbal 31 footprint 48 "
        "footstep 48 footwear 52 for 08 forb 47 forbid 49 forbidden 45 forc 26 forcibl 51 "
        "ford 38 fore 50 forearm 53 forecast 41 foreclosur 52 forefront 50 foreground 53 "
        "forehead 46 foreign 31 foreman 50 foremost 47 forens 48 forese 53 forest 35 "
        "forestri 48 forev 35 forex 49 forfeit 53 forg 43 forget 29 forgiv 39 forgiven 49 "
        "fork 43 form 26 formal 37 format 34 former 28 formid 49 formul 46 formula 39 "
        "forrest 49 forster 53 fort 38 forth 40 forthcom 48 forti 42 fortifi 51 fortnight 52 "
        "fortnit 53 fortress 47 fortun 37 forum 38 forward 31 fossil 43 foster 40 foul 44 "
        "found 37 foundat 34 founder 38 foundri 53 fountain 44 four 26 fourteen 46 "
        "fourteenth 52 fourth 34 fowler 49 fox 36 "
    ),
    "fp": " fps 52 ",
    "fr": (
        " fr 43 frack 53 fraction 44 fractur 44 fragil 46 fragment 43 fragranc 50 frail 53 "
        "frame 35 framework 40 fran 51 franc 33 francesca 53 francesco 53 franchis 40 "
        "franci 40 francisco 38 franco 48 francoi 48 frank 34 frankenstein 53 frankfurt 49 "
        "franki 49 franklin 42 frantic 53 franz 50 fraser 47 frat 54 fratern 50 fraud 40 "
        "fraudul 49 fray 53 frazier 54 freak 39 freaki 52 freakin 52 fred 42 freddi 45 "
        "freder 54 frederick 45 free 25 freed 46 freedom 34 freelanc 48 freeli 44 freeman 47 "
        "freestyl 47 freeway 49 freez 36 freezer 49 freight 45 french 31 frenchman 53 "
        "frenzi 51 frequenc 39 frequent 35 fresh 34 freshman 45 freshmen 52 freshwat 50 "
        "fresno 52 fret 53 freud 51 fri 39 friction 48 friday 33 fridg 44 friedman 51 "
        "friedrich 53 friend 23 friendship 39 fright 53 frighten 44 fring 46 fritz 52 "
        "frivol 54 fro 53 frog 44 from 13 front 29 frontal 51 frontier 44 frontlin 52 frost 45 "
        "frown 50 fruit 36 fruiti 53 fruition 54 frustrat 38 "
    ),
    "fs": " fs 52 ",
    "ft": " ft 38 ftc 54 ",
    "fu": (
        " fu 46 fuck 24 fucker 46 fuckin 40 fudg 53 fuel 35 fugit 50 fuji 54 fukushima 53 "
        "fulfil 40 fulham 52 full 26 fullback 54 fuller 47 fullest 51 fulli 34 fulton 51 "
        "fumbl 52 fume 53 fun 29 function 31 fund 29 fundament 38 fundrais 44 funer 40 "
        "fungal 53 fungi 51 fungus 50 funk 48 funki 49 funnel 51 funni 32 funnier 52 "
        "funniest 49 fur 44 furi 46 furious 45 furnac 49 furnish 47 furnitur 41 furri 50 "
        "further 29 furthermor 42 fuse 47 fusion 44 fuss 49 futil 52 futur 28 futurist 52 "
        "fuzzi 49 "
    ),
    "fx": " fx 49 ",
    "fy": " fyi 50 ",
    "g": " g 32 ",
    "ga": (
        " ga 43 gabe 53 gabriel 45 gabriell 53 gadget 47 gaelic 54 gag 49 gaga 49 gage 54 "
        "gail 51 gain 31 gal 45 gala 48 galact 51 galaxi 40 gale 49 gall 53 gallagh 50 "
        "galleri 37 galley 54 gallon 44 galloway 52 galveston 54 galway 54 gambl 41 game 21 "
        "gameplay 45 gamer 45 gamma 48 gandhi 47 gang 38 gangster 48 gao 51 gap 38 garag 41 "
        "garbag 42 garcia 46 gard 53 garden 33 gardin 54 gardner 47 gareth 50 garfield 51 "
        "gari 40 garland 51 garlic 45 garment 46 garner 47 garrett 48 garri 53 garrison 48 "
        "garth 53 gas 32 gase 48 gasolin 46 gasp 51 gastric 53 gastrointestin 53 gate 36 "
        "gateway 47 gather 35 gator 54 gaug 44 gavin 48 gay 33 gaza 45 gaze 48 gazett 49 "
    ),
    "gb": " gb 46 ",
    "gc": " gc 50 ",
    "gd": " gdp 44 ",
    "ge": (
        " ge 47 gear 37 gee 49 geek 47 geelong 53 gees 52 geez 52 gel 46 gem 43 gemini 52 "
        "gemma 53 gen 40 gender 37 gene 38 genealog 52 genera 52 general 25 generat 30 "
        "generic 43 generos 49 generous 41 genesi 46 genet 38 geneva 44 geni 52 genit 51 "
        "genius 40 genocid 46 genom 48 genr 41 gentl 39 gentleman 43 gentlemen 43 genuin 38 "
        "genus 48 geo 49 geoff 50 geoffrey 49 geograph 41 geographi 45 geolog 43 geometr 49 "
        "geometri 46 georg 32 georgetown 50 georgia 39 georgian 50 gerald 47 gerard 48 germ 52 "
        "germain 53 german 32 germani 34 gerrard 53 gerri 49 gertrud 53 gestur 44 get 14 "
        "getaway 50 getti 51 gettin 48 "
    ),
    "gf": " gf 46 ",
    "gg": " gg 51 ",
    "gh": " ghana 46 ghetto 48 ghost 38 ghz 53 ",
    "gi": (
        " gi 48 giant 35 gibb 49 gibbon 54 gibraltar 52 gibson 46 giddi 54 gideon 53 gif 44 "
        "gift 33 gig 43 gigant 49 giggl 47 gil 50 gilbert 46 gild 53 gile 50 gill 49 "
        "gillespi 54 gillian 53 gilmor 53 gimm 50 gin 48 gina 50 ginger 45 giorgio 54 "
        "giovanni 52 gir 54 giraff 53 girl 25 girlfriend 36 git 52 give 19 giveaway 50 "
    ),
    "gl": (
        " gl 51 glacial 52 glacier 47 glad 33 gladi 54 gladston 54 glam 54 glamor 51 "
        "glamour 50 glanc 46 gland 48 glare 49 glasgow 42 glass 33 glaze 49 glee 51 glen 46 "
        "glenn 45 glide 53 glimps 47 glitch 51 glitter 50 global 32 globe 41 gloom 53 "
        "gloomi 52 glori 40 gloria 48 glorifi 54 glorious 44 gloss 51 glossi 51 gloucest 50 "
        "gloucestershir 53 glove 42 glover 53 glow 43 glu 52 glucos 48 glue 47 gluten 49 "
    ),
    "gm": " gm 43 gma 53 gmail 53 gmbh 54 gmo 54 gmt 49 ",
    "go": (
        " go 16 goa 52 goal 29 goali 51 goalkeep 47 goat 42 goblin 53 god 25 goddamn 45 "
        "goddard 53 goddess 44 godfath 51 godfrey 53 godzilla 52 goe 30 goggl 52 gogh 54 "
        "goin 45 gold 30 goldberg 51 golden 36 goldfish 53 goldman 49 goldstein 54 golf 38 "
        "golfer 49 gomez 50 gon 53 gong 51 gonna 29 gonzalez 51 goo 52 good 19 goodby 41 "
        "goodi 52 goodman 49 goodnight 49 goodwil 48 goodwin 52 goofi 50 googl 34 goos 46 "
        "gop 42 gordon 40 gore 48 gorg 52 gorgeous 40 gorilla 49 gosh 46 gospel 42 gossip 46 "
        "gotcha 52 goth 54 gotham 50 gothic 49 gotta 33 gotten 39 gould 51 gourmet 52 gov 44 "
        "govern 25 government 46 governor 35 govt 48 gown 46 "
    ),
    "gp": " gp 46 gpa 50 gps 44 gpu 54 ",
    "gr": (
        " gr 50 grab 35 grace 37 graci 54 gracious 49 grad 49 grade 33 grader 48 gradient 51 "
        "gradual 41 graduat 34 graem 53 graffiti 49 graft 51 graham 41 grail 51 grain 41 "
        "gram 43 grammar 42 grammat 52 grammi 48 gran 51 granada 54 grand 33 grandchildren 47 "
        "granddaught 49 grandeur 54 grandfath 42 grandma 43 grandmoth 43 grandpa 47 "
        "grandpar 46 grandson 46 grang 53 granger 53 granit 46 granni 49 grant 32 grape 44 "
        "graph 42 graphic 38 graphit 52 grappl 54 gras 53 grasp 44 grass 39 grassi 54 "
        "grassroot 51 grate 40 gratif 53 gratitud 45 grave 39 gravel 48 graveyard 50 gravi 51 "
        "gravit 51 graviti 42 gray 35 grayson 51 graze 51 greas 48 greasi 51 great 21 "
        "greater 34 greatest 35 greec 41 greed 48 greedi 48 greek 38 green 30 greenberg 54 "
        "greener 54 greenhous 47 greenland 52 greenvill 53 greenwich 50 greenwood 52 greer 54 "
        "greet 41 greg 42 gregg 51 gregori 46 grenad 46 greta 54 grid 42 grief 44 griev 48 "
        "grievanc 52 griffin 46 griffith 48 grill 43 grim 48 grime 53 grimm 52 grin 49 "
        "grind 42 grinder 53 grip 41 grit 51 gritti 52 grizzli 53 groceri 42 groin 53 groom 46 "
        "groov 46 gross 39 grossli 53 grotesqu 53 ground 29 groundbreak 51 groundwat 51 "
        "group 24 grove 44 grover 54 grow 27 grower 51 growth 32 grudg 53 gruesom 53 grumpi 51 "
    ),
    "gs": " gs 50 gst 52 ",
    "gt": " gt 47 gta 49 ",
    "gu": (
        " gu 52 guam 54 guangzhou 53 guantanamo 54 guarante 36 guard 33 guardian 40 "
        "guatemala 49 gubernatori 54 gucci 53 guerrilla 52 guess 30 guest 35 gui 53 guid 33 "
        "guidanc 40 guidelin 41 guild 45 guilt 43 guilti 37 guin 51 guinea 43 guis 51 "
        "guitar 38 guitarist 49 gujarat 50 gulf 41 gum 45 gun 31 gunfir 50 gunman 53 gunmen 54 "
        "gunn 53 gunner 49 gunpowd 53 gunshot 48 gupta 52 guru 47 gus 49 gut 41 guthri 53 "
        "gutter 52 guy 24 guyana 53 "
    ),
    "gw": " gw 53 gwen 51 ",
    "gy": " gym 39 gymnast 49 gypsi 50 ",
    "h": " h 32 ",
    "ha": (
        " ha 37 habit 38 habitat 43 hack 39 hacker 45 had 16 hadley 54 hadn't 40 hagu 49 "
        "hah 50 haha 38 hahaha 47 hahahaha 54 hai 50 hail 44 hair 31 haircut 48 hairi 47 "
        "hairstyl 53 haiti 48 haitian 52 hal 48 hale 49 haley 51 half 27 halftim 49 halfway 44 "
        "halifax 49 hall 33 hallelujah 53 hallmark 52 halloween 43 hallucin 53 hallway 48 "
        "halo 48 halt 44 halv 51 ham 43 hama 49 hamburg 46 hamid 54 hamilton 41 hamlet 49 "
        "hammer 41 hammond 47 hamper 49 hampshir 44 hampton 49 hamster 53 han 42 hancock 50 "
        "hand 24 handbag 52 handbook 46 handgun 52 handheld 52 handi 45 handicap 47 handl 32 "
        "handler 48 handmad 49 handshak 52 handsom 42 handwrit 50 handwritten 53 hang 33 "
        "hangar 53 hanger 54 hangov 51 hank 46 hanna 49 hannah 44 hannib 52 hanoi 52 hanov 52 "
        "hansen 49 hanson 50 happen 24 happi 27 happier 44 happiest 49 happili 43 har 48 "
        "hara 52 haram 51 harass 41 harbor 40 hard 25 hardcor 45 hardcov 53 harden 47 "
        "harder 38 hardest 43 hardi 46 hardship 47 hardwar 41 hardwood 53 hardwork 53 hare 49 "
        "harlem 50 harley 48 harm 36 harmless 47 harmon 53 harmoni 43 harold 44 harp 52 "
        "harper 44 harri 34 harriet 49 harrington 52 harrison 44 harsh 42 hart 44 hartford 49 "
        "hartley 52 harvard 42 harvest 41 harvey 43 has 16 hash 49 hashtag 48 haskel 53 "
        "hasn't 36 hassan 48 hassl 50 hast 46 hasti 53 hastili 53 hat 37 hatch 45 hate 30 "
        "hater 51 hath 49 hathaway 53 hatr 44 haul 43 haunt 42 havana 50 have 11 haven 43 "
        "haven't 31 havent 51 havoc 51 hawaii 42 hawaiian 48 hawk 42 hawkin 49 hawthorn 50 "
        "hay 42 hayden 50 hayley 52 hayn 53 hayward 52 hazard 41 haze 52 hazel 50 "
    ),
    "hb": " hb 53 hbo 48 ",
    "hc": " hc 49 ",
    "hd": " hd 41 hdmi 53 ",
    "he": (
        " he 12 he'd 38 he'll 38 head 25 headach 43 header 46 headlight 53 headlin 41 "
        "headmast 54 headphon 45 headquart 40 headset 50 heal 38 healer 53 heali 54 health 27 "
        "healthcar 39 healthi 35 healthier 47 heap 47 hear 25 heart 28 heartbeat 48 "
        "heartbreak 47 heartbroken 52 heartfelt 52 hearti 52 heartland 54 heartless 53 heat 32 "
        "heater 50 heath 47 heather 46 heathrow 52 heaven 36 heavi 33 heavier 46 heaviest 52 "
        "heavili 38 heavyweight 49 hebrew 46 heck 44 hectar 51 hectic 53 hector 50 hedg 46 "
        "hedgehog 54 hee 51 heed 51 heel 41 hefti 52 heh 48 hehe 54 heidi 51 height 36 "
        "heighten 51 heinous 54 heinrich 53 heinz 54 heir 44 heist 52 helen 42 helena 49 "
        "helicopt 41 helium 52 helix 53 hell 31 hella 52 heller 53 hello 36 helm 49 helmet 43 "
        "help 22 helper 52 helpless 48 helsinki 52 hem 54 hemingway 53 hemispher 48 hemp 52 "
        "hen 48 henc 40 henderson 45 hendrix 53 henri 35 henrik 53 hentai 54 hepat 50 her 17 "
        "herald 45 herb 44 herbal 52 herbert 46 hercul 49 herd 47 here 21 herebi 49 "
        "hereditari 51 herein 49 heresi 52 heritag 40 herm 53 herman 49 hermann 54 hermion 53 "
        "hernandez 50 hero 34 heroic 46 heroin 44 heroism 53 herp 52 herr 54 herrera 52 "
        "herring 51 herself 35 hes 45 hesit 43 heterosexu 52 hewitt 52 hex 53 hey 31 "
        "hezbollah 53 "
    ),
    "hf": " hf 54 ",
    "hg": " hg 54 ",
    "hi": (
        " hi 32 hiatus 51 hick 50 hide 32 hideous 51 hierarch 53 hierarchi 47 higgin 49 "
        "high 23 higher 30 highest 34 highland 45 highlight 36 highschool 52 highway 37 "
        "hijack 53 hike 41 hilari 40 hill 33 hillari 41 hillsid 52 hilton 48 him 19 himself 29 "
        "hind 51 hinder 52 hindi 47 hindsight 53 hindu 44 hinduism 53 hindus 50 hing 49 "
        "hint 40 hip 38 hippi 52 hipster 52 hire 34 hiroshima 53 his 14 hispan 44 histor 33 "
        "histori 27 historian 43 hit 26 hitch 52 hitchcock 53 hitler 43 hitman 54 hitter 48 "
        "hiv 42 hive 51 "
    ),
    "hk": " hk 50 ",
    "hm": " hm 47 hmm 43 hmmm 49 hms 52 ",
    "ho": (
        " ho 42 hoard 54 hoax 50 hobart 51 hobb 54 hobbi 43 hobbit 52 hoc 52 hockey 39 hodg 49 "
        "hodgson 54 hoe 54 hoffman 49 hog 50 hogan 49 hold 24 holden 49 holder 39 hole 34 "
        "holi 34 holiday 35 holist 53 holland 43 holli 46 hollow 45 holloway 53 hollywood 38 "
        "holm 44 holocaust 46 holt 48 homag 49 home 22 homecom 50 homeland 45 homeless 41 "
        "homemad 47 homeown 50 homepag 51 homer 46 homestead 51 hometown 46 homework 43 "
        "homi 53 homicid 47 homo 49 homogen 54 homophob 51 homophobia 53 homosexu 43 hon 46 "
        "honda 45 hondura 49 honest 32 honesti 45 honey 40 honeymoon 48 hong 38 honolulu 51 "
        "honor 32 honorari 49 hoo 52 hood 41 hoodi 52 hook 37 hooker 48 hoop 48 hooper 53 "
        "hoover 50 hop 38 hope 25 hopeless 48 hopkin 46 hopper 51 horac 50 hord 54 horizon 42 "
        "horizont 45 hormon 43 horn 41 hornet 53 horni 47 horrend 51 horribl 39 horrid 53 "
        "horrif 47 horrifi 48 horror 39 hors 33 horseback 52 horsepow 51 horton 52 hose 48 "
        "hospic 52 hospit 30 host 32 hostag 43 hostel 51 hostess 52 hostil 41 hot 30 hotel 32 "
        "hotlin 52 hotter 49 hottest 46 houghton 53 hound 51 hour 25 hous 23 household 37 "
        "housekeep 50 housew 52 housewif 52 houston 39 hover 49 how 17 how'd 52 howard 39 "
        "howe 50 howel 51 howev 25 howl 53 "
    ),
    "hp": " hp 43 ",
    "hq": " hq 48 ",
    "hr": " hr 42 hrs 49 ",
    "hs": " hs 48 ",
    "ht": " ht 52 htc 51 html 49 http 35 https 39 ",
    "hu": (
        " hu 50 hua 54 huang 52 huawei 53 hub 43 hubbard 53 hubbi 52 hubert 53 hud 52 "
        "hudson 44 hue 51 huffington 53 hug 40 huge 31 hugh 40 hugo 47 huh 41 hulk 48 hull 44 "
        "hulu 54 hum 48 human 27 humanitarian 46 humbl 42 hume 53 humid 45 humil 49 humili 45 "
        "humor 39 hump 52 humphrey 50 hun 52 hundr 33 hungari 46 hungarian 47 hunger 43 "
        "hungri 39 hunt 35 hunter 38 huntington 50 hurdl 47 hurley 53 hurri 43 hurrican 42 "
        "hurt 31 husband 32 hush 51 huski 53 hussain 53 hussein 50 hustl 48 hut 45 "
        "hutchinson 52 "
    ),
    "hw": " hwi 53 ",
    "hy": (
        " hybrid 42 hyde 48 hyderabad 51 hydra 53 hydrat 53 hydraul 48 hydro 49 hydrogen 45 "
        "hye 54 hygien 47 hymn 47 hype 43 hyper 48 hypertens 52 hypnosi 54 hypocrisi 49 "
        "hypocrit 49 hypothesi 46 hypothet 49 hyster 51 hysteria 52 hyun 52 hyundai 51 "
    ),
    "hz": " hz 53 ",
    "i": " i 08 ",
    "i'": " i'd 28 i'll 27 i'm 18 i'v 24 ",
    "ia": " ia 48 iain 54 ian 41 ",
    "ib": " ib 51 ibm 45 ibn 51 ibrahim 50 ",
    "ic": " ic 50 icc 49 ice 32 iceberg 52 iceland 46 ich 54 ici 50 icon 38 ict 53 icu 54 ",
    "id": (
        " id 37 ida 51 idaho 46 idea 27 ideal 37 ident 34 identif 42 identifi 32 ideolog 41 "
        "idf 53 idiot 38 idk 42 idl 48 idol 44 "
    ),
    "ie": " ie 47 ieee 50 ",
    "if": " if 15 ",
    "ig": " ig 49 iggi 53 ignit 45 ignor 33 igor 52 ",
    "ii": " ii 32 iii 37 ",
    "ik": " ik 53 ike 52 ikea 51 ",
    "il": (
        " il 41 ill 33 illeg 35 illegitim 51 illicit 51 illinoi 39 illiter 52 illumin 46 "
        "illus 44 illustr 37 illustri 53 "
    ),
    "im": (
        " im 36 imag 30 imageri 47 imagin 31 imaginari 47 imam 51 imbal 51 imdb 54 imf 50 "
        "imit 48 immacul 52 immatur 49 immedi 31 immens 44 immers 46 immigr 35 immin 48 "
        "immor 51 immort 45 immun 40 imo 48 imp 54 impact 32 impair 45 imparti 52 impati 50 "
        "impeach 49 impecc 54 impend 50 imper 49 imperfect 48 imperi 41 impetus 53 implant 45 "
        "implement 35 impli 39 implic 41 implicit 49 import 26 impos 39 imposs 35 "
        "impoverish 52 impract 53 impress 33 imprint 52 imprison 43 improb 53 improp 47 "
        "improv 29 improvis 52 impuls 45 "
    ),
    "in": (
        " in 06 ina 54 inabl 45 inaccess 53 inaccur 49 inact 49 inadequ 47 inadvert 51 "
        "inappropri 45 inaugur 44 inbound 54 inbox 50 inc 35 incap 48 incarcer 49 incarn 52 "
        "incens 53 incent 42 incept 49 incest 52 inch 36 incid 36 incident 48 incl 54 "
        "inclin 45 includ 22 inclus 41 incom 32 incompat 51 incompet 46 incomplet 46 "
        "inconsist 45 inconveni 46 incorpor 38 incorrect 43 increas 26 incred 34 increment 52 "
        "incumb 47 incur 47 ind 50 inde 35 indefinit 46 independ 31 index 37 indi 41 india 32 "
        "indian 32 indiana 41 indianapoli 47 indic 32 indict 46 indiffer 48 indigen 43 "
        "indigo 53 indirect 42 indispens 53 individu 29 indo 51 indonesia 41 indonesian 46 "
        "indoor 42 induc 41 induct 46 indulg 50 industri 28 ineffect 49 ineffici 51 inelig 53 "
        "inequ 44 inevit 41 inexpens 50 inexperienc 51 infam 48 infanc 52 infant 42 "
        "infantri 45 infect 36 infecti 47 infer 54 inferior 47 inferno 53 infest 52 infidel 53 "
        "infiltr 50 infin 47 infinit 41 infirmari 53 inflamm 48 inflammatori 48 inflat 41 "
        "inflict 47 influenc 33 influenti 43 influenza 50 influx 50 info 37 inform 26 "
        "infrar 48 infrastructur 39 infring 49 infus 49 ing 45 ingeni 52 ingenu 54 ingram 53 "
        "ingredi 41 ingrid 54 inhabit 42 inhal 54 inher 44 inherit 41 inhibit 49 inhibitor 48 "
        "inhuman 53 initi 31 inject 40 injunct 51 injur 38 injuri 33 injustic 47 ink 44 "
        "inland 47 inlet 51 inmat 44 inn 44 innat 51 inner 38 inning 42 innoc 38 innov 37 "
        "inorgan 54 input 39 inquir 52 inquiri 40 inquisit 52 insan 38 inscrib 52 inscript 48 "
        "insect 42 insecur 44 insensit 51 insert 40 insid 30 insidi 54 insight 40 "
        "insignific 50 insist 38 insomnia 51 inspect 40 inspector 40 inspir 32 insta 53 "
        "instabl 48 instagram 40 instal 34 instanc 36 instant 37 instead 29 instinct 43 "
        "institut 30 instruct 36 instructor 43 instrument 36 insuffici 47 insul 46 insulin 47 "
        "insult 40 insur 32 insurg 49 int 47 intact 45 intak 45 intang 54 integ 52 integr 34 "
        "intel 44 intellect 51 intellectu 40 intellig 34 intend 34 intens 36 intensifi 51 "
        "intent 35 inter 43 interact 35 intercept 44 interchang 48 interconnect 54 "
        "intercours 49 interdisciplinari 52 interest 25 interfac 42 interfer 41 interim 44 "
        "interior 37 intermedi 44 intermitt 52 intern 46 internal 36 internat 28 internet 32 "
        "internship 47 interperson 52 interpret 37 interraci 52 interrog 50 interrupt 42 "
        "intersect 45 interstat 45 interstellar 53 interval 44 interven 45 intervent 40 "
        "interview 32 intestin 48 intim 43 intimaci 49 intimid 44 into 19 intoler 49 intox 53 "
        "intra 53 intric 50 intrigu 44 intrins 51 intro 47 introduc 33 introduct 38 "
        "introductori 50 intrud 52 intrus 48 intuit 46 invad 42 invalid 47 invalu 50 invari 51 "
        "invas 40 invent 38 inventor 48 inventori 43 inver 53 invers 49 invert 52 invest 31 "
        "investig 31 investor 39 invinc 51 invis 43 invit 33 invoic 53 invok 49 involuntari 53 "
        "involv 28 inward 52 "
    ),
    "io": " io 42 ioc 54 ion 42 iot 50 iowa 40 ",
    "ip": " ip 43 ipa 53 ipad 43 iphon 39 ipo 52 ipod 48 ipswich 52 ",
    "iq": " iq 48 ",
    "ir": (
        " ir 43 ira 46 iran 37 iranian 43 iraq 39 iraqi 45 ire 54 ireland 36 iren 48 iri 47 "
        "irish 38 irl 51 iron 34 ironi 46 irrat 50 irregular 46 irrelev 45 irresist 51 "
        "irrespect 52 irrespons 48 irrevers 53 irrig 48 irrit 45 irv 48 irvin 50 irwin 50 "
    ),
    "is": (
        " is 08 isa 49 isaac 45 isabel 50 isabell 53 isabella 51 isaiah 49 ish 48 isi 41 "
        "isil 53 isl 44 islam 36 islamabad 53 islamist 52 island 31 isn't 27 isnt 46 iso 47 "
        "isol 38 isp 54 isra 39 israel 35 iss 51 issa 54 issu 25 issuanc 53 ist 52 istanbul 48 "
    ),
    "it": (
        " it 08 it'd 42 it'll 37 itali 36 italia 52 italian 36 itch 49 itchi 53 item 32 "
        "iter 52 itinerari 54 itself 31 itun 45 itv 50 "
    ),
    "iu": " iu 53 ",
    "iv": " iv 40 ivan 46 ive 44 ivi 47 ivori 46 ",
    "ix": " ix 48 ",
    "j": " j 32 ",
    "ja": (
        " ja 48 jab 52 jack 34 jackass 53 jacket 39 jacki 45 jackpot 51 jackson 37 "
        "jacksonvill 49 jacob 40 jacqu 48 jacquelin 52 jade 47 jae 52 jaguar 48 jai 52 jail 36 "
        "jaim 50 jakarta 48 jake 42 jam 40 jamaica 45 jamaican 50 jamal 50 jame 31 jami 42 "
        "jan 38 jane 39 janeiro 50 janet 45 jang 52 janic 52 januari 31 japan 34 japanes 35 "
        "jar 44 jare 47 jargon 54 jarvi 52 jasmin 49 jason 39 jasper 49 java 44 javascript 51 "
        "javier 51 jaw 43 jax 53 jay 39 jazz 41 "
    ),
    "jb": " jb 53 ",
    "jc": " jc 52 ",
    "jd": " jd 51 ",
    "je": (
        " je 49 jealous 42 jealousi 48 jean 38 jeann 52 jeb 53 jedi 49 jeep 48 jeez 51 jeff 39 "
        "jefferson 44 jeffrey 46 jelli 47 jellyfish 54 jen 46 jenkin 46 jenna 50 jenner 52 "
        "jenni 46 jennif 42 jensen 50 jeopardi 50 jeremi 43 jeremiah 51 jericho 53 jerk 44 "
        "jerom 49 jerri 41 jersey 36 jerusalem 42 jess 42 jessi 49 jessica 42 jesuit 54 "
        "jesus 32 jet 38 jew 38 jewel 45 jewelri 41 jewish 37 "
    ),
    "jf": " jfk 51 ",
    "ji": " ji 46 jihad 51 jill 47 jim 37 jimi 54 jimmi 39 jin 45 ",
    "jj": " jj 49 ",
    "jk": " jk 51 ",
    "jo": (
        " jo 44 joan 44 joann 51 joanna 50 joaquin 52 job 25 jock 53 jockey 50 joe 35 joel 45 "
        "joey 45 jog 49 johan 53 johann 52 johannesburg 48 john 28 johnni 40 johnson 36 "
        "johnston 47 join 29 joint 35 jojo 53 joke 33 joker 48 joli 52 jolli 50 jon 41 jona 48 "
        "jonah 50 jonathan 41 jone 36 jong 48 jonni 53 joon 54 jordan 38 jorg 50 jose 41 "
        "joseph 38 josephin 53 josh 40 joshua 45 journal 33 journalist 36 journey 36 joy 37 "
        "joyc 46 joyous 53 "
    ),
    "jp": " jp 49 ",
    "jr": " jr 38 ",
    "js": " js 50 ",
    "jt": " jt 53 ",
    "ju": (
        " ju 50 juan 43 jubile 51 juda 52 judah 52 judaism 50 judd 52 jude 51 judg 31 "
        "judgment 39 judi 47 judici 43 judiciari 46 judith 48 judo 54 jug 53 juggl 54 juic 40 "
        "juici 48 jul 49 jule 49 juli 30 julia 43 julian 45 julien 53 juliet 49 julio 52 "
        "julius 49 jumbo 52 jump 33 jumper 46 jun 45 junction 45 june 30 jung 47 jungl 43 "
        "junior 38 junk 44 junki 53 junta 53 jupit 48 jurass 51 juri 39 jurisdict 42 juror 51 "
        "just 15 justic 32 justif 47 justifi 39 justin 40 juvenil 46 juventus 51 "
    ),
    "k": " k 33 ",
    "ka": (
        " ka 47 kabul 52 kahn 53 kai 47 kaizer 50 kale 52 kan 52 kane 45 kang 50 kangaroo 51 "
        "kansa 40 kany 47 kaplan 52 kapoor 53 kappa 51 kara 50 karachi 49 karaok 51 karat 50 "
        "kardashian 48 karen 43 karl 44 karma 46 karnataka 54 kart 53 kashmir 48 kat 49 "
        "kate 40 katherin 47 kathi 48 kathleen 49 kathryn 51 kati 43 katrina 49 katz 52 "
        "kaufman 53 kay 45 kayak 54 kazakhstan 50 "
    ),
    "kb": " kb 51 ",
    "kc": " kc 50 ",
    "kd": " kd 51 ",
    "ke": (
        " ke 51 kean 54 keat 54 keen 43 keep 22 keeper 43 keith 42 keller 50 kelley 52 "
        "kelli 39 kelsey 53 kelvin 53 kemp 51 ken 42 kendal 49 kendrick 51 kennedi 41 "
        "kenneth 46 kenni 44 kensington 50 kent 42 kentucki 41 kenya 43 kenyan 50 kerala 50 "
        "kernel 50 kerr 49 kerri 46 ketchup 51 kettl 50 kev 54 kevin 38 key 30 keyboard 42 "
        "keyn 53 keynot 51 keyston 51 keyword 49 "
    ),
    "kf": " kfc 53 ",
    "kg": " kg 44 kgb 53 ",
    "kh": " khale 54 khalid 53 khalifa 53 khan 41 ",
    "ki": (
        " ki 46 kia 51 kick 32 kicker 52 kickoff 52 kickstart 49 kid 26 kidd 53 kiddo 54 "
        "kidnap 41 kidney 43 kiev 51 kill 25 killer 37 kilo 54 kilogram 54 kilomet 43 kim 37 "
        "kimber 52 kimmel 54 kin 49 kinas 53 kind 26 kinda 37 kinder 53 kindergarten 47 "
        "kindl 47 kinet 51 king 29 kingdom 37 kingston 48 kinki 52 kirbi 49 kirk 46 kirsten 53 "
        "kiss 35 kit 38 kitchen 36 kite 50 kitten 46 kitti 45 kiwi 53 "
    ),
    "kk": " kkk 54 ",
    "kl": " klaus 51 klein 48 ",
    "km": " km 40 ",
    "kn": (
        " knack 53 knee 38 kneel 50 knick 49 knife 39 knight 39 knit 46 knive 46 knob 51 "
        "knock 36 knockout 49 knot 45 know 17 knowl 54 knowledg 33 knox 48 knoxvill 53 "
        "knuckl 50 "
    ),
    "ko": (
        " ko 48 kobe 49 koch 49 kodak 53 kolkata 53 kong 39 kool 53 koran 54 korea 37 "
        "korean 38 kosher 53 kosovo 51 "
    ),
    "kr": " kr 53 kraft 52 kramer 51 kremlin 52 kris 49 krishna 51 kristen 51 kristin 53 ",
    "ks": " ks 50 ",
    "kt": " kt 54 ",
    "ku": (
        " ku 50 kuala 51 kudo 51 kumar 49 kun 53 kung 50 kurd 52 kurdish 49 kurdistan 54 "
        "kurt 46 kuwait 49 "
    ),
    "kw": " kw 51 ",
    "ky": " ky 47 kyle 43 kyli 50 kyoto 52 kyri 53 ",
    "l": " l 30 ",
    "la": (
        " la 32 lab 38 label 36 labor 32 laboratori 40 labrador 53 labyrinth 53 lac 53 lace 45 "
        "lacey 53 laci 54 lack 32 lacross 52 lad 42 ladder 43 laden 48 ladi 31 lafayett 50 "
        "lag 48 lago 49 lagoon 51 lahor 51 lai 53 lair 54 lake 33 laker 46 lakh 54 lam 51 "
        "lama 51 lamar 50 lamb 43 lambert 48 lamborghini 54 lame 45 lament 54 lamp 42 lan 49 "
        "lana 49 lanc 45 lancashir 49 lancast 47 land 28 landfil 52 landlord 44 landmark 44 "
        "landown 52 landscap 39 landslid 51 lane 36 lang 46 langley 52 languag 30 lanka 46 "
        "lankan 53 lans 53 lantern 49 lao 49 lap 41 laps 51 laptop 41 lar 52 lara 50 larg 27 "
        "larger 35 largest 34 larri 41 larson 52 larva 50 las 41 laser 41 lash 48 last 22 "
        "latch 53 late 28 latenc 53 latent 53 later 26 lateral 48 latest 33 latex 52 latin 39 "
        "latina 52 latino 45 latitud 50 latt 53 latter 38 lattic 52 latvia 51 lau 53 "
        "lauderdal 53 laugh 32 laughter 43 launch 32 launcher 52 launder 51 laundri 44 "
        "laura 42 laureat 54 laurel 49 lauren 45 laurenc 51 laurent 50 lauri 49 lava 48 "
        "lavend 51 lavish 52 law 25 lawless 53 lawmak 49 lawn 45 lawrenc 41 lawson 49 "
        "lawsuit 42 lawyer 34 lax 50 lay 32 layer 37 layout 44 lazarus 53 lazi 42 "
    ),
    "lb": " lb 45 lbs 44 ",
    "lc": " lc 50 lcd 51 ",
    "ld": " ld 52 lds 54 ",
    "le": (
        " le 38 lea 50 leach 54 lead 25 leader 30 leadership 35 leaf 41 leafi 53 leaflet 53 "
        "leagu 30 leah 51 leak 38 leakag 54 lean 39 leap 43 lear 54 learn 26 learner 48 "
        "learnt 46 leas 40 leash 51 least 27 leather 40 leav 21 lebanes 48 lebanon 44 "
        "lebron 46 lectur 39 ledg 52 ledger 51 lee 36 leed 44 lefti 54 leftist 47 leftov 48 "
        "leg 32 legaci 40 legal 30 legend 37 legendari 42 legion 45 legisl 35 legislatur 42 "
        "legit 44 legitim 41 legitimaci 49 lego 47 lehman 53 leicest 45 leigh 48 leipzig 53 "
        "leisur 45 lemon 43 lemonad 51 len 42 lena 49 lend 40 lender 45 length 34 lengthi 46 "
        "lenin 51 lenni 52 lennon 50 lenovo 53 lens 47 leo 42 leon 43 leonard 44 leonardo 48 "
        "leopard 49 leroy 52 les 43 lesbian 41 lesion 51 lesley 54 lesli 46 less 26 lessen 52 "
        "lesser 43 lesson 36 lest 50 lester 49 let 24 lethal 46 letter 31 lettuc 50 "
        "leukemia 51 level 26 lever 49 leverag 46 levi 43 levin 48 lew 53 lewi 39 lex 51 "
        "lexington 50 lexus 53 "
    ),
    "lf": " lf 52 ",
    "lg": " lg 48 lgbt 44 lgbtq 52 ",
    "li": (
        " li 41 liabil 41 liabl 46 liaison 50 liam 45 liar 43 lib 48 libbi 53 libel 53 "
        "liber 34 liberia 51 libertarian 50 liberti 39 librari 33 librarian 47 libya 47 "
        "libyan 52 licens 34 lick 44 lid 47 lie 29 lieu 51 lieuten 39 life 22 lifeless 54 "
        "lifelin 54 lifelong 48 lifespan 52 lifestyl 40 lifetim 40 lift 35 liga 51 ligament 53 "
        "light 27 lighten 52 lighter 43 lighthous 50 lightn 42 lightweight 47 like 15 "
        "likelihood 46 likewis 44 lil 46 lili 45 lilli 50 lillian 53 lim 53 lima 50 limb 44 "
        "limbo 53 lime 46 limeston 48 limit 28 limitless 53 limo 53 limp 51 lin 47 lincoln 41 "
        "lincolnshir 53 linda 44 lindsay 47 lindsey 49 line 25 lineag 51 linear 43 lineback 52 "
        "lineman 54 linen 49 liner 46 lineup 44 ling 50 linger 48 lingeri 50 linguist 46 "
        "link 29 linkedin 49 linux 45 lion 38 lionel 48 lip 38 lipid 53 lipstick 48 liquid 38 "
        "liquor 44 lisa 41 lisbon 49 list 27 listen 29 lit 42 lite 50 liter 32 literaci 46 "
        "literari 41 literatur 37 lithium 50 lithuania 51 litig 45 litter 48 littl 23 liu 48 "
        "liv 52 live 22 livelihood 52 liver 42 liverpool 39 livestock 47 livingston 52 liz 47 "
        "liza 53 lizard 47 lizzi 53 "
    ),
    "ll": " ll 36 llc 47 lloyd 44 ",
    "lm": " lm 53 lmao 41 lmfao 52 ",
    "ln": " ln 48 ",
    "lo": (
        " lo 44 load 33 loaf 51 loan 33 lobbi 42 lobbyist 54 lobe 53 lobster 49 loc 54 "
        "local 26 locat 29 loch 51 lock 34 lockdown 50 locker 45 lockhe 52 locomot 48 lodg 41 "
        "loft 50 lofti 53 log 37 logan 44 logic 37 login 51 logist 45 logo 40 loi 50 loki 53 "
        "lol 32 lola 51 london 29 lone 39 loneli 49 long 22 longer 30 longest 42 longev 50 "
        "longitud 53 longitudin 52 longtim 48 loo 53 look 19 lookin 47 lookout 49 loom 47 "
        "loop 40 loophol 54 loos 38 loosen 52 loot 47 lopez 47 lord 31 lordship 53 lore 50 "
        "lorenzo 51 loretta 53 lori 52 lorrain 51 los 35 lose 24 loser 42 loss 30 lot 24 "
        "lotion 51 lotteri 44 lotto 54 lotus 49 lou 45 loud 37 louder 47 loui 35 louie 52 "
        "louis 44 louisa 53 louisiana 42 louisvill 46 loung 45 lousi 53 lovabl 54 love 21 "
        "lover 38 low 28 lowel 51 lower 30 lowest 39 lowli 53 lowri 52 loyal 42 loyalti 42 "
    ),
    "lp": " lp 46 ",
    "lr": " lr 53 ",
    "ls": " ls 48 lsd 54 lsu 51 ",
    "lt": " lt 43 ltd 39 lte 52 ",
    "lu": (
        " lu 49 luc 53 luca 42 luci 44 lucia 51 lucid 53 lucif 51 luck 33 lucki 35 luckili 45 "
        "lucrat 50 ludicr 53 ludwig 53 luggag 47 lui 45 luigi 54 luiz 53 luka 50 luke 39 "
        "lulu 53 lumber 49 lumin 54 lump 48 lumpur 51 luna 49 lunar 47 lunat 51 lunch 36 "
        "luncheon 53 lunchtim 53 lung 40 lure 47 lurk 50 lush 50 lust 48 luther 46 lutheran 51 "
        "lux 53 luxembourg 50 luxuri 39 "
    ),
    "lv": " lv 52 ",
    "ly": " ly 52 lydia 49 lyle 53 lymphoma 53 lynch 45 lyndon 54 lynn 45 lyon 45 lyric 39 ",
    "m": " m 28 ",
    "ma": (
        " ma 37 mabel 54 mac 39 macarthur 54 macau 53 macbeth 53 macbook 52 macdonald 48 "
        "mace 53 macedonia 52 mach 54 machin 32 machineri 44 macho 53 mack 48 mackay 52 "
        "mackenzi 49 macmillan 50 macro 48 mad 35 madagascar 52 madam 44 madden 50 maddi 54 "
        "madelein 52 madison 42 madman 54 madonna 48 madra 52 madrid 41 mae 49 maestro 53 "
        "mafia 47 mag 48 maga 53 magazin 34 maggi 47 magic 34 magician 50 magistr 45 magna 53 "
        "magnesium 51 magnet 40 magnific 44 magnitud 44 magnum 52 magnus 51 maguir 53 mah 54 "
        "maharashtra 53 maher 53 mahogani 53 mai 50 maid 45 maiden 47 mail 35 mailbox 53 "
        "main 28 mainland 45 mainstream 41 maintain 33 mainten 38 maiz 53 maj 52 majest 50 "
        "majesti 44 major 27 make 15 makeov 51 maker 38 makeup 40 makin 53 mal 50 malaria 49 "
        "malawi 53 malay 52 malaysia 41 malaysian 46 malcolm 44 maldiv 52 male 33 malfunct 53 "
        "mali 50 malibu 52 malic 53 malici 48 malign 53 malik 49 mall 40 malnutrit 54 malon 50 "
        "malpractic 54 malt 52 malta 50 malwar 51 mam 54 mama 42 mamma 53 mammal 46 mammoth 52 "
        "man 22 mana 53 manag 25 manageri 50 manchest 38 mandarin 50 mandat 42 mandatori 43 "
        "mandela 52 mandi 52 mane 53 maneuv 48 manga 45 mango 50 manhattan 43 mani 21 mania 51 "
        "maniac 54 manic 53 manifest 44 manifesto 49 manifold 53 manila 46 manipul 41 "
        "manitoba 51 mankind 46 mann 48 manner 37 manni 51 manor 47 manpow 51 mansfield 52 "
        "mansion 44 manslaught 52 manson 53 mantl 49 mantra 51 manu 53 manual 39 manuel 46 "
        "manufactur 32 manuscript 43 mao 49 maori 54 map 33 mapl 46 mar 38 mara 51 marathon 43 "
        "marbl 45 marc 44 marcel 51 march 29 marco 44 marcus 43 mare 49 margaret 42 "
        "margarita 53 margin 38 margot 53 mari 34 maria 40 marian 52 mariann 52 marijuana 42 "
        "marilyn 48 marin 36 marina 46 marino 54 mario 42 marion 47 marit 49 maritim 45 "
        "marjori 54 mark 29 marker 43 market 26 marketplac 47 marley 51 marlin 54 maroon 52 "
        "marqui 51 marri 31 marriag 33 marriott 52 marrow 50 marseill 54 marsh 46 marshal 39 "
        "mart 48 marta 53 martha 45 marti 49 martial 44 martian 52 martin 35 martinez 48 "
        "martini 53 martyr 48 marvel 41 marvin 49 marx 48 marxism 52 marxist 49 maryland 41 "
        "mas 50 mascara 53 mascot 49 masculin 46 mash 47 mask 38 mason 43 masonri 52 mass 33 "
        "massachusett 41 massacr 46 massag 44 massiv 35 mast 50 master 32 masteri 50 "
        "mastermind 52 masterpiec 46 masturb 48 mat 44 mata 51 match 29 matchmak 53 matchup 52 "
        "mate 36 mateo 54 mater 51 materi 30 matern 44 math 38 mathemat 40 mathematician 54 "
        "mathew 54 matilda 53 matrix 44 matt 37 matter 27 matthew 39 mattress 48 matur 39 "
        "maui 52 maureen 51 mauric 47 maverick 50 max 36 maxi 53 maxim 47 maximum 37 maxin 54 "
        "maxwel 47 may 20 maya 46 mayb 27 mayer 49 mayhem 51 maynard 53 mayo 48 mayonnais 54 "
        "mayor 36 mayweath 54 mazda 53 maze 49 "
    ),
    "mb": " mb 47 mba 50 ",
    "mc": (
        " mc 44 mcbride 53 mccain 47 mccall 54 mccann 53 mccarthi 48 mccartney 50 mcconnel 50 "
        "mccoy 50 mcdonald 45 mcdonnel 54 mcdowel 54 mcgee 52 mcgill 53 mcgrath 53 mcgraw 52 "
        "mcgregor 50 mcguir 53 mckay 51 mckenna 53 mckenzi 52 mclaren 51 mclaughlin 52 "
        "mclean 51 mcmahon 53 mcnamara 54 mcqueen 53 "
    ),
    "md": " md 42 ",
    "me": (
        " me 14 mead 51 meadow 46 meal 36 mean 22 meaning 43 meaningless 48 meantim 44 "
        "meanwhil 39 measl 53 measur 30 meat 36 mecca 52 mechan 34 med 44 medal 38 medalist 54 "
        "meddl 53 media 29 median 44 mediat 45 medic 30 medicaid 48 medicar 45 medicin 35 "
        "mediev 44 medina 53 mediocr 50 medit 44 mediterranean 45 medium 37 medley 53 meek 53 "
        "meet 24 meg 50 mega 44 megan 47 meghan 54 meh 52 mei 52 mein 53 mel 47 melancholi 52 "
        "melani 50 melbourn 40 mele 54 melinda 54 melissa 46 mellow 53 melo 54 melod 54 "
        "melodi 45 melon 53 melt 40 meltdown 50 melvill 54 melvin 53 member 25 membership 38 "
        "membran 45 meme 43 memo 47 memoir 45 memor 44 memorabilia 53 memorandum 51 memori 31 "
        "memphi 46 men 26 menac 50 mend 50 mendoza 54 menstrual 54 mental 33 mention 31 "
        "mentor 43 menu 41 menus 51 meow 53 mer 53 merced 45 mercenari 50 mercer 51 merch 54 "
        "merchandis 45 merchant 41 merci 41 mercuri 44 mere 38 meredith 48 merg 43 merger 44 "
        "meridian 52 merit 42 merkel 52 merlin 52 mermaid 51 merri 47 merril 50 mesa 51 "
        "mesh 48 mess 35 messag 31 messeng 45 messi 43 messiah 50 met 48 meta 48 metabol 44 "
        "metadata 52 metal 33 metallica 54 metaphor 46 metaphys 54 meteor 50 meteorolog 49 "
        "meter 36 meth 49 methan 50 method 32 methodist 49 methodolog 47 methyl 54 meticul 54 "
        "metric 44 metro 42 metropoli 50 metropolitan 42 mexican 39 mexico 35 meyer 47 "
    ),
    "mf": " mf 49 ",
    "mg": " mg 43 mgm 53 ",
    "mh": " mh 53 mhz 51 ",
    "mi": (
        " mi 41 mia 46 miami 39 mic 47 mice 43 mich 53 michael 31 michel 45 michelin 54 "
        "michell 43 michigan 38 mick 47 mickey 46 micro 44 microbi 53 microbiolog 54 "
        "microphon 48 microscop 48 microscopi 53 microsoft 40 microwav 47 mid 35 midday 52 "
        "middl 30 middlesbrough 53 middlesex 52 middleton 50 midfield 44 midget 53 midi 52 "
        "midland 46 midnight 41 midst 46 midterm 53 midtown 53 midway 48 midwest 47 midwif 53 "
        "might 24 might'v 53 mighti 43 migrain 53 migrant 43 migrat 41 miguel 47 mike 35 "
        "mikey 52 mikhail 52 mil 48 milan 44 mild 42 mile 31 mileag 49 mileston 46 miley 50 "
        "milf 52 milford 53 miliband 54 milit 46 militari 30 militia 46 milk 36 milki 51 "
        "mill 37 millenni 48 millennium 48 miller 38 million 27 millionair 46 milo 50 "
        "milton 46 milwauke 44 mimi 53 mimic 51 min 38 mina 52 mind 26 mindless 54 mindset 46 "
        "mine 30 minecraft 47 miner 38 ming 50 mini 39 miniatur 48 minim 41 minimalist 53 "
        "minimum 36 minion 53 minist 31 ministeri 50 ministri 36 minneapoli 46 minnesota 41 "
        "minni 53 minor 33 mint 45 minus 44 minut 27 mir 52 mira 53 miracl 41 miracul 51 "
        "mirag 53 miranda 46 miriam 51 mirror 37 mis 49 miscarriag 53 miscellan 52 mischief 52 "
        "misconcept 54 misconduct 49 misdemeanor 52 miser 44 miseri 46 misfortun 52 misguid 52 "
        "misinform 53 misl 53 mislead 45 misplac 52 miss 26 missi 53 missil 40 mission 33 "
        "missionari 44 mississippi 42 missouri 41 mist 48 mistak 34 mistaken 43 mister 50 "
        "misti 52 mistress 46 misunderstand 48 misunderstood 49 misus 50 mit 48 mitch 46 "
        "mitchel 42 mitig 47 mitochondri 53 mitsubishi 53 mitt 53 mix 32 mixer 51 mixtap 53 "
        "mixtur 42 "
    ),
    "mj": " mj 52 ",
    "mk": " mk 50 ",
    "ml": " ml 46 mla 53 mlb 46 mls 47 ",
    "mm": " mm 37 mma 49 mmm 50 ",
    "mn": " mn 48 ",
    "mo": (
        " mo 40 moan 48 mob 44 mobil 33 mock 43 mockeri 53 mod 44 mode 36 model 28 modem 52 "
        "moder 39 modern 31 modest 44 modesti 54 modi 47 modif 43 modifi 39 modul 42 "
        "modular 50 moe 51 moham 45 mohammad 49 moi 53 moin 52 moist 48 moistur 46 mojo 53 "
        "mold 44 mole 48 molecul 43 molecular 43 molli 46 molten 53 mom 30 moment 28 "
        "momentarili 54 momentum 44 momma 52 mommi 46 mon 46 mona 50 monaco 49 monarch 48 "
        "monarchi 48 monasteri 49 monday 35 monetari 43 money 25 mongolia 53 monica 45 "
        "monitor 35 monk 43 monkey 41 mono 50 monologu 53 monopoli 46 monoxid 53 monro 46 "
        "monsieur 52 monsoon 53 monster 36 monstrous 52 mont 46 montag 53 montana 44 "
        "monterey 53 montgomeri 45 month 25 monti 50 montreal 44 monument 42 mood 39 moodi 48 "
        "moon 36 moonlight 49 moor 40 moos 49 moot 54 mop 52 moral 36 moran 52 morbid 53 "
        "more 16 moreno 52 moreov 43 morgan 39 mormon 48 morn 28 moroccan 51 morocco 47 "
        "moron 45 morphin 52 morpholog 52 morri 43 morrison 46 morrow 52 mors 50 mortal 42 "
        "mortar 48 mortgag 39 mortim 54 morton 49 mos 51 mosaic 50 moscow 39 mose 45 mosqu 44 "
        "mosquito 47 moss 46 most 20 mosul 53 motel 49 moth 51 mother 29 motherfuck 46 "
        "motherhood 52 motif 49 motion 37 motiv 35 moto 52 motor 37 motorcycl 42 motorist 53 "
        "motorola 52 motorway 51 motto 48 mound 48 mount 35 mountain 33 mourinho 48 mourn 46 "
        "mous 41 mouth 34 move 24 movement 32 movi 28 mozambiqu 53 mozart 52 "
    ),
    "mp": " mp 41 mph 44 mps 43 ",
    "mr": " mr 24 mri 50 mrs 34 ",
    "ms": " ms 36 msc 54 msm 53 msnbc 53 ",
    "mt": " mt 43 mtv 46 ",
    "mu": (
        " mu 48 mubarak 54 much 20 mud 43 muddi 49 mueller 49 muffin 49 mug 46 muhammad 46 "
        "muir 53 mule 51 muller 53 multi 38 multicultur 52 multimedia 50 multin 50 multipl 33 "
        "multiplay 49 multipli 48 multitud 49 mum 52 mumbai 45 mummi 50 mundan 51 munich 45 "
        "municip 39 munit 53 mural 51 murder 31 murdoch 51 murphi 43 murray 41 muscl 37 "
        "muscular 48 muse 49 museum 35 mushroom 45 music 25 musician 40 musk 51 muslim 34 "
        "must 24 must'v 51 mustach 49 mustang 50 mustard 48 muster 52 mutant 46 mutat 45 "
        "mute 46 mutini 53 mutual 40 muzzl 53 "
    ),
    "mv": " mv 51 mvp 46 ",
    "mw": " mw 50 ",
    "mx": " mx 53 ",
    "my": (
        " my 13 myanmar 47 myer 48 myle 54 myriad 51 myrtl 53 myself 29 myspac 53 mysteri 36 "
        "mystic 46 myth 41 mythic 51 mytholog 49 "
    ),
    "n": " n 31 ",
    "n'": " n't 50 ",
    "na": (
        " na 39 nadal 52 nadia 53 nadin 53 nadu 54 nag 53 nah 40 nail 38 nairobi 50 naiv 48 "
        "nake 39 nam 48 name 23 namibia 54 nan 51 nana 50 nanci 43 nanni 49 nano 51 naomi 49 "
        "nap 47 napa 53 napl 49 napoleon 47 napoli 53 narcissist 54 narcot 51 narendra 53 "
        "narrat 37 narrow 39 narrowli 49 naruto 51 nas 50 nasa 42 nasal 51 nascar 47 nasdaq 52 "
        "nash 46 nashvill 45 nassau 53 nasti 42 nat 48 natal 52 natali 47 natasha 51 nate 47 "
        "nathan 43 nathaniel 51 nation 24 nationalist 44 nationwid 44 nativ 36 nato 44 "
        "natur 27 naughti 47 nausea 50 nautic 51 nav 53 navajo 54 naval 42 navi 38 navig 41 "
        "naw 54 nay 51 nazi 39 "
    ),
    "nb": " nb 52 nba 40 nbc 44 ",
    "nc": " nc 44 ncaa 46 ",
    "nd": " nd 48 ndp 52 ",
    "ne": (
        " ne 44 neal 49 near 27 nearbi 38 nearer 52 nearest 43 neat 43 nebraska 45 nebula 54 "
        "nec 53 necess 44 necessari 33 necessarili 39 neck 37 necklac 46 nectar 54 ned 48 "
        "need 19 needi 50 needl 42 needless 49 negat 34 neglect 43 neglig 45 negoti 36 "
        "negro 48 neighbor 35 neighborhood 36 neil 43 neither 35 nelson 42 nemesi 53 neo 45 "
        "neon 49 nepal 47 nephew 43 neptun 52 nerd 46 nero 52 nerv 39 nervous 39 nes 53 "
        "ness 49 nest 42 net 35 netanyahu 53 netflix 42 netherland 41 network 30 neural 47 "
        "neurolog 48 neuron 48 neurosci 51 neutral 40 neutron 51 nevada 44 never 21 "
        "nevermind 54 nevertheless 41 nevill 50 new 17 newark 48 newborn 47 newcastl 44 "
        "newcom 48 newer 45 newest 44 newfoundland 52 newli 39 newman 47 newport 47 news 27 "
        "newslett 47 newspap 35 newt 54 newton 45 next 24 nexus 49 neymar 51 "
    ),
    "nf": " nf 54 nfc 50 nfl 38 ",
    "ng": " ng 46 ngo 51 ngos 51 nguyen 54 ",
    "nh": " nh 50 nhl 44 nhs 44 ",
    "ni": (
        " ni 45 niagara 50 nic 52 nicaragua 51 nice 28 nicer 49 nicest 50 nich 46 nichol 50 "
        "nichola 44 nicholson 51 nick 37 nickel 47 nicki 48 nicknam 43 nico 50 nicol 45 "
        "nicola 46 nicotin 50 niec 47 nielsen 51 nietzsch 54 nigel 47 niger 51 nigeria 40 "
        "nigerian 44 nigga 49 nigger 52 nigh 54 night 25 nightclub 49 nightingal 53 "
        "nightmar 41 nighttim 53 nih 52 nike 46 nikki 48 nikon 53 nil 53 nile 49 nina 46 "
        "nine 34 nineteen 49 nineteenth 47 nineti 48 ninja 46 nino 53 nintendo 44 ninth 44 "
        "nip 53 nippl 47 nirvana 52 nissan 48 nitrat 54 nitro 54 nitrogen 47 nixon 46 "
    ),
    "nj": " nj 45 ",
    "nk": " nk 51 ",
    "nl": " nl 50 ",
    "nm": " nm 47 ",
    "no": (
        " no 16 noaa 54 noah 45 nobel 46 nobil 51 nobl 41 nobodi 33 nocturn 54 nod 44 node 43 "
        "noel 49 noir 51 nois 37 noisi 48 nokia 49 nolan 49 nom 54 nomin 37 nomine 43 non 29 "
        "none 33 nonetheless 44 nonfict 53 nonlinear 53 nonprofit 46 nonsens 42 nonstop 52 "
        "noodl 46 noon 43 nope 41 nor 35 nora 50 nordic 50 norfolk 46 norm 43 norma 53 "
        "normal 31 norman 43 normandi 51 norri 49 nors 54 north 28 northampton 51 northeast 44 "
        "northeastern 49 northern 34 northumberland 53 northward 54 northwest 43 "
        "northwestern 47 norton 48 norway 43 norwegian 45 norwich 48 norwood 54 nos 50 nose 38 "
        "nostalg 51 nostalgia 49 not 12 notabl 40 notat 51 notch 47 note 28 notebook 46 "
        "noteworthi 51 noth 26 nothin 48 notic 30 notif 43 notifi 43 notion 41 notori 45 "
        "notr 48 nottingham 48 notwithstand 51 noun 47 nov 40 nova 45 novak 52 novel 35 "
        "novelist 49 novelti 49 novemb 31 novic 52 now 18 nowaday 43 nowher 40 nozzl 54 "
    ),
    "np": " np 50 npr 51 ",
    "nr": " nr 51 nra 51 nrl 52 ",
    "ns": " ns 51 nsa 46 nsfw 49 nsw 47 ",
    "nt": " nt 48 ",
    "nu": (
        " nu 50 nuanc 53 nuclear 36 nucleus 49 nude 44 nudg 54 nuditi 52 nugget 51 nuisanc 51 "
        "nuke 53 null 48 numb 50 number 24 numer 36 nun 46 nurs 35 nurseri 46 nurtur 50 nut 39 "
        "nutrient 45 nutrit 42 nutshel 51 "
    ),
    "nv": " nv 51 nvidia 54 ",
    "nw": " nw 48 ",
    "nx": " nxt 53 ",
    "ny": " ny 39 nyc 44 nye 53 nylon 52 nypd 51 nyse 54 nyt 54 ",
    "nz": " nz 47 ",
    "o": " o 31 ",
    "o'": (
        " o'brien 46 o'clock 44 o'connel 53 o'connor 49 o'donnel 52 o'malley 54 o'neil 48 "
        "o'reilli 53 "
    ),
    "oa": " oak 41 oakland 45 oakley 53 oasi 50 oat 52 oath 45 oatmeal 52 ",
    "ob": (
        " ob 51 obama 34 obamacar 46 obedi 51 obes 44 obey 47 obi 52 obituari 52 object 31 "
        "oblig 39 obligatori 52 oblivi 53 oblivion 53 obnoxi 52 obscen 51 obscur 45 observ 33 "
        "observatori 48 obsess 40 obsolet 49 obstacl 43 obstruct 50 obtain 35 obvious 32 "
    ),
    "oc": (
        " oc 49 occas 37 occasion 37 occult 53 occup 39 occupi 38 occur 32 occurr 46 ocd 53 "
        "ocean 35 oct 40 octob 31 octopus 51 "
    ),
    "od": " od 52 odd 36 ode 53 odi 53 odin 54 odor 51 odyssey 50 ",
    "oe": " oecd 51 oem 53 ",
    "of": (
        " of 05 ofc 53 off 21 offend 39 offens 35 offer 27 offic 24 offici 28 offlin 48 "
        "offseason 51 offset 45 offshor 46 offsid 54 offspr 47 oft 54 often 27 ofth 53 "
    ),
    "og": " og 48 ",
    "oh": " oh 27 ohh 49 ohhh 53 ohio 37 ",
    "oi": " oi 48 oil 31 oiler 53 oili 52 ",
    "oj": " oj 54 ",
    "ok": " ok 31 okay 32 oklahoma 41 ",
    "ol": (
        " ol 45 old 23 older 33 oldest 42 ole 48 olga 53 oliv 38 olivi 52 olivia 47 olli 53 "
        "olsen 52 olson 53 olymp 35 olympia 53 olympian 53 olympus 54 "
    ),
    "om": " om 50 omaha 49 oman 52 omar 48 omega 47 omg 44 omin 52 omiss 53 omit 50 ",
    "on": (
        " on 10 onboard 50 onc 26 oncolog 52 one 14 oneself 50 ongo 41 onion 43 onli 19 "
        "onlin 30 onset 48 onstag 51 ontario 42 onto 35 onward 46 "
    ),
    "oo": " oo 50 ooh 47 ooo 51 oooh 52 oop 48 ",
    "op": (
        " op 38 opaqu 52 open 24 oper 26 opera 41 opinion 32 opioid 53 opium 51 oppon 38 "
        "opportun 31 oppos 36 opposit 34 oppress 43 oprah 51 opt 42 optic 41 optim 40 "
        "optimist 46 optimum 50 option 31 "
    ),
    "or": (
        " or 14 oracl 48 oral 41 orang 37 orb 53 orbit 41 orchard 50 orchestr 50 orchestra 44 "
        "orchid 53 ordain 51 ordeal 51 order 25 ordin 47 ordinari 39 ordinarili 53 ordnanc 52 "
        "ore 43 oregon 41 org 50 organ 40 organic 40 organism 44 organiz 27 orgasm 48 orgi 54 "
        "orient 38 origin 27 oriol 53 orion 51 orlando 44 orlean 42 ornament 47 orphan 47 "
        "orphanag 52 orr 53 orthodox 45 orthodoxi 53 ortiz 53 orton 54 "
    ),
    "os": " os 43 osaka 50 osama 53 osborn 49 oscar 40 oslo 50 ost 54 ostens 52 osu 54 oswald 51 ",
    "ot": " ot 46 other 17 otherwis 34 oti 52 ottawa 45 otter 52 otto 48 ottoman 49 ",
    "ou": (
        " ou 47 ouch 50 ought 40 ounc 45 our 18 ourselv 37 out 16 outag 53 outbreak 44 "
        "outcom 38 outdat 49 outdoor 40 outer 41 outfit 40 outgo 49 outing 51 outlaw 48 "
        "outlet 41 outlin 40 outlook 44 outnumb 52 outpati 53 outpost 52 output 39 outrag 42 "
        "outreach 48 outright 47 outset 51 outsid 29 outskirt 50 outsourc 52 outspoken 52 "
        "outstand 38 outta 43 outward 50 outweigh 53 "
    ),
    "ov": (
        " oval 45 ovarian 51 ovat 53 oven 43 over 19 overal 34 overboard 51 overcom 40 "
        "overdos 50 overdu 51 overflow 49 overhaul 49 overhead 45 overheard 52 overland 54 "
        "overlap 45 overlay 54 overload 51 overlook 42 overnight 42 overr 50 overrid 52 "
        "overrun 52 overs 52 overse 45 oversea 41 overshadow 54 oversight 47 overt 53 "
        "overtak 53 overthrow 49 overtim 45 overturn 48 overview 43 overwatch 51 overweight 48 "
        "overwhelm 40 "
    ),
    "ow": " ow 49 owe 38 owen 42 owl 44 own 23 owner 32 ownership 40 ",
    "ox": " ox 51 oxford 40 oxid 46 oxygen 41 ",
    "oy": " oyster 47 ",
    "oz": " oz 44 ozon 52 ",
    "p": " p 31 ",
    "pa": (
        " pa 39 pablo 47 pac 45 pace 39 pacer 53 pacif 37 pack 33 packag 36 packard 53 "
        "packer 46 packet 45 pact 48 pad 41 paddi 49 paddl 51 padr 54 pagan 50 page 29 "
        "pageant 50 paig 50 pain 31 paint 32 painter 43 pair 34 paisley 53 pajama 53 pak 52 "
        "pakistan 38 pakistani 44 pal 43 palac 39 palat 52 pale 44 paleo 54 palestin 45 "
        "palestinian 41 palett 48 palin 53 palm 41 palmer 44 palo 53 pam 49 pamela 50 "
        "pamphlet 53 pan 39 panama 46 pancak 47 pancreat 53 panda 49 pandem 48 pandora 52 "
        "panel 36 panic 41 panick 49 panorama 52 pant 39 pantheon 54 panther 44 panti 48 "
        "pantri 54 paolo 52 pap 53 papa 46 papal 52 paper 30 paperback 49 paperwork 46 "
        "papua 52 par 43 para 46 parachut 50 parad 42 paradigm 49 paradis 43 paradox 49 "
        "paragraph 43 paraguay 54 parallel 40 paralymp 54 paralysi 51 paralyz 51 paramed 53 "
        "paramet 43 paramount 48 paranoia 52 paranoid 48 paranorm 51 parasit 45 parcel 46 "
        "parchment 54 pardon 47 parent 28 parenthood 50 pari 35 parish 42 parisian 53 "
        "pariti 52 park 29 parker 42 parkway 52 parliament 35 parliamentari 42 parlor 53 "
        "parodi 47 parol 47 parri 51 parrot 51 parsley 53 parson 49 part 22 partak 54 parti 25 "
        "partial 39 particip 32 particl 41 particular 29 partisan 47 partit 48 partner 32 "
        "partnership 38 pas 49 pasadena 51 pascal 52 paso 51 pass 27 passag 40 passeng 36 "
        "passion 36 passiv 44 passport 43 password 42 past 28 pasta 45 paste 46 pastel 54 "
        "pastor 41 pastri 50 pastur 49 pat 41 patch 40 patel 51 patent 40 patern 50 "
        "paterson 52 path 35 pathet 43 pathogen 53 patholog 47 pathway 44 patienc 42 "
        "patient 30 patio 51 patriarch 50 patricia 47 patrick 40 patriot 40 patrol 42 "
        "patron 44 patronag 51 pattern 35 patterson 48 patti 50 patton 52 paul 32 paula 48 "
        "paulin 51 paulo 47 paus 43 pave 47 pavement 49 pavilion 49 paw 47 pawn 50 pax 53 "
        "pay 24 payabl 51 payback 53 paycheck 51 payday 49 payer 54 payload 52 payment 34 "
        "payn 48 payoff 54 payout 52 paypal 48 payrol 47 "
    ),
    "pb": " pb 50 pbs 50 ",
    "pc": " pc 38 pcs 48 ",
    "pd": " pd 48 pdf 46 ",
    "pe": (
        " pe 48 pea 46 peabodi 53 peac 31 peach 45 peacock 51 peak 37 peanut 44 pear 51 "
        "pearc 51 pearl 42 pearson 48 peasant 45 peat 53 pebbl 53 peck 51 peculiar 48 pedal 47 "
        "pedest 52 pedestrian 46 pediatr 48 pedigre 52 pedophil 53 pedro 48 pee 44 peek 48 "
        "peel 44 peep 52 peer 40 peg 51 peggi 50 pellet 53 pelosi 52 pelvi 53 pelvic 52 pen 38 "
        "penal 51 penalti 37 penc 49 pencil 44 pend 44 pendant 51 pendulum 53 penelop 53 "
        "penetr 43 penguin 44 peni 44 peninsula 44 penn 46 penni 43 pennsylvania 40 pension 40 "
        "pentagon 48 penthous 53 peopl 17 pep 50 pepe 52 pepper 41 pepsi 51 peptid 53 per 27 "
        "perceiv 41 percent 32 percentag 38 percept 41 perch 50 perci 49 percuss 52 perenni 50 "
        "perez 49 perfect 28 perform 26 perfum 48 perhap 31 peril 52 perimet 48 period 29 "
        "peripher 49 peripheri 53 perish 49 perjuri 53 perk 49 perkin 49 perman 36 permiss 38 "
        "permit 37 perpendicular 53 perpetr 47 perpetu 49 perri 42 persecut 46 persever 53 "
        "persia 52 persian 47 persist 41 person 23 persona 48 personnel 38 perspect 37 "
        "persuad 43 persuas 48 pertain 49 perth 45 pertin 52 peru 46 peruvian 52 pervas 52 "
        "pervert 53 peso 54 pessimist 54 pest 46 pesticid 48 pet 37 petal 51 pete 43 peter 33 "
        "peterborough 54 petersburg 48 peterson 46 petit 39 petra 53 petrol 48 petroleum 46 "
        "petti 44 pew 52 peyton 50 "
    ),
    "pf": " pf 51 ",
    "pg": " pg 46 pga 49 ",
    "ph": (
        " ph 45 phantom 47 pharaoh 53 pharma 51 pharmaceut 44 pharmaci 46 pharmacist 53 "
        "phase 36 phd 44 phelp 50 phenomen 47 phenomena 48 phenomenon 43 phi 50 phil 40 "
        "philadelphia 39 philanthropi 53 philip 40 philipp 50 philippin 40 philli 47 "
        "phillip 42 philosoph 41 philosophi 38 phoeb 52 phoenix 42 phone 28 phoni 52 "
        "phosphat 52 phosphorus 54 photo 30 photograph 34 photographi 39 photon 53 "
        "photoshop 47 php 52 phrase 39 phylli 53 physic 31 physician 39 physicist 49 "
        "physiolog 46 physiqu 53 "
    ),
    "pi": (
        " pi 45 pianist 51 piano 41 pic 39 picasso 51 pick 28 picket 53 picki 53 pickl 48 "
        "pickup 46 picnic 47 pictori 54 pictur 28 picturesqu 51 pie 41 piec 30 pier 45 "
        "pierc 42 pierr 45 pig 40 pigeon 47 piggi 53 pigment 52 pike 48 pile 40 pilgrim 48 "
        "pilgrimag 51 pill 40 pillar 45 pillow 43 pilot 36 pimp 51 pin 39 pinch 47 pine 42 "
        "pineappl 50 ping 47 pink 38 pinki 52 pinnacl 51 pinpoint 52 pint 47 pinterest 51 "
        "pioneer 42 pious 53 pip 52 pipe 39 pipelin 43 piper 48 piraci 50 pirat 41 piss 37 "
        "pistol 44 piston 48 pit 40 pitch 37 pitcher 45 piti 44 pitt 47 pittsburgh 43 pivot 47 "
        "pixel 45 pizza 39 "
    ),
    "pj": " pj 54 ",
    "pk": " pk 52 ",
    "pl": (
        " pl 46 pla 53 place 22 placebo 51 placement 43 plagiar 54 plagu 44 plaid 53 plain 38 "
        "plaintiff 46 plan 25 plane 34 planet 35 planetari 50 plank 51 planner 46 plant 30 "
        "plantat 46 plaqu 48 plasma 45 plaster 50 plastic 38 plate 35 plateau 49 platform 35 "
        "platinum 44 plato 52 platoon 50 platter 54 plausibl 49 play 21 playabl 52 playback 53 "
        "playbook 53 playboy 50 player 26 playground 47 playlist 49 playoff 39 playstat 45 "
        "playwright 52 plaza 46 plc 49 plea 43 plead 43 pleas 24 pleasant 41 pleasur 37 "
        "pledg 42 plenti 35 plethora 54 plight 51 plot 36 ploy 54 pls 48 plug 41 plugin 53 "
        "plum 50 plumb 49 plumber 52 plung 48 plural 47 plus 33 plush 53 pluto 52 plutonium 54 "
        "plymouth 48 plywood 53 plz 53 "
    ),
    "pm": " pm 36 ",
    "pn": " pneumonia 48 png 52 ",
    "po": (
        " po 45 pocket 37 pod 46 podcast 42 podium 49 poe 50 poem 39 poet 40 poetic 48 "
        "poetri 40 poignant 53 point 23 pointer 46 pointless 46 pois 51 poison 39 poke 45 "
        "pokemon 42 poker 45 pol 51 poland 42 polar 43 pole 40 poli 49 polic 28 policeman 48 "
        "policemen 50 polici 29 polio 53 polish 39 polit 27 politician 36 polk 54 poll 37 "
        "pollard 54 pollen 51 polli 52 pollock 54 pollut 41 polo 47 polym 47 pond 43 ponder 52 "
        "pong 51 poni 45 poo 50 pooh 53 pool 35 poop 49 poor 31 poorer 49 poorest 51 pop 33 "
        "popcorn 48 pope 40 poppi 49 popul 31 populac 53 popular 31 populist 52 por 51 "
        "porcelain 50 porch 46 pore 49 pork 44 porn 38 porno 52 pornographi 49 porous 52 "
        "porsch 48 port 35 portabl 45 portal 44 porter 45 portfolio 42 portion 37 portland 42 "
        "porto 50 portrait 40 portray 41 portsmouth 49 portug 43 portugues 44 pos 48 pose 39 "
        "posh 52 posit 26 possess 35 possibl 26 post 25 postag 50 postal 45 postcard 49 "
        "poster 40 posterior 51 postgradu 53 postpon 45 postseason 51 postur 49 postwar 52 "
        "pot 39 potassium 50 potato 40 potenc 53 potent 48 potenti 31 potion 53 potomac 53 "
        "potter 43 potteri 48 potti 53 pouch 51 poultri 50 pound 35 pour 39 pov 53 poverti 39 "
        "pow 51 powder 41 powel 46 power 24 powerhous 51 powerless 51 powerpoint 54 "
    ),
    "pp": " pp 40 ppl 49 ppp 53 ",
    "pr": (
        " pr 42 practic 28 practition 44 pradesh 49 pragmat 51 pragu 49 prairi 48 prais 37 "
        "prank 48 pratt 49 pray 37 prayer 37 pre 33 preach 43 preacher 47 precari 53 "
        "precaut 47 preced 41 precinct 49 precious 40 precipit 49 precis 37 precursor 51 "
        "predat 44 predatori 52 predecessor 44 predetermin 53 predica 53 predict 35 "
        "predomin 46 prefac 52 prefer 33 prefix 54 pregnanc 40 pregnant 38 prehistor 52 "
        "prejudic 46 preliminari 43 prelud 53 prem 53 prematur 46 premier 36 premiership 49 "
        "premis 42 premium 39 preoccupi 53 prep 45 prepaid 53 prepar 30 preparatori 51 "
        "prepared 53 prerequisit 54 pres 49 presbyterian 49 preschool 50 prescott 52 "
        "prescrib 44 prescript 43 preseason 49 presenc 36 present 27 preserv 37 presid 26 "
        "presidenti 38 presley 53 press 29 pressur 32 prestig 48 prestigi 46 preston 47 "
        "presum 41 presumpt 54 pretend 37 pretext 53 pretoria 53 pretti 28 prettier 53 "
        "prettiest 53 prevail 45 preval 44 prevent 31 preview 44 previous 30 prey 45 price 27 "
        "priceless 50 pricey 53 prick 49 pride 39 priest 38 priesthood 53 prima 53 primal 53 "
        "primari 34 primarili 39 prime 35 primer 51 primit 47 princ 35 princess 38 "
        "princeton 46 princip 37 principl 36 print 33 printer 43 prior 34 priorit 53 "
        "prioriti 38 prism 51 prison 32 pristin 53 privaci 40 privat 30 privi 51 privileg 39 "
        "prix 47 prize 36 pro 33 proactiv 52 prob 52 probabl 27 probat 47 probe 43 problem 25 "
        "problemat 46 procedur 36 proceed 36 process 27 processor 44 proclaim 45 proclam 51 "
        "proctor 54 procur 48 prod 54 prodigi 54 produc 28 product 25 prof 43 profess 42 "
        "profession 31 professor 33 profici 49 profil 34 profit 33 profound 44 prognosi 53 "
        "program 26 programm 47 progress 32 prohibit 40 project 27 projectil 53 projector 52 "
        "prolif 49 prolifer 49 prologu 54 prolong 47 prom 47 promin 39 promis 32 promo 47 "
        "promot 31 prompt 39 prone 45 pronoun 52 pronounc 42 pronunci 50 proof 36 prop 44 "
        "propag 53 propaganda 42 propel 48 proper 33 properti 29 propheci 48 prophet 43 "
        "propon 51 proport 40 propos 32 proposit 46 proprietari 48 proprietor 53 propuls 51 "
        "pros 46 prose 48 prosecut 40 prosecutor 43 prospect 38 prospectus 54 prosper 42 "
        "prostat 48 prosthet 54 prostitut 43 protagonist 47 protect 28 protector 48 protein 36 "
        "protest 34 protestor 51 proto 54 protocol 41 proton 52 prototyp 45 protract 53 "
        "proud 35 prove 32 proven 40 proverb 53 provid 25 provinc 37 provinci 44 provis 39 "
        "provision 49 provoc 51 provok 45 prowess 52 proxi 48 proxim 46 prudent 52 prussia 52 "
        "prussian 53 "
    ),
    "ps": (
        " ps 44 psa 51 psalm 47 pseudo 49 psg 53 psi 51 psp 54 pst 53 psych 47 psychedel 53 "
        "psychiatr 46 psychiatri 50 psychiatrist 46 psychic 47 psycho 48 psycholog 36 "
        "psychopath 53 psychosi 54 psychot 51 psychotherapi 54 "
    ),
    "pt": " pt 44 pti 54 pts 51 ptsd 50 ",
    "pu": (
        " pu 51 pub 41 puberti 51 public 24 publish 29 puck 49 pud 49 puddl 53 pueblo 54 "
        "puerto 44 puff 50 puke 53 pulitz 52 pull 30 pulmonari 51 pulp 48 pulpit 54 puls 43 "
        "puma 54 pump 37 pumpkin 47 pun 50 punch 38 punctuat 53 punctur 54 pundit 54 pune 53 "
        "punish 36 punit 52 punjab 48 punk 42 punt 51 pup 47 pupil 40 puppet 45 puppi 42 "
        "purchas 32 purdu 52 pure 35 purg 50 purif 53 puriti 48 purpl 41 purport 53 purpos 32 "
        "purs 45 pursu 38 pursuant 50 pursuit 42 push 31 pussi 41 put 23 putin 43 putnam 53 "
        "puzzl 42 "
    ),
    "pv": " pv 52 ",
    "py": " pyramid 46 python 47 ",
    "q": " q 38 ",
    "qa": " qa 54 qaeda 49 qatar 47 ",
    "qb": " qb 47 ",
    "qc": " qc 51 ",
    "qi": " qi 53 ",
    "qu": (
        " qu 53 quad 48 quadrant 53 quaint 53 quak 51 qualif 42 qualifi 35 qualit 51 "
        "qualiti 31 quantifi 54 quantit 48 quantiti 41 quantum 44 quarantin 49 quarrel 53 "
        "quarri 49 quarter 34 quarterback 45 quartet 50 quartz 48 quasi 51 quay 53 que 46 "
        "quebec 45 queen 33 queensland 42 queer 47 quentin 51 queri 46 quest 41 question 25 "
        "questionnair 51 queue 47 qui 53 quick 29 quicker 45 quickest 52 quid 53 quiet 35 "
        "quieter 53 quilt 54 quinci 52 quinn 46 quirki 50 quit 28 quiz 47 quo 47 quot 34 "
        "quota 48 quotat 48 qur'an 54 quran 50 "
    ),
    "r": " r 28 ",
    "ra": (
        " ra 46 rabbi 48 rabbit 42 rabi 54 raccoon 53 race 29 racer 49 rachel 43 racial 40 "
        "racism 41 racist 39 rack 44 racket 53 rad 51 radar 42 radcliff 54 radial 51 "
        "radiant 51 radiat 41 radic 39 radio 32 radioact 48 radius 46 rae 51 raf 49 rafael 48 "
        "raft 51 rag 47 rage 42 rahman 53 rahul 52 rai 54 raid 39 raider 44 rail 38 "
        "railroad 40 railway 38 rain 35 rainbow 44 rainfal 47 rainforest 52 raini 48 rais 30 "
        "raj 50 raja 53 rajasthan 53 rake 52 raleigh 49 ralli 39 ralph 43 ram 41 rama 54 "
        "ramen 52 ramif 53 ramirez 52 ramo 51 ramon 52 ramp 45 rampag 52 rampant 50 ramsay 51 "
        "ramsey 48 ranch 44 rand 47 randal 48 randi 45 randolph 50 random 36 rang 30 ranger 40 "
        "rank 33 ransom 48 rant 48 rao 53 rap 42 rape 36 raphael 52 rapid 36 rapist 47 "
        "rapper 43 raptor 51 rare 33 rariti 52 rash 48 raspberri 51 rat 39 rate 27 rather 28 "
        "ratifi 52 ratio 39 ration 43 rational 50 rattl 52 raul 54 rave 50 raven 44 ravi 53 "
        "raw 38 ray 35 raymond 45 razor 48 "
    ),
    "rb": " rb 48 rbi 51 ",
    "rc": " rc 49 ",
    "rd": " rd 43 ",
    "re": (
        " re 30 rea 53 reach 29 react 39 reaction 34 reactionari 54 reactiv 50 reactor 44 "
        "read 24 readabl 53 reader 36 readi 29 readili 45 reagan 45 real 25 realism 48 "
        "realist 41 realiti 33 realiz 30 realli 21 realm 43 realti 52 realtor 54 reap 50 "
        "reaper 53 rear 39 reason 26 reassur 47 rebat 53 rebecca 45 rebel 40 rebelli 52 "
        "rebellion 45 rebirth 52 reboot 50 reborn 52 rebound 45 rebuild 42 rec 49 recal 37 "
        "recap 51 receipt 43 receiv 27 recent 28 recept 41 receptionist 53 receptor 44 "
        "recess 44 recharg 52 recip 39 recipi 42 reciproc 54 recit 50 reckless 47 reckon 45 "
        "reclaim 48 recogn 32 recognit 39 recogniz 51 recollect 53 recommend 32 recon 54 "
        "reconcil 51 reconcili 48 reconnaiss 51 reconsid 49 reconstruct 43 record 26 "
        "recount 50 recours 53 recov 36 recoveri 37 recreat 40 recruit 37 rectangl 54 "
        "rectangular 49 rector 53 recur 48 recurr 54 recycl 44 red 28 reddish 52 reddit 49 "
        "redeem 48 redempt 47 redesign 49 redevelop 51 redhead 54 redistribut 53 redskin 49 "
        "reduc 31 reduct 39 redund 47 redwood 54 ree 54 reed 44 reef 45 reel 48 reelect 53 "
        "rees 51 reev 50 ref 43 refer 29 refere 45 referenc 46 referendum 45 referr 49 "
        "refil 54 refin 44 refineri 51 reflect 33 reflex 49 reform 36 refrain 49 refresh 43 "
        "refriger 49 refug 46 refuge 39 refund 44 refurbish 52 refus 33 reg 48 regain 45 "
        "regal 53 regan 54 regard 32 regardless 39 regenc 54 regener 49 regent 48 regga 51 "
        "reggi 50 regim 40 regimen 53 regiment 44 regina 49 region 29 regist 34 registr 41 "
        "registrar 52 registri 47 regress 51 regret 38 regul 33 regular 31 regulatori 42 "
        "rehab 47 rehabilit 45 rehears 46 reich 51 reid 45 reign 41 reilli 53 reimburs 52 "
        "rein 49 reindeer 53 reinforc 41 reinstat 52 reiter 53 reject 36 rejoic 51 relaps 53 "
        "relat 26 relationship 29 relax 37 relay 46 releas 27 releg 48 relentless 50 relev 36 "
        "reli 37 reliabl 39 relianc 47 reliant 52 relic 48 relief 38 reliev 42 religi 34 "
        "religion 35 relish 53 reliv 54 reload 53 reloc 45 reluct 44 rem 53 remain 28 "
        "remaind 44 remak 47 remark 36 remast 54 rematch 51 remedi 43 rememb 27 remembr 49 "
        "remi 53 remind 34 reminisc 49 remix 45 remnant 48 remors 51 remot 38 remov 30 "
        "remuner 53 ren 51 renaiss 46 renal 51 renam 50 renault 52 render 40 rendezv 53 "
        "rendit 51 rene 49 renegad 54 renew 38 reno 50 renov 44 renown 45 rent 36 rental 42 "
        "reopen 46 reorgan 53 rep 39 repaid 53 repair 36 repay 46 repeal 45 repeat 34 "
        "repent 52 repercuss 52 repertoir 51 repetit 47 replac 31 replay 47 repli 35 replic 46 "
        "replica 48 report 24 repositori 51 repost 49 repres 29 represent 39 repress 48 "
        "reprint 47 reproduc 46 reproduct 43 reptil 49 republ 37 republican 33 reput 38 "
        "request 32 requir 27 requisit 54 res 47 resal 53 rescu 37 research 27 resembl 41 "
        "resent 47 reserv 33 reservoir 44 reset 47 resid 32 residenti 40 residu 45 resign 38 "
        "resili 46 resin 49 resist 34 resolut 37 resolv 39 reson 49 resort 39 resourc 32 "
        "respect 29 respiratori 47 respond 34 respons 27 rest 29 restart 48 restaur 34 "
        "restless 49 restor 36 restrain 46 restraint 47 restrict 36 restroom 52 restructur 49 "
        "result 25 resum 40 resurg 53 resurrect 46 retail 36 retain 38 retak 53 retali 50 "
        "retard 46 retent 47 rethink 51 retina 52 retir 33 retreat 41 retribut 52 retriev 43 "
        "retro 48 retrospect 48 return 27 reuben 54 reunion 45 reunit 46 reus 52 reuter 46 "
        "rev 43 reveal 32 revel 43 reveng 41 revenu 35 rever 50 reverend 48 revers 37 "
        "revert 52 review 29 revis 39 revisit 49 reviv 41 revok 48 revolt 48 revolut 37 "
        "revolutionari 42 revolv 45 reward 36 rewind 54 rewrit 51 rex 46 rey 45 reynold 45 "
    ),
    "rf": " rf 50 ",
    "rh": " rh 53 rhetor 44 rhine 53 rhino 50 rhode 44 rhyme 47 rhys 53 rhythm 43 rhythmic 52 ",
    "ri": (
        " ri 48 rib 44 ribbon 45 rica 48 rican 51 ricardo 52 rice 38 rich 33 richard 34 "
        "richardson 46 richer 48 richest 48 richi 48 richmond 43 richter 54 rick 41 ricki 46 "
        "rico 45 rid 38 riddl 51 ride 31 rider 41 ridg 42 ridicul 38 ridley 53 riff 52 rifl 40 "
        "rift 49 rig 42 right 20 righteous 45 rigid 48 rigor 48 rihanna 51 riley 46 rim 45 "
        "ring 33 rink 52 rins 51 rio 40 riot 40 rip 38 ripe 48 ripley 54 ripper 54 rippl 52 "
        "rise 29 risk 31 riski 45 rita 48 ritchi 52 rite 46 ritual 42 ritz 54 rival 40 "
        "rivalri 47 river 31 rivera 51 riversid 48 riviera 53 "
    ),
    "rj": " rj 53 ",
    "rl": " rl 52 ",
    "rm": " rm 48 ",
    "rn": " rn 48 rna 48 ",
    "ro": (
        " ro 49 roach 51 road 28 roadsid 51 roadway 52 roam 47 roar 45 roast 42 rob 38 robb 53 "
        "robber 48 robberi 45 robbi 46 robbin 51 robe 47 robert 33 roberto 48 robertson 46 "
        "robin 40 robinson 42 robot 38 robson 54 robust 45 robyn 54 roc 53 roch 53 rochest 47 "
        "rock 31 rockefel 51 rocker 53 rocket 39 rocki 42 rockstar 53 rod 41 rodent 53 "
        "rodeo 51 rodger 47 rodney 48 rodrigo 53 rodriguez 48 roe 51 roger 38 rogu 46 roi 52 "
        "roland 49 role 29 rolex 52 rolf 54 roll 31 roller 44 rollin 52 rom 48 roma 48 "
        "roman 37 romanc 41 romania 47 romanian 50 romant 39 rome 39 romeo 48 romero 53 "
        "romney 49 ron 42 ronald 46 ronaldo 48 ronni 48 roof 37 rooftop 50 rooki 42 room 27 "
        "roommat 45 rooney 48 roosevelt 46 rooster 53 root 35 rope 42 rori 48 ros 53 rosa 47 "
        "rose 44 rosemari 50 rosen 52 rosenberg 53 rosi 47 ross 40 rossi 52 roster 43 rot 46 "
        "rotari 49 rotat 40 roth 49 rotor 52 rotten 47 roug 49 rough 36 roulett 52 round 30 "
        "roundabout 53 rounder 53 roundup 53 rout 34 router 51 routin 38 routledg 52 rover 45 "
        "row 36 rowan 53 rowl 54 rowland 53 roy 41 royal 34 royalti 45 royc 50 "
    ),
    "rp": " rp 48 rpg 50 rpm 51 ",
    "rr": " rr 52 ",
    "rs": " rs 42 rss 51 ",
    "rt": " rt 44 ",
    "ru": (
        " ru 51 rub 41 rubber 42 rubbish 46 rubbl 51 rubi 45 rubin 52 rubio 51 rudd 54 rude 41 "
        "rudi 49 rudolph 53 rue 50 rufus 53 rug 45 rugbi 40 ruin 36 rule 28 ruler 44 rum 49 "
        "rumbl 51 rumor 40 run 23 runaway 50 runner 40 runoff 50 runway 45 rupe 52 rupert 49 "
        "ruptur 53 rural 37 rush 36 russ 49 russel 40 russia 33 russian 32 russo 54 rust 48 "
        "rusti 49 rustic 52 rutger 52 ruth 44 rutherford 52 ruthless 49 "
    ),
    "rv": " rv 50 ",
    "rw": " rwanda 50 ",
    "rx": " rx 53 ",
    "ry": " ryan 37 ryder 51 rye 50 ryu 54 ",
    "s": " s 22 ",
    "sa": (
        " sa 41 sabbath 51 sabin 54 sabotag 49 sabrina 52 sac 48 sach 51 sack 42 sacr 42 "
        "sacramento 46 sacrif 46 sacrific 40 sad 33 saddam 51 sadden 54 saddest 54 saddl 48 "
        "sadi 53 safari 49 safe 31 safeguard 46 safer 43 safest 50 safeti 33 sag 54 saga 46 "
        "sage 47 sahara 52 saharan 53 sai 53 saigon 54 sail 39 sailor 44 saint 37 sake 40 "
        "sakura 53 sal 51 salad 42 salari 39 sale 29 salem 48 salesman 49 salin 53 "
        "salisburi 50 saliva 52 salli 45 salman 53 salmon 44 salon 46 saloon 51 salsa 50 "
        "salt 37 salti 48 salut 48 salvador 48 salvag 49 salvat 45 sam 37 sama 54 samantha 48 "
        "same 23 sami 53 sammi 49 samoa 52 sampl 35 samson 52 samsung 43 samuel 42 samurai 49 "
        "san 32 sanchez 47 sanction 42 sanctuari 45 sand 38 sandal 51 sander 45 sanderson 53 "
        "sandi 42 sandra 47 sandston 50 sandwich 41 sane 48 sanford 53 sanit 50 sanitari 52 "
        "saniti 51 sanskrit 53 santa 39 santana 54 santiago 49 santo 46 sao 49 sap 49 "
        "sapphir 51 sara 45 sarah 39 sarcasm 49 sarcast 49 sas 51 sash 54 sasha 49 "
        "saskatchewan 51 satan 44 satellit 39 satin 52 satir 47 satisfact 43 satisfactori 50 "
        "satisfi 38 satur 46 saturday 34 saturn 50 sauc 41 saudi 41 saul 49 sauna 54 "
        "saunder 49 sausag 45 savag 43 savannah 49 save 27 saver 53 savior 47 savvi 50 "
        "sawyer 50 saxon 50 say 16 sayin 50 "
    ),
    "sb": " sb 48 sbs 52 ",
    "sc": (
        " sc 42 scale 33 scalp 51 scam 44 scan 40 scandal 41 scandinavia 53 scandinavian 51 "
        "scanner 48 scar 43 scarborough 53 scarc 47 scarciti 52 scare 35 scarf 48 scari 40 "
        "scarlet 49 scarlett 51 scatter 43 scenario 40 scene 31 sceneri 48 scenic 48 scent 45 "
        "schedul 33 scheme 36 schizophrenia 50 schmidt 48 schneider 51 scholar 39 "
        "scholarship 41 school 23 schultz 51 schwartz 51 sci 45 scienc 30 scientif 36 "
        "scientist 36 scientolog 53 scissor 50 sclerosi 53 scoobi 53 scoop 48 scooter 50 "
        "scope 41 score 30 scorer 49 scorpion 52 scot 46 scotch 48 scotia 51 scotland 36 "
        "scott 36 scottish 37 scout 41 scrambl 46 scrap 43 scrape 49 scratch 40 scream 36 "
        "screen 32 screenplay 50 screenshot 45 screw 38 script 39 scriptur 45 scroll 43 "
        "scrub 47 scrum 54 scrutini 48 scuba 53 sculli 54 sculptor 53 sculptur 44 scum 48 "
        "scumbag 53 "
    ),
    "sd": " sd 46 ",
    "se": (
        " se 41 sea 31 seafood 49 seahawk 48 seal 37 seam 48 seamless 53 sean 41 sear 51 "
        "search 31 seasid 50 season 26 seat 32 seattl 40 seawe 54 sebastian 46 sec 41 "
        "secess 53 seclud 54 second 24 secondari 38 secreci 50 secret 32 secretari 33 "
        "secretariat 51 sect 50 sectarian 53 section 31 sector 35 secular 45 secur 28 sedan 50 "
        "sediment 49 seduc 54 seduct 50 see 17 seed 36 seek 31 seeker 47 seem 25 sega 54 "
        "segment 39 segreg 47 seinfeld 53 seismic 50 seiz 41 seizur 45 seldom 49 select 31 "
        "selena 54 self 29 selfi 45 selfish 42 selfless 53 sell 27 seller 42 selv 52 sem 54 "
        "semant 48 semen 52 semest 44 semi 38 semiconductor 50 semifin 49 semin 53 seminar 45 "
        "seminari 50 semit 47 sen 44 senat 32 send 26 seneg 52 senior 33 sens 30 sensat 43 "
        "senseless 52 sensibl 45 sensit 37 sensor 42 sensori 48 sensual 52 sentenc 34 "
        "sentiment 41 sentinel 52 seo 44 seoul 45 sep 45 separ 31 sept 40 septemb 31 sequel 44 "
        "sequenc 38 sequenti 53 ser 51 serbia 48 serbian 50 seren 50 serena 49 serg 54 "
        "sergeant 43 sergei 51 sergey 54 sergio 50 seri 28 serial 42 serious 28 sermon 47 "
        "serotonin 53 serpent 51 serum 48 serv 29 servant 40 server 37 servic 24 servicemen 54 "
        "ses 53 sesam 51 session 33 set 24 setback 49 seth 45 settl 35 settlement 37 "
        "settler 48 setup 43 seven 31 seventeen 46 seventeenth 52 seventh 41 seventi 46 "
        "sever 26 sew 46 sewag 50 sewer 47 sex 30 sexi 39 sexiest 54 sexism 50 sexist 49 "
        "sexual 33 seymour 49 "
    ),
    "sf": " sf 46 ",
    "sg": " sg 50 sgt 50 ",
    "sh": (
        " sh 46 sha 52 shabbi 53 shack 51 shade 39 shadi 48 shadow 37 shadowi 54 shaft 45 "
        "shah 47 shake 36 shaker 54 shakespear 44 shaki 51 shale 48 shall 32 shallow 44 "
        "shalt 53 sham 51 shaman 54 shame 37 shameless 52 shampoo 50 shan 54 shane 45 "
        "shanghai 44 shannon 47 shape 33 shapiro 52 share 27 sharehold 43 sharia 51 sharif 52 "
        "shark 40 sharma 51 sharon 45 sharp 38 sharper 54 sharpli 46 shatter 45 shaun 50 "
        "shave 42 shaw 44 shawn 47 she 17 she'd 42 she'll 42 shea 52 shear 52 shed 40 sheen 53 "
        "sheep 42 sheer 44 sheet 37 sheffield 46 sheikh 49 sheila 50 shelbi 50 sheldon 50 "
        "shelf 44 shell 38 shelley 50 shelli 53 shelter 40 shelton 53 shelv 47 shen 54 "
        "shepard 51 shepherd 45 sheppard 53 sheridan 51 sheriff 43 sherlock 48 sherman 46 "
        "sherri 52 sherwood 51 shes 49 shi 42 shia 51 shield 39 shift 34 shin 48 shine 39 "
        "shini 46 ship 30 shipbuild 53 shipment 44 shipyard 53 shire 51 shirley 48 shirt 35 "
        "shit 26 shite 53 shitti 44 shiva 53 shock 35 shoe 35 shone 54 shoot 27 shooter 42 "
        "shootout 50 shop 30 shopper 50 shore 39 shorelin 53 short 27 shortag 44 shortcom 51 "
        "shortcut 52 shorten 48 shorter 42 shortest 50 shorti 53 shot 37 shotgun 47 should 20 "
        "should'v 43 shoulder 36 shouldn't 35 shout 39 shove 45 shovel 51 show 21 showcas 43 "
        "showdown 51 shower 37 showtim 52 shred 48 shrek 53 shri 50 shrimp 47 shrine 48 "
        "shrink 46 shrub 52 shrug 49 shuffl 51 shun 54 shut 34 shutdown 49 shutter 51 "
        "shuttl 46 "
    ),
    "si": (
        " si 42 siberia 51 siberian 53 sibl 42 sic 49 sicili 51 sick 33 sicken 53 sid 50 "
        "side 25 sidekick 54 sidelin 49 sidewalk 46 sideway 50 sidney 48 sieg 45 siemen 53 "
        "sierra 44 sig 53 sigh 44 sight 36 sigma 50 sign 27 signal 34 signatur 40 signifi 50 "
        "signific 30 sikh 52 silenc 38 silent 38 silhouett 53 silica 53 silicon 43 silk 43 "
        "silki 53 silli 40 silva 47 silver 35 sim 43 similar 29 simmer 53 simmon 47 simon 38 "
        "simpl 31 simpler 47 simplest 49 simpli 31 simplic 47 simplifi 46 simplist 53 "
        "simpson 43 simul 40 simultan 41 sin 38 sinai 51 sinatra 53 sinc 23 sincer 42 "
        "sinclair 49 sing 32 singapor 40 singer 37 singh 44 singl 27 singular 48 sinist 49 "
        "sink 38 sinn 54 sinner 48 sino 54 sinus 53 sioux 51 sip 47 sir 32 sire 51 siren 48 "
        "siri 53 sirius 53 sis 49 sissi 54 sister 32 sit 28 sitcom 50 site 28 situ 53 "
        "situat 30 six 29 sixteen 45 sixteenth 52 sixth 40 sixti 44 sizabl 52 size 30 "
        "sizeabl 54 "
    ),
    "sk": (
        " sk 50 skate 43 skater 53 skelet 52 skeleton 45 skeptic 46 sketch 42 sketchi 54 "
        "skew 54 ski 41 skid 53 skill 32 skin 33 skincar 53 skinner 51 skinni 45 skip 40 "
        "skipper 50 skirt 43 skull 42 sky 35 skye 52 skylin 51 skype 48 "
    ),
    "sl": (
        " sl 49 slab 51 slack 48 slade 54 slain 50 slam 41 slander 53 slang 50 slap 42 "
        "slash 49 slate 45 slater 51 slaughter 44 slave 38 slaveri 42 slay 49 slayer 51 "
        "sled 54 sleek 53 sleep 30 sleeper 51 sleepi 48 sleev 43 slender 49 slew 53 sli 52 "
        "slice 41 slick 48 slid 50 slide 38 slight 34 slightest 47 slim 44 slime 52 sling 53 "
        "slip 37 slipper 52 slipperi 49 slit 51 sloan 49 slogan 46 slope 43 sloppi 49 slot 41 "
        "slovakia 52 slovenia 52 slow 33 slower 45 slowli 37 sludg 54 slug 53 sluggish 54 "
        "slum 54 slump 52 slut 47 "
    ),
    "sm": (
        " sm 48 smack 49 smackdown 53 small 26 smaller 35 smallest 44 smallpox 53 smart 34 "
        "smarter 46 smartest 51 smartphon 42 smash 40 smear 51 smell 36 smelli 53 smh 51 "
        "smile 34 smiley 52 smith 34 smithsonian 52 smoke 33 smoker 47 smokey 53 smoki 53 "
        "smooth 39 smoother 52 smoothi 54 sms 49 smug 53 smuggl 48 "
    ),
    "sn": (
        " snack 42 snag 53 snail 47 snake 40 snap 39 snapchat 49 snapshot 52 snare 54 "
        "snatch 47 sneak 43 sneaker 50 sneaki 50 snif 54 sniff 51 sniper 46 snl 54 snoop 52 "
        "snore 53 snow 36 snowden 51 snowfal 54 snowflak 54 snowi 51 snp 49 snuck 53 snyder 49 "
    ),
    "so": (
        " so 14 soak 44 soap 42 soar 48 sob 48 sober 45 soc 53 soccer 39 social 27 "
        "socialist 41 societ 49 societi 30 socio 50 socioeconom 53 sociolog 46 sock 42 "
        "socket 50 socrat 53 sod 54 soda 44 sodium 46 sofa 47 sofia 48 soft 36 softbal 49 "
        "soften 49 softer 50 softwar 35 soho 52 soil 39 sol 48 solac 53 solar 38 soldier 34 "
        "sole 38 solemn 52 solicitor 46 solid 35 solidar 46 solitari 48 solitud 52 solo 37 "
        "solomon 47 solubl 51 solut 32 solv 36 solvent 51 somali 50 somalia 48 some 18 "
        "somebodi 35 someday 44 somehow 38 someon 25 somerset 47 someth 23 somethin 50 "
        "sometim 29 somewhat 38 somewher 35 son 28 sonar 53 song 27 songwrit 48 soni 42 "
        "sonia 50 sonic 45 sonni 49 soo 47 soon 28 sooner 41 sooo 51 soooo 51 sooth 51 "
        "sophi 46 sophia 48 sophist 43 sophomor 48 soprano 53 sore 45 soro 54 soror 53 "
        "sorri 30 sorrow 46 sort 31 sorta 53 sos 52 soul 33 sound 27 soundtrack 45 soup 43 "
        "sour 46 sourc 28 south 27 southampton 47 southbound 54 southeast 43 southeastern 49 "
        "southern 34 southwest 43 southwestern 49 souvenir 52 sovereign 45 sovereignti 46 "
        "soviet 37 sow 52 sox 46 soy 49 "
    ),
    "sp": (
        " sp 44 spa 45 space 29 spacecraft 48 spaceship 52 spacex 52 spacious 52 spade 53 "
        "spaghetti 49 spain 37 spam 43 span 41 spaniard 52 spanish 36 spank 53 spare 40 "
        "spark 41 sparkl 47 sparrow 51 spars 52 spartan 49 spat 53 spatial 47 spawn 46 spd 53 "
        "speak 27 speaker 36 spear 45 spec 46 speci 34 special 27 specialist 39 specialti 45 "
        "specif 29 specifi 41 specimen 44 spectacl 49 spectacular 44 spectat 46 specter 54 "
        "spectra 54 spectral 51 spectroscopi 53 spectrum 41 specul 41 sped 53 speech 34 "
        "speechless 53 speed 32 speedi 49 speedway 54 spell 36 spenc 52 spencer 44 spend 27 "
        "sperm 46 sphere 44 spheric 52 spi 39 spice 43 spici 47 spider 40 spike 43 spill 42 "
        "spin 38 spinach 51 spinal 46 spine 44 spinner 52 spiral 46 spirit 34 spiritu 39 "
        "spit 44 spite 44 splash 46 splendid 48 splinter 53 split 36 spoil 42 spoiler 47 "
        "spokan 53 spokesman 47 spokesperson 49 spong 49 spongebob 54 sponsor 37 "
        "sponsorship 48 spontan 46 spooki 50 spoon 45 sporad 53 spore 53 sport 30 spot 31 "
        "spotifi 48 spotlight 46 spous 43 spray 41 spread 33 spreadsheet 53 spree 50 spring 32 "
        "springer 50 springfield 47 sprinkl 49 sprint 45 sprout 54 spruce 52 sprung 52 spun 48 "
        "spur 42 "
    ),
    "sq": (
        " sq 47 sql 52 squad 36 squadron 48 squar 34 squash 49 squat 48 squeez 43 squid 51 "
        "squir 53 squirrel 46 squirt 54 "
    ),
    "sr": " sr 44 sri 43 ",
    "ss": " ss 43 ssr 54 ",
    "st": (
        " st 30 sta 53 stab 41 stabil 39 stabl 38 stacey 52 staci 52 stack 41 stadium 36 "
        "staf 48 staff 31 staffer 54 stafford 50 staffordshir 53 stag 54 stage 30 stagger 51 "
        "stagnant 53 stain 43 stainless 47 stair 42 staircas 50 stake 40 stakehold 50 stale 51 "
        "stalin 48 stalk 46 stalker 51 stall 44 stallion 54 stamford 51 stamina 52 stamp 40 "
        "stan 44 stanc 44 stand 27 standalon 52 standard 29 standbi 52 standout 53 "
        "standpoint 49 stanford 45 stanley 42 stanton 50 stapl 45 star 28 starbuck 47 "
        "starch 53 stare 39 stark 44 starr 52 starship 53 start 21 starter 42 startl 49 "
        "startup 45 starv 43 starvat 50 stash 50 stat 39 state 20 statement 31 staten 53 "
        "statesman 51 statewid 49 static 44 station 31 stationari 49 stationeri 53 statist 35 "
        "statu 42 statur 51 status 34 statut 45 statutori 47 stay 27 std 52 ste 54 steadi 41 "
        "steadili 46 steak 44 steal 33 stealth 50 steam 38 steamer 52 steel 35 steeler 48 "
        "steep 45 steer 43 stefan 48 stein 49 stella 48 stellar 47 stem 39 step 28 stepfath 54 "
        "steph 51 stephani 47 stephen 38 stephenson 53 stereo 47 stereotyp 46 steril 51 "
        "sterl 43 stern 46 steroid 47 steve 36 steven 39 stevenson 50 stevi 49 stew 51 "
        "steward 51 stewardship 54 stewart 41 stick 31 sticker 44 sticki 47 stiff 46 stigma 48 "
        "stile 54 still 21 stimul 42 stimuli 52 stimulus 47 sting 46 stink 51 stint 49 stir 42 "
        "stirl 51 stitch 45 stock 32 stockholm 47 stockton 53 stoke 44 stomach 39 stomp 54 "
        "stone 33 stoner 53 stoni 53 stool 50 stop 24 stoppag 54 storag 38 store 30 stori 25 "
        "storm 35 stormi 51 storylin 46 storytel 49 stout 51 stove 48 str 53 straight 32 "
        "straighten 53 straightforward 47 strain 40 strait 47 strand 43 strang 36 stranger 38 "
        "strangest 54 strangl 54 strap 44 strata 54 strateg 39 strategi 34 strategist 53 "
        "stratford 53 strauss 51 straw 44 strawberri 45 stray 48 streak 43 stream 34 "
        "streamlin 53 street 28 strength 34 strengthen 40 stress 33 stretch 37 stretcher 54 "
        "stricken 50 strict 38 stricter 54 stride 48 strife 52 strike 32 striker 44 string 38 "
        "stringent 51 strip 37 stripe 43 stripper 51 strive 45 stroke 40 stroll 50 strong 29 "
        "stronger 38 strongest 43 stronghold 52 structur 31 struggl 33 strung 53 sts 53 stu 54 "
        "stuart 43 stubborn 47 stud 45 student 27 studi 26 studio 35 stuf 43 stuff 31 "
        "stumbl 45 stump 51 stun 39 stunt 45 stupid 33 sturdi 51 sturgeon 53 style 30 "
        "stylish 48 stylist 52 "
    ),
    "su": (
        " su 41 suarez 51 sub 36 subaru 53 subcommitte 51 subconsci 52 subdivis 47 subdu 52 "
        "subject 31 sublim 51 submarin 45 submerg 50 submiss 41 submit 37 subordin 51 "
        "subpoena 53 subscrib 39 subscript 42 subsect 54 subsequ 37 subset 50 subsid 52 "
        "subsidi 45 subsidiari 43 substanc 40 substant 52 substanti 39 substitut 40 "
        "substrat 49 subt 53 subtitl 48 subtl 44 suburb 42 suburban 46 subway 44 succeed 37 "
        "success 27 successor 43 such 22 suck 35 sucker 49 suction 52 sudan 46 sudanes 53 "
        "sudden 34 sue 42 sued 54 suffer 32 suffic 51 suffici 39 suffolk 49 suffrag 52 "
        "sugar 36 suggest 29 suicid 36 suit 32 suitabl 40 suitcas 50 sulfur 51 sullivan 45 "
        "sultan 49 sum 38 summar 49 summari 40 summer 29 summertim 54 summit 41 summon 43 "
        "sun 32 sundanc 54 sunday 33 sunderland 49 sunflow 52 sunglass 48 sunken 53 "
        "sunlight 46 sunni 42 sunris 47 sunscreen 53 sunset 44 sunshin 43 sup 50 super 31 "
        "superb 45 superfici 50 superhero 45 superintend 45 superior 38 superman 44 "
        "supermarket 45 supernatur 46 superpow 54 superstar 45 supervis 42 supervisor 43 "
        "supervisori 53 supper 48 supplement 40 supplementari 52 suppli 31 supplier 42 "
        "support 24 suppos 31 suppress 42 suprem 36 supremaci 49 supremacist 53 sur 48 sure 24 "
        "surf 43 surfac 33 surfer 53 surg 47 surgeon 41 surgeri 36 surgic 44 surnam 51 "
        "surpass 47 surplus 46 surpris 30 surreal 49 surrend 42 surrey 47 surrog 52 "
        "surround 34 surveil 42 survey 35 surveyor 52 surviv 33 survivor 40 susan 42 "
        "suscept 48 sushi 48 susi 54 suspect 35 suspend 39 suspens 40 suspici 43 suspicion 43 "
        "sussex 47 sustain 36 sutherland 51 sutton 48 suv 49 suzann 50 suzuki 51 "
    ),
    "sv": " sven 54 ",
    "sw": (
        " sw 48 swallow 43 swamp 46 swan 45 swansea 49 swap 43 swarm 51 swat 51 sway 49 "
        "swear 36 sweat 41 sweater 46 sweati 50 swede 54 sweden 40 swedish 42 sweeney 52 "
        "sweep 39 sweet 33 sweeter 53 sweetest 52 sweetheart 48 sweeti 50 swell 45 swift 42 "
        "swim 37 swimmer 47 swimsuit 53 swine 51 swing 38 swipe 50 swiss 42 switch 34 "
        "switzerland 42 swollen 50 sword 39 "
    ),
    "sy": (
        " sydney 38 syke 53 syllabl 50 syllabus 53 sylvest 54 sylvia 49 symbol 37 symmetr 53 "
        "symmetri 50 sympathet 47 sympathi 44 symphoni 47 symposium 49 symptom 38 synagogu 51 "
        "sync 46 syndic 50 syndrom 42 synergi 54 synod 53 synonym 51 synopsi 52 syntax 50 "
        "synth 52 synthes 54 synthesi 46 synthet 45 syracus 49 syria 40 syrian 43 syring 53 "
        "syrup 47 system 24 systemat 44 "
    ),
    "t": " t 27 ",
    "ta": (
        " ta 44 tab 43 tabl 31 tablet 41 tabloid 54 taboo 51 tac 53 tack 52 tackl 40 taco 46 "
        "tacoma 53 tactic 39 tad 50 tae 50 taft 54 tag 37 tai 51 tail 39 tailor 46 taint 52 "
        "taipei 53 taiwan 44 taiwanes 53 taj 53 tak 54 take 17 takeaway 53 takeoff 52 "
        "takeov 48 taker 50 tal 53 talbot 52 tale 38 talent 34 taliban 48 talk 23 talkin 48 "
        "tall 38 taller 48 tallest 51 talli 49 tam 53 tame 50 tamil 47 tammi 52 tampa 45 "
        "tan 43 tanaka 53 tandem 50 tang 50 tangibl 49 tangl 51 tango 50 tank 35 tanker 51 "
        "tanner 50 tanya 52 tanzania 50 tao 51 tap 38 tape 37 taper 53 tapestri 54 tar 49 "
        "tara 49 target 32 tariff 46 tart 52 task 35 tasmania 50 tasmanian 54 tast 34 tasti 46 "
        "tat 52 tata 53 tate 48 tattoo 40 tatum 53 tau 53 taurus 54 tavern 50 tax 29 taxabl 52 "
        "taxat 47 taxi 41 taxpay 43 taylor 37 "
    ),
    "tb": " tb 48 tbh 42 ",
    "tc": " tc 50 ",
    "td": " td 46 tds 53 ",
    "te": (
        " te 44 tea 36 teach 30 teacher 31 teal 54 team 23 teammat 42 teamwork 51 tear 34 "
        "teas 45 teaser 51 teaspoon 53 tech 36 technic 34 technician 45 techniqu 35 techno 51 "
        "technolog 30 ted 41 teddi 46 tedious 51 tee 45 teen 38 teenag 38 teeth 37 tehran 49 "
        "tel 46 telecom 50 telecommun 47 telegram 50 telegraph 44 telephon 39 telescop 46 "
        "televis 35 tell 21 teller 51 temp 46 temper 44 tempera 52 temperatur 35 tempest 53 "
        "templ 38 templat 46 tempo 48 tempor 49 temporari 39 temporarili 44 tempt 43 "
        "temptat 48 ten 31 tenant 43 tend 35 tendenc 43 tender 42 tendon 53 tennesse 42 "
        "tenni 40 tenor 52 tens 45 tension 40 tent 42 tentat 51 tenth 45 tenur 45 tequila 51 "
        "ter 53 teresa 48 term 27 termin 37 terminolog 48 terra 51 terrac 45 terrain 45 "
        "terrestri 51 terri 41 terribl 35 terrier 54 terrif 46 terrifi 41 territori 35 "
        "terror 38 terrorist 37 tertiari 50 tesco 53 tesla 47 tess 54 test 27 testament 44 "
        "tester 54 testifi 42 testimoni 42 testosteron 49 tex 50 texa 34 texan 50 text 31 "
        "textbook 44 textil 45 textual 53 textur 44 "
    ),
    "tf": " tf 50 ",
    "th": (
        " th 42 tha 49 thai 42 thailand 42 thame 48 than 19 thank 23 thanksgiv 44 thankyou 53 "
        "that 08 that'd 48 that'll 45 thatcher 51 thc 53 the 02 theater 34 theatric 48 thee 44 "
        "theft 43 their 16 them 18 themat 53 theme 35 themselv 30 then 19 theo 49 theodor 48 "
        "theolog 43 theorem 48 theoret 42 theori 33 theorist 52 therapeut 46 therapi 38 "
        "therapist 44 there 16 there'd 53 there'l 52 thereaft 45 therebi 44 therefor 34 "
        "therein 52 thereof 48 theresa 48 thermal 44 thermomet 54 these 20 thesi 44 they 14 "
        "they'd 40 they'll 36 they'r 27 they'v 35 theyr 51 thi 43 thick 38 thicker 49 thief 46 "
        "thiev 47 thigh 44 thin 38 thine 53 thing 20 thingi 54 think 17 thinker 48 thinkin 53 "
        "thinner 50 third 28 thirst 49 thirsti 48 thirteen 46 thirteenth 52 thirti 39 this 11 "
        "thistl 54 tho 39 thoma 34 thompson 41 thomson 47 thor 48 thorn 47 thornton 50 "
        "thorough 40 thorp 53 those 21 thou 43 though 26 thought 35 thousand 32 thread 38 "
        "threat 35 threaten 36 three 23 threesom 53 threshold 44 thrift 52 thrill 41 "
        "thriller 46 thrive 45 throat 40 throne 41 throttl 51 through 22 throughout 32 "
        "throw 30 throwback 54 thru 47 thrust 46 thug 47 thumb 42 thumbnail 54 thunder 43 "
        "thunderstorm 49 thursday 37 thus 33 thyroid 50 "
    ),
    "ti": (
        " ti 46 tibet 50 tibetan 50 tick 44 ticket 33 tickl 54 tidal 48 tide 43 tidi 50 tie 33 "
        "tier 42 tiffani 49 tiger 38 tight 37 tighten 46 tighter 50 til 44 tile 44 till 35 "
        "tilt 47 tim 38 timber 44 timberlak 54 time 16 timeless 50 timelin 43 timer 47 "
        "timet 51 timid 54 timmi 53 timor 53 timothi 47 tin 44 tina 47 tinder 48 ting 52 "
        "tini 37 tinker 53 tint 50 tip 33 tire 33 tis 49 tissu 39 tit 43 titan 42 titanium 50 "
        "titl 30 tito 53 titti 54 titus 53 "
    ),
    "tj": " tj 51 ",
    "tl": " tl 44 tlc 53 ",
    "tm": " tm 49 ",
    "tn": " tn 48 tnt 53 ",
    "to": (
        " to 04 toad 53 toast 44 toaster 53 tobacco 42 tobago 52 tobi 48 tobia 53 today 26 "
        "todd 43 toddler 45 toe 41 tofu 53 togeth 27 toilet 40 token 44 tokyo 41 toledo 50 "
        "toler 39 toll 43 tom 34 toma 52 tomato 42 tomb 45 tomlinson 54 tommi 43 tomorrow 32 "
        "ton 36 tone 37 tong 54 tongu 39 toni 36 tonic 52 tonight 32 tonn 48 too 21 tool 34 "
        "tooth 44 toothbrush 52 toothpast 52 top 25 topic 36 topless 52 topographi 53 tor 50 "
        "torah 52 torch 48 tori 43 torment 52 tornado 45 toro 54 toronto 39 torpedo 51 "
        "torqu 49 torr 48 torrent 51 torso 52 tortois 53 tortur 40 tos 53 toss 42 total 28 "
        "tote 53 tottenham 49 touch 31 touchdown 43 tough 35 tougher 49 toughest 49 toulous 54 "
        "tour 31 tourism 41 tourist 39 tournament 37 tow 45 toward 30 towel 43 tower 37 "
        "town 29 townsend 50 township 44 toxic 41 toxin 48 toy 37 toyota 45 "
    ),
    "tp": " tp 51 tpp 54 ",
    "tr": (
        " tr 48 trace 38 tracey 53 traci 47 track 30 tracker 49 tract 46 traction 47 "
        "tractor 46 trade 29 trademark 45 trader 42 tradit 31 traffic 34 traffick 46 "
        "trafford 52 tragedi 42 tragic 43 trail 37 trailer 40 train 27 traine 49 trainer 42 "
        "trait 43 traitor 46 trajectori 49 tram 51 tran 39 tranc 51 transact 38 transcript 44 "
        "transfer 33 transform 35 transgend 46 transient 52 transit 36 translat 34 "
        "transmiss 40 transmit 42 transmitt 49 transpar 41 transplant 46 transport 32 "
        "transvers 53 trap 37 trash 39 trauma 43 traumat 47 travel 29 travers 52 travi 44 "
        "tray 46 treacher 53 tread 50 treadmil 52 treason 46 treasur 39 treasuri 42 treat 31 "
        "treati 40 treatis 52 treatment 32 trebl 53 tree 31 trek 45 trembl 53 tremend 43 "
        "trench 45 trend 35 trendi 51 trent 47 trenton 53 trevor 46 trey 51 tri 21 triad 54 "
        "trial 33 triangl 44 triangular 52 triathlon 54 tribal 44 tribe 40 tribun 43 tribut 41 "
        "trick 36 tricki 45 trickl 54 trident 53 trigger 38 trillion 47 trilog 46 trim 43 "
        "trinidad 49 triniti 46 trio 45 trip 32 tripl 41 tripoli 53 tristan 52 triumph 44 "
        "triumphant 52 trivia 51 trivial 49 trojan 49 troll 43 trolley 51 troop 36 trooper 48 "
        "trophi 41 tropic 42 troubl 33 troublesom 52 trough 51 troup 54 trouser 48 trout 47 "
        "troy 45 truce 50 truck 35 trudeau 51 true 27 truli 34 truman 50 trump 33 trumpet 50 "
        "trunk 43 truss 53 trust 30 truste 44 trustworthi 50 truth 31 tryin 51 "
    ),
    "ts": " ts 48 tsa 53 tsp 54 tsunami 50 ",
    "tt": " tt 49 ",
    "tu": (
        " tu 47 tub 46 tube 38 tuberculosi 50 tubular 54 tuck 46 tucker 47 tucson 50 tudor 53 "
        "tue 54 tuesday 37 tug 51 tuition 45 tulsa 51 tumbl 49 tumblr 48 tummi 51 tumor 42 "
        "tuna 49 tune 38 tunisia 50 tunnel 40 turbin 46 turbo 48 turbul 47 turf 47 turin 53 "
        "turk 47 turkey 37 turkish 41 turmoil 50 turn 25 turnaround 52 turnbul 53 turner 42 "
        "turnout 48 turnov 46 turquois 53 turret 52 turtl 43 tutor 48 tutori 45 "
    ),
    "tv": " tv 30 tvs 50 ",
    "tw": (
        " twain 52 twat 53 tweak 53 tweed 54 tweet 37 twelfth 50 twelv 40 twenti 36 "
        "twentieth 47 twice 34 twilight 47 twin 38 twist 38 twitch 47 twitter 34 two 19 "
    ),
    "tx": " tx 44 ",
    "ty": (
        " ty 48 tyler 42 type 27 typewrit 53 typhoon 49 typic 33 typo 53 tyranni 50 tyrant 52 "
        "tyron 53 tyson 49 "
    ),
    "u": " u 31 ",
    "ua": " ua 53 uae 48 ",
    "ub": " uber 45 ubiquit 52 ubuntu 53 ",
    "uc": " uc 48 ucla 48 ",
    "ue": " uefa 50 ",
    "uf": " ufc 46 ufo 51 ",
    "ug": " uganda 47 ugh 42 ugli 39 ",
    "uh": " uh 41 uhh 51 ",
    "ui": " ui 49 ",
    "uk": " uk 31 ukip 50 ukrain 41 ukrainian 42 ",
    "ul": " ul 50 ulster 50 ultim 34 ultimatum 54 ultra 42 ultrasound 50 ultraviolet 53 ",
    "um": " um 43 umbrella 46 umm 50 umpir 52 ",
    "un": (
        " un 37 una 51 unabl 37 unaccept 46 unaffect 53 unanim 45 unansw 53 unarm 48 "
        "unattract 52 unauthor 50 unavail 49 unavoid 52 unawar 46 unbear 51 unbeaten 52 "
        "unbeliev 42 unbias 53 unborn 52 unbroken 54 unc 53 uncanni 53 uncertain 45 "
        "uncertainti 43 unchang 48 uncl 39 unclear 45 uncomfort 42 uncommon 46 uncondit 51 "
        "unconsci 45 unconstitut 49 unconvent 52 uncov 45 uncut 54 und 45 undead 53 undef 49 "
        "undeni 53 under 23 underag 51 undercov 47 underdog 53 underestim 46 undergo 44 "
        "undergon 50 undergradu 46 underground 41 undermin 45 underneath 44 underr 49 "
        "undersid 54 understand 26 understat 52 undertak 41 underw 49 underwat 45 underway 46 "
        "underwear 45 underwood 51 underworld 51 undesir 52 undisclos 52 undisput 53 undo 50 "
        "undocu 51 undon 52 undoubt 46 undu 53 une 53 uneasi 51 uneduc 54 unemploy 40 unequ 53 "
        "unesco 50 uneth 53 uneven 50 unexpect 40 unexplain 53 unfair 42 unfamiliar 49 "
        "unfinish 48 unfit 50 unfold 48 unforgett 51 unfortun 35 unfound 54 ungrat 53 "
        "unhappi 44 unhealthi 48 unheard 52 uni 48 unicef 54 unicorn 50 unidentifi 49 unif 52 "
        "unifi 46 uniform 39 unilater 52 unimport 54 uninsur 54 unintend 53 uninterrupt 54 "
        "union 31 unionist 53 uniqu 35 unison 53 unit 24 uniti 42 univers 37 universal 38 "
        "universiti 27 unix 53 unjust 51 unknown 38 unlaw 48 unleash 48 unless 33 unlik 35 "
        "unlimit 43 unload 50 unlock 42 unlucki 49 unman 53 unmark 54 unmarri 51 unnam 50 "
        "unnatur 51 unnecessari 42 unnecessarili 52 unnot 52 uno 53 unoffici 49 unpaid 48 "
        "unpleas 47 unpopular 48 unpreced 47 unpredict 48 unprepar 53 unprofession 53 "
        "unprotect 53 unpublish 52 unreal 49 unrealist 50 unreason 48 unrel 47 unreleas 54 "
        "unreli 50 unresolv 53 unrest 49 unrestrict 53 unsaf 48 unseen 49 unsettl 50 unsolv 53 "
        "unspecifi 53 unstabl 46 unstopp 51 unsuccess 46 unsuit 53 unsur 48 unthink 53 "
        "until 25 untitl 54 unto 45 untold 53 untouch 52 untreat 53 untru 52 unus 49 unusu 38 "
        "unveil 46 unwant 47 unwil 48 "
    ),
    "up": (
        " up 16 upbeat 50 upbring 51 upcom 40 updat 32 upfront 51 upgrad 38 uphil 52 uphold 46 "
        "upkeep 54 uplift 49 upload 41 upon 31 upper 36 upright 48 upris 48 upscal 53 upset 36 "
        "upsid 44 upstair 46 upstat 53 upstream 50 uptak 53 upton 52 uptown 53 upward 44 "
    ),
    "ur": (
        " ur 46 uranium 46 urban 37 urdu 53 urg 38 urgenc 50 urgent 42 uri 53 urin 46 "
        "urinari 53 url 46 urn 54 uruguay 48 "
    ),
    "us": (
        " us 20 usa 35 usabl 50 usag 42 usb 45 usc 48 usd 45 usda 51 use 17 useless 42 user 32 "
        "usernam 47 usher 50 uss 51 ussr 47 usual 29 "
    ),
    "ut": " ut 48 utah 42 utc 48 uterus 52 util 36 utmost 49 utopia 52 uttar 54 utter 42 ",
    "uv": " uv 49 ",
    "uw": " uw 54 ",
    "uz": " uzbekistan 54 ",
    "v": " v 32 ",
    "va": (
        " va 41 vacanc 46 vacant 47 vacat 39 vaccin 40 vacuum 43 vader 53 vagin 51 vagina 47 "
        "vagu 44 vain 48 val 48 vale 49 valencia 49 valentin 47 valeri 49 valiant 53 valid 37 "
        "valley 35 valor 54 valu 29 valuabl 38 valuat 48 valv 42 vampir 42 van 35 vanc 51 "
        "vancouv 43 vandal 53 vanderbilt 53 vanessa 48 vanguard 50 vanilla 46 vanish 45 "
        "vaniti 48 vantag 53 vape 54 vapor 50 var 49 varga 53 vari 36 variabl 40 varianc 51 "
        "variant 44 variat 40 varieti 35 various 31 varsiti 48 vascular 50 vase 50 vast 38 "
        "vat 50 vatican 47 vaughan 51 vaughn 53 vault 46 "
    ),
    "vc": " vc 50 ",
    "ve": (
        " ve 38 vector 43 veg 53 vega 39 vegan 45 veget 39 vegetarian 47 veggi 48 vehicl 32 "
        "veil 47 vein 44 veloc 45 velvet 47 vend 52 vendor 43 vener 53 venetian 53 "
        "venezuela 45 venezuelan 51 vengeanc 48 venic 45 venom 50 vent 45 ventil 49 ventur 39 "
        "ventura 53 venu 39 venus 47 ver 52 vera 48 verb 46 verbal 44 verd 53 verdict 44 "
        "verg 48 veri 20 verif 48 verifi 42 verizon 48 vermont 46 vernacular 54 vernon 47 "
        "veronica 50 vers 40 versa 48 versaill 53 versatil 47 version 31 versus 41 vertic 42 "
        "vessel 38 vest 46 vet 44 veteran 37 veterinari 48 veto 49 vettel 54 "
    ),
    "vh": " vhs 53 ",
    "vi": (
        " vi 43 via 32 viabil 51 viabl 45 viagra 54 vibe 43 vibrant 48 vibrat 45 vic 46 "
        "vicar 52 vice 36 vicin 47 vicious 47 vicki 49 victim 34 victor 42 victori 35 "
        "victoria 39 victorian 43 vid 52 video 26 vie 52 vienna 45 vietnam 41 vietnames 46 "
        "view 27 viewer 40 viewpoint 47 vigil 49 vigilant 53 vigor 48 vii 46 viii 48 vijay 52 "
        "vike 44 viktor 50 vile 49 villa 41 villag 33 villain 43 vin 52 vinc 46 vincent 43 "
        "vinci 53 vine 45 vinegar 49 vineyard 47 vintag 42 vinyl 44 viola 50 violat 36 "
        "violenc 35 violent 38 violet 46 violin 48 vip 47 viper 53 viral 44 virgil 52 "
        "virgin 39 virginia 37 virtu 44 virtual 37 virtuous 54 virus 38 vis 51 visa 42 "
        "viscer 53 visibl 38 vision 36 visionari 52 visit 29 visitor 37 vista 48 visual 37 "
        "vita 50 vital 39 vitamin 43 vitro 52 viva 53 vivian 51 vivid 46 vivo 51 "
    ),
    "vl": " vlad 54 vladimir 45 ",
    "vm": " vm 54 ",
    "vo": (
        " vocabulari 47 vocal 40 vocalist 52 vocat 49 vodka 47 vogu 48 voic 30 voicemail 53 "
        "void 44 vol 39 volatil 45 volcan 48 volcano 46 volkswagen 51 volley 54 volleybal 46 "
        "volt 53 voltag 44 volum 34 volunt 36 voluntari 44 voluntarili 48 volvo 51 vomit 46 "
        "von 42 voodoo 52 vortex 51 vote 27 voter 37 voucher 47 vow 44 vowel 53 vox 54 "
        "voyag 44 "
    ),
    "vp": " vp 48 vpn 52 ",
    "vr": " vr 47 ",
    "vs": " vs 34 ",
    "vt": " vt 51 ",
    "vu": " vu 53 vulcan 53 vulgar 50 vulner 40 ",
    "vw": " vw 52 ",
    "w": " w 30 ",
    "wa": (
        " wa 42 wacki 53 wade 45 waffl 50 wage 37 wager 51 wagner 48 wagon 44 wah 51 waist 45 "
        "wait 26 waiter 47 waitress 50 waiv 48 waiver 48 wake 33 wakefield 53 wal 50 waldo 53 "
        "wale 37 walk 27 walker 39 wall 30 wallac 44 waller 53 wallet 42 walli 49 wallpap 48 "
        "walmart 45 walnut 50 walsh 46 walt 46 walter 39 walton 50 waltz 52 wan 47 wand 51 "
        "wanda 53 wander 42 wang 45 wanna 32 wannab 53 want 18 war 26 warcraft 54 ward 39 "
        "warden 49 wardrob 47 ware 50 warehous 42 warfar 44 wari 50 warm 34 warmer 47 "
        "warmth 47 warn 34 warner 43 warp 47 warrant 40 warranti 48 warren 41 warrior 38 "
        "warsaw 49 warship 53 wartim 49 warwick 50 was 11 wash 35 washer 53 washington 31 "
        "wasn't 29 wasnt 48 wasp 49 wast 32 wastewat 52 wat 51 watch 25 watcher 53 water 26 "
        "watercolor 54 waterfal 48 waterfront 50 waterg 54 waterloo 50 watermelon 52 "
        "waterproof 50 watersh 50 waterway 52 watford 53 watkin 50 watson 42 watt 44 wave 34 "
        "wavelength 51 wavi 54 wax 45 way 20 wayn 40 "
    ),
    "wb": " wb 52 ",
    "wc": " wc 52 ",
    "we": (
        " we 14 we'd 39 we'll 34 we'r 27 we'v 32 weak 34 weaken 44 weaker 46 weakest 49 "
        "wealth 38 wealthi 42 wealthiest 53 weapon 33 weaponri 52 wear 29 wearabl 53 weari 49 "
        "weather 34 weav 46 weaver 49 web 35 webb 47 webber 52 webcam 51 weber 49 webinar 54 "
        "webpag 52 websit 31 webster 47 wed 34 wedg 49 wednesday 37 wee 46 weed 40 week 23 "
        "weekday 50 weekend 33 weep 47 wei 51 weibo 54 weigh 39 weight 31 weiner 54 "
        "weinstein 54 weir 50 weird 35 weirdest 53 weirdo 53 weiss 50 welch 52 welcom 32 "
        "weld 46 welfar 39 well 20 wellb 50 wellington 47 welp 53 welsh 43 wembley 50 wen 51 "
        "wendel 54 wendi 46 wenger 49 were 16 weren't 36 werewolf 53 werner 53 wes 49 "
        "wesley 48 west 29 westbrook 52 western 32 westminst 44 weston 51 westward 52 "
        "westwood 53 wet 38 wetland 52 "
    ),
    "wh": (
        " wh 48 wha 53 whack 51 whale 42 wharf 51 wharton 54 what 16 whatev 31 whatsapp 50 "
        "whatsoev 45 wheat 44 wheel 36 wheelchair 46 wheeler 47 when 16 whenev 37 where 20 "
        "wherea 39 whereabout 50 wherebi 48 wherein 47 wherev 41 whether 28 whew 54 whi 21 "
        "which 17 whichev 48 whiff 54 while 22 whim 53 whine 48 whip 42 whirlwind 54 "
        "whiskey 47 whiski 49 whisper 43 whistl 45 whitak 54 white 26 whitehal 53 whitman 52 "
        "whitney 48 who 16 who'd 49 who'll 53 who'v 48 whoa 47 whoever 39 whole 27 wholesal 45 "
        "wholesom 50 wholli 47 whom 34 whoop 51 whop 54 whore 45 whose 31 "
    ),
    "wi": (
        " wi 43 wichita 51 wick 44 wicket 45 wide 31 widen 47 wider 42 widespread 42 widest 54 "
        "widow 43 width 44 wield 53 wife 30 wifi 45 wig 47 wigan 52 wiggin 53 wiggl 53 "
        "wight 54 wii 48 wiki 49 wikileak 50 wikipedia 45 wil 53 wilbur 54 wilcox 53 wild 34 "
        "wildcat 52 wilder 44 wildest 54 wildfir 52 wildlif 40 wiley 50 wilhelm 53 wilk 53 "
        "wilkin 53 wilkinson 50 will 15 willard 53 willi 42 william 31 williamson 49 "
        "willing 47 willow 48 wilmington 51 wilson 38 wilt 54 wiltshir 53 wimbledon 49 win 23 "
        "winchest 50 wind 33 windi 50 window 32 windshield 52 windsor 48 wine 35 wineri 53 "
        "wing 34 winger 47 wink 51 winner 33 winni 53 winnipeg 49 winston 45 winter 33 wipe 40 "
        "wire 37 wireless 42 wis 54 wisconsin 40 wisdom 41 wise 38 wiser 51 wish 29 wit 34 "
        "witch 42 witchcraft 52 with 10 withdraw 37 withheld 52 withhold 49 within 27 "
        "without 24 withstand 49 witti 50 wive 44 wizard 43 "
    ),
    "wm": " wm 53 ",
    "wo": (
        " wo 48 woah 50 woe 49 woken 52 wolf 40 wolff 54 wolfgang 53 wolv 44 wolverin 51 "
        "woman 28 womb 49 women 25 won't 28 wonder 28 wonderland 50 wong 48 wont 43 woo 46 "
        "wood 33 wooden 40 woodi 47 woodland 47 woodstock 54 woodward 51 wool 46 worcest 49 "
        "word 25 wordpress 50 work 18 worker 32 workforc 45 workin 54 workload 51 workout 43 "
        "workplac 44 workshop 40 world 21 worldview 53 worldwid 38 worm 44 worri 31 wors 34 "
        "worship 40 worst 33 worth 30 worthi 41 worthless 47 worthwhil 48 would 17 would'v 40 "
        "wouldn't 30 wouldnt 51 wound 36 woven 50 wow 33 "
    ),
    "wp": " wp 53 ",
    "wr": (
        " wr 49 wrap 38 wrath 48 wreath 52 wreck 42 wreckag 53 wrench 52 wrestl 42 "
        "wrestlemania 54 wrestler 47 wretch 52 wright 42 wrinkl 53 wrist 43 writ 53 write 24 "
        "writer 33 wrong 27 wrongdo 53 wrought 51 "
    ),
    "ws": " ws 53 ",
    "wt": " wt 52 wtf 42 wto 54 ",
    "wu": " wu 47 ",
    "ww": " ww 53 wwe 45 wwii 49 www 52 ",
    "wy": " wyatt 50 wyom 47 ",
    "x": " x 30 ",
    "xa": " xavier 51 ",
    "xb": " xbox 42 ",
    "xd": " xd 46 ",
    "xi": " xi 43 xiao 53 xii 51 xiii 51 xiv 52 ",
    "xl": " xl 48 ",
    "xm": " xmas 54 xml 53 ",
    "xp": " xp 48 ",
    "xu": " xu 53 ",
    "xv": " xv 51 xvi 52 ",
    "xx": " xx 48 xxx 48 ",
    "y": " y 32 ",
    "y'": " y'know 54 ",
    "ya": (
        " ya 36 yacht 45 yah 50 yahoo 46 yale 46 yamaha 53 yan 50 yang 46 yanke 43 yard 34 "
        "yarn 49 yate 51 yay 45 "
    ),
    "ye": (
        " ye 41 yea 41 yeah 28 year 17 yearbook 51 yearn 54 yeast 48 yee 53 yeh 53 yell 39 "
        "yellow 36 yellowston 53 yelp 54 yemen 46 yen 48 yep 40 yer 52 yes 26 yesterday 33 "
        "yet 26 "
    ),
    "yi": " yi 49 yield 39 yike 51 yin 52 ying 53 ",
    "yo": (
        " yo 39 yoga 42 yogurt 49 yong 52 yoo 51 yoon 54 york 28 yorker 51 yorkshir 44 "
        "yosemit 53 you 09 you'd 34 you'll 30 you'r 22 you'v 31 young 27 younger 36 "
        "youngest 44 youngster 48 your 14 yourself 29 yourselv 46 youth 35 youtub 36 "
    ),
    "yr": " yr 47 yrs 50 ",
    "yu": " yu 45 yuan 48 yugoslavia 51 yum 51 yummi 50 yun 52 yup 44 yuri 49 ",
    "yv": " yvonn 53 ",
    "z": " z 39 ",
    "za": " zac 52 zach 47 zachari 54 zack 50 zambia 51 zara 53 ",
    "ze": " zeal 53 zealand 38 zebra 52 zelda 50 zen 48 zeppelin 53 zero 37 zeus 50 ",
    "zh": " zhang 48 zhao 54 zhou 52 ",
    "zi": " zimbabw 48 zimmerman 50 zinc 49 zion 51 zionist 52 zip 46 zipper 53 ",
    "zo": " zodiac 52 zoe 49 zombi 42 zone 34 zoo 43 zoom 47 ",
    "zu": " zuckerberg 53 zurich 49 ",
    "α": " α 52 ",
    "β": " β 53 ",
}
"""First two letters -> " stem level stem level "; a level has two digits.

Looked up by searching the string: a run asks for some hundred stems of 13283, and a dict of all
of them would take longer to make than the searches take.
"""
