from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.matching.logistic import Logistic

MODEL = Logistic(-1.0, {"alike": (2.0, 0.5), "apart": (-3.0, 0.0)})
FIGURES = st.floats(-1e6, 1e6)


def test_average_values_give_the_intercept() -> None:
    assert MODEL.probability([0.5, 0.0]) == pytest.approx(0.2689, abs=1e-4)
    assert Logistic(0.0, {}).probability([]) == 0.5


def test_weights_move_the_probability_their_way() -> None:
    middle = MODEL.probability([0.5, 0.5])
    assert MODEL.probability([0.9, 0.5]) > middle
    assert MODEL.probability([0.5, 0.9]) < middle


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(ValueError, match="argument"):
        MODEL.probability([0.5])


@given(FIGURES, FIGURES)
def test_no_probability_is_certain(alike: float, apart: float) -> None:
    assert 0 < MODEL.probability([alike, apart]) < 1
