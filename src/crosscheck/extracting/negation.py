"""Negation: which predicate or noun a claim says is not so.

    has not yet met the president       "not" -> meet
    refused to attend                   "refused" -> attend, implicit
    did not deny it                      "not" -> deny, double: it says nothing of what follows
    not only, no doubt                   nothing: they do not negate
    no village that was not hit          nothing: all were

Facts: kind ``negation``; ``text`` the cue as written; ``value`` the stem of the word it negates,
"" where that is unclear; ``aliases`` the verb that it leads to ("no plans to visit"); ``unit``
``quoted`` inside quotation marks, ``implicit`` for verbs and nouns that deny, ``double`` where one
of these is negated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.shared.peek import hyphen
from crosscheck.extracting.shared.predicates import (
    before,
    clause_verb,
    content_after,
    next_word,
    that_after,
)
from crosscheck.extracting.shared.quotation import quotations
from crosscheck.lexicon.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    FINITE,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
)
from crosscheck.lexicon.negation import (
    BARELY,
    DECIDING,
    DENYING_NOUNS,
    DOUBLE,
    HINDERING,
    IMPLICIT,
    NEEDS_TO,
    NO_OBJECT,
    NO_PLAIN,
    NO_PLAIN_ENDINGS,
    NOBODY,
    NOT,
    NOT_NEGATING_AFTER_NO,
    NOT_NEGATING_AFTER_NOT,
    OFFERS,
    RULED_OUT,
    STOPPED_SHORT,
)
from crosscheck.model import Claim, Fact, Source, Token

_LONGEST_CLAUSE = 20
_PAST = ("had", "has", "did", "was", "were")
"""How "hadn't" and the like begin, which tell what was not."""
_PAST_AUXILIARIES = HAVE | {"did", "was", "were"}
_LONGEST_PHRASE = 9
"""Tokens at most from "no" to the "that" of its noun."""

Cue = tuple[int, int, bool]
"""Last token of the cue, token it negates (-1: unclear), implicit."""


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with a fact for each negation; questions negate nothing."""
    result = []
    for claim, quoted in zip(claims, quotations(source, claims), strict=True):
        is_question = any(token.norm == "?" for token in claim.tokens[-2:])
        result.append(claim if is_question else with_facts(claim, _negations(claim, quoted)))
    return result


def _negations(claim: Claim, quoted: Sequence[int]) -> list[Fact]:
    tokens = claim.tokens
    found = []
    cancelled: set[int] = set()
    for index, token in enumerate(tokens):
        spared = _all_but_none(tokens, index) if token.norm == "no" else -1
        if spared >= 0:
            cancelled.update((index, spared))
        read = _READERS.get(token.norm)
        joined = hyphen(tokens, index - 1) or hyphen(tokens, index + 1)  # a do-not-call list
        cue = read(tokens, index) if read and index not in cancelled and not joined else None
        if cue is None:
            continue
        last, target, implicit = cue
        double = _doubled(tokens, last)
        if double >= 0 and not implicit:
            cancelled.add(double)
            if tokens[double].norm in IMPLICIT or tokens[double].norm in RULED_OUT:
                stem, units = tokens[double].stem, ["double"] + ["quoted"] * bool(quoted[index])
                found.append(fact_between(claim, "negation", index, last, stem, " ".join(units)))
            continue
        fact = fact_between(
            claim,
            "negation",
            index,
            last,
            tokens[target].stem if target >= 0 else "",
            " ".join(["implicit"] * implicit + ["quoted"] * bool(quoted[index])) or None,
        )
        found.append(replace(fact, aliases=_led_to(tokens, target)))
    return found


def _led_to(tokens: Sequence[Token], target: int) -> tuple[str, ...]:
    """Return the verb that the negated word leads to ("no plans to visit": visit)."""
    if target < 0 or not _follows(tokens, target, "to"):
        return ()
    verb = next_word(tokens, target + 1)
    return (tokens[verb].stem,) if verb >= 0 and tokens[verb].norm not in DETERMINERS else ()


