"""One short line -> why it is set aside, or None.

The order matters: exact forms (a rule, a URL) first, word lists last. No label is given to a
line that reads like a sentence, save the few set phrases by which sites address their readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from crosscheck.lexicon import layout as lex
from crosscheck.lexicon.months import MONTH_ABBREVIATIONS, MONTHS
from crosscheck.lexicon.weekdays import WEEKDAYS
from crosscheck.model import Reason
from crosscheck.reading.phrase import AGENCY_WORDS, Phrase, carriers, names_only, phrase_of

LONGEST = 240
"""Characters of the longest line that can be furniture."""

_URL = r"(?:https?:|ftp:|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/?\S*"
_SEPARATOR = r"\s*[|•·]\s*|\s+[>›»/~-]\s+"
_HANDLE = r"@\w+"
_NUMBER = r"\d[\d,.]*(?:st|nd|rd|th|k|m|h|z|am|pm)?$"
_DIGITS = r"\d{1,4}(?:[-.]\d{1,2}[-.]\d{1,4})?(?:t\d.*)?$"
_INITIALS = r"[a-z]{1,4}(?:\s*[/,]\s*[a-z]{1,4})*\s*(?=\()"
# Compiled (and kept) by re when a line needs them; most articles need few.
_DASHES = frozenset((">", "›", "»", "/", "~", "-"))
_CALENDAR = frozenset((*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS)) | frozenset(
    ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")
)

_TRIGGERS = frozenset().union(
    *(lex.NAVIGATION, lex.SECTIONS, lex.OPENINGS, lex.SHARE, lex.SHARE_OPENINGS, lex.NETWORKS),
    *(lex.PHOTO, lex.PHOTO_LABELS, lex.PHOTO_AGENCIES, lex.ROLES, lex.CREDIT_VERBS, lex.COPYRIGHT),
    *(lex.DATE_LABELS, lex.DATE_FILLERS, lex.END_MARKS, _CALENDAR, AGENCY_WORDS),
    *(lex.RELATED_LABELS | lex.SOURCE_LABELS),
    *lex.RIGHTS,
    *(lex.CONTRIBUTED, ("by", "from")),
)
"""A line without any of these words, digits or URLs cannot be furniture."""


@lru_cache(maxsize=4096)
def label(text: str, shown: str) -> Reason | None:
    """Label one line; ``shown`` is its plain form with single blanks, ``text`` as written."""
    if len(shown) > LONGEST:
        return None
    if not any(map(str.isalnum, shown)):
        return "rule"
    whole = _label_phrase(phrase_of(shown))
    if whole or len(shown) > 160:
        return whole
    if not _may_have_fields(text):
        return None
    parts = [part for part in re.split(_SEPARATOR, text) if part.strip()]
    return _label_parts(parts) if len(parts) > 1 else None


def _may_have_fields(text: str) -> bool:
    words = text.split()
    spaced = len(text) >= sum(map(len, words)) + len(words) + 1  # an odd blank more than words need
    return spaced or not _DASHES.isdisjoint(words) or any(mark in text for mark in "|•·\t")


def _label_parts(parts: list[str]) -> Reason | None:
    """Label a line of several fields, as in "By Ann Lee | May 4, 2015 | 5 min read"."""
    phrases = [phrase_of(" ".join(part.split())) for part in parts]
    reasons = [_label_phrase(phrase) if phrase.words else "rule" for phrase in phrases]
    known = [reason for reason in reasons if reason]
    rest = [phrase for phrase, reason in zip(phrases, reasons, strict=True) if not reason]
    if any(phrase.is_sentence or phrase.terminal for phrase in rest):
        return None
    short = all(len(phrase.words) <= 3 and names_only(phrase) for phrase in rest)
    if known and short and len(rest) <= len(known):
        return known[0]
    return "navigation" if short and len(parts) >= 4 else None


def _label_phrase(phrase: Phrase) -> Reason | None:
    text, words = phrase.text, phrase.words
    if not words or _is_end_mark(phrase):
        return "rule"
    if _is_url(text):
        return "url"
    if _TRIGGERS.isdisjoint(words) and not any(map(str.isdigit, text)):
        return None
    for test, reason in _TESTS:
        if test(phrase):
            return reason
    return None


def _is_end_mark(phrase: Phrase) -> bool:
    """-30-, (END), ### ENDS ###."""
    return (
        len(phrase.words) == 1
        and phrase.words[0] in lex.END_MARKS
        and (phrase.text[0] in "-(#[" or phrase.text == "ENDS")
    )


def _is_url(text: str) -> bool:
    pieces = [piece.strip("<>()[],.") for piece in text.split()]
    return len(pieces) <= 3 and all(map(_is_address, filter(None, pieces)))


def _is_address(piece: str) -> bool:
    dotted = "." in piece or ":" in piece or "@" in piece
    return dotted and re.fullmatch(_URL, piece) is not None


def _is_number(word: str) -> bool:
    """Match 5, 5th, 1,024.5, 30pm."""
    return word.isdecimal() or (word[0].isdecimal() and re.match(_NUMBER, word) is not None)


