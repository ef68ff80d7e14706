"""certainty: one article states what the other only reports, plans or thinks possible.

Why: "confirmed" and "reportedly" are not the same news, even when the rest of the words are.

Diverges:
    "Seoul confirmed that Kim will visit."  "Kim will reportedly visit Seoul."
    "The plant in Hull will close in May."  "The plant in Hull could close in May."
    "She has signed the trade deal."        "She intends to sign the trade deal."

Agrees:
    "The plant may close."                "The plant could close."       same step
    "He was re-elected, and may retire."  "He was re-elected."           hedge of something else
    "Rain is expected to delay it."         "Rain is likely to delay it." two forecasts
    "It will rain, officials say."        "Officials expect rain."       who says it is no hedge
    "She will meet Kim on Monday."        "She met Kim on Monday."       a plan that was kept

Two questions are asked of the same event on both sides: has it happened, is it planned, or is it
possible; and is it confirmed, plainly said, or hedged ("reportedly"). Ignore the kind with
--ignore certainty.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.judging.interface import Candidate, Pair, Side, Stretch
from crosscheck.judging.sameness import same_deed
from crosscheck.judging.slots import answered, evidence, overlap
from crosscheck.judging.stances import (
    STEPS,
    Stance,
    agrees,
    cues,
    far_apart,
    governed_events,
    is_main,
    planned_or_possible,
    stance_on,
)
from crosscheck.judging.utterances import statement_words
from crosscheck.lexicon.grammar import ADVERBS, BE, DETERMINERS, HAVE, IRREGULAR, PREPOSITIONS
from crosscheck.lexicon.speech import SAYING
from crosscheck.model import Claim, Fact, Span

_OPEN = frozenset(("to", "would", "should", "could", "can", "that", "wouldn't", "must"))
_CONDITIONS = frozenset(("if", "whether", "unless"))
_ASKING = frozenset(("who", "what", "which", "when", "where", "how", "why"))
_UNKNOWN = frozenset("clear unclear known say decide decided ask asked wondered see about".split())
"""Before "who", "when" and the like they leave it open."""
_SURE_LINK = 0.7
"""Only claims that surely tell one thing are compared where their verbs differ."""
_MOST_OF_CLAUSE = 0.3
_SIDES = frozenset("support back endors oppos defend prais condemn critic denounc welcom".split())
"""Stems of what one is for or against, now as then."""
_FAR = 14
"""Tokens before a verb among which "if" makes it a condition."""
_NO_SUBJECT = DETERMINERS | PREPOSITIONS | frozenset(("be", "being", "its", "his", "her", "their"))
"""Behind these stands a noun or a participle, not a verb that states a thing."""
_STEP_WORDS = ("calls it possible", "calls it planned", "states it as fact")
_UNSAID = "leaves it open"
_BACKING_WORDS = ("hedges it", "says it plainly", "calls it confirmed")


def judge(pair: Pair) -> Iterator[Candidate]:
    """Propose a difference for each event on which the two claims stand apart."""
    for ours, theirs in _events(pair):
        here, there = _verb(pair.a, ours), _verb(pair.b, theirs)
        if here is None or there is None:
            continue
        unsaid = _unsaid(pair.a, here, pair.b), _unsaid(pair.b, there, pair.a)
        if (_is_open(pair.a, here, ours) and not unsaid[0]) or (
            _is_open(pair.b, there, theirs) and not unsaid[1]
        ):
            continue
        a = Stance(0, 1, unsaid[0]) if unsaid[0] else stance_on(pair.a, ours)
        b = Stance(0, 1, unsaid[1]) if unsaid[1] else stance_on(pair.b, theirs)
        if not far_apart(pair, a, b) or _is_kept_plan(pair, a, b):
            continue
        if _are_sides_taken(pair, (here, there)) and {a.step, b.step} == {1, 2}:
            continue
        if not (_is_told(pair.a, here, a, b) and _is_told(pair.b, there, b, a)):
            continue
        if agrees(a, pair.b.group, theirs) or agrees(b, pair.a.group, ours):
            continue
        known = 1 - (agrees(a, pair.b.source, theirs) + agrees(b, pair.a.source, ours)) / 2
        yield _candidate(pair, (a, b), (here, there), known)


def _unsaid(side: Side, verb: Stretch, other: Side) -> Fact | None:
    """Return what says that somebody would not say whether it is so, where the other lets them.

    "The White House declined to say whether she would sign", "the White House said she will".
    """
    tokens = side.claim.tokens
    before = tokens[max(0, verb.first - _FAR) : verb.first]
    start = next((t.start for t in reversed(before) if t.norm in ("whether", "if")), None)
    by = other.claim.attribution
    if start is None or by is None or not by.speaker:
        return None
    for fact in side.facts("negation"):
        cue = side.stretch(fact.start, fact.end)
        names = {t.norm.lower() for t in tokens[: cue.first] if t.capital}
        said = any(t.stem == fact.value and t.norm in SAYING for t in tokens if t.start < start)
        if said and fact.end < start and names & set(by.speaker.lower().split()):
            return fact
    return None


def _is_kept_plan(pair: Pair, a: Stance, b: Stance) -> bool:
    """Whether a plan has been kept since: "will meet on Thursday", "met on Thursday"."""
    return {a.step, b.step} == {1, 2} and any(
        x.value == y.value for x in pair.a.facts("date") for y in pair.b.facts("date")
    )


def _are_sides_taken(pair: Pair, verbs: tuple[Stretch, Stretch]) -> bool:
    """Whether it is told what somebody is for: who says she would support it backs it."""
    return all(
        side.claim.tokens[verb.first].stem in _SIDES
        for side, verb in zip((pair.a, pair.b), verbs, strict=True)
    )


def _is_told(side: Side, verb: Stretch, stance: Stance, other: Stance) -> bool:
    """Whether a stance without a cue rests on a finite verb in the past: "met", "has been met".

    A noun ("the visit"), an infinitive or the present tense leaves open whether it has happened;
    headlines tell plans in the present tense ("Ofwat fines Wessex Water").
    """
    if stance.cue is not None:
        return True
    tokens = side.claim.tokens
    token = tokens[verb.first]
    if any(fact.value == token.stem for fact in side.facts("negation")):
        return False  # "has not yet decided" and "will decide later" are one thing
    past = token.norm in IRREGULAR or token.norm.endswith(("ed", "'t"))
    if side.claim.heading:
        present = token.norm.endswith("s") and other.step != STEPS["planned"]
        return past or (present and not _is_hedged(side, token.stem))
    before = [
        t.norm
        for t in tokens[max(0, verb.first - 3) : verb.first]
        if t.norm not in ADVERBS and not t.norm.endswith("ly")
    ]
    return bool(before) and not token.capital and _is_finite(side, verb, before[-1], past)


def _is_finite(side: Side, verb: Stretch, before: str, past: bool) -> bool:
    """Whether a verb states behind the word before it that a thing is so."""
    norm = side.claim.tokens[verb.first].norm
    if norm.endswith("ing") and before == "after":
        return True  # "after voting to override it"
    behind = [t.norm for t in side.claim.tokens[verb.last + 1 :][:1]]
    participle = behind == ["by"] and before not in BE | HAVE
    # "flights operated by the firm", "a fund, controlled by the two": nothing has happened there
    if participle or before in _NO_SUBJECT:
        return False
    going_on = norm.endswith("ing") and before in ("is", "are")
    # who is closing a plant may only plan to
    return past or before == "did" or (before in BE and not going_on)


def _is_hedged(side: Side, stem: str) -> bool:
    """Whether the article says of an event that it is planned or possible: its headline may not."""
    return any(stem in cue.aliases for claim in side.source for cue in cues(claim))


def _is_open(side: Side, verb: Stretch, stem: str) -> bool:
    """Whether the words leave open how sure the event is: "would face", "have to pay", quoted."""
    token = side.claim.tokens[verb.first]
    if any(f.start <= token.start < f.end for f in side.facts("quote")):
        return True
    if any(stem in cue.aliases and _leaves_unsettled(cue) for cue in cues(side.claim)):
        return False
    start = max(0, verb.first - _FAR)
    marks = (n for n in range(verb.first - 1, start - 1, -1) if side.claim.tokens[n].norm in ":;")
    start = next(marks, start - 1) + 1
    earlier = side.claim.tokens[start : verb.first]
    if any(word.norm in _CONDITIONS for word in earlier):
        return True
    if any(_asks(side.claim, index) for index in range(start, verb.first)):
        return True
    if any(stem in fact.aliases for fact in cues(side.claim)):
        return False
    before = side.claim.tokens[max(0, verb.first - 3) : verb.first]
    return any(word.norm in _OPEN for word in before)


def _leaves_unsettled(cue: Fact) -> bool:
    """Whether it is told that nobody knows: "it is unclear whether the talks will resume"."""
    return cue.text.lower().split()[-1] in ("whether", "if")


def _asks(claim: Claim, index: int) -> bool:
    """Whether a question begins that nobody answers: "Who will follow is not known"."""
    if claim.tokens[index].norm not in _ASKING:
        return False
    return index == 0 or claim.tokens[index - 1].norm in _UNKNOWN


def _events(pair: Pair) -> list[tuple[str, str]]:
    """Return the stems of each event that a cue governs on one side or the other.

    The other side may tell it in a word of the same meaning: issued, released.
    """
    ours, theirs = governed_events(pair.a), governed_events(pair.b)
    found: list[tuple[str | None, str | None]] = [
        (stem, same_deed(stem, pair.b.places)) for stem in ours
    ]
    found += [(same_deed(stem, pair.a.places), stem) for stem in theirs]
    told = sorted({(x, y) for x, y in found if x and y and _verb(pair.a, x) and _verb(pair.b, y)})
    return told or _alike_otherwise(pair)


def _alike_otherwise(pair: Pair) -> list[tuple[str, str]]:
    """Return the stems of two events that only the words around make one: will launch, may follow.

    One is planned and one possible, and most of either's clause stands in the other claim.
    """
    if pair.link.score < _SURE_LINK:
        return []
    ours, theirs = planned_or_possible(pair.a), planned_or_possible(pair.b)
    best, found = _MOST_OF_CLAUSE, []
    for x, step in ours.items():
        for y, other in theirs.items():
            verbs = _verb(pair.a, x), _verb(pair.b, y)
            if step == other or verbs[0] is None or verbs[1] is None:
                continue
            if _is_open(pair.a, verbs[0], x) or _is_open(pair.b, verbs[1], y):
                continue
            share = min(answered(pair.a, verbs[0], pair.b), answered(pair.b, verbs[1], pair.a))
            if share > best:
                best, found = share, [(x, y)]
    return found


def _verb(side: Side, stem: str) -> Stretch | None:
    """Return where the event is told, by a verb: "a farmer" is none, and to say it is no event."""
    tokens = side.claim.tokens
    governed = any(stem in cue.aliases for cue in cues(side.claim))
    for place in side.places.get(stem, ()):
        said = SAYING.get(tokens[place].norm, "official") != "official"
        if said and not (governed and place and tokens[place - 1].norm in BE):
            continue  # but "will be charged" is an event
        if place == 0 or tokens[place - 1].norm not in ("a", "an"):
            return Stretch(place, place)
    return None


def _candidate(
    pair: Pair, stances: tuple[Stance, Stance], verbs: tuple[Stretch, Stretch], known: float
) -> Candidate:
    a, b = stances
    main = (is_main(pair.a, a) + is_main(pair.b, b)) / 2
    if abs(a.step - b.step) >= abs(a.backing - b.backing):
        words = _STEP_WORDS[a.step], _STEP_WORDS[b.step]
    else:
        words = _BACKING_WORDS[a.backing], _BACKING_WORDS[b.backing]
    told = [
        _UNSAID if stance.cue and stance.cue.kind == "negation" else word
        for stance, word in zip(stances, words, strict=True)
    ]
    spans, texts = [], []
    for side, stance, verb in zip((pair.a, pair.b), stances, verbs, strict=True):
        cue = stance.cue
        spans.append((Span(cue.start, cue.end) if cue else side.span(verb),))
        texts.append(cue.text if cue else side.text(verb))
    found = evidence(pair, *verbs, main, known, _plainness(a, b))
    statements = statement_words(pair.a.claim), statement_words(pair.b.claim)
    return Candidate(
        "certainty",
        (texts[0], texts[1]),
        (spans[0], spans[1]),
        f"They differ in certainty: {pair.a.letter} {told[0]} (“{texts[0]}”), "
        f"{pair.b.letter} {told[1]} (“{texts[1]}”).",
        found.at_least(context=overlap(*statements)),
    )


def _plainness(a: Stance, b: Stance) -> float:
    """How far apart the stances are, 0 to 1: two steps, one step each, confirmed and hedged."""
    return min(1.0, (abs(a.step - b.step) + abs(a.backing - b.backing)) / 2)
