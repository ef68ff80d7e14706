"""Frames of a relative clause that holds what the sentence mainly says.

    It was Ada Berg who said that the dam would hold.
           speaker     cue
    The warning came from Ada Berg, who told reporters that the dam would not hold.

Not where the sentence tells another thing first: "Ada Berg, who said so, resigned on Friday".
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Frame, Mention
from crosscheck.extracting.attribution.phrases import mention
from crosscheck.extracting.shared.predicates import looks_past
from crosscheck.lexicon.grammar import BE, FINITE
from crosscheck.lexicon.speech import SAYING, WORDS
from crosscheck.model import Claim, Token

_MOST_OF_IT = 0.5
"""Least share of the claim's words that stand behind the verb of saying."""
_QUOTATION = 4
"""Words that make a quotation one that says something."""
_OPENING = 5
"""Tokens at most among which "It was" or "The warning" opens a claim."""
_APPOSITION = 14
"""Tokens at most between a name and its "who": "of Oregon, the chairman,"."""


def relative_clause(claim: Claim, quoted: Sequence[int]) -> Frame | None:
    """Return the frame that "who said" at the end of a claim makes, None where there is none."""
    tokens = claim.tokens
    for index, token in enumerate(tokens[:-2]):
        verb = index + 1 + (tokens[index + 1].norm in ("had", "has"))
        if token.norm != "who" or quoted[index] or tokens[verb].norm not in SAYING:
            continue
        who = _named_before(claim, index)
        if who and _holds_the_statement(tokens, quoted, verb, _is_cleft(tokens, index)):
            quotes = any(quoted[verb + 1 :])
            return Frame(who, None, tokens[verb].norm, quotes)
    return None


def _named_before(claim: Claim, who: int) -> Mention | None:
    """Return the person whose name stands before "who", or before an apposition in between."""
    tokens = claim.tokens
    names = [
        f for f in claim.facts if f.kind == "name" and f.unit in (None, "person")
        and f.end <= tokens[who].start
    ]  # fmt: skip
    nearest = next((f for f in reversed(names) if f.unit == "person"), names[-1] if names else None)
    if nearest is None:
        return None
    inside = [i for i, t in enumerate(tokens) if nearest.start <= t.start < nearest.end]
    between = tokens[inside[-1] + 1 : who]
    if len(between) > _APPOSITION or any(t.norm in FINITE or t.norm in SAYING for t in between):
        return None
    found = mention(claim, inside[0], inside[-1] + 1)
    return found if found and found.kind == "person" else None


def _is_cleft(tokens: Sequence[Token], who: int) -> bool:
    """Whether it is "It was Ada Berg who", or "The warning came from Ada Berg, who"."""
    opening = [token.norm for token in tokens[: min(who, _OPENING)]]
    return (opening[:1] == ["it"] and opening[1] in BE) or not WORDS.isdisjoint(opening)


def _holds_the_statement(
    tokens: Sequence[Token], quoted: Sequence[int], verb: int, cleft: bool
) -> bool:
    """Whether what stands behind the verb is most of the claim, or all that it quotes."""
    behind = range(verb + 1, len(tokens))
    for index in behind:
        if tokens[index - 1].norm == "," and not quoted[index] and _is_finite(tokens[index]):
            return False  # who said so, was booed
    words = [index for index, token in enumerate(tokens) if token.word]
    told = sum(index > verb for index in words)
    quoted_words = [index for index in words if quoted[index]]
    quotes_all = len(quoted_words) >= _QUOTATION and quoted_words[0] > verb
    return cleft or quotes_all or told >= _MOST_OF_IT * len(words)


def _is_finite(token: Token) -> bool:
    return token.norm in FINITE or (looks_past(token) and not token.capital)
