"""Verbs of two words that mean what one word means: stem and particle -> stem."""

from __future__ import annotations

PHRASAL: dict[tuple[str, str], str] = {
    ("turn", "down"): "reject",
    ("vote", "down"): "reject",
    ("throw", "out"): "reject",
    ("threw", "out"): "reject",
    ("strike", "down"): "reject",
    ("call", "off"): "cancel",
    ("go", "ahead"): "proceed",
    ("do", "away"): "elimin",
    ("come", "out"): "publish",
    ("rule", "out"): "reject",
    ("put", "off"): "postpon",
    ("give", "up"): "abandon",
    ("step", "down"): "resign",
    ("stand", "down"): "resign",
    ("go", "up"): "rise",
    ("go", "down"): "fall",
    ("come", "down"): "fall",
    ("shut", "down"): "close",
    ("set", "free"): "free",
    ("let", "go"): "releas",
    ("back", "down"): "retreat",
    ("pull", "out"): "withdraw",
    ("take", "off"): "depart",
    ("touch", "down"): "land",
}
