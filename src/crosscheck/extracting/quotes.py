"""What stands inside quotation marks: one fact a stretch, and a stretch for each claim it crosses.

    "We are ready. We have waited," said Lee.   'No deal,' wrote Ms. Roe of the voters' choice.
     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^                 ^^^^^^^                         ^ an apostrophe
     claim 1       claim 2

A mark that is never closed gives no fact: nobody can tell where its words end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from crosscheck.extracting.interface import fact_between, with_facts
from crosscheck.extracting.shared.quotation import Stretch, by_paragraph
from crosscheck.model import Claim, Fact, Source


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Add a fact of kind ``quote`` for each stretch inside quotation marks.

    The value is the words' norms joined by blanks, without punctuation. A fact never leaves its
    claim: a quotation that crosses three claims gives three facts.
    """
    result: list[Claim] = []
    for paragraph, stretches in by_paragraph(source, claims):
        known = [stretch for stretch in stretches if not stretch.stray]
        result.extend(with_facts(claim, _facts(claim, known)) for claim in paragraph)
    return result


def _facts(claim: Claim, stretches: Sequence[Stretch]) -> list[Fact]:
    """Cut the stretches, which stand in order, down to the claim's words."""
    found = []
    starts = [token.start for token in claim.tokens] if stretches else []
    for index in range(bisect_left(stretches, claim.start, key=_end), len(stretches)):
        start, end = stretches[index].start, stretches[index].end
        if start >= claim.end:
            break
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        words = [place for place in range(first, last) if claim.tokens[place].word]
        if words:
            value = " ".join(claim.tokens[place].norm for place in words)
            found.append(fact_between(claim, "quote", words[0], words[-1], value))
    return found


def _end(stretch: Stretch) -> int:
    return stretch.end
