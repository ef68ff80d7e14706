"""Words that are numbers, and words that blur them."""

from __future__ import annotations

ONES: dict[str, int] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}

TEENS: dict[str, int] = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS: dict[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12,
}

SHORT_SCALES: dict[str, float] = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
"""Only right behind a figure: $10bn, 40k."""

ORDINALS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}

ORDINAL_SUFFIXES: frozenset[str] = frozenset({"st", "nd", "rd", "th"})

PARTS: dict[str, int] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
"""The lower half of a fraction: two thirds."""

VAGUE: dict[str, tuple[float, float]] = {
    "tens": (20, 99),
    "dozens": (24, 199),
    "scores": (40, 199),
    "hundreds": (200, 1999),
    "thousands": (2e3, 99999),
    "millions": (2e6, 99999999),
    "billions": (2e9, 99999999999),
    "trillions": (2e12, 99999999999999),
}

VAGUE_COUNTS: dict[str, tuple[float, float]] = {"several": (2, 9.99), "few": (2, 6)}
"""several hundred, a few thousand, several dozen."""

HEDGES: dict[str, str] = {
    **dict.fromkeys(
        ("about", "around", "some", "roughly", "approximately", "circa", "perhaps", "maybe"),
        "about",
    ),
    "estimated": "about",
    "~": "about",
    "nearly": "below",
    "almost": "below",
    "practically": "below",
    "over": "more",
    "above": "more",
    **dict.fromkeys(("exceeds", "exceed", "exceeded", "exceeding"), "more"),
    **dict.fromkeys(("tops", "topped", "topping", "surpasses", "surpassed"), "more"),
    "under": "less",
    "below": "less",
}
"""Word right before a number -> how it bounds the number."""

HEDGE_PHRASES: dict[tuple[str, ...], str] = {
    ("more", "than"): "more",
    ("greater", "than"): "more",
    ("at", "least"): "more",
    ("no", "fewer", "than"): "more",
    ("no", "less", "than"): "more",
    ("not", "less", "than"): "more",
    ("upwards", "of"): "more",
    ("upward", "of"): "more",
    ("minimum", "of"): "more",
    ("in", "excess", "of"): "more",
    ("as", "few", "as"): "more",
    ("just", "over"): "above",
    ("slightly", "more", "than"): "above",
    ("a", "little", "over"): "above",
    ("fewer", "than"): "less",
    ("less", "than"): "less",
    ("at", "most"): "less",
    ("up", "to"): "less",
    ("no", "more", "than"): "less",
    ("not", "more", "than"): "less",
    ("as", "many", "as"): "less",
    ("as", "much", "as"): "less",
    ("maximum", "of"): "less",
    ("just", "under"): "below",
    ("slightly", "less", "than"): "below",
    ("a", "little", "under"): "below",
    ("close", "to"): "below",
    ("just", "short", "of"): "below",
    ("something", "like"): "about",
    ("in", "the", "range", "of"): "about",
    ("an", "estimated"): "about",
    ("the", "estimated"): "about",
}
"""Words right before a number, longest first wins -> how it bounds the number."""

HEDGES_BEHIND: dict[tuple[str, ...], str] = {
    ("or", "more"): "more",
    ("and", "more"): "more",
    ("+",): "plus",
    ("-", "plus"): "plus",
    ("plus",): "plus",
    ("or", "less"): "less",
    ("or", "fewer"): "less",
    ("or", "so"): "about",
}
