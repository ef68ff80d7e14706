from __future__ import annotations

import pytest

from pages import kinds, page

TWO = (
    "<p>The bridge was closed on Monday after a ship had hit it.</p>"
    "<p>Nobody was hurt, the mayor of the town said on the radio.</p>"
)
MUCH = "<p>I cross that bridge every day on my way to work, and it shakes.</p>" * 20


def kept(markup: str) -> list[str]:
    return [text for kind, text in kinds(page(f"<html>{markup}")) if kind == "text"]


@pytest.mark.parametrize("opening", ["<form>", "<aside>", "<div class=promo>", "<div id=widget-1>"])
def test_quiet_a_name_is_doubted_where_the_article_stands_there(opening: str) -> None:
    assert len(kept(f"<div><p>Menu.</p></div>{opening}{TWO}")) >= 2


@pytest.mark.parametrize("opening", ["<nav>", "<footer>", "<div id=comments>"])
def test_quiet_a_strong_name_is_doubted_only_where_nothing_else_is_said(opening: str) -> None:
    assert len(kept(f"<h1>Bridge</h1>{opening}{MUCH}")) == 20
    assert len(kept(f"<h1>Bridge</h1>{TWO}{opening}{MUCH}")) == 2


def test_quiet_a_hidden_article_is_shown_where_it_is_all_there_is() -> None:
    assert len(kept(f"<div style='display:none'>{TWO}</div>")) == 2
    assert len(kept(f"<div style='display:none'>{MUCH}</div>{TWO}")) == 2
    assert len(kept(f"<div style='display:none'>{MUCH}</div><aside>{TWO}</aside>")) == 2


def test_the_header_of_an_article_is_part_of_it() -> None:
    lead = "<p>It is the third crash since the spring, and the town has had enough.</p>"
    head = f"<header><h1>Bridge closed</h1>{lead}</header>"
    assert len(kept(f"<article>{head}{TWO}</article>")) == 3
    assert len(kept(f"<div>{head}<div>{TWO}</div></div>")) == 3
    assert (
        len(kept(f"<header><p>The paper of the coast since 1871. All of it.</p></header>{TWO}"))
        == 2
    )


def test_the_fullest_article_of_a_page_is_the_article() -> None:
    card = "<article><h3><a>Other news</a></h3><p>Some other thing has happened too.</p></article>"
    assert len(kept(f"<main>{card}<article>{TWO}</article>{card}</main>")) == 2


def test_without_articles_the_element_with_most_text_is_one() -> None:
    other = "<div><p>Buy the paper for a month and get a bag for free.</p></div>"
    assert len(kept(f"{other}<div><div>{TWO}{MUCH}</div></div>{other}")) == 22


def test_posts_of_a_live_page_all_count() -> None:
    posts = "".join(f"<article>{TWO}</article>" for _ in range(4))
    assert len(kept(f"<main>{posts}</main>")) == 8
