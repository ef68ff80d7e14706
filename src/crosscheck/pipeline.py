"""One story, from bytes to findings, on one page."""

from __future__ import annotations

from crosscheck.errors import ReadError, UsageError
from crosscheck.extracting import extract
from crosscheck.judging import judge
from crosscheck.matching import match
from crosscheck.model import Claim, Input, Report, SetAside, Source, Story
from crosscheck.reading import read
from crosscheck.segmenting import segment
from crosscheck.settings import Settings


def check_story(story: Story, settings: Settings) -> Report:
    """Read the sources of a story, put their claims side by side and judge each group.

    Raises UsageError where the story has fewer than two sources, ReadError where one of them
    cannot be read.
    """
    if len(story.inputs) < 2:
        raise UsageError(
            f"The story {story.id!r} has only one source: {story.inputs[0].name}."
            if story.inputs
            else f"The story {story.id!r} has no source.",
            "Name at least two articles to compare.",
        )
    sources = read_sources(story.inputs, settings)
    claims = claims_of(sources)
    groups = match(claims, settings)
    return Report(
        story=story.id,
        sources=sources,
        claims=claims,
        findings=judge(sources, claims, groups, settings),
        set_aside=set_aside(sources),
        groups=groups,
    )


def read_sources(inputs: tuple[Input, ...], settings: Settings) -> tuple[Source, ...]:
    """Read all inputs; the first gets the letter A."""
    return tuple(_read_one(item, letters(index), settings) for index, item in enumerate(inputs))


def _read_one(item: Input, letter: str, settings: Settings) -> Source:
    try:
        return read(item, letter, settings.max_bytes)
    except ReadError as error:
        error.source = item.name
        raise


def claims_of(sources: tuple[Source, ...]) -> tuple[Claim, ...]:
    """Return the claims of all sources, with their facts, in source order and text order."""
    return tuple(claim for source in sources for claim in extract(source, segment(source)))


def set_aside(sources: tuple[Source, ...]) -> tuple[SetAside, ...]:
    """List what layout set aside, in source order and text order."""
    return tuple(
        SetAside(
            source.id, source.text[block.start : block.end], block.start, block.end, block.reason
        )
        for source in sources
        for block in source.blocks
        if block.reason
    )


def letters(index: int) -> str:
    """Name the source at ``index``: A, B, ... Z, AA, AB, ..."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
