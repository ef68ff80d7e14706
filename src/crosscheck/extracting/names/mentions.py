"""Runs of capitals -> mentions: the title, the name, and what kind of thing bears it.

House Speaker Nancy Pelosi        title ("house", "speaker"), name ("nancy", "pelosi"), person
FBI Director James Comey          two mentions: fbi; title ("director",), james comey, person
Conservative Political Action Conference (CPAC)     an organisation and its acronym
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.extracting.shared.capitals import in_title_case, is_first_name
from crosscheck.extracting.shared.peek import hyphen
from crosscheck.extracting.shared.runs import Run
from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES, SHARED_NAMES, WORD_NAMES
from crosscheck.lexicon.name_stoplist import ACRONYM_STOPLIST, COMMON_WORDS, FUNCTION_WORDS
from crosscheck.lexicon.titles import (
    ACRONYMS,
    CHAMBERS,
    FEMALE_WORDS,
    GROUPS,
    MALE_WORDS,
    ORDINALS,
    ORG_HEADS,
    ORG_TAILS,
    PARTICLES,
    PERSON_NOUNS,
    ROLES,
    SOFT_TITLES,
    SUFFIXES,
    THING_TAILS,
    TITLE_PARTS,
    TITLES,
)
from crosscheck.model import Claim, Token

_PARTISAN = frozenset({"republican", "democratic", "democrat", "gop"})
_LINKS = frozenset({"of", "the", "for", "and"})
_PREFIXES = frozenset({"co", "vice", "ex", "anti", "pro"})
"""They begin a word with a hyphen: RNC Co-Chairman."""


@dataclass(slots=True)
class Mention:
    """One name in one claim, not yet tied to who bears it."""

    claim: int
    """Index of the claim in its source."""
    block: int
    first: int
    last: int
    """Tokens of the name itself, both included."""
    words: tuple[str, ...]
    """The name in lower case, without title."""
    title: tuple[str, ...] = ()
    unit: str | None = None
    gender: str | None = None
    """"m", "f" or None."""
    headline: bool = False
    acronym: bool = False

    @property
    def role(self) -> str | None:
        """The office that the title gives now, in its usual spelling; None for former ones."""
        if not self.title or "former" in self.title or "vice" in self.title:
            return None
        head = self.title[-1]
        if head == "minister" and "prime" in self.title:
            return "prime minister"
        return ROLES.get(head, head)


def mentions(index: int, claim: Claim, runs: Sequence[Run]) -> list[Mention]:
    """Return the mentions of one claim, in order, without tokens that are places or dates."""
    covered = _covered(claim)
    headline = in_title_case(claim)
    result: list[Mention] = []
    for run in runs:
        for words in _free(claim.tokens, run.words, covered):
            for title, name in _split_title(claim.tokens, words):
                found = _mention(index, claim, title, name, headline)
                if found is not None:
                    result.append(found)
    return result


def _covered(claim: Claim) -> frozenset[int]:
    """Return the tokens that places and dates cover."""
    starts = [token.start for token in claim.tokens]
    return frozenset(
        index
        for fact in claim.facts
        if fact.kind in ("place", "date")
        for index in range(bisect_left(starts, fact.start), bisect_left(starts, fact.end))
    )


def _free(
    tokens: Sequence[Token], words: Sequence[int], covered: frozenset[int]
) -> list[list[int]]:
    """Cut a run at tokens that are taken ("[South Korean] President Park", "Wednesday")."""
    pieces: list[list[int]] = [[]]
    for word in words:
        taken = word in covered
        # "Theresa May", "April Ryan" is no date
        if taken and not (pieces[-1] and is_first_name(tokens[pieces[-1][-1]].norm)):
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [piece for piece in pieces if piece]


def _split_title(
    tokens: Sequence[Token], words: list[int]
) -> list[tuple[tuple[str, ...], list[int]]]:
    """Return (title, name) pairs: what stands before the title, then who bears it."""
    norms = [tokens[i].norm.lower() for i in words]
    start, stop = _title_at(norms)
    if stop == start:
        return [((), words)]
    before, after = words[:start], words[stop:]
    result: list[tuple[tuple[str, ...], list[int]]] = []
    if len(before) > 1 or (before and tokens[before[0]].norm.isupper()):
        result.append(((), before))
    if after:
        title = tuple(norms[start:stop])
        previous = tokens[words[start] - 1].norm if words[start] else ""
        if previous in ("former", "late", "ex", "then"):
            title = ("former", *title) if previous != "late" else title
        result.append((title, after))
    return result


def _title_at(norms: Sequence[str]) -> tuple[int, int]:
    """Return the stretch of the words that is a title; empty where there is none."""
    start = next(
        (
            i
            for i, word in enumerate(norms)
            if word in TITLES and (not i or norms[i - 1] not in _LINKS)
        ),
        None,
    )
    if start is None or (start and is_first_name(norms[0]) and norms[start] in SOFT_TITLES):
        return 0, 0
    if start and norms[start] in SOFT_TITLES and start == len(norms) - 1:
        return 0, 0
    stop = start + 1
    while stop < len(norms):
        word = norms[stop]
        if word in TITLES or (word in TITLE_PARTS and not _begins_name(norms, stop)):
            stop += 1
        elif word in ("of", "for") and stop + 1 < len(norms):
            stop += 1
            while stop < len(norms) and (norms[stop] in _LINKS or norms[stop] in TITLE_PARTS):
                stop += 1
        else:
            break
    if stop < len(norms) and norms[stop] in FUNCTION_WORDS and norms[stop] not in PARTICLES:
        return 0, 0
    if norms[start] in SOFT_TITLES and stop < len(norms):
        tail = norms[-1]
        if tail in ORG_TAILS or tail in THING_TAILS:
            return 0, 0
    while start and (norms[start - 1] in TITLE_PARTS or norms[start - 1] in COMMON_WORDS):
        start -= 1
    return start, stop


def _begins_name(norms: Sequence[str], index: int) -> bool:
    """Tell whether a title word is the name itself ("President Grand" has no other)."""
    return index == len(norms) - 1


def _mention(
    index: int, claim: Claim, title: tuple[str, ...], name: list[int], headline: bool
) -> Mention | None:
    tokens = claim.tokens
    words = [tokens[i].norm.lower() for i in name]
    if words[-1] == "gop" and not title:
        words, name = words[-1:], name[-1:]
    if len(words) > 1 and words[-1] in _PREFIXES and hyphen(tokens, name[-1] + 1):
        words, name = words[:-1], name[:-1]
    if words[-1] in GROUPS and (len(words) == 1 or words[-1] != "house"):
        return _group(index, claim, name[-1], headline)
    words, name = _without_edges(words, name, bool(title))
    if not words:
        return None
    if words[-1] in _PARTISAN and words[-1] != "gop" and not title:
        return None
    if not words or (len(words) == 1 and not title and _idle(tokens[name[0]])):
        return None
    last = _with_suffix(tokens, name[-1], words)
    mention = Mention(index, claim.block, name[0], last, tuple(words), title, headline=headline)
    mention.acronym = len(words) == 1 and tokens[name[0]].norm.isupper()
    mention.unit = _unit(tokens, mention)
    if mention.unit == "person":
        mention.gender = gender(mention)
    return mention


def _without_edges(words: list[str], name: list[int], titled: bool) -> tuple[list[str], list[int]]:
    """Return the words and tokens of the name itself, of a run of capitals."""
    if len(words) == 2 and not titled and words[0] in FUNCTION_WORDS and words[0] not in ORDINALS:
        words, name = words[1:], name[1:]
    while len(words) > 1 and not titled and words[0] in _PARTISAN:
        if words[-1] not in CHAMBERS and (words[-1] in ORG_TAILS or words[-1] in THING_TAILS):
            break
        words, name = words[1:], name[1:]
    while len(words) > 1 and words[0] in SUFFIXES:  # ends the name before it
        words, name = words[1:], name[1:]
    while words and words[-1] in _LINKS:
        words, name = words[:-1], name[:-1]
    prefix = 1 if words[:1] == ["us"] else 2 if words[:2] == ["united", "states"] else 0
    if prefix and len(words) > prefix and words[-1] in ORG_TAILS:
        words, name = words[prefix:], name[prefix:]
    return words, name


def _group(index: int, claim: Claim, token: int, headline: bool) -> Mention | None:
    """Return the party or chamber that a word like "Republicans" or "the House" names."""
    word = claim.tokens[token].norm
    if word == "house" and (token == 0 or claim.tokens[token - 1].norm != "the"):
        return None
    words = tuple(GROUPS[word].split())
    return Mention(index, claim.block, token, token, words, (), "organization", headline=headline)


def _idle(token: Token) -> bool:
    """Tell whether a lone word names nobody."""
    word = token.norm
    if word.isupper():
        shouted = word.lower() in FUNCTION_WORDS and word not in ACRONYMS
        return shouted or word in ACRONYM_STOPLIST
    return (
        word in COMMON_WORDS
        or word in FUNCTION_WORDS
        or word in TITLES
        or word in TITLE_PARTS
        or word in SUFFIXES
        or token.end - token.start == 1
        or word in ORG_TAILS
        or word in ORG_HEADS
        or word in THING_TAILS
        or (word.endswith("s") and word[:-1] in TITLES)
    ) and word not in CHAMBERS


def _with_suffix(tokens: Sequence[Token], last: int, words: list[str]) -> int:
    """Take ", Jr." into the name; return its last token."""
    after = last + 1
    if (
        after + 1 < len(tokens)
        and tokens[after].norm == ","
        and tokens[after + 1].norm in ("jr", "sr")
    ):
        words.append(tokens[after + 1].norm)
        return after + 1
    return last


def _unit(tokens: Sequence[Token], mention: Mention) -> str | None:
    words = mention.words
    if mention.title:
        return "person"
    if mention.acronym:
        return "organization" if tokens[mention.first].norm in ACRONYMS else None
    linked = "of" in words or "for" in words
    if words[-1] in ORG_TAILS or (linked and any(word in ORG_HEADS for word in words[:-1])):
        return "organization"
    if words[-1] in THING_TAILS or "of" in words:
        return None
    person = (
        (len(words) > 1 and is_first_name(words[0]) and _likely(words))
        or words[-1] in ("jr", "sr")
        or _described(tokens, mention)
    )
    return "person" if person else None


def _described(tokens: Sequence[Token], mention: Mention) -> bool:
    """Tell whether words around say a person: "the host Jane Roe", "Jane Roe, 41,"."""
    first, last = mention.first, mention.last
    if first and len(mention.words) > 1:
        before = tokens[first - 2 if first > 1 and tokens[first - 1].norm == "," else first - 1]
        if before.norm in PERSON_NOUNS and (not before.capital or first == 1):
            return True
    if last + 2 < len(tokens) and tokens[last + 1].norm == "," and len(mention.words) > 1:
        age = tokens[last + 2].norm
        closing = tokens[last + 3].norm if last + 3 < len(tokens) else "."
        return age.isdigit() and len(age) == 2 and closing in (",", ".")
    return False


def gender(mention: Mention) -> str | None:
    """Return "m" or "f" where the title or the first name tells it."""
    if any(word in MALE_WORDS for word in mention.title):
        return "m"
    if any(word in FEMALE_WORDS for word in mention.title):
        return "f"
    first = mention.words[0]
    if len(mention.words) < 2 or first in SHARED_NAMES:
        return None
    male, female = first in MALE_NAMES, first in FEMALE_NAMES
    if male == female:
        return None
    return "m" if male else "f"


def _likely(words: Sequence[str]) -> bool:
    """Tell whether a run is short enough for a person, where its first name is also a word."""
    return words[0] not in WORD_NAMES or len(words) == 2 or len(words[1]) == 1
