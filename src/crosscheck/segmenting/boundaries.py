"""A second opinion on single cuts: abbreviations, attributions, missing blanks.

    was bought by Apple Inc. Prices rose      a capital and a lower-case word follow: cut
    ST. PETERSBURG                            a title in capitals: no cut
    "Will he come?" Mr. Lee asked.            the attribution stays with its quotation: no cut
    The mayor resigned.The council meets      the blank is missing: cut

Each stop is looked at with the word before it and the words after it, in windows of fixed length,
so that the cost is linear in the text.
"""

from __future__ import annotations

import re

from crosscheck.lexicon import abbreviations as known

_STOP = re.compile(
    r"[.!?…](?P<close>[\"'”’)\]]{0,3})(?P<gap>\s*)"
    r"(?P<open>(?:[-–—]{1,3} )?[\"'“‘(\[]{0,3})(?=\w)"
)
_FOUR_DOTS = re.compile(r"(?:\.\s?){4}\Z|[.!?]\s?…\Z")
_AFTER = re.compile(r"\w+(?:['’]\w+)*")
_NEXT_LOWER = re.compile(r"\w+,? +[a-z]")
_URL = re.compile(r"[/@\\]|www\.", re.IGNORECASE)
_WINDOW = 24
_ATTRIBUTION_WINDOW = 200
_QUOTATION_WINDOW = 600


def revise(line: str, ends: list[int]) -> list[int]:
    """Return the sentence ends of ``line`` with some taken back and some added, in order.

    ``ends`` are the library's, in order; the last one is the end of the line and stays.
    """
    kept = set(ends)
    opener = 0  # where the present sentence starts
    for stop in _STOP.finditer(line):
        end = stop.end("close")
        if end in kept:
            if _goes_on(line, stop):
                kept.discard(end)
            else:
                opener = end
        elif end := _missed(line, stop, opener):
            kept.add(end)
            opener = end
    if kept == set(ends):
        return ends
    return sorted(kept)


def _word_before(line: str, at: int) -> str:
    """Return the word that ends at ``at``, inner stops included: ``U.S``, ``p.m``, ``Inc``."""
    start, least = at, max(0, at - _WINDOW)
    while start > least and (line[start - 1].isalnum() or line[start - 1] in "_.'’-"):
        start -= 1
    return line[start:at].lstrip(".'’-_") if start < at and line[at - 1].isalnum() else ""


def _word_after(line: str, at: int) -> str:
    found = _AFTER.match(line[at : at + _WINDOW])
    return found.group() if found else ""


def _goes_on(line: str, stop: re.Match[str]) -> bool:
    """Whether a cut of the library's falls inside a sentence."""
    mark, at = line[stop.start()], stop.end()
    before, after = _word_before(line, stop.start()), _word_after(line, at)
    name = before.lower()
    if mark == "." and not stop["close"]:
        return _is_open_abbreviation(before, name, after, line, at)
    if mark == "!" and name in known.MARKED_NAMES:
        return after.lower() not in known.STARTERS
    if mark == "…" and after == "I":
        return True
    if stop["close"] and not stop["open"] and (mark != "." or line[stop.start() - 1] == "."):
        return _is_attribution(line[at : at + _ATTRIBUTION_WINDOW])
    return False


def _is_open_abbreviation(before: str, name: str, after: str, line: str, at: int) -> bool:
    """Whether the stop belongs to an abbreviation whose noun phrase goes on."""
    if not before[:1].isupper():
        return False
    if name in known.TITLES and (before.istitle() or before.isupper()):
        return after.lower() not in known.SUBJECTS and _is_title(name, before)
    if name in known.NUMBERED:
        return after[:1].isdigit() and (before.istitle() or before.isupper())
    if "." in name and before.isupper():
        return after.lower() in known.OFFICES
    if name in known.STATES and before.istitle():
        return line[at - 2] in "-–—" or not _starts(line, at, after)
    return False


def _is_title(name: str, before: str) -> bool:
    """Whether ``before`` is no plain word in capitals, as "REP." is none but "COL." may be."""
    return before.istitle() or len(name) <= 4


