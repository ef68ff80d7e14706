"""Input that nobody would call an article: it may be refused, but never harms or hangs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from command import crosscheck
from crosscheck.errors import ReadError
from crosscheck.model import Input
from crosscheck.pipeline import read_sources
from crosscheck.reporting import schema
from crosscheck.reporting.json_report import dumps
from crosscheck.settings import Settings
from laws import assert_lawful, check

HOSTILE = Path(__file__).parents[2] / "fixtures/hostile"
SIZE = 40_000
SENTENCE = "The flood in Norvik killed 12 people on Tuesday, police said. "
VALIDATOR = Draft202012Validator(json.loads(schema.text()))
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
LARGE = {
    "one line": SENTENCE * (SIZE // len(SENTENCE)),
    "no punctuation": "word " * (SIZE // 5),
    "no blank": "x" * SIZE,
    "dots": "." * SIZE,
    "dots and blanks": ". " * (SIZE // 2),
    "quotation marks": "“" * (SIZE // 4) + "”" * (SIZE // 4) + "\"'" * (SIZE // 4) + "x",
    "open quotations": 'He said: "no. ' * (SIZE // 14),
    "line breaks": "\n" * SIZE + "The end.",
    "short lines": "Yes.\n" * (SIZE // 5),
    "brackets": "[" * (SIZE // 2) + "](" * (SIZE // 4),
    "commas": "and, but, or, " * (SIZE // 14),
    "figures": "1,234.5 " * (SIZE // 8),
    "capitals": "Kim Jong Un of North Korea " * (SIZE // 27),
    "stars": "*" * SIZE + " x",
    "hashes": "# " * (SIZE // 2) + "x",
    "many names": " ".join(f"Mr {a.upper()}{b}{b}son met." for a in ALPHABET for b in ALPHABET),
}
STRANGE = {
    "lone surrogate": "The flood \ud800 in Norvik killed 12 people on Tuesday.",
    "control characters": "The \x1b[31mflood\x1b[0m in Norvik\x07 killed 12 people.",
    "direction marks": "The \u202eflood\u202c in \u2066Norvik\u2069 killed 12 people.",
    "zero width": "The fl\u200bood in Nor\u00advik killed 12 peo\u2060ple on Tuesday.",
    "combining marks": "The flo" + "\u0301" * 500 + "od killed 12 people in Norvik.",
    "emoji": "The flood 🌊👨‍👩‍👧‍👦 killed 12 people 🇳🇴 in Norvik.",
    "east asian": "洪水で12人が死亡した。警察が火曜日に発表した。The flood killed 12 people.",
    "right to left": "قتل الفيضان 12 شخصا في نورفيك يوم الثلاثاء، حسبما قالت الشرطة.",
    "all kinds of line ends": "One.\rTwo came.\r\nThree.\x0bFour.\x0cFive.\u2028Six.\x85Seven.",
    "markup of rich": "[bold]The flood[/bold] killed [12] people [/] in [link=x]Norvik[/link].",
    "huge figure": f"The flood killed {'9' * 400} people and cost $1e999 or 1/0 of it.",
    "impossible dates": "On February 31, 2015, 99/99/9999 and 2015-13-45 the flood came at 27:99.",
    "no words": "— … !!! ??? —",
    "one letter": "x",
}


@pytest.mark.parametrize("what", sorted(LARGE))
def test_large_input_is_checked_lawfully(what: str) -> None:
    report = check(LARGE[what], SENTENCE)
    assert_lawful(report)


@pytest.mark.parametrize("what", sorted(LARGE))
def test_large_input_agrees_with_itself(what: str) -> None:
    text = f"{LARGE[what][: SIZE // 4]} x"
    report = check(text, text)
    assert {finding.verdict for finding in report.findings} <= {"agreement"}


@pytest.mark.parametrize("what", sorted(STRANGE))
def test_strange_input_is_checked_lawfully(what: str) -> None:
    report = check(STRANGE[what], SENTENCE)
    assert_lawful(report)
    VALIDATOR.validate(json.loads(dumps(report.to_dict()).encode("utf-8")))
    again = check(STRANGE[what], STRANGE[what])
    assert {finding.verdict for finding in again.findings} <= {"agreement"}


@pytest.mark.parametrize("what", sorted(set(STRANGE) - {"lone surrogate"}))
def test_strange_input_shows_nothing_strange_on_screen(what: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(STRANGE[what].encode())
    (tmp_path / "b.txt").write_text(SENTENCE, "utf-8")
    done = crosscheck("a.txt", "b.txt", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr.decode()
    shown = done.stdout.decode() + done.stderr.decode()
    assert not [c for c in shown if c < " " and c != "\n"]
    assert not [c for c in shown if "\x7f" <= c <= "\x9f" or "\u202a" <= c <= "\u202e"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n \t\n",
        b"\x00\x01\x02\x03" * 50,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"%PDF-1.7",
    ],
    ids=["empty", "blank", "zeros", "picture", "pdf"],
)
def test_what_is_no_text_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"odd\.txt"):
        read_sources((Input("odd.txt", data=data),), Settings())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_give_the_same_findings(encoding: str) -> None:
    text = "“The café in Zürich is closed,” Señor Peña said on Tuesday. " * 3
    one = Input("one.txt", data=text.encode(encoding))
    (source,) = read_sources((one,), Settings())
    assert source.text == text


def test_lines_that_look_like_furniture_are_claims() -> None:
    for line in (HOSTILE / "lines-kept.txt").read_text("utf-8").splitlines():
        if line.strip():
            assert not check(f"The mayor spoke.\n\n{line}\n", SENTENCE).set_aside, line
