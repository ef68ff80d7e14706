"""A noun phrase that speaks -> who that is, as a reader would name them.

"a spokesman for the Kremlin"            role    spokesman for the Kremlin
"Senate Minority Leader Chuck Schumer"   person  Chuck Schumer (leader)
"South Korea's Yonhap news agency"       outlet  Yonhap
"the source"                             role    source, to be resolved
"Friday", "it was"                       None
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Mention, made, written
from crosscheck.extracting.attribution.outlets import described_outlet, outlet_at
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
    BODIES,
    FIRMS,
    MESSAGES,
    NO_ROLES,
    OUTLET_NOUNS,
    QUOTE_ONLY,
    ROLE_ENDINGS,
    ROLES,
    SAYING,
    STUDIES,
)
from crosscheck.lexicon.titles import (
    HARD_TITLES,
    ORG_HEADS,
    ORG_TAILS,
    PARTICLES,
    PERSON_NOUNS,
    TITLE_PARTS,
    TITLES,
)
from crosscheck.model import Claim, Token

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
_AGENCIES = frozenset(spelling.lower() for spelling in CARRIER_OF)
_ORG_LINKS = frozenset(("of", "for", "on", "and", "the"))
_LONGEST = 9


def mention(claim: Claim, first: int, last: int) -> Mention | None:
    """Return who the tokens from ``first`` up to, not including, ``last`` name; None if unsure."""
    tokens = claim.tokens
    while first < last and (is_filler(tokens, first) or tokens[first].norm in _BEFORE_PHRASE):
        first += 1
    if first >= last or last - first > 3 * _LONGEST or tokens[last - 1].norm in _OPEN_ENDS:
        return None
    if last - first == 1 and tokens[first].norm in PERSONAL:
        return made(claim, "pronoun", first, last)
    head_end = _head_end(tokens, first, last)
    if not _is_nominal(tokens, first, head_end) or _is_party(tokens, first):
        return None
    if any(token.norm in FINITE and not token.capital for token in tokens[head_end:last]):
        return None
    if (_is_proper(tokens, head_end - 1) or tokens[head_end - 1].norm == ".") and not (
        _opens_with_group(tokens, first, head_end, last)
    ):
        return (
            _holder(claim, head_end, last)
            or _body(claim, first, head_end, last)
            or _titled(claim, first, head_end)
        )
    return _role(claim, first, head_end, last)


def _holder(claim: Claim, head_end: int, last: int) -> Mention | None:
    """Return John Kerry of "Secretary of State John Kerry"."""
    tokens = claim.tokens
    office = tokens[head_end - 1].norm
    if head_end >= last or tokens[head_end].norm != "of" or office not in TITLES:
        return None
    holder = _name(claim, head_end + 1, last) if tokens[last - 1].capital else None
    return holder._replace(role=office) if holder and holder.kind == "person" else None


def _body(claim: Claim, first: int, head_end: int, last: int) -> Mention | None:
    """Read on in "Ministry of Defence", "Centre for Ice and Snow"."""
    tokens = claim.tokens
    end = place = head_end
    if tokens[head_end - 1].norm in ORG_HEADS:
        while (
            place < last
            and (tokens[place].capital or tokens[place].norm in _ORG_LINKS)
            and tokens[place].norm not in TIMES
        ):
            place += 1
            end = place if tokens[place - 1].capital else end
    if head_end < end < last and tokens[end].norm in ROLES:
        return _titled(claim, end, last)  # Institute of Ice spokesman Olav Moe
    title = next((i for i in range(head_end, end) if tokens[i].norm in TITLES), end)
    if title + 1 < end:  # National Union of Nurses President Ada Berg
        return _titled(claim, title, end)
    while first < head_end and not (tokens[first].capital and tokens[first].norm not in _NOT_NAMES):
        first += 1
    return made(claim, "name", first, end) if end > head_end else None


def is_filler(tokens: Sequence[Token], place: int) -> bool:
    """Tell adverbs from the daily, the weekly and Mr. Kinsely."""
    token = tokens[place]
    named = token.capital and place > 1
    return is_adverb(token) and token.norm not in OUTLET_NOUNS and not named


def _opens_with_group(tokens: Sequence[Token], first: int, head_end: int, last: int) -> bool:
    """Read "Researchers at Oslo University": the capital only opens the sentence."""
    return (
        head_end - first == 1
        and (head_end == last or tokens[head_end].norm in _TAILS)
        and tokens[first].norm.endswith(("s", "police", "people"))
        and (tokens[first].norm in ROLES or (head_end < last and _is_people(tokens[first].norm)))
    )


def _is_people(norm: str) -> bool:
    return is_speaking_role(norm) and norm not in _AGENCIES


def _titled(claim: Claim, first: int, last: int) -> Mention | None:
    """Name someone, and keep what stands before a person's name: Kremlin spokesman Ada Berg."""
    who = _name(claim, first, last)
    titled = who is not None and (who.kind == "person" or (who.kind == "name" and who.role))
    if who is None or not titled or who.start == claim.tokens[first].start:
        return who
    begin = first
    while claim.tokens[begin].norm in DETERMINERS:
        begin += 1
    end = next(i for i in range(first, last) if claim.tokens[i].start >= who.start)
    while end > begin and not claim.tokens[end - 1].word:
        end -= 1
    return who._replace(also=written(claim, begin, end)) if begin < end else who


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
    body = tokens[last - 1].norm in ORG_TAILS  # the Fish and Wildlife Service
    return all(
        _may_stand(tokens, place, first) or (body and tokens[place].norm == "and")
        for place in range(first, last)
    )


