"""Weights of the two stages of scoring, fitted by benchmarks/fit_alignment.py.

Fitted on 54 stories and the project's own.
"""

from __future__ import annotations

from crosscheck.matching.logistic import Logistic

ALONE = Logistic(
    -3.2734,
    {
        "mutual_coverage": (4.9781, 0.0684),
        "kin_coverage": (5.7095, 0.0148),
        "surroundings": (8.5520, 0.0870),
        "rare_mass": (3.9799, 0.3616),
        "rarest_word": (3.1785, 0.2516),
        "cosine": (-2.5759, 0.0578),
        "longest_run": (0.4715, 0.8505),
        "word_pairs": (0.0386, 0.2767),
        "word_set": (2.6383, 0.4762),
        "names": (-1.2853, 0.1036),
        "name_coverage": (-0.0396, 0.1365),
        "same_numbers": (-0.9095, 0.0113),
        "lesser_mass": (-0.7516, 1.6310),
        "size_ratio": (-0.3849, 0.5969),
        "distance": (-1.5286, 0.3303),
        "openings": (0.8711, 0.1244),
    },
)

AMONG_OTHERS = Logistic(
    -3.2718,
    {
        "mutual_coverage": (5.0365, 0.0684),
        "kin_coverage": (4.3968, 0.0148),
        "surroundings": (-1.7699, 0.0870),
        "rare_mass": (3.6962, 0.3616),
        "rarest_word": (2.3852, 0.2516),
        "cosine": (-2.4778, 0.0578),
        "longest_run": (0.3896, 0.8505),
        "word_pairs": (0.0597, 0.2767),
        "word_set": (1.7126, 0.4762),
        "names": (-1.0765, 0.1036),
        "name_coverage": (-0.0127, 0.1365),
        "same_numbers": (-0.5905, 0.0113),
        "lesser_mass": (-0.9057, 1.6310),
        "size_ratio": (0.2987, 0.5969),
        "distance": (-0.3533, 0.3303),
        "openings": (0.4790, 0.1244),
        "alone": (0.3281, -3.2734),
        "best_of_one": (-0.9329, 0.3819),
        "best_of_both": (0.4606, 0.1717),
        "rivals_of_one": (-0.3395, 0.9284),
        "rivals_of_both": (-0.6276, 0.4130),
        "best_neighbour": (0.4578, 0.2267),
        "neighbours": (1.3780, 0.2862),
    },
)
