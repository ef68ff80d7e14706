"""Weekdays, relative days, spans of time, and names that only look like dates."""

from __future__ import annotations

WEEKDAYS: dict[str, int] = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}

WEEKDAY_PLURALS: dict[str, int] = {f"{name}s": index for name, index in WEEKDAYS.items()}

WEEKDAY_ABBREVIATIONS: frozenset[str] = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun".split()
)

RELATIVE_DAYS: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
}

PERIOD_SHIFTS: dict[str, int] = {"last": -1, "previous": -1, "this": 0, "next": 1}
"""last month, this week, next year."""

PARTS_OF_DAY: dict[str, str] = {
    "morning": "T00:00/T12:00",
    "afternoon": "T12:00/T18:00",
    "evening": "T17:00/T24:00",
    "night": "T18:00/T06:00",
}
"""A part of a day -> the hours that may be meant, as an ISO 8601 interval."""

PERIODS: frozenset[str] = frozenset({"week", "month", "year"})

AGO_UNITS: dict[str, str] = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "month": "month",
    "months": "month",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
}

NAMED_DAY_PREFIXES: frozenset[str] = frozenset(
    """
    black good super bloody easter palm ash cyber fat holy maundy giving casual news shrove whit
    ruby freaky any
    """.split()
)
"""Good Friday, Super Tuesday, Fox News Sunday: a name, not a day of this week."""

NAMED_DAY_SUFFIXES: frozenset[str] = frozenset(
    """
    times telegraph mirror express mail herald sun post school schools night today independent world
    edition show best review magazine club group
    """.split()
)
"""The Sunday Times, Saturday Night Live: only where this word has a capital too."""

CLOCK_PREPOSITIONS: frozenset[str] = frozenset(
    {"at", "around", "about", "by", "until", "till", "before", "after", "from", "since", "to"}
)
CLOCK_ZONES: frozenset[str] = frozenset(
    {
        "GMT",
        "UTC",
        "ET",
        "EST",
        "EDT",
        "PT",
        "PST",
        "PDT",
        "CET",
        "BST",
        "MSK",
        "AEST",
        "local",
        "hours",
    }
)
