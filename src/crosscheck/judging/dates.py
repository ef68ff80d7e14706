"""date: the articles give different days, months or years for the same event.

Why: a wrong date turns a true story into another one.

Diverges:
    "The court sat on Tuesday."        "The court sat on Wednesday."
    "He led the bank until 2019."      "He led the bank until 2018."

Agrees:
    "It happened in May."              "It happened on May 9."         one holds the other
    "She resigned on Friday."          "She resigned on Sept. 3."      unless both are resolved
    "The deal was signed on Monday."   "Talks began on Sunday."        another event
    "The mine closed in May 1994."     "It has been shut since 1994."  a state since then
    "The farmer left Hull at 1 p.m."   "The farmer was found at 4 p.m." hours of one day
    "It broke out on Friday morning."  "It broke out at 9 a.m. Friday."   one holds the other

Weekdays and relative words are resolved against the publication date. Ignore the kind with
--ignore date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crosscheck.judging.deeds import deed_of, tell_of_two
from crosscheck.judging.interface import Candidate, Pair, Side, ends_clause
from crosscheck.judging.proposing import KNOWN, candidate_of, known_in_row
from crosscheck.judging.sameness import mean_alike
from crosscheck.judging.utterances import common_quotation
from crosscheck.lexicon.grammar import BE, DETERMINERS, PREPOSITIONS
from crosscheck.lexicon.speech import SAYING
from crosscheck.lexicon.weekdays import CLOCK_ZONES
from crosscheck.model import Fact, Token
from crosscheck.relatives import relatives

_WEEKDAY = "weekday:"
RELATIVE = "relative:"
"""How the value of "last year" begins: it counts from an unknown day."""
_OF_ANY_YEAR = "--"
_ROLES = frozenset(("since", "until", "from", "to", "by", "before", "after"))
"""What a date may be to an event besides being its own."""
_FULL = re.compile(r"\d{4}-\d\d")
"""A date with its year and month, and maybe its day."""
_YEARS_AGO = re.compile(RELATIVE + r"-(?!1 )(\d+) year")
"""Two years ago; no "last year", which is another measure."""
_YEARS_APART = 2
"""Two papers on one story may be printed in two years; "last year" is then another."""
_NEAR = 5
"""Tokens before a date among which its verb stands."""
_REACH = 6
"""Tokens around a date among which "can" says that it is no event."""
_DAY = 24 * 60
"""Minutes."""
_LEAST_LIKE = 0.8
"""How alike two periods are in length before they can be set against each other."""


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose each two dates of one role that cannot be the same."""
    ours, theirs = pair.a.facts("date"), pair.b.facts("date")
    for x in ours:
        if any(_agree(x, y) for y in theirs):
            continue
        for y in theirs:
            if not (_comparable(x, y) or _is_state_since(pair, x, y)):
                continue
            if any(_agree(y, z) for z in ours):
                continue
            if _zone(pair.a, x) != _zone(pair.b, y) or _may_be(pair.a, x) != _may_be(pair.b, y):
                continue
            if _is_named(pair.a, x) or _is_named(pair.b, y):
                continue
            if _are_said_on_two_days(pair, x, y):
                continue
            of_one = _are_of_one_thing(pair, x, y)
            if not of_one and (not _same_frame(pair, x, y) or _are_of_two_moments(pair, x, y)):
                continue
            plain = _plainness(x, y)
            if plain < _LEAST_LIKE:
                if not _share_verb(pair, x, y):
                    continue
                plain = _LEAST_LIKE  # born on May 9, 1941; born in 1943
            known = known_in_row(pair, (x, y), ("date",), _agree)
            if known == 2:
                continue
            same = max(
                1, sum(_comparable(x, z) for z in theirs), sum(_comparable(y, z) for z in ours)
            )
            yield candidate_of(pair, "date", (x, y), ("date",), 1 / same, plain * KNOWN**known)


def are_on_two_days(pair: Pair) -> bool:
    """Whether each claim dates what it tells, and none of one side can be one of the other."""
    ours, theirs = (
        [x for x in side.facts("date") if not _is_of_speech(side, x)] for side in (pair.a, pair.b)
    )
    compared = [(x, y) for x in ours for y in theirs if _comparable(x, y)]
    return bool(compared) and not any(fits(x, y) for x, y in compared)


def _agree(x: Fact, y: Fact) -> bool:
    return _comparable(x, y) and fits(x, y)