def _is_numeric_date(word: str) -> bool:
    """Match 28.01.2015, 2015-01-28t10."""
    return word[0].isdecimal() and re.match(_DIGITS, word) is not None


def _is_source_label(phrase: Phrase) -> bool:
    """Match "Original url:", "Source: Reuters", "Via: https://..."; or an outlet's name alone."""
    head, colon, rest = phrase.text.partition(":")
    named = tuple(phrase_of(head).words) in lex.SOURCE_LABELS
    rest = rest.strip()
    if named and (colon or len(phrase.words) > 1 or phrase.words == ["source"]):
        return (
            not rest
            or _is_url(rest)
            or (names_only(phrase_of(rest)) and not phrase_of(rest).terminal)
        )
    return False


def _is_date(phrase: Phrase) -> bool:
    """Only words and numbers of dates and clocks, and a day, month, year or hour among them."""
    words = phrase.words
    if len(words) > 16:
        return False
    digits = calendar = False
    for word in words:
        if word in _CALENDAR:
            calendar = True
        elif _is_number(word) or _is_numeric_date(word):
            digits = True
        elif word not in lex.DATE_LABELS and word not in lex.DATE_FILLERS:
            return _is_place_and_date(phrase)
    if not digits:
        recent = any(word in lex.RECENT for word in words)
        return (calendar or recent) and (len(words) <= 2 or words[0] in lex.DATE_LABELS)
    return calendar or _says_when(phrase)


def _says_when(phrase: Phrase) -> bool:
    """Numbers without a month: 2015-01-28, 28.01.2015, 9:30 am, 3 hours ago, or a lone year."""
    words = phrase.words
    if any(word in lex.CLOCK or word in lex.RECENT or word in lex.DATE_LABELS for word in words):
        return True
    if re.fullmatch(r"\W*(?:19|20)\d\d\W*", phrase.text):
        return True
    return bool(
        re.match(
            r"\W*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)|\W*\d{1,2}:\d\d\W*$"
            r"|\W*\d{1,2}[.:]\d\d\s?[ap]\.?m\W*$",
            phrase.text,
            re.IGNORECASE,
        )
    )


def _is_place_and_date(phrase: Phrase) -> bool:
    """Match "Moscow, January 28, 2015": a place of one to three names before a date with a day."""
    place, comma, date = phrase.text.partition(",")
    if not comma or len(place.split()) > 3 or not any(map(str.isdigit, date)):
        return False
    found = phrase_of(date.strip())
    return (
        names_only(phrase_of(place))
        and not any(map(str.isdigit, place))
        and any(word in _CALENDAR for word in found.words)
        and _is_date(found)
    )


def _is_copyright(phrase: Phrase) -> bool:
    words = phrase.words
    if '"' in phrase.text:
        return False
    if words[0] in lex.COPYRIGHT or phrase.text[:1] == "©" or phrase.text[:3].lower() == "(c)":
        return not phrase.has_verb or _holds(words, lex.RIGHTS)
    return _holds(words, lex.RIGHTS)


def _holds(words: list[str], runs: tuple[tuple[str, ...], ...]) -> bool:
    """Whether one of ``runs`` stands in ``words``."""
    if all(run[0] not in words for run in runs):
        return False
    joined = f" {' '.join(words)} "
    return any(f" {' '.join(run)} " in joined for run in runs)


def _is_share(phrase: Phrase) -> bool:
    words = phrase.words
    if len(words) > 14 or (phrase.has_verb and words[0] not in lex.SHARE_OPENINGS):
        return False
    if all(w in lex.SHARE or w in lex.SHARE_FILLERS or _is_number(w) for w in words):
        return not phrase.terminal and any(word in lex.SHARE for word in words)
    second = lex.SHARE_OPENINGS.get(words[0], frozenset())
    if len(words) < 2 or phrase.has_verb:
        return False
    if words[1] in second or (words[0] == "follow" and re.search(_HANDLE, phrase.text)):
        return any(word in lex.NETWORKS or word in lex.SHARE for word in words)
    return False


def _is_navigation(phrase: Phrase) -> bool:
    words = phrase.words
    if _names_another_article(phrase):
        return True
    if all(word in lex.SECTIONS or word == "and" for word in words):
        return len(words) <= 3
    if all(map(str.isdigit, words)):  # counters: "3", "1/5", "1 | 2 | 3"
        return not any(sign in phrase.text for sign in "%$£€")
    if len(words) <= 8 and not phrase.text.endswith(("?", '"')) and _covered(words):
        return True
    second = lex.OPENINGS.get(words[0])
    if second is None or len(words) < 2 or words[1] not in second or len(words) > 15:
        return False
    return not phrase.has_verb and ("," not in phrase.text or not phrase.terminal)


def _covered(words: list[str]) -> bool:
    """Made of the words of menus only, one of them more than a filler."""
    return any(word in lex.NAVIGATION for word in words) and all(
        word in lex.NAVIGATION or word in lex.FILLERS or word in AGENCY_WORDS or word.isdigit()
        for word in words
    )


