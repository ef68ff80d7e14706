"""Write src/crosscheck/lexicon/rarity.py: how rare common English words are.

The figures come from the package wordfreq (Robyn Speer, data CC BY-SA 4.0), which is needed only
here:  pip install wordfreq && python benchmarks/build_rarity.py
"""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path

import wordfreq

from crosscheck.segmenting.words import tokens

WORDS = 22_000
WORDS_PER_SENTENCE = 22
RAREST = 3e-7
LEVELS = 64
TARGET = Path(__file__).parent.parent / "src/crosscheck/lexicon/rarity.py"

HEADER = '''"""How rare common English words are: stems with levels, 0 (everywhere) to 63 (rarest).

Made by benchmarks/build_rarity.py from the word frequencies of the package wordfreq 3 (Robyn Speer,
data CC BY-SA 4.0); do not edit by hand. A level is the logarithm of one over the share of sentences
of {words} words that hold the stem, scaled so that a word of frequency {rarest} has level 63.
"""

from __future__ import annotations

RAREST = {top}
"""The level of a stem that is not listed."""

LEVELS_BY_OPENING: dict[str, str] = {{
'''
FOOTER = '''}}
"""First two letters -> " stem level stem level "; a level has two digits.

Looked up by searching the string: a run asks for some hundred stems of {stems}, and a dict of all
of them would take longer to make than the searches take.
"""
'''


def level(frequency: float) -> int:
    """Scale a word's frequency (share of all words) to a level of 0 to LEVELS - 1."""
    return round((LEVELS - 1) * _surprise(frequency) / _surprise(RAREST))


def _surprise(frequency: float) -> float:
    in_sentence = 1 - math.exp(-frequency * WORDS_PER_SENTENCE)
    return -math.log(in_sentence)


def table(levels: dict[str, int]) -> str:
    """Return the text of the module."""
    by_opening: dict[str, list[str]] = defaultdict(list)
    for stem in sorted(levels):
        by_opening[stem[:2]].append(f"{stem} {levels[stem]:02} ")
    parts = [HEADER.format(words=WORDS_PER_SENTENCE, rarest=RAREST, top=LEVELS - 1)]
    for opening, entries in by_opening.items():
        rows = [" "]
        for entry in entries:
            if len(rows[-1]) + len(entry) > 86:
                rows.append("")
            rows[-1] += entry
        if len(rows) == 1:
            parts.append(f'    "{opening}": "{rows[0]}",\n')
        else:
            body = "".join(f'        "{row}"\n' for row in rows)
            parts.append(f'    "{opening}": (\n{body}    ),\n')
    parts.append(FOOTER.format(stems=len(levels)))
    return "".join(parts)


def main() -> None:
    """Sum the frequencies of the words of each stem and write the table."""
    frequency: dict[str, float] = defaultdict(float)
    for word in wordfreq.top_n_list("en", WORDS):
        cut = tokens(word)
        if len(cut) == 1 and cut[0].word and not cut[0].norm[0].isdigit():
            frequency[cut[0].stem] += wordfreq.word_frequency(word, "en")
    levels = {stem: level(value) for stem, value in frequency.items()}
    TARGET.write_text(table({stem: n for stem, n in levels.items() if n < LEVELS - 1}), "utf-8")
    print(f"{len(frequency)} stems, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
