"""The dates of one source in text order: which word starts one, and what an earlier one settles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crosscheck.extracting.dates import (
    clock_times,
    month_dates,
    periods,
    relative_dates,
    weekday_dates,
    years,
)
from crosscheck.extracting.dates.periods import Period
from crosscheck.extracting.dates.reading import Reading
from crosscheck.extracting.dates.roles import is_fuzzy, role_of
from crosscheck.extracting.interface import fact_between
from crosscheck.extracting.shared import peek
from crosscheck.lexicon import months, weekdays
from crosscheck.lexicon.number_words import ORDINALS
from crosscheck.model import Claim, Fact, Token


class Reader:
    """Reads the claims of one source in order and remembers the last date."""

    def __init__(self, published: int | None, name_months: frozenset[str]) -> None:
        self.published = published
        self.name_months = name_months
        self.last: Period | None = None

    def facts(self, claim: Claim) -> list[Fact]:
        """Return the date facts of the next claim, in text order."""
        tokens = claim.tokens
        found: list[Fact] = []
        index = 0
        free = 0  # first token that no fact has taken yet
        while index < len(tokens):
            norm = tokens[index].norm
            read = _READERS.get(norm) or (_read_figure if norm[0].isdecimal() else None)
            reading = read(self, tokens, index) if read else None
            if reading is None or reading.first < free:
                index += 1
                continue
            found.append(self._fact(claim, reading))
            index = free = reading.last + 1
        return found

    def _fact(self, claim: Claim, reading: Reading) -> Fact:
        role = role_of(claim.tokens, reading)
        period = self._settled(claim.tokens, reading, role)
        if period.low is not None:
            self.last = period
        return fact_between(
            claim,
            "date",
            reading.first,
            reading.last,
            period.value,
            role,
            period.approximate or is_fuzzy(claim.tokens, reading.first),
            None if period.low is None else float(period.low),
            None if period.high is None else float(period.high),
        )

    def _settled(self, tokens: Sequence[Token], reading: Reading, role: str | None) -> Period:
        """Settle the year of ``May 9`` or ``in May`` where the text around it allows."""
        if role == "recurring":
            weekday = tokens[reading.last].norm
            known = weekday in weekdays.WEEKDAYS
            return Period(f"weekday:{weekday}") if known else reading.period
        if reading.month is None:
            return reading.period
        if peek.norm(tokens, reading.first - 1) == "that" and reading.day is None:
            year = self.last.year if self.last else None
            return periods.month_period(year, reading.month) if year else reading.period
        if self.published is None or (reading.month, reading.day) in months.EVENT_DAYS:
            return reading.period
        ahead = weekday_dates.looks_ahead(tokens, reading.first)
        if reading.day is not None:
            found = periods.nearest_day(reading.month, reading.day, self.published, ahead)
        else:
            found = periods.nearest_month(reading.month, self.published, ahead)
        return found or reading.period


_Read = Callable[[Reader, Sequence[Token], int], Reading | None]


def _read_figure(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return (
        clock_times.from_clock(tokens, index)
        or month_dates.from_day(tokens, index)
        or years.from_year(tokens, index)
        or years.from_ordinal(tokens, index)
    )


def _read_month(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return month_dates.from_month(tokens, index, reader.name_months)


def _read_weekday(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return weekday_dates.from_weekday(tokens, index, reader.published)


def _read_weekdays(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    name = tokens[index].norm[:-1]
    return Reading(index, index, Period(f"weekday:{name}")) if tokens[index].capital else None


def _read_day(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return relative_dates.from_relative_day(tokens, index, reader.published)


def _read_shift(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return relative_dates.from_shift(tokens, index, reader.published)


def _read_ago(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return relative_dates.from_ago(tokens, index, reader.published)


def _read_back(reader: Reader, tokens: Sequence[Token], index: int) -> Reading | None:
    return relative_dates.from_back_reference(tokens, index, reader.last)


def _read_plain(
    read: Callable[[Sequence[Token], int], Reading | None],
) -> _Read:
    """Make a reader of one that needs neither the day of publication nor the last date."""
    return lambda _reader, tokens, index: read(tokens, index)


_READERS: dict[str, _Read] = {
    **dict.fromkeys(ORDINALS, _read_plain(years.from_ordinal)),
    **dict.fromkeys(months.SEASONS, _read_plain(years.from_season)),
    **dict.fromkeys(months.DECADE_WORDS, _read_plain(years.from_decade_word)),
    **dict.fromkeys(("noon", "midnight"), _read_plain(clock_times.from_noon)),
    **dict.fromkeys(weekdays.PARTS_OF_DAY, _read_plain(clock_times.from_part_of_day)),
    **dict.fromkeys((*months.MONTHS, *months.MONTH_ABBREVIATIONS), _read_month),
    **dict.fromkeys(weekdays.WEEKDAYS, _read_weekday),
    **dict.fromkeys(weekdays.WEEKDAY_PLURALS, _read_weekdays),
    **dict.fromkeys(weekdays.RELATIVE_DAYS, _read_day),
    **dict.fromkeys(weekdays.PERIOD_SHIFTS, _read_shift),
    "ago": _read_ago,
    "that": _read_back,
    "the": _read_back,
}
"""First word of a date (of "two weeks ago": the last) -> what reads it."""
