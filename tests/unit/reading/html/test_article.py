from __future__ import annotations

import pytest

from crosscheck.errors import ReadError
from pages import kinds, page

TWO = (
    "<p>The bridge was closed on Monday after a ship had hit it.</p>"
    "<p>Nobody was hurt, the mayor of the town said on the radio.</p>"
)


def texts(markup: str, *wanted: str) -> list[str]:
    return [text for kind, text in kinds(page(markup)) if kind in (wanted or ("text", "heading"))]


def test_quiet_an_element_with_all_the_prose_is_the_article_whatever_it_is_called() -> None:
    for opening in ("<form>", "<aside>", "<div class='widget'>", "<header>", "<div class=promo>"):
        assert len(texts(f"<html>{opening}{TWO}", "text")) == 2, opening


def test_quiet_short_lines_of_a_list_are_no_menu_and_no_headings() -> None:
    items = "".join(f"<li>{name}</li>" for name in ("Ann Lee", "Ida Holm", "Per Moe", "Tor Vik"))
    assert texts(f"<h1>The dead</h1>{TWO}<ul>{items}</ul>{TWO}", "text")[2:6] == [
        "Ann Lee",
        "Ida Holm",
        "Per Moe",
        "Tor Vik",
    ]


def test_quiet_words_are_not_cut_where_elements_touch() -> None:
    assert texts("<p>Mos<b>cow</b> re<span>act</span>ed <i>on</i>\n Monday<sup>st</sup>.</p>") == [
        "Moscow reacted on Mondayst."
    ]


def test_quiet_square_metres_are_no_footnote() -> None:
    markup = f"{TWO}<p>It burnt 30 m<sup>2</sup> of 7 km<sup>2</sup>, he said.<sup>4</sup></p>"
    assert texts(markup)[-1] == "It burnt 30 m2 of 7 km2, he said. 4"


def test_quiet_an_open_element_closes_with_the_page() -> None:
    assert len(texts("<div><p>One is here.<p>Two is <b>there.<div>Three is gone.")) == 3


def test_links_that_touch_are_parted() -> None:
    assert texts(f"<div><a>Home</a><a>News</a></div>{TWO}", "navigation") == ["Home News"]


def test_the_title_is_the_h1_that_the_page_gives_for_links() -> None:
    head = '<title>Bridge closed | The Town</title><h1><a href="/">The Town</a></h1>'
    source = page(f"{head}<h1>Bridge closed</h1>{TWO}")
    assert source.title == "Bridge closed"
    assert kinds(source)[0] == ("navigation", "The Town")


@pytest.mark.parametrize(
    "markup",
    [
        "<!doctype html>",
        "<html><body><script>var story = 'The bridge was closed on Monday.'</script>",
        "<html><noscript>Please enable JavaScript.</noscript><div id=app></div>",
        "<html><div>Please enable JavaScript to read this page.</div>",
        "<html><nav><a>Home</a></nav><footer>About us</footer>",
        "<html><!-- <p>The bridge was closed on Monday.</p> -->",
    ],
)
def test_a_page_without_an_article_is_one_clear_error(markup: str) -> None:
    with pytest.raises(ReadError, match=r"page\.html is an HTML page without an article's text\."):
        page(markup)


def test_the_text_is_what_the_report_carries() -> None:
    source = page(f"<h1>Bridge</h1>{TWO}")
    assert source.marked_up
    assert source.to_dict()["text"] == source.text
    assert source.text.startswith("Bridge\n\nThe bridge was")
