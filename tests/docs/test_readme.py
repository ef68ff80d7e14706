from __future__ import annotations

import contextlib
import io
import json
import re
import runpy
import shlex
from pathlib import Path
from typing import Any, get_args

import pytest

from command import crosscheck
from crosscheck.cli.command import command
from crosscheck.model import KINDS, VERDICTS, Reason

ROOT = Path(__file__).parent.parent.parent
STORY = ROOT / "fixtures" / "stories" / "kim-visit"
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUNS = runpy.run_path(str(ROOT / "docs" / "make_runs.py"))
PRINTED: dict[str, str] = dict(RUNS["runs"](README))
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "fixtures").rglob("*.md")]
PROSE = "".join(
    re.sub(r"\$ crosscheck --help\n(?:(?!```).*\n)*", "", page.read_text(encoding="utf-8"))
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
)
"""What the docs say about the options, without the block that lists them."""


def block(before: str, language: str = "sh") -> str:
    """Return the first fenced block behind some words."""
    found = re.search(rf"{re.escape(before)}.*?```{language}\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


def report(*names: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(crosscheck("--json", *names, cwd=STORY).stdout)
    return loaded


def printed_by(part: str) -> str:
    """Return what the README says that the jq command with this part prints."""
    (found,) = (text for run, text in PRINTED.items() if "| jq" in run and part in run)
    return found


def test_the_help_is_the_real_one() -> None:
    result = crosscheck("--help")
    assert result.returncode == 0
    assert PRINTED["crosscheck --help"] == result.stdout.decode()


def test_the_first_command_sets_up_and_compares_a_fixture() -> None:
    (line,) = block("## Try it").splitlines()
    venv, install, run = line.split(" && ")
    assert venv == "python3 -m venv .venv"
    assert install == ".venv/bin/pip install -q ."
    name, *articles = shlex.split(run)
    assert name == ".venv/bin/crosscheck"
    assert crosscheck(*articles, cwd=ROOT).returncode == 1


def test_the_test_command_is_one_line_where_ci_looks_for_it() -> None:
    between = README.partition("<!-- test-command -->\n")[2].partition("<!-- /test-command -->")[0]
    lines = [line for line in between.splitlines() if not line.startswith("```")]
    assert lines == block("<!-- test-command -->").splitlines()
    (line,) = lines
    assert line.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert "[test]" in line
    assert line.endswith(".venv/bin/python -m pytest -q")


def test_jq_lists_the_reasons() -> None:
    made = report("harbour-post.txt", "eastern-courier.txt")
    reasons = [
        f"{difference['kind']}\t{difference['why']}\n"
        for finding in made["findings"]
        if finding["verdict"] == "divergence"
        for difference in finding["differences"]
    ]
    assert printed_by("divergence") == "".join(reasons)


def test_jq_lists_what_only_one_says() -> None:
    made = report("harbour-post.txt", "eastern-courier.txt")
    claims = {claim["id"]: claim for claim in made["claims"]}
    alone = [claims[f["claims"][0]] for f in made["findings"] if f["verdict"] == "source-only"]
    lines = [f"line {c['line']}: {c['text']}\n" for c in alone if c["source"] == "B"]
    assert printed_by("source-only") == "".join(lines[:3])


def test_jq_reads_json_lines() -> None:
    claims = report("harbour-post.txt", "wire-digest.txt")["summary"]["claims"]
    assert json.loads(printed_by("--manifest")) == {"story": "visit", "claims": claims}


def test_the_python_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(STORY)
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(block("## Python", "python"), "README.md", "exec"), {})
    reported = [line for line in said.getvalue().splitlines() if not line.startswith(" ")]
    made = report("--min-confidence", "0.5", "harbour-post.txt", "eastern-courier.txt")
    assert reported == [
        f"{finding['verdict']} {difference['kind']} {difference['why']}"
        for finding in made["findings"]
        for difference in finding["differences"]
    ]


@pytest.mark.parametrize("option", [name for p in command.params for name in p.opts if "-" in name])
def test_every_option_has_its_place(option: str) -> None:
    long = {"-f": "--format", "-o": "--output", "-q": "--quiet", "-v": "--verbose"}
    names = {option, long.get(option, option), *(s for s, name in long.items() if name == option)}
    assert any(re.search(rf"(?<![\w-]){name}(?![\w-])", PROSE) for name in names)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_row(kind: str) -> None:
    assert f"\n| [{kind}](docs/kinds/{kind}.md) | " in README


def test_verdicts_and_reasons_are_explained() -> None:
    for verdict in VERDICTS:
        assert f" | {verdict} | " in README
    told = README.partition("## Nothing is lost")[2].partition("##")[0].lower()
    words = {"navigation": "menus", "share": "share buttons", "url": "urls"}
    for reason in get_args(Reason):
        assert words.get(reason, reason.replace("-", " ")) in told


def test_exit_statuses_are_told() -> None:
    table = README.partition("| exit status |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| (\d+) \|", table, re.MULTILINE) == ["0", "1", "2", "130"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_relative_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.M | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"\w+:", target):
            assert (page.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_page_names_a_folder_of_one_machine(page: Path) -> None:
    assert not re.search(r"(?<![\w.-])/(?:work|tmp|home|root)\b", page.read_text(encoding="utf-8"))


def test_the_architecture_page_names_every_part() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for part in (ROOT / "src" / "crosscheck").iterdir():
        if part.is_dir() and not part.name.startswith((".", "_")):
            assert f"`{part.name}/`" in page
        if part.suffix == ".py" and not part.name.startswith("_"):
            assert part.name in page


def test_ci_reads_the_test_command_from_the_readme() -> None:
    assert "<!-- test-command -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_changelog_names_every_option_and_kind() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for option in command.params:
        long = [name for name in option.opts if name.startswith("--")]
        assert all(re.search(rf"{name}(?![\w-])", changes) for name in long), long
    assert ", ".join(KINDS) in " ".join(changes.split())