def _may_stand(tokens: Sequence[Token], place: int, first: int) -> bool:
    """Tell whether the token may stand in a noun phrase that starts at ``first``."""
    token = tokens[place]
    norm = token.norm
    if place > first and not token.capital and norm in _SPEAKING | ARTICLES:
        return False
    if norm in AUXILIARIES or norm in IRREGULAR:
        return token.capital or (norm in IRREGULAR and place == first)
    if norm == "and":  # Secretary of Health and Human Services, but not "Ada and Olav"
        before = tokens[place - 1]
        return place > first and (not before.capital or before.norm in TITLE_PARTS)
    if norm in _FOREIGN:
        owner = norm == "her" and place + 1 < len(tokens) and tokens[place + 1].word
        return place == first and (norm == "one" or owner)  # her father
    return token.word or norm in _MARKS


def _name(claim: Claim, first: int, last: int) -> Mention | None:
    """Cut titles off the capitalised words at the end: Sen. Chuck Schumer -> Chuck Schumer."""
    tokens = claim.tokens
    begin = last
    while begin > first and (_in_name(tokens, begin - 1, last) or _joins(tokens, begin - 1, last)):
        begin -= 1
    while begin < last and (tokens[begin].norm in _NOT_NAMES or not tokens[begin].capital):
        begin += 1
    if begin >= last:
        return None
    outlet = outlet_at(claim, begin)
    if outlet and outlet[1] == last:
        return made(claim, "outlet", begin, last)._replace(text=outlet[0])
    if begin > first and tokens[begin - 1].norm in OUTLET_NOUNS:  # the newspaper Berg Post
        return made(claim, "outlet", begin, last)
    head = next((i for i in range(begin, last) if tokens[i].norm in _ORG_LINKS), last)
    if tokens[last - 1].norm in ORG_TAILS or (begin < head < last):
        return made(claim, "name", begin, last)
    name, role = begin, ""
    for place in range(begin, last):
        if tokens[place].norm in _ALL_TITLES:
            role = tokens[place].norm
            name = place + 1
            while name < last and not tokens[name].word:
                name += 1
    if name >= last:
        bare = last - begin == 1
        return made(claim, "role", begin, last, tokens[last - 1].norm)._replace(bare=bare)
    if not role and begin > first and tokens[begin - 1].norm in ROLES | TITLES:
        role = tokens[begin - 1].norm
    while name < last - 1 and not role and tokens[name].norm in TITLE_PARTS and last - name > 2:
        name += 1
    determined = name == begin > first and tokens[begin - 1].norm in DETERMINERS
    plural = tokens[last - 1].norm in ROLES or tokens[last - 1].norm in TITLES
    person = bool(role) or (2 <= _words(tokens, name, last) <= 3 and not determined and not plural)
    firm = not tokens[name - 1].capital and (role in BODIES or role in FIRMS)  # the operator Berg
    return made(claim, "person" if person and not firm else "name", name, last, role)


