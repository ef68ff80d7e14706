from __future__ import annotations

import pytest

from crosscheck.reading.dateline import dateline_end


@pytest.mark.parametrize(
    "text",
    [
        "OPEC — the oil cartel — met on Monday.",
        "The recommendations — Four in all — were read.",
        "The party (AP) - It said so.",
        "Kim (pictured) - The leader - left.",
        "Moscow, Russia – Kim left.",
        "OSLO was calm - The storm had passed.",
        "U.S. - It is there.",
        "The storm hit Oslo - Bergen was spared.",
    ],
)
def test_quiet(text: str) -> None:
    assert dateline_end(text, 0, len(text)) == (0, None)


@pytest.mark.parametrize(
    ("dateline", "via"),
    [
        ("MOSCOW (Reuters) - ", "Reuters"),
        ("Paris (AFP) – ", "AFP"),
        ("WASHINGTON, D.C. (AP) — ", "AP"),
        ("ST. PETERSBURG, Jan. 5 (Xinhua) -- ", "Xinhua"),
        ("STRATFORD-UPON-AVON, England (AP) — ", "AP"),
        ("MOSCOW, January 5. /TASS/. ", "TASS"),
        ("MOSCOW. Jan 5 (Interfax) - ", "Interfax"),
        ("TOKYO, Jan. 5 [Kyodo] — ", "Kyodo"),
        ("NEW YORK/LONDON (Reuters) - ", "Reuters"),
        ("(CNN)", "CNN"),
        ("(Reuters) - ", "Reuters"),
        ("PARIS —", None),
        ("LONDON — ", None),
        ("CHARLESTON, S.C. — ", None),
        ("WASHINGTON—", None),
    ],
)
def test_fires(dateline: str, via: str | None) -> None:
    text = f"{dateline}The storm has passed."
    assert dateline_end(text, 0, len(text)) == (len(dateline), via)