def _names_another_article(phrase: Phrase) -> bool:
    """Match "Read more: Kim arrives in Moscow"."""
    head, colon, rest = phrase.text.partition(":")
    return (
        bool(colon)
        and len(head) < 30
        and tuple(phrase_of(head).words) in lex.RELATED_LABELS
        and not rest.rstrip().endswith(".")
    )


def _is_photo_credit(phrase: Phrase) -> bool:
    """Match "Photo: EPA/KCNA", "Ahn Young-joon/AP", "Kim Jong Un (Photo: EPA)", "Image caption"."""
    words, text = phrase.words, phrase.text
    if phrase.has_verb or len(words) > 24:
        return False
    if text.endswith(")") and "(" in text and text[0] != "(":
        head, _, credit = text[:-1].rpartition("(")
        inner = phrase_of(credit.strip())
        return _is_credit(inner) and not phrase_of(head.strip()).is_sentence
    return _is_credit(phrase_of(text.strip("()[] "))) and not phrase.text.endswith(("?", "!"))


def _is_credit(phrase: Phrase) -> bool:
    words, text = phrase.words, phrase.text
    if not words or not names_only(phrase, also=lex.PHOTO | lex.CREDIT_VERBS):
        return False
    if phrase.has_verb:
        return False
    if words[0] in lex.PHOTO_LABELS:
        rest = text[len(phrase.raw[0]) :].lstrip()
        second = words[1] if len(words) > 1 else ""
        named = second == "by" or second in lex.PHOTO or words[:2] == ["courtesy", "of"]
        return not rest or rest[0] in ":/|,-." or named
    if len(words) > 10 or carriers(text):
        return False
    if any(word in lex.PHOTO_AGENCIES for word in words):
        return True
    pairs = [a in AGENCY_WORDS and b in lex.PHOTO for a, b in pairwise(words)]
    return any(pairs) or ("/" in text and any(map(carriers, text.split("/"))))


def _is_agency_tag(phrase: Phrase) -> bool:
    """Match "jr/sgb (AFP, Reuters)", "AFP", "(Reporting by ...; editing by ...)"."""
    text = phrase.text.strip()
    if len(text) > 200:
        return False
    if text[0] in "([" and text[-1] in ")]" and _is_staff_credit(phrase_of(text[1:-1].strip())):
        return True
    if _contributed(phrase):
        return True
    initials = re.match(_INITIALS, text) if "a" <= text[0] <= "z" and "(" in text else None
    if initials:
        text = text[initials.end() :]
    inner = text.strip("()[]-. ")
    with_label = inner.removeprefix("with ").removeprefix("With ")
    with_label = with_label.removeprefix("reporting by ").removeprefix("material from ")
    return bool(carriers(with_label)) and len(phrase.words) <= 12


def _contributed(phrase: Phrase) -> bool:
    """Match "Ann Lee in Seoul contributed to this report.": about the article, not the events."""
    if not _holds(phrase.words, (lex.CONTRIBUTED,)):
        return False
    return len(phrase.words) - phrase.words.index("contributed") <= 5 and len(phrase.words) <= 30


def _is_staff_credit(phrase: Phrase) -> bool:
    """Match "Reporting by A; editing by B", "Written by A"."""
    words = phrase.words
    if "by" not in words[:3]:
        return False
    at = words.index("by")
    return (
        at > 0
        and all(word in lex.CREDIT_VERBS for word in words[:at])
        and at + 1 < len(words)
        and names_only(phrase, at, lex.ROLES | lex.CREDIT_VERBS)
        and len(words) <= 40
    )


def _is_byline(phrase: Phrase) -> bool:
    words, text = phrase.words, phrase.text
    if len(words) > 20 or phrase.has_verb:
        return False
    if _is_staff_credit(phrase):
        return True
    if words[0] in ("by", "from") and len(words) > 1:
        if words[1] in _CALENDAR or words[1].isdigit() or text.endswith(("?", "!")):
            return False
        named = names_only(phrase, 1, lex.ROLES) or re.search(_HANDLE, text)
        return bool(named) and (words[0] == "by" or not lex.ROLES.isdisjoint(words))
    return _is_name_and_role(phrase)


def _is_name_and_role(phrase: Phrase) -> bool:
    """Match "Ann Lee, Moscow correspondent", "ANN LEE, Associated Press"."""
    name, comma, role = phrase.text.partition(",")
    if not comma or phrase.terminal or not 2 <= len(name.split()) <= 4:
        return False
    names, roles = phrase_of(name), phrase_of(role.strip())
    if not names_only(names) or any(w in lex.ROLES or w in AGENCY_WORDS for w in names.words):
        return False
    if carriers(role):
        return True
    return (
        1 <= len(roles.words) <= 5
        and roles.words[-1] in lex.ROLES
        and names_only(roles, also=lex.ROLES)
    )


_TESTS: tuple[tuple[Callable[[Phrase], bool], Reason], ...] = (
    (_is_source_label, "source-label"),
    (_is_date, "date"),
    (_is_copyright, "copyright"),
    (_is_agency_tag, "agency-tag"),
    (_is_byline, "byline"),
    (_is_photo_credit, "photo-credit"),
    (_is_share, "share"),
    (_is_navigation, "navigation"),
)
