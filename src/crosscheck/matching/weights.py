"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -2.5332,
    {
        "coverage": (0.3301, 0.1598),
        "mutual_coverage": (5.0551, 0.0877),
        "rare_mass": (6.1942, 0.4761),
        "rarest_word": (2.4797, 0.2948),
        "shared_words": (-0.3075, 1.4627),
        "cosine": (-2.6645, 0.0765),
        "longest_run": (0.6409, 0.9405),
        "heaviest_run": (-1.1021, 0.2972),
        "word_pairs": (-0.0336, 0.4214),
        "word_set": (1.6217, 0.5063),
        "best_stretch": (3.8262, 0.4912),
        "names": (-0.7538, 0.1485),
        "name_coverage": (-0.2753, 0.1803),
        "same_numbers": (-1.0999, 0.0155),
        "other_numbers": (-0.0017, 0.0327),
        "lesser_mass": (-1.1509, 1.7318),
        "size_ratio": (0.5877, 0.6143),
        "distance": (-1.7051, 0.3302),
        "openings": (0.7985, 0.1088),
    },
)

AMONG_OTHERS = Logistic(
    -2.6002,
    {
        "coverage": (0.3294, 0.1598),
        "mutual_coverage": (4.4405, 0.0877),
        "rare_mass": (3.9014, 0.4761),
        "rarest_word": (2.1637, 0.2948),
        "shared_words": (-0.3003, 1.4627),
        "cosine": (-3.7281, 0.0765),
        "longest_run": (0.3844, 0.9405),
        "heaviest_run": (-0.4901, 0.2972),
        "word_pairs": (0.0108, 0.4214),
        "word_set": (1.0624, 0.5063),
        "best_stretch": (2.3022, 0.4912),
        "names": (-0.8249, 0.1485),
        "name_coverage": (-0.0885, 0.1803),
        "same_numbers": (-0.6871, 0.0155),
        "other_numbers": (-0.0900, 0.0327),
        "lesser_mass": (-0.8158, 1.7318),
        "size_ratio": (0.4173, 0.6143),
        "distance": (-0.0537, 0.3302),
        "openings": (0.1779, 0.1088),
        "alone": (0.5019, -2.5332),
        "best_of_one": (-0.8028, 0.4614),
        "best_of_both": (-0.2094, 0.2216),
        "rivals_of_one": (-0.2440, 0.9821),
        "rivals_of_both": (-0.3747, 0.4548),
        "best_neighbour": (0.1439, 0.2592),
        "neighbours": (1.5240, 0.3118),
    },
)
