"""A noun phrase that speaks -> who that is, as a reader would name them.

"a spokesman for the Kremlin"            role    spokesman for the Kremlin
"Senate Minority Leader Chuck Schumer"   person  Chuck Schumer (leader)
"South Korea's Yonhap news agency"       outlet  Yonhap
"the source"                             role    source, to be resolved
"Friday", "it was"                       None
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from crosscheck.extracting.shared.predicates import is_adverb
from crosscheck.lexicon.agencies import CARRIER_OF
from crosscheck.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    IRREGULAR,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTITIES,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from crosscheck.lexicon.speech import (
    MESSAGES,
    OUTLET_NOUNS,
    QUOTE_ONLY,
    ROLE_ENDINGS,
    ROLES,
    SAYING,
)
from crosscheck.lexicon.titles import HARD_TITLES, ORG_TAILS, PARTICLES, TITLE_PARTS, TITLES
from crosscheck.model import Claim, Token

MentionKind = Literal["person", "name", "role", "pronoun", "outlet"]


class Mention(NamedTuple):
    """Someone who speaks, before it is known who "he" or "the source" is."""

    kind: MentionKind
    text: str
    start: int
    end: int
    role: str
    """Lower-case noun of their role ("spokesman"), "" if none is given."""
    bare: bool = False
    """The role has nothing that tells it from others: "the source", "officials"."""


_TAILS = frozenset(
    ("of", "for", "at", "from", "in", "with", "to", "on", "close", "familiar", "briefed")
)
_NOT_NAMES = TIMES | PERSONAL | SUBORDINATORS | ARTICLES | QUANTITIES
_ALL_TITLES = (
    TITLES | HARD_TITLES | {"official", "officials", "republican", "democrat", "pro", "tem"}
)
_SPEAKING = frozenset(SAYING) - QUOTE_ONLY
_FOREIGN = PRONOUNS - ARTICLES
_MARKS = frozenset((".", "-", "'s", "'", "&"))
_BEFORE_PHRASE = frozenset(("and", "but", "however", '"'))
_OPEN_ENDS = frozenset(("'s", "'", "and", "or"))
_LONGEST = 9


def mention(claim: Claim, first: int, last: int) -> Mention | None:
    """Return who the tokens from ``first`` up to, not including, ``last`` name; None if unsure."""
    tokens = claim.tokens
    while first < last and (is_adverb(tokens[first]) or tokens[first].norm in _BEFORE_PHRASE):
        first += 1
    if first >= last or last - first > 3 * _LONGEST or tokens[last - 1].norm in _OPEN_ENDS:
        return None
    if last - first == 1 and tokens[first].norm in PERSONAL:
        return _made(claim, "pronoun", first, last)
    head_end = _head_end(tokens, first, last)
    if not _is_nominal(tokens, first, head_end) or _is_party(tokens, first):
        return None
    if any(token.norm in FINITE and not token.capital for token in tokens[head_end:last]):
        return None
    if tokens[head_end - 1].capital or tokens[head_end - 1].norm == ".":
        return _holder(claim, head_end, last) or _name(claim, first, head_end)
    return _role(claim, first, head_end, last)


def _holder(claim: Claim, head_end: int, last: int) -> Mention | None:
    """Return John Kerry of "Secretary of State John Kerry"."""
    tokens = claim.tokens
    office = tokens[head_end - 1].norm
    if head_end >= last or tokens[head_end].norm != "of" or office not in TITLES:
        return None
    holder = _name(claim, head_end + 1, last) if tokens[last - 1].capital else None
    return holder._replace(role=office) if holder and holder.kind == "person" else None


def outlet_at(claim: Claim, first: int) -> tuple[str, int] | None:
    """Return the outlet named by the tokens from ``first`` on and the index after it."""
    tokens = claim.tokens
    end = first
    while end < len(tokens) and end - first < 6 and (tokens[end].word or tokens[end].norm == "-"):
        end += 1
    for last in range(end, first, -1):
        name = CARRIER_OF.get(written(claim, first, last))
        if name:
            return name, last
    if first < len(tokens) and tokens[first].norm == "the":
        return outlet_at(claim, first + 1)
    end = first
    while end < min(len(tokens), first + 8) and tokens[end].word and tokens[end].capital:
        end += 1
    if end - first >= 2 and tokens[end - 1].norm in OUTLET_NOUNS:
        return written(claim, first, end), end
    return None


def written(claim: Claim, first: int, last: int) -> str:
    """Return the tokens as written, line breaks as spaces."""
    start, end = claim.tokens[first].start, claim.tokens[last - 1].end
    return " ".join(claim.view[start - claim.start : end - claim.start].split())


def _made(claim: Claim, kind: MentionKind, first: int, last: int, role: str = "") -> Mention:
    tokens = claim.tokens
    return Mention(
        kind, written(claim, first, last), tokens[first].start, tokens[last - 1].end, role
    )


def _head_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the phrase's head ends and "of ...", "who ..." begin."""
    for place in range(first + 1, last):
        token = tokens[place]
        if token.norm in RELATIVES or (
            token.norm in (",", "(", "that", '"', "-")
            and not (token.norm == "-" and tokens[place - 1].end == token.start)
        ):
            return place
        if not token.capital and (
            token.norm in PREPOSITIONS
            or token.norm in ("close", "familiar", "briefed")
            or (token.norm.endswith(("ing", "ed")) and tokens[place - 1].norm in ROLES)
        ):
            return place
    return last


def _is_party(tokens: Sequence[Token], first: int) -> bool:
    """Tell the tag behind a politician's name: R-Texas."""
    return (
        len(tokens[first].norm) == 1 and first + 1 < len(tokens) and tokens[first + 1].norm == "-"
    )


