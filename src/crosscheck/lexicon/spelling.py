"""British spellings that American outlets write otherwise: colour and color are one word.

Only what stems are made of is respelled; nothing that is shown.
"""

from __future__ import annotations

OUR = frozenset(
    """
    arbour ardour armour behaviour candour clamour colour demeanour endeavour enamour favour fervour
    flavour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour rumour
    saviour savour splendour succour tumour valour vapour vigour
    """.split()
)
"""Words in -our that are written with -or, also at the head of others: colourful, neighbourhood."""

RE = frozenset(
    """
    calibre centimetre centre fibre kilometre litre lustre meagre metre millimetre reconnoitre
    sabre sepulchre sombre spectre theatre epicentre
    """.split()
)
"""Words in -re that are written with -er."""

ISE = frozenset(
    """
    adv advert an annal appr appra ar bla bo bra bru budwe cha chast circumc clockw coch compr
    comprom conc counterclockw cr cru dem den desp dev disenfranch disgu el elo enterpr exc exerc
    exorc expert franch fundra gu imprec improv inc ir l lengthw lia likew lou m mala marqu
    mayonna merchand mort no otherw pairw parad pen po porpo pra prec prem prom r ra repr rev sunr
    superv surm surpr telev torto treat turquo uncircumc uncomprom unsuperv unsurpr unw up upr v w
    """.split()
)
"""What stands before -ise, -ised, -ising in words that all write with an s: promise, raised."""

YSE = frozenset(("anal", "breathal", "catal", "electrol", "paral"))
"""What stands before -yse in words that are written with -yze."""

RESPELLED: dict[str, str] = {
    "aeroplane": "airplane",
    "aeroplanes": "airplanes",
    "ageing": "aging",
    "aluminium": "aluminum",
    "amongst": "among",
    "analogue": "analog",
    "artefact": "artifact",
    "artefacts": "artifacts",
    "catalogue": "catalog",
    "catalogues": "catalogs",
    "cosy": "cozy",
    "defence": "defense",
    "defences": "defenses",
    "defenceless": "defenseless",
    "dialogue": "dialog",
    "dialogues": "dialogs",
    "enrolment": "enrollment",
    "fulfilment": "fulfillment",
    "gaol": "jail",
    "gaoled": "jailed",
    "grey": "gray",
    "instalment": "installment",
    "instalments": "installments",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "judgements": "judgments",
    "kerb": "curb",
    "kerbs": "curbs",
    "licence": "license",
    "licences": "licenses",
    "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers",
    "manoeuvred": "maneuvered",
    "mould": "mold",
    "mouldy": "moldy",
    "moustache": "mustache",
    "mum": "mom",
    "offence": "offense",
    "offences": "offenses",
    "paediatric": "pediatric",
    "paedophile": "pedophile",
    "paedophiles": "pedophiles",
    "paedophilia": "pedophilia",
    "plough": "plow",
    "ploughed": "plowed",
    "ploughing": "plowing",
    "ploughs": "plows",
    "practise": "practice",
    "practised": "practiced",
    "practises": "practices",
    "practising": "practicing",
    "pretence": "pretense",
    "programme": "program",
    "programmes": "programs",
    "pyjamas": "pajamas",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "scepticism": "skepticism",
    "sceptics": "skeptics",
    "skilful": "skillful",
    "smoulder": "smolder",
    "smouldered": "smoldered",
    "smouldering": "smoldering",
    "storey": "story",
    "storeys": "stories",
    "sulphur": "sulfur",
    "towards": "toward",
    "tyre": "tire",
    "tyres": "tires",
    "whilst": "while",
    "wilful": "willful",
    "wilfully": "willfully",
}
"""Single words."""