def _doubled(tokens: Sequence[Token], last: int) -> int:
    """Return the negative word that the negation ending at ``last`` cancels, or -1."""
    for place in range(last + 1, min(len(tokens), last + 5)):
        norm = tokens[place].norm
        if norm in DOUBLE or norm in IMPLICIT:
            return place
        if norm in RULED_OUT and _follows(tokens, place, "out"):
            return place
        if not tokens[place].word or not (norm in AUXILIARIES or norm in ("ever", "at", "all")):
            return -1
    return -1


def _after_not(tokens: Sequence[Token], index: int) -> Cue | None:
    if _only_seems_to_negate(tokens, index):
        return None
    following = next_word(tokens, index)
    immediate = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    target = content_after(tokens, index)
    if (following < 0 and target < 0) or (immediate in PREPOSITIONS and immediate != "like"):
        return index, -1, False  # "was not in the final bill" negates no word of it
    return index, target, False


def _only_seems_to_negate(tokens: Sequence[Token], index: int) -> bool:
    """Tell "not only", "whether or not", "did not arrive until Friday": it did arrive.

    And she won where nothing stopped her from winning.
    """
    immediate = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if immediate in NOT_NEGATING_AFTER_NOT or immediate in ("until", "but"):
        return True
    if index and tokens[index - 1].norm in ("or", "if", "why", "whether"):
        return True
    pair = [token.norm for token in tokens[index + 1 : index + 3]]
    told = tokens[index].norm.startswith(_PAST) or before(tokens, index) in _PAST_AUXILIARIES
    later = ("until",) if told else ("until", "before")  # "had not met him before" negates
    if pair in (["to", "mention"], ["help", "but"]) or _comes(tokens, index, *later):
        return True
    target = content_after(tokens, index)
    hinders = target >= 0 and tokens[target].norm in HINDERING
    return hinders and _comes(tokens, target, "from")


def _comes(tokens: Sequence[Token], index: int, *norms: str) -> bool:
    """Whether a word stands in the clause behind a token."""
    for token in tokens[index + 1 : index + _LONGEST_CLAUSE]:
        if token.norm in norms:
            return True
        if not token.word and token.norm != "'s":
            return False
    return False


def _after_no(tokens: Sequence[Token], index: int) -> Cue | None:
    if index + 1 >= len(tokens) or not tokens[index + 1].word:
        return None  # "No, he said", "No. 2", "no-fly zone"
    following = tokens[index + 1].norm
    if following == "one":
        return _after_nobody(tokens, index)
    if following == "longer":
        return index + 1, content_after(tokens, index + 1), False
    place = index + 1
    while place + 1 < len(tokens) and tokens[place + 1].word and _is_plain(tokens[place]):
        place += 1
    before = tokens[index - 1].norm if index else ""
    said_no = before in ("say", "said", "says") and following in PREPOSITIONS | {"and", "but"}
    stop = before in ("or", "by") or said_no or following in NOT_NEGATING_AFTER_NO
    return None if stop else (index, place, False)


def _all_but_none(tokens: Sequence[Token], index: int) -> int:
    """Return the "not" of "no village that was not hit", which cancels the "no"; -1 if none does.

    Between the two stands no other verb: "no village was hit that had not paid" negates twice.
    """
    for place in range(index + 1, min(len(tokens), index + _LONGEST_PHRASE)):
        norm = tokens[place].norm
        if not tokens[place].word or norm in FINITE:
            return -1
        if norm in RELATIVES or norm == "that":
            behind = range(place + 1, min(len(tokens), place + 4))
            return next((i for i in behind if tokens[i].norm in NOT), -1)
    return -1


def _is_plain(token: Token) -> bool:
    """Tell whether the word looks like an adjective: "no immediate comment" denies comment."""
    return token.norm in NO_PLAIN or token.norm.endswith(NO_PLAIN_ENDINGS)


