"""Places, through a lexicon: countries, states, cities, seats of government; and party tags.

    in Norwalk , Conn. , South Korean President Park met Paris Hilton of the Bank of England
       place     state   adjective   (title)             (a person)       (an organisation)

Runs before names: a token that a place fact covers belongs to no name. So a place is taken only
where its words stand alone in their run of capitals, open it before a title or a first name, or are
followed by a state. Whatever else stands in the run makes it somebody's name and gives no place.

unit: None for a place as such, "adjective" ("Russian"), "metonym" (a government named by its seat),
"party tag" ("R-Ohio"). aliases: what the place is part of, nearest first, where that is certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.capitals import is_first_name
from crosscheck.extracting.entities import Run, survey
from crosscheck.extracting.gazetteer import Place, abbreviations, chain, longest
from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.lexicon.name_stoplist import COMMON_WORDS
from crosscheck.lexicon.places import (
    CAPITALS,
    GOVERNING_VERBS,
    LOCATIVES,
    NAMESAKES,
    WEAK_LOCATIVES,
)
from crosscheck.lexicon.titles import GROUPS, ORG_TAILS, THING_TAILS, TITLE_PARTS, TITLES
from crosscheck.model import Claim, Fact, Source, Token

_JOINED = (
    LOCATIVES | WEAK_LOCATIVES | {"on", "by", "and", "or", "with", "against", "between", "for"}
)
_HALVES = {"north": "north korea", "south": "south korea"}


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with facts of kind "place"."""
    _, found = survey(claims)
    borne = _borne_by_persons(claims, found)
    result = []
    known: dict[str, tuple[str, ...]] = {}
    for claim, claim_runs in zip(claims, found, strict=True):
        facts = _of_claim(claim, claim_runs, borne, known)
        known.update((fact.value, fact.aliases) for fact in facts)
        result.append(with_facts(claim, facts))
    return result


def _of_claim(
    claim: Claim,
    claim_runs: Sequence[Run],
    borne: frozenset[str],
    known: dict[str, tuple[str, ...]],
) -> list[Fact]:
    facts = _party_tags(claim)
    tags = [(fact.start, fact.end) for fact in facts]
    tagged = 0
    for run in claim_runs:
        start = claim.tokens[run.words[0]].start
        end = claim.tokens[run.words[-1]].end
        while tagged < len(tags) and tags[tagged][1] <= start:
            tagged += 1
        if tagged < len(tags) and tags[tagged][0] < end:
            continue
        facts.extend(_in_run(claim, run, borne, known))
    return facts


def _in_run(
    claim: Claim, run: Run, borne: frozenset[str], known: dict[str, tuple[str, ...]]
) -> list[Fact]:
    """Return the places of one run; none where the run is the name of something else."""
    tokens, words = claim.tokens, run.words
    facts: list[Fact] = []
    position = 0
    while position < len(words):
        size, place = longest([tokens[i].norm for i in words[position : position + 5]])
        first = words[position]
        if place is None:
            return facts or _by_context(claim, run, known)
        last = words[position + size - 1]
        rest = [tokens[i].norm for i in words[position + size :]]
        if rest and not _opens(rest, place):
            break
        if size == 1 and not _sure(tokens, first, last, place, borne):
            break
        facts.append(_fact(claim, first, last, place))
        position += size
    return facts


def _opens(rest: Sequence[str], place: Place) -> bool:
    """Tell whether a place before the words ``rest`` of its run is a place of its own."""
    word, tail = rest[0], rest[-1]
    if word in GROUPS or word == "GOP" or longest(rest)[0]:
        return True
    if tail in ORG_TAILS or tail in THING_TAILS:
        return False
    return (
        word in TITLES
        or word in TITLE_PARTS
        or word in COMMON_WORDS
        or (is_first_name(word) and len(rest) > 1 and place.unit == "adjective")
    )


def _sure(
    tokens: Sequence[Token], first: int, last: int, place: Place, borne: frozenset[str]
) -> bool:
    """Tell whether one word is the place, not a person or a word that looks the same."""
    word = tokens[first].norm
    namesake, person = word in NAMESAKES, word in borne and place.unit is None
    if not namesake and not person:
        return True
    if _state_follows(tokens, last):
        return True
    before = tokens[first - 1].norm if first else ""
    return before in LOCATIVES or (before in WEAK_LOCATIVES and not person)


def _fact(claim: Claim, first: int, last: int, place: Place) -> Fact:
    tokens = claim.tokens
    value, unit, aliases = place
    after = tokens[last + 1].norm if last + 1 < len(tokens) else ""
    before = tokens[first - 1].norm if first else ""
    if value == "washington" and after == "state":
        value, aliases, last = "washington state", ("united states",), last + 1
    elif value == "washington" and after == "," and _norm(tokens, last + 2) == "DC":
        last += 2
    elif unit is None and after == "," and (state := _state_follows(tokens, last)):
        if state != value:
            aliases = (state, "united states")
    elif value in CAPITALS and after in GOVERNING_VERBS and before not in _JOINED:
        return _with_aliases(
            fact_between(claim, "place", first, last, CAPITALS[value], "metonym"), (value,)
        )
    return _with_aliases(fact_between(claim, "place", first, last, value, unit), aliases)


