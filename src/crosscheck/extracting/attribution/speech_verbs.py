"""Whether a verb of saying is speech here, and speech of the whole claim."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Mention
from crosscheck.extracting.attribution.outlets import outlet_at
from crosscheck.extracting.attribution.phrases import mention
from crosscheck.extracting.attribution.subjects import is_passive, phrase_end
from crosscheck.extracting.shared.predicates import is_adverb
from crosscheck.lexicon.grammar import DETERMINERS, PERSONAL, PREPOSITIONS, SUBORDINATORS, TIMES
from crosscheck.lexicon.speech import FINDING, FREE, QUOTE_ONLY
from crosscheck.model import Claim, Token

_NOUNS_TOO = frozenset(("claims", "notes", "reports", "states"))
_TELLING = frozenset(("told", "tells"))


def is_speech(claim: Claim, verb: int, context: str, quotes: bool) -> bool:
    """Tell whether the verb here means speech, and speech of the whole claim."""
    tokens = claim.tokens
    norm = tokens[verb].norm
    place = phrase_end(claim, verb + 1) if norm in _TELLING else verb + 1
    following = tokens[place] if place < len(tokens) else None
    goes_on = following is not None and following.norm == "to" and norm != "said"
    ends = not goes_on and (
        following is None
        or following.norm in TIMES | PREPOSITIONS | SUBORDINATORS
        or (not following.word or is_adverb(following))
    )
    set_off = context in (",", '"', "?", "!", "-") and ends
    leads = context in ("", "but", ".") or (
        context == "," and (_opens_with_adverbial(tokens) or _opens_with_role(claim, verb))
    )
    if norm == "charged" and not quotes:
        return leads and _says_that(tokens, verb)  # "..., driver charged"
    if quotes or set_off:
        return leads or set_off or context in ('"', ",")
    following = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if not leads or following is None:
        return False
    if norm in QUOTE_ONLY:
        return _says_that(tokens, verb)
    if norm in FREE:
        return following.norm != "to" or (norm == "said" and not claim.heading)
    return _says_that(tokens, verb) or (following.norm in PERSONAL and norm not in FINDING)


def _says_that(tokens: Sequence[Token], verb: int) -> bool:
    """Read "warned that", "announced on Friday that"."""
    for token in tokens[verb + 1 : verb + 7]:
        if token.norm == "that":
            return True
        timing = token.norm in TIMES | PREPOSITIONS | DETERMINERS or token.norm[0].isdigit()
        if not timing and not is_adverb(token):
            return False
    return False


def _opens_with_adverbial(tokens: Sequence[Token]) -> bool:
    first = tokens[0]
    return (
        first.norm in PREPOSITIONS
        or first.norm in SUBORDINATORS
        or first.norm in TIMES
        or first.norm.endswith(("ing", "ed", "ly"))
        or first.norm in ("asked", "still", "but", "and", "when", "however", "meanwhile")
    )


def _opens_with_role(claim: Claim, verb: int) -> bool:
    """Read "The bill's sponsor, Jane Doe, said": the role stands before the name."""
    opening = claim.tokens[: min(verb, 16)]
    comma = next((i for i, token in enumerate(opening) if token.norm == ","), 0)
    who = mention(claim, 0, comma) if comma else None
    return who is not None and who.kind == "role"


def beside_quote(tokens: Sequence[Token], verb: int, context: str) -> bool:
    """Tell whether quoted words stand right before or behind the verb."""
    if context == '"' or (verb and tokens[verb - 1].norm == '"'):
        return True
    for index in range(verb + 1, min(len(tokens), verb + 9)):
        if tokens[index].norm in ('"', ":"):
            return (
                index == verb + 1
                or tokens[index - 1].norm in (",", ":")
                or tokens[index].norm == ":"
            )
    first = tokens[0].norm == '"'
    return first and context == ","


def is_no_verb(tokens: Sequence[Token], index: int) -> bool:
    """Tell "was told" and "their say" from speech."""
    if tokens[index].norm == "say" and index and tokens[index - 1].norm in DETERMINERS | {"to"}:
        return True
    nouns = DETERMINERS | PREPOSITIONS | {"'s"}
    if tokens[index].norm in _NOUNS_TOO and index and tokens[index - 1].norm in nouns:
        return True
    return is_passive(tokens, index)


def listener(claim: Claim, verb: int) -> Mention | None:
    """Return the outlet that was told: X told Reuters, said in an interview with CNN."""
    tokens = claim.tokens
    place = verb + 1 if tokens[verb].norm in ("told", "tells") else -1
    for index in range(verb + 1, min(len(tokens), verb + 10)):
        if tokens[index].norm == '"' or tokens[index].norm == "that":
            break
        if tokens[index].norm in ("interview", "statement") and (
            index + 1 < len(tokens) and tokens[index + 1].norm in ("with", "to")
        ):
            place = index + 2
    found = outlet_at(claim, place) if 0 <= place < len(tokens) else None
    if found is None or (
        place == verb + 1 and not tokens[place].capital and tokens[place].norm != "the"
    ):
        return None
    start, end = tokens[place].start, tokens[found[1] - 1].end
    return Mention("outlet", found[0], start, end, "")
