"""What holds where it is said more than once: a flag beats the environment beats the file.

    --fail-on never    CROSSCHECK_FAIL_ON=never    fail-on = "never"    (crosscheck.toml)

Every mistake in any of the three is told, all of them in one error, each with its origin.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from crosscheck.cli.files import File, find, load
from crosscheck.cli.options import Options
from crosscheck.errors import UsageError
from crosscheck.reporting import FORMATS
from crosscheck.settings import KNOWN, mistakes_in, not_a_count, unknown

PREFIX = "CROSSCHECK_"
COLORS = ("auto", "always", "never")
Form = Literal["word", "words", "number", "count", "switch", "path"]
FORMS: dict[str, Form] = {
    "format": "word",
    "only": "words",
    "select": "words",
    "ignore": "words",
    "fail_on": "word",
    "threshold": "number",
    "min_confidence": "number",
    "max_bytes": "count",
    "baseline": "path",
    "workers": "count",
    "color": "word",
    "quiet": "switch",
    "verbose": "switch",
    "no_progress": "switch",
}
"""What may be said in a file and in the environment too -> the form of its value."""
_FLAGS_ONLY = (
    "output",
    "manifest",
    "write-baseline",
    "cluster",
    "resume",
    "show",
    "config",
    "isolated",
)
"""These are about one run."""
_WORDS = {"format": tuple(FORMATS), "color": COLORS, "fail_on": KNOWN["fail_on"][1]}
_SWITCH = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


def configured(given: Mapping[str, Any]) -> Options:
    """Return what was asked for; UsageError names every mistake and where it was made.

    ``given`` are the options as they were typed; what was not typed is None, False or empty.
    """
    flags = {name: given[name] for name in FORMS if given[name] not in (None, (), False)}
    rest = {name: value for name, value in given.items() if name not in FORMS}
    taken = _Taken()
    if not given["isolated"]:
        taken.file(given["config"] or os.environ.get(f"{PREFIX}CONFIG"))
        taken.environment(os.environ)
    elif given["config"]:
        taken.mistakes.append("--isolated heeds no file, but --config names one")
    _give_way(taken.values, given)
    for name, value in flags.items():
        typed = ",".join(value) if isinstance(value, tuple) else value
        taken.take(name, _from_text(FORMS[name], typed), f"--{_dashed(name)}")
    if taken.mistakes:
        raise UsageError(" ".join(f"{mistake}." for mistake in taken.mistakes))
    return Options(**rest, **taken.values)


def _give_way(values: dict[str, Any], given: Mapping[str, Any]) -> None:
    """Drop what file or environment say and what a flag leaves no room for."""
    if given["cluster"]:
        values.pop("workers", None)
    if given["write_baseline"] and not os.path.exists(values.get("baseline", "")):  # noqa: PTH110
        values.pop("baseline", None)  # it is about to be written for the first time


class _Taken:
    """The values so far, and all mistakes in them; what is taken later beats what came before."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.mistakes: list[str] = []

    def file(self, named: str | None) -> None:
        """Take what the settings file says that was named, or else the one that is found."""
        try:
            file = load(named) if named else find()
        except UsageError as error:
            self.mistakes.append(str(error).rstrip("."))
            return
        if file is not None:
            self.table(file)

    def table(self, file: File) -> None:
        """Take what a settings file says."""
        by_key = {_dashed(name): name for name in FORMS}
        for key, value in file.table.items():
            if key in _FLAGS_ONLY:
                self.mistakes.append(f"{key} belongs on the command line ({file.name})")
            elif key not in by_key:
                self.mistakes.append(_unknown(f"key {key!r}", key, by_key, file.name))
            if key not in by_key:
                continue
            name = by_key[key]
            origin = f"{key} in {file.name}" if FORMS[name] == "words" else file.name
            if self.take(name, value, origin) and FORMS[name] == "path":
                self.values[name] = os.path.join(file.folder, value)  # noqa: PTH118
        if os.environ.get("NO_COLOR") or os.environ.get("FORCE_COLOR"):
            self.values.pop("color", None)  # the environment beats the file

    def environment(self, variables: Mapping[str, str]) -> None:
        """Take what the variables say; an empty one says nothing."""
        by_name = {PREFIX + name.upper(): name for name in FORMS}
        for variable in sorted(name for name in variables if name.startswith(PREFIX)):
            text = variables[variable]
            if not text or variable == f"{PREFIX}CONFIG":
                continue
            if variable not in by_name:
                self.mistakes.append(
                    _unknown(f"variable {variable}", variable, by_name, "the environment")
                )
                continue
            name = by_name[variable]
            self.take(name, _from_text(FORMS[name], text), variable)

    def take(self, name: str, value: object, origin: str) -> bool:
        """Take a value, or the mistakes in it; return whether it is sound."""
        if FORMS[name] == "words":
            value = _split(value)
        mistakes = _mistakes(name, value)
        self.mistakes += (f"{mistake} ({origin})" for mistake in mistakes)
        if not mistakes:
            self.values[name] = value
        return not mistakes


def _mistakes(name: str, value: object) -> list[str]:
    """Return what is wrong with a value, a sentence each without its full stop."""
    form = FORMS[name]
    if name in _WORDS:
        return unknown(_dashed(name), (value,), _WORDS[name])
    if name == "workers":
        return not_a_count(name, value)
    if form in ("words", "number", "count"):
        return mistakes_in(name, value)
    wanted, what = (bool, "true or false") if form == "switch" else (str, "a text")
    right = isinstance(value, wanted) and value != ""
    return [] if right else [f"{_dashed(name)} is {value!r}, but must be {what}"]


def _from_text(form: Form, text: Any) -> object:
    """Return the value that a text stands for; the text itself where it stands for none."""
    if not isinstance(text, str):
        return text
    try:
        if form == "number":
            return float(text)
        if form == "count":
            return int(text)
    except ValueError:
        return text
    return _SWITCH.get(text.lower(), text) if form == "switch" else text


def _split(value: object) -> object:
    """Return words as a tuple: "number,date" is as good as a list."""
    if isinstance(value, str):
        return tuple(word.strip() for word in value.split(","))
    return tuple(value) if isinstance(value, list) else value


def _unknown(what: str, name: str, known: Iterable[str], origin: str) -> str:
    """Say that there is no such thing, and what was probably meant."""
    from difflib import get_close_matches  # noqa: PLC0415 - mistakes are rare

    close = get_close_matches(name, list(known), 1)
    return f"unknown {what}" + (f", probably {close[0]}" if close else "") + f" ({origin})"


def _dashed(name: str) -> str:
    return name.replace("_", "-")
