from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles import FURNITURE, SENTENCES
from crosscheck import check_stories
from crosscheck.model import Failure, Input, Report, Story
from crosscheck.pipeline import check_story
from laws import DEFAULTS, assert_lawful, check, told, words_of

STORIES = Path(__file__).parents[2] / "fixtures/stories"
NAMES = sorted(folder.name for folder in STORIES.iterdir() if folder.is_dir())

LAWFUL_SENTENCES = [
    SENTENCES[0],
    "A storm struck Oslo harbour on Monday, leaving 14 people dead, police said.",
    *SENTENCES[1:],
    "“We were very lucky,” Ida Holm told Reuters on Tuesday.",
    "The mayor of Oslo, Jon Berg, confirmed that the harbour will be closed until Friday.",
    "The harbour could stay closed until Saturday, according to a port official.",
    "The ferry, which was built in 1999, had not passed its tests in March.",
    "It did not sink; the crew brought it to Bergen.",
    "More than 20 boats searched until 10:30 p.m., and nearly 300 people were brought ashore.",
]
LAWFUL_FURNITURE = [*FURNITURE, "OSLO (Reuters) - Rescue work went on at night."]
PARAGRAPHS = st.lists(st.sampled_from(LAWFUL_SENTENCES), min_size=1, max_size=3).map(" ".join)
ARTICLES = st.lists(PARAGRAPHS | st.sampled_from(LAWFUL_FURNITURE), min_size=1, max_size=5).map(
    lambda paragraphs: "\n\n".join(["Storm hits Oslo harbour", *paragraphs])
)
NOISE = st.lists(
    st.sampled_from(
        [*LAWFUL_SENTENCES[:6], "\n", "\r\n", "\t", "\u00a0", "\u200b", "“", '"', "1.2", "…"]
    )
    | st.text(st.characters(exclude_categories=["Cc"]), max_size=6),
    min_size=1,
    max_size=12,
).map(lambda parts: "x " + "".join(parts))


def inputs_of(story: str) -> tuple[Input, ...]:
    files = sorted((STORIES / story).glob("*.txt"))
    return tuple(Input(file.name, path=str(file)) for file in files)


def checked(*inputs: Input) -> Report:
    return check_story(Story("story", inputs), DEFAULTS)


def wrapped(text: str, width: int = 80) -> str:
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


def curled(text: str) -> str:
    """Turn straight quotation marks into typographic ones: opening before a letter or digit."""
    made = []
    for index, mark in enumerate(text):
        before, after = text[index - 1 : index], text[index + 1 : index + 2]
        opening = not before.strip() and bool(after.strip())
        made.append({'"': "”“"[opening], "'": "’‘"[opening]}.get(mark, mark))
    return "".join(made)


COPIES = {
    "the same": lambda text: text,
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "blanks": lambda text: text.replace(" ", "  "),
    "no-break blanks": lambda text: text.replace(" ", "\u00a0"),
    "indented": lambda text: text.replace("\n", "\n    "),
    "trailing blanks": lambda text: text.replace("\n", "  \n"),
    "straight marks": lambda text: text.translate(str.maketrans("“”‘’", "\"\"''")),
    "typographic marks": curled,
    "wrapped": wrapped,
}


def assert_agrees(report: Report) -> None:
    """All findings hold both sources and nothing differs, not even as a remark."""
    texts = {claim.id: claim.text for claim in report.claims}
    for finding in report.findings:
        shown = [texts[claim] for claim in finding.claims]
        assert finding.verdict == "agreement", shown
        assert not finding.differences, (shown, finding.differences[0].why)


class TestConservationAndSpans:
    @pytest.mark.parametrize("story", NAMES)
    def test_on_stories(self, story: str) -> None:
        assert_lawful(checked(*inputs_of(story)))

    @given(ARTICLES, ARTICLES)
    @settings(max_examples=30, deadline=None)
    def test_on_articles(self, one: str, two: str) -> None:
        assert_lawful(check(one, two))

    @given(NOISE, NOISE)
    @example(
        "“We lost twelve {b} roofs to the storm in Norvik on Monday,” the mayor said.",
        "“We lost forty {a} barns to the storm in Norvik on Monday,” the mayor said.",
    )
    @settings(max_examples=40, deadline=None)
    def test_on_noise(self, one: str, two: str) -> None:
        assert_lawful(check(one, two))


class TestDeterminism:
    def test_same_bytes_under_every_hash_seed(self) -> None:
        files = [str(item.path) for item in inputs_of("volcano-evacuation")]
        outputs = set()
        for seed in ("0", "1", "42"):
            done = subprocess.run(
                [sys.executable, "-m", "crosscheck", "--json", *files],
                capture_output=True,
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
                check=False,
            )
            assert done.returncode in (0, 1), done.stderr.decode()
            outputs.add(done.stdout)
        assert len(outputs) == 1

    def test_same_report_a_second_time(self) -> None:
        first, second = (checked(*inputs_of("cup-final")) for _ in range(2))
        assert first == second


