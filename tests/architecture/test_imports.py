from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/crosscheck"
HEAVY = (
    "numpy jinja2 pandas asyncio jsonschema chardet lxml pydantic spacy"
    " tomllib tomli difflib xml distributed multiprocessing concurrent"
).split()
DOORS = {
    "rapidfuzz": {"similarity.py"},
    "rich": {"reporting/table.py", "cli/progress_line.py"},
    "distributed": {"batch/cluster.py"},
    "click": {"cli/"},
    "tokenizesentences": {"segmenting/sentences.py"},
    "Stemmer": {"segmenting/words.py"},
    "chardet": {"reading/decoding.py"},
    "lxml": {"reading/html/__init__.py"},
    "jinja2": {"reporting/html/filling.py"},
    "markupsafe": {"reporting/html/"},
}


def imports(file: Path) -> Iterator[str]:
    """Yield the full name of everything that a file imports, at the top or inside functions."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def importers(library: str) -> set[str]:
    return {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] == library for name in imports(file))
    }


def loaded_by(code: str, *args: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter holds after running ``code``."""
    show = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
    done = subprocess.run(
        [sys.executable, "-c", show + code, *args], capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return {name.split(".")[0] for name in done.stderr.split()}


def test_imports_go_one_way() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as lint; lint()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("library", sorted(DOORS))
def test_each_library_has_one_door(library: str) -> None:
    found = importers(library)
    assert found, f"nothing imports {library} any more"
    doors = DOORS[library]
    assert {f for f in found if not any(f.startswith(door) for door in doors)} == set()


@pytest.mark.parametrize("module", ["model", "errors", "settings"])
def test_the_vocabulary_needs_no_library(module: str) -> None:
    ours = {"crosscheck", "__future__"}
    names = {name.split(".")[0] for name in imports(PACKAGE / f"{module}.py")} - ours
    assert names <= sys.stdlib_module_names


@pytest.mark.parametrize("color", ["always", "never"])
def test_comparing_two_articles_loads_nothing_heavy(tmp_path: Path, color: str) -> None:
    for name, toll in (("a.txt", "12"), ("b.txt", "19")):
        text = f"The flood in Norvik killed {toll} people on Tuesday, police said.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = str(tmp_path / "a.txt"), str(tmp_path / "b.txt")
    loaded = loaded_by("from crosscheck.cli import main; main()", *files, "--color", color)
    assert {"crosscheck", "rapidfuzz"} <= loaded
    assert loaded & set(HEAVY) == set()


def test_the_package_itself_loads_no_library() -> None:
    loaded = loaded_by("import crosscheck")
    assert loaded & {"click", "rich", "rapidfuzz", "tokenizesentences", "Stemmer", *HEAVY} == set()


def test_data_files_hold_no_logic() -> None:
    for file in sorted((PACKAGE / "lexicon").glob("*.py")):
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        assert not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in nodes), file
