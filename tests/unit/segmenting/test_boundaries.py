from __future__ import annotations

from crosscheck.segmenting.boundaries import revise


def test_leaves_good_cuts_alone() -> None:
    line = "The talks failed. Nobody spoke."
    ends = [17, 31]
    assert revise(line, ends) is ends


def test_takes_back_a_cut_inside_a_name() -> None:
    assert revise("MT. HOOD ERUPTS", [3, 15]) == [15]


def test_adds_a_cut_after_a_time_of_day() -> None:
    line = "Polls open at 6 a.m. Voters queued."
    assert revise(line, [len(line)]) == [20, len(line)]


def test_a_glued_quotation_mark_closes_only_an_open_quotation() -> None:
    line = 'He said "it is over."The talks went on.'
    assert revise(line, [len(line)]) == [line.index("The"), len(line)]


def test_an_address_is_never_cut() -> None:
    line = "Write to press@example.Org or see www.Example.Com today."
    assert revise(line, [len(line)]) == [len(line)]
