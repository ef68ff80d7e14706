"""Names of persons and organisations: one value for all forms that a source uses.

Runs after dates and places: what they cover is no name. The value is the fullest name within the
source, in lower case and without title ("kim jong un"); aliases hold the other forms.

unit: "person" or "organization" where that is sure, "pronoun" and "role" for what only points back
("he", "the senator"), else None. A short name that several bear is ambiguous, with the bare form as
value and the bearers as aliases.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.extracting.interface import with_facts
from crosscheck.extracting.names.coreference import Known, pointing_back
from crosscheck.extracting.names.mentions import Mention, mentions
from crosscheck.extracting.names.registry import Entity, Registry, explains
from crosscheck.extracting.shared.quotation import quotations
from crosscheck.extracting.shared.runs import survey
from crosscheck.model import Claim, Fact, Source


def extract(source: Source, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with facts of kind "name"."""
    _, runs = survey(claims)
    found = [mentions(i, claim, runs[i]) for i, claim in enumerate(claims)]
    registry = _register(claims, found)
    known = [Known(mention, *_meant(mention, registry)) for mention in _settled(found, registry)]
    facts: list[list[Fact]] = [[] for _ in claims]
    aliases = {entity: entity.aliases() for _, entity, _ in known if entity is not None}
    for item in known:  # when all is known: the last mention may tell that the first is a person
        index = item.mention.claim
        facts[index].append(_fact(claims[index], item, aliases))
    for index, fact in pointing_back(claims, quotations(source, claims), known, registry):
        facts[index].append(fact)
    return [with_facts(claim, more) for claim, more in zip(claims, facts, strict=True)]


def _register(claims: Sequence[Claim], found: Sequence[Sequence[Mention]]) -> Registry:
    """Enter all full names; those of headlines after those of the body, whose capitals are sure."""
    registry = Registry()
    every = [mention for group in found for mention in group]
    # "Roe Jr." last, when "John Roe Jr." is known
    for mention in sorted(every, key=lambda m: m.words[-1] in ("jr", "sr") and len(m.words) == 2):
        if len(mention.words) > 1 and not mention.headline:
            _enter(claims, mention, registry)
    for mention in every:
        if len(mention.words) < 2 or not mention.headline:
            continue
        if registry.known(mention.words) or mention.unit is not None:
            _enter(claims, mention, registry)
    registry.close()
    return registry


def _enter(claims: Sequence[Claim], mention: Mention, registry: Registry) -> None:
    entity = registry.add(mention)
    acronym = explains(claims[mention.claim].tokens, mention)
    if acronym:
        registry.add_acronym(acronym, entity)


def _settled(found: Sequence[Sequence[Mention]], registry: Registry) -> list[Mention]:
    """Leave out runs of a headline that the body does not know as one name."""
    return [
        mention
        for group in found
        for mention in group
        if len(mention.words) == 1 or not mention.headline or registry.known(mention.words)
    ]


def _meant(mention: Mention, registry: Registry) -> tuple[Entity | None, list[Entity]]:
    if len(mention.words) > 1:
        return registry.full(mention), []
    return registry.short(mention)


def _fact(claim: Claim, known: Known, others: dict[Entity, tuple[str, ...]]) -> Fact:
    mention, entity, rivals = known
    start, end = claim.tokens[mention.first].start, claim.tokens[mention.last].end
    text = claim.text[start - claim.start : end - claim.start]
    if entity is None:
        value = " ".join(mention.words)
        aliases = tuple(sorted(rival.value for rival in rivals))
        return Fact("name", text, start, end, value, mention.unit, aliases=aliases, ambiguous=True)
    return Fact("name", text, start, end, entity.value, entity.unit, aliases=others[entity])
