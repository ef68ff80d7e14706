from __future__ import annotations

from crosscheck.reporting.html.policy import policy


def test_only_the_page_s_own_style_and_script_are_let_in() -> None:
    parts = policy("a {}", "let b;").split("; ")
    assert parts[0] == "default-src 'none'"
    assert parts[1].startswith("style-src 'sha256-")
    assert parts[2].startswith("script-src 'sha256-")
    assert parts[1].partition(" ")[2] != parts[2].partition(" ")[2]
    assert not any("unsafe" in part or "http" in part or "*" in part for part in parts)


def test_the_digest_is_that_of_the_text() -> None:
    empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    assert f"style-src {empty}; script-src {empty}" in policy("", "")
