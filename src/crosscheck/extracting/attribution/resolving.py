"""The cast of a source: who "Peskov", "he", "the spokesman" and "the agency" stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from crosscheck.extracting.attribution.mentions import Frame, Mention
from crosscheck.lexicon.first_names import FEMALE_NAMES, MALE_NAMES
from crosscheck.lexicon.grammar import ARTICLES
from crosscheck.lexicon.speech import BODIES, ROLES
from crosscheck.lexicon.titles import HARD_TITLES, TITLES
from crosscheck.model import Claim, Fact

_REACH = 5
"""How many claims back "he" may point."""
_OPENINGS = TITLES | HARD_TITLES | ARTICLES | {".", "but", "and", "meanwhile", ","}


class Cast:
    """Everyone who speaks in one source, in the order of their appearance."""

    def __init__(self, claims: Sequence[Claim], frames: Sequence[Frame | None]) -> None:
        """Enlist the speakers and carriers of all ``frames``, one a claim."""
        self._claims = claims
        self._written: dict[str, str] = {}
        self._full: dict[str, set[str]] = {}
        self._roles: dict[str, list[tuple[int, str]]] = {}
        self._holders: dict[str, set[str]] = {}
        self._carriers: list[str] = []
        self._spoke: dict[int, tuple[str, bool]] = {}
        self._carried: dict[int, str] = {}
        self._called: set[tuple[str, str]] = set()
        self._enlist_facts()
        for frame in frames:
            if frame and frame.speaker and frame.speaker.kind in ("person", "name"):
                self._enlist_name(frame.speaker.text)
        for index, frame in enumerate(frames):
            if frame and frame.speaker:
                self._enlist_role(index, frame.speaker)

    def speaker(self, index: int, who: Mention) -> tuple[str | None, bool]:
        """Return how a reader would name a speaker of claim ``index``, and whether by looking back.

        To be called claim by claim: who speaks in one may be "he" in the next.
        """
        meant = self._meant(index, who) if who.bare or who.kind == "pronoun" else None
        carried = who.kind == "pronoun"
        if meant:
            name: str | None = meant
        elif carried:
            name = self._before(index, who.text.lower())
        else:
            name = self._name(index, who)
        if name:
            self._spoke[index] = name, self._is_person(index, who, name)
        return name, carried

    def carrier_before(self, index: int) -> str | None:
        """Return what "it" is that says so: the agency that the claim before goes back to."""
        return self._carried.get(index - 1)

    def note_carrier(self, index: int, via: str) -> None:
        """Remember that an agency carried claim ``index``."""
        self._carried[index] = via

    def carrier(self, via: Mention) -> str | None:
        """Return the agency or outlet; "the agency" is the one named last before."""
        if not via.bare:
            self._carriers.append(via.text)
        return self._carriers[-1] if self._carriers else None

    def _name(self, index: int, who: Mention) -> str | None:
        if who.kind in ("person", "name"):
            return self._fullest(who.text)
        if who.kind == "outlet":
            return None
        return (self._introduced(index, who) if who.bare else self._bearer(who)) or who.text

    def _bearer(self, who: Mention) -> str | None:
        """Return the one person whom the source elsewhere calls so: "a Kremlin spokesman"."""
        text = who.text.lower()
        names = {
            name for called, name in self._called if called.endswith(text) or text.endswith(called)
        }
        return min(names) if " " in text and len(names) == 1 else None

    def _before(self, index: int, word: str) -> str | None:
        """Return who "he" is: who spoke or acted last before, with no other person between."""
        if word not in ("he", "she", "they"):
            return self._body_before(index) if word == "it" else None
        for place in range(index - 1, max(-1, index - 1 - _REACH), -1):
            if place in self._spoke:
                name, person = self._spoke[place]
                near = name[:1].isupper() or self._is_near(place, index)
                fits = is_plural(name) if word == "they" else person and suits(name, word)
                return name if fits and near else None
            if self._claims[place].heading or (word == "they" and not self._is_near(place, index)):
                return None
            if word == "they":
                continue
            if self._opens_with_pronoun(place):
                continue
            actor = self._actor(place)
            if actor:
                return actor if suits(actor, word) else None
            if any(
                f.kind == "name" and self._may_be_meant(place, f) for f in self._claims[place].facts
            ):
                return None
        return None

    def _may_be_meant(self, index: int, fact: Fact) -> bool:
        """Tell whether a name is a person's, or may be one's: a full name that opens its claim."""
        tokens = self._claims[index].tokens
        opens = fact.start == tokens[0].start
        behind = [t.norm for t in tokens if t.start >= fact.end][:2]
        described = behind[:1] == [","] and behind[-1] in ("who", "whose")
        return fact.unit == "person" or (
            fact.unit is None and " " in fact.value and (opens or described)
        )

    def _body_before(self, index: int) -> str | None:
        """Return the ministry or company that spoke one claim before."""
        name, person = self._spoke.get(index - 1, ("", True))
        return None if person or is_plural(name) else name

    def _is_near(self, place: int, index: int) -> bool:
        """Tell whether it is the claim before, or two before in one paragraph."""
        same = self._claims[place].block == self._claims[index].block
        return index - place <= (2 if same else 1)

    def _opens_with_pronoun(self, index: int) -> bool:
        opening = [token.norm for token in self._claims[index].tokens[:3]]
        return next((norm in ("he", "she") for norm in opening if norm not in _OPENINGS), False)

    def _actor(self, index: int) -> str | None:
        """Return the person whose name opens the claim."""
        claim = self._claims[index]
        people = [f for f in claim.facts if f.kind == "name" and f.unit == "person"]
        first = min(people, key=lambda fact: fact.start, default=None)
        opening = [t for t in claim.tokens if first and t.end <= first.start]
        if first is None or first.ambiguous or any(t.norm not in _OPENINGS for t in opening):
            return None
        tail = [t.norm for t in claim.tokens if t.start >= first.end][:1]
        if tail and tail[0] in ("'s", "and", "'"):
            return None
        return self._fullest(self._written.get(first.value, " ".join(first.text.split())))

    def _meant(self, index: int, who: Mention) -> str | None:
        """Return the name that was found for "he" or "the senator"."""
        for fact in self._claims[index].facts:
            points = fact.kind == "name" and fact.unit in ("pronoun", "role")
            if points and fact.end == who.end and not fact.ambiguous:
                return self._written.get(fact.value)
        return None

    def _is_person(self, index: int, who: Mention, name: str) -> bool:
        if who.kind == "person":
            return True
        if who.kind == "pronoun":
            return not is_plural(name)
        if who.kind == "role":
            return who.role not in BODIES and not is_plural(name)
        return name != who.text or any(
            fact.kind == "name" and fact.unit == "person" and fact.end == who.end
            for fact in self._claims[index].facts
        )

    def _enlist_facts(self) -> None:
        for claim in self._claims:
            for fact in claim.facts:
                if fact.kind == "name" and fact.unit == "person":
                    self._enlist_person(fact)

    def _enlist_person(self, fact: Fact) -> None:
        text = " ".join(fact.text.split())
        if text.lower() == fact.value:
            self._written.setdefault(fact.value, text)
            self._enlist_name(text)
        elif text.lower().endswith(fact.value):  # with a title before it
            self._written.setdefault(fact.value, text[-len(fact.value) :])
            self._enlist_name(text[-len(fact.value) :])

    def _enlist_name(self, text: str) -> None:
        if " " in text:
            self._full.setdefault(text.rsplit(maxsplit=1)[-1].lower(), set()).add(text)

    def _enlist_role(self, index: int, who: Mention) -> None:
        if who.role and not who.bare and who.kind != "outlet":
            named = who.text if who.kind == "role" else self._fullest(who.text)
            self._roles.setdefault(who.role, []).append((index, named))
            self._holders.setdefault(who.role, set()).add(named)
            if who.kind == "person" and " " in who.also and "," not in who.also:
                self._called.add((who.also.lower(), named))

    def _fullest(self, text: str) -> str:
        """Return the fuller name that ends in the same word, unless two people bear it."""
        found = self._full.get(text.lower(), set())
        if len({name.split()[0] for name in found}) != 1:
            return text
        return min(found, key=lambda name: (len(name), name))  # Jane Doe rather than Jane Q. Doe

    def _introduced(self, index: int, who: Mention) -> str | None:
        """Return the last speaker of that role before; if none, the only one after."""
        if who.role not in ROLES or who.role.endswith("s"):
            return None
        known = self._roles.get(who.role, [])
        before = bisect_left(known, (index, ""))
        if before:
            return known[before - 1][1]
        names = self._holders.get(who.role, set())
        return min(names) if len(names) == 1 else None


def suits(name: str, word: str) -> bool:
    """Tell whether "he" or "she" may mean the bearer of this name or role."""
    first, last = name.lower().split()[0], name.lower().split()[-1]
    if word == "he":
        return first not in FEMALE_NAMES and not last.endswith("woman")
    if word == "she":
        return first not in MALE_NAMES and (last.endswith("woman") or not last.endswith("man"))
    return True


def is_plural(speaker: str) -> bool:
    """Tell officials in Moscow from a spokesman for the Boston Celtics."""
    words = speaker.split()
    head = next((i for i, word in enumerate(words) if word in _LINKS), len(words))
    last = words[head - 1]
    return last[:1].islower() and last.endswith(("s", "people", "police"))


_LINKS = frozenset(("of", "for", "in", "at", "from", "with", "on", "close", "familiar"))