def _in_name(tokens: Sequence[Token], place: int, last: int) -> bool:
    token = tokens[place]
    if _is_proper(tokens, place):
        return True
    if token.norm == ".":
        return place > 0 and tokens[place - 1].capital and tokens[place - 1].end == token.start
    if token.norm == "-":
        return place + 1 < last and tokens[place + 1].start == token.end
    return token.norm in PARTICLES and place > 0 and tokens[place - 1].capital


def _is_proper(tokens: Sequence[Token], place: int) -> bool:
    """Tell Park and hye of Park Geun-hye from spokesman."""
    token = tokens[place]
    if token.capital or place < 2:
        return token.capital
    glued = tokens[place - 1].norm == "-" and tokens[place - 1].end == token.start
    return glued and tokens[place - 2].capital and tokens[place - 2].end == tokens[place - 1].start


def _joins(tokens: Sequence[Token], place: int, last: int) -> bool:
    """Tell the "and" of the Fish and Wildlife Service."""
    inside = tokens[place].norm == "and" and place > 0 and tokens[place - 1].capital
    return inside and tokens[last - 1].norm in ORG_TAILS


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
    sent = head_end < last and tokens[head_end].norm in ("from", "by")
    if head in MESSAGES or (head in STUDIES and sent):
        return _sender(claim, begin, head_end, last)
    outlet = described_outlet(claim, begin, head_end)
    if outlet:
        return outlet
    if head in ("agency", *OUTLET_NOUNS) and begin == head_end - 1:
        return _bare_outlet(claim, first, head_end)
    if not is_speaking_role(head) and not (determined and not owned and head_end == last):
        return None
    end = last if head_end < last and tokens[head_end].norm in _TAILS else head_end
    if end - begin > _LONGEST:
        end = head_end
    bare = owned or end - begin == 1
    return made(claim, "role", begin, end, head)._replace(bare=bare)


def _bare_outlet(claim: Claim, first: int, head_end: int) -> Mention | None:
    """Read "the agency", which is the outlet named last, and "media"."""
    head = claim.tokens[head_end - 1].norm
    if claim.tokens[first].norm == "the":
        return made(claim, "outlet", head_end - 1, head_end, head)._replace(bare=True)
    return made(claim, "role", head_end - 1, head_end, head) if head == "media" else None


def _is_quantity(tokens: Sequence[Token], place: int) -> bool:
    """Tell what can go from the front of a phrase: the two officials; not the two-term mayor."""
    norm = tokens[place].norm
    if place + 1 < len(tokens) and tokens[place + 1].norm == "-":
        return False
    return norm in DETERMINERS or norm in QUANTITIES or norm[0].isdigit()


def is_speaking_role(head: str) -> bool:
    """Tell whether the noun by itself names someone who speaks."""
    if head in ROLES or head in TITLES or head in PERSON_NOUNS or head[:-1] in PERSON_NOUNS:
        return True
    return len(head) > 4 and head.endswith(ROLE_ENDINGS) and head not in NO_ROLES


def _sender(claim: Claim, first: int, head_end: int, last: int) -> Mention | None:
    """Name who sent "a statement from X" or "the ministry's letter": it is they who speak."""
    tokens = claim.tokens
    if head_end < last and tokens[head_end].norm in ("from", "by"):
        return mention(claim, head_end + 1, last)
    for place in range(head_end - 1, first, -1):
        if tokens[place].norm == "'s":
            return mention(claim, first, place)
    return None
