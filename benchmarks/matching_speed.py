"""Say how many pairs of claims are scored in a second, in one process.

python benchmarks/matching_speed.py                     the project's own stories
python benchmarks/matching_speed.py a.txt b.txt ...     these articles

Profiles are made before the clock starts. "All pairs" counts those too that share so little that
they are never scored.
"""

from __future__ import annotations

import argparse
import time
from itertools import combinations
from pathlib import Path
from statistics import median

from crosscheck.matching.kin import story_kin
from crosscheck.matching.profiles import Profile, profiles_of
from crosscheck.matching.rarity import story_weights
from crosscheck.matching.scoring import score_pairs
from crosscheck.model import Input
from crosscheck.pipeline import claims_of, read_sources
from crosscheck.settings import Settings

STORIES = Path(__file__).parent.parent / "fixtures/stories"
ROUNDS = 5


def profiles(paths: list[Path]) -> list[list[Profile]]:
    """Prepare the claims of a story's articles, source by source."""
    claims = claims_of(read_sources(tuple(Input(p.name, path=str(p)) for p in paths), Settings()))
    weights = story_weights(claims)
    kin = story_kin(weights)
    sources = dict.fromkeys(claim.source for claim in claims)
    return [profiles_of([c for c in claims if c.source == s], weights, kin) for s in sources]


def main() -> None:
    """Print the median of a few rounds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="*", type=Path)
    articles = parser.parse_args().articles
    stories = (
        [articles] if articles else [sorted(f.glob("*.txt")) for f in sorted(STORIES.iterdir())]
    )
    pairs = [pair for story in stories for pair in combinations(profiles(story), 2)]
    seconds, scored = [], 0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        scored = sum(len(score_pairs(a, b)) for a, b in pairs)
        seconds.append(time.perf_counter() - start)
    every = sum(len(a) * len(b) for a, b in pairs)
    print(
        f"{scored} pairs scored of {every} in {median(seconds):.2f} s:"
        f" {scored / median(seconds):,.0f} scored pairs a second,"
        f" {every / median(seconds):,.0f} of all pairs"
    )


if __name__ == "__main__":
    main()
