from __future__ import annotations

import pytest

from pages import page

TWO = (
    "<p>The bridge was closed on Monday after a ship had hit it.</p>"
    "<p>Nobody was hurt, the mayor of the town said on the radio.</p>"
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta property="og:title" content="Bridge &amp; road closed">', "Bridge & road closed"),
        ("<title>Bridge closed after crash - The Town</title>", "Bridge closed after crash"),
        (
            '<title>A - B</title><meta property="og:site_name" content="B">',
            "A",
        ),
        ("<title>  \n </title>", None),
    ],
)
def test_title_without_a_heading(head: str, title: str | None) -> None:
    assert page(f"<head>{head}</head><body>{TWO}").title == title


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2015-01-28T23:30:00+03:00">',
        '<meta name="DC.date.issued" content="28 January 2015">',
        '<meta itemprop="datePublished" content="2015-01-28">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-01-28"}'
        "</script>",
        '<script type="application/ld+json">[{"@graph":[{"@type":["Article"],"author":{},'
        '"datePublished":"2015-01-28T10:00"}]}]</script>',
        '<time datetime="2015-02-02">later</time><time pubdate datetime="2015-01-28">x</time>',
    ],
)
def test_published(head: str) -> None:
    assert page(f"<html>{head}{TWO}").published == "2015-01-28"


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
        '<script type="application/ld+json">' + "[" * 90_000 + "</script>",
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":7}</script>',
        '<meta name="date" content="soon">',
        '<script>{"datePublished":"2015-01-28"}</script>',
    ],
)
def test_quiet_no_date_is_made_up(head: str) -> None:
    assert page(f"<html>{head}{TWO}").published is None


@pytest.mark.parametrize(
    "given",
    [
        "The bridge was closed.\\n\\nNobody was hurt &amp; all is well.",
        "<p>The bridge was <b>closed</b>.</p><p>Nobody was hurt &amp; all is well.</p>",
        "The bridge was closed.<br><br>Nobody was hurt &amp; all is well.",
    ],
)
def test_the_text_that_a_page_gives_to_machines_is_read_where_it_shows_none(given: str) -> None:
    script = f'{{"@type":"NewsArticle","articleBody":"{given}"}}'
    head = f'<html><script type="application/ld+json">{script}</script>'
    wanted = "The bridge was closed.\n\nNobody was hurt & all is well.\n"
    assert page(f"{head}<div id=app></div>").text == wanted
    assert page(f"{head}{TWO}").text.count("bridge") == 1