def _after_nobody(tokens: Sequence[Token], index: int) -> Cue | None:
    """Negate the verb that follows a subject, or the verb before an object."""
    last = index + 1 if tokens[index].norm == "no" else index
    norm = tokens[index].norm
    following = tokens[last + 1].norm if last + 1 < len(tokens) else ""
    if following in ("but", "less", "short", "other"):
        return None
    previous = tokens[index - 1] if index else None
    if norm in ("nothing", "nobody", "none", "no") and previous and previous.word:
        if previous.norm in PREPOSITIONS:
            return None
        plain = previous.norm not in AUXILIARIES and content_after(tokens, index - 2, 1) >= 0
        if plain and not previous.capital:
            return last, index - 1, False
    if norm in ("neither", "none"):
        if content_after(tokens, last, 1) >= 0 and _follows(tokens, last + 1, "nor"):
            return last, last + 1, False
        return last, clause_verb(tokens, last), False
    return last, content_after(tokens, last), False


def _after_implicit(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read denied, refused to, lack of: they negate what they say is denied or refused."""
    kind = IMPLICIT[tokens[index].norm]
    following = next_word(tokens, index)
    norm = tokens[following].norm if following >= 0 else ""
    if not _denies(tokens, index, kind, norm):
        return None
    that = that_after(tokens, index)
    if that >= 0:
        return index, clause_verb(tokens, that), True
    return index, -1 if norm in NO_OBJECT else content_after(tokens, index), True


def _denies(tokens: Sequence[Token], index: int, kind: str, following: str) -> bool:
    """Tell whether the word stands for a negation here: not in "shares declined"."""
    if index and tokens[index - 1].norm in ("or", "nor"):
        return False  # "confirm or deny"
    if tokens[index].norm in DENYING_NOUNS and following not in ("of", "to", "that"):
        return False
    if kind == "refrain":
        return following == "from"
    if kind in NEEDS_TO and following != "to":
        target = content_after(tokens, index)
        return kind == "decline" and target >= 0 and tokens[target].norm in OFFERS
    return kind != "lack" or following != ""


def _after_yet(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "has yet to answer"."""
    if not _follows(tokens, index, "to") or before(tokens, index) not in BE | HAVE:
        return None
    return index + 1, content_after(tokens, index + 1), False


def _after_ruled(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "ruled out attending"; what was ruled out by somebody stands elsewhere."""
    if not _follows(tokens, index, "out"):
        return None
    by = _follows(tokens, index + 1, "by")
    return index + 1, -1 if by else content_after(tokens, index + 1), True


def _after_stopped(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "stopped short of promising"."""
    if not _follows(tokens, index, "short") or not _follows(tokens, index + 1, "of"):
        return None
    return index + 2, content_after(tokens, index + 2), True


def _after_without(tokens: Sequence[Token], index: int) -> Cue | None:
    target = content_after(tokens, index)
    if target < 0 or tokens[target].norm in ("doubt", "question", "fail"):
        return None
    return index, target, False


def _after_against(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "voted against confirming her"."""
    target = next_word(tokens, index)
    if (
        before(tokens, index) not in DECIDING
        or target < 0
        or not tokens[target].norm.endswith("ing")
    ):
        return None
    return index, target, False


def _after_barely(tokens: Sequence[Token], index: int) -> Cue | None:
    """Read "hardly moved"; "barely an hour later" is no negation."""
    target = content_after(tokens, index)
    if target < 0 or tokens[target].norm[0].isdigit() or tokens[target - 1].norm in ("a", "an"):
        return None
    return index, target, False


def _follows(tokens: Sequence[Token], index: int, norm: str) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].norm == norm


_READERS: dict[str, Callable[[Sequence[Token], int], Cue | None]] = {
    **dict.fromkeys(NOT, _after_not),
    **dict.fromkeys(BARELY, _after_barely),
    **dict.fromkeys(NOBODY, _after_nobody),
    **dict.fromkeys(IMPLICIT, _after_implicit),
    **dict.fromkeys(RULED_OUT, _after_ruled),
    **dict.fromkeys(STOPPED_SHORT, _after_stopped),
    "against": _after_against,
    "no": _after_no,
    "without": _after_without,
    "yet": _after_yet,
}
"""Which function reads what stands after which cue."""
