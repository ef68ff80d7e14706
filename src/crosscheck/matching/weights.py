"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -2.5539,
    {
        "mutual_coverage": (5.4888, 0.0884),
        "kin_coverage": (5.6423, 0.0160),
        "rare_mass": (5.1612, 0.4760),
        "rarest_word": (2.3876, 0.2937),
        "cosine": (-1.5456, 0.0769),
        "longest_run": (0.4246, 0.9319),
        "word_pairs": (0.0952, 0.4217),
        "word_set": (2.7543, 0.5065),
        "names": (-0.7037, 0.1474),
        "name_coverage": (-0.3603, 0.1794),
        "same_numbers": (-1.2223, 0.0154),
        "lesser_mass": (-1.3239, 1.7230),
        "size_ratio": (0.4471, 0.6132),
        "distance": (-1.6915, 0.3295),
        "openings": (0.7093, 0.1084),
    },
)

AMONG_OTHERS = Logistic(
    -2.6235,
    {
        "mutual_coverage": (4.2700, 0.0884),
        "kin_coverage": (3.9935, 0.0160),
        "rare_mass": (3.6754, 0.4760),
        "rarest_word": (2.3570, 0.2937),
        "cosine": (-2.6141, 0.0769),
        "longest_run": (0.2746, 0.9319),
        "word_pairs": (0.1169, 0.4217),
        "word_set": (1.8248, 0.5065),
        "names": (-0.8005, 0.1474),
        "name_coverage": (-0.1802, 0.1794),
        "same_numbers": (-0.8380, 0.0154),
        "lesser_mass": (-1.0924, 1.7230),
        "size_ratio": (0.4837, 0.6132),
        "distance": (-0.1574, 0.3295),
        "openings": (0.2166, 0.1084),
        "alone": (0.4327, -2.5539),
        "best_of_one": (-0.8350, 0.4582),
        "best_of_both": (-0.1821, 0.2194),
        "rivals_of_one": (-0.2337, 0.9873),
        "rivals_of_both": (-0.5068, 0.4559),
        "best_neighbour": (0.2268, 0.2601),
        "neighbours": (1.4835, 0.3133),
    },
)
