from __future__ import annotations

from crosscheck.reading.layout import lay_out


def shown(text: str) -> list[tuple[str, str]]:
    page = lay_out(text)
    return [
        (block.reason or ("heading" if block.heading else "text"), text[block.start : block.end])
        for block in page.blocks
    ]


def test_quiet_bulleted_facts_are_no_menu() -> None:
    items = "- Five dead\n- Ten injured\n- Bridge closed\n- Schools shut\n"
    text = f"Storm hits Oslo\n\nA storm hit Oslo early on Monday morning.\n\n{items}"
    assert [kind for kind, _ in shown(text)][2:] == ["text"] * 4


def test_quiet_list_of_two_names_is_kept() -> None:
    text = "The dead\n\nTwo people died in the storm on Monday.\n\nAnn Lee\nIda Holm\n"
    assert "navigation" not in {kind for kind, _ in shown(text)}


def test_quiet_headline_behind_a_paragraph_is_kept_without_a_list_title() -> None:
    text = "Storm hits Oslo\n\nA storm hit Oslo early on Monday morning.\n\nMore rain to come\n"
    assert shown(text)[-1] == ("heading", "More rain to come")


def test_quiet_title_at_the_end_of_a_menu_is_kept() -> None:
    text = "Menu\nNews\nSport\nOslo Storm\n\nA storm hit Oslo early on Monday morning.\n"
    assert shown(text)[3] == ("heading", "Oslo Storm")


def test_quiet_first_paragraph_is_no_title() -> None:
    text = "A storm hit Oslo early on Monday morning and left 12 people dead.\n\nIt is over.\n"
    assert [kind for kind, _ in shown(text)] == ["text", "text"]


def test_menu_of_short_lines() -> None:
    text = (
        "Harbour Post\nMenu\nNews\nNorway\nSport\n\n# Storm hits Oslo\n\n"
        "A storm hit Oslo early on Monday morning.\n"
    )
    assert [kind for kind, _ in shown(text)] == ["navigation"] * 5 + ["heading", "text"]


def test_links_behind_the_last_paragraph() -> None:
    text = (
        "Storm hits Oslo\n\nA storm hit Oslo early on Monday morning.\n\n"
        "Related articles\nMinister visits Oslo\nFerry safety: what we know\n"
    )
    assert [kind for kind, _ in shown(text)][2:] == ["navigation"] * 3


def test_credit_behind_the_last_sentence_is_a_block_of_its_own() -> None:
    text = (
        "Storm hits Oslo\n\nA storm hit the harbour of Oslo early on\nMonday morning. (AP, dpa)\n"
    )
    assert shown(text)[1:] == [
        ("text", "A storm hit the harbour of Oslo early on\nMonday morning."),
        ("agency-tag", "(AP, dpa)"),
    ]


def test_signature_behind_the_last_sentence() -> None:
    text = "Storm hits Oslo\n\nA storm hit Oslo early on Monday morning. —AFP\n"
    assert shown(text)[1:] == [
        ("text", "A storm hit Oslo early on Monday morning."),
        ("agency-tag", "—AFP"),
    ]


def test_quiet_bracket_behind_the_last_sentence_stays() -> None:
    text = "Storm hits Oslo\n\nA storm hit Oslo early on Monday. (It was the third.)\n"
    assert len(shown(text)) == 2


def test_lone_name_between_title_and_date_is_a_byline() -> None:
    text = "Storm hits Oslo\nAnn Lee\nMay 4, 2015\n\nA storm hit Oslo early on Monday morning.\n"
    assert shown(text)[1] == ("byline", "Ann Lee")


def test_dateline_gives_the_agency() -> None:
    text = "Storm hits Oslo\n\nOSLO (Reuters) - A storm hit Oslo on Monday.\n"
    assert [block.via for block in lay_out(text).blocks] == [None, "Reuters"]


def test_hash_line_is_a_heading_even_if_it_closes_a_sentence() -> None:
    assert shown("# Storm hits Oslo.\n\nIt left 12 people dead in Oslo alone.\n")[0][0] == "heading"