def _missed(line: str, stop: re.Match[str], opener: int) -> int:
    """Return where the library should have cut at this stop, or 0."""
    before, after = _word_before(line, stop.start()), _word_after(line, stop.end())
    if not (after[:1].isupper() or after[:1].isdigit()) or stop["open"][:1] in tuple("-–—"):
        return 0
    if not before:
        dots = _FOUR_DOTS.search(line[max(0, stop.start() - _WINDOW) : stop.start() + 1])
        return stop.end("close") if dots and stop["gap"] else 0
    if not stop["gap"]:
        return _glued(line, stop, before, after)
    if line[stop.start()] == "." and _ends_after(line, stop, before, after, opener):
        return stop.end("close")
    return 0


def _ends_after(line: str, stop: re.Match[str], before: str, after: str, opener: int) -> bool:
    """Whether an abbreviation ends its sentence."""
    at, name = stop.end(), before.lower()
    if name in known.CLOCK:
        return _ends_with_clock(line, opener, stop.end("close"), after)
    if "." in before and before.isupper():
        return _starts(line, at, after)
    if name in known.COMPANIES and before.istitle():
        return _starts(line, at, after) or _is_plural_subject(line, at, after)
    return name == "st" and after.lower() in known.SUBJECTS


def _glued(line: str, stop: re.Match[str], before: str, after: str) -> int:
    """Return the cut of "resigned.The": a full word, a stop, a capital, no blank."""
    plain = before.isalpha() and len(before) > 1 and before[-2:].islower()
    sentence = after in ("A", "I") or (after[0].isupper() and after[1:].islower())
    name = before.lower()
    if not plain or not sentence or name in known.TITLES or name in known.STATES:
        return 0
    left = line[max(0, stop.start() - _WINDOW) : stop.start()].rsplit(None, 1)[-1]
    right = line[stop.end() : stop.end() + _WINDOW].split(None, 1)[0]
    if _URL.search(left) or _URL.search(right) or "." in left or "." in right.rstrip(".,"):
        return 0
    if stop["open"]:
        return stop.end("gap")
    if stop["close"] in ('"', "'") and not _is_open(line, stop["close"], stop.start()):
        return stop.start() + 1
    return stop.end("close")


def _is_open(line: str, mark: str, at: int) -> bool:
    """Whether the last straight quotation mark before ``at`` opens a quotation."""
    last = line.rfind(mark, max(0, at - _QUOTATION_WINDOW), at)
    return last >= 0 and (last == 0 or line[last - 1].isspace() or line[last - 1] in "([-—")


def _starts(line: str, at: int, after: str) -> bool:
    word = after.lower()
    if word in known.LONE_STARTERS:
        return bool(_NEXT_LOWER.match(line[at : at + _WINDOW]))
    return word in known.STARTERS and after != after.upper()


def _is_plural_subject(line: str, at: int, after: str) -> bool:
    """Whether "Shares fell" follows: a plural with a lower-case word after it."""
    if after.lower() in known.AFTER_COMPANY or not after.endswith("s") or "'" in after:
        return False
    return bool(_NEXT_LOWER.match(line[at : at + _WINDOW]))


def _ends_with_clock(line: str, opener: int, end: int, after: str) -> bool:
    """Whether the sentence ends with its time of day, as in "Polls close at 8 p.m."."""
    acronym = after.isupper() and len(after) > 1
    if acronym or after[:1].isdigit() or after.lower() in known.AFTER_CLOCK:
        return False
    words = line[opener : opener + 60].split(None, 8) if end - opener < 60 else None
    return words is None or words[0].lower().strip("\"'“‘([") not in known.TIME_OPENERS


def _is_attribution(text: str) -> bool:
    """Whether ``text`` begins by crediting the quotation before it: "Mr. Lee asked on Friday"."""
    words = text.split(None, 24)[:24]
    for index, word in enumerate(words):
        bare = word.rstrip(".,:;!?\"'”’)")
        if index and bare in known.SPEECH_VERBS:
            near = index <= 5 or words[index - 1].endswith(",")
            return near and _closes(bare, word[len(bare) :], words[index + 1 : index + 5])
        if len(word) > 4 and word[-1] in ".!?" and bare.lower() not in known.TITLES:
            return False
    return False


def _closes(verb: str, marks: str, following: list[str]) -> bool:
    """Whether a verb of saying leaves no room for what is said."""
    if marks or not following or verb == "saying":
        return True
    word = following[0].lower().rstrip(".,:;!?")
    if verb in known.TELLING and following[0][0].isupper():
        return "that" not in following
    return word in known.AFTER_SPEECH or word.endswith("ly")
