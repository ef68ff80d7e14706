"""polarity: one article affirms what the other negates, or says the opposite.

Why: "accepted" and "refused" differ by one word and by everything else.

Diverges:
    "The board approved the plan."       "The board rejected the plan."
    "She will attend."                   "She will not attend."
    "The minister confirmed the report." "The minister denied the report."

Agrees:
    "He did not deny it."                "He admitted it."               double negation
    "Prices rose in May."                "Prices fell in June."          another period
    "It is not only costly but slow."    "It is costly."                 not only
    "Ulsan won at home to Jeonbuk."      "Jeonbuk lost at Ulsan."        winner and loser
    "They will sell unless he pays."     "They will sell if he does not pay."   unless
    "The fair opened on Monday."         "The fair closes on Friday."         two dates
    "They agreed on the border."         "They did not agree on fishing."     another object
    "No village was spared."             "There is no village it did not hit."  double negation
    "He said: 'We are not afraid.'"      "They were threatened."         inside a quotation
    "She did not send the letter."       "The letter was sent."          by somebody
    "The fair will go on."               "If it rains, the fair will not go on."   a condition
    "It is the largest in the county."   "It is the smallest in the state."   two scopes

Ignore the kind with --ignore polarity.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.interface import Candidate, Pair
from crosscheck.judging.negations import negated
from crosscheck.judging.opposing import opposites, rivals


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose words negated on one side only, opposites, and words of which only one can be so.

    None against some, "no injuries" and "four injuries", comes out as a difference in number.
    """
    yield from negated(pair)
    yield from opposites(pair)
    yield from rivals(pair)