def _comparable(x: Fact, y: Fact) -> bool:
    """Whether both are read on one scale, in one role (since, until, by, at a time of day)."""
    if "recurring" in (x.unit, y.unit) or _is_by_then(x) or _is_by_then(y):
        return False
    if x.value.startswith(RELATIVE) or y.value.startswith(RELATIVE):
        return _are_years_apart(x, y)  # no "yesterday" in two papers of unknown dates
    if (x.unit == "time") != (y.unit == "time"):
        return False
    if x.unit != y.unit and {x.unit, y.unit} & _ROLES:
        return False
    return bool(_scales(x) & _scales(y))


def _is_by_then(fact: Fact) -> bool:
    """Whether a time of day says up to when: eight were found by noon, eleven by midnight."""
    return fact.unit == "by" and fact.value.startswith("T")


def _are_years_apart(x: Fact, y: Fact) -> bool:
    """Whether two are counted back in years, so far apart that it does not matter from when."""
    counts = [_YEARS_AGO.fullmatch(fact.value) for fact in (x, y)]
    if not counts[0] or not counts[1]:
        return False
    return abs(int(counts[0][1]) - int(counts[1][1])) >= _YEARS_APART


def _is_state_since(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether one tells what was done and one what holds since: closed in 1994, shut since 1997."""
    if {x.unit, y.unit} != {"since", None} or not _scales(x) & _scales(y):
        return False
    return _share_verb(pair, x, y, near=True) and not fits(x, y)


def _same_frame(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both date the event, or "in May she said" one and the same statement.

    "He said on Friday" dates only the words: somebody else heard them on another day.
    """
    sides = (pair.a, x), (pair.b, y)
    if any(_is_right_behind_speech(side, fact) for side, fact in sides):
        return False
    ours, theirs = deed_of(pair.a, x), deed_of(pair.b, y)
    if ours and theirs and mean_alike(ours.stem, theirs.stem):
        return True  # pleaded guilty in March, admitted it in May
    return _is_speech([ours]) == _is_speech([theirs])


def _are_of_one_thing(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether both dates are of one thing, whatever is done: a 1920 treaty, a treaty from 1949."""
    ours, theirs = _dated_thing(pair.a, x), _dated_thing(pair.b, y)
    return bool(ours) and ours == theirs


def _are_said_on_two_days(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether each dates its own quotation: "... he told the inquiry on Monday", and on Tuesday."""
    spoken = _is_speech([deed_of(pair.a, x)]) and _is_speech([deed_of(pair.b, y)])
    quoted = pair.a.facts("quote") and pair.b.facts("quote")
    return bool(spoken and quoted) and not common_quotation(pair)


def _dated_thing(side: Side, fact: Fact) -> str:
    """Return the stem of the thing that a date describes, "" where it goes with a deed."""
    tokens = side.claim.tokens
    first, last = side.stretch(fact.start, fact.end)
    before = [token.norm for token in tokens[max(0, first - 1) : first]]
    if before and before[0] in DETERMINERS and last + 1 < len(tokens):
        return tokens[last + 1].stem
    return tokens[first - 2].stem if first > 1 and before[0] in ("from", "of") else ""


def _is_of_speech(side: Side, fact: Fact) -> bool:
    """Whether a date is that of the words: "officials said on Friday"."""
    return _is_right_behind_speech(side, fact) or _is_speech([deed_of(side, fact)])


def _is_right_behind_speech(side: Side, fact: Fact) -> bool:
    first = side.stretch(fact.start, fact.end).first
    before = side.claim.tokens[max(0, first - 3) : first]
    describes = bool(before) and before[-1].norm in DETERMINERS  # says a 1920 treaty bars it
    return not describes and _is_speech(before)


def _is_speech(tokens: Iterable[Token | None]) -> bool:
    """Whether there is a verb of saying; to announce is an event itself."""
    return any(token and SAYING.get(token.norm, "official") != "official" for token in tokens)


def _verb(side: Side, fact: Fact) -> Token | None:
    """Return the word that a date goes with: born of "born in 1941"."""
    end = side.stretch(fact.start, fact.end).first
    for index in range(end - 1, max(-1, end - 1 - _NEAR), -1):
        token = side.claim.tokens[index]
        if token.capital or token.norm in PREPOSITIONS:
            continue
        return None if ends_clause(side.claim, index) or not token.word else token
    return None


def _are_of_two_moments(pair: Pair, x: Fact, y: Fact) -> bool:
    """Whether two dates go with two deeds; a day has many hours, each with a deed of its own."""
    if tell_of_two(pair, x, y):
        return True
    ours, theirs = deed_of(pair.a, x), deed_of(pair.b, y)
    if x.unit != "time" or ours is None or theirs is None:
        return False
    return ours.stem != theirs.stem and not mean_alike(ours.stem, theirs.stem)


def _is_named(side: Side, fact: Fact) -> bool:
    """Whether somebody only speaks of a date: "The alternative was October," he said."""
    first = side.stretch(fact.start, fact.end).first
    quoted = any(quote.start <= fact.start < quote.end for quote in side.facts("quote"))
    return quoted and first > 0 and side.claim.tokens[first - 1].norm in BE


def _may_be(side: Side, fact: Fact) -> bool:
    """Whether it is only said when a thing can be, with no deadline: "can be seen in November"."""
    if fact.unit:
        return False
    first, last = side.stretch(fact.start, fact.end)
    around = side.claim.tokens[max(0, first - _REACH) : last + _REACH]
    return any(token.norm in ("can", "cannot") for token in around)


def _share_verb(pair: Pair, x: Fact, y: Fact, near: bool = False) -> bool:
    """Whether two dates go with one verb, or, where that is enough, with a near one."""
    ours, theirs = _verb(pair.a, x), _verb(pair.b, y)
    if not ours or not theirs:
        return False
    return ours.stem == theirs.stem or (near and theirs.stem in relatives(ours.stem))


def _zone(side: Side, fact: Fact) -> str:
    """Return the time zone of a time of day, "" where none is named."""
    if fact.unit != "time":
        return ""
    first, last = side.stretch(fact.start, fact.end)
    behind = side.claim.tokens[first : last + 3]
    return next((token.norm for token in behind if token.norm in CLOCK_ZONES), "")


def _scales(fact: Fact) -> frozenset[str]:
    """Name the scales that a date is read on; two dates compare where they have one in common."""
    if fact.unit == "time":
        return frozenset(("time",))
    if fact.value.startswith(_WEEKDAY):
        return frozenset(("weekday",))
    if _is_of_any_year(fact):
        return frozenset(("year",))
    if fact.low is None:
        return frozenset(("",))
    return frozenset(("calendar", "year") if _FULL.match(fact.value) else ("calendar",))


def fits(x: Fact, y: Fact) -> bool:
    """Whether one day can be meant by both."""
    if x.low is not None and y.low is not None and x.high is not None and y.high is not None:
        slack = 1.0 if x.approximate or y.approximate else 0.0
        return x.low - slack <= y.high and y.low - slack <= x.high
    if x.value.startswith("T") and y.value.startswith("T"):
        return _overlap(_minutes(x.value), _minutes(y.value))
    first, second = _in_any_year(x, y), _in_any_year(y, x)
    return first.startswith(second) or second.startswith(first)


def _minutes(value: str) -> tuple[int, int]:
    """Return the first and the last minute of a time or part of a day; past 1440 by night."""
    first, _, last = value.partition("/")
    start, end = (60 * int(time[1:3]) + int(time[4:6]) for time in (first, last or first))
    if not last:
        return start, start
    return start, (end if end > start else end + _DAY) - 1


def _overlap(x: tuple[int, int], y: tuple[int, int]) -> bool:
    """Whether two stretches of minutes have one in common, on whichever day."""
    return any(x[0] <= y[1] + day and y[0] + day <= x[1] for day in (-_DAY, 0, _DAY))


def _is_of_any_year(fact: Fact) -> bool:
    return fact.value.startswith(_OF_ANY_YEAR)


def _in_any_year(fact: Fact, other: Fact) -> str:
    """Return the value, without its year where the other date has none: "2005-07-08", "--08"."""
    if _is_of_any_year(other) and _FULL.match(fact.value):
        return _OF_ANY_YEAR + fact.value[5:]
    return fact.value


def _plainness(x: Fact, y: Fact) -> float:
    """Plain where both are as precise: two weekdays, two days, two years."""
    if x.low is None or y.low is None or x.high is None or y.high is None:
        vague = len(_in_any_year(x, y)) != len(_in_any_year(y, x))
        return _LEAST_LIKE if vague and (_is_of_any_year(x) or _is_of_any_year(y)) else 1.0
    lengths = sorted((x.high - x.low + 1, y.high - y.low + 1))
    return lengths[0] / lengths[1]
