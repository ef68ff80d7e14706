"""One spelling for stems: the British "organised labour" and the American "organized labor"."""

from __future__ import annotations

import re

from crosscheck.lexicon.spelling import ISE, OUR, RE, RESPELLED, YSE


def _any(words: frozenset[str], ending: str) -> str:
    return "|".join(sorted(word.removesuffix(ending) for word in words))


_OUR = re.compile(rf"((?:dis|un)?(?:{_any(OUR, 'our')}))our")
_RE = re.compile(rf"({_any(RE, 're')})re([ds]?)")
_YSE = re.compile(rf"((?:{_any(YSE, '')})y)s(e[drs]?|ers|ing)")
_ISE = re.compile(r"([a-z]{2,}?)is(e[drs]?|ers|ing|ations?)")


def american(norm: str) -> str:
    """Return a word, in lower case, as American outlets write it; most words as they are."""
    known = RESPELLED.get(norm)
    if known:
        return known
    if "our" in norm and (found := _OUR.match(norm)):
        return f"{found[1]}or{norm[found.end() :]}"
    if "is" in norm and (found := _ISE.fullmatch(norm)):
        return norm if found[1] in ISE else f"{found[1]}iz{found[2]}"
    if "re" in norm and (found := _RE.fullmatch(norm)):
        return f"{found[1]}er{'e' if found[2] == 'd' else ''}{found[2]}"
    if "ys" in norm and (found := _YSE.fullmatch(norm)):
        return f"{found[1]}z{found[2]}"
    return norm