class TestSymmetry:
    @pytest.mark.parametrize("story", NAMES)
    def test_swapping_two_sources_of_a_story(self, story: str) -> None:
        for a, b in list(combinations(inputs_of(story), 2))[:4]:
            assert told(checked(a, b)) == told(checked(b, a))

    @pytest.mark.parametrize("story", ["bridge-collapse", "kim-visit", "volcano-evacuation"])
    def test_rotating_the_sources_of_a_story(self, story: str) -> None:
        inputs = inputs_of(story)
        first = told(checked(*inputs))
        assert told(checked(*inputs[1:], inputs[0])) == first
        assert told(checked(*inputs[2:], *inputs[:2])) == first
        assert told(checked(*inputs[::-1])) == first

    @given(ARTICLES, ARTICLES)
    @settings(max_examples=30, deadline=None)
    def test_swapping_two_articles(self, one: str, two: str) -> None:
        a, b = Input("one.txt", text=one), Input("two.txt", text=two)
        if one != two:
            assert told(checked(a, b)) == told(checked(b, a))

    @given(st.lists(ARTICLES, min_size=3, max_size=4, unique=True))
    @settings(max_examples=20, deadline=None)
    def test_rotating_articles(self, texts: list[str]) -> None:
        inputs = [Input(f"{index}.txt", text=text) for index, text in enumerate(texts)]
        first = told(checked(*inputs))
        assert told(checked(*inputs[1:], inputs[0])) == first
        assert told(checked(*inputs[::-1])) == first


class TestSelfCheck:
    @pytest.mark.parametrize("how", sorted(COPIES))
    def test_stories_agree_with_their_copies(self, how: str) -> None:
        for story in NAMES:
            for item in inputs_of(story)[:1]:
                text = Path(str(item.path)).read_text("utf-8")
                assert_agrees(check(text, COPIES[how](text)))

    @given(ARTICLES, st.sampled_from(sorted(COPIES)))
    @settings(max_examples=60, deadline=None)
    def test_articles_agree_with_their_copies(self, text: str, how: str) -> None:
        assert_agrees(check(text, COPIES[how](text)))

    @given(ARTICLES, st.integers(50, 110))
    @settings(max_examples=20, deadline=None)
    def test_articles_agree_at_every_width(self, text: str, width: int) -> None:
        assert_agrees(check(text, wrapped(text, width)))

    @given(ARTICLES)
    @settings(max_examples=10, deadline=None)
    def test_three_copies_agree(self, text: str) -> None:
        assert_agrees(check(text, text, COPIES["blanks"](text)))

    @given(ARTICLES, ARTICLES, st.sampled_from(["crlf", "blanks", "indented", "straight marks"]))
    @settings(max_examples=30, deadline=None)
    def test_the_form_of_one_source_changes_no_finding(self, one: str, two: str, how: str) -> None:
        def told_words(text: str) -> list[str]:
            return sorted(
                f"{verdict}: {' / '.join(texts)}".translate(str.maketrans("“”‘’", "\"\"''"))
                for verdict, texts in words_of(check(one, text))
            )

        assert told_words(COPIES[how](two)) == told_words(two)


class TestFailure:
    def test_one_unreadable_story_stops_nothing(self) -> None:
        good = Story(
            "good", (Input("a", text=LAWFUL_SENTENCES[0]), Input("b", text=LAWFUL_SENTENCES[1]))
        )
        gone = Story(
            "gone", (Input("a", text=LAWFUL_SENTENCES[0]), Input("b", path="no/such/file.txt"))
        )
        lone = Story("lone", (Input("a", text=LAWFUL_SENTENCES[0]),))
        results = list(check_stories([good, gone, lone, good], settings=DEFAULTS))
        assert [type(result) for result in results] == [Report, Failure, Failure, Report]
        assert results[0] == results[3]
        assert isinstance(results[1], Failure)
        assert results[1].reason == "b does not exist. Check the path."

    def test_an_error_of_ours_is_a_failure_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(story: Story, settings: object) -> Report:
            raise ZeroDivisionError("oops")

        monkeypatch.setattr("crosscheck.pipeline.check_story", broken)
        (result,) = check_stories([Story("s", ())], settings=DEFAULTS)
        assert isinstance(result, Failure)
        assert "ZeroDivisionError: oops" in result.reason

    def test_the_command_exits_2_and_reports_the_others(self, tmp_path: Path) -> None:
        texts = [
            {"name": "a", "text": LAWFUL_SENTENCES[0]},
            {"name": "b", "text": LAWFUL_SENTENCES[1]},
        ]
        stories = [
            {"story": "one", "sources": texts},
            {"story": "two", "sources": [texts[0], {"name": "b", "path": "missing.txt"}]},
            {"story": "three", "sources": texts},
        ]
        manifest = tmp_path / "stories.jsonl"
        manifest.write_text("".join(json.dumps(story) + "\n" for story in stories), "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "crosscheck", "--manifest", str(manifest), "-f", "jsonl"],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2
        lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
        assert [line["story"] for line in lines] == ["one", "two", "three"]
        assert ["reason" in line for line in lines] == [False, True, False]
        assert b"Traceback" not in done.stderr
