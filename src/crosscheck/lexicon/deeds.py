"""Verbs that news uses for one and the same deed, by stem: one group a line."""

from __future__ import annotations

_GROUPS = """
open begin start launch commenc resum kick
win beat defeat triumph
meet talk
arrest detain seiz captur caught
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
close shut
build construct erect
land touch arriv
approv pass adopt back ratifi
burn gut destroy raz
injur hurt wound
move reloc transfer
publish releas issu
play perform
file submit lodg
return resum
tell inform warn brief notifi
"""

SAME_DEED: dict[str, frozenset[str]] = {}
"""Stem -> the stems of its groups."""
for _line in _GROUPS.strip().splitlines():
    _group = frozenset(_line.split())
    for _stem in _group:
        SAME_DEED[_stem] = SAME_DEED.get(_stem, frozenset()) | _group
