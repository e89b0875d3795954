import pytest

from claims.overlap import Range, is_same_passage


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param([(0, 40)], [(0, 40)], True, id="the same words"),
        pytest.param([(0, 40)], [(5, 30)], True, id="trimmed by an editor"),
        pytest.param([(10, 20)], [(0, 200)], True, id="widened by an editor"),
        pytest.param([(0, 20), (60, 80)], [(60, 80)], True, id="one half of a split"),
        pytest.param([(0, 20), (60, 80)], [(10, 70)], True, id="fragments shared in part"),
        pytest.param([(0, 40)], [(20, 80)], True, id="half of the shorter"),
        pytest.param([(0, 40)], [(21, 80)], False, id="less than half of the shorter"),
        pytest.param([(0, 40)], [(40, 80)], False, id="neighbours"),
        pytest.param([(0, 10), (90, 99)], [(10, 90)], False, id="what stands between two fragments"),
        pytest.param([], [(0, 10)], False, id="nothing"),
    ],
)
def test_passages_are_the_same_by_half_of_the_shorter(one: list[Range], other: list[Range], *, same: bool) -> None:
    assert is_same_passage(one, other) is same
    assert is_same_passage(other, one) is same
