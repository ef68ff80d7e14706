"""Months, seasons and the words that lean on them."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}

MONTH_ABBREVIATIONS: dict[str, int] = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
"""They count only with a day or a year behind them."""

NAME_LIKE_MONTHS: frozenset[str] = frozenset({"march", "april", "may", "june", "august"})
"""Also a verb, or somebody's name: they count only where the words around them say month."""

SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}
"""First and last month in the northern hemisphere; 13 and 14 are of the next year."""

DECADE_WORDS: dict[str, int] = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}

ROLE_WORDS: dict[str, str] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "by": "by",
    "from": "from",
    "before": "before",
    "after": "after",
}
"""Word before a date -> what the date is to the event."""

DATE_PREPOSITIONS: frozenset[str] = frozenset(
    """
    in on since until till by from before after during through around circa last this next past
    early late mid that every each between year
    """.split()
)
"""A word before a doubtful month or year that makes it a date."""

FUZZY_WORDS: frozenset[str] = frozenset(
    {"early", "late", "mid", "about", "around", "circa", "roughly", "approximately", "nearly"}
)

FUTURE_CUES: frozenset[str] = frozenset(
    """
    will shall plans planned planning scheduled expected upcoming coming slated due intends likely
    """.split()
)
"""Shortly before a date without a year or week, they say that it lies ahead."""

NEAR_FUTURE_CUES: frozenset[str] = frozenset({"by", "until", "till", "next", "coming"})
"""The same, but only right before it."""

EVENT_DAYS: frozenset[tuple[int, int | None]] = frozenset({(9, 11)})
"""Days that name an event of one past year: the year of publication says nothing."""

RECURRING_WORDS: frozenset[str] = frozenset({"every", "each", "annually", "yearly"})

FOLLOWS_YEAR_AS_COUNT: frozenset[str] = frozenset(
    """
    people persons troops soldiers men women children jobs workers employees homes houses votes
    civilians refugees migrants protesters demonstrators fighters police officers students dollars
    euros pounds rubles roubles yen yuan percent % meters metres kilometers kilometres km miles feet
    tons tonnes hours days years years-old million billion others acres hectares degrees residents
    families cases deaths members thousand hundred trillion visitors guests
    """.split()
)
"""2000 people are a count, the 2000 campaign is a year."""
