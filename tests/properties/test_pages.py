"""Laws of reading HTML: no shown word is lost or doubled, and markup alone changes no claim."""

from __future__ import annotations

from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from articles import SENTENCES
from crosscheck.errors import ReadError
from crosscheck.model import Source
from crosscheck.segmenting import segment
from pages import page

TAGS = "div p span b a h1 h2 li ul table tr td article aside nav header form pre q br amp-x".split()
ATTRIBUTES = ("", ' class="share"', ' class="byline x"', ' role="main"', ' id="related-links"')
TOKENS = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.sampled_from(
        ["&amp;", "&nbsp;", "&#8217;", "&bogus;", "<", "</", "<!-- x -->", "\n", " ", "\t"]
    ),
    st.sampled_from(["one", "Two.", "three words here", "\u200b", "é", "# ", "- ", "1. ", "(AP)"]),
)
NOISE = st.lists(TOKENS, max_size=40).map("".join)
WORDS = st.lists(st.sampled_from(TAGS[:17]), min_size=1, max_size=30)
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=5, unique=True)


def read_or_refused(markup: str) -> Source | None:
    try:
        return page(markup)
    except ReadError:
        return None


@settings(max_examples=150)
@given(NOISE)
def test_every_character_of_the_text_lies_in_one_block_and_one_claim(noise: str) -> None:
    source = read_or_refused(f"<!doctype html>{noise}<p>The ferry sank on Monday, they said.</p>")
    if source is None:
        return
    assert len(source.view) == len(source.text)
    covered = [False] * len(source.text)
    spans = [(b.start, b.end) for b in source.blocks if b.reason]
    spans += [(claim.start, claim.end) for claim in segment(source)]
    for start, end in spans:
        assert not any(covered[start:end])
        covered[start:end] = [True] * (end - start)
    assert all(seen or char.isspace() for seen, char in zip(covered, source.text, strict=True))


@settings(max_examples=80)
@given(WORDS, st.booleans())
def test_no_shown_word_is_lost_or_doubled(tags: list[str], closed: bool) -> None:
    pieces = [f"<{tag}>word{i}x {f'</{tag}>' if closed else ''}" for i, tag in enumerate(tags)]
    source = read_or_refused(f"<!doctype html><body>{''.join(pieces)}<p>It ended on Monday.</p>")
    if source is not None:
        found = [
            word.strip("“”") for word in source.text.split() if word.strip("“”").startswith("word")
        ]
        assert found == [f"word{i}x" for i in range(len(tags))]


@settings(max_examples=40)
@given(PARAGRAPHS, st.sampled_from(["p", "div", "section", "blockquote"]))
def test_markup_alone_changes_no_claim(paragraphs: list[str], tag: str) -> None:
    plain = page("\n\n".join(["# Storm hits Oslo", *paragraphs]), "a.txt")
    body = "".join(f"<{tag}>{escape(text)}</{tag}>" for text in paragraphs)
    marked = page(f"<html><article><h1>Storm hits Oslo</h1>{body}</article>")
    assert [c.view.strip(" #") for c in segment(plain)] == [c.view.strip() for c in segment(marked)]


@settings(max_examples=40)
@given(PARAGRAPHS, st.sampled_from(["\n", "\r\n", "   ", "\t\n"]))
def test_white_space_between_elements_changes_nothing(paragraphs: list[str], gap: str) -> None:
    tags = ["<html>", "<article>", "<h1>Storm hits Oslo</h1>"]
    tags += [f"<p>{escape(text)}</p>" for text in paragraphs]
    assert page("".join(tags)).blocks == page(gap.join(tags)).blocks
