"""The templates, filled. Only this file knows Jinja2, which escapes everything on its way in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from crosscheck.reporting.html.policy import policy
from crosscheck.reporting.html.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

SYMBOLS = {"divergence": "✗", "agreement": "✓", "source-only": "◦", "aside": "–"}
WORDS = {
    "divergence": ("divergence", "divergences"),
    "agreement": ("agreement", "agreements"),
    "source-only": ("claim in one source only", "claims in one source only"),
    "aside": ("set aside", "set aside"),
}


def document(template: str, **values: Any) -> str:
    """Return a whole page, with its style, its script and the policy that allows nothing else."""
    style, script = _asset("page.css"), _asset("page.js")
    return fragment(template, style=style, script=script, policy=policy(style, script), **values)


def fragment(template: str, **values: Any) -> str:
    """Return a template filled with the values; ends with one newline."""
    return _environment().get_template(template).render(**values).rstrip() + "\n"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - slow to import

    environment = Environment(
        loader=PackageLoader("crosscheck.reporting.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(symbols=SYMBOLS, words=WORDS)
    return environment


def _finalize(value: Any) -> Any:
    """Make every plain string visible; what is markup already has been through it."""
    return visible(value) if type(value) is str else value


@cache
def _asset(name: str) -> str:
    """Return a style or script as it stands inside its element."""
    from importlib.resources import files  # noqa: PLC0415 - slow to import

    folder = files("crosscheck.reporting.html").joinpath("templates")
    return folder.joinpath(name).read_text(encoding="utf-8")
