"""Look at the tokens around a place without falling off either end."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Token

_DASHES = frozenset("-–—")
_OPENERS = frozenset("\"'([:;-–—.!?…|*")


def norm(tokens: Sequence[Token], index: int) -> str:
    """Return the norm of the token at ``index``, "" outside the claim."""
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def follows(tokens: Sequence[Token], index: int, word: str) -> bool:
    """Tell whether a word, by its norm, stands right behind ``index``."""
    return norm(tokens, index + 1) == word


def capital(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token stands at ``index`` and is written with a capital."""
    return 0 <= index < len(tokens) and tokens[index].capital


def glued(tokens: Sequence[Token], left: int) -> bool:
    """Tell whether no space stands between the tokens ``left`` and ``left + 1``."""
    return left >= 0 and left + 1 < len(tokens) and tokens[left].end == tokens[left + 1].start


def hyphen(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the token at ``index`` is a dash with no space on either side."""
    return norm(tokens, index) in _DASHES and glued(tokens, index - 1) and glued(tokens, index)


def is_figure(text: str) -> bool:
    """Tell whether a norm is written in digits (``1,024.5``)."""
    return text[:1].isdecimal()


def small_int(text: str, longest: int = 4) -> int | None:
    """Read plain digits of at most ``longest`` places; None for anything else."""
    return int(text) if text.isdecimal() and len(text) <= longest else None


def opens_sentence(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a capital at ``index`` may be there only because a sentence starts."""
    return index == 0 or tokens[index - 1].norm in _OPENERS


def title_case(tokens: Sequence[Token]) -> bool:
    """Tell whether most longer words have a capital, as in a headline: capitals say nothing."""
    words = [
        token for token in tokens if token.word and len(token.norm) > 3 and token.norm.isalpha()
    ]
    return len(words) > 2 and sum(token.capital for token in words) * 3 > len(words) * 2
