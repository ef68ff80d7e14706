"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -2.5454,
    {
        "coverage": (0.1660, 0.1614),
        "mutual_coverage": (5.4772, 0.0884),
        "rare_mass": (6.1701, 0.4760),
        "rarest_word": (2.4987, 0.2937),
        "shared_words": (-0.3377, 1.4708),
        "cosine": (-2.8423, 0.0769),
        "longest_run": (0.3306, 0.9319),
        "heaviest_run": (-1.0668, 0.2959),
        "word_pairs": (0.1042, 0.4217),
        "word_set": (1.6709, 0.5065),
        "best_stretch": (4.3404, 0.4906),
        "names": (-0.6853, 0.1474),
        "name_coverage": (-0.3164, 0.1794),
        "same_numbers": (-1.0653, 0.0154),
        "other_numbers": (0.0103, 0.0319),
        "lesser_mass": (-1.1478, 1.7230),
        "size_ratio": (0.5492, 0.6132),
        "distance": (-1.6949, 0.3295),
        "openings": (0.7721, 0.1084),
    },
)

AMONG_OTHERS = Logistic(
    -2.6156,
    {
        "coverage": (0.2019, 0.1614),
        "mutual_coverage": (4.5138, 0.0884),
        "rare_mass": (3.8338, 0.4760),
        "rarest_word": (2.1145, 0.2937),
        "shared_words": (-0.3140, 1.4708),
        "cosine": (-3.7210, 0.0769),
        "longest_run": (0.1553, 0.9319),
        "heaviest_run": (-0.3754, 0.2959),
        "word_pairs": (0.1103, 0.4217),
        "word_set": (1.1015, 0.5065),
        "best_stretch": (2.4563, 0.4906),
        "names": (-0.7855, 0.1474),
        "name_coverage": (-0.1082, 0.1794),
        "same_numbers": (-0.6689, 0.0154),
        "other_numbers": (-0.0882, 0.0319),
        "lesser_mass": (-0.8233, 1.7230),
        "size_ratio": (0.4151, 0.6132),
        "distance": (-0.0336, 0.3295),
        "openings": (0.1444, 0.1084),
        "alone": (0.4949, -2.5454),
        "best_of_one": (-0.7458, 0.4592),
        "best_of_both": (-0.1897, 0.2201),
        "rivals_of_one": (-0.1957, 0.9820),
        "rivals_of_both": (-0.3370, 0.4552),
        "best_neighbour": (0.1447, 0.2596),
        "neighbours": (1.5333, 0.3123),
    },
)
