from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.similarity import aligned_tokens, word_set_similarity

WORDS = st.lists(st.sampled_from("storm hit oslo on monday the".split()), max_size=7)


def longest_common(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """The slow, obvious version: length of a longest common subsequence."""

    @cache
    def length(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + length(i + 1, j + 1)
        return max(length(i + 1, j), length(i, j + 1))

    return length(0, 0)


def test_nothing_in_common() -> None:
    assert word_set_similarity("storm", "mud") < 0.3
    assert aligned_tokens(["storm"], ["calm"]) == ()


def test_order_and_repetition_do_not_matter_to_word_sets() -> None:
    assert word_set_similarity("storm hit oslo", "oslo storm hit hit") == 1


def test_equal_tokens_are_aligned() -> None:
    one, other = "the storm hit oslo".split(), "on monday the storm left oslo".split()
    assert aligned_tokens(one, other) == ((0, 2), (1, 3), (3, 5))


@given(WORDS, WORDS)
@settings(max_examples=100)
def test_alignment_is_a_longest_one_and_increases(a: list[str], b: list[str]) -> None:
    pairs = aligned_tokens(a, b)
    assert len(pairs) == longest_common(tuple(a), tuple(b))
    assert all(a[i] == b[j] for i, j in pairs)
    assert list(pairs) == sorted(set(pairs))
    assert len({j for _, j in pairs}) == len(pairs)
    assert [j for _, j in pairs] == sorted(j for _, j in pairs)