def _is_nominal(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether no token is a verb, a pronoun or a mark, and the last one no time."""
    if last - first > _LONGEST or tokens[first].norm in PREPOSITIONS | SUBORDINATORS | {"to"}:
        return False
    if tokens[last - 1].norm in TIMES:
        return False
    return all(_may_stand(tokens, place, first) for place in range(first, last))


def _may_stand(tokens: Sequence[Token], place: int, first: int) -> bool:
    """Tell whether the token may stand in a noun phrase that starts at ``first``."""
    token = tokens[place]
    norm = token.norm
    if place > first and not token.capital and norm in _SPEAKING | ARTICLES:
        return False
    if norm in AUXILIARIES or norm in IRREGULAR:
        return token.capital or (norm in IRREGULAR and place == first)
    if norm == "and":
        return place > first and not tokens[place - 1].capital
    if norm in _FOREIGN:
        return norm == "one" and place == first
    return token.word or norm in _MARKS


def _name(claim: Claim, first: int, last: int) -> Mention | None:
    """Cut titles off the capitalised words at the end: Sen. Chuck Schumer -> Chuck Schumer."""
    tokens = claim.tokens
    begin = last
    while begin > first and _in_name(tokens, begin - 1, last):
        begin -= 1
    while begin < last and (tokens[begin].norm in _NOT_NAMES or not tokens[begin].capital):
        begin += 1
    if begin >= last:
        return None
    outlet = outlet_at(claim, begin)
    if outlet and outlet[1] == last:
        return _made(claim, "outlet", begin, last)._replace(text=outlet[0])
    if tokens[last - 1].norm in ORG_TAILS:
        return _made(claim, "name", begin, last)
    name, role = begin, ""
    for place in range(begin, last):
        if tokens[place].norm in _ALL_TITLES:
            role = tokens[place].norm
            name = place + 1
            while name < last and not tokens[name].word:
                name += 1
    if name >= last:
        bare = last - begin == 1
        return _made(claim, "role", begin, last, tokens[last - 1].norm)._replace(bare=bare)
    if not role and begin > first and tokens[begin - 1].norm in ROLES | TITLES:
        role = tokens[begin - 1].norm
    while name < last - 1 and not role and tokens[name].norm in TITLE_PARTS and last - name > 2:
        name += 1
    determined = begin > first and tokens[begin - 1].norm in DETERMINERS
    plural = tokens[last - 1].norm in ROLES or tokens[last - 1].norm in TITLES
    person = bool(role) or (2 <= _words(tokens, name, last) <= 3 and not determined and not plural)
    return _made(claim, "person" if person else "name", name, last, role)


def _in_name(tokens: Sequence[Token], place: int, last: int) -> bool:
    token = tokens[place]
    if token.capital:
        return True
    if token.norm == ".":
        return place > 0 and tokens[place - 1].capital and tokens[place - 1].end == token.start
    if token.norm == "-":
        return place + 1 < last and tokens[place + 1].start == token.end
    return token.norm in PARTICLES and place > 0 and tokens[place - 1].capital


def _words(tokens: Sequence[Token], first: int, last: int) -> int:
    return sum(token.word for token in tokens[first:last])


def _role(claim: Claim, first: int, head_end: int, last: int) -> Mention | None:
    """Name someone by what they are: a Kremlin spokesman, officials in Moscow."""
    tokens = claim.tokens
    head = tokens[head_end - 1].norm
    begin = first
    owned = tokens[begin].norm in POSSESSIVES
    determined = owned or any(t.norm == "'s" for t in tokens[begin:head_end])
    while begin < head_end - 1 and _is_quantity(tokens, begin):
        determined = determined or tokens[begin].norm in DETERMINERS
        begin += 1
    if head in MESSAGES:
        return _sender(claim, begin, head_end, last)
    for place in range(begin, head_end):
        outlet = outlet_at(claim, place) if head in ("agency", *OUTLET_NOUNS) else None
        if outlet and outlet[1] >= head_end - 2:
            made = _made(claim, "outlet", place, outlet[1])
            return made._replace(text=outlet[0], role=head)
    if head in ("agency", *OUTLET_NOUNS) and begin == head_end - 1:
        if tokens[first].norm == "the":  # the outlet named last
            return _made(claim, "outlet", begin, head_end, head)._replace(bare=True)
        return _made(claim, "role", begin, head_end, head) if head == "media" else None
    if not is_speaking_role(head) and not (determined and not owned and head_end == last):
        return None
    end = last if head_end < last and tokens[head_end].norm in _TAILS else head_end
    if end - begin > _LONGEST:
        end = head_end
    bare = owned or end - begin == 1
    return _made(claim, "role", begin, end, head)._replace(bare=bare)


def _is_quantity(tokens: Sequence[Token], place: int) -> bool:
    """Tell what can go from the front of a phrase: the two officials; not the two-term mayor."""
    norm = tokens[place].norm
    if place + 1 < len(tokens) and tokens[place + 1].norm == "-":
        return False
    return norm in DETERMINERS or norm in QUANTITIES or norm[0].isdigit()


def is_speaking_role(head: str) -> bool:
    """Tell whether the noun by itself names someone who speaks."""
    return head in ROLES or head.endswith(ROLE_ENDINGS)


def _sender(claim: Claim, first: int, head_end: int, last: int) -> Mention | None:
    """Name who sent "a statement from X" or "the ministry's letter": it is they who speak."""
    tokens = claim.tokens
    if head_end < last and tokens[head_end].norm in ("from", "by"):
        return mention(claim, head_end + 1, last)
    for place in range(head_end - 1, first, -1):
        if tokens[place].norm == "'s":
            return mention(claim, first, place)
    return None
