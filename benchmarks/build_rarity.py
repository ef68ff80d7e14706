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

HEADER = '''"""How rare common English words are: stems by level, 0 (in every sentence) to 63 (almost never).

Made by benchmarks/build_rarity.py from the word frequencies of the package wordfreq 3 (Robyn Speer,
data CC BY-SA 4.0); do not edit by hand. A level is the logarithm of one over the share of sentences
of {words} words that hold the stem, scaled so that a word of frequency {rarest} has level 63.
"""

from __future__ import annotations

RAREST = {top}
"""The level of a stem that is not listed."""

STEMS_BY_LEVEL: dict[int, str] = {{
'''


def level(frequency: float) -> int:
    """Scale a word's frequency (share of all words) to a level of 0 to LEVELS - 1."""
    return round((LEVELS - 1) * _surprise(frequency) / _surprise(RAREST))


def _surprise(frequency: float) -> float:
    in_sentence = 1 - math.exp(-frequency * WORDS_PER_SENTENCE)
    return -math.log(in_sentence)


def main() -> None:
    """Sum the frequencies of the words of each stem and write the table."""
    frequency: dict[str, float] = defaultdict(float)
    for word in wordfreq.top_n_list("en", WORDS):
        cut = tokens(word)
        if len(cut) == 1 and cut[0].word and not cut[0].norm[0].isdigit():
            frequency[cut[0].stem] += wordfreq.word_frequency(word, "en")
    by_level: dict[int, list[str]] = defaultdict(list)
    for stem, value in frequency.items():
        if level(value) < LEVELS - 1:
            by_level[level(value)].append(stem)
    lines = [HEADER.format(words=WORDS_PER_SENTENCE, rarest=RAREST, top=LEVELS - 1)]
    for number, stems in sorted(by_level.items()):
        lines.append(f"    {number}: (\n")
        row = ""
        for stem in sorted(stems):
            if len(row) + len(stem) > 86:
                lines.append(f'        "{row}"\n')
                row = ""
            row += stem + " "
        lines.append(f'        "{row}"\n    ),\n')
    lines.append("}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")
    print(f"{len(frequency)} stems, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
