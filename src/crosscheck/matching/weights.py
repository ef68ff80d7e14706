"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -2.5562,
    {
        "coverage": (0.3634, 0.1614),
        "mutual_coverage": (5.5944, 0.0884),
        "kin_coverage": (5.6903, 0.0160),
        "rare_mass": (6.2119, 0.4760),
        "rarest_word": (2.4378, 0.2937),
        "shared_words": (-0.4117, 1.4708),
        "cosine": (-3.0233, 0.0769),
        "longest_run": (0.3381, 0.9319),
        "heaviest_run": (-0.9123, 0.2959),
        "word_pairs": (0.0920, 0.4217),
        "word_set": (1.6128, 0.5065),
        "best_stretch": (4.2699, 0.4906),
        "names": (-0.6638, 0.1474),
        "name_coverage": (-0.3240, 0.1794),
        "same_numbers": (-1.0506, 0.0154),
        "other_numbers": (0.0375, 0.0319),
        "lesser_mass": (-1.1771, 1.7230),
        "size_ratio": (0.7008, 0.6132),
        "distance": (-1.7000, 0.3295),
        "openings": (0.7607, 0.1084),
    },
)

AMONG_OTHERS = Logistic(
    -2.6249,
    {
        "coverage": (0.3326, 0.1614),
        "mutual_coverage": (4.3966, 0.0884),
        "kin_coverage": (3.6291, 0.0160),
        "rare_mass": (3.9668, 0.4760),
        "rarest_word": (2.0853, 0.2937),
        "shared_words": (-0.3258, 1.4708),
        "cosine": (-3.7846, 0.0769),
        "longest_run": (0.1290, 0.9319),
        "heaviest_run": (-0.2856, 0.2959),
        "word_pairs": (0.1198, 0.4217),
        "word_set": (1.0331, 0.5065),
        "best_stretch": (2.5050, 0.4906),
        "names": (-0.7743, 0.1474),
        "name_coverage": (-0.1165, 0.1794),
        "same_numbers": (-0.6770, 0.0154),
        "other_numbers": (-0.0658, 0.0319),
        "lesser_mass": (-0.8705, 1.7230),
        "size_ratio": (0.5557, 0.6132),
        "distance": (-0.0759, 0.3295),
        "openings": (0.1739, 0.1084),
        "alone": (0.5111, -2.5562),
        "best_of_one": (-0.7898, 0.4570),
        "best_of_both": (-0.3118, 0.2193),
        "rivals_of_one": (-0.2279, 0.9838),
        "rivals_of_both": (-0.4296, 0.4547),
        "best_neighbour": (0.1850, 0.2601),
        "neighbours": (1.4817, 0.3126),
    },
)
