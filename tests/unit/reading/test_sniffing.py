from __future__ import annotations

import pytest

from crosscheck.reading.sniffing import is_page


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kim visits Moscow.\n\nHe came by <b>train</b>.", "a.txt"),
        ("Kim visits Moscow.\n\nHe came by train.", "a.html"),
        ("<20 people came, police said.", "a.txt"),
        ("<20 people came, police said, but 3 < 4.", "a.html"),
        ("<p>", "a.txt"),
        ("<Kim> visits Moscow</Kim>", "a.txt"),
        ("# Heading\n\n<div>Markdown may hold HTML.</div>", "a.md"),
    ],
)
def test_quiet_plain_text(text: str, name: str) -> None:
    assert not is_page(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<!DOCTYPE html><p>x", "a.txt"),
        (" \n<HTML lang='en'>x", "-"),
        ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN'><html/>", "a"),
        ("<!-- saved from url -->\n<!-- twice -->\n<html>x", "a.txt"),
        ("<div class='story'><p>Kim visits Moscow.</p></div>", "a.txt"),
        ("<p>Kim visits Moscow.</p>", "a.txt"),
        ("Kim visits Moscow.<br><br>He came by train.", "a.HTM"),
        ("Kim visits Moscow.<p>He came by train.", "a.xhtml"),
    ],
)
def test_pages(text: str, name: str) -> None:
    assert is_page(text, name)
