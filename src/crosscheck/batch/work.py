"""The unit of work: one story, checked in whatever process it was sent to."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, NamedTuple

from crosscheck.errors import CrosscheckError
from crosscheck.model import Failure, Report, Story
from crosscheck.settings import Settings
from crosscheck.version import __version__

_PROTOCOL = 5
"""Of pickle: known to every Python that can run us, whichever the workers have."""


class WorkerLostError(Exception):
    """A worker could not do its task to the end; ``str()`` is a sentence for a person."""


class Outcome(NamedTuple):
    """What became of a story."""

    result: Report | Failure
    trace: str = ""
    """The traceback of a mistake of ours, for ``--debug``; else empty."""


def checked(story: Story, settings: Settings) -> Outcome:
    """Check a story; whatever goes wrong becomes a Failure, so that the others go on."""
    from crosscheck.pipeline import check_story  # noqa: PLC0415 - who only waits needs none of it

    try:
        return Outcome(_lean(check_story(story, settings)))
    except CrosscheckError as error:
        return Outcome(Failure(story.id, getattr(error, "source", None), str(error)))
    except Exception as error:
        import traceback  # noqa: PLC0415 - rarely needed

        reason = f"internal error: {type(error).__name__}: {error}"
        return Outcome(Failure(story.id, None, reason), traceback.format_exc().rstrip())


def _lean(report: Report) -> Report:
    """Leave out tokens and links: no format shows them, and they are most of what is sent."""
    claims = tuple(replace(claim, tokens=()) for claim in report.claims)
    return replace(report, claims=claims, groups=())


def message(call: Callable[..., Any], args: tuple[Any, ...], named: dict[str, Any]) -> bytes:
    """Return a call as it is sent to a worker."""
    return pickle.dumps((__version__, pickle.dumps((call, args, named), _PROTOCOL)), _PROTOCOL)


def answer(message: bytes) -> bytes:
    """Do what a message asks for and return the value, or the error, as it is sent back."""
    try:
        version, inner = pickle.loads(message)
        if version != __version__:
            raise WorkerLostError(
                f"The worker has crosscheck {__version__}, but {version} is asked for."
            )
        call, args, named = pickle.loads(inner)
        return pickle.dumps((True, call(*args, **named)), _PROTOCOL)
    except Exception as error:
        return pickle.dumps((False, error), _PROTOCOL)


def settle(future: Future[Any], answered: bytes) -> None:
    """Give a future what an answer holds."""
    try:
        well, value = pickle.loads(answered)
    except Exception as error:
        well, value = False, error
    if well:
        future.set_result(value)
    else:
        future.set_exception(value)
