"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -3.4361,
    {
        "mutual_coverage": (4.3282, 0.0647),
        "kin_coverage": (5.5691, 0.0153),
        "surroundings": (8.6708, 0.0845),
        "rare_mass": (4.0320, 0.3557),
        "rarest_word": (2.5223, 0.2378),
        "cosine": (-1.8024, 0.0521),
        "longest_run": (0.4682, 0.8553),
        "word_pairs": (0.0642, 0.2853),
        "word_set": (2.9759, 0.4764),
        "names": (-1.0184, 0.1066),
        "name_coverage": (-0.0544, 0.1415),
        "same_numbers": (-1.1511, 0.0088),
        "lesser_mass": (-0.6819, 1.6510),
        "size_ratio": (-0.4173, 0.5957),
        "distance": (-1.2259, 0.3352),
        "openings": (0.7516, 0.1102),
    },
)

AMONG_OTHERS = Logistic(
    -3.4781,
    {
        "mutual_coverage": (5.8758, 0.0647),
        "kin_coverage": (4.5186, 0.0153),
        "surroundings": (-1.4981, 0.0845),
        "rare_mass": (3.8247, 0.3557),
        "rarest_word": (2.5834, 0.2378),
        "cosine": (-2.6695, 0.0521),
        "longest_run": (0.4585, 0.8553),
        "word_pairs": (0.0484, 0.2853),
        "word_set": (2.1645, 0.4764),
        "names": (-0.9649, 0.1066),
        "name_coverage": (-0.0329, 0.1415),
        "same_numbers": (-0.9514, 0.0088),
        "lesser_mass": (-0.9545, 1.6510),
        "size_ratio": (0.2447, 0.5957),
        "distance": (-0.3915, 0.3352),
        "openings": (0.3392, 0.1102),
        "alone": (0.3392, -3.4361),
        "best_of_one": (-1.1508, 0.3550),
        "best_of_both": (0.1637, 0.1451),
        "rivals_of_one": (-0.1521, 0.9532),
        "rivals_of_both": (-0.6761, 0.4201),
        "best_neighbour": (0.3354, 0.2105),
        "neighbours": (1.4273, 0.2725),
    },
)
