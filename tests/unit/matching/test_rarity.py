from __future__ import annotations

import articles
from crosscheck.matching.rarity import SCALE, story_weights

STORY = """\
Kim travels to Moscow by armoured train

Kim left for Moscow on Monday. The train to Moscow was armoured. Kim was seen in Moscow.
The ambassador of Moscow waited for Kim.
"""


def weights(text: str) -> dict[str, int]:
    (claims,) = articles.sources(text)
    return dict(story_weights(claims))


def test_words_that_say_nothing_are_left_out() -> None:
    assert not {"the", "to", "of"} & weights(STORY).keys()


def test_a_word_of_every_claim_weighs_next_to_nothing() -> None:
    found = weights(STORY)
    assert found["moscow"] < found["ambassador"] / 4


def test_rare_words_weigh_more_than_common_ones() -> None:
    found = weights(STORY)
    assert found["ambassador"] > found["leav"]
    assert found["armor"] > found["see"]


def test_weights_are_whole_and_bounded() -> None:
    assert all(isinstance(w, int) and 0 <= w <= SCALE for w in weights(STORY).values())


def test_no_claims_no_weights() -> None:
    assert story_weights([]) == {}


def test_what_twelve_sources_tell_is_as_telling_as_what_two_do() -> None:
    two = story_weights([c for source in articles.sources(STORY, STORY) for c in source])
    twelve = story_weights([c for source in articles.sources(*[STORY] * 12) for c in source])
    assert twelve == two