def _with_aliases(fact: Fact, aliases: tuple[str, ...]) -> Fact:
    return Fact(fact.kind, fact.text, fact.start, fact.end, fact.value, fact.unit, aliases=aliases)


def _norm(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def _state_follows(tokens: Sequence[Token], last: int) -> str | None:
    """Return the state in ", Conn." or ", Ohio" right after the token ``last``."""
    if _norm(tokens, last + 1) != "," or last + 2 >= len(tokens) or not tokens[last + 2].capital:
        return None
    return _state_at(tokens, last + 2)[0]


def _state_at(tokens: Sequence[Token], index: int) -> tuple[str | None, int]:
    """Return the state that starts at a token, spelled out or short, and its last token."""
    word = _norm(tokens, index)
    short = abbreviations().get(word)
    if short is not None and (word.isupper() or _norm(tokens, index + 1) == "."):
        return short, index
    for size in (2, 1):
        name = " ".join(_norm(tokens, i) for i in range(index, index + size))
        if name in abbreviations().values():
            return name, index + size - 1
    return None, index


def _by_context(claim: Claim, run: Run, known: dict[str, tuple[str, ...]]) -> list[Fact]:
    """Return the places of a run that does not begin with a name of the lexicon."""
    found = _unlisted(claim, run)
    if found:
        return found
    first, last = run.words[0], run.words[-1]
    value = " ".join(claim.tokens[i].norm for i in run.words).lower()
    if value in known:  # it was "Norwalk, Conn." before
        fact = fact_between(claim, "place", first, last, value)
        return [_with_aliases(fact, known[value])]
    if first == last:
        return _state_or_half(claim, first, known)
    return _after_hyphen(claim, run)


def _unlisted(claim: Claim, run: Run) -> list[Fact]:
    """Return the place that only its preposition and state tell ("in Norwalk, Conn.")."""
    tokens = claim.tokens
    first, last = run.words[0], run.words[-1]
    before = _norm(tokens, first - 1)
    if before not in LOCATIVES and before not in WEAK_LOCATIVES:
        return []
    state = _state_follows(tokens, last)
    if state is None:
        return []
    words = [tokens[i].norm for i in run.words]
    if len(words) > 3 or words[0] in TITLES or is_first_name(words[0]):
        return []
    if words[-1] in ORG_TAILS or words[-1] in THING_TAILS:
        return []
    fact = fact_between(claim, "place", first, last, " ".join(words).lower())
    return [_with_aliases(fact, (state, "united states"))]


def _after_hyphen(claim: Claim, run: Run) -> list[Fact]:
    """Return the place in "the Trump-Russia inquiry"."""
    tokens, words = claim.tokens, run.words
    for position in range(1, len(words)):
        if tokens[words[position] - 1].norm != "-":
            continue
        size, place = longest([tokens[i].norm for i in words[position:]])
        if place is not None and position + size == len(words):
            return [_fact(claim, words[position], words[-1], place)]
    return []


def _state_or_half(claim: Claim, index: int, known: dict[str, tuple[str, ...]]) -> list[Fact]:
    """Return a state abbreviation after a comma, or "the North" where Korea is the matter."""
    tokens = claim.tokens
    before = _norm(tokens, index - 1)
    if before in (",", "("):
        state = abbreviations().get(tokens[index].norm)
        if state and (_norm(tokens, index + 1) == "." or tokens[index].norm.isupper()):
            return [_with_aliases(fact_between(claim, "place", index, index, state), chain(state))]
    half = _HALVES.get(tokens[index].norm)
    if half in known and before == "the":
        return [fact_between(claim, "place", index, index, half)]
    return []


def _party_tags(claim: Claim) -> list[Fact]:
    """Return the states in "(R-Tenn.)", "D-New York" and, behind a person, "(Ky.)"."""
    tokens = claim.tokens
    facts = []
    for index in range(1, len(tokens) - 1):
        if not tokens[index].capital or tokens[index - 1].norm not in ("(", ","):
            continue
        tagged = tokens[index].norm in ("r", "d", "i") and tokens[index + 1].norm == "-"
        if not tagged and tokens[index - 1].norm != "(":
            continue
        state, last = _state_at(tokens, index + 2 if tagged else index)
        if state is None or not (tagged or _closes(tokens, last + 1)):
            continue
        fact = fact_between(claim, "place", index, last, state, "party tag")
        facts.append(_with_aliases(fact, ("united states",)))
    return facts


def _closes(tokens: Sequence[Token], index: int) -> bool:
    return _norm(tokens, index + (_norm(tokens, index) == ".")) == ")"


def _borne_by_persons(claims: Sequence[Claim], found: Sequence[Sequence[Run]]) -> frozenset[str]:
    """Return the words that follow a first name or a title in some run, and those first names.

    Where "Virginia Foxx" is met, "Virginia" alone is no state unless something says so.
    """
    result: set[str] = set()
    for claim, claim_runs in zip(claims, found, strict=True):
        for run in claim_runs:
            words = [claim.tokens[index].norm for index in run.words]
            if len(words) > 1 and words[-1] not in ORG_TAILS and words[-1] not in THING_TAILS:
                for index, second in enumerate(words[1:]):
                    first = words[index]
                    if is_first_name(first) and second not in TITLES:
                        result.update((first, second))
                    elif first in TITLES and second not in TITLE_PARTS:
                        result.add(second)
    return frozenset(result)
