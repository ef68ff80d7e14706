"""What a shell completes after an option. Values are checked in config.py, all of them at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    ParamType = click.ParamType[str]
else:
    ParamType = click.ParamType  # no generic type in older versions


class Word(ParamType):
    """One of some words, or several of them with commas between."""

    name = "word"

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the words that go on where the text ends; what stands before a comma stays."""
        before, comma, last = incomplete.rpartition(",")
        words = (before + comma + word for word in self.words if word.startswith(last))
        return [_item(word, "plain") for word in words]


class File(ParamType):
    """The name of a file or folder; whether it is there is found out by those who open it."""

    name = "file"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Leave it to the shell, which knows the files."""
        return [_item(incomplete, "file")]


def _item(text: str, kind: str) -> CompletionItem:
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - only shells ask for it

    return CompletionItem(text, kind)
