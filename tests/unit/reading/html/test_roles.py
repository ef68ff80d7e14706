from __future__ import annotations

import pytest

from crosscheck.reading.html.roles import NO_ROLE, is_unseen, role_of


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("p", {}),
        ("div", {"class": "story-body", "id": "content"}),
        ("body", {"class": "has-sidebar comments-open"}),
        ("html", {"class": "js nav-open"}),
        ("div", {"class": "tag-share-prices"}),
        ("div", {"class": "story--with-related"}),
        ("div", {"class": "isShared"}),
        ("div", {"class": "header"}),
        ("div", {"class": "shareholders"}),
        ("div", {"class": "share" * 40}),
        ("div", {"hidden": "until-found"}),
        ("div", {"style": "display: block"}),
    ],
)
def test_quiet_elements_of_the_article(tag: str, attributes: dict[str, str]) -> None:
    role = role_of(tag, attributes)
    assert (role.reason, role.hidden) == (None, False)


@pytest.mark.parametrize(
    ("tag", "attributes", "reason"),
    [
        ("nav", {}, "navigation"),
        ("aside", {"class": "x"}, "navigation"),
        ("figcaption", {}, "photo-credit"),
        ("div", {"role": "navigation"}, "navigation"),
        ("div", {"class": "c-article__relatedLinks"}, "navigation"),
        ("div", {"class": "wide c-related-inline"}, "navigation"),
        ("section", {"id": "most-read"}, "navigation"),
        ("div", {"class": "post-author"}, "byline"),
        ("span", {"class": "article__timestamp"}, "date"),
        ("p", {"class": "wp-caption-text"}, "photo-credit"),
        ("ul", {"class": "socialShare"}, "share"),
        ("p", {"class": "copyright"}, "copyright"),
    ],
)
def test_set_aside(tag: str, attributes: dict[str, str], reason: str) -> None:
    assert role_of(tag, attributes).reason == reason


@pytest.mark.parametrize(
    "attributes", [{"hidden": ""}, {"style": "color:red; DISPLAY : none"}, {"hidden": "hidden"}]
)
def test_hidden(attributes: dict[str, str]) -> None:
    assert role_of("div", attributes).hidden
    assert is_unseen(attributes)


def test_text_for_screen_readers_is_unseen_only_within_a_line() -> None:
    attributes = {"class": "big sr-only"}
    assert is_unseen(attributes)
    assert role_of("h1", attributes) == NO_ROLE
